import { cleanTitle, looksLikeTitle } from './findings/seniority'
import type { Block } from './page'
import { textShares } from './text-shares'

/** Least likeness of a line, or of a part of it between bars, that names a role. */
const leastLikeness = 0.5
/** Longest line that is read for a role between bars, and fewest parts of such a line. */
const longestPiped = 400
const fewestParts = 3

/** Whether a line names a role: as a whole, without what stands around the role, or between bars. */
function namesRole(block: Block, likeness: number): boolean {
  if (block.kind === 'listItem' || block.kind === 'row') return false
  if (likeness >= leastLikeness) return true
  if (block.text.length > longestPiped) return false
  const parts = block.text.split('|')
  if (parts.length >= fewestParts) return parts.some((part) => looksLikeTitle(part) >= leastLikeness)
  return likeness > 0 && !block.text.includes(':') && looksLikeTitle(cleanTitle(block.text).title) >= leastLikeness
}

/** Indices of the lines of a page that name a role. */
export function roleLines(blocks: readonly Block[], titleLikeness: readonly number[]): number[] {
  return blocks.flatMap((block, at) => (namesRole(block, titleLikeness[at] ?? 0) ? [at] : []))
}

/** Least running text below a role that can be the posting's own, in UTF-16 units. */
const leastText = 300
/** Up to this share of it, what stands before is a notice, a menu, or somebody else's posting. */
const foreignShare = 0.45

/**
 * The role's line below which the page's own text stands, where that text begins well behind `bodyStart`: the block of
 * most running text, next to which all that stands before it is little. Undefined where the text begins where it does.
 */
export function laterRole(blocks: readonly Block[], roles: readonly number[], bodyStart: number): number | undefined {
  const shares = textShares(blocks, roles)
  const best = shares.reduce<{ at: number; text: number } | undefined>(
    (a, b) => (a !== undefined && a.text >= b.text ? a : b),
    undefined
  )
  if (best === undefined || best.at <= bodyStart || best.text < leastText) return undefined
  const between = [bodyStart - 1, ...roles.filter((at) => at >= bodyStart && at <= best.at)]
  const before = textShares(blocks, between)
    .slice(0, -1)
    .reduce((sum, { text }) => sum + text, 0)
  return before < best.text * foreignShare ? best.at : undefined
}
