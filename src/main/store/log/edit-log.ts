import type { Insertable, Selectable } from 'kysely'
import type { EditSummary, History } from '../../../shared/model'
import type { Db, EditLogTable, Tx } from '../schema'
import type { LogEdit } from './log-edit'

/** How many steps can be undone. */
const maxSteps = 200

/** Forgets what was undone and not redone: a new edit has taken its place. */
export async function clearRedo(tx: Tx): Promise<void> {
  await tx.deleteFrom('editLog').where('undoneAt', 'is not', null).execute()
}

/** The row that was written last, or undefined in an empty log. */
export async function findLastRow(db: Db): Promise<Selectable<EditLogTable> | undefined> {
  return db.selectFrom('editLog').selectAll().orderBy('step', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** The step that the next edit belongs to: the last one's when both have the same group, else a new one. */
export async function readNextStep(tx: Tx, groupKey: string | null): Promise<number> {
  const last = await findLastRow(tx)
  if (last === undefined) return 1
  return groupKey !== null && last.groupKey === groupKey ? last.step : last.step + 1
}

/** The step of a group that somebody's own edits may have come between; a new one when the group has none yet. */
export async function readStepOfGroup(tx: Tx, groupKey: string): Promise<number> {
  const query = tx.selectFrom('editLog').select('step').where('groupKey', '=', groupKey).where('undoneAt', 'is', null)
  const known = await query.orderBy('id', 'desc').limit(1).executeTakeFirst()
  return known?.step ?? readNextStep(tx, groupKey)
}

/** Writes a row and forgets the steps that are too far back. */
export async function insertLogRow(tx: Tx, row: Insertable<EditLogTable>): Promise<void> {
  await tx.insertInto('editLog').values(row).execute()
  await tx
    .deleteFrom('editLog')
    .where('step', '<=', row.step - maxSteps)
    .execute()
}

async function findStep(db: Db, which: 'undo' | 'redo'): Promise<number | null> {
  const query =
    which === 'undo'
      ? db.selectFrom('editLog').select('step').where('undoneAt', 'is', null).orderBy('step', 'desc')
      : db.selectFrom('editLog').select('step').where('undoneAt', 'is not', null).orderBy('step', 'asc')
  return (await query.limit(1).executeTakeFirst())?.step ?? null
}

/** The rows of the step that is next to be undone (the newest row first) or redone (the oldest first). */
export async function readStepRows(db: Db, which: 'undo' | 'redo'): Promise<readonly Selectable<EditLogTable>[]> {
  const step = await findStep(db, which)
  if (step === null) return []
  const query = db.selectFrom('editLog').selectAll().where('step', '=', step)
  return query.orderBy('id', which === 'undo' ? 'desc' : 'asc').execute()
}

/** The edits kept in a row of the log. */
export function parseEdits(json: string): readonly LogEdit[] {
  return JSON.parse(json) as readonly LogEdit[]
}

/** The ids of events kept in a row of the log. */
export function parseIds(json: string): readonly number[] {
  return JSON.parse(json) as readonly number[]
}

/** A step in a few facts. */
async function summarise(db: Db, step: number | null): Promise<EditSummary | null> {
  if (step === null) return null
  const { fn } = db
  const row = await db
    .selectFrom('editLog')
    .select([
      fn.min('type').as('firstType'),
      fn.max('type').as('lastType'),
      fn.min('stageName').as('firstStage'),
      fn.max('stageName').as('lastStage'),
      fn.max('title').as('title'),
      fn.count<number>('applicationId').distinct().as('count')
    ])
    .where('step', '=', step)
    .executeTakeFirstOrThrow()
  return {
    type: row.firstType === row.lastType ? row.firstType : 'batch',
    title: row.count <= 1 ? row.title : null,
    stage: row.firstStage === row.lastStage ? row.firstStage : null,
    count: row.count
  }
}

/** What can be undone and redone next. */
export async function readHistory(db: Db): Promise<History> {
  return {
    undo: await summarise(db, await findStep(db, 'undo')),
    redo: await summarise(db, await findStep(db, 'redo'))
  }
}
