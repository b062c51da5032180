import { accessSync, chmodSync, closeSync, constants, existsSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { FailureCode, Result } from '../../shared/result'
import { failure, success } from '../../shared/result'
import { makeDialect } from './dialect'
import { countRows, finishCopy } from './keeping/copies'
import { readFileHead } from './keeping/file-head'
import { type Migration, migrate, migrations, newestVersion, readVersion } from './migrations'
import type { Schema } from './schema'
import { expectedFailure, failureOfError } from './sqlite-failure'

/** The open store of one data folder. */
export interface Store {
  readonly db: Kysely<Schema>
  /** The connection below `db`, for what has to be SQL: search, backup, checks. Nothing is written through it. */
  readonly raw: Database.Database
  readonly folder: string
  /** The store's file. */
  readonly path: string
  /** The folder of its copies. */
  readonly backups: string
}

/** Name of the store's file in the data folder. */
const storeFileName = 'foothold.db'

/** Path of the store of a data folder. */
export function storePath(folder: string): string {
  return join(folder, storeFileName)
}

/** Path of the folder of copies of a data folder. */
export function backupsOf(folder: string): string {
  return join(folder, 'backups')
}

/** The stores that this process has open. POSIX locks do not keep a process from its own files. */
const openPaths = new Set<string>()

/** Settings that must come before the file is touched; they change nothing in it. See https://sqlite.org/pragma.html. */
const firstSettings = ['locking_mode = EXCLUSIVE', 'trusted_schema = OFF', 'cell_size_check = ON', 'foreign_keys = ON']
/** Settings for a file that is known to be ours. */
const settings = [
  'journal_mode = WAL',
  // Explicit, because the build falls back to NORMAL in WAL mode, which forgets commits in a power cut.
  'synchronous = FULL',
  'wal_autocheckpoint = 1000',
  ...(process.platform === 'darwin' ? ['fullfsync = ON', 'checkpoint_fullfsync = ON'] : [])
]
const synchronousFull = 2

function prepareFolder(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  accessSync(folder, constants.R_OK | constants.W_OK)
  // SQLite gives its log the rights of the file, so the file is made first and for its owner alone.
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}

/** Copies the store as it is before a migration; the name tells from which version. */
function copyBeforeMigration(raw: Database.Database, backups: string, version: number): void {
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replaceAll(':', '-')
  const path = join(backups, `foothold-${stamp}-version-${version}.db`)
  const temporary = `${path}.part`
  rmSync(temporary, { force: true })
  raw.prepare('vacuum into ?').run(temporary)
  chmodSync(temporary, 0o600)
  finishCopy(temporary, path, countRows(raw))
}

/** Writes the version it already has: a whole commit that changes nothing, to learn now whether writing works. */
function proveWritable(raw: Database.Database): void {
  try {
    raw.pragma(`user_version = ${readVersion(raw)}`)
  } catch (error) {
    // With a full disk the store can still be read; the first edit will tell.
    if (failureOfError(error).code !== 'disk-full') throw error
  }
  const synchronous = raw.pragma('synchronous', { simple: true })
  if (synchronous !== synchronousFull) throw new Error(`synchronous is ${synchronous} after a write`)
}

/** Why a file that holds something cannot be our store, or null. */
function whyNotOurs(raw: Database.Database, newest: number): FailureCode | null {
  const version = readVersion(raw)
  if (version > newest) return 'store-too-new'
  const tables = raw.prepare<[], number>('select count(*) from sqlite_schema').pluck().get() ?? 0
  return version === 0 && tables > 0 ? 'store-damaged' : null
}

function connect(folder: string, path: string, steps: readonly Migration[]): Result<Store> {
  const backups = backupsOf(folder)
  const raw = new Database(path, { fileMustExist: true, timeout: 0 })
  try {
    for (const setting of firstSettings) raw.pragma(setting)
    const reason = whyNotOurs(raw, newestVersion(steps))
    if (reason !== null) {
      raw.close()
      return failure(reason)
    }
    for (const setting of settings) raw.pragma(setting)
    migrate(raw, steps, (version) => copyBeforeMigration(raw, backups, version))
    proveWritable(raw)
    raw.pragma('busy_timeout = 5000')
  } catch (error) {
    raw.close()
    throw error
  }
  openPaths.add(path)
  return success({ db: new Kysely<Schema>({ dialect: makeDialect(raw) }), raw, folder, path, backups })
}

/**
 * Opens the store of a data folder, making both when they are not there and bringing an older store to the
 * newest version. Answers `store-in-use` when another process has it, `store-too-new` (with not one byte
 * changed), `store-damaged` (with the file left as it is), `store-read-only` or `disk-full`.
 */
export function openStore(dataFolder: string, steps: readonly Migration[] = migrations): Result<Store> {
  const folder = resolve(dataFolder)
  const path = storePath(folder)
  if (openPaths.has(path)) return failure('store-in-use')
  try {
    const head = existsSync(folder) ? readFileHead(path) : { kind: 'new' as const }
    if (head.kind === 'foreign') return failure('store-damaged', path)
    if (head.kind === 'store' && head.version > newestVersion(steps)) {
      return failure('store-too-new', `store version ${head.version}`)
    }
    prepareFolder(folder, path)
    return connect(folder, path, steps)
  } catch (error) {
    return expectedFailure(error, folder)
  }
}

/** Closes the store: tidies, empties the log into the file, lets go of the lock. The store is of no use afterwards. */
export function closeStore(store: Store): void {
  if (!store.raw.open) return
  try {
    store.raw.pragma('optimize')
    store.raw.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // What was committed is safe in the log; on a full disk it stays there until the next start.
    if (failureOfError(error).code === 'internal') throw error
  } finally {
    store.raw.close()
    openPaths.delete(store.path)
  }
}
