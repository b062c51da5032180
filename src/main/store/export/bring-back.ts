import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { sql } from 'kysely'
import type { BroughtBack, ExportLook } from '../../../shared/export-look'
import { failure, type Result, success } from '../../../shared/result'
import { migrations } from '../migrations'
import type { Store } from '../open-store'
import type { Db } from '../schema'
import { expectedFailure } from '../sqlite-failure'
import { transact } from '../transact'
import { bringMissing } from './bring-missing'
import { bringWhole, isUntouched } from './bring-whole'
import { findKnownRows } from './known-rows'
import { type ExportFile, openExport } from './read-export'
import { MalformedExport } from './scan-export'

/** True for what SQLite throws at rows that contradict each other, or refer to what is not there. */
function isAtOdds(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
}

/** Does something with an export that was found to be whole, and closes it. */
async function withExport<T>(
  path: string,
  name: string | undefined,
  use: (file: ExportFile) => Promise<Result<T>>
): Promise<Result<T>> {
  let file: ExportFile | undefined
  try {
    const opened = await openExport(path, name)
    if (!opened.ok) return opened
    file = opened.value
    return await use(file)
  } catch (error) {
    // Somebody wrote to the file while it was read, or its rows do not fit together.
    if (error instanceof MalformedExport || isAtOdds(error)) return failure('export-damaged', name ?? basename(path))
    return expectedFailure(error)
  } finally {
    file?.close()
  }
}

/** How many applications of an export would come, and how many are there; those in its trash aside. */
async function countApplications(db: Db, file: ExportFile): Promise<Pick<BroughtBack, 'added' | 'there'>> {
  const known = (await isUntouched(db)) ? new Map<number, number>() : (await findKnownRows(db, file)).applications
  let added = 0
  let there = 0
  for (const { id, trashedAt } of file.rows('application')) {
    if (trashedAt !== null) continue
    if (known.has(id)) there += 1
    else added += 1
  }
  return { added, there }
}

/** Looks at an export, and says what bringing it back would do; nothing is changed. */
export function lookAtExport({ db }: Store, path: string, name?: string): Promise<Result<ExportLook>> {
  return withExport(path, name, async (file) => {
    const { exportedAt, counts } = file.head
    const isWhole = await isUntouched(db)
    return success({ exportedAt, isWhole, ...(await countApplications(db, file)), notes: counts.note ?? 0 })
  })
}

/**
 * Brings an export back, all of it or nothing. Into a store in which nobody has done anything yet it comes with all its
 * numbers and steps of undo, so that the store is the one that it was made of; else as `bringMissing` says.
 */
export function bringBack(
  store: Store,
  path: string,
  { name, at = new Date().toISOString() }: { readonly name?: string; readonly at?: string } = {}
): Promise<Result<BroughtBack>> {
  return withExport(path, name, (file) =>
    transact(store, async (tx) => {
      // Rows refer to each other both ways; at the end each must have found its own.
      await sql`pragma defer_foreign_keys = on`.execute(tx)
      const counts = await countApplications(tx, file)
      const isWhole = await isUntouched(tx)
      let canUndo = false
      if (isWhole) await bringWhole(tx, file)
      else canUndo = await bringMissing(tx, file, { at, groupKey: randomUUID() })
      // What an older Foothold filled in by older rules is filled in anew, as when its store is opened.
      for (const { version, fill } of migrations) if (version > file.head.storeVersion) fill?.(store.raw)
      return { isWhole, ...counts, canUndo }
    })
  )
}
