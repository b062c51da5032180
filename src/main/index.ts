import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import { type Result, success } from '../shared/result'
import { checkLink } from './check-link'
import { dataFolder } from './data-folder'
import { noteError } from './error-log'
import { setMenu } from './menu'
import { declareSchemes } from './protocol'
import { type Handlers, serve } from './serve'
import type { OpenServices } from './services'
import { askForPath, comesFrom, openWindow, raise } from './window'

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

let window: BrowserWindow | undefined
let services: OpenServices | undefined

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

/**
 * The handlers over the open store; opens it when it is not, or says why it cannot be. Its code is read only
 * now, so that it does not stand between the start and the window.
 */
async function openHandlers(): Promise<Result<Handlers>> {
  const { openServices } = await import('./services')
  if (services !== undefined) return success(services.handlers)
  const version = app.getVersion()
  const opened = openServices({ folder, outFolder, samplesFolder, version, openLink, choosePath })
  if (!opened.ok) return opened
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
  app.on('second-instance', () => window !== undefined && raise(window))
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

// In a folder that cannot be written to there is no lock to be had: the window opens, and says why it is empty.
if (app.requestSingleInstanceLock() || !mayWrite(folder)) void start()
else app.quit()
