import type { TrashedItem } from '../../shared/trash'
import type { Db } from './schema'

/** How much of a note is shown, in characters: enough to know it by. */
const beginning = 200

/** Applications in the trash; those that were merged into another are not. */
function trashedApplications(db: Db) {
  return db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stageId')
    .select(['application.id', 'title', 'company', 'application.trashedAt', 'stage.name as stage'])
    .where('application.trashedAt', 'is not', null)
    .where('mergedIntoId', 'is', null)
    .execute()
}

/** Notes in the trash of applications that are not: with an application its notes come back by themselves. */
function trashedNotes(db: Db) {
  return db
    .selectFrom('note')
    .innerJoin('application', 'application.id', 'note.applicationId')
    .select(({ fn, val }) => [
      'note.id',
      'title',
      'company',
      'note.trashedAt',
      fn<string>('substr', ['body', val(1), val(beginning)]).as('beginning')
    ])
    .where('note.trashedAt', 'is not', null)
    .where('application.trashedAt', 'is', null)
    .execute()
}

/** Rounds of interviews in the trash of applications that are not. */
function trashedInterviews(db: Db) {
  return db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.applicationId')
    .select(['interview.id', 'title', 'company', 'interview.trashedAt', 'interview.kind as round', 'startsAt'])
    .where('interview.trashedAt', 'is not', null)
    .where('application.trashedAt', 'is', null)
    .execute()
}

/** Everything that lies in the trash, what was thrown away last first. */
export async function readTrash(db: Db): Promise<readonly TrashedItem[]> {
  const items = [
    ...(await trashedApplications(db)).map((row) => ({ kind: 'application' as const, ...row })),
    ...(await trashedNotes(db)).map((row) => ({ kind: 'note' as const, ...row })),
    ...(await trashedInterviews(db)).map((row) => ({ kind: 'interview' as const, ...row }))
  ]
  const dated = items.flatMap(({ trashedAt, ...item }) => (trashedAt === null ? [] : [{ ...item, trashedAt }]))
  return dated.toSorted((a, b) => (a.trashedAt < b.trashedAt ? 1 : a.trashedAt > b.trashedAt ? -1 : b.id - a.id))
}
