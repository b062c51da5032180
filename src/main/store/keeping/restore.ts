import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import type { RestoredFacts } from '../../../shared/keeping'
import type { Instant } from '../../../shared/model'
import { failure, type Result, success } from '../../../shared/result'
import { migrate, migrations, newestVersion, readVersion } from '../migrations'
import { closeStore, openStore, storePath } from '../open-store'
import { expectedFailure } from '../sqlite-failure'
import { backUp } from './backup'
import { syncToDisk } from './copies'
import { declaresOurs } from './expected-schema'
import { readFileHead } from './file-head'

/** A copy that was found to be sound and lies ready beside the store, brought to today's tables. */
export interface ReadyCopy {
  readonly folder: string
  readonly path: string
  /** How many applications it has, those in the trash left out. */
  readonly applications: number
}

/** What a restore did. */
export type Restored = RestoredFacts

/** The files that may lie beside a database, by their endings. */
const companions = ['-wal', '-shm', '-journal']

/** Removes a database with what lies beside it. */
export function removeDatabase(path: string): void {
  for (const ending of ['', ...companions]) rmSync(`${path}${ending}`, { force: true })
}

/** How many applications a store has, those in the trash left out. */
export function countLive(raw: Database.Database): number {
  return raw.prepare<[], number>('select count(*) from application where trashedAt is null').pluck().get() ?? 0
}

/** Checks a database from outside and brings it to today's tables; answers what is wrong with it, or how much it holds. */
function readyDatabase(path: string, about: string): Result<number> {
  const raw = new Database(path, { fileMustExist: true })
  try {
    raw.pragma('trusted_schema = OFF')
    raw.pragma('cell_size_check = ON')
    raw.pragma('journal_mode = DELETE')
    if (!declaresOurs(raw, readVersion(raw))) return failure('copy-damaged', about)
    if (String(raw.pragma('integrity_check(1)', { simple: true })) !== 'ok') return failure('copy-damaged', about)
    if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) return failure('copy-damaged', about)
    migrate(raw, migrations, () => undefined)
    return success(countLive(raw))
  } catch (error) {
    const failed = expectedFailure(error, about)
    return failed.failure.code === 'store-damaged' ? failure('copy-damaged', about) : failed
  } finally {
    raw.close()
  }
}

/** Brings a copy of the file beside the store, so that the file itself is only ever read. */
export function bringNear(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  removeDatabase(to)
  copyFileSync(from, to)
  // Who copied a store that was in use may have its log beside it, with what was written last.
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`)
  for (const ending of ['', '-wal']) if (existsSync(`${to}${ending}`)) chmodSync(`${to}${ending}`, 0o600)
}

/**
 * Makes a copy ready to be put in place of a store, with the store untouched: it is read, checked from end to end, and
 * brought to today's tables. Answers `no-such-file`, `not-a-copy`, `copy-damaged` or `copy-too-new`.
 */
export function readyCopy(dataFolder: string, copy: string): Result<ReadyCopy> {
  const folder = resolve(dataFolder)
  const from = resolve(copy)
  const about = basename(from)
  const path = `${storePath(folder)}.restoring`
  let isReady = false
  try {
    if (statSync(from, { throwIfNoEntry: false })?.isFile() !== true) return failure('no-such-file', about)
    const store = storePath(folder)
    if (existsSync(store) && realpathSync(from) === realpathSync(store)) return failure('not-a-copy', about)
    const head = readFileHead(from)
    if (head.kind !== 'store') return failure('not-a-copy', about)
    if (head.version > newestVersion(migrations)) return failure('copy-too-new', about)
    bringNear(from, path)
    const checked = readyDatabase(path, about)
    if (!checked.ok) return checked
    syncToDisk(path)
    isReady = true
    return success({ folder, path, applications: checked.value })
  } catch (error) {
    return expectedFailure(error, folder)
  } finally {
    if (!isReady) removeDatabase(path)
  }
}

/** Forgets a copy that was made ready and is not wanted. */
export function dropReadyCopy({ path }: ReadyCopy): void {
  removeDatabase(path)
}

/** Gives a file a second name; where the disk knows no such thing, a copy. */
function giveName(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/**
 * Keeps a store that cannot be copied, with its log, under a name that says when. It is not moved: at no moment is there
 * no store, which the next start would take for a new one.
 */
export function setAside(folder: string, now: Instant): string {
  const store = storePath(folder)
  const aside = join(folder, `foothold-damaged-${now.replaceAll(':', '-')}.db`)
  for (const ending of ['', ...companions])
    if (existsSync(`${store}${ending}`)) giveName(`${store}${ending}`, `${aside}${ending}`)
  return aside
}

/** Copies the store that is there now, or keeps its file when it is too damaged for that; closed afterwards in any case. */
async function keepPresent(folder: string, now: Instant): Promise<Result<string | null>> {
  if (!existsSync(storePath(folder))) return success(null)
  const opened = openStore(folder)
  if (!opened.ok) return opened.failure.code === 'store-damaged' ? success(setAside(folder, now)) : opened
  let kept: Result<{ readonly path: string }>
  try {
    kept = await backUp(opened.value, undefined, now, { thin: false })
  } catch (_damaged) {
    kept = failure('store-damaged')
  } finally {
    closeStore(opened.value)
  }
  if (kept.ok) return success(kept.value.path)
  return kept.failure.code === 'store-damaged' ? success(setAside(folder, now)) : kept
}

/** Puts a checked database in the place of the store, which is closed, whole or not at all. */
export function putInPlace(folder: string, path: string): void {
  const store = storePath(folder)
  // A log of the old store must never be taken for one of the new.
  for (const ending of companions) rmSync(`${store}${ending}`, { force: true })
  renameSync(path, store)
  if (process.platform !== 'win32') syncToDisk(folder)
}

/**
 * Puts a copy that was made ready in the place of the store, which must be closed here. A copy of the store as it was is
 * made first; what cannot be copied is kept as a file. When that fails nothing is changed.
 */
export async function restoreReady(
  { folder, path, applications }: ReadyCopy,
  now: Instant = new Date().toISOString()
): Promise<Result<Restored>> {
  try {
    const kept = await keepPresent(folder, now)
    if (!kept.ok) return kept
    putInPlace(folder, path)
    return success({ applications, kept: kept.value })
  } catch (error) {
    return expectedFailure(error, folder)
  } finally {
    removeDatabase(path)
  }
}

/** Puts a copy in the place of the store of a folder; see `readyCopy` and `restoreReady`. */
export async function restoreStore(
  folder: string,
  copy: string,
  now: Instant = new Date().toISOString()
): Promise<Result<Restored>> {
  const ready = readyCopy(folder, copy)
  return ready.ok ? restoreReady(ready.value, now) : ready
}
