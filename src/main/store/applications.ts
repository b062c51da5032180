import type { Instant } from '../../shared/model'
import { namedFields, valuesOf } from './fields'
import { readApplication, readStage, readTrashedApplication } from './live-rows'
import { type Applied, applied, type EditOf, type ExactEditOf } from './log/log-edit'
import { positionBetween } from './position'
import { companyKeyOf } from './same/company-key'
import type { Db, Tx } from './schema'
import { refuse } from './transact'

/**
 * A key for a card of a stage in front of `before`, or at the end. Cards in the trash count, so that a card
 * that comes back finds its key unused. Refuses when `before` is not a live card of that stage.
 */
async function positionInStage(db: Db, stageId: number, before: number | null, except: number | null): Promise<string> {
  const upper = before === null ? null : await readApplication(db, before)
  if (upper !== null && upper.stageId !== stageId) refuse('not-found')
  const lower = await db
    .selectFrom('application')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('stageId', '=', stageId)
    .$if(upper !== null, (query) => query.where('position', '<', upper?.position ?? ''))
    .$if(except !== null, (query) => query.where('id', '!=', except))
    .executeTakeFirst()
  return positionBetween(lower?.position ?? null, upper?.position ?? null)
}

/** Adds a card; its inverse moves it to the trash. */
export async function addApplication(tx: Tx, edit: EditOf<'addApplication'>, at: Instant): Promise<Applied> {
  const { title, company, postingId, stageId, review = null } = edit
  const stage = await readStage(tx, stageId)
  if (postingId !== null) await readPostingId(tx, postingId)
  const position = await positionInStage(tx, stageId, edit.before, null)
  const { id } = await tx
    .insertInto('application')
    .values({
      postingId,
      stageId,
      position,
      title,
      company,
      companyKey: companyKeyOf(company),
      nextStep: '',
      createdAt: at,
      review
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return applied({
    inverse: [{ type: 'trashApplication', id }],
    events: [{ applicationId: id, kind: 'added', stageId, stageName: stage.name }],
    applicationId: id,
    title,
    stageName: stage.name,
    createdId: id
  })
}

async function readPostingId(db: Db, id: number): Promise<void> {
  const row = await db.selectFrom('posting').select('id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) refuse('not-found')
}

/** Moves a card to a stage, in front of a neighbour; only a change of stage is an event. One of a list is chosen by that. */
export async function moveApplication(tx: Tx, edit: EditOf<'moveApplication'>): Promise<Applied> {
  const { id, stageId, before } = edit
  const row = await readApplication(tx, id)
  const stage = await readStage(tx, stageId)
  const stays = before === id && stageId === row.stageId
  const position = stays ? row.position : await positionInStage(tx, stageId, before, id)
  const placed = await placeApplication(tx, { type: 'placeApplication', id, stageId, position })
  // Who moves one of a list has chosen it.
  const chosen = row.review === 'list' ? await setReview(tx, { type: 'setReview', id, review: null }) : null
  return applied({
    ...placed,
    inverse: [...(chosen?.inverse ?? []), ...placed.inverse],
    events: stageId === row.stageId ? [] : [{ applicationId: id, kind: 'stage', stageId, stageName: stage.name }],
    stageName: stage.name
  })
}

/** Puts a card exactly there, whether it and the stage are in the trash or not. */
export async function placeApplication(tx: Tx, edit: ExactEditOf<'placeApplication'>): Promise<Applied> {
  const { id, stageId, position } = edit
  const query = tx.selectFrom('application').select(['stageId', 'position', 'title']).where('id', '=', id)
  const row = await query.executeTakeFirstOrThrow()
  await tx.updateTable('application').set({ stageId, position }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'placeApplication', id, stageId: row.stageId, position: row.position }],
    applicationId: id,
    title: row.title
  })
}

/** Says how an application ended, or that it is open again. */
export async function setOutcome(tx: Tx, { id, outcome }: EditOf<'setOutcome'>): Promise<Applied> {
  const row = await readApplication(tx, id)
  await tx.updateTable('application').set({ outcome }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'setOutcome', id, outcome: row.outcome }],
    events: [{ applicationId: id, kind: 'outcome', outcome }],
    applicationId: id,
    title: row.title
  })
}

/** Says why an application waits in the inbox, or that it no longer does. */
export async function setReview(tx: Tx, { id, review }: EditOf<'setReview'>): Promise<Applied> {
  const row = await readApplication(tx, id)
  await tx.updateTable('application').set({ review }).where('id', '=', id).execute()
  return applied({ inverse: [{ type: 'setReview', id, review: row.review }], applicationId: id, title: row.title })
}

/** Changes the fields named, and no others. */
export async function changeApplication(tx: Tx, { id, fields }: EditOf<'changeApplication'>): Promise<Applied> {
  const row = await readApplication(tx, id)
  const names = namedFields(fields)
  const keys = fields.company === undefined ? {} : { companyKey: companyKeyOf(fields.company) }
  if (names.length > 0)
    await tx
      .updateTable('application')
      .set({ ...fields, ...keys })
      .where('id', '=', id)
      .execute()
  return applied({
    inverse: [{ type: 'changeApplication', id, fields: valuesOf(row, names) }],
    events: [{ applicationId: id, kind: 'changed' }],
    applicationId: id,
    title: fields.title ?? row.title
  })
}

/** Moves a card to the trash, where it keeps its place. */
export async function trashApplication(tx: Tx, { id }: EditOf<'trashApplication'>, at: Instant): Promise<Applied> {
  const row = await readApplication(tx, id)
  await tx.updateTable('application').set({ trashedAt: at }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'untrashApplication', id }],
    events: [{ applicationId: id, kind: 'trashed' }],
    applicationId: id,
    title: row.title
  })
}

/** Takes a card out of the trash, whether its stage is there or not. */
export async function untrashApplication(tx: Tx, { id }: ExactEditOf<'untrashApplication'>): Promise<Applied> {
  const row = await readTrashedApplication(tx, id)
  await tx.updateTable('application').set({ trashedAt: null }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'trashApplication', id }],
    events: [{ applicationId: id, kind: 'restored' }],
    applicationId: id,
    title: row.title
  })
}

/** Takes a card out of the trash, to where it was; to the end of the first stage when its own is gone. */
export async function restoreApplication(tx: Tx, { id }: EditOf<'restoreApplication'>): Promise<Applied> {
  const { stageId } = await readTrashedApplication(tx, id)
  const restored = await untrashApplication(tx, { type: 'untrashApplication', id })
  const stage = await tx.selectFrom('stage').select('trashedAt').where('id', '=', stageId).executeTakeFirstOrThrow()
  if (stage.trashedAt === null) return restored
  const first = await readFirstStageId(tx)
  const moved = await moveApplication(tx, { type: 'moveApplication', id, stageId: first, before: null })
  return applied({
    ...moved,
    inverse: [...moved.inverse, ...restored.inverse],
    events: [...restored.events, ...moved.events]
  })
}

/** The first column that is on the board; there always is one. */
export async function readFirstStageId(db: Db): Promise<number> {
  const query = db.selectFrom('stage').select('id').where('trashedAt', 'is', null)
  return (await query.orderBy('isHidden').orderBy('position').orderBy('id').limit(1).executeTakeFirstOrThrow()).id
}
