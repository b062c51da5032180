import { sql } from 'kysely'
import type { ApplicationDetail, Event, Interview, Note } from '../../shared/model'
import { readCards } from './board'
import { findPosting } from './postings'
import type { Db } from './schema'

async function readNotes(db: Db, applicationId: number): Promise<readonly Note[]> {
  return db
    .selectFrom('note')
    .select(['id', 'applicationId', 'interviewId', 'body', 'createdAt', 'updatedAt'])
    .where('applicationId', '=', applicationId)
    .where('trashedAt', 'is', null)
    .orderBy('id')
    .execute()
}

async function readInterviews(db: Db, applicationId: number): Promise<readonly Interview[]> {
  const rows = await db
    .selectFrom('interview')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .where('trashedAt', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ createdAt: _createdAt, trashedAt: _trashedAt, ...interview }) => interview)
}

/** What happened to an application, the newest first. */
async function readEvents(db: Db, applicationId: number): Promise<readonly Event[]> {
  const undone = sql<number>`exists (select 1 from event u where u.undoes = event.id)`
  const rows = await db
    .selectFrom('event')
    .select(['id', 'applicationId', 'kind', 'at', 'recordedAt', 'stageId', 'stageName', 'outcome'])
    .select(undone.as('undone'))
    .where('applicationId', '=', applicationId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, undone: row.undone === 1 }))
}

/** Everything the panel of one application shows; undefined when it is missing or in the trash. */
export async function findApplicationDetail(db: Db, id: number): Promise<ApplicationDetail | undefined> {
  const [card] = await readCards(db, [id])
  if (card === undefined) return undefined
  return {
    card,
    posting: card.postingId === null ? null : ((await findPosting(db, card.postingId)) ?? null),
    notes: await readNotes(db, id),
    interviews: await readInterviews(db, id),
    events: await readEvents(db, id)
  }
}
