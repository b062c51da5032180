import { type ColumnRole, roleOfHeading, sharedRoles } from '../../../shared/moving-in/column-roles'
import { plainHeading } from '../../../shared/moving-in/plain-heading'
import type { Table } from '../../../shared/table'
import { knownExport } from './known-exports'
import { readDay } from './read-dates'
import { readLink } from './read-small-cells'
import { meaningOf } from './stage-words'

/** Rows that are looked at to see what a column holds. */
const sampleRows = 200

function samplesOf({ rows }: Table, column: number): readonly string[] {
  return rows
    .slice(0, sampleRows)
    .map((row) => row[column]?.trim() ?? '')
    .filter((cell) => cell !== '')
}

function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
}

const dateRoles: ReadonlySet<ColumnRole> = new Set([
  'dateApplied',
  'dateAdded',
  'dateChanged',
  'deadline',
  'nextStepOn'
])

/** Whether cells can be what a heading says: a column "Applied" with yes and no holds no dates. */
function fits(role: ColumnRole, cells: readonly string[]): boolean {
  if (cells.length === 0) return true
  if (dateRoles.has(role))
    return share(cells, (cell) => readDay(cell, 'day-first') !== null || readDay(cell, 'month-first') !== null) >= 0.5
  if (role === 'link') return share(cells, (cell) => /https?:\/\/|www\./i.test(cell)) >= 0.5
  return true
}

/** What a column holds by its cells alone, where its heading says nothing. */
function roleOfCells(cells: readonly string[]): ColumnRole | null {
  if (cells.length === 0) return null
  if (share(cells, (cell) => readLink(cell) !== null) >= 0.8) return 'link'
  return cells.length >= 2 && share(cells, (cell) => meaningOf(cell) !== null) >= 0.8 ? 'stage' : null
}

/** What databases call the first column of every table: beside a column for the employer it can only be the role. */
const firstColumns: ReadonlySet<string> = new Set(['name', 'task name', 'item', 'item name'])

/** A day with no word of what was on it: in a list of applications, beside no better column, the day of applying. */
const plainDays: ReadonlySet<string> = new Set([
  'date',
  'day',
  'datum',
  'tag',
  'jour',
  'fecha',
  'dia',
  'data',
  'giorno'
])

interface Guess {
  readonly column: number
  readonly role: ColumnRole
  readonly weight: number
}

/**
 * What each column of a table holds, as far as its headings and cells tell; what is not understood is kept in the note.
 * A role that only one column can have goes to the one that names it best, and of those to the first.
 */
export function guessRoles(table: Table, fileName: string): readonly ColumnRole[] {
  const known = knownExport(fileName, table.headings)
  const guesses = table.headings.flatMap((heading, column): readonly Guess[] => {
    const own = known?.roles[plainHeading(heading)]
    if (own !== undefined) return [{ column, role: own, weight: 3 }]
    const cells = samplesOf(table, column)
    const said = roleOfHeading(heading)
    if (said !== null && fits(said.role, cells)) return [{ column, ...said }]
    const seen = roleOfCells(cells)
    return seen === null ? [] : [{ column, role: seen, weight: 0.5 }]
  })
  const roles: ColumnRole[] = table.headings.map(() => 'note')
  const given = new Set<ColumnRole>()
  for (const { column, role, weight } of guesses.toSorted((a, b) => b.weight - a.weight || a.column - b.column)) {
    // What stands in cells is a weaker sign than a heading, and says nothing beside one.
    if (given.has(role) && (!sharedRoles.has(role) || weight < 1)) continue
    given.add(role)
    roles[column] = role
  }
  const name = table.headings.findIndex((heading) => firstColumns.has(plainHeading(heading)))
  if (given.has('company') && !given.has('title') && roles[name] === 'note') roles[name] = 'title'
  const day = table.headings.findIndex((heading) => plainDays.has(plainHeading(heading)))
  const holdsDays = roles[day] === 'note' && fits('dateApplied', samplesOf(table, day))
  if (holdsDays && !given.has('dateApplied')) roles[day] = 'dateApplied'
  return roles
}
