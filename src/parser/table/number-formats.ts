import type { XmlAttributes, XmlReader } from '../formats/office/xml'

/** How the number of a cell is meant: as a figure, with the sign of a currency, a share, a day, a day with a time, or a time. */
export type NumberKind = 'figure' | 'percent' | 'date' | 'dateTime' | 'time' | `currency:${string}`

/** What a workbook says of the forms of its cells. */
export interface CellForms {
  /** The kind of a cell by its `s`. */
  readonly kinds: readonly NumberKind[]
}

function builtIn(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58))
    return 'date'
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || (id >= 45 && id <= 47)) return 'time'
  return id === 22 ? 'dateTime' : 'figure'
}

const currencySign = /[$€£¥₹₽₩₺₪₫₴₦]|zł|Kč|CHF|\bkr\b|R\$/

/** The kind that a code such as `yyyy-mm-dd` or `[$€-407] #,##0` means. */
export function kindOfCode(code: string): NumberKind {
  const [first = ''] = code.split(';')
  const currency = /\[\$([^\]-]{1,6})/.exec(first)?.[1] ?? currencySign.exec(first)?.[0]
  const bare = first
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
  const hasDay = /[dy]|mmm/i.test(bare)
  const hasTime = /h|s/i.test(bare)
  if (/^general$/i.test(bare.trim())) return 'figure'
  if (hasDay || (/m/i.test(bare) && !hasTime && !/[0#]/.test(bare))) return hasTime ? 'dateTime' : 'date'
  if (hasTime && !/[0#?]/.test(bare.replace(/s\.0+/gi, ''))) return 'time'
  if (currency !== undefined && currency.trim() !== '') return `currency:${currency.trim()}`
  return bare.includes('%') ? 'percent' : 'figure'
}

/** Reads `styles.xml`; `forms` answers what was found. */
export function cellFormsReader(): { readonly reader: XmlReader; readonly forms: () => CellForms } {
  const codes = new Map<number, string>()
  const kinds: NumberKind[] = []
  let inCells = false
  const kindOf = ({ numFmtId }: XmlAttributes): NumberKind => {
    const id = Number(numFmtId ?? 0)
    const code = codes.get(id)
    return code === undefined ? builtIn(id) : kindOfCode(code)
  }
  const reader: XmlReader = {
    open(name, attributes) {
      if (name === 'x:numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'x:cellXfs') inCells = true
      else if (name === 'x:xf' && inCells) kinds.push(kindOf(attributes))
    },
    close(name) {
      if (name === 'x:cellXfs') inCells = false
    }
  }
  return { reader, forms: () => ({ kinds }) }
}

/** Milliseconds of a day. */
const dayLength = 86_400_000

/** The day of a serial number of a spreadsheet, as `2026-03-01` or `2026-03-01 14:30`; null where it is none. */
export function dateOfSerial(serial: number, from1904: boolean, withTime: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null
  // The system of 1900 counts a 29th of February that there never was; before it the days are one off.
  const days = from1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial
  const minutes = Math.round((days - 25_569) * 1_440)
  const iso = new Date(minutes * 60_000).toISOString()
  const isWhole = (minutes * 60_000) % dayLength === 0
  return withTime && !isWhole ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10)
}

/** A number of a cell as a person sees it: `2026-03-01`, `€95000`, `15%`, `0.3`. */
export function numberAsText(value: string, kind: NumberKind, from1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  // A program writes 0.30000000000000004 for what it shows as 0.3.
  const figure = String(Number(number.toPrecision(15)))
  switch (kind) {
    case 'figure':
      return figure
    case 'percent':
      return `${Number((number * 100).toPrecision(12))}%`
    case 'date':
    case 'dateTime':
      return dateOfSerial(number, from1904, kind === 'dateTime') ?? figure
    case 'time': {
      if (number >= 1) return dateOfSerial(number, from1904, true) ?? figure
      const minutes = Math.round(number * 1_440)
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    }
    default:
      return `${kind.slice('currency:'.length)}${/\p{L}$/u.test(kind) ? ' ' : ''}${figure}`
  }
}
