/** A stretch of two lists: equal in both, or only in the first (`removed`) or the second (`added`). Ends are exclusive. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added'
  /** Where it stands in the first list; empty for what was added. */
  readonly before: readonly [number, number]
  /** Where it stands in the second list; empty for what was removed. */
  readonly after: readonly [number, number]
}

/** A pair of stretches that are still to be compared. */
interface Window {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** Most differences that the exact way looks for: its cost grows with their square. */
const maxEdits = 600

/** Gives equal words equal numbers. */
function number(lists: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const known = new Map<string, number>()
  return lists.map((words) =>
    words.map((word) => {
      const id = known.get(word) ?? known.size
      known.set(word, id)
      return id
    })
  )
}

/** Pairs of equal places, in order. */
type Pairs = [number, number][]

function takeEnds({ a, b, ...window }: Window): { readonly head: Pairs; readonly tail: Pairs; readonly rest: Window } {
  let { a0, a1, b0, b1 } = window
  const head: Pairs = []
  const tail: Pairs = []
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) head.push([a0++, b0++])
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) tail.push([--a1, --b1])
  return { head, tail: tail.reverse(), rest: { a, b, a0, a1, b0, b1 } }
}

/** The furthest places reached with each number of differences; null when there are too many of them. */
function reach({ a, b, a0, a1, b0, b1 }: Window): readonly Int32Array[] | null {
  const [length, width] = [a1 - a0, b1 - b0]
  const limit = Math.min(length + width, maxEdits)
  const trace: Int32Array[] = []
  const furthest = new Int32Array(2 * limit + 3)
  for (let edits = 0; edits <= limit; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const at = k + limit + 1
      const [below, above] = [furthest[at - 1] ?? 0, furthest[at + 1] ?? 0]
      let x = k === -edits || (k !== edits && below < above) ? above : below + 1
      while (x < length && x - k < width && a[a0 + x] === b[b0 + x - k]) x += 1
      furthest[at] = x
      if (x >= length && x - k >= width) {
        trace.push(furthest.slice(limit + 1 - edits, limit + 2 + edits))
        return trace
      }
    }
    trace.push(furthest.slice(limit + 1 - edits, limit + 2 + edits))
  }
  return null
}

/** E. W. Myers, An O(ND) difference algorithm and its variations, 1986: the longest common part, or null. */
function exactPairs(window: Window): Pairs | null {
  const trace = reach(window)
  if (trace === null) return null
  const pairs: Pairs = []
  let [x, y] = [window.a1 - window.a0, window.b1 - window.b0]
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const previous = trace[edits - 1] as Int32Array
    const reached = (k: number) => (Math.abs(k) < edits ? (previous[k + edits - 1] ?? -1) : -1)
    const k = x - y
    const from = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1)) ? k + 1 : k - 1
    const startX = reached(from)
    const startY = startX - from
    while (x > startX && y > startY) pairs.push([window.a0 + --x, window.b0 + --y])
    x = startX
    y = startY
  }
  while (x > 0 && y > 0) pairs.push([window.a0 + --x, window.b0 + --y])
  return pairs.reverse()
}

/** Where each word stands that occurs once in the stretch. */
function onlyPlaces(list: readonly number[], start: number, end: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let at = start; at < end; at += 1) {
    const word = list[at] as number
    places.set(word, places.has(word) ? -1 : at)
  }
  return places
}

/** The longest rising run of places in the second list (patience sorting). */
function longestRising(pairs: Pairs): Pairs {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, b], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number]?.[1] ?? 0) < b) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : (ends[low - 1] as number))
    ends[low] = index
  })
  const chosen: Pairs = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen.push(pairs[at] as [number, number])
  return chosen.reverse()
}

/** Words that stand once in each of two stretches, in the same order: between them the rest is compared. */
function anchors({ a, b, a0, a1, b0, b1 }: Window): Pairs {
  const [inA, inB] = [onlyPlaces(a, a0, a1), onlyPlaces(b, b0, b1)]
  const pairs: Pairs = []
  for (const [word, at] of inA) {
    const there = inB.get(word)
    if (at >= 0 && there !== undefined && there >= 0) pairs.push([at, there])
  }
  return longestRising(pairs)
}

/** All pairs of equal places; where there are too many differences, those between words that stand there once. */
function pairsOf(first: Window): Pairs {
  const pairs: Pairs = []
  const waiting: (Window | [number, number])[] = [first]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) {
      pairs.push(next)
      continue
    }
    const { head, tail, rest } = takeEnds(next)
    pairs.push(...head)
    const { a, b, a0, a1, b0, b1 } = rest
    const isEmpty = a0 === a1 || b0 === b1
    const exact = isEmpty ? [] : exactPairs(rest)
    if (exact !== null) {
      pairs.push(...exact, ...tail)
      continue
    }
    // Put back to front, so that they come out in their order.
    waiting.push(...tail.toReversed())
    const marks = anchors(rest)
    if (marks.length === 0) continue
    let [endA, endB] = [a1, b1]
    for (const [atA, atB] of marks.toReversed()) {
      waiting.push({ a, b, a0: atA + 1, a1: endA, b0: atB + 1, b1: endB }, [atA, atB])
      endA = atA
      endB = atB
    }
    waiting.push({ a, b, a0, a1: endA, b0, b1: endB })
  }
  return pairs
}

/**
 * What two lists of words have in common and what not, in order; of what differs in one place the removed words come
 * first. Exact up to 600 differences, beyond that found between the words that stand there once: so the time stays about
 * in proportion to the length.
 */
export function diffWords(before: readonly string[], after: readonly string[]): readonly DiffRun[] {
  const [a = [], b = []] = number([before, after])
  const pairs = pairsOf({ a, b, a0: 0, a1: a.length, b0: 0, b1: b.length })
  const runs: DiffRun[] = []
  let [x, y] = [0, 0]
  const closeGap = (toA: number, toB: number) => {
    if (toA > x) runs.push({ kind: 'removed', before: [x, toA], after: [y, y] })
    if (toB > y) runs.push({ kind: 'added', before: [toA, toA], after: [y, toB] })
  }
  for (let at = 0; at < pairs.length; ) {
    const [startA, startB] = pairs[at] as [number, number]
    closeGap(startA, startB)
    x = startA
    y = startB
    while (at < pairs.length && pairs[at]?.[0] === x && pairs[at]?.[1] === y) {
      x += 1
      y += 1
      at += 1
    }
    runs.push({ kind: 'same', before: [startA, x], after: [startB, y] })
  }
  closeGap(a.length, b.length)
  return runs
}

/** How many of the words of two lists are equal and in the same order, 0 to 1; two empty lists are equal. */
export function equalShare(before: readonly string[], after: readonly string[]): number {
  if (before.length + after.length === 0) return 1
  const same = diffWords(before, after).reduce(
    (sum, { kind, before: [start, end] }) => (kind === 'same' ? sum + end - start : sum),
    0
  )
  return (2 * same) / (before.length + after.length)
}
