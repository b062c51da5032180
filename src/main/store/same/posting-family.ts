import { sql } from 'kysely'
import type { Db } from '../schema'

/** The first of the postings that are certainly the same: all of them name it. */
export async function readRootId(db: Db, postingId: number): Promise<number> {
  const query = db.selectFrom('posting').select(['id', 'sameAsId']).where('id', '=', postingId)
  const row = await query.executeTakeFirstOrThrow()
  return row.sameAsId ?? row.id
}

/** All postings that are certainly the same, the oldest first. */
export async function readVersionIds(db: Db, rootId: number): Promise<readonly number[]> {
  const query = db.selectFrom('posting').select('id')
  const rows = await query.where(({ eb, or }) => or([eb('id', '=', rootId), eb('sameAsId', '=', rootId)])).execute()
  return rows.map(({ id }) => id).toSorted((a, b) => a - b)
}

/** The application that shows one of the versions of a posting and is not in the trash; null when there is none. */
export async function findLiveApplicationId(db: Db, rootId: number): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select a.id as id from application a
    where a."trashedAt" is null
      and a."postingId" in (select id from posting where id = ${rootId} or "sameAsId" = ${rootId})
    order by a.id limit 1`.execute(db)
  return rows[0]?.id ?? null
}

/** The newest trashed application of a posting's versions that was not merged into another; undefined for none. */
export async function findTrashedApplicationId(db: Db, rootId: number): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select a.id as id from application a
    where a."trashedAt" is not null and a."mergedIntoId" is null
      and a."postingId" in (select id from posting where id = ${rootId} or "sameAsId" = ${rootId})
    order by a.id desc limit 1`.execute(db)
  return rows[0]?.id
}
