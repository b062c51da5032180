import { findGutter } from './gutters'
import { type Segment, sameLine } from './segments'
import { isTable, type Line, tableRows, toRow } from './tables'

/** Lines that are read one after another, from top to bottom. */
export type Column = readonly Line[]

/** Deepest parting of columns into columns, and most stretches of a page for which it is tried: each is held against others. */
const maxDepth = 6
const maxSegments = 4_000
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

function widthOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left))
}

/** Whether the left column only accompanies the right one, which is wider and has the largest heading. */
function isSideColumn(left: readonly Segment[], right: readonly Segment[]): boolean {
  const largest = (segments: readonly Segment[]) => Math.max(...segments.map(({ size }) => size))
  return widthOf(left) < widthOf(right) * 0.65 && largest(right) > largest(left) * 1.25
}

function toColumns(segments: readonly Segment[], depth: number): Column[] {
  if (segments.length === 0) return []
  const gutter = depth < maxDepth && segments.length <= maxSegments ? findGutter(segments) : undefined
  if (gutter === undefined) return [toLines(segments)]
  const { above, left, right, below } = gutter
  const sides = isSideColumn(left, right) ? [right, left] : [left, right]
  const inside = isTable(gutter) ? [tableRows(gutter)] : sides.flatMap((side) => toColumns(side, depth + 1))
  return [...toColumns(above, depth + 1), ...inside, ...toColumns(below, depth + 1)]
}

/** Rows of tables that the file itself names, each as one stretch, and all that stands outside them. */
function taggedRows(segments: readonly Segment[]): { rows: Line[]; others: Segment[] } {
  const isCell = (segment: Segment) => segment.tag?.kind === 'row'
  const others = segments.filter((segment) => !isCell(segment))
  const byRow = Map.groupBy(segments.filter(isCell), (segment) => segment.tag?.block ?? 0)
  const rows = [...byRow.values()].flatMap((row) => {
    const cells = Map.groupBy(row, (segment) => segment.tag?.cell ?? 0)
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
    let to = from
    while (to < others.length && (others[to]?.y ?? 0) <= row.y) to++
    columns.push(...toColumns(others.slice(from, to), 0), [row])
    from = to
  }
  return [...columns, ...toColumns(others.slice(from), 0)]
}
