import { foldWord } from './findings/words'
import type { Block } from './page'
import { remember } from './remember'
import { type ContentKind, contentWords, taskVerbs } from './vocabulary/content-words'
import { legalWords } from './vocabulary/legal-words'
import { countAtWordStarts } from './word-starts'

/** How much speaks for each kind; nothing for a kind is 0. */
export type ContentScores = Readonly<Record<ContentKind, number>>

/** What the features of a line weigh. */
const weights = {
  /** Each word of a kind's own, up to `mostWords` of them. */
  word: 1,
  /** A list item that begins as tasks begin: an imperative, an infinitive, a gerund, a noun of action. */
  task: 0.9,
  /** A sum of money. */
  money: 1.2,
  /** Words of the law. */
  law: 3,
  /** An address or a telephone number. */
  address: 1.2,
  /** Wishes count more than the skill that is wished for. */
  wish: 1.5
} as const

/** Most words of one kind that are counted in one block. */
const mostWords = 3
/** How much of a block is looked at, in UTF-16 units. */
const searched = 600

const spokenKinds = Object.keys(contentWords) as ContentKind[]
const countWords = countAtWordStarts(Object.values(contentWords))

const money = /(?:[€$£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud|r\$)) ?\d|\d ?(?:[€£]|k€|euro\b|zl\b|kr\b)/
const address = /[\w.+-]{1,40}@[\w-]{1,60}\.\w|\btel(?:efon)?[.: ]|\bphone\b|\d{3}[ -/]\d{3}[ -]?\d{2,4}/

const endings: Readonly<Record<string, RegExp>> = {
  en: /^\p{L}{3,}ing\b/u,
  de: /^\p{L}{3,}(?:ung|ungen|arbeit|pflege|annahme|betrieb|verkauf)\b|\p{L}{3,}(?:en|eln|ern)[.]?$/u,
  fr: /^(?:\p{L}{3,}(?:er|ir|re)|gestion|suivi|realisation|accueil|preparation|participation|mise|redaction|tenue|entretien|conseil)\b/u,
  es: /^(?:\p{L}{3,}(?:ar|er|ir)(?:se)?|\p{L}{3,}cion|gestion|apoyo|atencion)\b/u,
  it: /^(?:\p{L}{3,}(?:are|ere|ire|rsi|rre)|\p{L}{3,}zione|gestione|supporto|assistenza|sviluppo)\b/u,
  nl: /^(?:\p{L}{3,}(?:en|eren))\b|\p{L}{3,}en[.]?$/u,
  pt: /^(?:\p{L}{3,}(?:ar|er|ir)|\p{L}{3,}cao|gestao|apoio|atendimento)\b/u,
  pl: /^\p{L}{3,}(?:anie|enie|acja)\b/u
}

function startsTask(folded: string, tongue: string | undefined): boolean {
  const first = /^\p{L}+/u.exec(folded)?.[0] ?? ''
  if (tongue === 'en' && taskVerbs.has(first)) return true
  return tongue !== undefined && endings[tongue]?.test(folded) === true
}

const nothing: ContentScores = {
  responsibilities: 0,
  requirements: 0,
  niceToHave: 0,
  benefits: 0,
  company: 0,
  process: 0,
  legal: 0,
  pay: 0
}

const kinds = Object.keys(nothing) as ContentKind[]

/** What a text's words say in any language. */
const scoreWords = remember((folded: string): ContentScores => {
  const scores: Record<ContentKind, number> = { ...nothing }
  for (const [at, count] of countWords(folded).entries()) {
    scores[spokenKinds[at] as ContentKind] = Math.min(count, mostWords) * weights.word
  }
  if (scores.niceToHave > 0) scores.niceToHave += weights.wish
  if (money.test(folded)) {
    scores.pay += scores.pay > 0 ? weights.money : 0
    scores.benefits += weights.money
  }
  if (address.test(folded)) scores.process += weights.address
  if (legalWords.test(folded)) scores.legal += weights.law
  return scores
})

/** How much speaks for each kind in one block, by its words alone. */
export function scoreContent(block: Pick<Block, 'text'>, tongue: string | undefined): ContentScores {
  const folded = foldWord(block.text.slice(0, searched)).replace(/[’']/g, '')
  const scores = scoreWords(folded)
  const isTask = folded.length < 200 && startsTask(folded, tongue)
  return isTask ? { ...scores, responsibilities: scores.responsibilities + weights.task } : scores
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
