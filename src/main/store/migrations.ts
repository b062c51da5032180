import Database from 'better-sqlite3'
import { firstTables } from './migrations/001-first-tables'
import { corrections } from './migrations/002-corrections'
import { imports } from './migrations/003-imports'
import { watchedFolder } from './migrations/004-watched-folder'
import { stageLooks } from './migrations/005-stage-looks'
import { fillCompanyKeys, renewCompanyKeys } from './same/fill-company-keys'

/** A step from one version of the store to the next, as frozen SQL. */
export interface Migration {
  /** The version that the store has afterwards. */
  readonly version: number
  readonly sql: string
  /** Fills in columns that follow from others by our own rules, in the same transaction. */
  readonly fill?: (raw: Database.Database) => void
}

/** All steps, in order, from an empty file to today's tables. */
export const migrations: readonly Migration[] = [
  { version: 1, sql: firstTables },
  { version: 2, sql: corrections },
  { version: 3, sql: imports, fill: fillCompanyKeys },
  { version: 4, sql: watchedFolder, fill: renewCompanyKeys },
  { version: 5, sql: stageLooks }
]

/** The version of a store that all of these steps have made. */
export function newestVersion(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0
}

/** Written into every store, so that a file of another program is told from ours: "Foot" in ASCII. */
export const applicationMark = 0x466f6f74

/** The version that the open store has; 0 for a new file. */
export function readVersion(raw: Database.Database): number {
  return Number(raw.pragma('user_version', { simple: true }))
}

/** Runs one step: all of it is done, or none. Throws, with nothing changed, when it does not come out whole. */
function runStep(raw: Database.Database, { version, sql, fill }: Migration): void {
  // Off, so that a step may rebuild a table that others refer to; the check at its end makes up for it.
  raw.pragma('foreign_keys = OFF')
  raw.exec('begin immediate')
  try {
    raw.exec(sql)
    fill?.(raw)
    const orphans = raw.pragma('foreign_key_check') as readonly unknown[]
    if (orphans.length > 0) throw new Error(`migration ${version} leaves ${orphans.length} rows without their owner`)
    raw.pragma(`application_id = ${applicationMark}`)
    raw.pragma(`user_version = ${version}`)
    raw.exec('commit')
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  } finally {
    raw.pragma('foreign_keys = ON')
  }
}

/**
 * Brings the store to the newest version, one step after the other, each in a transaction of its own.
 * `copy` is called before each step on a store that holds data, and has to throw when it made no sound copy.
 */
export function migrate(raw: Database.Database, steps: readonly Migration[], copy: (version: number) => void): void {
  const holdsData = readVersion(raw) > 0
  for (const step of steps) {
    const version = readVersion(raw)
    if (step.version <= version) continue
    if (holdsData) copy(version)
    runStep(raw, step)
    // An older app reads the version from the head of the file, before it opens anything.
    raw.pragma('wal_checkpoint(TRUNCATE)')
    const verdict = String(raw.pragma('quick_check(1)', { simple: true }))
    if (verdict !== 'ok')
      throw new Database.SqliteError(`after migration ${step.version}: ${verdict}`, 'SQLITE_CORRUPT')
  }
}
