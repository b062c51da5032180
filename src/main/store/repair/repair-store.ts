import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { repairText } from '../../../shared/messages/repair'
import type { Instant } from '../../../shared/model'
import { failure, type Result, success } from '../../../shared/result'
import { syncToDisk } from '../keeping/copies'
import { type Examination, examineStore } from '../keeping/doctor'
import { readFileHead } from '../keeping/file-head'
import { bringNear, putInPlace, removeDatabase, setAside } from '../keeping/restore'
import { applicationMark, migrate, migrations } from '../migrations'
import { backupsOf, closeStore, openStore, type Store, storePath } from '../open-store'
import { expectedFailure } from '../sqlite-failure'
import { fixContents } from './fix-contents'
import { fixReferences, type Tell } from './fix-references'
import { salvageRows } from './salvage'
import { rebuildSearch, withoutTriggers } from './triggers'

/** What was repaired, line by line, and how the store is now. */
export interface Repaired {
  readonly lines: readonly string[]
  readonly examination: Examination
}

/** Runs a repair as one transaction; references are checked by it and not by each statement. */
function inRepair(raw: Database.Database, use: () => void): void {
  raw.pragma('foreign_keys = OFF')
  raw.exec('begin immediate')
  try {
    use()
    raw.exec('commit')
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  } finally {
    raw.pragma('foreign_keys = ON')
  }
}

/** Repairs what is wrong in rows, in a store whose pages are sound. */
function repairRows(raw: Database.Database, backups: string, now: Instant, tell: Tell): void {
  inRepair(raw, () => {
    withoutTriggers(raw, () => {
      fixContents(raw, backups, tell)
      fixReferences(raw, now, tell)
    })
    rebuildSearch(raw)
  })
  tell(repairText.search)
}

function isStructureSound(raw: Database.Database): boolean {
  try {
    return String(raw.pragma('integrity_check(1)', { simple: true })) === 'ok'
  } catch {
    return false
  }
}

/** Makes the indexes anew, which puts right what is wrong in them alone. True when the structure is sound then. */
function reindex(raw: Database.Database, tell: Tell): boolean {
  if (isStructureSound(raw)) return true
  try {
    raw.exec('reindex')
  } catch {
    return false
  }
  if (!isStructureSound(raw)) return false
  tell(repairText.indexes)
  return true
}

/** A new store of a version without any row. */
function makeEmpty(path: string, version: number): Database.Database {
  removeDatabase(path)
  const raw = new Database(path)
  for (const step of migrations) if (step.version <= version) raw.exec(step.sql)
  raw.pragma(`application_id = ${applicationMark}`)
  raw.pragma(`user_version = ${version}`)
  raw.exec('delete from stage')
  return raw
}

/**
 * Reads what can be read of the store that is there, which must be closed, into a new one that takes its place; the old
 * one is kept beside it with every byte.
 */
function salvageStore(folder: string, now: Instant, tell: Tell): Result<null> {
  const store = storePath(folder)
  const head = readFileHead(store)
  if (head.kind !== 'store') return failure('store-damaged', store)
  const copy = `${store}.damaged`
  const fresh = `${store}.salvaged`
  bringNear(store, copy)
  const from = new Database(copy, { fileMustExist: true })
  const into = makeEmpty(fresh, head.version)
  try {
    const backups = backupsOf(folder)
    inRepair(into, () => {
      withoutTriggers(into, () => {
        if (salvageRows(from, into, backups, tell)) {
          into.exec('delete from editLog')
          tell(repairText.undoLost)
        }
        fixReferences(into, now, tell)
      })
      rebuildSearch(into)
    })
    migrate(into, migrations, () => undefined)
  } catch (error) {
    into.close()
    removeDatabase(fresh)
    throw error
  } finally {
    from.close()
    removeDatabase(copy)
  }
  into.close()
  syncToDisk(fresh)
  tell(repairText.aside(setAside(folder, now)))
  putInPlace(folder, fresh)
  return success(null)
}

/** Copies the store as it is, byte for byte, into the folder of copies; it is closed for that. */
function copyAsIs(folder: string, now: Instant): string {
  const backups = backupsOf(folder)
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const path = join(backups, `foothold-before-repair-${now.replaceAll(':', '-')}.db`)
  rmSync(path, { force: true })
  copyFileSync(storePath(folder), path)
  syncToDisk(path)
  return path
}

/** Repairs a store that can be opened; false when its pages are too damaged for that. It is closed afterwards. */
async function repairOpen(store: Store, now: Instant, tell: Tell): Promise<boolean> {
  const { folder, backups } = store
  const { ok } = await examineStore(store)
  closeStore(store)
  if (ok) return true
  tell(repairText.copied(copyAsIs(folder, now)))
  const again = openStore(folder)
  if (!again.ok) return false
  try {
    if (!reindex(again.value.raw, tell)) return false
    repairRows(again.value.raw, backups, now, tell)
    return isStructureSound(again.value.raw)
  } catch (_damaged) {
    return false
  } finally {
    closeStore(again.value)
  }
}

async function examine(folder: string): Promise<Result<Examination>> {
  const opened = openStore(folder)
  if (!opened.ok) return opened
  try {
    return success(await examineStore(opened.value))
  } finally {
    closeStore(opened.value)
  }
}

/**
 * Repairs what a look at the store finds, where that is safe: the index of words, rows that name what is not there,
 * contents that a copy has as they were, and, where pages are damaged, row by row into a new store. The store as it was
 * is kept in any case, and nothing that a person wrote is taken away. Answers what was done in lines; `store-damaged` for a
 * file that cannot be read as a store at all.
 */
export async function repairStore(
  dataFolder: string,
  now: Instant = new Date().toISOString()
): Promise<Result<Repaired>> {
  const folder = resolve(dataFolder)
  const lines: string[] = []
  const tell: Tell = (line) => lines.push(line)
  try {
    if (!existsSync(storePath(folder))) return failure('no-such-file', storePath(folder))
    const opened = openStore(folder)
    if (!opened.ok && opened.failure.code !== 'store-damaged') return opened
    const isRepaired = opened.ok && (await repairOpen(opened.value, now, tell))
    if (!isRepaired) {
      const salvaged = salvageStore(folder, now, tell)
      if (!salvaged.ok) return salvaged
    }
    const examination = await examine(folder)
    return examination.ok ? success({ lines, examination: examination.value }) : examination
  } catch (error) {
    return expectedFailure(error, folder)
  }
}
