import type { Assignment, MergedFields } from './assignment'
import { valuesOf } from './fields'
import { type Applied, applied, type ExactEditOf } from './log/log-edit'
import type { Tx } from './schema'

async function readOwner(tx: Tx, table: 'note' | 'interview', id: number): Promise<readonly [number, number]> {
  const query = tx.selectFrom(table).select('applicationId').where('id', '=', id)
  return [id, (await query.executeTakeFirstOrThrow()).applicationId]
}

async function readRepeated(tx: Tx, id: number): Promise<readonly [number, number | null]> {
  const query = tx.selectFrom('posting').select('sameAsId').where('id', '=', id)
  return [id, (await query.executeTakeFirstOrThrow()).sameAsId]
}

async function readFields(tx: Tx, id: number, fields: MergedFields) {
  const row = await tx.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { id, fields: valuesOf(row, Object.keys(fields) as (keyof MergedFields)[]) }
}

/** What the rows of an assignment hold now. */
async function readAssignment(tx: Tx, { notes, interviews, postings, applications }: Assignment): Promise<Assignment> {
  const now = { notes: [], interviews: [], postings: [], applications: [] } as {
    -readonly [K in keyof Assignment]: Assignment[K][number][]
  }
  for (const [id] of notes) now.notes.push(await readOwner(tx, 'note', id))
  for (const [id] of interviews) now.interviews.push(await readOwner(tx, 'interview', id))
  for (const [id] of postings) now.postings.push(await readRepeated(tx, id))
  for (const { id, fields } of applications) now.applications.push(await readFields(tx, id, fields))
  return now
}

/**
 * Writes an assignment; answers the one that was there. Notes and interviews come first: the index of words follows a
 * note from one owner to the other, and then its owner into the trash or out of it.
 */
export async function writeAssignment(tx: Tx, assignment: Assignment): Promise<Assignment> {
  const before = await readAssignment(tx, assignment)
  for (const [id, applicationId] of assignment.notes) {
    await tx.updateTable('note').set({ applicationId }).where('id', '=', id).execute()
  }
  for (const [id, applicationId] of assignment.interviews) {
    await tx.updateTable('interview').set({ applicationId }).where('id', '=', id).execute()
  }
  for (const [id, sameAsId] of assignment.postings) {
    await tx.updateTable('posting').set({ sameAsId }).where('id', '=', id).execute()
  }
  for (const { id, fields } of assignment.applications) {
    if (Object.keys(fields).length > 0) await tx.updateTable('application').set(fields).where('id', '=', id).execute()
  }
  return before
}

/** Writes an assignment as an edit of the log; its inverse is of the same kind. */
export async function assignRows(tx: Tx, edit: ExactEditOf<'assignRows'>): Promise<Applied> {
  const { id, alsoChanged, rows } = edit
  const { title } = await tx.selectFrom('application').select('title').where('id', '=', id).executeTakeFirstOrThrow()
  const before = await writeAssignment(tx, rows)
  return applied({
    inverse: [{ type: 'assignRows', id, alsoChanged, rows: before }],
    applicationId: id,
    alsoChanged,
    title
  })
}
