import type { Instant } from '../../shared/model'
import { readApplication, readInterview, readNote } from './live-rows'
import { type Applied, applied, type EditOf, type ExactEditOf } from './log/log-edit'
import type { Tx } from './schema'
import { sha256Of } from './sha256'
import { refuse } from './transact'

/** Adds a note to an application, or to one of its interviews. */
export async function addNote(tx: Tx, edit: EditOf<'addNote'>, at: Instant): Promise<Applied> {
  const { applicationId, interviewId, body } = edit
  const { title } = await readApplication(tx, applicationId)
  if (interviewId !== null && (await readInterview(tx, interviewId)).applicationId !== applicationId)
    refuse('not-found')
  const { id } = await tx
    .insertInto('note')
    .values({ applicationId, interviewId, body, sha256: sha256Of(body), createdAt: at, updatedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return applied({
    inverse: [{ type: 'trashNote', id }],
    events: [{ applicationId, kind: 'note', noteId: id }],
    applicationId,
    noteId: id,
    title,
    createdId: id
  })
}

/** Keeps the note as it reads now as a version, before a session of changes to it begins. */
export async function keepNoteVersion(tx: Tx, id: number, recordedAt: Instant): Promise<void> {
  const { body, sha256, updatedAt } = await readNote(tx, id)
  await tx.insertInto('noteVersion').values({ noteId: id, body, sha256, at: updatedAt, recordedAt }).execute()
}

/** Writes a new body at a time; the inverse writes the old one at its own. */
export async function writeNote(tx: Tx, { id, body, updatedAt }: ExactEditOf<'writeNote'>): Promise<Applied> {
  const row = await readNote(tx, id)
  const { title } = await readApplication(tx, row.applicationId)
  await tx
    .updateTable('note')
    .set({ body, sha256: sha256Of(body), updatedAt })
    .where('id', '=', id)
    .execute()
  return applied({
    inverse: [{ type: 'writeNote', id, body: row.body, updatedAt: row.updatedAt }],
    events: [{ applicationId: row.applicationId, kind: 'note', noteId: id }],
    applicationId: row.applicationId,
    noteId: id,
    title
  })
}

/** Moves a note to the trash. */
export async function trashNote(tx: Tx, { id }: EditOf<'trashNote'>, at: Instant): Promise<Applied> {
  return setTrashed(tx, id, at)
}

/** Takes a note out of the trash. */
export async function restoreNote(tx: Tx, { id }: EditOf<'restoreNote'>): Promise<Applied> {
  return setTrashed(tx, id, null)
}

async function setTrashed(tx: Tx, id: number, trashedAt: Instant | null): Promise<Applied> {
  const { applicationId } = await readNote(tx, id, trashedAt === null)
  const { title } = await readApplication(tx, applicationId)
  await tx.updateTable('note').set({ trashedAt }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: trashedAt === null ? 'trashNote' : 'restoreNote', id }],
    events: [{ applicationId, kind: 'changed', noteId: id }],
    applicationId,
    noteId: id,
    title
  })
}
