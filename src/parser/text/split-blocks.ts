import { labelField } from '../facts'
import type { Block } from '../page'
import { exactHeading } from '../sections/headings'

/** Shortest block in which a lost list is looked for, in UTF-16 units. */
const shortestRun = 120
/** Longest running heading, in words. */
const longestHeadingWords = 6

/** Kinds of sections that hold lists. */
const listKinds: ReadonlySet<string> = new Set(['responsibilities', 'requirements', 'niceToHave', 'benefits', 'pay'])

interface Piece {
  readonly kind: Block['kind']
  readonly start: number
  readonly end: number
}

/** Signs that separate items on one line. Signs that also occur in sentences count only with space around them. */
const itemSigns: readonly RegExp[] = [
  /(?:^|\s*)[•●▪◦‣⁃■➤►✓✔✅🔹🔸▸➢](?:\ufe0f)?\s*/gu,
  /(?:^|\s)[·∙*](?=\s)\s*/g,
  /(?:^|(?<=[.:;!?]))\s+[-–](?=\s+\p{L})\s+/gu
]

/** Where items begin in a block that holds a list on one line; the signs themselves are left out. */
function itemSeparators(text: string): readonly { from: number; to: number }[] {
  for (const sign of itemSigns) {
    const found = [...text.matchAll(sign)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
    if (found.length < 2) continue
    const lengths = found.map(({ to }, at) => (found[at + 1]?.from ?? text.length) - to)
    const long = lengths.filter((length) => length >= 25).length
    // Chips such as "Remote · Berlin · Full-time" are no list of sentences.
    if (long * 2 >= lengths.length && long >= 2) return found
  }
  return []
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

const wordStarts = /(?<=^|[\s(])(?=[\p{Lu}\d])/gu

/**
 * Where a heading stands at the end of a stretch of text, as in "… worldwide What You'll Do". It must be a heading
 * known word for word; one of a single word must follow the end of a sentence.
 */
function trailingHeading(text: string, inList: boolean): number | undefined {
  const from = Math.max(0, text.length - 60)
  const tail = text.slice(from).replace(/[:\s]+$/, '')
  for (const match of tail.matchAll(wordStarts)) {
    const candidate = tail.slice(match.index)
    const words = candidate.split(/\s+/).length
    if (words > longestHeadingWords || exactHeading(candidate) === undefined) continue
    const before = text.slice(0, from + match.index).trimEnd()
    if (before === '' && from === 0) return 0
    const afterSentence = /[.!?:;)…"”]$/.test(before)
    if (inList && words === 1 && closesItem(before, candidate)) return from + match.index
    if (afterSentence || (words >= 2 && isTitled(candidate))) return from + match.index
  }
  return undefined
}

/** "… eight engineers Qualifications": one word after an item in small letters, which no other word leads to. */
function closesItem(before: string, heading: string): boolean {
  return /(?:^|\s)\p{Ll}{4,}$/u.test(before) && listKinds.has(exactHeading(heading) ?? '')
}

/** Whether all longer words begin with a capital, as in headings set in title case. */
function isTitled(words: string): boolean {
  return words.split(/\s+/).every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word))
}

/** A piece of running text, and the heading at its end as a piece of its own. */
function withHeading(text: string, piece: Piece, inList: boolean): Piece[] {
  const at = trailingHeading(text.slice(piece.start, piece.end), inList)
  if (at === undefined) return [piece]
  const heading: Piece = { kind: 'heading', ...trimmed(text, piece.start + at, piece.end) }
  const before = trimmed(text, piece.start, piece.start + at)
  return before.start === before.end ? [heading] : [{ ...piece, ...before }, heading]
}

function listPieces(text: string): Piece[] {
  const separators = itemSeparators(text)
  if (separators.length === 0) return [{ kind: 'paragraph', start: 0, end: text.length }]
  const pieces: Piece[] = []
  const lead = trimmed(text, 0, separators[0]?.from ?? 0)
  if (lead.start < lead.end) pieces.push(...withHeading(text, { kind: 'paragraph', ...lead }, false))
  separators.forEach(({ to }, at) => {
    const item = trimmed(text, to, separators[at + 1]?.from ?? text.length)
    if (item.start >= item.end) return
    pieces.push(...withHeading(text, { kind: 'listItem', ...item }, at < separators.length - 1))
  })
  return pieces
}

const afterSentence = /(?<=[.!?)…:;"”]) +(?=[\p{Lu}])/gu

/** Where headings stand inside running text: at the start of a sentence, known word for word, then a colon or a capital. */
function splitAtHeadings(text: string, piece: Piece): Piece[] {
  if (piece.kind !== 'paragraph' || piece.end - piece.start < shortestRun) return [piece]
  const content = text.slice(piece.start, piece.end)
  const pieces: Piece[] = []
  let from = 0
  for (const match of content.matchAll(afterSentence)) {
    const start = match.index + match[0].length
    if (start < from) continue
    const length = headingLength(content.slice(start, start + 70))
    if (length === undefined) continue
    if (match.index > from) pieces.push({ ...piece, ...trimmed(text, piece.start + from, piece.start + match.index) })
    pieces.push({ kind: 'heading', start: piece.start + start, end: piece.start + start + length })
    from = start + length
    while (/[\s:]/.test(content.charAt(from))) from++
  }
  if (from < content.length) pieces.push({ ...piece, start: piece.start + from })
  return pieces
}

/** Length of the heading with which the text begins; undefined when it begins with none. */
function headingLength(text: string): number | undefined {
  const words = [...text.matchAll(/[^\s:]+/g)].slice(0, longestHeadingWords + 1)
  for (let count = Math.min(words.length - 1, longestHeadingWords); count >= 1; count--) {
    const last = words[count - 1]
    if (last === undefined) continue
    const end = last.index + last[0].length
    const candidate = text.slice(0, end)
    const colon = /^\s?:/.test(text.slice(end)) && labelField(candidate) === undefined
    const capital = /^ +[\p{Lu}]/u.test(text.slice(end))
    if (/[.,;!]/.test(candidate) || exactHeading(candidate) === undefined) continue
    if (colon || (capital && count >= 2 && isTitled(candidate))) return end
  }
  return undefined
}

/** A mark of a list at the beginning of a paragraph, as pages without list elements have it. */
const leadingMark = /^(?:[-–—*•·∙●○◦▪■►▸➤✓✔✅‣⁃🔹➡👉✨📌🟢🔵]\ufe0f?)\s+(?=\S)/u

function withoutMark(block: Block): Block {
  const mark = block.kind === 'paragraph' ? leadingMark.exec(block.text) : null
  if (mark === null) return block
  const { length } = mark[0]
  return { ...block, kind: 'listItem', level: 1, start: block.start + length, text: block.text.slice(length) }
}

/** How many labels on one line show that its line breaks were lost. */
const fewestLabels = 3
const labelEnd = /(?<=\p{L}):(?=\s)/gu
/** Longest label, in words. */
const longestLabelWords = 4

/** Where labels begin on a line that holds several: "… Location: Cork Salary: €32,000 Type: Full-time". */
function labelStarts(text: string): number[] {
  const starts: number[] = []
  for (const match of text.matchAll(labelEnd)) {
    const before = text.slice(Math.max(0, match.index - 50), match.index)
    const words = [...before.matchAll(/\S+/g)].slice(-longestLabelWords)
    for (const word of words) {
      const label = before.slice(word.index)
      if (!/^\p{Lu}/u.test(label) || (labelField(label) === undefined && exactHeading(label) === undefined)) continue
      starts.push(match.index - before.length + word.index)
      break
    }
  }
  return starts
}

function splitAtLabels(block: Block): Block[] {
  const starts = labelStarts(block.text)
  if (starts.length < fewestLabels) return [block]
  const edges = starts[0] === 0 ? starts : [0, ...starts]
  return edges.flatMap((from, at) => {
    const { start, end } = trimmed(block.text, from, edges[at + 1] ?? block.text.length)
    if (start >= end) return []
    return [{ ...block, start: block.start + start, end: block.start + end, text: block.text.slice(start, end) }]
  })
}

/** "Duties: - Answer … - Write …": the heading and its items, which only dashes or bullets divide. */
const headedDashes = /^([^:.]{3,60}):\s*(?=[-–*•·●▪◦‣] )/u
const dashes = /(?:^|\s)[-–*•·●▪◦‣]\s+(?=[\p{Lu}\d£$€])/gu

function splitDashes(block: Block): Block[] {
  const head = headedDashes.exec(block.text)
  if (head === null || exactHeading(head[1] ?? '') === undefined) return [block]
  const from = head[0].length
  const piece = (kind: Block['kind'], start: number, end: number): Block => {
    const range = trimmed(block.text, start, end)
    const level = kind === 'heading' ? 3 : 1
    const text = block.text.slice(range.start, range.end)
    return { ...block, kind, level, start: block.start + range.start, end: block.start + range.end, text }
  }
  const marks = [...block.text.slice(from).matchAll(dashes)]
  const items = marks.map((mark, at) =>
    piece('listItem', from + mark.index + mark[0].length, from + (marks[at + 1]?.index ?? block.text.length - from))
  )
  return items.length === 0 ? [block] : [piece('heading', 0, from), ...items]
}

/** "Requirements: five years of …": a heading on the line of its text. */
const headedText = /^([^:.!?]{3,60}):\s+(?=\S)/u
/** Kinds of sections whose headings are no labels of facts. */
const headedKinds: ReadonlySet<string> = new Set([
  'about',
  'responsibilities',
  'requirements',
  'niceToHave',
  'benefits',
  'company'
])

function splitHeaded(block: Block): Block[] {
  const head = block.kind === 'paragraph' ? headedText.exec(block.text) : null
  const label = head?.[1] ?? ''
  const { length } = head?.[0] ?? ''
  if (head === null || block.text.length - length < 30 || labelField(label) !== undefined) return [block]
  if (!headedKinds.has(exactHeading(label) ?? '')) return [block]
  const { start, text } = block
  const end = start + label.length + 1
  const heading: Block = { ...block, kind: 'heading', level: 3, end, text: text.slice(0, label.length + 1) }
  return [heading, { ...block, start: start + length, text: text.slice(length) }]
}

function splitBlock(block: Block): Block[] {
  if (block.kind === 'heading' || block.kind === 'row') return [block]
  if (block.text.length < shortestRun) return splitHeaded(block)
  return splitAtLabels(block).flatMap(splitDashes).flatMap(splitRun).flatMap(splitHeaded)
}

function splitRun(block: Block): Block[] {
  if (block.kind === 'heading' || block.kind === 'row' || block.text.length < shortestRun) return [block]
  const pieces = listPieces(block.text).flatMap((piece) => splitAtHeadings(block.text, piece))
  if (pieces.length === 1) return [block]
  return pieces.map(({ kind, start, end }) => ({
    ...block,
    kind: kind === 'paragraph' ? block.kind : kind,
    level: kind === 'listItem' ? Math.max(1, block.level) : kind === 'heading' ? 3 : block.level,
    start: block.start + start,
    end: block.start + end,
    text: block.text.slice(start, end)
  }))
}

/**
 * The blocks with lists and headings that lost their line breaks taken apart: "… every day. What You'll Do • Define …
 * • Build …" becomes a paragraph, a heading and items. The text itself stays as it is; only the offsets are new.
 */
export function splitBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => splitBlock(block).map(withoutMark))
}
