import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import { type Result, success } from '../shared/result'
import { checkLink } from './check-link'
import { makeHandlers } from './commands'
import { dataFolder } from './data-folder'
import { noteError } from './error-log'
import { type Jail, openJail } from './jail'
import { setMenu } from './menu'
import { declareSchemes } from './protocol'
import { type Handlers, serve } from './serve'
import { backUpWhenDue } from './store/backup'
import { closeStore, openStore, type Store } from './store/open-store'
import { comesFrom, openWindow, raise } from './window'

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
let store: Store | undefined
let jail: Jail | undefined
let handlers: Handlers | undefined

/** Opens the link in the system's browser or mail program when it may be; false otherwise. */
async function openLink(text: string): Promise<boolean> {
  const url = checkLink(text)
  if (url === undefined) return false
  await shell.openExternal(url)
  return true
}

/** The handlers over the open store; opens it when it is not, or says why it cannot be. */
function openHandlers(): Result<Handlers> {
  if (handlers !== undefined) return success(handlers)
  const opened = openStore(folder)
  if (!opened.ok) return opened
  store = opened.value
  jail = openJail(outFolder)
  handlers = makeHandlers({ store, parse: jail.parse, version: app.getVersion(), samplesFolder, openLink })
  return success(handlers)
}

/** Opens the store ahead of the first command, which is told when it cannot be. */
function openEarly(): void {
  try {
    openHandlers()
  } catch (error) {
    noteError(folder, 'start', error)
  }
}

/** Makes the copy of the day when it is due. One that fails is written down, and harms nothing. */
async function keepCopy(open: Store): Promise<void> {
  try {
    const made = await backUpWhenDue(open)
    if (!made.ok) noteError(folder, 'copy of the day', new Error(made.failure.code))
  } catch (error) {
    noteError(folder, 'copy of the day', error)
  }
}

/** Closes what is open, with a copy of the store first when one is due, and ends the app. */
async function closeAndExit(): Promise<void> {
  jail?.close()
  const open = store
  store = undefined
  handlers = undefined
  try {
    if (open !== undefined) {
      await keepCopy(open)
      closeStore(open)
    }
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
  window = openWindow(outFolder)
  app.on('second-instance', () => window !== undefined && raise(window))
  // Not `window-all-closed`: the hidden windows of the jail do not keep the app alive.
  window.on('closed', () => app.quit())
  app.on('will-quit', (event) => {
    // Asked once more, as by Ctrl+C pressed twice, it still waits for the first.
    event.preventDefault()
    if (!isClosing) void closeAndExit()
    isClosing = true
  })
  setInterval(() => store !== undefined && void keepCopy(store), backupCheck).unref()
  // While the page loads in its own process, the store opens in this one.
  openEarly()
}

// In a folder that cannot be written to there is no lock to be had: the window opens, and says why it is empty.
if (app.requestSingleInstanceLock() || !mayWrite(folder)) void start()
else app.quit()
