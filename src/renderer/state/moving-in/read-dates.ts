import { monthOf } from './months'

/** Whether the day or the month comes first where both are figures. */
export type DayOrder = 'day-first' | 'month-first'

/** What a date in figures says of the order: one of them, both are possible, or it is the same day in both. */
export type OrderSeen = DayOrder | 'ambiguous' | 'no-matter'

const longest = 60
const figures = /^\D{0,12}?(\d{1,4})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{2,4})(?!\d)/
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/
const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/
/** Days that a spreadsheet counts from the end of 1899: the years 1990 to 2079. */
const serial = /^[3-6]\d{4}(?:\.\d{1,12})?$/

function iso(year: number, month: number, day: number): string | null {
  const full = year < 80 ? 2000 + year : year < 100 ? 1900 + year : year
  if (full < 1990 || full > 2100 || month < 1 || month > 12 || day < 1) return null
  const date = new Date(Date.UTC(full, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

interface Figures {
  readonly first: number
  readonly second: number
  readonly year: number
  /** Dots stand between the figures: nobody writes the month first then. */
  readonly hasDots: boolean
}

/** The figures of a date that does not begin with its year; null for every other text. */
function figuresOf(text: string): Figures | null {
  const match = figures.exec(text)
  if (match === null || (match[1] ?? '').length > 2) return null
  const [, first, separator, second, year] = match
  if ((year ?? '').length === 3) return null
  return { first: Number(first), second: Number(second), year: Number(year), hasDots: separator === '.' }
}

function namedDate(text: string): string | null {
  const words = text.match(/\p{L}[\p{L}\p{M}.’']*|\d+/gu) ?? []
  const month = words.map(monthOf).find((found) => found !== null)
  const numbers = words.filter((word) => /^\d+$/.test(word))
  if (month === undefined || month === null) return null
  const year = numbers.find((number) => number.length === 4)
  const day = numbers.find((number) => number.length <= 2)
  if (day === undefined) return null
  if (year !== undefined) return iso(Number(year), month, Number(day))
  // "3 Mar 26", "3-Mar-26": a time behind it would have a colon.
  const short = /^\D{0,12}?\d{1,2}\D{1,20}?\D['’]?(\d{2})$/.exec(text)
  return short === null ? null : iso(Number(short[1]), month, Number(day))
}

/** The day that a cell names, as `2026-03-01`; null where it names none for certain. A time behind it is passed over. */
export function readDay(cell: string, order: DayOrder | null): string | null {
  const text = cell.trim()
  if (text === '' || text.length > longest) return null
  const yearFirst =
    /^(\d{4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,2})(?!\d)/.exec(text) ?? eastAsian.exec(text) ?? compact.exec(text)
  if (yearFirst !== null) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const numbers = figuresOf(text)
  if (numbers !== null) {
    const seen = orderSeen(text)
    const used = seen === 'ambiguous' || seen === 'no-matter' ? order : seen
    const { first, second, year } = numbers
    if (used === null) return seen === 'no-matter' ? iso(year, first, second) : null
    return used === 'day-first' ? iso(year, second, first) : iso(year, first, second)
  }
  if (serial.test(text)) return new Date(Math.floor(Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10)
  return namedDate(text)
}

/** What one date says of the order of day and month; null for what is no date in figures, or begins with its year. */
export function orderSeen(cell: string): OrderSeen | null {
  const numbers = figuresOf(cell.trim())
  if (numbers === null) return null
  const { first, second, year, hasDots } = numbers
  const dayFirst = iso(year, second, first)
  const monthFirst = iso(year, first, second)
  if (dayFirst === null && monthFirst === null) return null
  if (hasDots && dayFirst !== null) return 'day-first'
  if (dayFirst === null) return 'month-first'
  if (monthFirst === null) return 'day-first'
  return first === second ? 'no-matter' : 'ambiguous'
}

/** Whether only its dots say how a date is read: of dates with strokes beside it that tells nothing. */
function isToldByDots(cell: string): boolean {
  const numbers = figuresOf(cell.trim())
  return numbers?.hasDots === true && numbers.first <= 12 && numbers.second <= 12
}

/** What many dates say together: an order when all that tell agree, else a date to ask about; null when none matters. */
export function judgeOrder(cells: Iterable<string>): { readonly order: DayOrder } | { readonly ask: string } | null {
  const seen = new Set<OrderSeen>()
  let example: string | undefined
  let hasDots = false
  for (const cell of cells) {
    const order = orderSeen(cell)
    if (order === null) continue
    if (isToldByDots(cell)) {
      hasDots = true
      continue
    }
    seen.add(order)
    if (order === 'ambiguous') example ??= cell.trim()
  }
  const [told, other] = (['day-first', 'month-first'] as const).filter((order) => seen.has(order))
  if (told !== undefined && other === undefined) return { order: told }
  if (example !== undefined) return { ask: example }
  return hasDots && told === undefined ? { order: 'day-first' } : null
}

const exactTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/
const clock = /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?\s?(?:([ap])\.?m\.?)?(?![\d:])/i

/** The moment of a cell that names `day`: its time where it has one, in the person's own zone; else noon, the same day everywhere. */
export function momentOf(cell: string, day: string): string {
  const text = cell.trim()
  const exact = exactTime.test(text) ? Date.parse(text.replace(' ', 'T')) : Number.NaN
  if (!Number.isNaN(exact)) return new Date(exact).toISOString()
  const [, hours, minutes, half] = clock.exec(text) ?? []
  const hour = half === undefined ? Number(hours ?? 12) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const minute = Number(minutes ?? 0)
  const isTime = hour < 24 && minute < 60
  const time = new Date(`${day}T12:00:00`)
  if (isTime) time.setHours(hour, minute)
  return time.toISOString()
}
