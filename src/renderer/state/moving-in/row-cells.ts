import type { ColumnRole } from '../../../shared/moving-in/column-roles'
import type { HeadedCell } from './row-notes'

/** The cells of a row, with what became of them so far. */
export interface RowCells {
  readonly cells: readonly string[]
  readonly headings: readonly string[]
  readonly roles: readonly ColumnRole[]
  /** Columns whose cell has its place. */
  readonly taken: Set<number>
  /** Columns whose cell was to be something else and could not be read as that. */
  readonly unread: Set<number>
}

/** The cell of a column, without spaces around it. */
export function valueAt({ cells }: RowCells, column: number): string {
  return cells[column]?.trim() ?? ''
}

/** What stands over a column. */
export function headingAt({ headings }: RowCells, column: number): string {
  return headings[column]?.trim() ?? ''
}

/** The columns with a role whose cell is not empty. */
export function columnsOf(row: RowCells, role: ColumnRole): readonly number[] {
  return row.roles.flatMap((own, column) => (own === role && valueAt(row, column) !== '' ? [column] : []))
}

/** Gives the cells of columns their place. */
export function takeColumns({ taken }: RowCells, columns: readonly number[]): void {
  for (const column of columns) taken.add(column)
}

/** Leaves the cells of columns to the note, because they could not be read. */
export function leaveColumns({ unread }: RowCells, columns: readonly number[]): void {
  for (const column of columns) unread.add(column)
}

/** The first cell of a role that can be read; the others of that role stay for the note. */
export function takeRead<T>(row: RowCells, role: ColumnRole, read: (cell: string) => T | null): T | null {
  let found: T | null = null
  for (const column of columnsOf(row, role)) {
    const value: T | null = found === null ? read(valueAt(row, column)) : null
    if (value === null) leaveColumns(row, [column])
    else {
      found = value
      takeColumns(row, [column])
    }
  }
  return found
}

/** Cells with their headings. */
export function headedCells(row: RowCells, columns: readonly number[]): readonly HeadedCell[] {
  return columns.map((column) => ({ heading: headingAt(row, column), value: valueAt(row, column) }))
}

/** Every cell that has no place yet and was not left out by somebody. */
export function leftOver(row: RowCells): readonly HeadedCell[] {
  const left = row.cells.flatMap((_, column) => {
    const isLeft = valueAt(row, column) !== '' && !row.taken.has(column) && row.roles[column] !== 'ignore'
    return isLeft ? [column] : []
  })
  return headedCells(row, left)
}
