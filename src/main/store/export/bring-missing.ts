import { type Insertable, sql } from 'kysely'
import type { ExportRow } from '../../../shared/export-format'
import { clearRedo, insertLogRow, readNextStep } from '../log/edit-log'
import type { LogEdit } from '../log/log-edit'
import { positionBetween } from '../position'
import type { EditLogTable, Tx } from '../schema'
import { insertRows } from './bring-whole'
import { findKnownRows, type KnownRows } from './known-rows'
import { giveIds, type Ids, newRows } from './new-ids'
import type { ExportFile } from './read-export'

interface AllIds {
  readonly stage: Ids
  readonly original: Ids
  readonly posting: Ids
  readonly application: Ids
  readonly note: Ids
  readonly interview: Ids
  readonly event: Ids
}

const orNull = (ids: Ids, id: number | null) => (id === null ? null : ids.of(id))

/** The events that come along: those of applications that are new, and those that tell of a note or an interview that is. */
function* comingEvents(
  file: ExportFile,
  { application, note, interview }: Pick<AllIds, 'application' | 'note' | 'interview'>
): Generator<ExportRow<'event'>> {
  const coming = new Set<number>()
  for (const event of file.rows('event')) {
    const { id, applicationId, noteId, interviewId, undoes } = event
    const isComing =
      application.isNew(applicationId) ||
      (noteId !== null && note.isNew(noteId)) ||
      (interviewId !== null && interview.isNew(interviewId)) ||
      (undoes !== null && coming.has(undoes))
    if (!isComing) continue
    coming.add(id)
    yield event
  }
}

async function giveAllIds(tx: Tx, file: ExportFile, known: KnownRows): Promise<AllIds> {
  const application = await giveIds(tx, 'application', file.rows('application'), known.applications)
  const note = await giveIds(tx, 'note', file.rows('note'), known.notes)
  const interview = await giveIds(tx, 'interview', file.rows('interview'), known.interviews)
  return {
    stage: await giveIds(tx, 'stage', file.rows('stage'), known.stages),
    original: await giveIds(tx, 'original', file.rows('original'), known.originals),
    posting: await giveIds(tx, 'posting', file.rows('posting'), known.postings),
    application,
    note,
    interview,
    event: await giveIds(tx, 'event', comingEvents(file, { application, note, interview }))
  }
}

/** Stages behind those that are there, in their order. */
async function* bringStages(tx: Tx, file: ExportFile, ids: Ids) {
  const query = tx.selectFrom('stage').select(({ fn }) => fn.max('position').as('position'))
  let last = (await query.executeTakeFirst())?.position ?? null
  const stages = [...newRows(file, 'stage', ids)].toSorted((a, b) => (a.position < b.position ? -1 : 1))
  for (const stage of stages) {
    last = positionBetween(last, null)
    yield { ...stage, id: ids.of(stage.id), position: last }
  }
}

/** Postings, of which each is a part of its file that no other is. */
async function* bringPostings(tx: Tx, file: ExportFile, { posting, original }: AllIds) {
  for (const row of newRows(file, 'posting', posting)) {
    const originalId = original.of(row.originalId)
    const parts = tx.selectFrom('posting').select('part').where('originalId', '=', originalId)
    const taken = new Set((await parts.execute()).map(({ part }) => part))
    const part = taken.has(row.part) ? Math.max(...taken) + 1 : row.part
    yield { ...row, id: posting.of(row.id), originalId, part, sameAsId: orNull(posting, row.sameAsId) }
  }
}

function beforeMerge(
  { note, interview, posting, application }: AllIds,
  before: ExportRow<'application'>['beforeMerge']
) {
  if (before === null) return null
  const fields = ({ postingId, mergedIntoId, ...rest }: typeof before.had) => ({
    ...rest,
    ...(postingId === undefined ? {} : { postingId: orNull(posting, postingId) }),
    ...(mergedIntoId === undefined ? {} : { mergedIntoId: orNull(application, mergedIntoId) })
  })
  return {
    notes: before.notes.map(note.of),
    interviews: before.interviews.map(interview.of),
    postings: before.postings.map(([id, sameAsId]) => [posting.of(id), orNull(posting, sameAsId)]),
    had: fields(before.had),
    took: fields(before.took)
  }
}

/** Applications behind the cards that are there, in the order that they had. */
async function* bringApplications(tx: Tx, file: ExportFile, ids: AllIds) {
  const last = new Map<number, string | null>()
  const rows = [...newRows(file, 'application', ids.application)]
  const places = new Map<number, string>()
  for (const { id, stageId } of rows.toSorted((a, b) => (a.position < b.position ? -1 : 1))) {
    const stage = ids.stage.of(stageId)
    if (!last.has(stage)) {
      const query = tx.selectFrom('application').select(({ fn }) => fn.max('position').as('position'))
      last.set(stage, (await query.where('stageId', '=', stage).executeTakeFirst())?.position ?? null)
    }
    const position = positionBetween(last.get(stage) ?? null, null)
    last.set(stage, position)
    places.set(id, position)
  }
  for (const row of rows) {
    yield {
      ...row,
      id: ids.application.of(row.id),
      postingId: orNull(ids.posting, row.postingId),
      stageId: ids.stage.of(row.stageId),
      position: places.get(row.id) ?? row.position,
      mergedIntoId: orNull(ids.application, row.mergedIntoId),
      beforeMerge: beforeMerge(ids, row.beforeMerge)
    }
  }
}

async function collect<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

function* bringContents(file: ExportFile, { posting }: AllIds) {
  for (const row of file.rows('postingContent'))
    if (posting.isNew(row.postingId)) yield { ...row, postingId: posting.of(row.postingId) }
}

function* bringOriginals(file: ExportFile, { original }: AllIds) {
  for (const row of newRows(file, 'original', original)) yield { ...row, id: original.of(row.id) }
}

function* bringNotes(file: ExportFile, { note, application, interview }: AllIds) {
  for (const row of newRows(file, 'note', note)) {
    const interviewId = orNull(interview, row.interviewId)
    yield { ...row, id: note.of(row.id), applicationId: application.of(row.applicationId), interviewId }
  }
}

function* bringInterviews(file: ExportFile, { interview, application }: AllIds) {
  for (const row of newRows(file, 'interview', interview))
    yield { ...row, id: interview.of(row.id), applicationId: application.of(row.applicationId) }
}

/** Versions and refusals get the numbers that come next. */
function* bringVersions(file: ExportFile, { note }: AllIds) {
  for (const { id: _id, ...row } of file.rows('noteVersion'))
    if (note.isNew(row.noteId)) yield { ...row, noteId: note.of(row.noteId) }
}

function* bringEvents(file: ExportFile, ids: AllIds) {
  for (const row of newRows(file, 'event', ids.event)) {
    yield {
      ...row,
      id: ids.event.of(row.id),
      applicationId: ids.application.of(row.applicationId),
      stageId: orNull(ids.stage, row.stageId),
      noteId: orNull(ids.note, row.noteId),
      interviewId: orNull(ids.interview, row.interviewId),
      undoes: orNull(ids.event, row.undoes)
    }
  }
}

/** Refused files whose bytes were not refused here. */
async function bringRefusals(tx: Tx, file: ExportFile, { original }: AllIds): Promise<readonly number[]> {
  const brought: number[] = []
  for (const { id: _id, ...row } of file.rows('refusal')) {
    const originalId = original.of(row.originalId)
    const known = tx.selectFrom('refusal').select('id').where('originalId', '=', originalId)
    if ((await known.executeTakeFirst()) !== undefined) continue
    const query = tx
      .insertInto('refusal')
      .values({ ...row, originalId })
      .returning('id')
    const { id } = await query.executeTakeFirstOrThrow()
    if (row.settledAt === null) brought.push(id)
  }
  return brought
}

/** What is thought of employers of whom nothing is said here; a spelling that would belong to itself belongs to none. */
async function bringCompanies(tx: Tx, file: ExportFile): Promise<void> {
  const rows = await tx.selectFrom('company').select(['key', 'mergedInto']).execute()
  const mergedInto = new Map(rows.map(({ key, mergedInto }) => [key, mergedInto]))
  const coming = [...file.rows('company')].filter(({ key }) => !mergedInto.has(key))
  for (const { key } of coming) mergedInto.set(key, null)
  const leadsTo = (from: string | null, key: string): boolean => {
    const seen = new Set<string>()
    for (let at = from; at !== null && !seen.has(at); at = mergedInto.get(at) ?? null) {
      if (at === key) return true
      seen.add(at)
    }
    return false
  }
  const safe = coming.map((row) => {
    const into = row.mergedInto
    const isSafe = into !== null && mergedInto.has(into) && !leadsTo(into, row.key)
    mergedInto.set(row.key, isSafe ? into : null)
    return { ...row, mergedInto: isSafe ? into : null }
  })
  await insertRows(tx, 'company', safe)
}

/** One step of the log, by which all that came is taken back again; what was in the trash there needs none. */
async function logStep(
  tx: Tx,
  file: ExportFile,
  ids: AllIds,
  refusals: readonly number[],
  { at, groupKey }: { readonly at: string; readonly groupKey: string }
): Promise<boolean> {
  await clearRedo(tx)
  const step = await readNextStep(tx, null)
  let count = 0
  const write = (type: string, backward: LogEdit, about: Partial<Insertable<EditLogTable>> = {}) => {
    count += 1
    return insertLogRow(tx, {
      ...{ step, groupKey, type, applicationId: null, noteId: null, title: null, stageName: null, at },
      ...about,
      forward: '[]',
      backward: JSON.stringify([backward]),
      eventIds: '[]'
    })
  }
  // Taken back from the last to the first: a stage goes when its cards have gone.
  for (const { id, trashedAt } of newRows(file, 'stage', ids.stage))
    if (trashedAt === null) await write('bringBack', { type: 'trashStage', id: ids.stage.of(id) })
  for (const id of refusals) await write('bringBack', { type: 'settleRefusal', id })
  for (const { id, title, trashedAt } of newRows(file, 'application', ids.application)) {
    const applicationId = ids.application.of(id)
    if (trashedAt === null)
      await write('bringBack', { type: 'trashApplication', id: applicationId }, { applicationId, title })
  }
  for (const table of ['note', 'interview'] as const) {
    for (const { id, applicationId: owner, trashedAt } of newRows(file, table, ids[table])) {
      if (trashedAt !== null || ids.application.isNew(owner)) continue
      const type = table === 'note' ? 'trashNote' : 'trashInterview'
      await write('bringBack', { type, id: ids[table].of(id) }, { applicationId: ids.application.of(owner) })
    }
  }
  return count > 0
}

/**
 * Brings what a store does not have yet: applications with all that belongs to them, and notes and interviews of
 * applications that are there. What is there stays as it is. All of it is one step of undo, but for what is thought of
 * employers and settings, which stay. Answers whether there is such a step.
 */
export async function bringMissing(
  tx: Tx,
  file: ExportFile,
  action: { readonly at: string; readonly groupKey: string }
): Promise<boolean> {
  const ids = await giveAllIds(tx, file, await findKnownRows(tx, file))
  await insertRows(tx, 'stage', await collect(bringStages(tx, file, ids.stage)))
  await insertRows(tx, 'original', bringOriginals(file, ids))
  for await (const posting of bringPostings(tx, file, ids)) await insertRows(tx, 'posting', [posting])
  await insertRows(tx, 'postingContent', bringContents(file, ids))
  await insertRows(tx, 'application', await collect(bringApplications(tx, file, ids)))
  await insertRows(tx, 'interview', bringInterviews(file, ids))
  await insertRows(tx, 'note', bringNotes(file, ids))
  await insertRows(tx, 'noteVersion', bringVersions(file, ids))
  await insertRows(tx, 'event', bringEvents(file, ids))
  const refusals = await bringRefusals(tx, file, ids)
  await bringCompanies(tx, file)
  for (const { key, value } of file.rows('setting'))
    await sql`insert or ignore into setting (key, value) values (${key}, ${value})`.execute(tx)
  return logStep(tx, file, ids, refusals, action)
}
