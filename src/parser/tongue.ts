import { foldWord } from './findings/words'
import { commonWords } from './vocabulary/common-words'

/** What the small words of a text say about its language. */
export interface Tongue {
  /** ISO 639-1. */
  readonly language: string
  /** Share of the words that are small words of the language, 0 to 1. */
  readonly share: number
  /** The same of the language that comes next. */
  readonly next: number
}

/** How much of a text is looked at, in UTF-16 units. */
const searched = 6_000

const languagesOf: ReadonlyMap<string, readonly string[]> = buildLanguages()

function buildLanguages(): Map<string, string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(commonWords)) {
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language])
  }
  return languages
}

/** The language whose small words a text has most of; undefined for a text without any. */
export function tongueOf(text: string): Tongue | undefined {
  const words = foldWord(text.slice(0, searched)).match(/[\p{L}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
  if (first === undefined) return undefined
  return { language: first[0], share: first[1] / words.length, next: (second?.[1] ?? 0) / words.length }
}
