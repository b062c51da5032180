import { join } from 'node:path'
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, nativeTheme, session } from 'electron'
import { keepingText } from '../shared/messages/keeping'
import { shellText } from '../shared/messages/window'
import { lockDownPage, lockDownSession } from './lock-down'
import type { Originals } from './originals'
import { appOrigin, serveApp, serveOriginals } from './protocol'

/** Where the window's page comes from: the built files, or the development server. */
function pageUrl(): string {
  const server = process.env.ELECTRON_RENDERER_URL
  return server === undefined ? `${appOrigin}/renderer/index.html` : `${server}/renderer/index.html`
}

/** How long a window waits before it loads its page again, in milliseconds. */
const restartDelay = 100
/** How often in a row a page may die before the app gives up and says so. */
const maxRestarts = 3
/** A page that lived so long starts a new row, in milliseconds. */
const healthyLife = 60_000

/** The grounds of both themes (`--bg` of the window's tokens), painted before the page is there. */
const ground = { light: '#f9fafb', dark: '#0f1217' }

/** Loads a page that died again: what was acknowledged is in the store. One that keeps dying ends the app with a sentence. */
function reviveWhenDead(window: BrowserWindow): void {
  let restarts = 0
  let startedAt = Date.now()
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    restarts = Date.now() - startedAt > healthyLife ? 1 : restarts + 1
    startedAt = Date.now()
    if (restarts > maxRestarts) {
      dialog.showErrorBox(shellText.crashed, shellText.crashedForGood)
      window.destroy()
      return
    }
    // Not at once: a page that is loaded while Chromium still clears the dead one away brings the app down.
    setTimeout(() => !window.isDestroyed() && window.webContents.reload(), restartDelay)
  })
}

/** Opens the one window of the app, sandboxed and unable to leave its page. Shown when it has something to show. */
export function openWindow(outFolder: string, loadOriginal: Originals['load']): BrowserWindow {
  const ours = session.defaultSession
  lockDownSession(ours)
  if (!ours.protocol.isProtocolHandled('app')) {
    serveApp(ours.protocol, join(outFolder, 'renderer'))
    serveOriginals(ours.protocol, loadOriginal)
  }
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Foothold',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(outFolder, 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false
    }
  })
  lockDownPage(window.webContents)
  window.once('ready-to-show', () => window.show())
  reviveWhenDead(window)
  // A load that fails is seen as an empty page, and the error page of Chromium says why.
  window.loadURL(pageUrl()).catch(() => undefined)
  return window
}

/** True when a message comes from the main frame of the app's own page in this window. */
export function comesFrom(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  if (frame === null || window.isDestroyed()) return false
  const sameFrame = event.sender.id === window.webContents.id && frame === window.webContents.mainFrame
  return sameFrame && frame.url.split('#')[0] === pageUrl()
}

/** Asks where a file is to be saved, with a name proposed; null when nobody chooses. */
export async function askForPath(window: BrowserWindow, fileName: string): Promise<string | null> {
  const folder = app.getPath('downloads')
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: join(folder, fileName) })
  return canceled || filePath === '' ? null : filePath
}

/** Asks for a folder that is there; null when nobody chooses. */
export async function askForFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks for a copy of a store; null when nobody chooses. */
export async function askForCopy(window: BrowserWindow): Promise<string | null> {
  const filters = [{ name: keepingText.copyFiles, extensions: ['db'] }]
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Brings the window to the front, from the dock or task bar when it has to; nothing when it is closed already. */
export function raise(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
