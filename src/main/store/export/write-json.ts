import type { Database } from 'better-sqlite3'
import {
  type ExportTable,
  exportFormat,
  exportTableNames,
  exportVersion,
  settingsOfData
} from '../../../shared/export-format'
import { readVersion } from '../migrations'
import { columnsOf, unfoldRow } from './export-columns'

/** What an export says of itself. */
export interface ExportStamp {
  /** Version of the app. */
  readonly app: string
  readonly exportedAt: string
}

function isWanted(table: ExportTable, row: Readonly<Record<string, unknown>>): boolean {
  return table !== 'setting' || settingsOfData.has(String(row.key))
}

/** The rows of a table in the order of their keys, one at a time. */
function* rowsOf(raw: Database, table: ExportTable): Generator<Record<string, unknown>> {
  const columns = columnsOf(table)
  const names = columns.map((column) => `"${column}"`).join(', ')
  const rows = raw.prepare<[], Record<string, unknown>>(`select ${names} from "${table}" order by "${columns[0]}"`)
  for (const row of rows.iterate()) if (isWanted(table, row)) yield row
}

function countRowsOf(raw: Database, table: ExportTable): number {
  if (table === 'setting') return [...rowsOf(raw, table)].length
  return raw.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? 0
}

/**
 * Everything in a store as one JSON document, in pieces, a row on each line; see docs/export.md. Never more than one row
 * is held. The store must not be written to in the meantime.
 */
export function* jsonOf(raw: Database, { app, exportedAt }: ExportStamp): Generator<string> {
  const counts = Object.fromEntries(exportTableNames.map((table) => [table, countRowsOf(raw, table)]))
  const head = { format: exportFormat, version: exportVersion, app, exportedAt, storeVersion: readVersion(raw), counts }
  yield '{\n'
  yield Object.entries(head)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
    .join(',\n')
  for (const table of exportTableNames) {
    yield `,\n"${table}": [`
    let separator = '\n'
    for (const row of rowsOf(raw, table)) {
      yield separator + JSON.stringify(unfoldRow(table, row))
      separator = ',\n'
    }
    yield '\n]'
  }
  yield '\n}\n'
}
