import type { StoredPosting } from '../../shared/model'
import type { TextBlock } from '../../shared/posting'

/** A run of blocks that are drawn together: list items as one list, all else alone. */
export interface BlockGroup {
  readonly isList: boolean
  readonly blocks: readonly TextBlock[]
}

/** Blocks in groups, in their order. */
export function groupBlocks(blocks: readonly TextBlock[]): readonly BlockGroup[] {
  const groups: { isList: boolean; blocks: TextBlock[] }[] = []
  for (const block of blocks) {
    const isList = block.kind === 'listItem'
    const last = groups.at(-1)
    if (isList && last?.isList === true) last.blocks.push(block)
    else groups.push({ isList, blocks: [block] })
  }
  return groups
}

/** The blocks of a posting that hold something; the whole text as one when it came without blocks. */
export function readBlocks({ blocks, text }: StoredPosting): readonly TextBlock[] {
  const filled = blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  if (filled.length > 0 || text.trim() === '') return filled
  return [{ kind: 'paragraph', level: 0, start: 0, end: text.length, noise: false }]
}
