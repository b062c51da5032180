import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { ExportFormat } from '../../../shared/keeping'
import { failure, type Result, success } from '../../../shared/result'
import { makeDialect } from '../dialect'
import type { Store } from '../open-store'
import type { Schema } from '../schema'
import { expectedFailure } from '../sqlite-failure'
import { csvOf } from './write-csv-rows'
import { type ExportStamp, jsonOf } from './write-json'
import { overviewMark, overviewName, writeMarkdown } from './write-markdown'
import { writePieces, writeWhole } from './write-whole'

/** A moment of the store, to be read at leisure while that goes on. */
interface Snapshot {
  readonly raw: Database.Database
  readonly db: Kysely<Schema>
}

/** Reads from a copy of the store as it is now, which is removed again. What others write meanwhile is not in it. */
async function withSnapshot<T>(store: Store, use: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const path = join(store.folder, 'export.part.db')
  const remove = () => Promise.all(['', '-journal', '-wal'].map((end) => rm(`${path}${end}`, { force: true })))
  await remove()
  try {
    await store.raw.backup(path)
    const raw = new Database(path, { fileMustExist: true })
    try {
      raw.pragma('journal_mode = DELETE')
      return await use({ raw, db: new Kysely<Schema>({ dialect: makeDialect(raw) }) })
    } finally {
      raw.close()
    }
  } finally {
    await remove()
  }
}

/** The name that an export gets when none is chosen. */
export function exportName(format: ExportFormat, now: string): string {
  const name = `foothold-${now.slice(0, 10)}`
  return format === 'md' ? name : `${name}.${format}`
}

/** True for what an export may be written over when somebody says so: a file by a file, a folder by the folder of an earlier export. */
function mayReplace(path: string, format: ExportFormat): boolean {
  const isFolder = statSync(path).isDirectory()
  if (format !== 'md') return !isFolder
  const overview = join(path, overviewName)
  return isFolder && existsSync(overview) && readFileSync(overview, 'utf8').startsWith(overviewMark)
}

function write({ raw, db }: Snapshot, format: ExportFormat, stamp: ExportStamp, path: string): Promise<void> {
  switch (format) {
    case 'json':
      return writePieces(path, jsonOf(raw, stamp))
    case 'csv':
      return writePieces(path, csvOf(db))
    case 'md':
      return writeMarkdown(db, path, stamp)
    default:
      return format satisfies never
  }
}

/** Where an export went, and how many applications there are in the store, those in the trash left out. */
export interface Exported {
  readonly path: string
  readonly applications: number
}

/**
 * Takes everything out, to `out`: the path of what is not there yet (else `file-exists`, unless `force`), or a folder that
 * gets it under a name of its own. While it is written the store can be used; under its name it is whole or not there.
 */
export async function exportStore(
  store: Store,
  {
    format,
    out,
    app,
    force = false,
    now = new Date().toISOString()
  }: {
    readonly format: ExportFormat
    readonly out: string
    readonly app: string
    readonly force?: boolean
    readonly now?: string
  }
): Promise<Result<Exported>> {
  const named = resolve(out)
  try {
    const isFolder = existsSync(named) && statSync(named).isDirectory() && !(force && mayReplace(named, format))
    const path = isFolder ? join(named, exportName(format, now)) : named
    if (existsSync(path) && !(force && mayReplace(path, format))) return failure('file-exists', path)
    mkdirSync(dirname(path), { recursive: true })
    const applications = await withSnapshot(store, async (snapshot) => {
      await writeWhole(path, (temporary) => write(snapshot, format, { app, exportedAt: now }, temporary))
      return countApplications(snapshot)
    })
    return success({ path, applications })
  } catch (error) {
    return expectedFailure(error, dirname(named))
  }
}

function countApplications({ raw }: Snapshot): number {
  return raw.prepare<[], number>('select count(*) from application where trashedAt is null').pluck().get() ?? 0
}
