import { labelField } from '../../facts'
import type { Draft, DraftLink } from './rich-lines'

/** Most lines, and most UTF-16 units in one, of a cell that holds a value and not a part of the text. */
const maxValueLines = 3
const longestValue = 160
/** Longest cell that stands as a label or heading for what is beside or below it, in UTF-16 units. */
const longestLabel = 80

type Cell = readonly Draft[]

/** Whether the cell holds a value: a few short lines, no list, and no sentences below each other. */
function isValue(cell: Cell): boolean {
  if (cell.length > maxValueLines || cell.some(({ kind }) => kind === 'listItem' || kind === 'row')) return false
  if (cell.length > 1 && cell.some(({ text }) => text.length > 60 && /[.!?]$/.test(text))) return false
  return cell.every(({ text }) => text.length <= longestValue)
}

function isLabel(cell: Cell | undefined): boolean {
  const [only] = cell ?? []
  return cell?.length === 1 && only !== undefined && only.kind !== 'listItem' && only.text.length <= longestLabel
}

function namesField(cell: Cell | undefined): boolean {
  const text = cell?.length === 1 ? (cell[0]?.text ?? '') : ''
  return /.:$/.test(text) || (text !== '' && labelField(text) !== undefined)
}

/** Texts in a row with their links moved to where they stand now. */
function joinDrafts(drafts: readonly Draft[], between: (before: string) => string): Draft | undefined {
  const [first] = drafts
  if (first === undefined) return undefined
  let text = ''
  let bold = 0
  const links: DraftLink[] = []
  for (const draft of drafts) {
    if (text !== '') text += between(text)
    const shift = text.length
    text += draft.text
    bold += draft.bold
    links.push(...draft.links.map(({ url, from, to }) => ({ url, from: from + shift, to: to + shift })))
  }
  return { ...first, kind: 'row', level: 0, text, bold, links }
}

function joinCell(cell: Cell): Draft[] {
  const joined = joinDrafts(cell, (before) => (/[,;:.!?–-]$/.test(before) ? ' ' : ', '))
  return joined === undefined ? [] : [joined]
}

/** The cells beside each other on one line. */
function rowOf(cells: readonly Cell[]): Draft[] {
  const row = joinDrafts(cells.flatMap(joinCell), () => ' | ')
  return row === undefined ? [] : [row]
}

function headingOf(label: Cell): Draft[] {
  return label.map((draft) => ({ ...draft, kind: 'heading', level: draft.kind === 'heading' ? draft.level : 4 }))
}

/** A row whose cells are values; two or more labels in it, each with its value, are a row each. */
function valueRow(cells: readonly Cell[]): Draft[] {
  const inPairs =
    cells.length >= 4 && cells.length % 2 === 0 && cells.every((cell, at) => at % 2 === 1 || namesField(cell))
  if (!inPairs) return rowOf(cells)
  return cells.flatMap((cell, at) => (at % 2 === 0 ? rowOf([cell, cells[at + 1] ?? []]) : []))
}

/** Whether the row names what stands below each of its cells. */
function isHeadOf(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  if (below === undefined || row.length < 2 || row.length !== below.length || !row.every(isLabel)) return false
  return below.every((cell) => cell.length > 0 && !isValue(cell))
}

/** A table of two rows, of which the first holds labels and the second their values. */
function isFieldTable(rows: readonly (readonly Cell[])[]): boolean {
  const [head = [], values = []] = rows
  if (rows.length !== 2 || head.length < 2 || head.length !== values.length) return false
  return head.every(namesField) && values.every(isValue) && !values.some(namesField)
}

function layoutRow(cells: readonly Cell[]): Draft[] {
  const [label, ...rest] = cells
  if (label !== undefined && cells.length <= 3 && isLabel(label)) return [...headingOf(label), ...rest.flat()]
  return cells.flat()
}

/**
 * The blocks of a table. Short cells stand beside each other in a row; a cell with a list or paragraphs in it is a
 * part of the text, under the label beside or above it; a table of one column only frames its text.
 */
export function draftsOfTable(table: readonly (readonly Cell[])[]): Draft[] {
  const rows = table.map((row) => row.filter((cell) => cell.length > 0)).filter((row) => row.length > 0)
  if (isFieldTable(rows)) {
    const [head = [], values = []] = rows
    return head.flatMap((label, at) => rowOf([label, values[at] ?? []]))
  }
  const drafts: Draft[][] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? []
    const below = rows[at + 1]
    if (isHeadOf(row, below)) {
      drafts.push(row.flatMap((label, column) => [...headingOf(label), ...(below?.[column] ?? [])]))
      at++
    } else if (row.length === 1) drafts.push(row.flat())
    else drafts.push(row.every(isValue) ? valueRow(row) : layoutRow(row))
  }
  return drafts.flat()
}
