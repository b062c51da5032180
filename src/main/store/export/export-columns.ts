import { type ExportTable, exportTables } from '../../../shared/export-format'

/** Columns that hold JSON as text in the store, and unfolded in an export. */
const jsonColumns: Partial<Record<ExportTable, readonly string[]>> = {
  posting: ['facts'],
  postingContent: ['fields', 'corrections', 'evidence', 'warnings', 'blocks'],
  application: ['beforeMerge'],
  editLog: ['forward', 'backward', 'eventIds']
}

/** The columns of a table that an export holds, in their order. */
export function columnsOf(table: ExportTable): readonly string[] {
  return Object.keys(exportTables[table].entries)
}

/** A row with its JSON unfolded, or, by `fold`, put together again; null stays null. */
function mapJson(table: ExportTable, row: Readonly<Record<string, unknown>>, map: (value: unknown) => unknown) {
  const changed = { ...row }
  for (const column of jsonColumns[table] ?? []) if (row[column] !== null) changed[column] = map(row[column])
  return changed
}

/** A row of the store as it stands in an export. */
export function unfoldRow(table: ExportTable, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const unfolded = mapJson(table, row, (value) => JSON.parse(String(value)))
  return row.bytes instanceof Uint8Array ? { ...unfolded, bytes: Buffer.from(row.bytes).toString('base64') } : unfolded
}

/** A row of an export as it stands in the store. */
export function foldRow(table: ExportTable, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  // What a newer Foothold wrote beside them has no column here.
  const known = Object.fromEntries(columnsOf(table).flatMap((name) => (name in row ? [[name, row[name]]] : [])))
  const folded = mapJson(table, known, (value) => JSON.stringify(value))
  return table === 'original' ? { ...folded, bytes: Buffer.from(String(row.bytes), 'base64') } : folded
}
