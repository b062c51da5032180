import { type Fact, findFacts } from './facts'
import { cleanTitle, looksLikeTitle } from './findings/seniority'
import { furnitureScore, isMailSignOff, isSignOff } from './noise/furniture'
import { laterRole, roleLines } from './own-opening'
import type { Block, Page } from './page'
import { exactHeading, headingKey, type Recognised } from './sections/headings'
import { freeLoneItems } from './sections/lone-items'
import { isProse, isSentence, longText, markHeadings } from './sections/mark-headings'
import { nameHeadings } from './sections/name-headings'
import { restoreLists } from './sections/restore-lists'
import { splitBlocks } from './text/split-blocks'
import { tongueOf } from './tongue'
import { boards } from './vocabulary/boards'

/** A page with its blocks told apart: which are headings, facts, furniture, and where the posting's text begins. */
export interface Outline {
  readonly page: Page
  readonly blocks: readonly Block[]
  /** For each block the heading that it is, or null. */
  readonly headings: readonly (Recognised | null)[]
  /** For each block how surely its words are a button, counter or notice of the site, 0 to 1. */
  readonly furniture: readonly number[]
  readonly facts: readonly Fact[]
  /** Blocks that hold a fact or its label. */
  readonly factBlocks: ReadonlySet<number>
  /** For each block how much it looks like the name of a role, 0 to 1; 0 for text and list items. */
  readonly titleLikeness: readonly number[]
  /** Index of the first block of the posting's own text; the number of blocks when there is none. */
  readonly bodyStart: number
  /** Index of the greeting that ends a letter; -1 when there is none. */
  readonly signOff: number
}

const boardNames: ReadonlySet<string> = new Set(boards.map(({ name }) => name.toLowerCase()))
/** Longer lines are no board's name, whatever spaces stand around it, in UTF-16 units. */
const longestBoardName = 60

/** Longest line that can be a title, in UTF-16 units. */
const longestTitle = 140

/** How much of its likeness a role keeps that stands out only without what is around it. */
const strippedShare = 0.8

/** Regions that hold a site's own text. */
export function isSiteRegion(block: Block): boolean {
  return block.region === 'nav' || block.region === 'footer' || block.region === 'aside' || block.region === 'form'
}

/** Whether the format itself says that the block is navigation: its words need not be looked at. */
export function isFrame(block: Block): boolean {
  return block.region === 'nav' || block.region === 'footer'
}

function isOwnHeading(heading: Recognised | null): boolean {
  return heading !== null && heading.strength >= 0.7 && heading.kind !== 'noise' && heading.kind !== 'other'
}

/** How many blocks after a heading are looked at for the text that belongs to it. */
const headingReach = 3

function opensText(outline: Pick<Outline, 'blocks' | 'headings' | 'furniture'>, at: number): boolean {
  const { blocks, headings, furniture } = outline
  if (!isOwnHeading(headings[at] ?? null)) return false
  for (let next = at + 1; next <= at + headingReach; next++) {
    if ((furniture[next] ?? 0) >= 0.5) continue
    if (isProse(blocks[next]) || isSentence(blocks[next]) || blocks[next]?.kind === 'listItem') return true
  }
  return false
}

/** A paragraph of sentences, not a card's teaser or a notice. */
function isOpeningText(block: Block): boolean {
  if (block.kind === 'row' || block.linked > 0.5) return false
  if (block.text.length >= 200) return true
  return block.text.length >= 90 && /[.!?…:]["”’)]?$/.test(block.text) && block.text.split(' ').length >= 12
}

/** How far after a first list the heading of the whole text is looked for. */
const openingReach = 30

/** Fewest words of a sentence that opens a short text. */
const shortestSentence = 7

function isShortOpening(block: Block): boolean {
  return (
    block.kind !== 'row' && block.linked <= 0.5 && isSentence(block) && block.text.split(' ').length >= shortestSentence
  )
}

/**
 * Boards put a summary of their own before the text ("Benefits", "Skills"): where a heading of the whole text follows
 * before any sentences, the text begins there.
 */
function laterOpening(outline: Pick<Outline, 'blocks' | 'headings'>, at: number): number {
  const { blocks, headings } = outline
  if (headings[at]?.kind === 'about') return at
  for (let next = at + 1; next < Math.min(blocks.length, at + openingReach); next++) {
    const block = blocks[next]
    if (block === undefined || (isProse(block) && block.text.length >= longText)) return at
    if (/^(?:full )?job description$|^about the job$/.test(headingKey(block.text))) return next
  }
  return at
}

function findBodyStart(outline: Pick<Outline, 'blocks' | 'headings' | 'furniture' | 'facts'>, from = 0): number {
  const { blocks, furniture } = outline
  const labels = new Set(outline.facts.map((fact) => fact.labelBlock))
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || isSiteRegion(block) || (furniture[at] ?? 0) >= 0.5 || labels.has(at)) continue
    if (isOpeningText(block)) return at
    if (opensText(outline, at)) return laterOpening(outline, at)
  }
  // A short text without headings: its first sentence.
  const first = blocks.findIndex(
    (block, at) =>
      at >= from && !isSiteRegion(block) && (furniture[at] ?? 0) < 0.5 && !labels.has(at) && isShortOpening(block)
  )
  return first === -1 ? blocks.length : first
}

function likenessOf(block: Block): number {
  if (block.kind === 'listItem' || block.text.length > longestTitle || isFrame(block)) return 0
  // "Hacker News" is where a posting stands, and no hacker is looked for.
  if (block.text.length < longestBoardName && boardNames.has(block.text.trim().toLowerCase())) return 0
  const likeness = looksLikeTitle(block.text)
  if (likeness === 0 || likeness >= 0.5 || isSentence(block) || block.text.includes(':')) return likeness
  // "HEAD CHEF wanted (live-in possible), Hay-on-Wye — £44k": what stands around the role hides it.
  return Math.max(likeness, looksLikeTitle(cleanTitle(block.text).title) * strippedShare)
}

/** A wrapped block with spaces for its line breaks, so that names and figures across them are found. Same length. */
function onOneLine(block: Block): Block {
  return block.text.includes('\n') ? { ...block, text: block.text.replaceAll('\n', ' ') } : block
}

/** Least words of a paragraph that is text whatever sign it ends with: directly below a role nothing else is as long. */
const fewestWords = 12

function firstWords(
  { blocks, factBlocks, furniture }: Pick<Outline, 'blocks' | 'factBlocks' | 'furniture'>,
  from: number
) {
  const first = blocks.findIndex(
    ({ kind, text, linked }, at) =>
      at >= from &&
      kind === 'paragraph' &&
      linked <= 0.5 &&
      (furniture[at] ?? 0) < 0.5 &&
      !factBlocks.has(at) &&
      !/ [|·•] /.test(text) &&
      text.split(' ').length >= fewestWords
  )
  return first === -1 ? blocks.length : first
}

/** What the lines of a card say by their order, as facts. */
function cardFacts({ card = [], text }: Page, blocks: readonly Block[]): Fact[] {
  return card.flatMap(({ field, start, end }) => {
    const block = blocks.findIndex((one) => one.start <= start && one.end >= end)
    return block === -1
      ? []
      : [{ field, label: '', text: text.slice(start, end), start, end, block, labelBlock: block }]
  })
}

/** Lines such as "Application" before the first text: no posting begins with how to apply, they are tabs and buttons. */
function findTabs(blocks: readonly Block[], headings: readonly (Recognised | null)[]): number[] {
  const opens = (at: number) => {
    const heading = headings[at] ?? null
    return (
      isProse(blocks[at]) || isSentence(blocks[at]) || (isOwnHeading(heading) && !isTabLike(heading, blocks[at + 1]))
    )
  }
  const first = blocks.findIndex((_, at) => opens(at))
  return headings.flatMap((heading, at) => {
    const block = blocks[at]
    return heading !== null && at < first && block?.kind === 'paragraph' && isTabLike(heading, blocks[at + 1])
      ? [at]
      : []
  })
}

/** Whether a heading before the first text speaks of applying, or stands above no text. */
function isTabLike(heading: Recognised | null, next: Block | undefined): boolean {
  return (
    heading?.kind === 'process' ||
    (heading?.kind === 'about' && next !== undefined && exactHeading(next.text) === 'process')
  )
}

/** Tells the blocks of a page apart. `textFrom` is where the posting's text begins, when the page's data tells. */
export function outlinePage(page: Page, textFrom: number | null = null): Outline {
  const split = splitBlocks(page.blocks.map(onOneLine))
  const furniture = split.map((block) => (isFrame(block) ? 0 : furnitureScore(block.text)))
  // "Apply now" is a button, unless the format calls it a heading.
  const marked = markHeadings(split).map((heading, at) =>
    heading?.kind === 'process' && (furniture[at] ?? 0) >= 0.5 && split[at]?.kind !== 'heading' ? null : heading
  )
  const facts = [...findFacts(split), ...cardFacts(page, split)]
  const factBlocks = new Set(facts.flatMap((fact) => [fact.block, fact.labelBlock]))
  for (const at of findTabs(split, marked)) {
    marked[at] = null
    furniture[at] = 1
  }
  const tongue = tongueOf(split.map((block) => block.text))?.language
  const headings = nameHeadings(
    { text: page.text, blocks: split, headings: marked, furniture, facts: factBlocks },
    tongue
  )
  const blocks = freeLoneItems(restoreLists({ text: page.text, blocks: split, headings, furniture, facts: factBlocks }))
  const titleLikeness = blocks.map(likenessOf)
  const partial = { blocks, headings, furniture, facts, factBlocks }
  const told = textFrom === null ? -1 : blocks.findIndex((block) => block.start >= textFrom)
  const first = findBodyStart(partial)
  const later = told === -1 ? laterRole(blocks, roleLines(blocks, titleLikeness), first) : undefined
  const found =
    later === undefined ? first : Math.min(findBodyStart(partial, later + 1), firstWords(partial, later + 1))
  const bodyStart = told === -1 ? found : Math.min(found, told)
  const isEnd = page.meta.mail === undefined ? isSignOff : isMailSignOff
  const signOff = blocks.findIndex((block, at) => at > bodyStart && isEnd(block.text))
  return { page, ...partial, titleLikeness, bodyStart, signOff }
}
