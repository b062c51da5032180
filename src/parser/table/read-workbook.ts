import { failure, type Result, success } from '../../shared/result'
import { mostSheets, type Table } from '../../shared/table'
import { type Package, type Relation, readPart, readRelations } from '../formats/office/docx-parts'
import { newAllowance } from '../formats/office/unpack'
import type { Zip } from '../formats/office/zip-directory'
import { cellFormsReader } from './number-formats'
import { type CellLink, sheetReader, stringsReader } from './sheet-rows'
import { type NumberedRow, toTable } from './to-table'

/** Largest sheet or table of strings that is read, in bytes of XML: 50,000 rows of an ordinary spreadsheet. */
const maxSheetBytes = 80_000_000

interface Sheet {
  readonly name: string
  readonly target: string
}

interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly from1904: boolean
  readonly relations: readonly Relation[]
}

function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type && !relation.external)?.target
}

function readBook(pack: Package): Result<Workbook> {
  const main = targetOf(readRelations(pack, ''), 'officeDocument') ?? 'xl/workbook.xml'
  const relations = readRelations(pack, main)
  const sheets: Sheet[] = []
  let from1904 = false
  const read = readPart(pack, main, {
    open(name, attributes) {
      if (name === 'x:workbookPr') from1904 = /^(?:1|true|on)$/i.test(attributes.date1904 ?? '')
      if (name !== 'x:sheet' || sheets.length >= mostSheets) return
      const relation = relations.find(({ id }) => id === attributes['r:id'])
      // Sheets of diagrams and of macros hold no cells.
      if (relation?.type !== 'worksheet' || relation.external) return
      sheets.push({ name: (attributes.name ?? '').slice(0, 500), target: relation.target })
    }
  })
  if (!read.ok) return read
  return sheets.length === 0 ? failure('unreadable') : success({ sheets, from1904, relations })
}

/** Writes the addresses that lie on cells into columns of their own, behind the others. */
function withLinks(
  rows: readonly NumberedRow[],
  links: readonly CellLink[],
  relations: readonly Relation[]
): NumberedRow[] {
  const addresses = new Map(relations.filter(({ external }) => external).map(({ id, target }) => [id, target]))
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const byRow = new Map(rows.map((row) => [row.number, row]))
  const columns = new Map<number, Map<number, string>>()
  for (const { row, column, relation } of links) {
    const address = addresses.get(relation)
    const shown = byRow.get(row)?.cells[column]?.trim()
    if (address === undefined || !/^https?:/i.test(address) || shown === address || shown === undefined) continue
    const found = columns.get(column) ?? new Map<number, string>()
    columns.set(column, found.set(row, address))
  }
  if (columns.size === 0) return [...rows]
  const order = [...columns.keys()].toSorted((a, b) => a - b)
  // The first row without any such address names the columns, as in every sheet with headings.
  const [first] = rows
  return rows.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '')
    const more = order.map((column) => {
      const address = columns.get(column)?.get(row.number)
      if (address !== undefined) return address
      return row === first ? `${row.cells[column] ?? ''} link`.trim() : ''
    })
    return { number: row.number, cells: [...cells, ...more] }
  })
}

/** A sheet of a workbook as a table: the one asked for, or the first that holds anything. */
export function readWorkbook(zip: Zip, wanted: number | null): Result<Table> {
  const pack: Package = { zip, allowance: newAllowance() }
  const book = readBook(pack)
  if (!book.ok) return book
  const { sheets, from1904, relations } = book.value
  const strings: string[] = []
  const styles = cellFormsReader()
  const stringsPart = targetOf(relations, 'sharedStrings')
  const stylesPart = targetOf(relations, 'styles')
  const shared = stringsReader((text) => strings.push(text))
  const readStrings = stringsPart === undefined ? undefined : readPart(pack, stringsPart, shared, maxSheetBytes)
  if (readStrings?.ok === false) return readStrings
  if (stylesPart !== undefined) readPart(pack, stylesPart, styles.reader)
  const facts = { strings, forms: styles.forms(), from1904 }
  const names = sheets.map(({ name }) => name)
  for (const [index, { target }] of sheets.entries()) {
    if (wanted !== null && wanted !== index) continue
    const { reader, content } = sheetReader(facts)
    const read = readPart(pack, target, reader, maxSheetBytes)
    if (!read.ok) return read
    const { rows, links, tooLarge } = content()
    if (tooLarge) return failure('too-large')
    if (rows.length === 0 && wanted === null) continue
    const all = withLinks(rows, links, links.length === 0 ? [] : readRelations(pack, target))
    return toTable(all, { format: 'xlsx', sheets: names, sheet: index })
  }
  return failure('empty')
}
