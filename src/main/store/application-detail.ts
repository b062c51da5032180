import { sql } from 'kysely'
import type { ApplicationDetail, Event, Interview, MergedApplication, Note, PostingVersion } from '../../shared/model'
import { readCards } from './board'
import { rememberEmployer } from './employers/employers'
import { findPosting } from './postings'
import { readRootId, readVersionIds } from './same/posting-family'
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

/** What happened to an application and to those that were merged into it, the newest first. */
async function readEvents(db: Db, applicationId: number): Promise<readonly Event[]> {
  const undone = sql<number>`exists (select 1 from event u where u.undoes = event.id)`
  const rows = await db
    .selectFrom('event')
    .select(['id', 'applicationId', 'kind', 'at', 'recordedAt', 'stageId', 'stageName', 'outcome'])
    .select(undone.as('undone'))
    .where(({ eb, and, or }) =>
      or([
        eb('applicationId', '=', applicationId),
        // What came with them, but not what was merged into them before, and split off.
        and([eb('applicationId', 'in', mergedInto(applicationId)), eb('kind', 'not in', ['merged', 'split', 'undone'])])
      ])
    )
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, undone: row.undone === 1 }))
}

/** The ids of the applications that were merged into one, also by way of others. */
function mergedInto(applicationId: number) {
  return sql<number>`(
    with recursive merged (id) as (
      select id from application where "mergedIntoId" = ${applicationId}
      union select a.id from application a join merged m on a."mergedIntoId" = m.id
    ) select id from merged)`
}

async function readMerged(db: Db, applicationId: number): Promise<readonly MergedApplication[]> {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'title', 'company', 'trashedAt'])
    .where('id', 'in', mergedInto(applicationId))
    .orderBy('trashedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ trashedAt, ...row }) => ({ ...row, mergedAt: trashedAt ?? '' }))
}

/** The versions of a posting, the newest first. */
async function readVersions(db: Db, postingId: number): Promise<readonly PostingVersion[]> {
  return db
    .selectFrom('posting')
    .select(['id', 'fileName', 'importedAt', 'title', 'company'])
    .where('id', 'in', await readVersionIds(db, await readRootId(db, postingId)))
    .orderBy('importedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
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
    events: await readEvents(db, id),
    versions: card.postingId === null ? [] : await readVersions(db, card.postingId),
    merged: await readMerged(db, id),
    employer: await rememberEmployer(db, id)
  }
}
