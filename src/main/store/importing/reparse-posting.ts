import type { FieldName, ParsedPosting, Posting } from '../../../shared/posting'
import type { Result } from '../../../shared/result'
import { correctedPosting, readCorrections } from '../corrections'
import { applyEditIn } from '../log/apply-edit'
import type { Store } from '../open-store'
import { replaceParsed } from '../postings'
import type { Db, Tx } from '../schema'
import { transact } from '../transact'

/** A posting that can be read again: where its bytes are, and which part of the file it is. */
export interface PostingToReparse {
  readonly id: number
  readonly originalId: number
  readonly part: number
  readonly fileName: string
  /** From when relative dates count, in milliseconds since 1970: the file's own date, else the day of the import. */
  readonly modifiedAt: number
}

/** A field before and after. */
export interface FieldChange {
  readonly before: unknown
  readonly after: unknown
}

/** What reading a posting again changed. */
export interface Reparsed {
  readonly changed: Readonly<Partial<Record<FieldName, FieldChange>>>
  /** The fields that a person had corrected and that therefore stayed. */
  readonly kept: readonly FieldName[]
}

/** All postings of the store, the parts of one file beside each other. */
export async function listPostings(db: Db): Promise<readonly PostingToReparse[]> {
  const rows = await db
    .selectFrom('posting')
    .select(['id', 'originalId', 'part', 'fileName', 'modifiedAt', 'importedAt'])
    .orderBy('originalId')
    .orderBy('part')
    .execute()
  return rows.map(({ importedAt, modifiedAt, ...row }) => ({
    ...row,
    modifiedAt: modifiedAt ?? Date.parse(importedAt)
  }))
}

/** Longest title and name of an employer that an edit takes, in UTF-16 units. */
const maxLine = 500

/**
 * Brings the cards of a posting to its new title and employer, where they still say what was read before: other words
 * are a person's own. Answers the fields that stayed for that reason.
 */
async function renameCards(
  tx: Tx,
  id: number,
  before: Posting,
  after: Posting,
  groupKey: string
): Promise<FieldName[]> {
  const query = tx.selectFrom('application').select(['id', 'title', 'company']).where('postingId', '=', id)
  const kept = new Set<FieldName>()
  for (const card of await query.where('trashedAt', 'is', null).execute()) {
    const fields: { title?: string; company?: string } = {}
    for (const name of ['title', 'company'] as const) {
      const [old, next] = [(before[name] ?? '').slice(0, maxLine), (after[name] ?? '').slice(0, maxLine)]
      if (card[name] !== old) kept.add(name)
      else if (next !== old && next !== '') fields[name] = next
    }
    if (Object.keys(fields).length === 0) continue
    await applyEditIn(tx, { type: 'changeApplication', id: card.id, fields }, { groupKey, label: 'reparse' })
  }
  return [...kept]
}

function changesBetween(before: Posting, after: Posting): Reparsed['changed'] {
  const names = Object.keys(after) as FieldName[]
  const different = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(different.map((name) => [name, { before: before[name] ?? null, after: after[name] }]))
}

/**
 * Stores what a newer parser read of a posting, in one transaction. What a person corrected stays, on the posting and on
 * its cards. `groupKey` makes the new titles of one run one step of undo.
 */
export function reparsePosting(
  store: Store,
  id: number,
  parsed: ParsedPosting,
  groupKey: string
): Promise<Result<Reparsed>> {
  return transact(store, async (tx) => {
    const { read, corrections } = await readCorrections(tx, id)
    const after = correctedPosting(parsed.posting, corrections)
    await replaceParsed(tx, id, parsed, corrections)
    const own = await renameCards(tx, id, read, parsed.posting, groupKey)
    const changed = changesBetween(correctedPosting(read, corrections), after)
    return { changed, kept: [...own, ...(Object.keys(corrections) as FieldName[])] }
  })
}
