import type { Posting, Salary } from '../../shared/posting'
import type { Finding } from '../finding'
import { findSalaries } from '../findings/salaries'
import { dataFinding } from './structured-finding'
import { entryOf, isNode, listOf, type Node, numberOf, wordsOf } from './structured-values'

const periods: readonly (readonly [pattern: RegExp, period: Salary['period']])[] = [
  [/^(?:hour|hourly|h|hr|hrs|stunde|stündlich|heure|hora|ora|uur)$|\bper[ _-]hour|\bhour/i, 'hour'],
  [/^(?:day|daily|tag|täglich|jour|día|dia|giorno|dag)$|\bper[ _-]day|\bday|\bdaily/i, 'day'],
  [/^(?:week|weekly|woche|wöchentlich|semaine|semana|settimana)$|\bper[ _-]week|\bweek/i, 'week'],
  [/^(?:month|monthly|mon|monat|monatlich|mois|mes|mese|maand|mês)$|\bper[ _-]month|\bmonth/i, 'month'],
  [
    /^(?:year|yearly|annual|annually|annum|yr|jahr|jährlich|an|anual|año|anno|jaar|ano|pa|p\.a\.)$|\bper[ _-](?:year|annum)|\byear|\bannual/i,
    'year'
  ]
]

/** The period that a unit names, "HOUR" or "per-year-salary"; null for anything else. */
export function periodOf(value: unknown): Salary['period'] {
  const words = wordsOf(value)?.replace(/^1 /, '') ?? ''
  return periods.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Currencies in which a year's pay has five figures or more and an hour's pay two or three. */
const strongCurrencies: ReadonlySet<string> = new Set('USD EUR GBP CHF CAD AUD NZD SGD'.split(' '))

/** The least and the most that somebody is paid in a strong currency, by period. */
const plausible: Readonly<Record<NonNullable<Salary['period']>, readonly [number, number]>> = {
  hour: [3, 1_000],
  day: [20, 10_000],
  week: [50, 20_000],
  month: [200, 60_000],
  year: [1_500, 5_000_000]
}

/** The period, unless the figure cannot be meant for it: 25 a year is an hour's pay, 85 000 an hour a year's. */
function soundPeriod(period: Salary['period'], figure: number, currency: string | null): Salary['period'] {
  if (period === null || currency === null || !strongCurrencies.has(currency)) return period
  const [least, most] = plausible[period]
  if (figure >= least && figure <= most) return period
  if (figure >= 7 && figure < 150) return 'hour'
  return figure >= 15_000 && figure < 2_000_000 ? 'year' : null
}

/** Two figures where one belongs, "3500 - 4800"; a single one is both. */
function rangeOf(value: unknown): [number | null, number | null] {
  const parts =
    typeof value === 'string'
      ? /^\D{0,4}(\d[\d.,' ]{0,20}?) ?(?:-|–|—|to|bis|à|a|tot) ?\D{0,4}(\d[\d.,' ]{0,20}?)\D{0,4}$/.exec(value)
      : null
  const least = numberOf(parts === null ? value : parts[1])
  return [least, parts === null ? least : numberOf(parts[2])]
}

/** A figure that is no pay: boards write 0 or 1 where none is given. */
function figureOf(value: unknown): number | null {
  const figure = numberOf(value)
  return figure === null || figure <= 1 ? null : figure
}

function currencyOf(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const words = wordsOf(value)?.toUpperCase() ?? ''
    if (/^[A-Z]{3}$/.test(words)) return words
    const sign = { $: 'USD', '€': 'EUR', '£': 'GBP' }[words]
    if (sign !== undefined) return sign
  }
  return null
}

/** Pay in words where an object belongs; nothing unless the words name a figure of money. */
function spokenPay(words: string | null, currency: string | null): Salary[] {
  if (words === null || words.length > 200) return []
  const read = findSalaries(words).map((match) => match.value)
  if (read.length > 0) return read
  const [min, max] = rangeOf(words)
  const figures = [figureOf(min), figureOf(max)] as const
  return currency === null || figures[0] === null ? [] : [toSalary(figures[0], figures[1], currency, null, null)]
}

function toSalary(
  least: number | null,
  most: number | null,
  currency: string | null,
  unit: Salary['period'],
  place: string | null
): Salary {
  const isTurned = least !== null && most !== null && least > most
  const [min, max] = isTurned ? [most, least] : [least, most]
  const period = soundPeriod(unit, min ?? max ?? 0, currency)
  const figures = min === max || max === null ? `${min}` : min === null ? `${max}` : `${min}–${max}`
  const text = [figures, currency, period === null ? null : `per ${period}`].filter((part) => part !== null).join(' ')
  return { min, max, currency, period, gross: null, text, place }
}

/** Pay from a MonetaryAmount, whose figures may stand inside or outside `value`, as numbers or as text. */
function salariesOf(entry: unknown, outer: string | null): Salary[] {
  if (!isNode(entry)) return spokenPay(wordsOf(entry), outer)
  const value = entryOf(entry, 'value')
  const inner = isNode(value) ? value : Array.isArray(value) && isNode(value[0]) ? value[0] : entry
  const currency = currencyOf(entryOf(entry, 'currency'), entryOf(inner, 'currency'), outer)
  const single = inner === entry ? value : entryOf(inner, 'value')
  const [least, most] = rangeOf(single)
  const min = figureOf(entryOf(inner, 'minValue') ?? entryOf(entry, 'minValue')) ?? figureOf(least)
  const max = figureOf(entryOf(inner, 'maxValue') ?? entryOf(entry, 'maxValue')) ?? figureOf(most)
  if (min === null && max === null) return spokenPay(wordsOf(single), currency)
  const period = periodOf(entryOf(inner, 'unitText') ?? entryOf(entry, 'unitText'))
  return [toSalary(min, max, currency, period, wordsOf(entryOf(entry, 'place')))]
}

/** The pay that a posting's data states: sound figures only. */
export function readPay(node: Node): Finding<Posting['salaries']>[] {
  const outer = currencyOf(entryOf(node, 'salaryCurrency'))
  const stated = listOf(entryOf(node, 'baseSalary')).flatMap((entry) => salariesOf(entry, outer))
  const found =
    stated.length > 0 ? stated : listOf(entryOf(node, 'estimatedSalary')).flatMap((entry) => salariesOf(entry, outer))
  return found.length === 0 ? [] : [dataFinding(found, found.map((salary) => salary.text).join('; '))]
}
