import { labelField } from '../../facts'
import type { LinkSpan, Mark, Segment } from './segments'
import type { Tag } from './tags'

/** A line of a column, whole. Lengths are points, `y` grows downwards. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly textLeft: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly pure: boolean
  readonly mark: Mark | null
  readonly tag: Tag | null
  readonly links: readonly LinkSpan[]
  /** Whether it is a row of a table: a label and its value, or several cells. */
  readonly row: boolean
}

/** Lines that are read one after another, from top to bottom. */
export type Column = readonly Line[]

/** Deepest parting of columns into columns, and most stretches of a page for which it is tried. */
const maxDepth = 6
const maxSegments = 4_000
/** Fewest lines on either side of a gutter. */
const fewestBeside = 2

interface Gutter {
  readonly at: number
  readonly above: readonly Segment[]
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  readonly below: readonly Segment[]
  readonly score: number
}

/** Left edges at which several lines begin that have other text on their left. */
function edgesOf(segments: readonly Segment[]): number[] {
  const lefts = segments.map((segment) => segment.left).sort((one, other) => one - other)
  const edges: { at: number; count: number }[] = []
  for (const left of lefts) {
    const last = edges.at(-1)
    if (last !== undefined && left - last.at <= 3) last.count++
    else edges.push({ at: left, count: 1 })
  }
  // The leftmost edge has nothing on its left.
  return edges
    .slice(1)
    .filter(({ count }) => count >= fewestBeside)
    .sort((one, other) => other.count - one.count)
    .slice(0, 12)
    .map(({ at }) => at)
}

/** The longest run of lines in which nothing crosses the strip before an edge. Segments come from top to bottom. */
function gutterAt(segments: readonly Segment[], edge: number): Gutter | undefined {
  let best: { from: number; to: number; score: number } | undefined
  let from = 0
  let left: Segment[] = []
  let right: Segment[] = []
  const close = (to: number) => {
    const [firstLeft, lastLeft, firstRight, lastRight] = [left[0], left.at(-1), right[0], right.at(-1)]
    if (left.length < fewestBeside || right.length < fewestBeside) return
    if (
      firstLeft === undefined ||
      lastLeft === undefined ||
      firstRight === undefined ||
      lastRight === undefined ||
      !right.some((segment) => Math.abs(segment.left - edge) <= 3)
    )
      return
    const shared = Math.min(lastLeft.y, lastRight.y) - Math.max(firstLeft.y, firstRight.y)
    const score = shared + firstRight.size
    const width = edge - Math.max(...left.map((segment) => segment.right))
    // Between few lines a gutter is wide; a narrow one may be the spaces of justified text.
    const few = Math.min(left.length, right.length) < 4
    const letters = right.reduce((sum, segment) => sum + segment.text.length, 0)
    if (few && (width < firstRight.size * 1.8 || letters < right.length * 4)) return
    if (shared >= firstRight.size * 0.9 && (best === undefined || score > best.score)) best = { from, to, score }
  }
  for (const [at, segment] of segments.entries()) {
    const strip = edge - Math.max(5, segment.size * 0.7)
    if (segment.right <= strip + 0.5) left.push(segment)
    else if (segment.left >= edge - 1) right.push(segment)
    else {
      close(at)
      from = at + 1
      left = []
      right = []
    }
  }
  close(segments.length)
  return best === undefined ? undefined : partAt(segments, edge, best)
}

/** The first lines of a side that stand apart from those below: a date, a heading over both columns. */
function standsAbove(early: readonly Segment[], side: readonly Segment[]): readonly Segment[] {
  const own = side.filter((segment) => early.includes(segment))
  const [last, next] = [own.at(-1), side[own.length]]
  if (last === undefined || next === undefined || own.length > 4) return []
  return next.y - last.y > Math.max(last.size, next.size) * 2.2 || last.size > next.size * 1.3 ? own : []
}

/** Parts a run at its gutter. Lines that stand beside nothing go above or below. */
function partAt(
  segments: readonly Segment[],
  edge: number,
  { from, to, score }: { from: number; to: number; score: number }
): Gutter | undefined {
  const run = segments.slice(from, to)
  const isRight = (segment: Segment) => segment.left >= edge - 1
  const left = run.filter((segment) => !isRight(segment))
  const right = run.filter(isRight)
  const start = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0)
  const early = run.filter((segment) => segment.y < start - segment.size * 0.6)
  const end = (right.at(-1)?.y ?? 0) + (right.at(-1)?.size ?? 0) * 0.6
  const under = left.findIndex(
    ({ y, size }, at) => y > end && y - (left[at - 1]?.y ?? Number.NEGATIVE_INFINITY) > size * 1.75
  )
  const late = under === -1 ? [] : left.slice(under)
  // A few lines under both columns belong to what follows: a heading over text of full width.
  const tail = to < segments.length && late.length <= 3 ? new Set(late) : new Set<Segment>()
  const head = new Set([...standsAbove(early, left), ...standsAbove(early, right)])
  const keep = (segment: Segment) => !tail.has(segment) && !head.has(segment)
  const [ownLeft, ownRight] = [left.filter(keep), right.filter(keep)]
  if (ownLeft.length < fewestBeside || ownRight.length < fewestBeside) return undefined
  return {
    at: edge,
    above: [...segments.slice(0, from), ...run.filter((segment) => head.has(segment))],
    left: ownLeft,
    right: ownRight,
    below: [...run.filter((segment) => tail.has(segment)), ...segments.slice(to)],
    score
  }
}

function findGutter(segments: readonly Segment[]): Gutter | undefined {
  let best: Gutter | undefined
  for (const edge of edgesOf(segments)) {
    const gutter = gutterAt(segments, edge)
    if (gutter !== undefined && (best === undefined || gutter.score > best.score)) best = gutter
  }
  return best
}

function sameLine(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) <= Math.max(one.size, other.size) * 0.3
}

/** Lines of a side that begin something: those with a partner on the other side, by their index. */
function partners(left: readonly Segment[], right: readonly Segment[]): Map<Segment, Segment> {
  const found = new Map<Segment, Segment>()
  let at = 0
  for (const segment of left) {
    while (at < right.length && (right[at]?.y ?? 0) < segment.y - segment.size * 0.3) at++
    const other = right[at]
    if (other !== undefined && sameLine(segment, other)) found.set(segment, other)
  }
  return found
}

function isLabel(segment: Segment): boolean {
  return segment.text.endsWith(':') || labelField(segment.text) !== undefined
}

function share(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  return segments.filter(holds).length / Math.max(1, segments.length)
}

/** Whether the two sides are labels and their values, to be read line by line, and not columns of text. */
function isTable({ left, right }: Gutter): boolean {
  const pairs = partners(left, right)
  const starts = left.filter((segment) => pairs.has(segment))
  if (left.some((segment) => segment.text.length > 60) || starts.length < 2) return false
  if (starts.length < left.length * 0.6) return false
  const labels = share(starts, isLabel)
  const values = share([...pairs.values()], isLabel)
  // Labels above their values, side by side: each column is read for itself.
  if (values >= 0.3) return false
  if (labels >= 0.5) return true
  const fonts = new Set(starts.map((segment) => segment.font))
  const others = new Set([...pairs.values()].map((segment) => segment.font))
  const [own] = fonts
  if (fonts.size === 1 && own !== undefined && !others.has(own)) return true
  const even = pairs.size === left.length && pairs.size === right.length
  return labels > 0.3 || (even && starts.length >= 3 && share(right, ({ text }) => /\d/.test(text)) >= 0.5)
}

const joinedBy = (label: string) => (label.endsWith(':') ? ' ' : ' | ')

/** The words with the sign before them: inside a line it opens no item. */
function wordsOf({ mark, text }: Segment): string {
  return mark === null ? text : `${mark.text} ${text}`
}

/** What stands between two stretches of a line: a dot where their gap is no space of justified text. */
function between(before: Segment, next: Segment, justified: boolean): string {
  if (justified) return ' '
  const gap = next.left - before.right
  const space = Math.max(before.widest, next.widest, next.size * 0.4)
  const isBare = /[\p{L}\p{N})%€$£.]$/u.test(before.text) && next.mark === null && /^[\p{L}\p{N}(€$£]/u.test(next.text)
  return gap > next.size * 1.1 && gap > space * 2.2 && isBare ? ' · ' : ' '
}

/** Cells as one line. */
function toRow(cells: readonly (readonly Segment[])[], justified: boolean): Line | undefined {
  const all = cells.flat()
  const [first] = all
  if (first === undefined) return undefined
  let text = ''
  const links: LinkSpan[] = []
  for (const cell of cells) {
    for (const [at, segment] of cell.entries()) {
      const before = cell[at - 1]
      if (text !== '')
        text +=
          before === undefined ? joinedBy(text) : sameLine(before, segment) ? between(before, segment, justified) : ' '
      const words = segment === first ? segment.text : wordsOf(segment)
      const shift = text.length + words.length - segment.text.length
      for (const { url, from, to } of segment.links) links.push({ url, from: shift + from, to: shift + to })
      text += words
    }
  }
  const right = Math.max(...all.map((segment) => segment.right))
  return { ...first, mark: null, text, right, links, row: true, y: all.at(-1)?.y ?? first.y }
}

function tableRows({ left, right }: Gutter): Line[] {
  const pairs = partners(left, right)
  const starts = left.filter((segment) => pairs.has(segment))
  return starts.flatMap((start, at) => {
    const next = starts[at + 1]?.y ?? Number.POSITIVE_INFINITY
    const first = at === 0 ? Number.NEGATIVE_INFINITY : start.y - start.size * 0.3
    const within = ({ y, size }: Segment) => y >= first && y < next - size * 0.3
    return toRow([left.filter(within), ...byColumn(right.filter(within))], false) ?? []
  })
}

/** The cells of a row on the right: those that begin at the same edge belong together. */
function byColumn(segments: readonly Segment[]): Segment[][] {
  const cells: Segment[][] = []
  for (const segment of segments) {
    const cell = cells.find(
      ([first]) => first !== undefined && segment.left < first.right && segment.right > first.left
    )
    if (cell === undefined) cells.push([segment])
    else cell.push(segment)
  }
  return cells.sort(([one], [other]) => (one?.left ?? 0) - (other?.left ?? 0))
}

/** A line from what stands on one height: words of a justified text, or cells. */
function toLine(segments: readonly Segment[], edge: number): Line | undefined {
  const ordered = [...segments].sort((one, other) => one.left - other.left)
  const [first] = ordered
  if (first === undefined) return undefined
  if (ordered.length === 1) return { ...first, row: false }
  const gaps = ordered.slice(1).map((segment, at) => segment.left - (ordered[at]?.right ?? 0))
  const justified = (ordered.at(-1)?.right ?? 0) >= edge - 1
  const few = ordered.length <= (justified ? 2 : 8)
  const far = few && gaps.every((gap) => gap > first.size * (justified ? 7 : 2.2))
  const line = toRow(far ? ordered.map((segment) => [segment]) : [ordered], justified)
  if (line === undefined) return undefined
  return { ...line, mark: first.mark, row: far, pure: ordered.every(({ font, pure }) => pure && font === first.font) }
}

/** The right edge that several lines fill exactly, as those of justified text do; infinite when there is none. */
function filledEdge(segments: readonly Segment[]): number {
  const right = Math.max(...segments.map((segment) => segment.right))
  return segments.filter((segment) => segment.right >= right - 1).length >= 3 ? right : Number.POSITIVE_INFINITY
}

function toLines(segments: readonly Segment[]): Line[] {
  const rows: Segment[][] = []
  for (const segment of segments) {
    const row = rows.at(-1)
    if (row?.[0] !== undefined && sameLine(row[0], segment)) row.push(segment)
    else rows.push([segment])
  }
  const edge = filledEdge(segments)
  return rows.flatMap((row) => toLine(row, edge) ?? [])
}

function toColumns(segments: readonly Segment[], depth: number): Column[] {
  if (segments.length === 0) return []
  const gutter = depth < maxDepth && segments.length <= maxSegments ? findGutter(segments) : undefined
  if (gutter === undefined) return [toLines(segments)]
  const { above, left, right, below } = gutter
  const inside = isTable(gutter) ? [tableRows(gutter)] : [...toColumns(left, depth + 1), ...toColumns(right, depth + 1)]
  return [...toColumns(above, depth + 1), ...inside, ...toColumns(below, depth + 1)]
}

/** Rows of tables that the file itself names, each as one stretch, and all that stands outside them. */
function taggedRows(segments: readonly Segment[]): { rows: Line[]; others: Segment[] } {
  const byRow = new Map<number, Segment[]>()
  const others: Segment[] = []
  for (const segment of segments) {
    if (segment.tag?.kind !== 'row') others.push(segment)
    else byRow.set(segment.tag.block, [...(byRow.get(segment.tag.block) ?? []), segment])
  }
  const rows = [...byRow.values()].flatMap((row) => {
    const cells = new Map<number, Segment[]>()
    for (const segment of row)
      cells.set(segment.tag?.cell ?? 0, [...(cells.get(segment.tag?.cell ?? 0) ?? []), segment])
    const line = toRow(
      [...cells.entries()].sort(([one], [other]) => one - other).map(([, cell]) => cell),
      false
    )
    return line === undefined ? [] : [line]
  })
  return { rows, others }
}

/** The columns of a page in the order in which a person reads them. */
export function readColumns(segments: readonly Segment[]): Column[] {
  const { rows, others } = taggedRows(segments)
  if (rows.length === 0) return toColumns(others, 0)
  const columns: Column[] = []
  let from = 0
  // Text between the rows of a table stands above or below it.
  for (const row of [...rows].sort((one, other) => one.y - other.y)) {
    const to = others.findIndex((segment) => segment.y > row.y)
    const end = to === -1 ? others.length : Math.max(from, to)
    columns.push(...toColumns(others.slice(from, end), 0), [row])
    from = end
  }
  return [...columns, ...toColumns(others.slice(from), 0)]
}
