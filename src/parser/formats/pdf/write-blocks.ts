import { newPageWriter, type PageWriter, writeBlock } from '../page-writer'
import { findImpliedLists } from './implied-lists'
import { joinLines, learnWords } from './join-lines'
import type { Column } from './layout'
import { continues, type Paragraph, readParagraphs } from './paragraphs'

/** Longest line that a font of its own makes a heading, in UTF-16 units, and longest in larger letters. */
const longestBold = 90
const longestLarge = 160
/** How much larger than the text a heading is. */
const largeFactor = 1.14
interface Body {
  readonly size: number
  readonly font: string
}

type Draft = { kind: 'heading' | 'paragraph' | 'listItem' | 'row'; level: number; paragraph: Paragraph }

/** The size and the font in which most of the text is set. */
function findBody(columns: readonly Column[]): Body {
  const lengths = new Map<string, { length: number; size: number; font: string }>()
  for (const line of columns.flat()) {
    const key = `${Math.round(line.size * 2)} ${line.font}`
    const known = lengths.get(key) ?? { length: 0, size: line.size, font: line.font }
    known.length += line.text.length
    lengths.set(key, known)
  }
  let best = { length: 0, size: 10, font: '' }
  for (const entry of lengths.values()) if (entry.length > best.length) best = entry
  return best
}

function textLength(paragraph: Paragraph): number {
  return paragraph.lines.reduce((sum, line) => sum + line.text.length + 1, -1)
}

function isHeading(paragraph: Paragraph, body: Body, next: Paragraph | undefined): boolean {
  const { lines } = paragraph
  const [first] = lines
  const length = textLength(paragraph)
  if (first === undefined || first.row || !lines.some(({ text }) => /\p{L}{2}/u.test(text))) return false
  const last = lines.at(-1)?.text ?? ''
  if (first.tag?.kind === 'heading') return length <= 200
  if (first.mark !== null && first.mark.number === null) return false
  const large = first.size >= body.size * largeFactor
  if (large && length <= longestLarge && !/[,;]$/.test(last)) return !/[.!?]$/.test(last) || length <= longestBold
  if (first.size < body.size * 0.93 || length > longestBold || /[.,;!?]$/.test(last.replace(/\?$/, ''))) return false
  if (first.font === body.font || !lines.every(({ pure, font }) => pure && font === first.font)) return false
  // Text set in another font throughout is no heading over itself.
  return next?.lines[0]?.font !== first.font || next.lines[0].size !== first.size || first.mark !== null
}

/** Ranks of the sizes of headings, the largest first. */
function headingLevels(paragraphs: readonly Paragraph[], body: Body): (paragraph: Paragraph) => number {
  const sizes = new Set<number>()
  for (const { lines } of paragraphs) {
    const size = Math.round(lines[0]?.size ?? 0)
    if (size >= body.size * largeFactor) sizes.add(size)
  }
  const ranked = [...sizes].sort((one, other) => other - one)
  return ({ lines }) => {
    const rank = ranked.indexOf(Math.round(lines[0]?.size ?? 0))
    return rank === -1 ? 4 : Math.min(3, rank + 1)
  }
}

/** Levels of the items with marks, by how far in the marks stand within one list. */
function markLevels(paragraphs: readonly Paragraph[]): Map<Paragraph, number> {
  const levels = new Map<Paragraph, number>()
  let open: number[] = []
  for (const paragraph of paragraphs) {
    const mark = paragraph.lines[0]?.mark
    if (mark === null || mark === undefined) {
      open = []
      continue
    }
    while (open.length > 0 && mark.x < (open.at(-1) ?? 0) - 4) open.pop()
    if (open.length === 0 || mark.x > (open.at(-1) ?? 0) + 4) open.push(mark.x)
    levels.set(paragraph, Math.min(6, open.length))
  }
  return levels
}

function draftsOf(column: Column, body: Body, levelOf: (paragraph: Paragraph) => number): Draft[] {
  const whole = readParagraphs(column)
  const heads = new Set(whole.filter((paragraph, at) => isHeading(paragraph, body, whole[at + 1])))
  const isHead = (paragraph: Paragraph) => heads.has(paragraph)
  const paragraphs = findImpliedLists(whole, isHead)
  const items = paragraphs.filter((paragraph) => !isHead(paragraph))
  const levels = markLevels(items)
  return paragraphs.map((paragraph) => {
    const [first] = paragraph.lines
    if (first?.row === true) return { kind: 'row', level: 0, paragraph }
    if (isHead(paragraph)) {
      const level = first?.tag?.kind === 'heading' ? first.tag.level : levelOf(paragraph)
      return { kind: 'heading', level, paragraph }
    }
    const tagged = first?.tag?.kind === 'listItem' ? first.tag.level : 0
    const level = tagged || levels.get(paragraph) || paragraph.impliedLevel
    return level > 0 ? { kind: 'listItem', level, paragraph } : { kind: 'paragraph', level: 0, paragraph }
  })
}

/** How many columns back a paragraph may have stopped: beside it stood others. */
const columnsBack = 3

function joinDrafts(columns: readonly (readonly Draft[])[]): Draft[] {
  const drafts: Draft[] = []
  const ends: Draft[] = []
  for (const column of columns) {
    const [first] = column
    if (first === undefined) continue
    const goesOn = ({ kind, paragraph }: Draft) =>
      kind !== 'heading' && first.kind !== 'heading' && continues(paragraph, first.paragraph)
    const before = ends.slice(-columnsBack).findLast(goesOn)
    before?.paragraph.lines.push(...first.paragraph.lines)
    drafts.push(...(before === undefined ? column : column.slice(1)))
    const last = column.at(-1) ?? first
    ends.push(before !== undefined && column.length === 1 ? before : last)
  }
  return drafts
}

/** Writes the columns of all pages as blocks: headings, paragraphs, items and rows. */
export function writeColumns(columns: readonly Column[]): PageWriter {
  const body = findBody(columns)
  const known = learnWords(columns.flat().map((line) => line.text))
  const sizes = columns.flatMap((column) => column.map((line) => ({ lines: [line], right: 0, impliedLevel: 0 })))
  const levelOf = headingLevels(sizes, body)
  const drafts = joinDrafts(columns.map((column) => draftsOf(column, body, levelOf)))
  const writer = newPageWriter()
  for (const { kind, level, paragraph } of drafts) {
    const { text, links } = joinLines(paragraph.lines, known)
    const mark = paragraph.lines[0]?.mark ?? null
    const kept = kind !== 'listItem' && mark !== null && mark.number !== null ? `${mark.text} ` : ''
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    const linked = links.reduce((sum, { from, to }) => sum + to - from, 0) / text.length
    const start = writeBlock(writer, { kind, level, text: kept + text, region: null, linked: Math.min(1, linked) })
    for (const { url, from, to } of links) {
      const shift = start + kept.length
      writer.links.push({ url, start: shift + from, end: shift + Math.min(to, text.length) })
    }
  }
  return writer
}
