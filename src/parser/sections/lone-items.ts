import { looksLikeTitle } from '../findings/title-likeness'
import type { Block } from '../page'

/** From this likeness on a line is more likely a role's name than an item. */
const titleLike = 0.5
/** Longest such line, in UTF-16 units. */
const longestLine = 80

/**
 * The blocks, with an item that stands alone and names a role as a paragraph: a list has more items than one, and what
 * looked like its bullet was a picture before a call ("✨ VAGA CABELEIREIRA").
 */
export function freeLoneItems(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'listItem' || block.text.length > longestLine) return block
    if (blocks[at - 1]?.kind === 'listItem' || blocks[at + 1]?.kind === 'listItem') return block
    return looksLikeTitle(block.text) >= titleLike ? { ...block, kind: 'paragraph', level: 0 } : block
  })
}
