import Papa from 'papaparse'
import { roleOfHeading } from '../../shared/moving-in/column-roles'
import { longestCell, mostColumns, mostRows } from '../../shared/table'

/** Separators that spreadsheets write, the commonest first. */
const separators = [',', ';', '\t', '|'] as const
/** Rows by which the separator is told. */
const sampleRows = 40
/** How much of a file is looked at to tell the separator, in UTF-16 units. */
const sampleLength = 200_000

/** The rows of a text with separators, every cell as it was typed; `too-large` when it goes over a limit. */
export type CsvRows = readonly (readonly string[])[] | 'too-large'

/** The text with `\n` for every line end and without the line by which Excel names the separator. */
function prepare(text: string): { readonly text: string; readonly named: string | null } {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const named = /^"?sep=(.)"?\n/i.exec(lines)
  return named === null ? { text: lines, named: null } : { text: lines.slice(named[0].length), named: named[1] ?? null }
}

function rowsOf(text: string, separator: string, preview: number): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar: '"', preview })
  return data
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}

/** How far rows look like those of a table: their commonest width, and how many rows have it. */
export interface Shape {
  readonly columns: number
  /** 0 to 1. */
  readonly regular: number
  readonly rows: number
  /** Headings in one row that name different columns of a table of applications. */
  readonly named: number
}

/** How many different roles the headings of a row name. */
export function namedIn(row: readonly string[]): number {
  return new Set(row.flatMap((cell) => (cell.length > 60 ? [] : (roleOfHeading(cell)?.role ?? [])))).size
}

function shapeOf(rows: readonly (readonly string[])[]): Shape {
  const full = rows.filter((row) => !isBlank(row))
  const widths = new Map<number, number>()
  for (const { length } of full) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [columns, count] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
  const named = Math.max(0, ...full.slice(0, 10).map(namedIn))
  return { columns, regular: full.length === 0 ? 0 : count / full.length, rows: full.length, named }
}

/** The separator by which a text looks most like a table, and how it then looks. */
export function findSeparator(text: string): { readonly separator: string; readonly shape: Shape } {
  const { text: lines, named } = prepare(text.slice(0, sampleLength))
  const candidates = named === null ? separators : [named]
  const judged = candidates.map((separator) => {
    const rows = rowsOf(lines, separator, sampleRows)
    // The last row of a sample that was cut off may be half a row.
    const shape = shapeOf(text.length > sampleLength && rows.length < sampleRows ? rows.slice(0, -1) : rows)
    return {
      separator,
      shape,
      score: shape.columns < 2 ? 0 : shape.named * 10 + shape.regular * Math.min(shape.columns, 20)
    }
  })
  return judged.reduce((best, one) => (one.score > best.score ? one : best))
}

/** Reads a text with separators. Blank rows stay, as empty ones, so that rows keep their numbers. */
export function readCsv(text: string, separator: string = findSeparator(text).separator): CsvRows {
  const rows = rowsOf(prepare(text).text, separator, mostRows * 2)
  const full = rows.filter((row) => !isBlank(row)).length
  if (full > mostRows + 1 || rows.length >= mostRows * 2) return 'too-large'
  if (rows.some((row) => row.length > mostColumns || row.some((cell) => cell.length > longestCell))) return 'too-large'
  return rows
}
