import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

/** How many rows each table holds, by its name; the full-text index aside. */
export function countRows(raw: Database.Database): Readonly<Record<string, number>> {
  const names = raw
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table'
       and name not like 'sqlite\\_%' escape '\\' and name not like 'searchIndex%' order by name`
    )
    .pluck()
    .all()
  const count = (name: string) => raw.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0
  return Object.fromEntries(names.map((name) => [name, count(name)]))
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Makes a freshly written copy of the store one that counts: it becomes a single file without a log, its
 * structure and its rows are checked, it is brought to the disk and given its name. Throws when it is not sound.
 */
export function finishCopy(temporary: string, path: string, rows: Readonly<Record<string, number>>): void {
  const copy = new Database(temporary, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = DELETE')
    const verdict = String(copy.pragma('quick_check(1)', { simple: true }))
    if (verdict !== 'ok') throw new Error(`the copy is damaged: ${verdict}`)
    const copied = JSON.stringify(countRows(copy))
    if (copied !== JSON.stringify(rows)) throw new Error(`the copy has other rows: ${copied}`)
  } finally {
    copy.close()
  }
  syncToDisk(temporary)
  renameSync(temporary, path)
  // Windows opens no folders, and needs no such sync.
  if (process.platform !== 'win32') syncToDisk(dirname(path))
}
