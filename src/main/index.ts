import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import { type Result, success } from '../shared/result'
import { checkLink } from './check-link'
import { dataFolder } from './data-folder'
import { noteError } from './error-log'
import { openArrivals } from './import/arrivals'
import { setMenu } from './menu'
import { checkHandedOver, filesAmong, openedArrival } from './opened-files'
import { declareSchemes } from './protocol'
import { type Handlers, serve } from './serve'
import type { OpenServices } from './services'
import type { ReadyCopy, Restored } from './store/keeping/restore'
import { askForCopy, askForFolder, askForPath, comesFrom, openWindow, raise } from './window'

const outFolder = join(import.meta.dirname, '..')
const samplesFolder = join(app.getAppPath(), 'resources', 'samples')
const folder = dataFolder(process.argv)

// Electron keeps its own files, and the lock of the one running instance, in this folder.
app.setPath('userData', folder)
app.setPath('sessionData', join(folder, 'window'))
// Chromium has no sandbox for root: there the whole program runs without one, or not at all.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
declareSchemes()
// The window and its libraries ask nobody for an address: no name is ever looked up.
const spared = process.env.ELECTRON_RENDERER_URL === undefined ? '' : ', EXCLUDE localhost'
app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${spared}`)

/** How often it is looked whether the copy of the day is due, in milliseconds. */
const backupCheck = 30 * 60 * 1000

/** Files that came to the app and not to its window: they wait here until the window takes them in. */
const arrivals = openArrivals()
const files = filesAmong(process.argv, process.cwd(), process.defaultApp === true)

let window: BrowserWindow | undefined
let services: OpenServices | undefined

/** How long is waited for more files that are opened together: a Mac tells of each by itself. In milliseconds. */
const gatherTime = 100
let gathered: string[] = []

/** Takes in files that were opened with the app; those that come close together are one import. */
function openFiles(paths: readonly string[]): void {
  if (paths.length === 0) return
  if (gathered.length === 0)
    setTimeout(() => {
      arrivals.add(openedArrival(gathered))
      gathered = []
    }, gatherTime)
  gathered.push(...paths)
}

/** Opens the link in the system's browser or mail program when it may be; false otherwise. */
async function openLink(text: string): Promise<boolean> {
  const url = checkLink(text)
  if (url === undefined) return false
  await shell.openExternal(url)
  return true
}

/** Asks where a file is to be saved; null when nobody chooses. */
async function choosePath(fileName: string): Promise<string | null> {
  return window === undefined ? null : askForPath(window, fileName)
}

/** Asks for a folder; null when nobody chooses. */
async function chooseFolder(): Promise<string | null> {
  return window === undefined ? null : askForFolder(window)
}

/** Asks for a copy of a store; null when nobody chooses. */
async function chooseCopy(): Promise<string | null> {
  return window === undefined ? null : askForCopy(window)
}

/** A copy that is being put in the place of the store; until it is there nothing opens the store. */
let restoring: Promise<unknown> = Promise.resolve()

/** Closes what is open and puts a copy in the place of the store; the next command opens that. */
function restore(ready: ReadyCopy): Promise<Result<Restored>> {
  const open = services
  services = undefined
  const restored = (async () => {
    const { restoreReady } = await import('./store/keeping/restore')
    await open?.close()
    return restoreReady(ready)
  })()
  restoring = restored.catch(() => undefined)
  return restored
}

/**
 * The handlers over the open store; opens it when it is not, or says why it cannot be. Its code is read only
 * now, so that it does not stand between the start and the window.
 */
async function openHandlers(): Promise<Result<Handlers>> {
  const { openServices } = await import('./services')
  await restoring
  if (services !== undefined) return success(services.handlers)
  const version = app.getVersion()
  const opened = openServices({
    folder,
    outFolder,
    samplesFolder,
    version,
    openLink,
    choosePath,
    chooseFolder,
    chooseCopy,
    restore,
    arrivals
  })
  if (!opened.ok) {
    const { makeRescueHandlers } = await import('./keeping')
    const isLost = opened.failure.code === 'store-damaged'
    return isLost ? success(makeRescueHandlers({ folder, chooseCopy, restore }, opened.failure)) : opened
  }
  services = opened.value
  return success(services.handlers)
}

/** Opens the store ahead of the first command, which is told when it cannot be. */
async function openEarly(): Promise<void> {
  try {
    await openHandlers()
  } catch (error) {
    noteError(folder, 'start', error)
  }
}

/** Closes what is open, with a copy of the store first when one is due, and ends the app. */
async function closeAndExit(): Promise<void> {
  const open = services
  services = undefined
  try {
    await restoring
    await open?.close()
  } catch (error) {
    noteError(folder, 'quit', error)
  } finally {
    app.exit()
  }
}

/** True when files can be made in the data folder, or the folder itself is yet to be made. */
function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return !existsSync(path)
  }
}

async function start(): Promise<void> {
  let isClosing = false
  await app.whenReady()
  setMenu()
  serve(openHandlers, {
    isTrusted: (event) => window !== undefined && comesFrom(window, event),
    noteError: (name, error) => noteError(folder, name, error)
  })
  window = openWindow(outFolder, async (url) => services?.originals.load(url))
  // Not `window-all-closed`: the hidden windows of the jail do not keep the app alive.
  window.on('closed', () => {
    services?.endWork()
    app.quit()
  })
  app.on('will-quit', (event) => {
    // Asked once more, as by Ctrl+C pressed twice, it still waits for the first.
    event.preventDefault()
    if (!isClosing) void closeAndExit()
    isClosing = true
  })
  setInterval(() => void services?.keepCopy(), backupCheck).unref()
  // While the page loads in its own process, the store opens in this one.
  void openEarly()
}

// Before the app is ready: a Mac that starts it with a file tells so early.
app.on('open-file', (event, path) => {
  event.preventDefault()
  openFiles([path])
})
// What Chromium made of the other's arguments is not read: it may have put them into another order.
app.on('second-instance', (_event, _args, _folder, data) => {
  if (window !== undefined) raise(window)
  openFiles(checkHandedOver(data))
})

// In a folder that cannot be written to there is no lock to be had: the window opens, and says why it is empty.
if (app.requestSingleInstanceLock({ files }) || !mayWrite(folder)) {
  openFiles(files)
  void start()
} else app.quit()
