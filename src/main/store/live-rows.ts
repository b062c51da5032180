import type { Selectable } from 'kysely'
import type { ApplicationTable, Db, InterviewTable, NoteTable, StageTable } from './schema'
import { refuse } from './transact'

/** The application of that id that is not in the trash; refuses with `not-found`. */
export async function readApplication(db: Db, id: number): Promise<Selectable<ApplicationTable>> {
  const query = db.selectFrom('application').selectAll().where('id', '=', id).where('trashedAt', 'is', null)
  return (await query.executeTakeFirst()) ?? refuse('not-found')
}

/** The application of that id that is in the trash, and was not merged into another; refuses with `not-found`. */
export async function readTrashedApplication(db: Db, id: number): Promise<Selectable<ApplicationTable>> {
  const query = db.selectFrom('application').selectAll().where('id', '=', id).where('trashedAt', 'is not', null)
  return (await query.where('mergedIntoId', 'is', null).executeTakeFirst()) ?? refuse('not-found')
}

/** The stage of that id that is not in the trash; refuses with `not-found`. */
export async function readStage(db: Db, id: number): Promise<Selectable<StageTable>> {
  const query = db.selectFrom('stage').selectAll().where('id', '=', id).where('trashedAt', 'is', null)
  return (await query.executeTakeFirst()) ?? refuse('not-found')
}

/** The note of that id that is in the trash, or that is not; refuses with `not-found`. */
export async function readNote(db: Db, id: number, isTrashed = false): Promise<Selectable<NoteTable>> {
  const query = db.selectFrom('note').selectAll().where('id', '=', id)
  const row = await query.where('trashedAt', isTrashed ? 'is not' : 'is', null).executeTakeFirst()
  return row ?? refuse('not-found')
}

/** The interview of that id that is in the trash, or that is not; refuses with `not-found`. */
export async function readInterview(db: Db, id: number, isTrashed = false): Promise<Selectable<InterviewTable>> {
  const query = db.selectFrom('interview').selectAll().where('id', '=', id)
  const row = await query.where('trashedAt', isTrashed ? 'is not' : 'is', null).executeTakeFirst()
  return row ?? refuse('not-found')
}
