import { maxTextLength } from '../../../shared/posting'
import { failure, type Result, success } from '../../../shared/result'
import type { Region } from '../../page'
import { type Draft, draftsOfPieces, type ParagraphKind, type Piece } from './rich-lines'
import { draftsOfTable } from './rich-tables'

/** Where paragraphs go: the body, a cell, or a text box. */
interface Place {
  readonly drafts: Draft[]
  readonly pieces: Piece[]
  /** What text boxes anchored in the paragraph hold; it follows the paragraph. */
  readonly boxed: Draft[]
}

interface Table {
  readonly rows: Draft[][][]
  /** Depth of `places` at which the table stands. */
  readonly depth: number
}

/** A document in the making, as word processors see it: paragraphs of styled words, tables, text boxes. */
export interface RichText {
  readonly places: Place[]
  readonly tables: Table[]
  region: Region
  /** UTF-16 units of words so far; what comes after the limit is not kept, and the document too large. */
  length: number
}

function newPlace(): Place {
  return { drafts: [], pieces: [], boxed: [] }
}

/** A document with nothing in it. */
export function newRichText(): RichText {
  return { places: [newPlace()], tables: [], region: null, length: 0 }
}

/** Spreading hundreds of thousands of values into a call overflows the stack. */
function addAll(drafts: Draft[], more: readonly Draft[]): void {
  for (const draft of more) drafts.push(draft)
}

function innermost(rich: RichText): Place {
  const place = rich.places.at(-1)
  if (place !== undefined) return place
  const first = newPlace()
  rich.places.push(first)
  return first
}

/** Adds words to the paragraph in the making; `\n` is a line break in it and `\t` a tab. */
export function addPiece(rich: RichText, piece: Piece): void {
  rich.length += piece.text.length
  if (piece.text === '' || rich.length > maxTextLength) return
  const { pieces } = innermost(rich)
  const last = pieces.at(-1)
  // Programs cut words anywhere, even between the halves of a character.
  const same = last !== undefined && last.bold === piece.bold && last.size === piece.size && last.link === piece.link
  if (same) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text }
  else pieces.push(piece)
}

/** Whether the paragraph in the making holds anything. */
export function hasPieces(rich: RichText): boolean {
  return innermost(rich).pieces.length > 0
}

/** Ends the paragraph in the making. */
export function endParagraph(rich: RichText, kind: ParagraphKind): void {
  const place = innermost(rich)
  if (place.pieces.length > 0) addAll(place.drafts, draftsOfPieces(place.pieces.splice(0), kind, rich.region))
  if (place.boxed.length > 0) addAll(place.drafts, place.boxed.splice(0))
}

const plain: ParagraphKind = { kind: 'paragraph', level: 0 }

function closePlace(rich: RichText): Draft[] {
  if (hasPieces(rich)) endParagraph(rich, plain)
  return rich.places.length > 1 ? (rich.places.pop()?.drafts ?? []) : []
}

/** Opens a text box inside the paragraph in the making. */
export function openBox(rich: RichText): void {
  rich.places.push(newPlace())
}

/** Closes the innermost text box. */
export function closeBox(rich: RichText): void {
  const drafts = closePlace(rich)
  addAll(innermost(rich).boxed, drafts)
}

/** Opens a table. */
export function openTable(rich: RichText): void {
  rich.tables.push({ rows: [], depth: rich.places.length })
}

/** Opens a row of the innermost table. */
export function openRow(rich: RichText): void {
  rich.tables.at(-1)?.rows.push([])
}

/** Opens a cell of the innermost row. */
export function openCell(rich: RichText): void {
  rich.places.push(newPlace())
}

/** Closes the innermost cell; one that belongs to no table is as if it had not been there. */
export function closeCell(rich: RichText): void {
  const table = rich.tables.at(-1)
  if (table === undefined || rich.places.length <= table.depth) return
  const drafts = closePlace(rich)
  const row = table.rows.at(-1)
  if (row === undefined) table.rows.push([drafts])
  else row.push(drafts)
}

/** Closes the innermost table. */
export function closeTable(rich: RichText): void {
  const table = rich.tables.pop()
  if (table === undefined) return
  addAll(innermost(rich).drafts, draftsOfTable(table.rows))
}

/** Ends the document, whatever is still open, and answers its parts in order; `too-large` when it holds too many words. */
export function finishRichText(rich: RichText): Result<readonly Draft[]> {
  while (rich.tables.length > 0) {
    const depth = rich.tables.at(-1)?.depth ?? 1
    while (rich.places.length > depth) closeCell(rich)
    closeTable(rich)
  }
  while (rich.places.length > 1) closeBox(rich)
  endParagraph(rich, plain)
  return rich.length > maxTextLength ? failure('too-large') : success(innermost(rich).drafts)
}
