import type { Selectable } from 'kysely'
import type { Change, History, Instant } from '../../../shared/model'
import type { Result } from '../../../shared/result'
import type { Store } from '../open-store'
import type { EditLogTable, Tx } from '../schema'
import { refuse, transact } from '../transact'
import { applyLogEdit } from './apply-log-edit'
import { readChange } from './change'
import { parseEdits, parseIds, readHistory, readStepRows } from './edit-log'
import { repeatEvents, undoEvents } from './events'
import type { Applied, LogEdit } from './log-edit'

/** Applies edits one after the other; `inverse` takes all of them back. */
async function applyAll(
  tx: Tx,
  edits: readonly LogEdit[],
  at: Instant
): Promise<{ readonly done: readonly Applied[]; readonly inverse: readonly LogEdit[] }> {
  const done: Applied[] = []
  for (const edit of edits) done.push(await applyLogEdit(tx, edit, at))
  return { done, inverse: done.toReversed().flatMap(({ inverse }) => inverse) }
}

async function undoRow(tx: Tx, row: Selectable<EditLogTable>, at: Instant): Promise<readonly Applied[]> {
  const { done, inverse } = await applyAll(tx, parseEdits(row.backward), at)
  await undoEvents(tx, parseIds(row.eventIds), at)
  const change = { forward: JSON.stringify(inverse), undoneAt: at }
  await tx.updateTable('editLog').set(change).where('id', '=', row.id).execute()
  return done
}

/** The events get the time at which they first happened, so that the card is as long in its stage as before. */
async function redoRow(tx: Tx, row: Selectable<EditLogTable>, now: Instant): Promise<readonly Applied[]> {
  const { done, inverse } = await applyAll(tx, parseEdits(row.forward), row.at)
  const eventIds = await repeatEvents(tx, parseIds(row.eventIds), now)
  const change = { backward: JSON.stringify(inverse), eventIds: JSON.stringify(eventIds), undoneAt: null }
  await tx.updateTable('editLog').set(change).where('id', '=', row.id).execute()
  return done
}

function travel(store: Store, which: keyof History, at: Instant): Promise<Result<Change>> {
  return transact(store, async (tx) => {
    const rows = await readStepRows(tx, which)
    const { [which]: summary } = await readHistory(tx)
    if (summary === null) return refuse(which === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo')
    const applied: Applied[] = []
    for (const row of rows) applied.push(...(await (which === 'undo' ? undoRow : redoRow)(tx, row, at)))
    return { ...(await readChange(tx, applied, summary)), createdId: null }
  })
}

/** Takes the newest step back, as a fresh action; `nothing-to-undo` when there is none. */
export function undo(store: Store, at: Instant = new Date().toISOString()): Promise<Result<Change>> {
  return travel(store, 'undo', at)
}

/** Makes the step that was last taken back again; `nothing-to-redo` when there is none. */
export function redo(store: Store, at: Instant = new Date().toISOString()): Promise<Result<Change>> {
  return travel(store, 'redo', at)
}
