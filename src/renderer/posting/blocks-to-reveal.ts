import type { TextBlock } from '../../shared/posting'
import type { Span } from './locate-passage'

function holds(block: TextBlock, span: Span): boolean {
  return span.start < block.end && span.end > block.start
}

/** Most hidden blocks that are shown because of one field. */
const mostRevealed = 20

/** The starts of the hidden blocks that have to be shown so that these words are seen; none when some are in sight. */
export function blocksToReveal(
  blocks: readonly TextBlock[],
  words: readonly Span[],
  isDrawn: (block: TextBlock) => boolean
): readonly number[] {
  if (words.length === 0) return []
  const holding = blocks.filter((block) => words.some((span) => holds(block, span)))
  return holding.some(isDrawn) ? [] : holding.slice(0, mostRevealed).map((block) => block.start)
}
