import { watch } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ImportOutcome, maxFileSize, maxFilesPerDrop } from '../../shared/contract'
import type { FailureCode } from '../../shared/result'
import type { TakenOutcome, WatchFacts } from '../../shared/watched-folder'
import {
  forgetPassed,
  hasBytes,
  keepTaken,
  readTaken,
  readTakenFacts,
  readWatchedFolder,
  writeWatchedFolder
} from '../store/importing/taken-files'
import type { Store } from '../store/open-store'
import { sha256Of } from '../store/sha256'
import { transact } from '../store/transact'
import type { ArrivalBook, FileSource } from './arrivals'
import { bePatient, type FileSeen, lookThrough, markOf, seeFile } from './look-through'
import { readFileAt } from './read-file'

/** How often a watched folder is looked through, in milliseconds. */
export interface WatchPace {
  /** How long a file must have stayed the same: what is still being written is waited for. */
  readonly rest: number
  /** After how long it is looked through whatever the system tells: not every file system tells of changes. */
  readonly rescan: number
  /** How long after a change, so that many changes are one look. */
  readonly gather: number
}

const usualPace: WatchPace = { rest: 2_000, rescan: 30_000, gather: 300 }

/** The watched folder. */
export interface FolderWatch {
  readonly facts: () => Promise<WatchFacts>
  /** Watches a folder from now on, in place of the one before; null is none. */
  readonly choose: (folder: string | null) => Promise<WatchFacts>
  /** Looks through it now, also for what was left when an import was cancelled. */
  readonly lookNow: () => Promise<WatchFacts>
  readonly close: () => void
}

/** Failures that say nothing of the file: it is tried again after the next start, or when somebody asks for a look. */
const ofTheStore: ReadonlySet<FailureCode> = new Set(['disk-full', 'store-read-only', 'internal'])

/** What became of a file by the postings in it; null when it was not its own fault that it is not there. */
function outcomeOf(outcomes: readonly ImportOutcome[] | null): TakenOutcome | null {
  if (outcomes === null) return 'passed'
  if (outcomes.some((outcome) => outcome.ok && outcome.sameAs?.grade !== 'certain')) return 'added'
  if (outcomes.some(({ ok }) => ok)) return 'known'
  if (outcomes.some((outcome) => !outcome.ok && ofTheStore.has(outcome.failure.code))) return null
  // The files of a large archive are still to come.
  return outcomes.length === 0 ? 'added' : 'refused'
}

/**
 * Has the system tell of changes in a folder; answers the way to stop. Where the system tells nothing, or stops to, the
 * folder is still looked through from time to time.
 */
function listenTo(folder: string, onChange: () => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, onChange)
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch (_notWatchable) {
    return () => undefined
  }
}

/** Watches the folder that the settings name, if any, until it is closed. Its files are only ever read. */
export function openFolderWatch(
  store: Store,
  arrivals: ArrivalBook,
  noteError: (error: unknown) => void,
  pace: WatchPace = usualPace
): FolderWatch {
  let isOpen = true
  let isGone = false
  let lookedAt: string | null = null
  let watcher: { readonly of: string; readonly close: () => void } | undefined
  let timer: NodeJS.Timeout | undefined
  let dueAt = Number.POSITIVE_INFINITY
  let patience = bePatient(pace.rest)
  let looking: Promise<void> = Promise.resolve()
  /** Files that are being imported, and those that could not be for a reason of ours. */
  const handedOut = new Set<string>()

  async function remember(file: FileSeen, sha256: string, outcome: TakenOutcome): Promise<void> {
    const { path, size, modifiedAt } = file
    const takenAt = new Date().toISOString()
    await transact(store, (tx) => keepTaken(tx, { path, size, modifiedAt, sha256, takenAt, outcome }))
  }

  function sourceOf(file: FileSeen): FileSource {
    const { name, path } = file
    let sha256 = ''
    handedOut.add(markOf(file))
    return {
      name,
      read: async () => {
        const read = await readFileAt(name, path)
        if (read.ok) sha256 = sha256Of(read.value.bytes)
        return read
      },
      settle: async (outcomes) => {
        try {
          const outcome = outcomeOf(outcomes)
          if (outcome === null || (await seeFile(path, name)) === undefined) return
          await remember(file, sha256, outcome)
          handedOut.delete(markOf(file))
        } catch (error) {
          noteError(error)
        }
      }
    }
  }

  /** Whether a file that has come to rest is to be imported; one whose bytes are known is only remembered. */
  async function isNew(file: FileSeen): Promise<boolean> {
    if (file.size > maxFileSize) return true
    const bytes = await readFile(file.path).catch(() => undefined)
    // One that cannot be read is told so, once; one that has gone is not.
    if (bytes === undefined) return (await seeFile(file.path, file.name)) !== undefined
    const sha256 = sha256Of(bytes)
    if (!(await hasBytes(store.db, sha256))) return true
    await remember(file, sha256, 'known')
    return false
  }

  async function take(folder: string, files: readonly FileSeen[]): Promise<void> {
    const sources: FileSource[] = []
    for (const file of files) if (await isNew(file)) sources.push(sourceOf(file))
    if (sources.length === 0) return
    arrivals.add({ from: 'folder', folder: basename(folder), sources, hasLeftOut: false, target: null })
  }

  function stopWatching(): void {
    watcher?.close()
    watcher = undefined
  }

  /** Has the system tell of changes; a folder that was put in the place of another is watched anew. */
  async function keepWatching(folder: string): Promise<void> {
    const { dev, ino } = await stat(folder)
    const of = `${dev} ${ino} ${folder}`
    if (watcher?.of === of) return
    stopWatching()
    watcher = { of, close: listenTo(folder, () => lookIn(pace.gather)) }
  }

  function setGone(folder: string, next: boolean): void {
    if (isGone !== next) arrivals.setMissing(next ? basename(folder) : null)
    isGone = next
  }

  /** One look through the folder; answers after how many milliseconds the next is due. */
  async function lookOnce(folder: string): Promise<number> {
    const files = await lookThrough(folder)
    setGone(folder, files === undefined)
    if (files === undefined) {
      stopWatching()
      return pace.rescan
    }
    await keepWatching(folder)
    const taken = await readTaken(store.db, folder)
    const isTaken = (file: FileSeen) => {
      const row = taken.get(file.path)
      return row !== undefined && row.size === file.size && row.modifiedAt === file.modifiedAt
    }
    const fresh = files.filter((file) => !isTaken(file) && !handedOut.has(markOf(file)))
    const ripe = patience.ripe(fresh)
    // One import at a time: what comes meanwhile is the next one.
    const isBusy = arrivals.isBusyWith('folder')
    if (!isBusy) await take(folder, ripe.slice(0, maxFilesPerDrop))
    lookedAt = new Date().toISOString()
    const isLeft = isBusy || ripe.length < fresh.length || ripe.length > maxFilesPerDrop
    const waits = isLeft && fresh.some(({ size }) => size > 0)
    return waits ? pace.rest : pace.rescan
  }

  async function look(): Promise<void> {
    let next = pace.rescan
    try {
      const folder = await readWatchedFolder(store.db)
      if (folder === null || !isOpen) return
      next = await lookOnce(folder)
    } catch (error) {
      if (isOpen) noteError(error)
    }
    arrivals.tell()
    lookIn(next)
  }

  function lookSoon(): Promise<void> {
    looking = looking.then(look)
    return looking
  }

  /** Looks after so many milliseconds, unless a look is due before. */
  function lookIn(time: number): void {
    const at = Date.now() + time
    if (!isOpen || at >= dueAt) return
    clearTimeout(timer)
    dueAt = at
    timer = setTimeout(() => {
      dueAt = Number.POSITIVE_INFINITY
      void lookSoon()
    }, time)
    timer.unref()
  }

  async function facts(): Promise<WatchFacts> {
    const folder = await readWatchedFolder(store.db)
    if (folder === null) {
      const counts = { added: 0, known: 0, refused: 0, passed: 0 }
      return { folder, state: 'off', lookedAt: null, counts, latest: [] }
    }
    return { folder, state: isGone ? 'gone' : 'watching', lookedAt, ...(await readTakenFacts(store.db, folder)) }
  }

  void lookSoon()
  return {
    facts,
    choose: async (folder) => {
      await transact(store, (tx) => writeWatchedFolder(tx, folder))
      stopWatching()
      setGone('', false)
      handedOut.clear()
      patience = bePatient(pace.rest)
      lookedAt = null
      await lookSoon()
      return facts()
    },
    lookNow: async () => {
      await transact(store, forgetPassed)
      handedOut.clear()
      await lookSoon()
      return facts()
    },
    close: () => {
      isOpen = false
      clearTimeout(timer)
      stopWatching()
    }
  }
}
