import type { Selectable } from 'kysely'
import type { Instant } from '../../shared/model'
import { moveApplication, readFirstStageId } from './applications'
import { assignRows } from './assign-rows'
import type { Assignment, MergedFields } from './assignment'
import { readApplication } from './live-rows'
import { type Applied, applied, type EditOf } from './log/log-edit'
import { readRootId, readVersionIds } from './same/posting-family'
import type { ApplicationTable, Db, Tx } from './schema'
import { refuse } from './transact'

type Application = Selectable<ApplicationTable>

/** What an application keeps of how things were before it was merged into another. */
interface BeforeMerge {
  readonly notes: readonly number[]
  readonly interviews: readonly number[]
  /** The versions of its posting, with what each repeated. */
  readonly postings: Assignment['postings']
  /** What the other application said in the fields that it took over, and what it says since. */
  readonly had: MergedFields
  readonly took: MergedFields
}

async function readOwnIds(db: Db, table: 'note' | 'interview', applicationId: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('applicationId', '=', applicationId)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function readVersions(db: Db, postingId: number | null): Promise<readonly (readonly [number, number | null])[]> {
  if (postingId === null) return []
  const ids = await readVersionIds(db, await readRootId(db, postingId))
  const rows = await db.selectFrom('posting').select(['id', 'sameAsId']).where('id', 'in', ids).orderBy('id').execute()
  return rows.map(({ id, sameAsId }) => [id, sameAsId] as const)
}

/** What an application takes over from one that is merged into it: only what it does not say itself. */
function takenFields(into: Application, from: Application): MergedFields {
  const hasNoStep = into.nextStep === '' && into.nextStepOn === null
  const hasStep = from.nextStep !== '' || from.nextStepOn !== null
  return {
    ...(into.postingId === null && from.postingId !== null ? { postingId: from.postingId } : {}),
    ...(hasNoStep && hasStep ? { nextStep: from.nextStep, nextStepOn: from.nextStepOn } : {}),
    ...(into.excitement === null && from.excitement !== null ? { excitement: from.excitement } : {})
  }
}

/**
 * Merges an application into another: its notes, interviews and postings go along, and its card goes into the trash. What
 * the other one says stays as it is; only its empty fields are filled.
 */
export async function mergeApplication(tx: Tx, edit: EditOf<'mergeApplication'>, at: Instant): Promise<Applied> {
  const { id, intoId } = edit
  if (id === intoId) refuse('bad-request')
  const from = await readApplication(tx, id)
  const into = await readApplication(tx, intoId)
  const took = takenFields(into, from)
  const had = Object.fromEntries(Object.keys(took).map((name) => [name, into[name as keyof MergedFields]]))
  const rootId = into.postingId === null ? null : await readRootId(tx, into.postingId)
  const versions = await readVersions(tx, from.postingId)
  // Both may show versions of one posting already.
  const postings = versions.some(([posting]) => posting === rootId) ? [] : versions
  const before: BeforeMerge = {
    notes: await readOwnIds(tx, 'note', id),
    interviews: await readOwnIds(tx, 'interview', id),
    postings,
    had,
    took
  }
  const gone = { trashedAt: at, mergedIntoId: intoId, beforeMerge: JSON.stringify(before) }
  const rows: Assignment = {
    notes: before.notes.map((note) => [note, intoId]),
    interviews: before.interviews.map((interview) => [interview, intoId]),
    postings: rootId === null ? [] : postings.map(([posting]) => [posting, rootId]),
    applications: [
      { id: intoId, fields: took },
      { id, fields: gone }
    ]
  }
  const merged = await assignRows(tx, { type: 'assignRows', id: intoId, alsoChanged: [id], rows })
  return applied({ ...merged, events: [{ applicationId: intoId, kind: 'merged' }] })
}

async function readMerged(db: Db, id: number): Promise<Application & { mergedIntoId: number; beforeMerge: string }> {
  const row = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || row.mergedIntoId === null || row.beforeMerge === null) return refuse('not-found')
  return { ...row, mergedIntoId: row.mergedIntoId, beforeMerge: row.beforeMerge }
}

/** The application that has now what was merged into one, which may have been merged further. */
async function readHolder(db: Db, id: number): Promise<Application> {
  let row = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  while (row.mergedIntoId !== null) {
    row = await db.selectFrom('application').selectAll().where('id', '=', row.mergedIntoId).executeTakeFirstOrThrow()
  }
  return row
}

/** Those of the rows that are still with an application. */
async function readHeld(db: Db, table: 'note' | 'interview', ids: readonly number[], applicationId: number) {
  const query = db.selectFrom(table).select('id').where('applicationId', '=', applicationId)
  return (await query.where('id', 'in', ids).orderBy('id').execute()).map((row) => row.id)
}

/** Notes of an application on some of its interviews. */
async function readNotesOn(db: Db, interviews: readonly number[], applicationId: number): Promise<readonly number[]> {
  const query = db.selectFrom('note').select('id').where('applicationId', '=', applicationId)
  return (await query.where('interviewId', 'in', interviews).orderBy('id').execute()).map((row) => row.id)
}

/** The versions that go back, with what each repeats then: those that are still versions of what the holder shows. */
async function readReturning(
  db: Db,
  holder: Application,
  postings: Assignment['postings']
): Promise<Assignment['postings']> {
  if (holder.postingId === null) return []
  const rootId = await readRootId(db, holder.postingId)
  const returning: (readonly [number, number | null])[] = []
  for (const [id, sameAsId] of postings) if ((await readRootId(db, id)) === rootId) returning.push([id, sameAsId])
  return returning
}

/** The posting that the holder shows when the versions have gone back. */
async function readLeftPosting(db: Db, holder: Application, gone: ReadonlySet<number>): Promise<number | null> {
  if (holder.postingId === null || !gone.has(holder.postingId)) return holder.postingId
  const rootId = await readRootId(db, holder.postingId)
  // What it showed it had taken over, with all that came to it since.
  if (gone.has(rootId)) return null
  const versions = await readVersionIds(db, rootId)
  return versions.findLast((version) => !gone.has(version)) ?? null
}

/** Fields that were taken over and still say what they took say again what they said before. */
function givenBack(holder: Application, { had, took }: BeforeMerge): MergedFields {
  const names = (['nextStep', 'nextStepOn', 'excitement'] as const).filter(
    (name) => name in took && took[name] === holder[name]
  )
  return Object.fromEntries(names.map((name) => [name, had[name]]))
}

/**
 * Splits an application off again that was merged: it is on the board as before, with the notes, interviews and postings
 * that it brought along. What was written since stays where it is, but notes on one of its interviews go with that.
 */
export async function splitApplication(tx: Tx, { id }: EditOf<'splitApplication'>): Promise<Applied> {
  const from = await readMerged(tx, id)
  const before: BeforeMerge = JSON.parse(from.beforeMerge)
  const holder = await readHolder(tx, from.mergedIntoId)
  const interviews = await readHeld(tx, 'interview', before.interviews, holder.id)
  const notes = new Set([
    ...(await readHeld(tx, 'note', before.notes, holder.id)),
    ...(await readNotesOn(tx, interviews, holder.id))
  ])
  const postings = await readReturning(tx, holder, before.postings)
  const postingId = await readLeftPosting(tx, holder, new Set(postings.map(([posting]) => posting)))
  const fields = holder.id === from.mergedIntoId ? givenBack(holder, before) : {}
  const rows: Assignment = {
    notes: [...notes].map((note) => [note, id]),
    interviews: interviews.map((interview) => [interview, id]),
    postings,
    applications: [
      { id: holder.id, fields: { ...fields, postingId } },
      { id, fields: { trashedAt: null, mergedIntoId: null, beforeMerge: null } }
    ]
  }
  const split = await assignRows(tx, { type: 'assignRows', id, alsoChanged: [holder.id], rows })
  const events = [holder.id, id].map((applicationId) => ({ applicationId, kind: 'split' as const }))
  const stage = await tx
    .selectFrom('stage')
    .select('trashedAt')
    .where('id', '=', from.stageId)
    .executeTakeFirstOrThrow()
  if (stage.trashedAt === null) return applied({ ...split, events })
  const stageId = await readFirstStageId(tx)
  const moved = await moveApplication(tx, { type: 'moveApplication', id, stageId, before: null })
  return applied({ ...split, inverse: [...moved.inverse, ...split.inverse], events: [...events, ...moved.events] })
}
