import { longestCell, mostColumns, mostRows } from '../../shared/table'
import type { XmlReader } from '../formats/office/xml'
import { type CellForms, numberAsText } from './number-formats'
import type { NumberedRow } from './to-table'

/** What the cells of a sheet refer to. */
export interface SheetFacts {
  readonly strings: readonly string[]
  readonly forms: CellForms
  readonly from1904: boolean
}

/** An address on a cell, by the id of its relation. */
export interface CellLink {
  readonly row: number
  readonly column: number
  readonly relation: string
}

/** What was read of a sheet. */
export interface SheetContent {
  readonly rows: readonly NumberedRow[]
  readonly links: readonly CellLink[]
  readonly tooLarge: boolean
}

/** The column, from 0, and the row, from 1, of a reference such as `AB12`; null where it is none. */
export function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(reference)
  if (match === null) return null
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(match[2]) }
}

/** Text elements of a string; what is written above it as a reading aid is left out. */
export function stringsReader(onString: (text: string) => void): XmlReader {
  let text = ''
  let inText = false
  let inReading = false
  return {
    open(name) {
      if (name === 'x:si' || name === 'x:is') text = ''
      else if (name === 'x:rPh') inReading = true
      else if (name === 'x:t') inText = !inReading
    },
    text(data) {
      if (inText) text += data
    },
    close(name) {
      if (name === 'x:t') inText = false
      else if (name === 'x:rPh') inReading = false
      else if (name === 'x:si' || name === 'x:is') onString(text)
    }
  }
}

/** Characters that a workbook cannot hold as they are stand as `_x000D_`. */
function plainCharacters(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

function cellText(type: string, form: string | undefined, value: string, inline: string, facts: SheetFacts): string {
  switch (type) {
    case 's':
      return plainCharacters(facts.strings[Number(value)] ?? '')
    case 'inlineStr':
      return plainCharacters(inline)
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ')
    case 'str':
      return plainCharacters(value)
    case 'e':
      return ''
    default:
      return numberAsText(value, facts.forms.kinds[Number(form ?? 0)] ?? 'figure', facts.from1904)
  }
}

/** Reads the cells of a sheet; `content` answers them. Rows and cells without a reference follow the one before. */
export function sheetReader(facts: SheetFacts): { readonly reader: XmlReader; readonly content: () => SheetContent } {
  const rows: NumberedRow[] = []
  const links: CellLink[] = []
  let tooLarge = false
  let number = 0
  let cells: string[] = []
  let column = -1
  let type = ''
  let form: string | undefined
  let value = ''
  let inline = ''
  let inValue = false
  const strings = stringsReader((text) => {
    inline = text
  })

  function endCell(): void {
    const text = cellText(type, form, value, inline, facts)
    if (text === '') return
    if (column >= mostColumns || text.length > longestCell) tooLarge = true
    else {
      while (cells.length < column) cells.push('')
      cells[column] = text
    }
  }

  const reader: XmlReader = {
    open(name, attributes) {
      strings.open(name, attributes)
      if (name === 'x:row') {
        number = Number(attributes.r ?? number + 1)
        cells = []
        column = -1
      } else if (name === 'x:c') {
        column = attributes.r === undefined ? column + 1 : (placeOf(attributes.r)?.column ?? column + 1)
        type = attributes.t ?? 'n'
        form = attributes.s
        value = ''
        inline = ''
      } else if (name === 'x:v') inValue = true
      else if (name === 'x:hyperlink') {
        const place = placeOf(attributes.ref ?? '')
        const relation = attributes['r:id']
        if (place !== null && relation !== undefined) links.push({ ...place, relation })
      }
    },
    text(data) {
      if (inValue) value += data
      else strings.text?.(data)
    },
    close(name) {
      strings.close?.(name)
      if (name === 'x:v') inValue = false
      else if (name === 'x:c') endCell()
      else if (name === 'x:row' && cells.length > 0) {
        if (rows.length > mostRows + 20) tooLarge = true
        else rows.push({ number: Math.max(1, Math.trunc(number) || 1), cells })
      }
    }
  }
  return { reader, content: () => ({ rows, links, tooLarge }) }
}
