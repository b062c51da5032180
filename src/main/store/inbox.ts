import type { Inbox, WaitingApplication } from '../../shared/inbox'
import type { Card } from '../../shared/model'
import type { Evidence } from '../../shared/posting'
import { type Care, doubtsOf, essentialFields } from '../../shared/wants-look'
import { readCards } from './board'
import { readRefusals } from './importing/refusals'
import type { Db } from './schema'
import { readSettings } from './settings'

/** From which confidence on a title or an employer is right more often than not by far. */
const rightFrom = 0.75

/** What is known of the posting of an application that waits. */
interface WaitingRow {
  readonly id: number
  readonly fileName: string | null
  readonly originalId: number | null
  readonly part: number | null
  readonly readTitle: string | null
  readonly readCompany: string | null
  /** JSON, of what was read. */
  readonly evidence: string | null
  /** JSON, of what a person put in its place. */
  readonly corrections: string | null
}

async function readRows(db: Db): Promise<readonly WaitingRow[]> {
  return db
    .selectFrom('application')
    .leftJoin('posting', 'posting.id', 'application.postingId')
    .leftJoin('postingContent', 'postingContent.postingId', 'posting.id')
    .select(['application.id', 'fileName', 'originalId', 'part', 'evidence', 'corrections'])
    .select(['posting.title as readTitle', 'posting.company as readCompany'])
    .where('review', 'is not', null)
    .where('trashedAt', 'is', null)
    .execute()
}

/** How sure the fields are, without those that a person gave. */
function foundOf(card: Card, row: WaitingRow): Record<string, Evidence> {
  const found: Record<string, Evidence> = JSON.parse(row.evidence ?? '{}')
  const own = Object.keys(JSON.parse(row.corrections ?? '{}'))
  if (own.includes('salaries')) own.push('salary')
  if (card.title !== row.readTitle) own.push('title')
  if (card.company !== row.readCompany) own.push('company')
  return Object.fromEntries(Object.entries(found).filter(([field]) => !own.includes(field)))
}

function toWaiting(card: Card, row: WaitingRow, care: Care): WaitingApplication[] {
  const { review } = card
  if (review === null) return []
  const found = foundOf(card, row)
  const doubts = doubtsOf(card, found, care)
  const isSound = essentialFields.every((field) => (found[field]?.confidence ?? 1) >= rightFrom)
  const looksRight = review === 'unsure' && doubts.missing.length === 0 && isSound
  return [{ card, review, fileName: row.fileName, originalId: row.originalId, doubts, looksRight }]
}

/** Those that came last first; the postings of one file stay together, in the order of the file. */
function inOrder(rows: readonly WaitingRow[], cards: ReadonlyMap<number, Card>): readonly WaitingRow[] {
  const groups = Map.groupBy(rows, ({ id, originalId }) => originalId ?? -id)
  const timeOf = (group: readonly WaitingRow[]) =>
    group.reduce((newest, { id }) => {
      const at = cards.get(id)?.createdAt ?? ''
      return at > newest ? at : newest
    }, '')
  return [...groups.values()]
    .map((group) => ({ group, at: timeOf(group), id: Math.max(...group.map(({ id }) => id)) }))
    .sort((a, b) => (a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1))
    .flatMap(({ group }) => group.toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0) || a.id - b.id))
}

/** Everything that waits for a person's word: applications with the reason, and files that could not be taken in. */
export async function readInbox(db: Db): Promise<Inbox> {
  const rows = await readRows(db)
  const { care } = await readSettings(db)
  const ids = rows.map(({ id }) => id)
  const cards = new Map((await readCards(db, ids)).map((card) => [card.id, card]))
  const waiting = inOrder(rows, cards).flatMap((row) => {
    const card = cards.get(row.id)
    return card === undefined ? [] : toWaiting(card, row, care)
  })
  return { waiting, refused: await readRefusals(db) }
}
