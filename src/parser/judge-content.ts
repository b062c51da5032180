import { foldWord } from './findings/words'
import type { Block } from './page'
import { taskScore } from './sections/score-tasks'
import { remember } from './text/remember'
import { countAtWordStarts } from './text/word-starts'
import { type ContentKind, contentWords } from './vocabulary/content-words'
import { legalWords } from './vocabulary/legal-words'

/** How much speaks for each kind; nothing for a kind is 0. */
export type ContentScores = Readonly<Record<ContentKind, number>>

/** What the features of a line weigh. */
const weights = {
  /** Each word of a kind's own, up to `mostWords` of them. */
  word: 1,
  /** Words of places stand in texts about anything. */
  place: 0.7,
  /** A sum of money. */
  money: 1.2,
  /** A span of money, or money with its period, near the beginning. */
  pay: 3,
  /** Words of the law. */
  law: 3,
  /** An address or a telephone number. */
  address: 1.2,
  /** Wishes count more than the skill that is wished for. */
  wish: 1.5
} as const

/** Most words of one kind that are counted in one block. */
const mostWords = 3
/** How far from its beginning a text that is about pay names it, in UTF-16 units. */
const opening = 160
/** How much of a block is looked at, in UTF-16 units. */
const searched = 600

const spokenKinds = Object.keys(contentWords) as Exclude<ContentKind, 'legal'>[]

type Counter = (text: string) => number[]
const counters = new Map<string, Counter>()

/** Counts the words of a language, with the English ones, which all others borrow; of all languages where none is known. */
function counterOf(tongue: string): Counter {
  const known = counters.get(tongue)
  if (known !== undefined) return known
  const counter = countAtWordStarts(
    spokenKinds.map((kind) => {
      const languages = contentWords[kind]
      const own = languages[tongue]
      return own === undefined ? Object.values(languages).flat() : [...new Set([...own, ...(languages.en ?? [])])]
    })
  )
  counters.set(tongue, counter)
  return counter
}

const money = /(?:[€$£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud|r\$)) ?\d|\d ?(?:[€£]|k€|euro\b|zl\b|kr\b)/
/** A sum as pay is written: a span, or with its period. */
const payRange =
  /[€$£] ?\d[\d.,']{0,9}k? ?(?:-|–|—|to|bis|a|y|e|tot|und|and) ?[€$£]? ?\d|\d[\d.,']{0,9} ?(?:-|–|—|to|bis|a|y|e|tot|und|and) ?\d[\d.,' ]{0,9} ?(?:k\b|€|euros?|eur|chf|usd|gbp|t€|t euro|tsd)|[€$£] ?\d[\d.,]* ?(?:an?|per|pro|je|par|al|por|a la) |\d ?(?:€|euros?) (?:per|pro|par|al|por|brut|bruto|lord)/
const address = /[\w.+-]{1,40}@[\w-]{1,60}\.\w|\btel(?:efon)?[.: ]|\bphone\b|\d{3}[ -/]\d{3}[ -]?\d{2,4}/

const nothing: ContentScores = {
  responsibilities: 0,
  requirements: 0,
  niceToHave: 0,
  benefits: 0,
  company: 0,
  process: 0,
  legal: 0,
  pay: 0,
  location: 0
}

const kinds = Object.keys(nothing) as ContentKind[]

/** What the words of a text weigh; undefined where there is none. */
function weighWords(folded: string, tongue: string): Record<ContentKind, number> | undefined {
  const counts = counterOf(tongue)(folded)
  if (counts.every((count) => count === 0)) return undefined
  const scores: Record<ContentKind, number> = { ...nothing }
  for (const [at, kind] of spokenKinds.entries()) {
    scores[kind] = Math.min(counts[at] ?? 0, mostWords) * (kind === 'location' ? weights.place : weights.word)
  }
  return scores
}

/** How much speaks for each kind in one folded text, with its language before the first line break. */
const scoreFolded = remember((key: string): ContentScores => {
  const [tongue = '', folded = ''] = key.split('\n', 2)
  // A list may be in another language than its page.
  const scores = weighWords(folded, tongue) ?? weighWords(folded, '') ?? { ...nothing }
  if (scores.niceToHave > 0) scores.niceToHave += weights.wish
  if (money.test(folded)) {
    const isPay = payRange.test(folded.slice(0, opening))
    scores.pay += isPay ? weights.pay : scores.pay > 0 ? weights.money : 0
    scores.benefits += weights.money
  }
  if (address.test(folded)) scores.process += weights.address
  if (legalWords.test(folded)) scores.legal += weights.law
  scores.responsibilities += taskScore(folded, tongue)
  return scores
})

/** How much speaks for each kind in one block, by its words alone. */
export function scoreContent(block: Pick<Block, 'text'>, tongue: string | undefined): ContentScores {
  const folded = foldWord(block.text.slice(0, searched)).replace(/[’']/g, '').replace(/\n/g, ' ')
  return scoreFolded(`${tongue ?? ''}\n${folded}`)
}

/** What a stretch of text is about, with the lead over the kind that comes next, per block. */
export interface Judgement {
  readonly kind: ContentKind
  readonly score: number
  readonly lead: number
}

/** The kind that most speaks for; of those in `kinds`, when given. Undefined where nothing speaks for any. */
export function bestKind(scores: ContentScores, kinds?: ReadonlySet<ContentKind>): Judgement | undefined {
  const ranked = (Object.entries(scores) as [ContentKind, number][])
    .filter(([kind, score]) => score > 0 && (kinds === undefined || kinds.has(kind)))
    .sort((one, other) => other[1] - one[1])
  const [first, second] = ranked
  return first === undefined ? undefined : { kind: first[0], score: first[1], lead: first[1] - (second?.[1] ?? 0) }
}

/** The scores of several blocks together: each says once what it most speaks of, and a little of the rest. */
export function scoreBlocks(blocks: readonly Pick<Block, 'text'>[], tongue: string | undefined): ContentScores {
  const sum: Record<ContentKind, number> = { ...nothing }
  for (const block of blocks) {
    const scores = scoreContent(block, tongue)
    for (const kind of kinds) sum[kind] += scores[kind]
  }
  return sum
}
