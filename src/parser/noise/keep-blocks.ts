import { findHeadEnd } from '../head'
import type { Outline } from '../outline'
import type { Block } from '../page'
import { isProse, isSentence } from '../sections/mark-headings'
import type { KeptBlock } from '../sections/sections'

function isFactOnly(outline: Outline): ReadonlySet<number> {
  const short = outline.facts.filter((fact) => fact.text.length <= 160)
  return new Set(short.flatMap((fact) => [fact.block, fact.labelBlock]))
}

/** Fewest facts that make a table. */
const smallestTable = 2

/** The labels and values after the last sentence: a board's own table of facts, not the posting's text. */
function closingTable(outline: Outline, noise: readonly boolean[]): ReadonlySet<number> {
  const last = outline.blocks.findLastIndex((block, at) => noise[at] !== true && (isProse(block) || isSentence(block)))
  const pairs = outline.facts.filter((fact) => fact.labelBlock !== fact.block && fact.labelBlock > last)
  if (pairs.length < smallestTable) return new Set()
  return new Set(pairs.flatMap((fact) => [fact.block, fact.labelBlock]))
}

/** The blocks of the posting's own text: without noise, without the lines of facts around the title. */
export function keptBlocks(outline: Outline, noise: readonly boolean[], titleAt: number | null): KeptBlock[] {
  const headEnd = titleAt === null ? 0 : findHeadEnd(outline, titleAt)
  const facts = isFactOnly(outline)
  const table = closingTable(outline, noise)
  const stamps = new Set(
    outline.facts.flatMap((fact) => (fact.field === 'postedAt' ? [fact.block, fact.labelBlock] : []))
  )
  const labels = new Set(outline.facts.flatMap((fact) => (fact.labelBlock === fact.block ? [] : [fact.labelBlock])))
  return outline.blocks.flatMap((block, at) => {
    if (noise[at] === true || at === titleAt || table.has(at)) return []
    if (titleAt !== null && at > titleAt && at < headEnd) return []
    // Without a title's line the short lines before the text are its head, or the site's.
    if (titleAt === null && at < outline.bodyStart - 1 && !isProse(block) && !isSentence(block)) return []
    if (facts.has(at) && (at < outline.bodyStart || stamps.has(at))) return []
    const heading = outline.headings[at] ?? null
    const field = outline.facts.find((fact) => fact.labelBlock === at && fact.block === at)?.field
    return [{ block, field, heading: facts.has(at) && !labels.has(at) ? null : heading }]
  })
}

/** The short lines between the title and the text, the title's own line included. */
export function headBlocks(outline: Outline, noise: readonly boolean[], titleAt: number | null): Block[] {
  if (titleAt === null)
    return outline.blocks.slice(0, Math.min(outline.bodyStart, 12)).filter((_, at) => noise[at] !== true)
  const end = findHeadEnd(outline, titleAt)
  return outline.blocks.filter((_, at) => at >= titleAt && at < end && noise[at] !== true)
}
