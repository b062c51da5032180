import { labelField } from '../facts'
import { looksLikeTitle } from '../findings/seniority'
import { furnitureScore } from '../noise/furniture'
import type { Block, Link, Page } from '../page'
import { isProse, markHeadings } from '../sections/mark-headings'
import { isPlaceLine, type Words } from './read-card'

/** A card of a list: a span of the page's text, the words of its title, and where that leads. */
export interface CardSpan {
  readonly start: number
  readonly end: number
  readonly title: Words
  readonly url: string | null
}

/** From this likeness on a short line is taken for the title of a card. */
const titleFrom = 0.5
/** Fewest cards of a list: linked titles are surer than lines of text. */
const fewestLinked = 2
const fewestLines = 3
/** Most lines that are looked at: a page of results has some hundreds. */
const mostLines = 10_000
/** Most blocks of a card, and longest text of one: what is larger is a posting with its text. */
const mostBlocks = 16
const longestTeaser = 500
const longestCard = 900
/** Largest share of a list's text that long paragraphs outside its teasers may have. */
const mostProse = 0.3

/** Sections that only a posting with its text has. */
const ownKinds: ReadonlySet<string> = new Set(['about', 'responsibilities', 'requirements', 'niceToHave', 'benefits'])

interface Line {
  readonly block: Block
  /** The words of the line that name a role: all of it, or its link; null when it names none. */
  readonly title: Words | null
  /** How the line is made; the titles of a list are all made alike. */
  readonly make: string
  readonly url: string | null
}

/** Whether words name a role. "Employer" above a card's own facts is a label, whatever else it names. */
function namesRole(words: string): boolean {
  return words.length <= 140 && labelField(words) === undefined && looksLikeTitle(words) >= titleFrom
}

/** The lines of a page that can belong to a card: no navigation, no buttons. */
function linesOf({ text, blocks, links }: Page): Line[] {
  const firstLinks = new Map<number, Link>()
  let block = 0
  for (const link of links) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= link.start) block++
    const from = blocks[block]?.start
    if (from !== undefined && from <= link.start && !firstLinks.has(from)) firstLinks.set(from, link)
  }
  const shown = blocks.filter(({ region }) => region !== 'nav' && region !== 'footer' && region !== 'form')
  return shown.slice(0, mostLines).flatMap((block) => {
    if (furnitureScore(block.text) >= 0.5) return []
    const link = firstLinks.get(block.start)
    const linked =
      link === undefined ? null : { start: link.start, end: link.end, text: text.slice(link.start, link.end) }
    const title = [linked, block].find((words) => words !== null && namesRole(words.text)) ?? null
    const isLinked = title !== null && (title === linked || block.linked > 0.5)
    return { block, title, make: `${block.kind}${block.level}${isLinked}`, url: link?.url ?? null }
  })
}

/** The titles of the list, as indexes of lines: those made like most, each once, with an address of its own or none. */
function titlesOf(lines: readonly Line[]): number[] {
  const counts = new Map<string, number>()
  for (const { title, make } of lines) if (title !== null) counts.set(make, (counts.get(make) ?? 0) + 1)
  const linked = [...counts].filter(([make, count]) => make.endsWith('true') && count >= fewestLinked)
  const ranked = (linked.length > 0 ? linked : [...counts]).sort((a, b) => b[1] - a[1])
  const make = ranked[0]?.[0]
  const isLinked = make?.endsWith('true') === true
  const titles: number[] = []
  for (const [at, line] of lines.entries()) {
    if (line.title === null || line.make !== make) continue
    const last = titles.at(-1)
    const before = last === undefined ? undefined : lines[last]
    // Boards repeat a title for screen readers; the employer's line may look like a role too.
    if (before !== undefined && last === at - 1 && (!isLinked || line.url === before.url)) continue
    titles.push(at)
  }
  const addresses = new Set(titles.map((at) => lines[at]?.url))
  return isLinked && addresses.size < titles.length * 0.8 ? [] : titles
}

/** How many lines before its title a card begins: where places follow the titles, the employer stands before them. */
function linesBefore(lines: readonly Line[], titles: readonly number[]): number {
  const places = titles.filter((at) => isPlaceLine(lines[at + 1]?.block.text ?? '')).length
  const [first = 0] = titles
  if (places < titles.length * 0.6 || first === 0) return 0
  const ratings = titles.filter((at) => /^\d[.,]\d\b/.test(lines[at - 1]?.block.text ?? '')).length
  return ratings >= titles.length * 0.6 ? 2 : 1
}

/** Where the last card ends: after as many lines as the others usually have, or before a heading. */
function endOfLast(lines: readonly Line[], titles: readonly number[]): number {
  const last = titles.at(-1) ?? 0
  const sizes = titles.slice(1).map((at, index) => at - (titles[index] ?? 0))
  const usual = sizes.sort((a, b) => a - b)[(sizes.length - 1) >> 1] ?? 1
  const limit = Math.min(lines.length, last + usual)
  for (let at = last + 1; at < limit; at++) if (lines[at]?.block.kind === 'heading') return at
  return limit
}

/** Whether the page has a text of its own: headings of postings of several kinds, or fewer than there are cards. */
function hasOwnText({ blocks }: Page, cards: number): boolean {
  const own = markHeadings(blocks).filter(
    (heading, at) =>
      heading !== null && ownKinds.has(heading.kind) && heading.strength >= 0.9 && blocks[at + 1] !== undefined
  )
  const kinds = new Set(own.map((heading) => heading?.kind))
  return kinds.size > 1 || (own.length > 0 && own.length < cards)
}

const similar =
  /^(?:similar jobs|jobs similaires|offres (?:d['’]emploi )?similaires|ähnliche (?:jobs|stellen)|empleos similares|ofertas similares|offerte simili|vergelijkbare vacatures|vagas semelhantes|people also viewed|more jobs|weitere jobs|autres offres)/i

/** Whether a text and few titles stand before "Similar jobs": then what follows are others beside a posting. */
function hasSimilar(lines: readonly Line[], titles: readonly number[]): boolean {
  const at = lines.findIndex(({ block }) => similar.test(block.text))
  if (at < 0) return false
  return titles.filter((title) => title < at).length <= 2 && lines.slice(0, at).some(({ block }) => isProse(block))
}

function isDense(lines: readonly Line[], cards: readonly (readonly Line[])[]): boolean {
  const inside = new Set(cards.flat())
  // A posting with others beside it: its own text stands below its own title.
  if (cards.some((card) => card.length > mostBlocks)) return false
  const lengthOf = (some: readonly Line[]) => some.reduce((sum, { block }) => sum + block.text.length, 0)
  if (cards.some((card) => lengthOf(card) > longestCard)) return false
  const isLong = (line: Line) => isProse(line.block) && (!inside.has(line) || line.block.text.length > longestTeaser)
  const listItems = cards.some(
    (card) => card.filter(({ block, title }) => block.kind === 'listItem' && title === null).length > 4
  )
  return !listItems && lengthOf(lines.filter(isLong)) <= lengthOf(lines) * mostProse
}

/** How much longer the one card with sentences must be than the usual one to be a posting beside teasers. */
const timesLonger = 4

/** Whether only one of the cards tells anything in sentences, and at length: a posting among the teasers of others. */
function hasOneTold(cards: readonly (readonly Line[])[]): boolean {
  const told = cards.filter((card) => card.some(({ block }) => isProse(block)))
  if (told.length !== 1) return false
  const lengths = cards.map((card) => card.reduce((sum, { block }) => sum + block.text.length, 0)).sort((a, b) => a - b)
  const usual = lengths[(lengths.length - 1) >> 1] ?? 0
  return (lengths.at(-1) ?? 0) >= usual * timesLonger
}

/**
 * The cards of a list of postings, such as a page of results or the mail of an alert: titles made alike, one after
 * the other, each with a few short lines. Empty for a page that is no list, also for a posting with others beside it.
 */
export function findCards(page: Page): readonly CardSpan[] {
  const lines = linesOf(page)
  const titles = titlesOf(lines)
  const isLinked = titles.every((at) => lines[at]?.url !== null)
  if (titles.length < (isLinked ? fewestLinked : fewestLines)) return []
  const before = linesBefore(lines, titles)
  const starts = titles.map((at) => Math.max(0, at - before))
  const ends = [...starts.slice(1), Math.max(endOfLast(lines, titles) - before, (titles.at(-1) ?? 0) + 1)]
  const cards = starts.map((from, index) => lines.slice(from, ends[index]))
  if (!isDense(lines, cards) || hasOneTold(cards) || hasOwnText(page, cards.length) || hasSimilar(lines, titles))
    return []
  return cards.flatMap((card, index) => {
    const [first, last, line] = [card[0], card.at(-1), lines[titles[index] ?? 0]]
    if (first === undefined || last === undefined || line === undefined || line.title === null) return []
    return { start: first.block.start, end: last.block.end, title: line.title, url: line.url }
  })
}
