import type { Instant } from '../../shared/model'
import { namedFields, valuesOf } from './fields'
import { readApplication, readInterview } from './live-rows'
import { type Applied, applied, type EditOf } from './log/log-edit'
import type { Tx } from './schema'

/** Adds a round of interviews. */
export async function addInterview(tx: Tx, edit: EditOf<'addInterview'>, at: Instant): Promise<Applied> {
  const { applicationId, fields } = edit
  const { title } = await readApplication(tx, applicationId)
  const { id } = await tx
    .insertInto('interview')
    .values({ ...fields, applicationId, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return applied({
    inverse: [{ type: 'trashInterview', id }],
    events: [{ applicationId, kind: 'interview', interviewId: id }],
    applicationId,
    title,
    createdId: id
  })
}

/** Changes the fields named, and no others. */
export async function changeInterview(tx: Tx, { id, fields }: EditOf<'changeInterview'>): Promise<Applied> {
  const row = await readInterview(tx, id)
  const { title } = await readApplication(tx, row.applicationId)
  const names = namedFields(fields)
  if (names.length > 0) await tx.updateTable('interview').set(fields).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: 'changeInterview', id, fields: valuesOf(row, names) }],
    events: [{ applicationId: row.applicationId, kind: 'changed', interviewId: id }],
    applicationId: row.applicationId,
    title
  })
}

/** Moves an interview to the trash; its notes stay with the application. */
export async function trashInterview(tx: Tx, { id }: EditOf<'trashInterview'>, at: Instant): Promise<Applied> {
  return setTrashed(tx, id, at)
}

/** Takes an interview out of the trash. */
export async function restoreInterview(tx: Tx, { id }: EditOf<'restoreInterview'>): Promise<Applied> {
  return setTrashed(tx, id, null)
}

async function setTrashed(tx: Tx, id: number, trashedAt: Instant | null): Promise<Applied> {
  const { applicationId } = await readInterview(tx, id, trashedAt === null)
  const { title } = await readApplication(tx, applicationId)
  await tx.updateTable('interview').set({ trashedAt }).where('id', '=', id).execute()
  return applied({
    inverse: [{ type: trashedAt === null ? 'trashInterview' : 'restoreInterview', id }],
    events: [{ applicationId, kind: 'changed', interviewId: id }],
    applicationId,
    title
  })
}
