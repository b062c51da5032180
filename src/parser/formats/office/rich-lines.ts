import type { Region } from '../../page'
import { cleanText } from '../../text/clean-text'
import { itemMark } from '../item-mark'

/** Words of a paragraph that look alike. */
export interface Piece {
  /** `\n` is a line break inside the paragraph, `\t` a tab. */
  readonly text: string
  readonly bold: boolean
  /** Size of the letters in points; 0 when it is not known. */
  readonly size: number
  readonly link: string | null
}

/** What the format calls a paragraph. */
export interface ParagraphKind {
  readonly kind: 'paragraph' | 'heading' | 'listItem'
  readonly level: number
}

/** A link inside a text, by offsets in it. */
export interface DraftLink {
  readonly url: string
  readonly from: number
  readonly to: number
}

/** A block before it is known how it compares with the rest of its document. */
export interface Draft {
  readonly kind: ParagraphKind['kind'] | 'row'
  readonly level: number
  readonly text: string
  readonly region: Region
  readonly links: readonly DraftLink[]
  /** How many characters are bold. */
  readonly bold: number
  /** Size of the first letters in points; 0 when it is not known. */
  readonly size: number
}

/** Longest line in which tabs set columns, in UTF-16 units; in a longer one they are spaces. */
const longestTabbed = 200

/** Signs of the Symbol and Wingdings fonts, which have no meaning outside them: at the start of a line they are bullets. */
const fontSigns = /[\ue000-\uf8ff]/g

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    for (const [at, text] of cleanText(piece.text).split('\n').entries()) {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...piece, text })
    }
  }
  return lines
}

/** A line while it is being put together. */
interface Line {
  text: string
  bold: number
  size: number
  space: boolean
  tab: boolean
  readonly links: DraftLink[]
}

function addWords(line: Line, words: string, piece: Piece, columns: boolean): void {
  const trimmed = words.trim()
  if (trimmed === '') {
    line.space = true
    return
  }
  if (line.text !== '') {
    if (line.tab && columns && !/[:|]$/.test(line.text)) line.text += ' | '
    else if (line.tab || line.space || words.startsWith(' ')) line.text += ' '
  }
  const from = line.text.length
  line.text += trimmed.replace(/ {2,}/g, ' ')
  line.tab = false
  line.space = words.endsWith(' ')
  if (piece.bold) line.bold += line.text.length - from
  if (line.size === 0) line.size = piece.size
  if (piece.link !== null) line.links.push({ url: piece.link, from, to: line.text.length })
}

/** The words of a line without the `skipped` characters at its start. */
function joinPieces(pieces: readonly Piece[], skipped: number, columns: boolean): Line {
  const line: Line = { text: '', bold: 0, size: 0, space: false, tab: false, links: [] }
  let skip = skipped
  for (const piece of pieces) {
    const text = piece.text.slice(skip).replace(fontSigns, ' ')
    skip = Math.max(0, skip - piece.text.length)
    for (const [at, words] of text.split('\t').entries()) {
      if (at > 0) line.tab = true
      if (words !== '') addWords(line, words, piece, columns)
    }
  }
  return line
}

/** What the line is by its own words: an item where somebody typed a bullet, a row where tabs set two columns. */
function kindOf(line: Line, given: ParagraphKind, marked: boolean, indent: number): Pick<Draft, 'kind' | 'level'> {
  if (given.kind !== 'paragraph') return given
  if (marked) return { kind: 'listItem', level: Math.min(6, 1 + indent) }
  const columns = line.text.split(' | ').length
  return columns === 2 && !line.text.includes(':') ? { kind: 'row', level: 0 } : given
}

function draftOfLine(pieces: readonly Piece[], given: ParagraphKind, region: Region): Draft | undefined {
  const raw = pieces
    .map(({ text }) => text)
    .join('')
    .replace(fontSigns, '•')
  const indent = /^\s*/.exec(raw)?.[0] ?? ''
  const allBold = pieces.every(({ bold, text }) => bold || text.trim() === '')
  const mark = itemMark(raw.slice(indent.length, indent.length + 20))
  // "1. About us" in bold is a heading with a number, not the only item of a list.
  const marked = mark > 0 && given.kind !== 'heading' && !(allBold && /^[\d(]/.test(raw.slice(indent.length)))
  const columns = raw.length <= longestTabbed && given.kind === 'paragraph' && !marked
  const line = joinPieces(pieces, marked ? indent.length + mark : 0, columns)
  if (!/[\p{L}\p{N}]/u.test(line.text)) return undefined
  const { text, bold, size, links } = line
  return { ...kindOf(line, given, marked, indent.split('\t').length - 1), text, region, links, bold, size }
}

/** The blocks of a paragraph: one for each of its lines; an item or a heading stays one. */
export function draftsOfPieces(pieces: readonly Piece[], given: ParagraphKind, region: Region): Draft[] {
  const drafts: Draft[] = []
  const lines = linesOf(pieces)
  const joined = given.kind === 'paragraph' ? lines : [lines.flatMap((line, at) => (at === 0 ? line : spaced(line)))]
  for (const line of joined) {
    const draft = line.length === 0 ? undefined : draftOfLine(line, given, region)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

function spaced(line: readonly Piece[]): Piece[] {
  return [{ text: ' ', bold: false, size: 0, link: null }, ...line]
}
