import type { Card, Change, Instant, Review } from '../../../shared/model'
import type { ParsedPosting } from '../../../shared/posting'
import type { Result } from '../../../shared/result'
import type { SameAs } from '../../../shared/same-posting'
import { readFirstStageId } from '../applications'
import { readCards } from '../board'
import { readStage } from '../live-rows'
import { applyEditIn } from '../log/apply-edit'
import type { Store } from '../open-store'
import { insertPosting, type Original } from '../postings'
import { findSamePosting } from '../same/find-same-posting'
import { findTrashedApplicationId, readRootId } from '../same/posting-family'
import type { Tx } from '../schema'
import { transact } from '../transact'

/** A parsed posting that is to become a card. */
export interface PostingToImport extends ParsedPosting, Original {
  /** Which posting of the file it is, from 1. */
  readonly part: number
  /** The stage of the new card; null is the first. */
  readonly stageId: number | null
  /** The same for everything that is to be one step of undo. */
  readonly importId: string
  /** When it is imported; now when it is not said. */
  readonly at?: Instant
  /** Why the new card waits in the inbox, beside what is found here; null when it does not. */
  readonly review?: Review | null
}

/** What became of the posting. */
export interface ImportedPosting {
  readonly applicationId: number
  readonly postingId: number
  readonly title: string
  readonly company: string
  /** Name of the stage that the card is in. */
  readonly stage: string
  /** Why it waits in the inbox; null when it does not. */
  readonly review: Review | null
  readonly sameAs: SameAs | null
  /** Null when nothing changed on the board: a certain repetition of a card that is there. */
  readonly change: Change | null
}

/** Longest title and name of an employer that an edit takes, in UTF-16 units. */
const maxLine = 500

/** How the edits of one import are made. */
interface ImportOptions {
  readonly at: Instant
  readonly groupKey: string
  readonly label: string
}

/** Why a new card waits: one of a list whatever else is the matter, then one that may be there already. */
function reviewOf({ review = null }: PostingToImport, sameAs: SameAs | null): Review | null {
  return review !== 'list' && sameAs !== null && sameAs.grade !== 'certain' ? 'same' : review
}

/** Adds a card for a posting, or takes the one that it has out of the trash. */
async function bringToBoard(
  tx: Tx,
  toImport: PostingToImport,
  postingId: number,
  sameAs: SameAs | null,
  options: ImportOptions
) {
  const trashedId = await findTrashedApplicationId(tx, await readRootId(tx, postingId))
  if (trashedId !== undefined) return applyEditIn(tx, { type: 'restoreApplication', id: trashedId }, options)
  const { title, company } = toImport.posting
  const edit = {
    type: 'addApplication' as const,
    title: (title ?? '').slice(0, maxLine),
    company: (company ?? '').slice(0, maxLine),
    postingId,
    stageId: toImport.stageId ?? (await readFirstStageId(tx)),
    before: null,
    review: reviewOf(toImport, sameAs)
  }
  return applyEditIn(tx, edit, options)
}

/** The posting's id in the store: of the one with these very bytes, or of a new row. */
async function keepPosting(tx: Tx, toImport: PostingToImport, at: Instant, sameAs: SameAs | null): Promise<number> {
  const known = await tx
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select('posting.id')
    .where('sha256', '=', toImport.sha256)
    .where('part', '=', toImport.part)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const sameAsId = sameAs?.grade === 'certain' ? sameAs.postingId : null
  return insertPosting(tx, { ...toImport, importedAt: at, sameAsId })
}

async function readCard(tx: Tx, id: number): Promise<Card> {
  const [card] = await readCards(tx, [id])
  if (card === undefined) throw new Error(`application ${id} is not on the board`)
  return card
}

/**
 * Stores a posting with its original and makes it a card, in one transaction. A certain repetition adds no
 * second card: the bytes are kept, and a card in the trash comes back. Answers `not-found` for a stage that
 * is not there, with nothing stored.
 */
export function importPosting(store: Store, toImport: PostingToImport): Promise<Result<ImportedPosting>> {
  return transact(store, async (tx) => {
    const at = toImport.at ?? new Date().toISOString()
    if (toImport.stageId !== null) await readStage(tx, toImport.stageId)
    const sameAs = await findSamePosting(tx, toImport)
    const postingId = await keepPosting(tx, toImport, at, sameAs)
    const shownAs = sameAs?.grade === 'certain' ? sameAs.postingId : postingId
    const isOnBoard = sameAs?.grade === 'certain' && sameAs.applicationId !== null
    const options = { at, groupKey: toImport.importId, label: 'import' }
    const change = isOnBoard ? null : await bringToBoard(tx, toImport, shownAs, sameAs, options)
    const card = await readCard(tx, change?.cards[0]?.id ?? sameAs?.applicationId ?? 0)
    const { name } = await readStage(tx, card.stageId)
    const { id: applicationId, title, company, review } = card
    return { applicationId, postingId, title, company, stage: name, review, sameAs, change }
  })
}
