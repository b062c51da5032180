import type { StoredPosting } from '../../shared/model'
import type { TextBlock } from '../../shared/posting'
import { diffWords } from '../../shared/word-diff'
import { readBlocks } from '../posting/read-blocks'

/**
 * Words that are in both texts, or only in the older (`removed`) or the newer one (`added`). `was` is how words of both
 * stand in the older one: the spaces behind them may differ.
 */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  readonly was?: string
}

/** A line of the two texts, beside each other. */
export interface DifferenceRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added'
  /** The kind of its block. */
  readonly block: TextBlock['kind']
  readonly segments: readonly Segment[]
}

/** A line of a text. */
interface Line {
  readonly block: TextBlock['kind']
  readonly text: string
}

/** Lines that share at least this much of their words are shown as one line that changed. */
const likeEnough = 0.35
/** Most pairs of lines of one place that are compared; beyond, they are paired in their order. */
const maxPairs = 4_000
/** A few letters that stayed between two changes only make them hard to read. */
const shortStay = 4

/** A word with the spaces behind it; signs that stand without spaces between them are words of their own. */
const word =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:[.,'’+#/-][\p{L}\p{M}\p{N}]+)*|[^\s])\s*/gu

/** The lines of a posting's own text. */
function linesOf(stored: StoredPosting): readonly Line[] {
  const blocks = readBlocks(stored)
  const own = blocks.filter(({ noise }) => !noise)
  return (own.length > 0 ? own : blocks).flatMap(({ kind, start, end }) =>
    stored.text
      .slice(start, end)
      .split('\n')
      .map((text) => ({ block: kind, text: text.replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text !== '')
  )
}

function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? []
}

/** Brings what was removed and what was added in one place together. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const done: Segment[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed !== '') done.push({ kind: 'removed', text: removed })
    if (added !== '') done.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  segments.forEach(({ kind, text, was = text }, at) => {
    const isBetween = at > 0 && at < segments.length - 1
    if (kind === 'same' && !(isBetween && text.trim().length < shortStay)) {
      close()
      done.push({ kind, text, was })
      return
    }
    if (kind !== 'added') removed += was
    if (kind !== 'removed') added += text
  })
  close()
  return done
}

/** What changed within a line, by words. */
export function segmentsOf(before: string, after: string): readonly Segment[] {
  const [old, next] = [wordsOf(before), wordsOf(after)]
  const runs = diffWords(
    old.map((one) => one.trim()),
    next.map((one) => one.trim())
  )
  return joined(
    runs.map(({ kind, before: [oldStart, oldEnd], after: [start, end] }) => ({
      kind,
      text: (kind === 'removed' ? old.slice(oldStart, oldEnd) : next.slice(start, end)).join(''),
      ...(kind === 'same' ? { was: old.slice(oldStart, oldEnd).join('') } : {})
    }))
  )
}

/** Which part of the words of two lines is in both, wherever it stands. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const one of a) counts.set(one, (counts.get(one) ?? 0) + 1)
  let both = 0
  for (const one of b) {
    const left = counts.get(one) ?? 0
    if (left > 0) both += 1
    counts.set(one, left - 1)
  }
  return a.length + b.length === 0 ? 1 : (2 * both) / (a.length + b.length)
}

/** Pairs lines that were removed with lines that were added in the same place, in order, so that they are most alike. */
function pairLines(old: readonly Line[], next: readonly Line[]): readonly (readonly [number, number])[] {
  const words = (lines: readonly Line[]) =>
    lines.map(({ text }) => wordsOf(text.toLowerCase()).map((one) => one.trim()))
  const [before, after] = [words(old), words(next)]
  if (old.length * next.length > maxPairs) {
    return old.flatMap((_, at) =>
      at < next.length && likeness(before[at] ?? [], after[at] ?? []) >= likeEnough ? [[at, at] as const] : []
    )
  }
  const width = next.length + 1
  const best = new Float64Array((old.length + 1) * width)
  const alike = (i: number, j: number) => {
    const part = likeness(before[i] ?? [], after[j] ?? [])
    return part >= likeEnough ? part : -1
  }
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      const both = alike(i, j) + (best[(i + 1) * width + j + 1] ?? 0)
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < old.length && j < next.length; ) {
    const here = best[i * width + j] ?? 0
    if (here === (best[(i + 1) * width + j] ?? 0)) i += 1
    else if (here === (best[i * width + j + 1] ?? 0)) j += 1
    else pairs.push([i++, j++])
  }
  return pairs
}

function lone(kind: 'same' | 'removed' | 'added', { block, text }: Line): DifferenceRow {
  return { kind, block, segments: [{ kind, text }] }
}

/** The rows of one place in which lines went and came. */
function changedRows(old: readonly Line[], next: readonly Line[]): readonly DifferenceRow[] {
  const rows: DifferenceRow[] = []
  let [i, j] = [0, 0]
  for (const [atOld, atNext] of [...pairLines(old, next), [old.length, next.length] as const]) {
    for (const line of old.slice(i, atOld)) rows.push(lone('removed', line))
    for (const line of next.slice(j, atNext)) rows.push(lone('added', line))
    const [before, after] = [old[atOld], next[atNext]]
    if (before !== undefined && after !== undefined) {
      rows.push({ kind: 'changed', block: after.block, segments: segmentsOf(before.text, after.text) })
    }
    i = atOld + 1
    j = atNext + 1
  }
  return rows
}

/** Two versions of a posting line by line: what is the same, what went, what came, and the words that changed. */
export function differenceRows(before: StoredPosting, after: StoredPosting): readonly DifferenceRow[] {
  const [old, next] = [linesOf(before), linesOf(after)]
  const runs = diffWords(
    old.map(({ text }) => text),
    next.map(({ text }) => text)
  )
  const rows: DifferenceRow[] = []
  runs.forEach((run, at) => {
    const gone = run.kind === 'removed' ? old.slice(...run.before) : []
    const follower = runs[at + 1]
    if (run.kind === 'same') rows.push(...next.slice(...run.after).map((line) => lone('same', line)))
    else if (run.kind === 'removed' && follower?.kind === 'added') {
      rows.push(...changedRows(gone, next.slice(...follower.after)))
    } else if (run.kind === 'removed') rows.push(...gone.map((line) => lone('removed', line)))
    else if (runs[at - 1]?.kind !== 'removed') rows.push(...next.slice(...run.after).map((line) => lone('added', line)))
  })
  return rows
}

/** Rows that are shown, or so many that are the same and folded away. */
export type Stretch =
  | { readonly kind: 'shown'; readonly start: number; readonly rows: readonly DifferenceRow[] }
  | { readonly kind: 'folded'; readonly start: number; readonly rows: readonly DifferenceRow[] }

/** Lines that stay in sight around a change. */
const context = 1
/** Fewest lines that are worth folding. */
const minFolded = 3

/** Folds long runs of lines that are the same, but for the lines next to a change. */
export function foldRows(rows: readonly DifferenceRow[]): readonly Stretch[] {
  const near = rows.map((_, at) =>
    rows.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same')
  )
  const stretches: { kind: 'shown' | 'folded'; start: number; rows: DifferenceRow[] }[] = []
  for (let at = 0; at < rows.length; ) {
    let end = at
    while (end < rows.length && near[end] === near[at]) end += 1
    const kind = near[at] || end - at < minFolded ? 'shown' : 'folded'
    const last = stretches.at(-1)
    if (kind === 'shown' && last?.kind === 'shown') last.rows.push(...rows.slice(at, end))
    else stretches.push({ kind, start: at, rows: rows.slice(at, end) })
    at = end
  }
  return stretches
}
