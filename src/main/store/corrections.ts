import type { Corrections, Posting } from '../../shared/posting'
import { cardFactsOf } from './card-facts'
import { namedFields } from './fields'
import { type Applied, applied, type EditOf, type ExactEditOf } from './log/log-edit'
import type { Db, Tx } from './schema'
import { refuse } from './transact'

/** A posting with what a person corrected in place of what was read; `salary` goes on being the first of `salaries`. */
export function correctedPosting(read: Posting, corrections: Corrections): Posting {
  const named = Object.fromEntries(namedFields(corrections).map((name) => [name, corrections[name]]))
  const posting: Posting = { ...read, ...named }
  const estimated = posting.estimated.filter((field) => !(field in named))
  const { salaries } = corrections
  const salary = salaries === undefined ? read.salary : (salaries[0] ?? null)
  return { ...posting, estimated, salary }
}

/** What was read of a posting, and what a person put in its place; refuses with `not-found`. */
export async function readCorrections(db: Db, postingId: number): Promise<{ read: Posting; corrections: Corrections }> {
  const query = db.selectFrom('postingContent').select(['fields', 'corrections']).where('postingId', '=', postingId)
  const row = (await query.executeTakeFirst()) ?? refuse('not-found')
  return { read: JSON.parse(row.fields), corrections: JSON.parse(row.corrections) }
}

/** The live application of a posting, for its events and its card; null when there is none. */
async function findApplication(db: Db, postingId: number): Promise<{ id: number; title: string } | null> {
  const query = db.selectFrom('application').select(['id', 'title']).where('postingId', '=', postingId)
  return (await query.where('trashedAt', 'is', null).orderBy('id').limit(1).executeTakeFirst()) ?? null
}

/** Makes these, and no others, the corrections of a posting. */
export async function writeCorrections(tx: Tx, edit: ExactEditOf<'writeCorrections'>): Promise<Applied> {
  const { postingId, corrections } = edit
  const before = await readCorrections(tx, postingId)
  const facts = JSON.stringify(cardFactsOf(correctedPosting(before.read, corrections)))
  const content = { corrections: JSON.stringify(corrections) }
  await tx.updateTable('postingContent').set(content).where('postingId', '=', postingId).execute()
  await tx.updateTable('posting').set({ facts }).where('id', '=', postingId).execute()
  const application = await findApplication(tx, postingId)
  return applied({
    inverse: [{ type: 'writeCorrections', postingId, corrections: before.corrections }],
    events: application === null ? [] : [{ applicationId: application.id, kind: 'changed' }],
    applicationId: application?.id ?? null,
    title: application?.title ?? null
  })
}

/** Puts a person's values in place of what was read, or takes such values back. */
export async function correctPosting(tx: Tx, edit: EditOf<'correctPosting'>): Promise<Applied> {
  const { postingId, fields, reset = [] } = edit
  const { corrections } = await readCorrections(tx, postingId)
  const kept = Object.entries(corrections).filter(([name]) => !reset.some((field) => field === name))
  const next: Corrections = { ...Object.fromEntries(kept), ...fields }
  return writeCorrections(tx, { type: 'writeCorrections', postingId, corrections: next })
}
