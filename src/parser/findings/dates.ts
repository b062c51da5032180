import type { Match } from '../finding'
import { rememberFor } from '../text/remember'
import { dateNumbers, dateUnits, months } from '../vocabulary/date-words'
import { dayLength, isoDayOf, monthsBefore, nearestYear, toIsoDate } from './calendar'
import { type DatedFact, readDatedFacts } from './dated-facts'
import type { FoundDate } from './found-date'
import { foldWord } from './words'

/** What dates need to be read. */
export interface DateOptions {
  /** ISO 639-1; decides the order of 03/04/2026. */
  readonly language: string | null
  /** ISO 3166-1 alpha-2; decides it on English pages, which write both orders. */
  readonly country?: string | null
  /** The file's own date in milliseconds, from which relative dates count; null drops them. */
  readonly reference: number | null
}

const iso = /(?<![\d-])(20\d\d|19\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/g
const numeric = /(?<![\d.,/-])(\d{1,2})(\.|\/|-|\. )(\d{1,2})\2(20\d\d|\d\d)(?![\d%/-]|[.,]\d)/g
const hyphened = /(?<![\p{L}\d-])(\d{1,2})-(\p{L}{3,4})-(20\d\d|\d\d)(?![\p{L}\d-])/gu
/** "31.12." without a year, which only German writes, where it can be nothing but a day. */
const yearless = /(?<![\d.,])(\d{1,2})\. ?(\d{1,2})\.(?![\d.]| ?\d)/g
/** "até 20/05" without a year, behind a word for a day, in languages that write the day first. */
const slashedYearless =
  /(?<=(?<!\p{L})(?:até|ao|hasta el|hasta|antes del|antes de|del|desde el|jusqu['’]au|avant le|au|le|dès le|du|entro il|dal|fino al|il|op|vóór|voor|uiterlijk|tot|vanaf|dia|día) )(\d{1,2})\/(\d{1,2})(?![\d/])/giu
const dayBefore =
  /(?:^|(?:bis|zum|am|ab|vom|den|dem|spätestens|frist|schluss|beginn|antritt|eintritt|start)?:\s?|(?<!\p{L})(?:bis|zum|am|ab|vom|den|dem|spätestens|\p{L}*frist|\p{L}*schluss)\s)$/iu
const dayFirst =
  /(?<![\d.,/])(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])? {0,2}(?:de |of |d['’])?(\p{L}{3,10})\.?,?(?: {1,2}(?:de |del |van |di )?(20\d\d)(?!\d))?(?!\p{L})/gu
const monthFirst =
  /(?<![\p{L}\p{N}])(\p{L}{3,10})\.? {1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d%+]|[:.–-]\d|\p{L}|\/)(?:,? {1,2}(20\d\d)(?!\d))?/gu

/** Years in two digits that a posting can speak of; others are versions and numbers of sections. */
const firstShortYear = 20
const lastShortYear = 40

/** Languages that write the day first; English alone writes both. */
const dayFirstLanguages: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'it', 'nl', 'pt'])
const slashLanguages: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'nl', 'pt'])
/** Countries whose English pages write the day first; only the United States are sure to write the month first. */
const dayFirstCountries: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'MT'])

function isoMatches(text: string): Match<FoundDate>[] {
  return [...text.matchAll(iso)].flatMap((match) => {
    const date = toIsoDate(Number(match[1]), Number(match[3]), Number(match[4]))
    return date === null ? [] : [found({ date, estimated: false }, match.index, match[0])]
  })
}

function found(value: FoundDate, start: number, words: string): Match<FoundDate> {
  const trimmed = words.trimEnd()
  return { value, start, end: start + trimmed.length }
}

/** Day and month of two numbers, or undefined where neither values nor language nor separator decide. */
function orderOf(
  a: number,
  b: number,
  separator: string,
  { language, country = null }: DateOptions
): [number, number] | undefined {
  if (separator.startsWith('.') || a > 12) return [a, b]
  if (b > 12) return [b, a]
  if (a === b) return [a, b]
  if (language !== null && dayFirstLanguages.has(language)) return [a, b]
  if (language !== 'en' || country === null) return undefined
  if (dayFirstCountries.has(country)) return [a, b]
  return country === 'US' ? [b, a] : undefined
}

function numericMatches(text: string, options: DateOptions): Match<FoundDate>[] {
  return [...text.matchAll(numeric)].flatMap((match) => {
    const order = orderOf(Number(match[1]), Number(match[3]), match[2] ?? '', options)
    if (order === undefined) return []
    const raw = Number(match[4])
    if (raw < firstShortYear || (raw > lastShortYear && raw < 100)) return []
    const date = toIsoDate(raw < 100 ? 2000 + raw : raw, order[1], order[0])
    return date === null ? [] : [found({ date, estimated: false }, match.index, match[0])]
  })
}

/** Month names that are common words: without a year they are not believed. */
const doubtfulMonths: ReadonlySet<string> = new Set([
  'may',
  'mar',
  'out',
  'set',
  'ago',
  'gen',
  'mag',
  'mai',
  'march',
  'mars',
  'mei',
  'dic'
])

/** Months that are nothing else in their own language, in which they are written small. */
const sureMonths: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['mai', 'mars']),
  nl: new Set(['mei']),
  sv: new Set(['mars', 'maj']),
  da: new Set(['mars', 'maj'])
}

function isDoubtful(month: string, key: string, language: string | null): boolean {
  if (!doubtfulMonths.has(key) || month[0] !== month[0]?.toLowerCase()) return false
  return language === null || sureMonths[language]?.has(key) !== true
}

function named(
  month: string,
  day: string,
  year: string | undefined,
  { reference, language }: DateOptions
): FoundDate | null {
  const key = foldWord(month)
  const number = months.get(key)
  if (number === undefined) return null
  if (year !== undefined) {
    const date = toIsoDate(Number(year), number, Number(day))
    return date === null ? null : { date, estimated: false }
  }
  if (reference === null || isDoubtful(month, key, language)) return null
  const date = toIsoDate(nearestYear(number, Number(day), reference), number, Number(day))
  return date === null ? null : { date, estimated: true }
}

function namedMatches(text: string, options: DateOptions): Match<FoundDate>[] {
  const matches: Match<FoundDate>[] = []
  for (const match of text.matchAll(dayFirst)) {
    const value = named(match[2] ?? '', match[1] ?? '', match[3], options)
    if (value !== null) matches.push(found(value, match.index, match[0]))
  }
  for (const match of text.matchAll(hyphened)) {
    const year = match[3]?.length === 2 ? `20${match[3]}` : match[3]
    const value = named(match[2] ?? '', match[1] ?? '', year, options)
    if (value !== null) matches.push(found(value, match.index, match[0]))
  }
  for (const match of / \d/.test(text) ? text.matchAll(monthFirst) : []) {
    const value = named(match[1] ?? '', match[2] ?? '', match[3], options)
    if (value !== null) matches.push(found(value, match.index, match[0]))
  }
  return matches
}

function yearlessMatches(text: string, reference: number): Match<FoundDate>[] {
  return [...text.matchAll(yearless)].flatMap((match) => {
    if (!dayBefore.test(text.slice(Math.max(0, match.index - 20), match.index))) return []
    const [month, day] = [Number(match[2]), Number(match[1])]
    const date = toIsoDate(nearestYear(month, day, reference), month, day)
    return date === null ? [] : [found({ date, estimated: true }, match.index, match[0])]
  })
}

function slashedMatches(text: string, reference: number): Match<FoundDate>[] {
  return [...text.matchAll(slashedYearless)].flatMap((match) => {
    const [month, day] = [Number(match[2]), Number(match[1])]
    const date = toIsoDate(nearestYear(month, day, reference), month, day)
    return date === null ? [] : [found({ date, estimated: true }, match.index, match[0])]
  })
}

const amount = '(\\d{1,3}|\\p{L}{1,5})'
const unit = '(\\p{L}{1,9})'
/** Languages that put the word of the past behind, and those that put it before. */
const pastBehind = /(?<=[\p{L}.] )(?:ago|fa|geleden|atrás)(?!\p{L})/giu
const agoBefore = new RegExp(`(?<![\\p{L}\\p{N}+])${amount} ?${unit}\\.? $`, 'iu')
const pastBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:vor|il y a|hace|há) (?:(?:ungefähr|etwa|about|environ|circa) )?${amount} ?${unit}(?![\\p{L}])`,
  'giu'
)
/** "Over a month ago": a bound, and no day. */
const leastBefore = /(?:over|more than|at least|più di|meer dan|mais de|más de) $/i
/** Longest words before "ago", in UTF-16 units. */
const agoReach = 20
const dayWords: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}])(?:yesterday|gestern|ayer|ieri|gisteren|ontem)(?![\p{L}])/giu, 1],
  [/(?<![\p{L}])(?:today|just posted|heute|aujourd['’]hui|hoy|oggi|vandaag|hoje|just now|gerade eben)(?![\p{L}])/giu, 0]
]
const frenchYesterday = /(?<![\p{L}])hier(?![\p{L}])/giu
/** Around these words "today" is the day of the posting; elsewhere it is talk ("Apply today"). */
const postedAround =
  /post|list|publi|pubbl|veröff|online|einge|geplaatst|gepub|neu|new|mise en|erschien|inseri|actuali[sz]|updat|aktualis|aggiorn|bijgewerkt|atualiz/i

function instantBefore(reference: number, count: number, name: string): number | null {
  switch (dateUnits.get(foldWord(name))) {
    case 'minute':
      return reference - count * 60_000
    case 'hour':
      return reference - count * 3_600_000
    case 'day':
      return reference - count * dayLength
    case 'week':
      return reference - count * 7 * dayLength
    case 'month':
      return monthsBefore(reference, count)
    default:
      return null
  }
}

function relativeMatches(text: string, reference: number, language: string | null): Match<FoundDate>[] {
  const matches: Match<FoundDate>[] = []
  const add = (raw: string, name: string, start: number, words: string): void => {
    const count = /^\d/.test(raw) ? Number(raw) : dateNumbers.get(foldWord(raw))
    const instant = count === undefined ? null : instantBefore(reference, count, name)
    const date = instant === null ? null : isoDayOf(instant)
    if (date !== null) matches.push(found({ date, estimated: true }, start, words))
  }
  for (const match of text.matchAll(pastBefore)) add(match[1] ?? '', match[2] ?? '', match.index, match[0])
  for (const match of text.matchAll(pastBehind)) {
    const before = agoBefore.exec(text.slice(Math.max(0, match.index - agoReach), match.index))
    if (
      before === null ||
      leastBefore.test(text.slice(Math.max(0, match.index - before[0].length - 16), match.index - before[0].length))
    )
      continue
    add(before[1] ?? '', before[2] ?? '', match.index - before[0].length, before[0] + match[0])
  }
  const words = language === 'fr' ? [...dayWords, [frenchYesterday, 1] as const] : dayWords
  for (const [pattern, days] of words) {
    for (const match of text.matchAll(pattern)) {
      const date = isoDayOf(reference - days * dayLength)
      if (date !== null && isPostedDay(text, match.index, match[0]))
        matches.push(found({ date, estimated: true }, match.index, match[0]))
    }
  }
  return matches
}

/** "Ieri alle 18:42": an hour may stand behind the day. */
const clockThenEdge =
  /^(?:,? (?:(?:at|um|à|alle(?: ore)?|a las|às|om|kl\.?) )?\d{1,2}[:.h]\d\d(?: ?(?:uhr|h|uur|am|pm))?)?[\s•·|,–-]*(?:[•·|]|$)/i

function isPostedDay(text: string, start: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(start + words.length, start + words.length + 20)
  const left = before.slice(before.lastIndexOf('\n') + 1)
  const right = after.split('\n', 1)[0] ?? ''
  const alone =
    /^[\s•·|,–-]*$/.test(
      left.slice(Math.max(left.lastIndexOf('•'), left.lastIndexOf('·'), left.lastIndexOf('|')) + 1)
    ) && clockThenEdge.test(right)
  return alone || postedAround.test(left) || postedAround.test(right) || /^just posted/i.test(words)
}

function inOrder(matches: readonly Match<FoundDate>[]): Match<FoundDate>[] {
  const kept: Match<FoundDate>[] = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = kept.at(-1)
    if (previous === undefined || match.start >= previous.end) kept.push(match)
  }
  return kept
}

/** Dates with figures in them. */
function writtenMatches(text: string, options: DateOptions): Match<FoundDate>[] {
  const { language, reference } = options
  return [
    ...isoMatches(text),
    ...numericMatches(text, options),
    ...namedMatches(text, options),
    ...(reference === null || (language !== 'de' && language !== null) ? [] : yearlessMatches(text, reference)),
    ...(reference === null || !slashLanguages.has(language ?? '') ? [] : slashedMatches(text, reference))
  ]
}

function keyOf({ language, country = null, reference }: DateOptions): string {
  return `${language} ${country} ${reference}`
}

/**
 * The dates of a text, in order: ISO, numbers, names of months in seven languages, and relative ones. 03/04/2026 is
 * dropped where neither language nor country tells its order; relative dates and dates without a year need a reference.
 */
export const findDates = rememberFor(keyOf, (text, options: DateOptions): readonly Match<FoundDate>[] => {
  const { language, reference } = options
  return inOrder([
    ...(/\d/.test(text) ? writtenMatches(text, options) : []),
    ...(reference === null ? [] : relativeMatches(text, reference, language))
  ])
})

/**
 * The dates of a text whose words tell what they are for: posting, deadline or start. `ofApplying` says that the text
 * is about how to apply, where the last day needs no word of applying beside it.
 */
export function findDatedFacts(text: string, options: DateOptions, ofApplying = false): readonly Match<DatedFact>[] {
  return ofApplying ? datedFactsOfApplying(text, options) : datedFacts(text, options)
}

const datedFacts = rememberFor(keyOf, (text, options: DateOptions) =>
  readDatedFacts(text, findDates(text, options), options.reference, false)
)
const datedFactsOfApplying = rememberFor(keyOf, (text, options: DateOptions) =>
  readDatedFacts(text, findDates(text, options), options.reference, true)
)
