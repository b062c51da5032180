import type { Block } from '../page'
import { type Recognised, recogniseHeading } from './headings'

/** Shortest paragraph that counts as text and not as a line of facts, in UTF-16 units. */
export const longText = 100

/** Whether the block is a paragraph or item with sentences in it. */
export function isProse(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'heading') return false
  if (block.text.length >= longText) return true
  return block.kind === 'listItem' && (block.text.length >= 60 || hasSpaces(block.text, 6))
}

/** Whether a text has so many spaces or more. */
export function hasSpaces(text: string, count: number): boolean {
  let at = -1
  for (let found = 0; found < count; found++) {
    at = text.indexOf(' ', at + 1)
    if (at === -1) return false
  }
  return true
}

/** Whether the block is a sentence, however short. */
export function isSentence(block: Block | undefined): boolean {
  return block !== undefined && block.text.length >= 35 && /[.!?]["”’)]?$/.test(block.text)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
}

function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Whether the line has the shape of a heading: short, no full stop, opened by a capital or a sign. */
function isShaped(text: string): boolean {
  return text.length <= 70 && !/[.,;!]$/.test(text) && /^[^\p{Ll}]/u.test(text)
}

/** How far a line's shape and neighbours speak for a heading, whatever its words: 0 to 1. */
function shapeScore(block: Block, next: Block | undefined): number {
  const { text } = block
  let score = 0
  if (block.kind === 'heading') score += 0.6
  if (text.endsWith(':')) score += 0.35
  if (isCapitals(text)) score += 0.3
  else if (isTitled(text)) score += 0.15
  if (next?.kind === 'listItem') score += 0.3
  else if (isProse(next)) score += 0.15
  return score
}

/** Whether a short line with a colon stands above lines of its own. */
function opensLines(text: string, next: Block): boolean {
  return text.length <= 70 && /^[\p{Lu}\d]/u.test(text) && next.kind === 'paragraph' && next.text.length <= 320
}

/** The last line of a page opens nothing, but it may tell that the site has begun. */
function lastHeading(text: string): Recognised | null {
  const known = recogniseHeading(text)
  return known?.kind === 'noise' && known.strength >= 0.9 ? known : null
}

/**
 * The heading that a block is; null when it is none. Words known word for word make a heading of any short line;
 * words known in part need the shape of one; unknown words need the format's own word for it, or a list below.
 */
function headingOf(block: Block, previous: Block | undefined, next: Block | undefined): Recognised | null {
  const { text, kind } = block
  if (text.length > 90 || kind === 'row' || block.region === 'nav') return null
  if (next === undefined) return lastHeading(text)
  if (kind === 'listItem' && !(next.kind === 'listItem' && next.level > block.level)) return null
  const known = recogniseHeading(text)
  const shape = shapeScore(block, next)
  if (known !== undefined && known.strength >= 0.9 && known.strength + shape >= 0.9 && isShaped(text)) return known
  if (known !== undefined && known.strength + shape >= 0.95 && (isShaped(text) || known.strength >= 0.9)) return known
  if (known === undefined && kind === 'heading') return { kind: 'other', strength: 0.5 }
  if (known === undefined && kind === 'paragraph' && text.endsWith(':') && opensLines(text, next))
    return { kind: 'other', strength: 0.4 }
  const opensList = next.kind === 'listItem' && previous?.kind !== undefined && kind === 'paragraph'
  if (opensList && isShaped(text) && text.split(' ').length <= 8 && shape >= 0.45)
    return known ?? { kind: 'other', strength: 0.4 }
  return null
}

/** For each block the heading that it is, or null. */
export function markHeadings(blocks: readonly Block[]): (Recognised | null)[] {
  return blocks.map((block, at) => headingOf(block, blocks[at - 1], blocks[at + 1]))
}
