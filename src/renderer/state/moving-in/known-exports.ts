import { exportHeadings } from '../../../shared/export-headings'
import type { ColumnRole } from '../../../shared/moving-in/column-roles'
import { plainHeading } from '../../../shared/moving-in/plain-heading'
import type { Table } from '../../../shared/table'
import { unguardCell } from '../../../shared/write-csv'
import type { DayOrder } from './read-dates'

/** An export of another program that is told by its headings or by the name that it gives its file. */
export interface KnownExport {
  readonly name: string
  /** Columns that mean something else there than their headings say anywhere. */
  readonly roles: Readonly<Record<string, ColumnRole>>
  /** The order of day and month that it always writes; null where it does not matter or varies. */
  readonly dayOrder: DayOrder | null
}

interface Rule extends KnownExport {
  /** Headings of which all must be there. */
  readonly headings: readonly string[]
  /** The name of the file, where headings alone do not tell. */
  readonly file?: RegExp
}

/** What the rule for our own export is called. */
const ownName = 'Foothold'

const rules: readonly Rule[] = [
  {
    name: ownName,
    headings: exportHeadings.map(plainHeading),
    roles: { interviews: 'note' },
    dayOrder: null
  },
  {
    name: 'LinkedIn',
    headings: ['application date', 'company name', 'job title', 'job url'],
    roles: { 'question and answers': 'note', 'resume name': 'note', 'contact email': 'contact' },
    dayOrder: 'month-first'
  },
  {
    name: 'LinkedIn',
    headings: ['saved date', 'job url', 'job title', 'company name'],
    roles: {},
    dayOrder: 'month-first'
  },
  {
    name: 'Trello',
    headings: ['card name', 'list name', 'card description'],
    roles: {
      'card name': 'title',
      'list name': 'stage',
      'card description': 'notes',
      'card url': 'note',
      'due date': 'nextStepOn',
      'start date': 'note',
      members: 'contact',
      comments: 'notes',
      checklists: 'notes',
      'card id': 'ignore',
      'list id': 'ignore',
      'board id': 'ignore'
    },
    dayOrder: null
  },
  {
    name: 'Teal',
    headings: ['date saved', 'excitement', 'status', 'company'],
    roles: { 'follow up': 'nextStepOn' },
    dayOrder: 'month-first'
  },
  {
    name: 'Simplify',
    headings: ['job title', 'company name', 'job url', 'applied date', 'status'],
    roles: { archived: 'note' },
    dayOrder: null
  },
  {
    name: 'Huntr',
    headings: ['company', 'list'],
    file: /huntr/i,
    roles: { list: 'stage' },
    dayOrder: null
  },
  { name: 'Huntr', headings: [], file: /huntr/i, roles: {}, dayOrder: null },
  { name: 'Teal', headings: [], file: /\bteal/i, roles: {}, dayOrder: null },
  { name: 'Simplify', headings: [], file: /simplify/i, roles: {}, dayOrder: null },
  // Notion adds the id of the database to the name; Airtable names its file after the view.
  { name: 'Notion', headings: [], file: /[ _-][0-9a-f]{32}(?:_all)?\.csv$/i, roles: {}, dayOrder: null },
  {
    name: 'Airtable',
    headings: [],
    file: /-(?:grid|all|main|kanban|gallery)[ _].*view\.csv$|-grid view\.csv$|airtable/i,
    roles: {},
    dayOrder: null
  }
]

/** A table of our own export without the guards of its cells, as what they guarded; any other table as it is. */
export function withoutGuards(table: Table, known: KnownExport | null): Table {
  if (known?.name !== ownName) return table
  return { ...table, rows: table.rows.map((row) => row.map(unguardCell)) }
}

/** The program that a table was exported from; null for a table of somebody's own. */
export function knownExport(fileName: string, headings: readonly string[]): KnownExport | null {
  const plain = new Set(headings.map(plainHeading))
  const rule = rules.find(
    ({ headings: wanted, file }) =>
      wanted.every((heading) => plain.has(heading)) && (file === undefined || file.test(fileName))
  )
  return rule ?? null
}
