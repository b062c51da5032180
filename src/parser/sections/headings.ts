import { beyondAscii, foldWord } from '../findings/words'
import { remember } from '../text/remember'
import { headingPatterns } from '../vocabulary/heading-patterns'
import {
  aboutBeginnings,
  askedVerbs,
  askingWords,
  type HeadingKind,
  headingFillers,
  headingPhrases,
  likeOthers,
  openEnds,
  otherPostings,
  partnerWords,
  tellingStems,
  wishes
} from '../vocabulary/headings'

/** A line recognised as a heading: what it opens, and how sure, 0 to 1. */
export interface Recognised {
  readonly kind: HeadingKind
  readonly strength: number
  /** Whether the text below it tells the kind, and not its own words. */
  readonly isTold?: boolean
}

/** Longest line that can be a heading, in UTF-16 units. */
export const longestHeading = 90

/** Longest line that is known by its shape alone, in UTF-16 units. */
const longestShape = 64

const phraseKinds: ReadonlyMap<string, HeadingKind> = buildPhraseKinds()

function buildPhraseKinds(): Map<string, HeadingKind> {
  const kinds = new Map<string, HeadingKind>()
  for (const [kind, lines] of Object.entries(headingPhrases) as [HeadingKind, readonly string[]][]) {
    for (const line of lines) {
      for (const phrase of line.split(';')) if (!kinds.has(phrase)) kinds.set(phrase, kind)
    }
  }
  return kinds
}

/** The words with which known phrases begin and end: most lines have neither. */
const firstWords: ReadonlySet<string> = new Set([...phraseKinds.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''))
const lastWords: ReadonlySet<string> = new Set(
  [...phraseKinds.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))
)

/** A heading as its vocabulary has it: folded, without signs, apostrophes and bracketed gender forms. */
export const headingKey = remember((line: string): string => {
  const folded = foldWord(line)
    .replace(/[’'`´]/g, '')
    .replace(/&/g, ' and ')
  const words = folded
    .replace(/\bet\b \/ \bou\b/g, ' ')
    .replace(beyondAscii.test(folded) ? signs : plainSigns, ' ')
    .trim()
  return /\d$/.test(words) ? words.replace(/(?<=\p{L}) \d{1,3}$/u, '') : words
})

const signs = /[^\p{L}\p{N}]+/gu
/** The same for a folded text of ASCII alone, and quicker; a single space need not be replaced by another. */
const plainSigns = /[^a-z\d]{2,}|[^a-z\d ]/g

/** Kind of the longest known phrase at the beginning or the end of the words, with its share of them. */
function partialKind(words: readonly string[]): Recognised | undefined {
  const mayBegin = firstWords.has(words[0] ?? '')
  const mayEnd = lastWords.has(words.at(-1) ?? '')
  if (!mayBegin && !mayEnd) return undefined
  for (let length = words.length - 1; length >= 1; length--) {
    const share = length / words.length
    const begin = mayBegin ? phraseKinds.get(words.slice(0, length).join(' ')) : undefined
    if (begin !== undefined && begin !== 'other' && share >= 0.5 && (length > 1 || words.length === 2))
      return { kind: begin, strength: partStrength(share, length) }
    const end = mayEnd ? phraseKinds.get(words.slice(words.length - length).join(' ')) : undefined
    if (end !== undefined && end !== 'other' && (share >= 0.5 || isFilled(words, length)))
      return { kind: end, strength: partStrength(share, length) }
  }
  return undefined
}

/** German and Dutch headings in one long word: "Einstellungsvoraussetzungen", "Hauptaufgaben". */
const compoundEnds: readonly (readonly [end: RegExp, kind: HeadingKind])[] = [
  [/.{3}(?:voraussetzungen|anforderungen|qualifikationen|profil|kenntnisse|eisen)$/, 'requirements'],
  [/.{3}(?:aufgaben|tatigkeiten|werkzaamheden|schwerpunkte)$/, 'responsibilities'],
  [/.{3}(?:leistungen|vorteile|voorwaarden)$/, 'benefits'],
  [/.{3}(?:beschreibung|omschrijving)$/, 'about']
]

function compoundKind(word: string): HeadingKind | undefined {
  return compoundEnds.find(([end]) => end.test(word))?.[1]
}

/** A long phrase with little beside it is as good as the whole. */
function partStrength(share: number, length: number): number {
  return length >= 4 && share >= 0.6 ? 0.92 : 0.4 + share * 0.4
}

function isFilled(words: readonly string[], length: number): boolean {
  return words.slice(0, words.length - length).every((word) => headingFillers.has(word))
}

/** Two headings in one: "Requirements and responsibilities", "Profile / Skills": the first decides. */
function joinedKind(words: readonly string[]): Recognised | undefined {
  const at = words.findIndex((word) => /^(?:and|und|et|y|e|en)$/.test(word))
  if (at < 1 || at > words.length - 2) return undefined
  const first = phraseKinds.get(words.slice(0, at).join(' ')) ?? phraseKinds.get(words[at - 1] ?? '')
  const second = phraseKinds.get(words.slice(at + 1).join(' '))
  const kind = first ?? second
  return kind === undefined || (first === undefined && second === undefined) ? undefined : { kind, strength: 0.75 }
}

function aboutKind(line: string, key: string): Recognised | undefined {
  const begin = aboutBeginnings.find((phrase) => key.startsWith(`${phrase} `))
  if (begin === undefined) return undefined
  const rest = key.slice(begin.length + 1)
  const name = line.trim().split(/\s+/).slice(begin.split(' ').length).join(' ')
  if (rest.split(' ').length > 5 || !/^(?:the )?[\p{Lu}\d]/u.test(name)) return undefined
  return { kind: 'company', strength: begin.startsWith('why') ? 0.7 : 0.8 }
}

const foundedLine =
  /^(?:founded|established|gegrundet|fondee?|fundada|fondata|opgericht)(?: (?:in|en|nel|em|im))? \d{4}$/

/** "As our intern, you will", "The successful candidate should have": the end of the line tells what the list below is. */
function openEndKind(key: string): Recognised | undefined {
  const kind = openEnds.find(([, end]) => end.test(key))?.[0]
  return kind === undefined ? undefined : { kind, strength: 0.85 }
}

/** What heading a line is, by its words alone; undefined for a line that is none. Case and signs do not matter. */
export function recogniseHeading(line: string): Recognised | undefined {
  if (line.length > longestHeading || line.length < 3) return undefined
  const key = headingKey(line)
  const words = key.split(' ')
  if (key === '' || words.length > 11) return undefined
  const exact = phraseKinds.get(key)
  if (exact !== undefined) return { kind: exact, strength: words.length === 1 ? 0.9 : 1 }
  const part = partOf(line)
  if (part !== undefined) return part
  if (otherPostings.test(key) || (words.length <= 8 && likeOthers.every((pattern) => pattern.test(key))))
    return { kind: 'noise', strength: 1 }
  if (foundedLine.test(key)) return { kind: 'company', strength: 0.9 }
  const compound = words.length <= 3 ? compoundKind(words.at(-1) ?? '') : undefined
  if (compound !== undefined) return { kind: compound, strength: 0.9 }
  const unfilled = stripFillers(words)
  const filled = unfilled.length < words.length ? phraseKinds.get(unfilled.join(' ')) : undefined
  if (filled !== undefined) return { kind: filled, strength: 0.9 }
  const shaped = shapedKind(line, key)
  if (shaped !== undefined) return shaped
  const partial = partialKind(words)
  const strong = partial !== undefined && partial.strength >= 0.9 ? partial : undefined
  const isWish = words.length <= 6 && wishes.test(key)
  if (isWish) return { kind: 'niceToHave', strength: 0.85 }
  return (
    strong ??
    askedKind(words) ??
    openEndKind(key) ??
    partial ??
    joinedKind(words) ??
    aboutKind(line, key) ??
    stemKind(words)
  )
}

/** What every writer words in another way, by its shape: "A usual week", "Das kannst du bei uns bewegen". */
function shapedKind(line: string, key: string): Recognised | undefined {
  if (line.length > longestShape || /\d/.test(line)) return undefined
  const shape = headingPatterns.find(({ pattern }) => pattern.test(key))
  return shape === undefined ? undefined : { kind: shape.kind, strength: shape.strength }
}

/** "Ihr Profil – fachlich und persönlich": where a sign divides a heading, a known part of it is as good as the whole. */
const dividers = /\s+[-–—|/•·]+\s+|[(!?…]\s*|\.{3}/u

function partOf(line: string): Recognised | undefined {
  const parts = line
    .split(dividers)
    .map(headingKey)
    .filter((key) => key !== '')
  if (parts.length < 2 || parts.length > 3) return undefined
  const kinds = parts.map((key) => phraseKinds.get(key) ?? phraseKinds.get(stripFillers(key.split(' ')).join(' ')))
  const kind = kinds.find((one) => one !== undefined && one !== 'about' && one !== 'other') ?? kinds[0]
  return kind === undefined || kind === 'noise' ? undefined : { kind, strength: 0.92 }
}

/** "What we ask for", "Was Sie bei uns erwartet": what the verb says of who gives what to whom. */
function askedKind(words: readonly string[]): Recognised | undefined {
  if (words.length < 2 || words.length > 8 || !askingWords.has(words[0] ?? '')) return undefined
  for (const [kind, verbs] of askedVerbs) {
    if (words.some((word, at) => at > 0 && verbs.test(word))) return { kind, strength: 0.85 }
  }
  return undefined
}

/** "Gute Gründe, bei uns zu arbeiten": a telling word beside one for those who speak or are spoken to. */
function stemKind(words: readonly string[]): Recognised | undefined {
  if (words.length < 2 || words.length > 7 || !words.some((word) => partnerWords.has(word))) return undefined
  const rests = words.map((_, at) => words.slice(at, at + 3).join(' '))
  const kind = tellingStems.find(([, stem]) => rests.some((rest) => stem.test(rest)))?.[0]
  return kind === undefined ? undefined : { kind, strength: 0.75 }
}

function stripFillers(words: readonly string[]): readonly string[] {
  let from = 0
  while (from < words.length - 1 && headingFillers.has(words[from] ?? '')) from++
  return words.slice(from)
}

/** Kind of a phrase that is a heading by itself, word for word; undefined otherwise. */
export function exactHeading(line: string): HeadingKind | undefined {
  return phraseKinds.get(headingKey(line))
}
