// Not by way of the other helpers: end-to-end tests use this one too, in a Node that cannot load the parser.
import { strToU8, zipSync } from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relationSpace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const typeBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A cell: a text, a number with the form of that place in `codes`, or the XML of a cell in full. */
export type WorkbookCell = string | { readonly value: number; readonly form?: number } | { readonly xml: string }

/** A sheet with its rows, and the addresses that lie on its cells. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly WorkbookCell[])[]
  readonly links?: Readonly<Record<string, string>>
}

/** What else a workbook says. */
export interface WorkbookFacts {
  /** Codes of number formats; the form of a cell is its place here, from 1. */
  readonly codes?: readonly string[]
  readonly from1904?: boolean
  /** True writes texts into the cells instead of into the table of strings. */
  readonly inline?: boolean
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** `A` for 0, `AA` for 26. */
function letters(column: number): string {
  const rest = column % 26
  const last = String.fromCharCode(65 + rest)
  return column < 26 ? last : letters((column - rest) / 26 - 1) + last
}

/** A workbook as Excel writes it, made of these sheets. */
export function workbookOf(sheets: readonly WorkbookSheet[], facts: WorkbookFacts = {}): Uint8Array {
  const strings: string[] = []
  const files: Record<string, string> = {}
  const cellXml = (cell: WorkbookCell, place: string): string => {
    if (typeof cell !== 'string') {
      if ('xml' in cell) return cell.xml
      return `<c r="${place}" s="${cell.form ?? 0}"><v>${cell.value}</v></c>`
    }
    if (cell === '') return ''
    if (facts.inline === true)
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
    strings.push(`<si><t xml:space="preserve">${escaped(cell)}</t></si>`)
    return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`
  }
  for (const [index, { rows, links = {} }] of sheets.entries()) {
    const data = rows.map((cells, row) => {
      const xml = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join('')
      return xml === '' ? '' : `<row r="${row + 1}">${xml}</row>`
    })
    const entries = Object.entries(links)
    const hyperlinks = entries.map(([place], at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`).join('')
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `${head}<worksheet ${main} ${relationSpace}><sheetData>${data.join('')}</sheetData>${hyperlinks === '' ? '' : `<hyperlinks>${hyperlinks}</hyperlinks>`}</worksheet>`
    if (entries.length > 0)
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(
        entries.map(([, address], at) => [`rId${at + 1}`, 'hyperlink', address])
      )
  }
  const codes = facts.codes ?? []
  const formats = codes.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`
  )
  const forms = codes.map((_, at) => `<xf numFmtId="${164 + at}"/>`)
  files['xl/styles.xml'] =
    `${head}<styleSheet ${main}><numFmts>${formats.join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${forms.join('')}</cellXfs></styleSheet>`
  files['xl/sharedStrings.xml'] = `${head}<sst ${main}>${strings.join('')}</sst>`
  const book = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  files['xl/workbook.xml'] =
    `${head}<workbook ${main} ${relationSpace}><workbookPr${facts.from1904 === true ? ' date1904="1"' : ''}/><sheets>${book.join('')}</sheets></workbook>`
  files['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ['rIdS', 'styles', 'styles.xml'],
    ['rIdT', 'sharedStrings', 'sharedStrings.xml']
  ])
  files['_rels/.rels'] = relations([['rId1', 'officeDocument', 'xl/workbook.xml']])
  files['[Content_Types].xml'] = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}

function relations(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = rows.map(([id, type, target]) => {
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${typeBase}/${type}" Target="${escaped(target)}"${mode}/>`
  })
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join('')}</Relationships>`
}
