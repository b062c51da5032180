import type { Salary } from '../../shared/posting'
import type { Match } from '../finding'
import { findMoneyCues, isPay } from './pay-judge'
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
  /^[,)\s(]*(?:(?:base|salary|gross|brutto|annual|base salary|basic|plus|gehalt|als|as|in|fixe?|fijo)[\s,(]+){0,2}(annual(?:ly)?|per year|per annum|yearly|jährlich|jahresgehalt|jahresbrutto|im jahr|per hour|hourly|an hour|stundenlohn|per month|monthly|monatlich|im monat|per day|per week)/i
const periodByWord: readonly (readonly [RegExp, Salary['period']])[] = [
  [/hour|stund/i, 'hour'],
  [/month|monat/i, 'month'],
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

function toSalary(text: string, range: PayRange, floor: number): Salary {
  const before = wordsBefore(text, range, floor)
  return {
    min: range.min,
    max: range.max,
    currency: range.currency === '' ? null : range.currency,
    period: periodOf(text, range, before),
    gross: range.gross ?? readGrossAround(`${before} ${text.slice(range.end, range.end + 24).split('\n', 1)[0]}`),
    text: text.slice(range.start, range.end),
    place: readPayPlace(text, range.start, range.end, floor)
  }
}

/**
 * What the work is paid with, in every notation of the specification, each mention in order. Numbers are as stated;
 * the period is null where nothing says it; `country` (ISO 3166-1 alpha-2) settles signs such as "$" and "kr".
 * Revenue, funding, budgets, benefits in money and other sums are not answered.
 */
export function findSalaries(text: string, { country = null }: { country?: string | null } = {}): Match<Salary>[] {
  const ranges = findPayRanges(text, country)
  if (ranges.length === 0) return []
  const cues = findMoneyCues(splitWords(text))
  const paid = ranges.filter((range) => isPay(text, range, cues))
  return paid.map((range, at) => {
    const floor = paid[at - 1]?.end ?? 0
    return { value: toSalary(text, range, floor), start: range.start, end: range.end }
  })
}
