import { sql } from 'kysely'
import type { Schema, Tx } from './schema'

/**
 * The id that the next row of a table gets: rows that refer to each other can then be written many at a time. Ids of
 * such tables are never used again, and the one connection of the store lets nobody come between.
 */
export async function readNextId(tx: Tx, table: keyof Schema): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(tx)
  return (rows[0]?.seq ?? 0) + 1
}
