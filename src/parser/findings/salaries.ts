import type { Salary } from '../../shared/posting'
import type { Match } from '../finding'
import { findMoneyCues } from './pay-cues'
import { isPay } from './pay-judge'
import { readPayPlace } from './pay-places'
import { findPayRanges, type PayRange } from './pay-ranges'
import { readGrossAround, readPayPeriodBefore } from './pay-tails'
import { splitWords } from './words'

export { findPayExtras } from './pay-extras'

/** How far before a range its period and "brutto" are looked for, on its own line and the one above. */
const reachBefore = 90

/** The words of the same sentence before a range. */
function wordsBefore(text: string, range: PayRange, floor: number): string {
  const left = text.slice(Math.max(floor, range.start - reachBefore), range.start)
  const cut = Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '), left.lastIndexOf('\n\n'))
  const lines = left.slice(cut + 1).split('\n')
  const own = lines.at(-1) ?? ''
  const above = lines.at(-2) ?? ''
  return own.trim() === '' ? `${above} ${own}` : own
}

const periodBehind =
  /^[,)\s(]*(?:(?:base|salary|gross|brutto|annual|base salary|basic|plus|gehalt|als|as|in|fixe?|fijo|stagevergoeding|vergoeding|salaris|loon|salario|salaire|stipend|vergütung|lohn|entgelt|bruto|brut|wage|pay)[\s,(]+){0,2}(annual(?:ly)?|per year|per annum|yearly|jährlich|jahresgehalt|jahresbrutto|im jahr|per hour|hourly|an hour|stundenlohn|per month|monthly|monatlich|im monat|pro monat|pro jahr|pro stunde|per maand|per jaar|per uur|par mois|par an|al mese|all['’]anno|al mes|al año|por mês|por ano|per day|per week)/i
const periodByWord: readonly (readonly [RegExp, Salary['period']])[] = [
  [/hour|stund|uur/i, 'hour'],
  [/month|monat|maand|mois|mes|mês/i, 'month'],
  [/day/i, 'day'],
  [/week/i, 'week'],
  [/./, 'year']
]

function periodOf(text: string, range: PayRange, before: string): Salary['period'] {
  if (range.period !== null) return range.period
  const word = periodBehind.exec(text.slice(range.end, range.end + 60))?.[1]
  const behind = word === undefined ? null : (periodByWord.find(([pattern]) => pattern.test(word))?.[1] ?? null)
  return behind ?? readPayPeriodBefore(before)
}

/** Gross sums in euros and francs that nobody is paid for anything but a month: "3.200 € brutto". */
const monthly = { EUR: [1000, 9999], CHF: [2500, 12_000] } as const

/** The month, where gross pay has the size of a month's and no word says the period. */
function impliedPeriod({ min, max, currency, gross }: Salary): Salary['period'] {
  if (gross !== true || (currency !== 'EUR' && currency !== 'CHF')) return null
  const [least, most] = monthly[currency]
  return (min ?? max ?? 0) >= least && (max ?? min ?? 0) <= most ? 'month' : null
}

/** Crowns by the language of the page. */
const crowns: Readonly<Record<string, string>> = { sv: 'SEK', da: 'DKK', no: 'NOK', nb: 'NOK', nn: 'NOK', is: 'ISK' }

/** What a page is known to be, as far as it tells which currency a sign means. */
export interface PayOptions {
  /** ISO 3166-1 alpha-2; null where the places do not agree on one. */
  readonly country?: string | null
  /** ISO 639-1. */
  readonly language?: string | null
}

const australian =
  /^.{0,40}?(?:[+&] ?(?:\d{1,2}(?:\.\d)?% ?)?super(?:annuation)?\b|\b(?:plus|and|incl\.?|including|excl\.?) (?:\d{1,2}(?:\.\d)?% ?)?super(?:annuation)?\b|superannuation)/i

/** "$" without a country is the US dollar on an English page; Spanish and Portuguese pages mean many kinds of it. */
function currencyIn(text: string, range: PayRange, { country = null, language = null }: PayOptions): string | null {
  if (range.currency === '') {
    const crown = language !== null && /(?<!\p{L})kr(?!\p{L})/iu.test(text.slice(range.amountStart, range.end))
    return crown ? (crowns[language] ?? null) : null
  }
  if (range.currency !== 'USD' || !range.shared || country !== null) return range.currency
  if (australian.test(text.slice(Math.max(range.amountStart, range.end - 24), range.end + 60))) return 'AUD'
  if (language === 'fr') return 'CAD'
  return language === 'es' || language === 'pt' ? null : range.currency
}

function toSalary(text: string, range: PayRange, floor: number, options: PayOptions): Salary {
  const before = wordsBefore(text, range, floor)
  const salary = {
    min: range.min,
    max: range.max,
    currency: currencyIn(text, range, options),
    period: periodOf(text, range, before),
    gross: range.gross ?? readGrossAround(`${before} ${text.slice(range.end, range.end + 24).split('\n', 1)[0]}`),
    text: text.slice(range.start, range.end),
    place: readPayPlace(text, range.start, range.end, floor)
  }
  return { ...salary, period: salary.period ?? impliedPeriod(salary) }
}

/**
 * What the work is paid with, in every notation of the specification, each mention in order. Numbers are as stated;
 * the period is null where nothing says it; the options settle signs such as "$" and "kr".
 * Revenue, funding, budgets, benefits in money and other sums are not answered.
 */
export function findSalaries(text: string, options: PayOptions = {}): Match<Salary>[] {
  if (!/\d/.test(text)) return []
  const ranges = findPayRanges(text, options.country ?? null)
  if (ranges.length === 0) return []
  const cues = findMoneyCues(splitWords(text))
  const paid = ranges.filter((range) => isPay(text, range, cues))
  return paid.map((range, at) => {
    const floor = paid[at - 1]?.end ?? 0
    return { value: toSalary(text, range, floor, options), start: range.start, end: range.end }
  })
}
