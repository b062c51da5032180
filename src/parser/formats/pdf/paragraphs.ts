import type { Column } from './layout'
import type { Line } from './tables'

/** Lines that make one paragraph, item, heading or row. */
export interface Paragraph {
  readonly lines: Line[]
  /** The right edge that the lines of its column reach. */
  readonly right: number
  /** Set by the lists that have no marks: how deep the item stands. */
  impliedLevel: number
}

const sentenceEnd = /[.!?:;…]["”’»)]?$/
const startsLow = /^["“„«(]?\p{Ll}/u
const brokenWord = /\p{L}[-‐\u00ad]$/u

/** How far two sizes may differ and still be one, as a share. */
const sameSize = 0.09
/** A column narrower than this, in widths of an em, holds short facts, of which the longest says nothing of the others. */
const narrowColumn = 20
const openEnd = /[,&/–-]$|(?:^| )\p{Ll}{1,4}$/u
/** A gap between lines that is larger than the usual one by this factor begins a new paragraph. */
const wideLeading = 1.28

/** Whether two lines are set in letters of one size, or nearly. */
export function isOneSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= Math.max(one.size, other.size) * sameSize
}

/** The usual distance between lines of one size, in widths of an em: the least that is common. */
function usualLeading(column: Column): number {
  const distances: number[] = []
  for (const [at, line] of column.entries()) {
    const before = column[at - 1]
    if (before === undefined || !isOneSize(before, line)) continue
    const distance = (line.y - before.y) / line.size
    if (distance > 0.8 && distance < 2.2) distances.push(distance)
  }
  if (distances.length < 2) return 1.4
  const sorted = distances.sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.3)] ?? 1.4
}

/** Whether the lines are a text broken into lines: some begin in the middle of a sentence. */
function isBroken(run: Column): boolean {
  const low = run.filter((line, at) => at > 0 && startsLow.test(line.text)).length
  const ends = run.filter((line, at) => at < run.length - 1 && sentenceEnd.test(line.text)).length
  return low * 3 >= run.length - 1 && ends * 3 <= run.length
}

/** For each line the right edge to which text was broken around it: that of its column, or of a narrower run in it. */
function rightEdges(column: Column, leading: number): number[] {
  const widest = Math.max(...column.map((line) => line.right))
  const edges = new Array<number>(column.length).fill(widest)
  let from = 0
  for (let at = 1; at <= column.length; at++) {
    const [line, before] = [column[at], column[at - 1]]
    const goesOn =
      line !== undefined &&
      before !== undefined &&
      isOneSize(line, before) &&
      Math.abs(line.textLeft - before.textLeft) <= line.size * 3 &&
      line.y - before.y <= line.size * leading * 1.9
    if (goesOn) continue
    const run = column.slice(from, at)
    const right = Math.max(...run.map((part) => part.right))
    const [first] = run
    // A narrow run may be a list of short facts, whose longest says nothing about the others.
    const wide = first !== undefined && (right - first.textLeft) / first.size >= 22
    const reached = run.filter((part) => part.right >= right - part.size * 5).length
    if (run.length >= 3 && wide && reached * 2 >= run.length && isBroken(run)) edges.fill(right, from, at)
    from = at
  }
  return edges
}

function firstWordWidth(line: Line): number {
  const length = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ')
  return ((line.right - line.textLeft) * length) / Math.max(1, line.text.length)
}

/** Whether the next line's first word no longer fitted onto the line. */
function isFull(line: Line, next: Line, right: number): boolean {
  return line.right + line.size * 0.2 + firstWordWidth(next) > right - line.size * 0.3
}

function isCentred(one: Line, other: Line): boolean {
  const middle = (line: Line) => (line.left + line.right) / 2
  return Math.abs(middle(one) - middle(other)) <= one.size * 0.35 && Math.abs(one.left - other.left) > one.size * 0.4
}

/** Whether a line may stand where it stands as a continuation of the block, by its left edge. */
function isAligned(block: readonly Line[], line: Line): boolean {
  const [first] = block
  const last = block.at(-1)
  if (first === undefined || last === undefined) return false
  const near = line.size * 0.45
  if (first.mark !== null) {
    if (Math.abs(line.textLeft - first.textLeft) <= line.size * 0.8) return true
    if (block.length > 1) return Math.abs(line.textLeft - last.textLeft) <= near
    return line.textLeft >= first.left - near && line.textLeft <= first.textLeft + near
  }
  if (isCentred(last, line)) return true
  if (block.length === 1) return line.left <= first.left + near && line.left >= first.left - line.size * 5
  return Math.abs(line.left - last.left) <= near
}

/** Whether the words run on from one line into the next, whatever the layout says. */
function runsOn(before: Line, line: Line): boolean {
  return startsLow.test(line.text) && !sentenceEnd.test(before.text)
}

interface Measures {
  readonly leading: number
  readonly right: number
}

function joins(block: readonly Line[], line: Line, { leading, right }: Measures): boolean {
  const [first] = block
  const before = block.at(-1)
  if (first === undefined || before === undefined) return false
  if (line.mark !== null || line.row || before.row || !isOneSize(before, line)) return false
  const distance = (line.y - before.y) / line.size
  const large = line.size * leading > 0 && distance > Math.max(leading * wideLeading, leading + 0.25)
  if (distance < 0.3 || large || !isAligned(block, line)) return false
  const narrow = (right - first.left) / line.size < narrowColumn
  const full = isFull(before, line, right) && (!narrow || openEnd.test(before.text))
  const on = runsOn(before, line)
  const hangs = first.mark !== null && line.textLeft > first.left + line.size * 0.5
  if (before.tag !== null && line.tag !== null && before.tag.block === line.tag.block)
    return full || on || hangs || before.tag.kind !== 'paragraph'
  if (before.tag !== null && line.tag !== null) return full && on
  if (before.font !== line.font && before.pure && line.pure && !(full && on)) return false
  if (brokenWord.test(before.text) && startsLow.test(line.text)) return true
  if (/:$/.test(before.text) && !startsLow.test(line.text)) return false
  if (hangs && (full || on)) return true
  if (hangs) return before.right - before.textLeft > (right - before.textLeft) * 0.55 && !sentenceEnd.test(before.text)
  return full || (on && before.right - before.left > (right - before.left) * 0.6)
}

/** How many lines ahead the next number of a list is looked for. */
const numberReach = 40

/** A number opens an item only where others count on from it, so that a date at the start of a line does not. */
function checkMarks(column: Column): Column {
  const last = new Map<number, number>()
  return column.map((line, at) => {
    const { mark } = line
    if (mark === null || mark.number === null) return line
    const { number, x } = mark
    const place = Math.round(x / 6)
    const before = [0, -1, 1].map((step) => last.get(place + step)).find((known) => known !== undefined) ?? 0
    const isNext = (other: Line) => other.mark?.number === number + 1 && Math.abs(other.mark.x - x) <= 6
    const counts = before > 0 && number === before + 1
    const begins = (number === 1 || before === 0) && column.slice(at + 1, at + numberReach).some(isNext)
    if (counts || begins || (at === 0 && number > 1)) {
      last.set(place, number)
      return line
    }
    const text = `${mark.text} ${line.text}`
    const shift = text.length - line.text.length
    const links = line.links.map(({ url, from, to }) => ({ url, from: from + shift, to: to + shift }))
    return { ...line, mark: null, textLeft: line.left, text, links }
  })
}

/** The paragraphs of a column: what was broken into lines is put together, and nothing else. */
export function readParagraphs(lines: Column): Paragraph[] {
  const column = checkMarks(lines)
  const leading = usualLeading(column)
  const edges = rightEdges(column, leading)
  const paragraphs: Paragraph[] = []
  for (const [at, line] of column.entries()) {
    const last = paragraphs.at(-1)
    const right = edges[at - 1] ?? line.right
    if (last !== undefined && joins(last.lines, line, { leading, right })) last.lines.push(line)
    else paragraphs.push({ lines: [line], right: edges[at] ?? line.right, impliedLevel: 0 })
  }
  return paragraphs
}

/** Whether a paragraph stops in the middle of a sentence that the other takes up, in the next column or on the next page. */
export function continues(before: Paragraph, next: Paragraph): boolean {
  const last = before.lines.at(-1)
  const first = next.lines[0]
  if (last === undefined || first === undefined || last.row || first.row || first.mark !== null) return false
  if (!isOneSize(last, first) || (last.font !== first.font && last.pure && first.pure)) return false
  if (sentenceEnd.test(last.text)) return false
  if (last.tag?.kind === 'heading' || first.tag?.kind === 'heading') return false
  const width = last.right - last.textLeft
  if (width < (before.right - last.textLeft) * 0.7 || width < last.size * 8) return false
  return (
    startsLow.test(first.text) ||
    (/[,\p{Ll}][-‐\u00ad]?$/u.test(last.text) && last.text.length >= 40 && !/^\p{Lu}/u.test(first.text))
  )
}
