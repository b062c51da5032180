import type { Block, Link, Region } from '../page'

/** A page in the making: the readable text and what refers to it. */
export interface PageWriter {
  readonly parts: string[]
  length: number
  readonly blocks: Block[]
  readonly links: Link[]
}

/** A block to be written; `gap` is what separates it from the block before. */
export interface NewBlock {
  readonly kind: Block['kind']
  readonly level: number
  readonly text: string
  readonly region: Region
  readonly linked: number
}

/** A page with nothing on it. */
export function newPageWriter(): PageWriter {
  return { parts: [], length: 0, blocks: [], links: [] }
}

/** Adds a block on a line of its own, or after an empty line unless both are items or rows. Answers where it starts. */
export function writeBlock(writer: PageWriter, block: NewBlock): number {
  const last = writer.blocks.at(-1)
  if (last !== undefined) {
    const close = last.kind === block.kind && (block.kind === 'listItem' || block.kind === 'row')
    const gap = close ? '\n' : '\n\n'
    writer.parts.push(gap)
    writer.length += gap.length
  }
  const start = writer.length
  writer.parts.push(block.text)
  writer.length += block.text.length
  writer.blocks.push({ ...block, start, end: writer.length })
  return start
}

/** The readable text written so far. */
export function writtenText(writer: PageWriter): string {
  return writer.parts.join('')
}
