import type { Selectable } from 'kysely'
import type { Instant, Stage } from '../../shared/model'
import { moveApplication } from './applications'
import { namedFields, valuesOf } from './fields'
import { readStage } from './live-rows'
import { type Applied, applied, type EditOf, type ExactEditOf } from './log/log-edit'
import { positionBetween } from './position'
import type { Db, StageTable, Tx } from './schema'
import { refuse } from './transact'

/** The columns of the board, in order. */
export async function readStages(db: Db): Promise<readonly Stage[]> {
  const rows = await db
    .selectFrom('stage')
    .selectAll()
    .where('trashedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(stageOf)
}

/** A column as the window knows it. */
function stageOf({ trashedAt: _, isHidden, isCollapsed, ...row }: Selectable<StageTable>): Stage {
  return { ...row, isHidden: isHidden === 1, isCollapsed: isCollapsed === 1 }
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
export async function addStage(tx: Tx, edit: EditOf<'addStage'>): Promise<Applied> {
  const { name, kind, hue, before, maxCards = null, agesAfterDays = null } = edit
  const position = await positionBefore(tx, before, null)
  const { id } = await tx
    .insertInto('stage')
    .values({ name, kind, hue, position, maxCards, agesAfterDays })
    .returning('id')
    .executeTakeFirstOrThrow()
  return applied({ inverse: [{ type: 'trashStage', id }], stageName: name, createdId: id, changesStages: true })
}

/** Changes a column. The last one that is on the board cannot be hidden: `bad-request`. */
export async function changeStage(tx: Tx, { id, fields }: EditOf<'changeStage'>): Promise<Applied> {
  const row = await readStage(tx, id)
  const names = namedFields(fields)
  const { isHidden, isCollapsed, ...plain } = fields
  if (isHidden === true && (await readStages(tx)).every((stage) => stage.isHidden || stage.id === id))
    refuse('bad-request')
  const flags = {
    ...(isHidden === undefined ? {} : { isHidden: Number(isHidden) }),
    ...(isCollapsed === undefined ? {} : { isCollapsed: Number(isCollapsed) })
  }
  if (names.length > 0)
    await tx
      .updateTable('stage')
      .set({ ...plain, ...flags })
      .where('id', '=', id)
      .execute()
  return applied({
    inverse: [{ type: 'changeStage', id, fields: valuesOf(stageOf(row), names) }],
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

/** Moves all cards of a column to the end of another, in their order. */
async function emptyStage(tx: Tx, id: number, into: number): Promise<readonly Applied[]> {
  const cards = tx.selectFrom('application').select('id').where('stageId', '=', id).where('trashedAt', 'is', null)
  const moved: Applied[] = []
  for (const card of await cards.orderBy('position').orderBy('id').execute()) {
    moved.push(await moveApplication(tx, { type: 'moveApplication', id: card.id, stageId: into, before: null }))
  }
  return moved
}

/**
 * Takes a column away; its cards go to `into`. Refuses with `bad-request` when it holds cards and no other is named, or
 * when it is the last one on the board.
 */
export async function trashStage(tx: Tx, { id, into = null }: EditOf<'trashStage'>, at: Instant): Promise<Applied> {
  const row = await readStage(tx, id)
  if (into === id || (await readStages(tx)).every((stage) => stage.isHidden || stage.id === id)) refuse('bad-request')
  const moved = into === null ? [] : await emptyStage(tx, id, into)
  const card = tx.selectFrom('application').select('id').where('stageId', '=', id).where('trashedAt', 'is', null)
  if ((await card.limit(1).executeTakeFirst()) !== undefined) refuse('bad-request')
  await tx.updateTable('stage').set({ trashedAt: at }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'restoreStage', id }, ...moved.toReversed().flatMap(({ inverse }) => inverse)],
    events: moved.flatMap(({ events }) => events),
    alsoChanged: moved.flatMap(({ applicationId }) => applicationId ?? []),
    stageName: row.name,
    changesStages: true
  })
}

/** Brings a column back to where it was. */
export async function restoreStage(tx: Tx, { id }: EditOf<'restoreStage'>): Promise<Applied> {
  const query = tx.selectFrom('stage').select('name').where('id', '=', id).where('trashedAt', 'is not', null)
  const row = (await query.executeTakeFirst()) ?? refuse('not-found')
  await tx.updateTable('stage').set({ trashedAt: null }).where('id', '=', id).execute()
  return applied({ inverse: [{ type: 'trashStage', id }], stageName: row.name, changesStages: true })
}
