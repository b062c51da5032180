import type { Outline } from './outline'
import { isProse, isSentence } from './sections/mark-headings'

/** How many lines after the title may belong to its card. */
const longestHead = 40

/** Fewest words of a sentence that opens the text: shorter ones are slogans. */
const shortestOpening = 8
/** How many short lines a text may begin with below the heading of it all. */
const shortLines = 6

/** Most lines of such an opening. */
const longestOpening = 12

/** Whether a short sentence opens the text: nothing but sentences and buttons stands between it and the rest. */
function opensSpeech(outline: Outline, at: number): boolean {
  const isButton = (index: number) => (outline.furniture[index] ?? 0) >= 0.5
  const block = outline.blocks[at]
  if (!isSentence(block) || isButton(at) || outline.factBlocks.has(at)) return false
  if ((block?.text.split(' ').length ?? 0) < shortestOpening || outline.bodyStart - at > longestOpening) return false
  return outline.blocks.slice(at, outline.bodyStart).every((next, index) => isSentence(next) || isButton(at + index))
}

/** Whether a line such as "About the job" opens the whole text, whose first lines may be short ones. */
function opensWhole({ headings, blocks }: Outline, at: number): boolean {
  const heading = headings[at]
  if (heading?.kind !== 'about' || heading.strength < 0.9) return false
  return blocks.slice(at + 1, at + 1 + shortLines).some(isProse)
}

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
      if (opensWhole(outline, at)) return at
    }
    if (isProse(blocks[at]) || opensSpeech(outline, at)) return at
  }
  return Math.min(blocks.length, titleAt + longestHead)
}
