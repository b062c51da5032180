import type { Edit, SingleEdit } from '../../../shared/edit'
import type { Change, Instant } from '../../../shared/model'
import type { Result } from '../../../shared/result'
import { keepNoteVersion } from '../notes'
import type { Store } from '../open-store'
import type { Tx } from '../schema'
import { transact } from '../transact'
import { applyLogEdit } from './apply-log-edit'
import { readChange, summaryOf } from './change'
import { continueRow, findContinuedRow } from './continued-row'
import { clearRedo, insertLogRow, readNextStep } from './edit-log'
import { insertEvents } from './events'
import type { Applied } from './log-edit'

/** How an edit is made. */
export interface EditOptions {
  /** When it happens; now when it is not said. */
  readonly at?: Instant
  /** Edits that follow each other with the same key are one step of undo. */
  readonly groupKey?: string | null
  /** What is said of it in place of its type, as `import`. */
  readonly label?: string
}

/**
 * Makes an edit, writes what happened and what takes it back, all in one transaction. What was undone before
 * can then no longer be redone. Answers `not-found` or `bad-request`, with nothing changed.
 */
export function applyEdit(store: Store, edit: Edit, options: EditOptions = {}): Promise<Result<Change>> {
  return transact(store, (tx) => applyEditIn(tx, edit, options))
}

/** `applyEdit` as a part of a larger transaction; refuses instead of answering a failure. */
export async function applyEditIn(tx: Tx, edit: Edit, options: EditOptions = {}): Promise<Change> {
  const at = options.at ?? new Date().toISOString()
  const groupKey = options.groupKey ?? null
  const edits = edit.type === 'batch' ? edit.edits : [edit]
  const label = options.label ?? (edit.type === 'batch' ? edit.label : undefined)
  await clearRedo(tx)
  const [first] = edits
  const row = first !== undefined && edits.length === 1 ? await findContinuedRow(tx, first, at) : undefined
  if (row !== undefined && first !== undefined) {
    const continued = await applyLogEdit(tx, first, at)
    await continueRow(tx, row, continued)
    return readChange(tx, [continued], summaryOf([continued], [first.type]))
  }
  const step = await readNextStep(tx, groupKey)
  const done: Applied[] = []
  for (const single of edits) done.push(await makeEdit(tx, single, { at, groupKey, step, label }))
  const types = edits.map(({ type }) => label ?? type)
  return readChange(tx, done, summaryOf(done, types))
}

interface LogPlace {
  readonly at: Instant
  readonly groupKey: string | null
  readonly step: number
  readonly label: string | undefined
}

/** Makes one edit and writes its events and its row of the log. */
async function makeEdit(tx: Tx, edit: SingleEdit, { at, groupKey, step, label }: LogPlace): Promise<Applied> {
  const now = new Date().toISOString()
  if (edit.type === 'changeNote') await keepNoteVersion(tx, edit.id, now)
  const applied = await applyLogEdit(tx, edit, at)
  const eventIds = await insertEvents(tx, applied.events, at, now)
  const { applicationId, noteId, title, stageName } = applied
  await insertLogRow(tx, {
    step,
    groupKey,
    type: label ?? edit.type,
    applicationId,
    noteId,
    title,
    stageName,
    at,
    forward: JSON.stringify([edit]),
    backward: JSON.stringify(applied.inverse),
    eventIds: JSON.stringify(eventIds)
  })
  return applied
}
