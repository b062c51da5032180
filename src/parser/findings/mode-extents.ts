import type { Posting } from '../../shared/posting'
import { dayWords, type ModeCue, smallNumbers, weekdays } from '../vocabulary/work-mode-words'
import type { Phrase } from './phrases'
import { sameSentence, type Words } from './words'

type WorkMode = NonNullable<Posting['workMode']>

/** The number that a word stands for, if it is a small one. */
function numberOf(key: string | undefined): number | undefined {
  if (key === undefined) return undefined
  if (/^\d{1,3}$/.test(key)) return Number(key)
  return smallNumbers.get(key)
}

/** Farthest distance in words between "3 days" and the cue that it belongs to. */
const dayReach = 7

/** How many days of a week, or what share of it in percent; `first` is the index of its first word. */
export interface Extent {
  readonly unit: 'days' | 'percent'
  readonly amount: number
  readonly first: number
}

function extentAt(words: Words, index: number): Extent | undefined {
  const word = words.list[index]
  const amount = numberOf(word?.key)
  if (word === undefined || amount === undefined) return undefined
  if (/^ ?%/.test(words.text.slice(word.end, word.end + 2))) return { unit: 'percent', amount, first: index }
  const next = words.list[index + 1]?.key ?? ''
  if (dayWords.has(next)) return { unit: 'days', amount, first: index }
  if (word.key === 'once' || word.key === 'twice') return { unit: 'days', amount, first: index }
  return undefined
}

/** Farthest distance in words between the name of a day and the cue that it belongs to. */
const weekdayReach = 6

const spanWords = /^ ?(?:to|[-–—]|bis|through|thru|until|à|au|al?|tot|t\/m|até) ?$/i

/** "Tuesdays and Thursdays in the office": as many days as are named; from Monday to Friday it is all of them. */
function weekdaysAround(words: Words, cue: Phrase<ModeCue>): Extent | undefined {
  const named = new Set<number>()
  let first = -1
  let last = -1
  for (let index = cue.first - weekdayReach; index <= cue.last + weekdayReach; index++) {
    if (index >= cue.first && index <= cue.last) continue
    const day = weekdays.get(words.list[index]?.key ?? '')
    if (day === undefined || !sameSentence(words, Math.min(index, cue.first), Math.max(index, cue.last))) continue
    named.add(day)
    if (first < 0) first = index
    last = index
  }
  if (named.size === 0) return undefined
  const between = words.text.slice(words.list[first]?.end, words.list[last]?.start)
  const isSpan = named.has(1) && named.has(5) && named.size === 2 && spanWords.test(between)
  const amount = isSpan ? 5 : named.size
  return { unit: 'days', amount, first }
}

/** How many days or what share the words around a cue give to it. */
export function extentOf(words: Words, cue: Phrase<ModeCue>): Extent | undefined {
  for (let back = 1; back <= dayReach; back++) {
    const extent = extentAt(words, cue.first - back)
    if (extent !== undefined && sameSentence(words, cue.first - back, cue.first)) return extent
  }
  for (let ahead = 1; ahead <= 5; ahead++) {
    const extent = extentAt(words, cue.last + ahead)
    if (extent !== undefined && sameSentence(words, cue.last, cue.last + ahead)) return extent
  }
  return weekdaysAround(words, cue)
}

/** The mode that so many days, or such a share, of a cue make. Null: they speak of something else. */
export function modeByExtent(cue: ModeCue, extent: Extent): WorkMode | null {
  const { unit, amount } = extent
  const whole = unit === 'days' ? amount === 5 : amount === 100
  const within = unit === 'days' ? amount < 5 : amount < 100
  if (whole) return cue === 'onsite' ? 'onsite' : 'remote'
  return within ? 'hybrid' : null
}
