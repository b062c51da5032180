import type { Selectable } from 'kysely'
import type { SingleEdit } from '../../../shared/edit'
import type { Instant } from '../../../shared/model'
import { namedFields } from '../fields'
import type { Db, EditLogTable, Tx } from '../schema'
import { findLastRow, parseEdits } from './edit-log'
import type { Applied, LogEdit } from './log-edit'

type Row = Selectable<EditLogTable>

/** Typing in one place within this time, in milliseconds, is one step. */
const typingSession = 60_000

function isInSession(row: Row, at: Instant): boolean {
  const passed = Date.parse(at) - Date.parse(row.at)
  return passed >= 0 && passed < typingSession
}

function namesOf(fields: object): string {
  return namedFields(fields).toSorted().join()
}

/** True when what takes the row back takes the edit back as well. */
function coversEdit(inverse: LogEdit, row: Row, edit: SingleEdit): boolean {
  switch (edit.type) {
    case 'changeNote':
      // A note that came out of the trash has an older body to go back to; one that is new has none.
      return (inverse.type === 'writeNote' || row.type === 'addNote') && row.noteId === edit.id
    case 'changeApplication':
    case 'changeInterview':
      return inverse.type === edit.type && inverse.id === edit.id && namesOf(inverse.fields) === namesOf(edit.fields)
    default:
      return false
  }
}

async function isAlone(db: Db, { id, step }: Row): Promise<boolean> {
  const other = db.selectFrom('editLog').select('id').where('step', '=', step).where('id', '!=', id).limit(1)
  return (await other.executeTakeFirst()) === undefined
}

/**
 * The newest row of the log when an edit goes on with what it began: the same note, also a new one, or the same
 * fields of the same thing, changed again within a minute. A step of several edits is not gone on with.
 */
export async function findContinuedRow(db: Db, edit: SingleEdit, at: Instant): Promise<Row | undefined> {
  const row = await findLastRow(db)
  if (row === undefined || !isInSession(row, at)) return undefined
  const [inverse, ...others] = parseEdits(row.backward)
  if (inverse === undefined || others.length > 0 || !coversEdit(inverse, row, edit)) return undefined
  return (await isAlone(db, row)) ? row : undefined
}

/** Makes the row tell of the edit that went on with it. Its inverse stays, and no further event is written. */
export async function continueRow(tx: Tx, { id }: Row, { title }: Applied): Promise<void> {
  await tx.updateTable('editLog').set({ title }).where('id', '=', id).execute()
}
