import type { Match } from '../finding'
import { months } from '../vocabulary/date-words'
import { toIsoDate } from './calendar'
import { speaksOfTerm } from './dated-sentences'
import type { FoundDate } from './found-date'
import { foldWord } from './words'

/** Words before the first day of a term, and those between it and the last. */
const fromWords = "(?:del?|dal|dall['’]|du|vom|from|van|desde(?: el)?)"
const toWords = '(?:al?|au|bis(?: zum)?|to|until|through|tot(?: en met)?|t\\/m|até|hasta(?: el)?|fino al)'
const firstDay = new RegExp(
  `(?<!\\p{L})${fromWords}[ ]?((\\d{1,2})(?:er|st|nd|rd|th|[.ºª°])?(?: (?:de )?(\\p{L}{3,10})\\.?)?(?:,? (?:del? )?(20\\d\\d))?) ${toWords} (?:the |el |il |le )?$`,
  'iu'
)
const firstDate = new RegExp(`(?<!\\p{L})${fromWords} $`, 'iu')
const gapOfDates = new RegExp(`^ ${toWords} $`, 'iu')
/** Longest words before the last day, in UTF-16 units. */
const reach = 60

/** A term of work: where its two days stand, and the first of them. */
export interface Term {
  readonly first: Match<FoundDate>
  readonly end: number
}

function wordedStart(text: string, last: Match<FoundDate>): Match<FoundDate> | undefined {
  const from = Math.max(0, last.start - reach)
  const match = firstDay.exec(text.slice(from, last.start))
  if (match === null) return undefined
  const [lastYear = 0, lastMonth = 0] = last.value.date.split('-').map(Number)
  const month = match[3] === undefined ? lastMonth : months.get(foldWord(match[3]))
  if (month === undefined) return undefined
  const year = match[4] === undefined ? lastYear - (month > lastMonth ? 1 : 0) : Number(match[4])
  const date = toIsoDate(year, month, Number(match[2]))
  if (date === null || date >= last.value.date) return undefined
  const words = match[1] ?? ''
  const start = from + match.index + match[0].indexOf(words)
  return { value: { date, estimated: false }, start, end: start + words.length }
}

/**
 * The terms of work that a text states, "del 11 de enero al 30 de junio de 2027": the year of the first day is that of
 * the last one unless it stands there itself. Spans of festivals, of applying and of other things are not answered.
 */
export function findTerms(text: string, dates: readonly Match<FoundDate>[]): Term[] {
  return dates.flatMap((last, at) => {
    if (last.value.estimated) return []
    const before = dates[at - 1]
    const joined =
      before !== undefined &&
      !before.value.estimated &&
      gapOfDates.test(text.slice(before.end, last.start)) &&
      firstDate.test(text.slice(Math.max(0, before.start - 12), before.start))
    const first = joined ? before : wordedStart(text, last)
    return first === undefined || !speaksOfTerm(text, first.start, last.end) ? [] : [{ first, end: last.end }]
  })
}
