import type { ExportTable } from '../../../shared/export-format'
import { readNextId } from '../next-id'
import type { Tx } from '../schema'
import type { ExportFile } from './read-export'

/** The ids that the rows of an export have in the store, those that are there and those that are to come. */
export interface Ids {
  /** The id in the store; refers to a row that the export does not hold, as only a damaged store does: as it was. */
  readonly of: (id: number) => number
  /** True for a row that is to come. */
  readonly isNew: (id: number) => boolean
}

/** Gives the rows of a table that are not known the ids behind all others, in their order. */
export async function giveIds(
  tx: Tx,
  table: Extract<ExportTable, 'stage' | 'original' | 'posting' | 'application' | 'note' | 'interview' | 'event'>,
  wanted: Iterable<{ readonly id: number }>,
  known: ReadonlyMap<number, number> = new Map()
): Promise<Ids> {
  let next = await readNextId(tx, table)
  const given = new Map<number, number>()
  for (const { id } of wanted) if (!known.has(id)) given.set(id, next++)
  return { of: (id) => known.get(id) ?? given.get(id) ?? id, isNew: (id) => given.has(id) }
}

/** The rows of a table that are to come. */
export function* newRows<T extends 'stage' | 'original' | 'posting' | 'application' | 'note' | 'interview' | 'event'>(
  file: ExportFile,
  table: T,
  ids: Ids
) {
  for (const row of file.rows(table)) if (ids.isNew(row.id)) yield row
}
