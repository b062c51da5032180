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

/** The table that rows are: headings, the rows below them, each as wide as the widest. `empty` without any row. */
export function toTable(
  rows: readonly NumberedRow[],
  about: Pick<Table, 'format' | 'sheets' | 'sheet'>
): Result<Table> {
  const full = rows.filter(({ cells }) => filled(cells) > 0)
  const at = headingsAt(full)
  const heading = full[at]
  const below = full.slice(at + 1)
  if (heading === undefined) return failure('empty')
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
