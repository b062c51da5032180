import type { SameGrade, SameReason } from '../../../shared/same-posting'
import { titleSimilarity } from './similarity'

/** What two postings are compared by. */
export interface Role {
  /** The employer's names for comparing, as read and as a person corrected it; none when it is not known. */
  readonly companyKeys: readonly string[]
  /** The titles for comparing, as read and as a person corrected it; none when it is not known. */
  readonly titleKeys: readonly string[]
  /** Words of its places, which a title may name too. */
  readonly placeWords: ReadonlySet<string>
  /** Hash of all its words; null for a posting without any. */
  readonly textKey: string | null
  readonly canonicalUrl: string | null
  readonly requisitionId: string | null
}

/** How sure it is that two postings are the same, and by what. */
export interface Graded {
  readonly grade: SameGrade
  readonly code: SameReason
  /** Which part of their words is equal; null where that was not looked at. */
  readonly share: number | null
}

/** Texts that share this much are near-identical: some words differ, or one paragraph. */
const nearIdentical = 0.85
/** Titles that share this much of their words are similar. */
const similarTitle = 0.6

/** Words that a title says about where the work is done, beside the places of the posting. */
const whereWords: ReadonlySet<string> = new Set(
  `remote hybrid onsite homeoffice emea apac americas latam dach nordics europe eu uk us usa worldwide global
   international`.split(/\s+/)
)

/** A title without the words of its places: the same role is advertised once for each. */
function bareTitle(titleKey: string, placeWords: ReadonlySet<string>): string {
  const words = titleKey.split(' ').filter((word) => !placeWords.has(word) && !whereWords.has(word))
  return words.length === 0 ? titleKey : words.join(' ')
}

/** How much two roles' titles share, 0 to 1, with their places and without. */
function titleLikeness(a: Role, b: Role): number {
  const places = a.placeWords.union(b.placeWords)
  const likenesses = a.titleKeys.flatMap((one) =>
    b.titleKeys.flatMap((other) => [
      titleSimilarity(one, other),
      titleSimilarity(bareTitle(one, places), bareTitle(other, places))
    ])
  )
  return Math.max(0, ...likenesses)
}

/** True when one name begins with the other, as "Fjordlight" and "Fjordlight Health". */
function isLonger(a: string, b: string): boolean {
  return a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

/** How the employers of two roles stand to each other. */
function companyRelation(a: Role, b: Role): 'same' | 'unknown' | 'other' {
  if (a.companyKeys.some((key) => b.companyKeys.includes(key))) return 'same'
  if (a.companyKeys.length === 0 || b.companyKeys.length === 0) return 'unknown'
  return a.companyKeys.some((one) => b.companyKeys.some((other) => isLonger(one, other))) ? 'unknown' : 'other'
}

function findCertain(a: Role, b: Role, company: 'same' | 'unknown' | 'other', likeness: number): SameReason | null {
  // An address of a page with many roles: another employer and not one word of the title.
  const isOther = company === 'other' && likeness === 0 && a.titleKeys.length > 0 && b.titleKeys.length > 0
  if (a.canonicalUrl !== null && a.canonicalUrl === b.canonicalUrl && !isOther) return 'address'
  const hasSameNumber = a.requisitionId !== null && a.requisitionId === b.requisitionId
  return hasSameNumber && company === 'same' ? 'requisition' : null
}

/**
 * How sure it is that two postings are the same; null when they are held for two. The same whichever comes first. `share`
 * answers which part of their words is equal, and is asked only where it matters.
 */
export function gradeSame(a: Role, b: Role, share: () => number): Graded | null {
  const company = companyRelation(a, b)
  const likeness = titleLikeness(a, b)
  const certain = findCertain(a, b, company, likeness)
  if (certain !== null) return { grade: 'certain', code: certain, share: share() }
  if (company === 'other' || likeness < similarTitle) return null
  if (company === 'unknown') {
    const part = likeness === 1 ? share() : 0
    return part >= nearIdentical ? { grade: 'possible', code: 'near-text-alone', share: part } : null
  }
  if (likeness < 1) return { grade: 'possible', code: 'similar-role', share: share() }
  if (a.textKey !== null && a.textKey === b.textKey) return { grade: 'probable', code: 'text', share: 1 }
  const part = share()
  return part >= nearIdentical
    ? { grade: 'probable', code: 'near-text', share: part }
    : { grade: 'possible', code: 'role', share: part }
}

const ranks: Readonly<Record<SameGrade, number>> = { certain: 3, probable: 2, possible: 1 }

/** Orders what was found: the surest first, and of those the one that shares the most. */
export function bySureness(a: Graded, b: Graded): number {
  const rank = ({ code }: Graded) => (code === 'role' ? 0.2 : code === 'similar-role' ? 0.1 : 0.3)
  return ranks[b.grade] + rank(b) - ranks[a.grade] - rank(a) || (b.share ?? 0) - (a.share ?? 0)
}
