import { sql } from 'kysely'
import type { ParsedPosting } from '../../../shared/posting'
import type { SameAs } from '../../../shared/same-posting'
import { type CompanyRows, readCompanyRows } from '../employers/employer-keys'
import type { Db } from '../schema'
import { type Compared, comparedOf, readCompared, readWords, shareOf } from './compared-posting'
import { describeSame, type Found } from './describe-same'
import { bySureness, gradeSame } from './grade-same'
import { traceOf } from './min-hash'
import { findLiveApplicationId, readRootId } from './posting-family'
import { type Candidate, findCandidates, withOwnSpelling, withSpellings, wordsOfKeys } from './same-candidates'

/** What is known of a posting that comes in, by which it is found again. */
export interface Incoming extends Pick<ParsedPosting, 'posting' | 'text' | 'blocks'> {
  /** SHA-256 of the bytes of its file. */
  readonly sha256: string
  readonly part: number
  /** When its file was last changed, in milliseconds since 1970; null when that is not known. */
  readonly modifiedAt: number | null
}

/** Most texts that are compared word by word; those that share the most come first. */
const maxTexts = 12
/** Most postings with one address or requisition number that are looked at. */
const maxMarked = 5

/** The first of the postings that are certainly the same. */
const rootId = sql<number>`coalesce("posting"."sameAsId", "posting"."id")`

async function findSameFile(db: Db, { sha256, part }: Incoming): Promise<Found | null> {
  const row = await db
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select(rootId.as('id'))
    .where('sha256', '=', sha256)
    .where('part', '=', part)
    .executeTakeFirst()
  if (row === undefined) return null
  const applicationId = await findLiveApplicationId(db, row.id)
  return { graded: { grade: 'certain', code: 'file', share: 1 }, postingId: row.id, applicationId }
}

/** Postings of other files with the same address or requisition number, whether they are on the board or not. */
async function findMarked(db: Db, { role }: Compared, sha256: string): Promise<readonly number[]> {
  const { canonicalUrl, requisitionId, companyKeys } = role
  // Postings of one file may all name the page on which they stand; they are still different ones.
  const elsewhere = db
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select('posting.id')
    .where('sha256', '!=', sha256)
    .orderBy('posting.id')
    .limit(maxMarked)
  const byUrl = canonicalUrl === null ? [] : await elsewhere.where('canonicalUrl', '=', canonicalUrl).execute()
  const byNumber =
    requisitionId === null || companyKeys.length === 0
      ? []
      : await elsewhere
          .where('requisitionId', '=', requisitionId)
          .where('companyKey', 'in', wordsOfKeys(companyKeys))
          .execute()
  return [...byUrl, ...byNumber].map(({ id }) => id)
}

async function findCertain(db: Db, rows: CompanyRows, own: Compared, sha256: string): Promise<Found | null> {
  for (const id of await findMarked(db, own, sha256)) {
    const other = await readCompared(db, id)
    const role = withOwnSpelling(rows, other.role, other.posting.company)
    const graded = gradeSame(own.role, role, () => shareOf(own.words, other.words))
    if (graded?.grade !== 'certain') continue
    const postingId = await readRootId(db, id)
    return { graded, postingId, applicationId: await findLiveApplicationId(db, postingId) }
  }
  return null
}

/** Grades one posting; its text is read only where it matters, and while `mayRead`. */
async function gradeCandidate(
  db: Db,
  own: Compared,
  candidate: Candidate,
  mayRead: boolean
): Promise<{ readonly found: Found | null; readonly hasRead: boolean }> {
  const { postingId, applicationId } = candidate
  let wantsText = false
  const promised = gradeSame(own.role, candidate, () => {
    wantsText = true
    return 1
  })
  if (promised === null || !wantsText) {
    return { found: promised && { graded: promised, postingId, applicationId }, hasRead: false }
  }
  const words = mayRead ? await readWords(db, postingId) : null
  const graded = gradeSame(own.role, candidate, () => (words === null ? 0 : shareOf(own.words, words)))
  const found = graded && { graded: words === null ? { ...graded, share: null } : graded, postingId, applicationId }
  return { found, hasRead: words !== null }
}

/** The best of the candidates for each application, the surest first. */
async function gradeAll(db: Db, own: Compared, candidates: readonly Candidate[]): Promise<readonly Found[]> {
  const all: Found[] = []
  let texts = 0
  for (const candidate of candidates) {
    const { found, hasRead } = await gradeCandidate(db, own, candidate, texts < maxTexts)
    if (hasRead) texts += 1
    if (found !== null) all.push(found)
  }
  const best = new Map<number | null, Found>()
  for (const found of all.toSorted((a, b) => bySureness(a.graded, b.graded))) {
    if (!best.has(found.applicationId)) best.set(found.applicationId, found)
  }
  return [...best.values()]
}

/** Those on the board that are likely the same; what would make it certain has been looked at before. */
async function findLikely(db: Db, own: Compared, except: { rootId?: number; sha256: string }) {
  const role = { ...own.role, canonicalUrl: null, requisitionId: null }
  const candidates = await findCandidates(db, role, traceOf(own.words), except)
  return gradeAll(db, { ...own, role }, candidates)
}

/**
 * The posting in the store that an incoming one repeats, with how sure that is and why; null when there is none.
 * Where it is unsure it rather says less: two different postings made one would be lost.
 */
export async function findSamePosting(db: Db, incoming: Incoming): Promise<SameAs | null> {
  const { posting, modifiedAt, sha256 } = incoming
  const sameFile = await findSameFile(db, incoming)
  if (sameFile !== null) return describeSame(db, posting, modifiedAt, sameFile)
  const read = comparedOf(incoming)
  const rows = await readCompanyRows(db)
  const own = { ...read, role: withSpellings(rows, read.role, read.posting.company) }
  const certain = await findCertain(db, rows, own, sha256)
  const found = certain ?? (await findLikely(db, own, { sha256 }))[0] ?? null
  return found === null ? null : describeSame(db, posting, modifiedAt, found)
}

/** Most other applications that the panel of one names. */
const maxNamed = 3

/** The other applications on the board whose posting is likely the same as one of the store, the surest first. */
export async function findSameApplications(db: Db, postingId: number): Promise<readonly SameAs[]> {
  const row = await db
    .selectFrom('posting')
    .innerJoin('original', 'original.id', 'posting.originalId')
    .select(['sha256', 'modifiedAt'])
    .where('posting.id', '=', postingId)
    .executeTakeFirst()
  if (row === undefined) return []
  const { sha256, modifiedAt } = row
  const read = await readCompared(db, postingId)
  const rows = await readCompanyRows(db)
  const own = { ...read, role: withSpellings(rows, read.role, read.posting.company) }
  const found = await findLikely(db, own, { rootId: await readRootId(db, postingId), sha256 })
  const named: SameAs[] = []
  for (const one of found.slice(0, maxNamed)) named.push(await describeSame(db, read.posting, modifiedAt, one))
  return named
}
