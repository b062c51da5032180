import { sql } from 'kysely'
import type { Instant } from '../../../shared/model'
import type { Tx } from '../schema'
import type { NewEvent } from './log-edit'

/** Writes what happened; answers the ids of the events, in order. */
export async function insertEvents(
  tx: Tx,
  events: readonly NewEvent[],
  at: Instant,
  recordedAt: Instant
): Promise<readonly number[]> {
  if (events.length === 0) return []
  const rows = events.map((event) => ({ ...event, at, recordedAt }))
  const ids: number[] = []
  for (const row of rows) {
    ids.push((await tx.insertInto('event').values(row).returning('id').executeTakeFirstOrThrow()).id)
  }
  return ids
}

/** Takes events back, by further events that name them; in one statement, because an import has thousands. */
export async function undoEvents(tx: Tx, ids: readonly number[], at: Instant): Promise<void> {
  await sql`insert into event ("applicationId", kind, at, "recordedAt", undoes)
    select "applicationId", 'undone', ${at}, ${at}, id from event
    where id in (select value from json_each(${JSON.stringify(ids)})) order by id`.execute(tx)
}

/** Writes events that were taken back again, with the time at which they first happened; answers the new ids. */
export async function repeatEvents(tx: Tx, ids: readonly number[], recordedAt: Instant): Promise<readonly number[]> {
  const repeated: number[] = []
  for (const id of ids) {
    const query = tx.selectFrom('event').selectAll().where('id', '=', id)
    const { id: _id, ...event } = await query.executeTakeFirstOrThrow()
    const row = await tx
      .insertInto('event')
      .values({ ...event, recordedAt })
      .returning('id')
      .executeTakeFirstOrThrow()
    repeated.push(row.id)
  }
  return repeated
}
