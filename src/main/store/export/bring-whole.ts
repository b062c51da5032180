import * as v from 'valibot'
import { type ExportTable, exportTableNames, settingsOfData } from '../../../shared/export-format'
import { logEditSchema } from '../log/log-edit-schema'
import type { Db, Schema, Tx } from '../schema'
import { foldRow } from './export-columns'
import type { ExportFile } from './read-export'

/** Rows that are written at once; fewer where one may hold megabytes. */
const batchSize = 100

/** Writes rows of an export, with the ids that they have. */
export async function insertRows(
  tx: Tx,
  table: ExportTable,
  rows: Iterable<Readonly<Record<string, unknown>>>
): Promise<void> {
  const most = table === 'original' ? 1 : table === 'postingContent' ? 10 : batchSize
  let batch: Record<string, unknown>[] = []
  const write = async () => {
    // The rows were checked against the schema of their table.
    if (batch.length > 0)
      await tx
        .insertInto(table as keyof Schema)
        .values(batch as never)
        .execute()
    batch = []
  }
  for (const row of rows) {
    batch.push(foldRow(table, row))
    if (batch.length >= most) await write()
  }
  await write()
}

const tablesOfPeople = ['application', 'original', 'refusal', 'company', 'editLog'] as const

/** True for a store in which nobody has done anything yet. */
export async function isUntouched(db: Db): Promise<boolean> {
  for (const table of tablesOfPeople) {
    const row = await db
      .selectFrom(table)
      .select(({ lit }) => lit(1).as('one'))
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) return false
  }
  return true
}

/** The steps of undo, as long as every one of them can be made again; else none, because a gap would break the rest. */
function* undoableSteps(file: ExportFile): Generator<Readonly<Record<string, unknown>>> {
  for (const { forward, backward } of file.rows('editLog'))
    for (const edit of [...forward, ...backward]) if (!v.is(logEditSchema, edit)) return
  yield* file.rows('editLog')
}

function* dataSettings(file: ExportFile) {
  for (const row of file.rows('setting')) if (settingsOfData.has(row.key)) yield row
}

function rowsToBring(file: ExportFile, table: ExportTable): Iterable<Readonly<Record<string, unknown>>> {
  if (table === 'editLog') return undoableSteps(file)
  return table === 'setting' ? dataSettings(file) : file.rows(table)
}

/** Brings everything of an export into a store that is as new: it is then the store that the export was made of. */
export async function bringWhole(tx: Tx, file: ExportFile): Promise<void> {
  await tx.deleteFrom('stage').execute()
  for (const { key } of file.rows('setting')) await tx.deleteFrom('setting').where('key', '=', key).execute()
  for (const table of exportTableNames) await insertRows(tx, table, rowsToBring(file, table))
}
