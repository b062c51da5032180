import type { ImportRow } from '../../../shared/moving-in/import-row'
import { mostRows, type Table } from '../../../shared/table'
import { type PlanOptions, planRow } from './plan-row'
import { readExcitement } from './read-small-cells'

/** A row of the plan, with where it stands in the file. */
export interface PlanEntry {
  readonly row: ImportRow
  /** Its number in the file, from 1. */
  readonly number: number
  /** The number of an earlier row of the file that holds the very same cells; null when there is none. */
  readonly repeats: number | null
}

/** Cells of a column that could not be read as what the column holds. */
export interface Unread {
  readonly column: number
  readonly count: number
  readonly example: string
}

/** What would become of a table. */
export interface Plan {
  readonly entries: readonly PlanEntry[]
  readonly unread: readonly Unread[]
}

/** What would become of a table, with nothing done yet. */
export function planTable(table: Table, options: PlanOptions): Plan {
  const column = options.roles.indexOf('excitement')
  const excitements = column === -1 ? [] : readExcitement(table.rows.map((row) => row[column] ?? ''))
  const unread = new Map<number, { count: number; example: string }>()
  const seen = new Map<string, number>()
  const entries = table.rows.map((cells, index): PlanEntry => {
    const number = table.numbers[index] ?? index + 1
    // The sheets of a workbook share its bytes; their rows do not share their numbers.
    const planned = planRow(cells, table.sheet * mostRows * 20 + number, excitements[index] ?? null, options)
    for (const one of planned.unread) {
      const known = unread.get(one)
      if (known === undefined) unread.set(one, { count: 1, example: cells[one]?.trim() ?? '' })
      else known.count += 1
    }
    const key = JSON.stringify(cells)
    const repeats = seen.get(key) ?? null
    if (repeats === null) seen.set(key, number)
    return { row: planned.row, number, repeats }
  })
  return { entries, unread: [...unread].map(([one, facts]) => ({ column: one, ...facts })) }
}

/** True for a row that names neither a role nor an employer: nothing would tell its card from another. */
export function isNameless({ row }: PlanEntry): boolean {
  return row.title === '' && row.company === ''
}
