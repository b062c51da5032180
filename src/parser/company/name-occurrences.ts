import type { Outline } from '../outline'

/** How many blocks are read, and how many occurrences of a name. */
const mostBlocks = 800
const mostOccurrences = 60

/** Where a name stands. */
export interface Occurrence {
  readonly block: number
  readonly at: number
}

/** The places in the text where the names stand as whole words. */
export function occurrencesOf(words: string, blocks: Outline['blocks']): Occurrence[] {
  const found: Occurrence[] = []
  for (const [block, { text }] of blocks.slice(0, mostBlocks).entries()) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      if (/[\p{L}\d]/u.test(text[at - 1] ?? '') || /[\p{L}\d]/u.test(text[at + words.length] ?? '')) continue
      found.push({ block, at })
      if (found.length >= mostOccurrences) return found
    }
  }
  return found
}

/** Whether a name stands there only as a part of a longer one: "Banksia" in "Banksia Street School". */
export function isCovered(
  { block, at }: Occurrence,
  index: number,
  spoken: readonly string[],
  all: readonly (readonly Occurrence[])[]
): boolean {
  const length = spoken[index]?.length ?? 0
  return spoken.some(
    (words, other) =>
      words.length > length &&
      words.includes(spoken[index] ?? '') &&
      all[other]?.some((one) => one.block === block && one.at <= at && one.at + words.length >= at + length) === true
  )
}
