import { looksLikeTitle } from '../findings/seniority'
import type { Block, Page } from '../page'

/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A line drawn with signs, as people put it between two texts. */
const rule = /^[ \t]*(?:([-=_*~#])(?:[ \t]?\1){4,}|\* \* \*)[ \t]*$/gm

/** Shortest text that can be a posting, in UTF-16 units: less stands between two rules as an ornament. */
const shortest = 80
/** Most postings of one text: a thread of offers has some hundreds. */
const mostParts = 1_000

function cut(text: string, edges: readonly number[]): Span[] {
  if (edges.length > mostParts) return []
  const ends = [...edges.slice(1), text.length]
  return edges
    .map((start, index) => ({ start, end: ends[index] ?? text.length }))
    .filter(({ start, end }) => end - start >= shortest)
}

function byRules({ text }: Page): Span[] {
  return cut(text, [0, ...[...text.matchAll(rule)].map((match) => match.index + match[0].length)])
}

/** A line of facts with a role among them: "Acme | Engineer | Berlin | Full-time". */
function isHeadOfFacts({ text, kind }: Block): boolean {
  if (kind === 'listItem' || text.length > 1_200) return false
  const parts = (text.split('\n', 1)[0] ?? '').split(/ \| /)
  return parts.length >= 3 && parts.some((part) => looksLikeTitle(part) >= 0.5)
}

function isTitleHeading({ text, kind, level }: Block, wanted: number): boolean {
  return kind === 'heading' && level === wanted && looksLikeTitle(text) >= 0.5
}

function byBlocks(page: Page, opens: (block: Block) => boolean): Span[] {
  return cut(
    page.text,
    page.blocks.filter(opens).map(({ start }) => start)
  )
}

/**
 * Where whole postings may stand one after the other in a page: between drawn rules, from one line of facts to the
 * next, from one heading with a role to the next. Each way that gives two parts or more; whether the parts are
 * postings in their own right is for the parser to find out.
 */
export function findParts(page: Page): readonly (readonly Span[])[] {
  const ways = [
    byRules(page),
    byBlocks(page, isHeadOfFacts),
    byBlocks(page, (block) => isTitleHeading(block, 1)),
    byBlocks(page, (block) => isTitleHeading(block, 2))
  ]
  return ways.filter((spans) => spans.length >= 2)
}
