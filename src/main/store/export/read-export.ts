import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { lookedAt, looksLikeExport } from '../../../shared/export-beginning'
import {
  type ExportHead,
  type ExportRow,
  type ExportTable,
  exportHeadSchema,
  exportTableNames,
  exportTables,
  exportVersion
} from '../../../shared/export-format'
import { failure, type Result, success } from '../../../shared/result'
import { type FoundValue, MalformedExport, scanExport } from './scan-export'

/** Largest row that is read, in bytes: there is room in it for the largest original, in base64. */
const largestRow = 64 * 1024 * 1024
/** How long is read before others have their turn, in milliseconds. */
const turn = 20

/** An export that is open for reading, and whole. */
export interface ExportFile {
  readonly head: ExportHead
  /** The rows of a table, in their order, each checked. Throws `MalformedExport` when somebody wrote to the file since. */
  readonly rows: <T extends ExportTable>(table: T) => Generator<ExportRow<T>>
  readonly close: () => void
}

type Places = Record<ExportTable, FoundValue[]>

function readValue(file: number, { start, end }: FoundValue): unknown {
  if (end - start > largestRow) throw new MalformedExport()
  const bytes = Buffer.alloc(end - start)
  if (readSync(file, bytes, 0, bytes.length, start) !== bytes.length) throw new MalformedExport()
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new MalformedExport()
  }
}

function checkRow(file: number, table: ExportTable, place: FoundValue): void {
  if (!v.is(exportTables[table], readValue(file, place))) throw new MalformedExport()
}

/** When a file was written to last, and how long it is: what was checked holds as long as both are the same. */
function stateOf(file: number): string {
  const { mtimeMs, size } = fstatSync(file)
  return `${mtimeMs} ${size}`
}

function isTable(name: string): name is ExportTable {
  return Object.hasOwn(exportTables, name)
}

/** Does something with each value, and lets others have their turn now and then. */
async function forEachInTurn<T>(values: Iterable<T>, use: (value: T) => void): Promise<void> {
  let since = performance.now()
  for (const value of values) {
    use(value)
    if (performance.now() - since < turn) continue
    await new Promise(setImmediate)
    since = performance.now()
  }
}

/** Looks through the whole file: what stands in front of the rows, and where each row stands. Each is checked. */
async function readThrough(file: number): Promise<{ readonly head: unknown; readonly places: Places }> {
  const head: Record<string, unknown> = {}
  const places = Object.fromEntries(exportTableNames.map((table) => [table, [] as FoundValue[]])) as Places
  await forEachInTurn(scanExport(file), (found) => {
    const { member, isEntry } = found
    // A newer Foothold may write more than this one knows.
    if (!isEntry) head[member] = readValue(file, found)
    else if (isTable(member)) places[member].push(found)
  })
  return { head, places }
}

async function checkRows(file: number, places: Places): Promise<void> {
  for (const table of exportTableNames) await forEachInTurn(places[table], (place) => checkRow(file, table, place))
}

async function openRows(file: number, about: string): Promise<Result<ExportFile>> {
  const { head, places } = await readThrough(file)
  const checked = v.safeParse(exportHeadSchema, head)
  if (!checked.success) return failure('export-damaged', about)
  const { version, counts } = checked.output
  if (version > exportVersion) return failure('export-too-new', about)
  const isWhole = exportTableNames.every((table) => (counts[table] ?? 0) === places[table].length)
  if (!isWhole) return failure('export-damaged', about)
  const state = stateOf(file)
  await checkRows(file, places)
  return success({
    head: checked.output,
    rows: function* <T extends ExportTable>(table: T) {
      if (stateOf(file) !== state) throw new MalformedExport()
      // As it was written: the check alone would leave out what it does not know, and change its order.
      for (const place of places[table]) yield readValue(file, place) as ExportRow<T>
    },
    close: () => closeSync(file)
  })
}

/**
 * Opens Foothold's own export and reads all of it once, so that what comes after can count on it: it is whole, and every
 * row is as docs/export.md says. Answers `export-damaged` or `export-too-new`. Never more than a row is held.
 */
export async function openExport(path: string, name: string = basename(path)): Promise<Result<ExportFile>> {
  const file = openSync(path, 'r')
  let isOpen = false
  try {
    const opened = await openRows(file, name)
    isOpen = opened.ok
    return opened
  } catch (error) {
    if (error instanceof MalformedExport) return failure('export-damaged', name)
    throw error
  } finally {
    if (!isOpen) closeSync(file)
  }
}

/** True when a file is there and begins as an export of ours does. */
export function isExportFile(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const head = Buffer.alloc(lookedAt)
    return looksLikeExport(head.toString('utf8', 0, readSync(file, head, 0, head.length, 0)))
  } catch (_unreadable) {
    // Who reads the file as any other tells why it cannot be read.
    return false
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
