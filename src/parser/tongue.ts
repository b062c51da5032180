import { foldWord } from './findings/words'
import { remember } from './text/remember'
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

const none: readonly string[] = []

/** How many words a line has, and how many small ones of each language, in the order of their first ones. */
interface Counts {
  readonly words: number
  readonly small: ReadonlyMap<string, number>
}

const countLine = remember((line: string): Counts => {
  const words = foldWord(line).match(/\p{L}+/gu) ?? []
  const small = new Map<string, number>()
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? none) small.set(language, (small.get(language) ?? 0) + 1)
  }
  return { words: words.length, small }
})

/**
 * The language whose small words the lines of a text have most of; undefined for a text without any. Counted by line,
 * because the same lines are asked about as a page, as a section and as a list.
 */
export function tongueOf(lines: readonly string[]): Tongue | undefined {
  const counts = new Map<string, number>()
  let words = 0
  let left = searched
  for (const line of lines) {
    if (left <= 0) break
    const counted = countLine(line.length > left ? line.slice(0, left) : line)
    words += counted.words
    for (const [language, count] of counted.small) counts.set(language, (counts.get(language) ?? 0) + count)
    left -= line.length + 1
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
  if (first === undefined) return undefined
  return { language: first[0], share: first[1] / words, next: (second?.[1] ?? 0) / words }
}
