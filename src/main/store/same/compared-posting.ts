import type { ParsedPosting, Posting } from '../../../shared/posting'
import { equalShare } from '../../../shared/word-diff'
import { cardFactsOf } from '../card-facts'
import { correctedPosting, readCorrections } from '../corrections'
import type { Db } from '../schema'
import type { Role } from './grade-same'
import { identityWords } from './identity-words'
import { plainWords } from './plain-words'
import { postingKeys } from './posting-keys'
import { keysOf, placeWordsOf } from './same-candidates'

/** A posting with all by which it is compared. */
export interface Compared {
  readonly role: Role
  readonly posting: Posting
  readonly words: readonly string[]
}

/** What is compared of a posting. */
export function comparedOf({ posting, text, blocks }: Pick<ParsedPosting, 'posting' | 'text' | 'blocks'>): Compared {
  const { companyKey, titleKey, textKey, canonicalUrl } = postingKeys(posting, text)
  const role = {
    companyKeys: keysOf(companyKey),
    titleKeys: keysOf(titleKey),
    placeWords: placeWordsOf(cardFactsOf(posting).places),
    textKey: plainWords(text) === '' ? null : textKey,
    canonicalUrl,
    requisitionId: posting.requisitionId
  }
  return { role, posting, words: identityWords({ text, blocks }) }
}

async function readText(db: Db, postingId: number): Promise<Pick<ParsedPosting, 'text' | 'blocks'>> {
  const query = db.selectFrom('postingContent').select(['text', 'blocks']).where('postingId', '=', postingId)
  const { text, blocks } = await query.executeTakeFirstOrThrow()
  return { text, blocks: JSON.parse(blocks) }
}

/** The words of a posting of the store. */
export async function readWords(db: Db, postingId: number): Promise<readonly string[]> {
  return identityWords(await readText(db, postingId))
}

/** A posting of the store, with what a person corrected. */
export async function readCompared(db: Db, postingId: number): Promise<Compared> {
  const { read, corrections } = await readCorrections(db, postingId)
  return comparedOf({ posting: correctedPosting(read, corrections), ...(await readText(db, postingId)) })
}

/** Which part of the words of two texts is equal, 0 to 1: the same whichever comes first. */
export function shareOf(a: readonly string[], b: readonly string[]): number {
  const isFirst = a.length === b.length ? a.join(' ') < b.join(' ') : a.length < b.length
  return isFirst ? equalShare(a, b) : equalShare(b, a)
}
