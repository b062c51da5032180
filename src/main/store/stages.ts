import type { Instant, Stage } from '../../shared/model'
import { namedFields, valuesOf } from './fields'
import { readStage } from './live-rows'
import { type Applied, applied, type EditOf, type ExactEditOf } from './log-edit'
import { positionBetween } from './position'
import type { Db, Tx } from './schema'
import { refuse } from './transact'

/** The columns of the board, in order. */
export async function readStages(db: Db): Promise<readonly Stage[]> {
  return db
    .selectFrom('stage')
    .select(['id', 'name', 'kind', 'hue', 'position'])
    .where('trashedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** A key in front of another stage, or at the end; stages in the trash count, so that their keys stay unused. */
async function positionBefore(db: Db, before: number | null, except: number | null): Promise<string> {
  const upper = before === null ? null : (await readStage(db, before)).position
  const lower = await db
    .selectFrom('stage')
    .select(({ fn }) => fn.max('position').as('position'))
    .$if(upper !== null, (query) => query.where('position', '<', upper ?? ''))
    .$if(except !== null, (query) => query.where('id', '!=', except))
    .executeTakeFirst()
  return positionBetween(lower?.position ?? null, upper)
}

/** Adds a column. */
export async function addStage(tx: Tx, { name, kind, hue, before }: EditOf<'addStage'>): Promise<Applied> {
  const position = await positionBefore(tx, before, null)
  const { id } = await tx
    .insertInto('stage')
    .values({ name, kind, hue, position })
    .returning('id')
    .executeTakeFirstOrThrow()
  return applied({ inverse: [{ type: 'trashStage', id }], stageName: name, createdId: id, changesStages: true })
}

/** Renames, recolours or reassigns a column. */
export async function changeStage(tx: Tx, { id, fields }: EditOf<'changeStage'>): Promise<Applied> {
  const row = await readStage(tx, id)
  const names = namedFields(fields)
  if (names.length > 0) await tx.updateTable('stage').set(fields).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'changeStage', id, fields: valuesOf(row, names) }],
    stageName: fields.name ?? row.name,
    changesStages: true
  })
}

/** Moves a column in front of another, or to the end. */
export async function moveStage(tx: Tx, { id, before }: EditOf<'moveStage'>): Promise<Applied> {
  const row = await readStage(tx, id)
  const position = before === id ? row.position : await positionBefore(tx, before, id)
  return placeStage(tx, { type: 'placeStage', id, position })
}

/** Puts a column exactly there. */
export async function placeStage(tx: Tx, { id, position }: ExactEditOf<'placeStage'>): Promise<Applied> {
  const row = await readStage(tx, id)
  await tx.updateTable('stage').set({ position }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'placeStage', id, position: row.position }],
    stageName: row.name,
    changesStages: true
  })
}

/** Takes a column away. Refuses with `bad-request` when it holds cards, or is the last one. */
export async function trashStage(tx: Tx, { id }: EditOf<'trashStage'>, at: Instant): Promise<Applied> {
  const row = await readStage(tx, id)
  const card = tx.selectFrom('application').select('id').where('stageId', '=', id).where('trashedAt', 'is', null)
  if ((await card.limit(1).executeTakeFirst()) !== undefined) refuse('bad-request')
  if ((await readStages(tx)).length === 1) refuse('bad-request')
  await tx.updateTable('stage').set({ trashedAt: at }).where('id', '=', id).execute()
  return applied({ inverse: [{ type: 'restoreStage', id }], stageName: row.name, changesStages: true })
}

/** Brings a column back to where it was. */
export async function restoreStage(tx: Tx, { id }: EditOf<'restoreStage'>): Promise<Applied> {
  const query = tx.selectFrom('stage').select('name').where('id', '=', id).where('trashedAt', 'is not', null)
  const row = (await query.executeTakeFirst()) ?? refuse('not-found')
  await tx.updateTable('stage').set({ trashedAt: null }).where('id', '=', id).execute()
  return applied({ inverse: [{ type: 'trashStage', id }], stageName: row.name, changesStages: true })
}
