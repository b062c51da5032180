import { join } from 'node:path'
import { app, BrowserWindow, MessageChannelMain, type MessagePortMain, session } from 'electron'
import { failure, type Result } from '../shared/result'
import { type FileToParse, maxParseMemory, maxParseTime } from './import/parse'
import type { FileWithTable } from './import/read-table'
import type { FileWithWords } from './import/read-words'
import type { FileToShow, PageToDraw } from './import/show-original'
import { lockDownPage, lockDownSession } from './lock-down'
import { jailOrigin, serveJail } from './protocol'

/** How often the memory of a busy cell is looked at, in milliseconds. */
const memoryCheck = 100
/** How long an app that ends may take from closing its hidden windows to closing the jail, in milliseconds. */
export const timeToEnd = 5_000
/** Longest time that a cell may take to start, in milliseconds. */
const maxStartTime = 20_000

/**
 * A limit of a file, or a lower one that the environment of an unpackaged app asks for: no honest file is large
 * enough for the end-to-end tests to reach the real limits on every machine.
 */
function limitFor(name: 'FOOTHOLD_PARSE_TIME' | 'FOOTHOLD_PARSE_MEMORY', limit: number): number {
  const asked = app.isPackaged ? 0 : Number(process.env[name])
  return asked > 0 ? Math.min(asked, limit) : limit
}

/** One hidden, sandboxed window that parses one file at a time. */
export interface Cell {
  readonly window: BrowserWindow
  readonly port: MessagePortMain
  files: number
}

/** Where the page of the jail comes from: the built files, or the development server. */
function pageUrl(): string {
  const server = process.env.ELECTRON_RENDERER_URL
  return server === undefined ? `${jailOrigin}/jail/index.html` : `${server}/jail/index.html`
}

/** The session of all cells: in memory, with nothing to be reached but the jail's own page. */
function jailSession(outFolder: string): Electron.Session {
  const ours = session.fromPartition('jail')
  if (ours.protocol.isProtocolHandled('jail')) return ours
  lockDownSession(ours)
  serveJail(ours.protocol, join(outFolder, 'renderer'))
  const allowed = new URL(pageUrl()).origin === 'null' ? `${jailOrigin}/` : new URL(pageUrl()).origin
  ours.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !details.url.startsWith(allowed) }))
  return ours
}

/** Starts a cell and waits until its page listens; undefined when it does not start. */
export async function openCell(outFolder: string): Promise<Cell | undefined> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: jailSession(outFolder),
      preload: join(outFolder, 'preload', 'jail.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      spellcheck: false,
      images: false,
      webgl: false,
      backgroundThrottling: false
    }
  })
  lockDownPage(window.webContents)
  const { port1, port2 } = new MessageChannelMain()
  const listens = new Promise<boolean>((resolve) => {
    port1.once('message', () => resolve(true))
    setTimeout(() => resolve(false), maxStartTime).unref()
    window.webContents.once('render-process-gone', () => resolve(false))
    window.webContents.once('did-finish-load', () => window.webContents.postMessage('port', null, [port2]))
    port1.start()
    // A page that cannot be loaded is a cell that did not start.
    window.loadURL(pageUrl()).catch(() => resolve(false))
  })
  if (await listens) return { window, port: port1, files: 0 }
  window.destroy()
  return undefined
}

/** True while the process of a cell is there. The window outlives it. */
export function isAlive({ window }: Cell): boolean {
  return !window.isDestroyed() && !window.webContents.isCrashed()
}

/** A page in an endless loop does not hear a polite request. */
function killProcess(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Ends a cell at once, whatever it is doing. */
export function closeCell(cell: Cell): void {
  cell.port.close()
  if (isAlive(cell)) killProcess(cell.window.webContents.getOSProcessId())
  if (!cell.window.isDestroyed()) cell.window.destroy()
}

/** Memory in use by a cell, in bytes. */
function memoryOf(cell: Cell): number {
  if (cell.window.isDestroyed()) return 0
  const pid = cell.window.webContents.getOSProcessId()
  const metric = app.getAppMetrics().find((one) => one.pid === pid)
  return (metric?.memory.workingSetSize ?? 0) * 1024
}

/** A file, and what is wanted of it. */
export type Job =
  | ({ readonly kind: 'postings' } & FileToParse)
  | ({ readonly kind: 'table' } & FileWithTable)
  | ({ readonly kind: 'words' } & FileWithWords)
  | ({ readonly kind: 'original' } & FileToShow)
  | ({ readonly kind: 'drawing' } & PageToDraw)

/**
 * Sends one file into a cell and waits for what comes out, within the limits of time and memory. `check` makes what
 * came out into a result that can be trusted.
 */
export function workIn<T>(cell: Cell, job: Job, check: (answer: unknown) => Result<T>): Promise<Result<T>> {
  return new Promise((resolve) => {
    const number = cell.files++
    const contents = cell.window.webContents
    const finish = (result: Result<T>) => {
      clearTimeout(clock)
      clearInterval(scale)
      cell.port.off('message', onMessage)
      cell.window.off('closed', onClosed)
      if (!cell.window.isDestroyed()) contents.off('render-process-gone', onGone)
      resolve(result)
    }
    const onMessage = ({ data }: Electron.MessageEvent) => {
      if (data?.number === number) finish(check(data.result))
    }
    const onGone = (_event: Electron.Event, { reason }: Electron.RenderProcessGoneDetails) => {
      const result = failure(reason === 'oom' ? 'out-of-memory' : 'unreadable')
      // Ended from outside, as by an app that ends, and not by the file.
      if (reason === 'killed' || reason === 'clean-exit') setTimeout(() => finish(result), timeToEnd)
      else finish(result)
    }
    // Only an app that ends closes it meanwhile; by then the jail is closed too, and no answer is given.
    const onClosed = () => setTimeout(() => finish(failure('internal')), timeToEnd)
    const clock = setTimeout(() => finish(failure('timeout')), limitFor('FOOTHOLD_PARSE_TIME', maxParseTime))
    const most = limitFor('FOOTHOLD_PARSE_MEMORY', maxParseMemory)
    const scale = setInterval(() => {
      if (memoryOf(cell) > most) finish(failure('out-of-memory'))
    }, memoryCheck)
    cell.port.on('message', onMessage)
    cell.window.once('closed', onClosed)
    contents.on('render-process-gone', onGone)
    cell.port.postMessage({ number, ...job })
  })
}
