import type { Block } from './page'

/** A line that names a role, and how much running text stands below it before the next one. */
export interface TextShare {
  /** Index of the line's block. */
  readonly at: number
  /** UTF-16 units of sentences and list items up to the next such line, the site's own regions left out. */
  readonly text: number
}

/** Shortest line that counts as running text, in UTF-16 units; items of a list may be shorter. */
const shortestText = 60
const shortestItem = 20
/** A paragraph counts at most so much: the pages of one long notice outweigh no posting. */
const longestCounted = 1_500

function weigh(block: Block): number {
  const { kind, text, linked, region } = block
  if (linked > 0.5 || region === 'nav' || region === 'footer' || region === 'aside' || region === 'form') return 0
  if (kind === 'heading' || kind === 'row') return 0
  const least = kind === 'listItem' ? shortestItem : shortestText
  return text.length < least ? 0 : Math.min(longestCounted, text.length)
}

/** How much running text stands below each of the lines named, up to the next of them. */
export function textShares(blocks: readonly Block[], lines: readonly number[]): TextShare[] {
  return lines.map((at, index) => {
    const end = lines[index + 1] ?? blocks.length
    let text = 0
    for (let next = at + 1; next < end; next++) {
      const block = blocks[next]
      if (block !== undefined) text += weigh(block)
    }
    return { at, text }
  })
}
