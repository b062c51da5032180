import { type LinkSpan, linksIn } from './links'
import { findMark } from './marks'
import type { LinkBox, Piece } from './pieces'
import type { Tag } from './tags'

/** The sign or number that opens an item of a list. */
export interface Mark {
  readonly text: string
  readonly x: number
  /** The number of a numbered item. */
  readonly number: number | null
}

/** A stretch of a line without a wide gap in it. Lengths are points, `y` grows downwards. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the words begin after the mark. */
  readonly textLeft: number
  readonly y: number
  readonly size: number
  /** The widest space inside. */
  readonly widest: number
  /** The font of most letters, and whether all have it. */
  readonly font: string
  readonly pure: boolean
  readonly mark: Mark | null
  readonly tag: Tag | null
  readonly links: readonly LinkSpan[]
}

/** Whether two stretches stand on one line. */
export function sameLine(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) <= Math.max(one.size, other.size) * 0.3
}

/** A gap wider than this, in widths of an em, parts a line: cells of a table, columns. */
const wideGap = 0.95
/** The least gap that is a space, in widths of an em. */
const space = 0.14

/** Puts stretches of one height into rows. A small raised or lowered sign goes with its neighbour. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  const sorted = [...pieces].sort((one, other) => one.y - other.y || one.x - other.x)
  const small: Piece[] = []
  for (const piece of sorted) {
    const last = rows.at(-1)
    if (last !== undefined && piece.y - last.y <= Math.min(last.size, piece.size) * 0.22) last.pieces.push(piece)
    else {
      if (piece.text.trim().length <= 3) small.push(piece)
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
    }
  }
  if (small.length === 0) return rows.map((row) => row.pieces)
  return attachSmall(rows)
}

function touches(small: Piece, piece: Piece): boolean {
  const near = piece.size * 0.3
  return (
    small.size <= piece.size * 0.8 && small.x <= piece.x + piece.width + near && small.x + small.width >= piece.x - near
  )
}

/** Rows of nothing but a raised or lowered sign are put into the row beside them. */
function attachSmall(rows: readonly { y: number; pieces: Piece[] }[]): Piece[][] {
  const kept: Piece[][] = []
  for (const [at, row] of rows.entries()) {
    const [only] = row.pieces
    if (row.pieces.length === 1 && only !== undefined && only.text.trim().length <= 3) {
      const beside = [rows[at - 1], rows[at + 1]].find((next) =>
        next?.pieces.some((piece) => Math.abs(piece.y - only.y) <= piece.size * 0.55 && touches(only, piece))
      )
      if (beside !== undefined) {
        beside.pieces.push(only)
        continue
      }
    }
    kept.push(row.pieces)
  }
  return kept
}

/** Whether single letters were drawn apart, as headings sometimes are. */
function isSpacedOut(pieces: readonly Piece[]): boolean {
  if (pieces.length < 4) return false
  const single = pieces.filter((piece) => [...piece.text.trim()].length === 1)
  return single.length >= pieces.length * 0.8 && single.some((piece) => /\p{L}/u.test(piece.text))
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
}

function gapAfter(piece: Piece, next: Piece): number {
  return next.x - (piece.x + piece.width)
}

/** Parts a row where a gap is wide; between letters drawn apart only a gap much wider than theirs is one. */
function partsOf(row: readonly Piece[]): Piece[][] {
  const pieces = [...row].sort((one, other) => one.x - other.x)
  const apart = isSpacedOut(pieces)
  const usual = apart ? median(pieces.slice(1).map((piece, at) => gapAfter(pieces[at] ?? piece, piece))) : 0
  const parts: Piece[][] = []
  for (const piece of pieces) {
    const part = parts.at(-1)
    const before = part?.at(-1)
    if (part === undefined || before === undefined) {
      parts.push([piece])
      continue
    }
    const gap = gapAfter(before, piece)
    const size = Math.max(before.size, piece.size)
    const marked = part.length === 1 && gap < size * 5 && findMark(part[0]?.text.trim() ?? '', true) !== undefined
    // What was drawn over other text, and not after it, stands in a column of its own.
    const over = gap < -size * 2 && piece.text.trim().length > 3
    const wide = gap > Math.max(size * wideGap, apart ? usual * 4 : 0) && !marked
    if (wide || over) parts.push([piece])
    else part.push(piece)
  }
  return parts
}

const spacedLetters = /^ *[\p{L}&](?: +[\p{L}&-]){2,}:? *$/u
const fewSpacedLetters = /^ *\p{L}(?: +\p{L})?:? *$/u

/** Letters that one stretch holds with a space between each, "R E Q U I R E M E N T S", as words; null for others. */
function closeUp(text: string, among: boolean): string | null {
  if (!spacedLetters.test(text) && !(among && fewSpacedLetters.test(text))) return null
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replace(/ /g, ''))
    .join(' ')
}

function textOf(pieces: readonly Piece[]): { readonly text: string; readonly starts: readonly number[] } {
  const apart = isSpacedOut(pieces)
  const gaps = pieces.slice(1).map((piece, at) => gapAfter(pieces[at] ?? piece, piece))
  const least = apart ? Math.max(median(gaps) * 1.7, 0.2) : 0
  const spaced = pieces.some((piece) => spacedLetters.test(piece.text))
  let text = ''
  const starts: number[] = []
  for (const [at, piece] of pieces.entries()) {
    const gap = gaps[at - 1] ?? 0
    const due = apart ? gap > least : gap > piece.size * space
    const words = (spaced ? closeUp(piece.text, true) : null) ?? piece.text.replace(/ +/g, ' ')
    if (at > 0 && due && !text.endsWith(' ') && !words.startsWith(' ')) text += ' '
    starts.push(text.length)
    text += apart ? words.trim() : text.endsWith(' ') ? words.trimStart() : words
  }
  return { text, starts }
}

function dominant(pieces: readonly Piece[]): Piece {
  const lengths = new Map<string, { length: number; piece: Piece }>()
  for (const piece of pieces) {
    const key = `${piece.font} ${piece.size.toFixed(1)}`
    const known = lengths.get(key) ?? { length: 0, piece }
    known.length += piece.text.length
    lengths.set(key, known)
  }
  let best: { length: number; piece: Piece } | undefined
  for (const entry of lengths.values()) if (best === undefined || entry.length > best.length) best = entry
  return (best?.piece ?? pieces[0]) as Piece
}

/** Whether the first stretch is set like a mark: in a font of its own, with a gap after it. */
function standsAsMark(part: readonly Piece[]): boolean {
  const [first, second] = part
  if (first === undefined || second === undefined || first.font === second.font) return false
  return gapAfter(first, second) > second.size * 0.4
}

/** Dots that lead from a label to its value. */
const leaders = / ?\.{5,} ?(?=[\p{L}\p{N}€£$])/u

function toSegment(part: readonly Piece[], boxes: readonly LinkBox[]): Segment | undefined {
  const labels = part.filter((piece) => piece.tag?.label === true)
  const hasWords = labels.length > 0 && labels.length < part.length
  const rightToLeft = part.filter((piece) => piece.rightToLeft).length * 2 > part.length
  const ordered = rightToLeft ? [...part].reverse() : part
  const raw = textOf(ordered)
  const shift = raw.text.length - raw.text.trimStart().length
  const text = raw.text.trim()
  const [first] = part
  if (first === undefined || text === '') return undefined
  const found = hasWords || standsAsMark(part) ? findMark(first.text.trim(), true) : undefined
  const mark = findMark(text, false) ?? (found === undefined ? undefined : { ...found, length: first.text.length })
  const main = dominant(part.length > 1 && mark !== undefined ? part.slice(1) : part)
  const spans = linksIn(raw.text, ordered, raw.starts, boxes)
  const led = mark === undefined && spans.length === 0 ? text.replace(leaders, ': ') : text
  const words = mark === undefined ? led : text.slice(mark.length).trimStart()
  if (words === '' && mark === undefined) return undefined
  const cut = shift + (text.length - words.length)
  const last = part.at(-1) ?? first
  const letters = part.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
  const second = mark !== undefined && first.text.trim().length <= mark.length ? part[1] : undefined
  const em = main.size * 0.5
  return {
    text: words,
    left: first.x,
    right: Math.max(...part.map((piece) => piece.x + piece.width), last.x),
    textLeft: mark === undefined ? first.x : (second?.x ?? first.x + mark.length * em),
    y: main.y,
    size: main.size,
    font: main.font,
    widest: Math.max(
      part.some((piece) => spacedLetters.test(piece.text)) ? main.size * 2 : 0,
      ...part.slice(2).map((piece, at) => gapAfter(part[at + 1] ?? piece, piece))
    ),
    pure: letters.every((piece) => piece.font === main.font || piece === first),
    mark: mark === undefined ? null : { text: mark.text, x: first.x, number: mark.number },
    tag: part.find((piece) => piece.tag !== null && !piece.tag.label)?.tag ?? first.tag,
    links: spans
      .map(({ url, from, to }) => ({ url, from: Math.max(0, from - cut), to: Math.min(words.length, to - cut) }))
      .filter(({ from, to }) => to > from)
  }
}

/** The stretches of the lines of a page, from its top to its bottom. */
export function toSegments(pieces: readonly Piece[], boxes: readonly LinkBox[]): Segment[] {
  return rowsOf(pieces)
    .flatMap(partsOf)
    .flatMap((part) => toSegment(part, boxes) ?? [])
    .sort((one, other) => one.y - other.y || one.left - other.left)
}
