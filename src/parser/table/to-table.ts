import { failure, type Result, success } from '../../shared/result'
import { mostColumns, mostRows, type Table } from '../../shared/table'
import { namedIn } from './csv'

/** A row of a file with its number there, from 1. */
export interface NumberedRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** How many rows are looked at for the headings: people write a title or a date above them. */
const headingReach = 15

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

/** The row with the headings: the first that names two columns or more, and the most; else the first of full width. */
function headingsAt(rows: readonly NumberedRow[]): number {
  const near = rows.slice(0, headingReach)
  const named = near.map(({ cells }) => namedIn(cells))
  const most = Math.max(0, ...named)
  if (most >= 2) return named.indexOf(most)
  const widest = Math.max(0, ...near.map(({ cells }) => filled(cells)))
  return Math.max(
    0,
    near.findIndex(({ cells }) => filled(cells) >= widest * 0.6)
  )
}

/** What stands in the cells of rows and never in headings: addresses, days and figures, nothing else in the cell. */
const dataCell = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+|[\d./:, -]{4,}|[$€£]\s?[\d.,]+k?)$/

/** Whether the first row is one of applications already: its cells name no columns, and some hold what headings never do. */
function lacksHeadings(rows: readonly NumberedRow[]): boolean {
  const near = rows.slice(0, headingReach)
  const isNamed = near.some(({ cells }) => namedIn(cells) >= 2)
  return !isNamed && (near[0]?.cells.some((cell) => dataCell.test(cell.trim())) ?? false)
}

/**
 * The table that rows are: headings, the rows below them, each as wide as the widest. `empty` without any row. Rows that have no
 * headings get empty ones.
 */
export function toTable(
  rows: readonly NumberedRow[],
  about: Pick<Table, 'format' | 'sheets' | 'sheet'>
): Result<Table> {
  const full = rows.filter(({ cells }) => filled(cells) > 0)
  if (full.length === 0) return failure('empty')
  const isBare = lacksHeadings(full)
  const at = isBare ? 0 : headingsAt(full)
  const heading = isBare ? { cells: [] } : (full[at] ?? { cells: [] })
  const below = full.slice(isBare ? 0 : at + 1)
  if (below.length > mostRows) return failure('too-large')
  const width = [heading, ...below].reduce((most, { cells }) => {
    let last = cells.length
    while (last > most && (cells[last - 1] ?? '').trim() === '') last--
    return Math.max(most, last)
  }, 1)
  if (width > mostColumns) return failure('too-large')
  const widened = (cells: readonly string[]) => Array.from({ length: width }, (_, column) => cells[column] ?? '')
  return success({
    ...about,
    headings: widened(heading.cells),
    rows: below.map(({ cells }) => widened(cells)),
    numbers: below.map(({ number }) => number),
    above: at
  })
}
