import type { Block, Page } from '../page'
import { itemMark } from './item-mark'
import { type Line, splitLines, wrapWidth } from './lines'

const bareMarker = /^(?:[-–—*•·∙●○◦▪■►▸➤✓✔✅‣⁃]\ufe0f?|\d{1,2}[.)])$/u
/** A line drawn with signs. */
const rule = /^([-=_*~#+.·•—–])\1{2,}$/

/** Joins lines into one block; both must be known to belong together. */
interface Piece {
  kind: Block['kind']
  level: number
  start: number
  end: number
  /** Width of the last line, to tell whether the next one continues it. */
  lastWidth: number
}

function levelOf(indent: number): number {
  return Math.min(6, 1 + Math.floor(indent / 3))
}

function pieceOf(text: string, line: Line): Piece {
  const content = text.slice(line.start, line.end)
  const width = line.end - line.start + line.indent
  const mark = itemMark(content)
  if (mark > 0 && line.start + mark < line.end) {
    const start = line.start + mark
    return { kind: 'listItem', level: levelOf(line.indent), start, end: line.end, lastWidth: width }
  }
  return { kind: 'paragraph', level: 0, start: line.start, end: line.end, lastWidth: width }
}

const sentenceEnd = /[.!?:;]["”’)]?$/

/** Whether the line goes on where the piece stopped: after an unfilled or finished line it does not. */
function continues(text: string, piece: Piece, line: Line, wrapped: number | null): boolean {
  const lower = /^[\p{Ll}(]/u.test(text.slice(line.start, line.start + 2))
  if (piece.kind === 'listItem' && line.indent >= 2 && lower) return true
  if (wrapped === null || piece.lastWidth < wrapped * 0.62) return false
  const firstWord = text.slice(line.start, line.end).split(' ', 1)[0] ?? ''
  // The line was broken where the next word no longer fitted; a word that would have fitted begins something new.
  if (piece.lastWidth + 1 + firstWord.length < wrapped - 6) return false
  return lower || !sentenceEnd.test(text.slice(Math.max(piece.start, piece.end - 2), piece.end)) || wrapped > 60
}

/** The blocks of lines: a paragraph or item each, wrapped lines joined. `from` and `to` limit the text. */
export function blocksOfLines(text: string, from = 0, to = text.length): Block[] {
  const lines = splitLines(text, from, to)
  const wrapped = wrapWidth(text, lines)
  const pieces: Piece[] = []
  let open = false
  let pending = false
  let pendingIndent = 0
  for (const line of lines) {
    const content = text.slice(line.start, line.end > line.start + 200 ? line.start + 200 : line.end)
    if (line.start === line.end || (line.end - line.start < 200 && rule.test(content))) {
      open = false
      continue
    }
    if (bareMarker.test(content)) {
      pending = true
      pendingIndent = line.indent
      open = false
      continue
    }
    const piece = pieceOf(text, line)
    const last = pieces.at(-1)
    if (open && !pending && last !== undefined && piece.kind !== 'listItem' && continues(text, last, line, wrapped)) {
      last.end = line.end
      last.lastWidth = piece.lastWidth
      continue
    }
    if (pending && piece.kind === 'paragraph') {
      piece.kind = 'listItem'
      piece.level = levelOf(pendingIndent)
    }
    pending = false
    open = true
    pieces.push(piece)
  }
  return pieces.map(({ kind, level, start, end }) => ({
    kind,
    level,
    start,
    end,
    text: text.slice(start, end),
    region: null,
    linked: 0
  }))
}

const address = /\bhttps?:\/\/[^\s<>"'`()[\]{}|]{4,2000}/g

/** A plain text as a page. Its readable text is the text itself. */
export function readText(text: string): Page {
  const links = [...text.matchAll(address)].map((match) => {
    const url = match[0].replace(/[.,;:!?]+$/, '')
    return { url, start: match.index, end: match.index + url.length }
  })
  return {
    text,
    blocks: blocksOfLines(text),
    links,
    structured: [],
    meta: {},
    url: null,
    language: null,
    warnings: []
  }
}
