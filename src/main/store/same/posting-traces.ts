import { sql } from 'kysely'
import type { Store } from '../open-store'
import type { Db, Tx } from '../schema'
import { transact } from '../transact'
import { identityWords } from './identity-words'
import { bandsOf, traceFromBytes, traceOf, traceToBytes, traceVersion } from './min-hash'

/** Most postings that are looked at in one band, the newest first: a text that everybody uses must not cost more. */
const maxInBand = 200

async function forgetTrace(tx: Tx, postingId: number): Promise<void> {
  const query = tx.selectFrom('postingTrace').select('trace').where('postingId', '=', postingId)
  const row = await query.executeTakeFirst()
  if (row === undefined) return
  if (row.trace.length > 0) {
    const bands = JSON.stringify(bandsOf(traceFromBytes(row.trace)))
    await sql`delete from "postingBand" where "postingId" = ${postingId} and (band, hash) in
      (select key, value from json_each(${bands}))`.execute(tx)
  }
  await tx.deleteFrom('postingTrace').where('postingId', '=', postingId).execute()
}

/** Writes the trace of a posting's words and its bands, in place of what was there. */
export async function writeTrace(tx: Tx, postingId: number, words: readonly string[]): Promise<void> {
  await forgetTrace(tx, postingId)
  const trace = traceOf(words)
  // A text of few words has an empty trace, so that it is not taken for one that is missing.
  const bytes = trace === null ? new Uint8Array() : traceToBytes(trace)
  await tx.insertInto('postingTrace').values({ postingId, version: traceVersion, trace: bytes }).execute()
  if (trace === null) return
  await sql`insert or ignore into "postingBand" (band, hash, "postingId")
    select key, value, ${postingId} from json_each(${JSON.stringify(bandsOf(trace))})`.execute(tx)
}

/** Writes the traces of postings that are new, many at once. */
export async function writeNewTraces(
  tx: Tx,
  postings: readonly { readonly id: number; readonly words: readonly string[] }[]
): Promise<void> {
  const traced = postings.map(({ id, words }) => ({ postingId: id, trace: traceOf(words) }))
  const rows = traced.map(({ postingId, trace }) => {
    return { postingId, version: traceVersion, trace: trace === null ? new Uint8Array() : traceToBytes(trace) }
  })
  if (rows.length > 0) await tx.insertInto('postingTrace').values(rows).execute()
  const bands = traced.flatMap(({ postingId, trace }) =>
    trace === null ? [] : bandsOf(trace).map((hash, band) => [band, hash, postingId])
  )
  await sql`insert or ignore into "postingBand" (band, hash, "postingId")
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(bands)})`.execute(tx)
}

/** The postings whose text may share much with a trace, those that share the most bands first. */
export async function findNearPostings(db: Db, trace: Uint32Array, limit: number): Promise<readonly number[]> {
  const bands = JSON.stringify(bandsOf(trace))
  const { rows } = await sql<{ id: number }>`
    select b."postingId" as id from json_each(${bands}) e cross join "postingBand" b
    where b.band = e.key and b.hash = e.value and b."postingId" > coalesce((
      select c."postingId" from "postingBand" c where c.band = e.key and c.hash = e.value
      order by c."postingId" desc limit 1 offset ${maxInBand}), 0)
    group by b."postingId" order by count(*) desc, b."postingId" desc limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Postings for which a trace is made in one transaction: so few that nobody waits for it. */
const batchSize = 8
/** Pause between two transactions, in milliseconds. */
const pause = 40

/**
 * Makes the traces that are missing or of an older kind, for some of the postings behind `after`, in one transaction.
 * Answers the id of the last one; null when there are no more.
 */
export async function fillSomeTraces(store: Store, after: number, limit = batchSize): Promise<number | null> {
  const filled = await transact(store, async (tx) => {
    const rows = await tx
      .selectFrom('posting')
      .leftJoin('postingTrace', 'postingTrace.postingId', 'posting.id')
      .innerJoin('postingContent', 'postingContent.postingId', 'posting.id')
      .select(['posting.id', 'text', 'blocks'])
      .where('posting.id', '>', after)
      .where(({ eb, or }) => or([eb('version', 'is', null), eb('version', '!=', traceVersion)]))
      .orderBy('posting.id')
      .limit(limit)
      .execute()
    for (const { id, text, blocks } of rows)
      await writeTrace(tx, id, identityWords({ text, blocks: JSON.parse(blocks) }))
    return rows.at(-1)?.id ?? null
  })
  // On a full disk nothing was written; the next start tries again.
  return filled.ok ? filled.value : null
}

/** Makes all traces that are missing. */
export async function fillAllTraces(store: Store): Promise<void> {
  for (let last: number | null = 0; last !== null; ) last = await fillSomeTraces(store, last, 200)
}

/**
 * Makes the traces that are missing, a few at a time with pauses between them, until all are there or the store is
 * closed. Answers the way to stop. `onError` hears of what nobody expected.
 */
export function fillTraces(store: Store, onError: (error: unknown) => void): () => void {
  let isStopped = false
  const step = (after: number) => {
    if (isStopped || !store.raw.open) return
    fillSomeTraces(store, after).then((last) => {
      if (last !== null) timer = setTimeout(step, pause, last)
    }, onError)
  }
  let timer = setTimeout(step, pause, 0)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
