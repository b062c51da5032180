import { labelField } from '../../facts'
import type { Gutter } from './gutters'
import type { LinkSpan } from './links'
import { type Mark, type Segment, sameLine } from './segments'
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

/** The first stretch of each line. */
function rowStarts(segments: readonly Segment[]): Segment[] {
  return segments.filter((segment, at) => {
    const before = segments[at - 1]
    return before === undefined || !sameLine(before, segment)
  })
}

function isLabel(segment: Segment): boolean {
  return segment.text.endsWith(':') || labelField(segment.text) !== undefined
}

function share(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  return segments.filter(holds).length / Math.max(1, segments.length)
}

/** Whether the two sides are labels and their values, to be read line by line, and not columns of text. */
export function isTable({ left, right }: Gutter): boolean {
  const pairs = partners(left, right)
  const starts = rowStarts(left.filter((segment) => pairs.has(segment)))
  const rows = rowStarts(left).length
  if (left.some((segment) => segment.text.length > 60) || starts.length < 2) return false
  if (starts.length < rows * 0.6) return false
  const labels = share(starts, isLabel)
  const values = share([...pairs.values()], isLabel)
  // Labels above their values, side by side: each column is read for itself.
  if (values >= 0.3) return false
  if (labels >= 0.5) return true
  const fonts = new Set(starts.map((segment) => segment.font))
  const others = new Set([...pairs.values()].map((segment) => segment.font))
  const [own] = fonts
  if (fonts.size === 1 && own !== undefined && !others.has(own)) return true
  const even = starts.length === rows && starts.length === rowStarts(right).length
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
export function toRow(cells: readonly (readonly Segment[])[], justified: boolean): Line | undefined {
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

/** The lines of a table: a label and its value, or several cells. */
export function tableRows({ left, right }: Gutter): Line[] {
  const pairs = partners(left, right)
  const starts = rowStarts(left.filter((segment) => pairs.has(segment)))
  return starts.flatMap((start, at) => {
    const next = starts[at + 1]?.y ?? Number.POSITIVE_INFINITY
    const first = at === 0 ? Number.NEGATIVE_INFINITY : start.y - start.size * 0.3
    const within = ({ y, size }: Segment) => y >= first && y < next - size * 0.3
    return toRow([...byColumn(left.filter(within)), ...byColumn(right.filter(within))], false) ?? []
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
