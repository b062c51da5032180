import { isProse, isSentence } from './mark-headings'
import type { Outline } from './outline'

/** How many lines after the title may belong to its card. */
const longestHead = 40

/** Where the lines of facts beside the title end: at the first text or heading of the posting. */
export function findHeadEnd(outline: Outline, titleAt: number): number {
  const { blocks, headings } = outline
  for (let at = titleAt + 1; at < Math.min(blocks.length, titleAt + longestHead); at++) {
    const heading = headings[at]
    if (at === outline.bodyStart) return at
    if (
      heading !== null &&
      heading !== undefined &&
      heading.strength >= 0.7 &&
      heading.kind !== 'noise' &&
      heading.kind !== 'other'
    ) {
      if (isProse(blocks[at + 1]) || isSentence(blocks[at + 1]) || blocks[at + 1]?.kind === 'listItem') return at
    }
    if (isProse(blocks[at])) return at
  }
  return Math.min(blocks.length, titleAt + longestHead)
}
