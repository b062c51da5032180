import { sql } from 'kysely'
import type { SameAs } from '../../shared/model'
import type { Posting } from '../../shared/posting'
import { plainWords, postingKeys } from './posting-keys'
import type { Db } from './schema'
import { textSimilarity, titleSimilarity } from './similarity'

/** What is known of a posting that comes in, by which it is found again. */
export interface Incoming {
  readonly posting: Posting
  readonly text: string
  /** SHA-256 of the bytes of its file. */
  readonly sha256: string
  readonly part: number
}

/** Texts that share this much are near-identical: a date or a counter differs, not a paragraph. */
const nearIdentical = 0.85
/** Titles that share this much of their words are similar. */
const similarTitle = 0.6
/** Most postings of one employer that are compared, the newest first. */
const maxCompared = 200

/** The first of the postings that are certainly the same: the one that an application has. */
const rootId = sql<number>`coalesce("posting"."sameAsId", "posting"."id")`

/** The application of a posting that is not in the trash; null when there is none. */
async function findLiveApplicationId(db: Db, postingId: number): Promise<number | null> {
  const query = db.selectFrom('application').select('id').where('postingId', '=', postingId)
  return (await query.where('trashedAt', 'is', null).orderBy('id').limit(1).executeTakeFirst())?.id ?? null
}

async function sameAs(db: Db, postingId: number, grade: SameAs['grade'], reason: string): Promise<SameAs> {
  return { postingId, applicationId: await findLiveApplicationId(db, postingId), grade, reason }
}

async function findCertain(db: Db, { posting, sha256, part, text }: Incoming): Promise<SameAs | null> {
  const keys = postingKeys(posting, text)
  const known = db
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select(rootId.as('id'))
    .orderBy('posting.id')
    .limit(1)
  const bytes = await known.where('sha256', '=', sha256).where('part', '=', part).executeTakeFirst()
  if (bytes !== undefined) return sameAs(db, bytes.id, 'certain', 'same file')
  // Postings of one file may all name the page on which they stand; they are still different ones.
  const elsewhere = known.where('sha256', '!=', sha256)
  if (keys.canonicalUrl !== null) {
    const url = await elsewhere.where('canonicalUrl', '=', keys.canonicalUrl).executeTakeFirst()
    if (url !== undefined) return sameAs(db, url.id, 'certain', 'same address')
  }
  if (posting.requisitionId === null || keys.companyKey === '') return null
  const requisition = await elsewhere
    .where('requisitionId', '=', posting.requisitionId)
    .where('companyKey', '=', keys.companyKey)
    .executeTakeFirst()
  return requisition === undefined ? null : sameAs(db, requisition.id, 'certain', 'same requisition number')
}

/** The postings of the same employer that are on the board, the newest first. */
async function readPeers(db: Db, companyKey: string) {
  return db
    .selectFrom('posting')
    .innerJoin('application', 'application.postingId', 'posting.id')
    .select(['posting.id', 'titleKey', 'textKey'])
    .where('posting.companyKey', '=', companyKey)
    .where('application.trashedAt', 'is', null)
    .orderBy('posting.id', 'desc')
    .limit(maxCompared)
    .execute()
}

async function isNearIdentical(db: Db, postingId: number, words: string): Promise<boolean> {
  const query = db.selectFrom('postingContent').select('text').where('postingId', '=', postingId)
  const { text } = await query.executeTakeFirstOrThrow()
  return textSimilarity(plainWords(text), words) >= nearIdentical
}

async function findLikely(db: Db, { posting, text }: Incoming): Promise<SameAs | null> {
  const { companyKey, titleKey, textKey } = postingKeys(posting, text)
  if (companyKey === '' || titleKey === '') return null
  const peers = await readPeers(db, companyKey)
  const namesakes = peers.filter((peer) => peer.titleKey === titleKey)
  const equal = namesakes.find((peer) => peer.textKey === textKey)
  if (equal !== undefined) return sameAs(db, equal.id, 'probable', 'same employer, title and text')
  const words = plainWords(text)
  for (const { id } of namesakes) {
    if (await isNearIdentical(db, id, words)) {
      return sameAs(db, id, 'probable', 'same employer and title, nearly the same text')
    }
  }
  const [namesake] = namesakes
  if (namesake !== undefined) return sameAs(db, namesake.id, 'possible', 'same employer and title')
  const similar = peers.find((peer) => titleSimilarity(peer.titleKey, titleKey) >= similarTitle)
  return similar === undefined ? null : sameAs(db, similar.id, 'possible', 'same employer, similar title')
}

/**
 * The posting in the store that an incoming one repeats, with how sure that is and why; null when there is none.
 * Where it is unsure it rather says less: two different postings made one would be lost.
 */
export async function findSamePosting(db: Db, incoming: Incoming): Promise<SameAs | null> {
  return (await findCertain(db, incoming)) ?? (await findLikely(db, incoming))
}
