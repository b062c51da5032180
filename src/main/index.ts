import { join } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import { type Result, success } from '../shared/result'
import { checkLink } from './check-link'
import { makeHandlers } from './commands'
import { dataFolder } from './data-folder'
import { type Jail, openJail } from './jail'
import { setMenu } from './menu'
import { declareSchemes } from './protocol'
import { type Handlers, serve } from './serve'
import { backUpWhenDue } from './store/backup'
import { closeStore, openStore, type Store } from './store/open-store'
import { failureOfError } from './store/sqlite-failure'
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

/** Closes what is open, with a copy of the store first when one is due. */
async function close(): Promise<void> {
  jail?.close()
  const open = store
  store = undefined
  handlers = undefined
  if (open === undefined) return
  await backUpWhenDue(open)
  closeStore(open)
}

async function start(): Promise<void> {
  await app.whenReady()
  setMenu()
  serve(openHandlers, {
    isTrusted: (event) => window !== undefined && comesFrom(window, event),
    sortError: failureOfError
  })
  window = openWindow(outFolder)
  // While the page loads in its own process, the store opens in this one.
  openHandlers()
  setInterval(() => store !== undefined && void backUpWhenDue(store), backupCheck).unref()
  app.on('second-instance', () => window !== undefined && raise(window))
  // Not `window-all-closed`: the hidden windows of the jail do not keep the app alive.
  window.on('closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (store === undefined) return
    event.preventDefault()
    void close().finally(() => app.exit())
  })
}

if (app.requestSingleInstanceLock()) void start()
else app.quit()
