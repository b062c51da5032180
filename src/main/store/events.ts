import type { Instant } from '../../shared/model'
import type { NewEvent } from './log-edit'
import type { Tx } from './schema'

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

/** Takes events back, by further events that name them. */
export async function undoEvents(tx: Tx, ids: readonly number[], at: Instant): Promise<void> {
  for (const id of ids) {
    const { applicationId } = await tx
      .selectFrom('event')
      .select('applicationId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await tx.insertInto('event').values({ applicationId, kind: 'undone', at, recordedAt: at, undoes: id }).execute()
  }
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
