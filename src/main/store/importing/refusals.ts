import type { Selectable } from 'kysely'
import type { RefusedFile } from '../../../shared/inbox'
import type { Instant } from '../../../shared/model'
import type { FailureCode } from '../../../shared/result'
import { type Applied, applied, type EditOf } from '../log/log-edit'
import { insertOriginal, type Original } from '../postings'
import type { Db, RefusalTable, Tx } from '../schema'
import { refuse } from '../transact'

/** What is kept of a file that could not be taken in. */
export interface NewRefusal extends Original {
  readonly code: FailureCode
  readonly refusedAt: Instant
}

/** True when a posting of these bytes is an application that is not in the trash. */
async function isTakenIn(db: Db, originalId: number): Promise<boolean> {
  const query = db
    .selectFrom('application')
    .innerJoin('posting', 'posting.id', 'application.postingId')
    .select('application.id')
    .where('originalId', '=', originalId)
    .where('application.trashedAt', 'is', null)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

/** A refused file whose bytes are kept. */
export interface KeptRefusal {
  readonly id: number
  /** True when it waited already; if not, it waits only once it is reopened. */
  readonly waits: boolean
}

/**
 * Keeps the bytes of a file that could not be taken in, for ever. The same bytes make no second row. Null when a person
 * took them in all the same.
 */
export async function keepRefusal(tx: Tx, refusal: NewRefusal): Promise<KeptRefusal | null> {
  const { fileName, modifiedAt, code, refusedAt } = refusal
  const originalId = await insertOriginal(tx, refusal)
  const time = modifiedAt === null ? null : Math.trunc(modifiedAt)
  const facts = { fileName, modifiedAt: time, refusedAt, code }
  const known = await tx
    .selectFrom('refusal')
    .select(['id', 'settledAt'])
    .where('originalId', '=', originalId)
    .executeTakeFirst()
  if (known === undefined) {
    const row = { originalId, ...facts, settledAt: refusedAt }
    return { ...(await tx.insertInto('refusal').values(row).returning('id').executeTakeFirstOrThrow()), waits: false }
  }
  if (known.settledAt === null) return { id: known.id, waits: true }
  if (await isTakenIn(tx, originalId)) return null
  await tx.updateTable('refusal').set(facts).where('id', '=', known.id).execute()
  return { id: known.id, waits: false }
}

/** The files that wait for a person's word, the newest first. */
export async function readRefusals(db: Db): Promise<readonly RefusedFile[]> {
  return db
    .selectFrom('refusal')
    .innerJoin('original', 'original.id', 'refusal.originalId')
    .select(['refusal.id', 'fileName', 'size', 'refusedAt', 'code'])
    .where('settledAt', 'is', null)
    .orderBy('refusedAt', 'desc')
    .orderBy('refusal.id', 'desc')
    .execute()
}

/** A refused file with its bytes, as long as it waits. */
export async function findRefusedOriginal(db: Db, id: number): Promise<Original | undefined> {
  return db
    .selectFrom('refusal')
    .innerJoin('original', 'original.id', 'refusal.originalId')
    .select(['fileName', 'bytes', 'sha256', 'modifiedAt'])
    .where('refusal.id', '=', id)
    .where('settledAt', 'is', null)
    .executeTakeFirst()
}

async function readRefusal(tx: Tx, id: number): Promise<Selectable<RefusalTable>> {
  const query = tx.selectFrom('refusal').selectAll().where('id', '=', id)
  return (await query.executeTakeFirst()) ?? refuse('not-found')
}

/** Settles a refused file; one that is settled stays so. */
export async function settleRefusal(tx: Tx, { id }: EditOf<'settleRefusal'>, at: Instant): Promise<Applied> {
  const { settledAt } = await readRefusal(tx, id)
  if (settledAt !== null) return applied({})
  await tx.updateTable('refusal').set({ settledAt: at }).where('id', '=', id).execute()
  return applied({ inverse: [{ type: 'reopenRefusal', id }] })
}

/** Lets a refused file wait again; one that waits, because it was dropped again, goes on waiting. */
export async function reopenRefusal(tx: Tx, { id }: EditOf<'reopenRefusal'>): Promise<Applied> {
  const { settledAt } = await readRefusal(tx, id)
  if (settledAt === null) return applied({})
  await tx.updateTable('refusal').set({ settledAt: null }).where('id', '=', id).execute()
  return applied({ inverse: [{ type: 'settleRefusal', id }] })
}
