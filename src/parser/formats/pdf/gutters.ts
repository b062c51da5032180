import { type Segment, sameLine } from './segments'

/** Fewest lines on either side of a gutter. */
const fewestBeside = 2

/** Two columns side by side, and what stands above and below them. Each part runs from top to bottom. */
export interface Gutter {
  readonly at: number
  readonly above: readonly Segment[]
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  readonly below: readonly Segment[]
  readonly score: number
}

/** How far the lines of a column may be set in from its edge, in widths of an em. */
const setIn = 3
/** Most edges that are tried. */
const maxEdges = 20

/** Left edges at which, or a little right of which, several lines begin. */
function edgesOf(segments: readonly Segment[]): number[] {
  const starts = segments.map(({ left, size }) => ({ left, size })).sort((one, other) => one.left - other.left)
  const edges = starts.filter(({ left }, at) => at === 0 || left - (starts[at - 1]?.left ?? 0) > 3)
  let to = 0
  let from = 0
  const counted = edges.map(({ left, size }) => {
    while ((starts[from]?.left ?? left) < left - 3) from++
    while (to < starts.length && (starts[to]?.left ?? 0) <= left + size * setIn) to++
    return { left, count: to - from }
  })
  // The leftmost edge has nothing on its left.
  return counted
    .slice(1)
    .filter(({ count }) => count >= fewestBeside)
    .sort((one, other) => other.count - one.count)
    .slice(0, maxEdges)
    .map(({ left }) => left)
}

/** Whether the lines are single words with wide spaces, as those of a justified text in a narrow column. */
function isLoose(left: readonly Segment[], right: readonly Segment[]): boolean {
  const heights = new Set([...left, ...right].map(({ y, size }) => Math.round(y / (size * 0.5))))
  return left.length + right.length > heights.size * 3.2
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
    if (width < firstRight.size * 3 && isLoose(left, right)) return
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

/** How many stretches of a run stand beside each other: not the rows of a table below, whose cells begin elsewhere. */
function lengthBeside(run: readonly Segment[], edge: number): number {
  const last = run.findLastIndex(({ left, size }) => left >= edge - 1 && left <= edge + size * setIn)
  const foot = run[last]
  if (foot === undefined) return run.length
  const rest = run.slice(last + 1).filter(({ y, size }) => y > foot.y + size * 0.6)
  const others = rest.filter(({ left }) => left >= edge - 1)
  const isCell = (cell: Segment) => rest.some((other) => other.left < edge - 1 && sameLine(other, cell))
  if (others.length < fewestBeside || !others.slice(0, 50).every(isCell)) return run.length
  const table = rest.findIndex((segment) => others.some((cell) => sameLine(segment, cell)))
  // A heading over the table stands apart from the text above it.
  const heading = rest.findIndex(({ y, size }, at) => at < table && y - (rest[at - 1] ?? foot).y > size * 1.75)
  const first = rest[heading === -1 ? table : heading]
  return first === undefined ? run.length : run.indexOf(first)
}

/** Parts a run at its gutter. Lines that stand beside nothing go above or below. */
function partAt(
  segments: readonly Segment[],
  edge: number,
  { from, to: end, score }: { from: number; to: number; score: number }
): Gutter | undefined {
  const isRight = (segment: Segment) => segment.left >= edge - 1
  const to = from + lengthBeside(segments.slice(from, end), edge)
  const run = segments.slice(from, to)
  const left = run.filter((segment) => !isRight(segment))
  const right = run.filter(isRight)
  const start = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0)
  const early = run.filter((segment) => segment.y < start - segment.size * 0.6)
  const foot = (right.at(-1)?.y ?? 0) + (right.at(-1)?.size ?? 0) * 0.6
  const under = left.findIndex(
    ({ y, size }, at) => y > foot && y - (left[at - 1]?.y ?? Number.NEGATIVE_INFINITY) > size * 1.75
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

/** The gutter beside which most stands; undefined when all is one column. */
export function findGutter(segments: readonly Segment[]): Gutter | undefined {
  let best: Gutter | undefined
  for (const edge of edgesOf(segments)) {
    const gutter = gutterAt(segments, edge)
    if (gutter !== undefined && (best === undefined || gutter.score > best.score)) best = gutter
  }
  return best
}
