import { isMarkedTitle, looksLikeTitle } from '../findings/title-likeness'
import { isSiteRegion, type Outline } from '../outline'
import type { TitleFinding } from './prose-titles'

/** How far below the beginning of the text a title may stand, in blocks: above it then stands a slogan or a letter. */
const reachBelow = 20
/** How far a marked one, whose gender marker says that it is one, counts as sure. */
const nearBelow = 10
/** Least likeness of such a line to a role's name. */
const leastLikeness = 0.6

/** Whether a line has no bullet of its own: lines of a card may have been taken for the items of a list. */
function isBare({ page, blocks }: Outline, at: number): boolean {
  const start = blocks[at]?.start ?? 0
  return start === 0 || page.text[start - 1] === '\n'
}

/** Lines below the beginning of the text that look like a role's name, up to the first heading of the site. */
function lateLines(outline: Outline): number[] {
  const { blocks, bodyStart, titleLikeness, furniture, headings } = outline
  const end = Math.min(blocks.length, bodyStart + 1 + reachBelow)
  const lines: number[] = []
  for (let at = bodyStart + 1; at < end; at++) {
    const block = blocks[at]
    if (block === undefined) break
    if (headings[at]?.kind === 'noise' && (headings[at]?.strength ?? 0) >= 0.9 && block.text.includes(' ')) break
    if (block.kind === 'listItem' && !isBare(outline, at)) continue
    if (block.kind === 'row' || block.linked >= 0.5 || isSiteRegion(block)) continue
    if (outline.factBlocks.has(at) || (furniture[at] ?? 0) >= 0.5) continue
    // Lines that end with a sentence's sign or stand amid a list are the text's own.
    if (block.text.length > 120 || /[.;,]$/.test(block.text)) continue
    const likeness = Math.max(titleLikeness[at] ?? 0, block.kind === 'listItem' ? looksLikeTitle(block.text) : 0)
    if (likeness >= leastLikeness) lines.push(at)
  }
  return lines
}

function toFinding(outline: Outline, at: number, confidence: number): TitleFinding[] {
  const block = outline.blocks[at]
  if (block === undefined) return []
  const { text, start, end, kind } = block
  const method = kind === 'heading' ? 'heading' : 'pattern'
  return [{ value: text, method, confidence, quote: text, start, end, block: at }]
}

/**
 * "Komm in unser Team", a paragraph about the house, and then "Elektroniker (m/w/d)" on its own line: the one line with
 * a gender marker near the beginning of the text, else the first line there that looks like a role. Nothing where
 * several roles are marked.
 */
export function findLateTitles(outline: Outline): TitleFinding[] {
  const lines = lateLines(outline)
  const textOf = (at: number) => outline.blocks[at]?.text ?? ''
  const marked = lines.filter((at) => isMarkedTitle(textOf(at)))
  const names = new Set(marked.map(textOf))
  const [only] = marked
  if (only !== undefined && names.size === 1) {
    const isNear = only <= outline.bodyStart + nearBelow
    const isHeading = outline.blocks[only]?.kind === 'heading'
    return toFinding(outline, only, (isHeading ? 0.74 : 0.66) - (isNear ? 0 : 0.08))
  }
  const [first, second] = lines
  if (names.size > 1 || first === undefined) return []
  return toFinding(outline, first, second === undefined || textOf(second) === textOf(first) ? 0.52 : 0.44)
}
