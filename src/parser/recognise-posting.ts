import type { Section } from '../shared/posting'
import { foldWord } from './findings/words'
import type { DraftSection } from './sections/sections'
import { alienWords, applyWords, employmentVocabulary, foreignWords, hiringWords } from './vocabulary/posting-words'

/** What is held against one another to tell a posting from any other text. */
export interface PostingSigns {
  readonly structured: boolean
  /** Whether it is a card of a list of postings, which says no more than title and employer, place or address. */
  readonly isCard: boolean
  readonly titleConfidence: number
  readonly sections: readonly DraftSection[]
  readonly facts: number
  /** Whether the title stands on a line of facts that bars divide: "Acme | Engineer | Remote | €60k". */
  readonly piped: boolean
  /** How many of pay, place, form of employment, work mode, experience were found. */
  readonly fields: number
  readonly text: string
}

const ownKinds: ReadonlySet<Section['kind']> = new Set(['responsibilities', 'requirements', 'niceToHave', 'benefits'])

/** How much of a text is searched for the words of postings, in UTF-16 units. */
const searchedLength = 20_000

/** Kinds that sections can have by what they speak of. */
const toldKinds: ReadonlySet<Section['kind']> = new Set([...ownKinds, 'process', 'pay'])

/** What each sign weighs. The sum is held against `limit`. */
const weights = {
  /** Each kind of section of postings, under a heading of its own. */
  heading: 0.4,
  /** Each kind that only the content tells. */
  told: 0.15,
  /** Somebody says that a post is to be filled. */
  hiring: 0.4,
  /** The title stands in a line of facts. */
  piped: 0.35,
  title: 0.5,
  fact: 0.12,
  field: 0.12,
  apply: 0.3,
  employment: 0.15,
  /** Each kind of words of other texts. */
  foreign: 0.35,
  /** Each kind of words that postings hardly ever have. */
  alien: 1,
  /** Several spans of years, as a life has them. */
  career: 0.9
} as const

/** From this sum on a text is a posting. */
const limit = 1

function countKinds(text: string, patterns: readonly RegExp[]): number {
  return patterns.filter((pattern) => pattern.test(text)).length
}

/** A span of years as a life has them and a posting does not. */
const careerEntry =
  /\b(?:19|20)\d\d ?[–-] ?(?:(?:19|20)\d\d|today|present|now|current|heute|jetzt|aujourdhui|present|actualidad|oggi|heden|atual)\b/g

/** Whether a section says something: sentences, or a list under a heading of postings. A list of links says nothing. */
function hasText(section: DraftSection): boolean {
  if (section.heading !== null && ownKinds.has(section.kind) && section.blocks.length >= 2) return true
  return section.blocks.some(({ text }) => {
    const words = text.split(' ').length
    return words >= 14 || (words >= 6 && /[.!?:]["”’)]?$/.test(text))
  })
}

/** Whether a text is a posting: by its headings, its title, its facts and its words, each with its weight. */
export function isPosting(signs: PostingSigns): boolean {
  if (signs.structured) return true
  if (signs.isCard) return signs.titleConfidence > 0
  const headed = new Set(signs.sections.filter((s) => s.isKnown && ownKinds.has(s.kind)).map((s) => s.kind))
  const told = new Set(signs.sections.filter((s) => !headed.has(s.kind) && toldKinds.has(s.kind)).map((s) => s.kind))
  const text = foldWord(signs.text.slice(0, searchedLength))
  let sum = -countKinds(text, foreignWords) * weights.foreign - countKinds(text, alienWords) * weights.alien
  if ((text.match(careerEntry)?.length ?? 0) >= 2) sum -= weights.career
  sum += Math.min(headed.size, 3) * weights.heading + Math.min(told.size, 3) * weights.told
  const isHiring = hiringWords.some((pattern) => pattern.test(text))
  // A note of three lines has no sentence; then the figures of an offer stand in for it.
  if (!signs.sections.some(hasText) && !(isHiring && signs.fields >= 2)) return false
  if (isHiring) sum += weights.hiring
  if (signs.piped) sum += weights.piped
  sum += signs.titleConfidence >= 0.5 ? signs.titleConfidence * weights.title : 0
  sum += Math.min(signs.facts, 3) * weights.fact
  sum += Math.min(signs.fields, 4) * weights.field
  // What follows only adds.
  if (sum >= limit) return true
  sum += Math.min(countKinds(text, applyWords), 2) * weights.apply
  sum += Math.min(countKinds(text, employmentVocabulary), 4) * weights.employment
  return sum >= limit
}
