import type { Instant } from '../../shared/model'
import { addApplication, changeApplication } from './applications'
import { assignRows } from './assign-rows'
import { readApplication } from './live-rows'
import { type Applied, applied, type EditOf, type LogEdit } from './log/log-edit'
import { readRootId, readVersionIds } from './same/posting-family'
import type { Db, Tx } from './schema'
import { refuse } from './transact'

/** Longest title and name of an employer that an edit takes, in UTF-16 units. */
const maxLine = 500

async function readNames(db: Db, postingId: number): Promise<{ readonly title: string; readonly company: string }> {
  const query = db.selectFrom('posting').select(['title', 'company']).where('id', '=', postingId)
  const { title, company } = await query.executeTakeFirstOrThrow()
  return { title: (title ?? '').slice(0, maxLine), company: (company ?? '').slice(0, maxLine) }
}

/** The versions of what an application shows; refuses with `not-found` when the posting is none of them. */
async function readVersionsWith(db: Db, shownId: number | null, postingId: number): Promise<readonly number[]> {
  if (shownId === null) return refuse('not-found')
  const versions = await readVersionIds(db, await readRootId(db, shownId))
  return versions.includes(postingId) ? versions : refuse('not-found')
}

/**
 * Lets a card show another version of its posting. Its title and employer follow, where they still say what the version
 * before said: other words are a person's own.
 */
export async function showVersion(tx: Tx, { id, postingId }: EditOf<'showVersion'>): Promise<Applied> {
  const row = await readApplication(tx, id)
  await readVersionsWith(tx, row.postingId, postingId)
  const shownId = row.postingId ?? postingId
  const [before, after] = [await readNames(tx, shownId), await readNames(tx, postingId)]
  await tx.updateTable('application').set({ postingId }).where('id', '=', id).execute()
  const fields = {
    ...(row.title === before.title && after.title !== '' && after.title !== row.title ? { title: after.title } : {}),
    ...(row.company === before.company && after.company !== '' && after.company !== row.company
      ? { company: after.company }
      : {})
  }
  const isRenamed = Object.keys(fields).length > 0
  const renamed = isRenamed ? await changeApplication(tx, { type: 'changeApplication', id, fields }) : null
  const back: LogEdit = { type: 'placeVersion', id, postingId: shownId }
  return applied({
    inverse: [...(renamed?.inverse ?? []), back],
    events: [{ applicationId: id, kind: 'changed' }],
    applicationId: id,
    title: fields.title ?? row.title
  })
}

/** Lets a card show exactly this version, and leaves its words. */
export async function placeVersion(
  tx: Tx,
  { id, postingId }: { readonly id: number; readonly postingId: number }
): Promise<Applied> {
  const row = await readApplication(tx, id)
  await tx.updateTable('application').set({ postingId }).where('id', '=', id).execute()
  const inverse: LogEdit = { type: 'placeVersion', id, postingId: row.postingId ?? postingId }
  return applied({ inverse: [inverse], applicationId: id, title: row.title })
}

/** Makes a version that a card does not show a card of its own: it was another role after all. */
export async function splitVersion(tx: Tx, edit: EditOf<'splitVersion'>, at: Instant): Promise<Applied> {
  const { id, postingId } = edit
  const row = await readApplication(tx, id)
  const versions = await readVersionsWith(tx, row.postingId, postingId)
  if (row.postingId === postingId) refuse('bad-request')
  const [rootId, ...others] = versions.filter((version) => version !== postingId)
  const rows = {
    notes: [],
    interviews: [],
    postings: [
      [postingId, null],
      [rootId ?? postingId, null],
      ...others.map((version) => [version, rootId ?? null] as const)
    ] as const,
    applications: []
  }
  const assigned = await assignRows(tx, { type: 'assignRows', id, alsoChanged: [], rows })
  const names = await readNames(tx, postingId)
  const edited = { type: 'addApplication' as const, ...names, postingId, stageId: row.stageId, before: id }
  const added = await addApplication(tx, edited, at)
  return applied({
    ...added,
    inverse: [...added.inverse, ...assigned.inverse],
    events: [...added.events, { applicationId: id, kind: 'split' }],
    alsoChanged: [id]
  })
}
