import type { Posting } from '../../shared/posting'
import type { Match } from '../finding'
import { remember } from '../text/remember'
import {
  dayWords,
  experienceWords,
  facilityWords,
  farNegations,
  fullWords,
  hybridNouns,
  hybridThings,
  interviewWords,
  type ModeCue,
  mildHomeWords,
  modeCues,
  modeNegations,
  onlyWords,
  partlyCues,
  partlyWords,
  schoolWords,
  serviceWords,
  smallNumbers,
  weekdays,
  workNouns
} from '../vocabulary/work-mode-words'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { splitWords, type Words } from './words'

export { findRemoteScopes } from './remote-scopes'
export { findTimezones } from './timezones'

type WorkMode = NonNullable<Posting['workMode']>

const cues = createPhrases(
  Object.entries(modeCues).flatMap(([cue, line]) => line.split(';').map((phrase) => [phrase, cue as ModeCue] as const))
)

const sentenceEnd = /[.!?;\n•]/

/** Whether both words stand in the same sentence. */
function sameSentence(words: Words, from: number, to: number): boolean {
  const first = words.list[from]
  const last = words.list[to]
  return first !== undefined && last !== undefined && !sentenceEnd.test(words.text.slice(first.end, last.start))
}

/** How many words before a cue a negation may stand: "non è previsto lo smart working", but "sans horaires fixes". */
const negationReach = 5
const weakReach = 3

function isNegated(words: Words, cue: Phrase<ModeCue>): boolean {
  for (let back = 1; back <= negationReach; back++) {
    const word = words.list[cue.first - back]
    if (word === undefined || !sameSentence(words, cue.first - back, cue.first)) return false
    if (words.text.slice(word.end, cue.start).includes(',')) return false
    if (back > weakReach && !farNegations.has(word.key)) continue
    if (modeNegations.has(word.key)) return !onlyWords.has(words.list[cue.first - back + 1]?.key ?? '')
  }
  return false
}

/** The number that a word stands for, if it is a small one. */
function numberOf(key: string | undefined): number | undefined {
  if (key === undefined) return undefined
  if (/^\d{1,3}$/.test(key)) return Number(key)
  return smallNumbers.get(key)
}

/** Farthest distance in words between "3 days" and the cue that it belongs to. */
const dayReach = 7

interface Extent {
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
function extentOf(words: Words, cue: Phrase<ModeCue>): Extent | undefined {
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

const deniedBehind =
  /^[ ,:–-]{0,3}(?:(?:work(?:ing)?|arbeit(?:en)?|jobs?|roles?|for this (?:role|position)) )?(?:(?:is|are|ist|sind|est|es|è|é|n[’']est|no|non|não) )?(?:(?:unfortunately|currently|leider|aktuell|derzeit|momentan|hier|dabei|malheureusement|actuellement|lamentablemente|actualmente|purtroppo|attualmente|helaas|momenteel|infelizmente|de momento) )?(?:possible )?(?:not (?:currently )?(?:available|possible|offered|an option|permitted|supported)|nicht (?:möglich|verfügbar|vorgesehen)|(?:pas|non) (?:possible|disponible|autorisé|prévu|éligible)|(?:no )?(?:disponible|posible)(?<=no \S{0,12})|(?:non )?(?:possibile|previsto|disponibile)(?<=non \S{0,14})|niet (?:mogelijk|beschikbaar)|não (?:disponível|possível|é possível))|^ ?: ?(?:no|nein|non|nee|não|keine?s?)(?![\p{L}-])/iu

const unable = /\b(?:cannot|can(?:no|['’])t|can not|unable to|nicht|may not)(?: [\w-]+){0,3} $/i

/** Whether the words before or behind a cue take it back: "kein Homeoffice", "Remote: No". */
function isDenied(words: Words, cue: Phrase<ModeCue>): boolean {
  if (isNegated(words, cue) || deniedBehind.test(words.text.slice(cue.end, cue.end + 60))) return true
  const before = words.text.slice(Math.max(0, cue.start - 40), cue.start)
  return unable.test(before.slice(Math.max(before.search(/[.!?;\n][^.!?;\n]*$/), 0)))
}

/** Farthest distance in words between an interview and the mode in which it is held. */
const interviewReach = 6

/** "The first interview is remote" says nothing of the work. */
function isOfInterview(words: Words, cue: Phrase<ModeCue>): boolean {
  for (let near = 1; near <= interviewReach; near++) {
    for (const index of [cue.first - near, cue.last + near]) {
      if (!interviewWords.has(words.list[index]?.key ?? '')) continue
      if (sameSentence(words, Math.min(index, cue.first), Math.max(index, cue.last))) return true
    }
  }
  return false
}

function hasFullWord(words: Words, cue: Phrase<ModeCue>): boolean {
  for (let near = 1; near <= 2; near++) {
    if (fullWords.has(words.list[cue.first - near]?.key ?? '')) return true
    if (fullWords.has(words.list[cue.last + near]?.key ?? '')) return true
  }
  return false
}

const lineEdge = /^[\s|/•·,;()[\]:–-]*$/

/** Whether nothing but the cue stands on its line or between separators. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  const left = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('•'), before.lastIndexOf('|')) + 1)
  const right = after.slice(0, `${after}\n`.search(/[\n•|]/))
  return (
    lineEdge.test(left.replace(/^[^:]{0,30}:/, '')) && lineEdge.test(right) && left.length < 40 && right.length < 40
  )
}

/** The mode that so many days, or such a share, of a cue make. Null: they speak of something else. */
function modeByExtent(cue: ModeCue, extent: Extent): WorkMode | null {
  const { unit, amount } = extent
  const whole = unit === 'days' ? amount === 5 : amount === 100
  const within = unit === 'days' ? amount < 5 : amount < 100
  if (whole) return cue === 'onsite' ? 'onsite' : 'remote'
  return within ? 'hybrid' : null
}

/** "Some working from home": a share without a number. */
function isPartly(words: Words, cue: Phrase<ModeCue>): boolean {
  const [key] = [words.list[cue.first]?.key ?? '']
  if (!partlyCues.has(key)) return false
  return [1, 2].some((near) =>
    [words.list[cue.first - near]?.key, words.list[cue.last + near]?.key].some((word) => partlyWords.has(word ?? ''))
  )
}

/** "A day on site", "help on site": who does so has a workshop elsewhere. */
function isPassing([last, second]: readonly string[]): boolean {
  return (
    (last === 'day' && /^(?:a|per|one)$/.test(second ?? '')) || /^(?:help|helping|assist|assisting)$/.test(last ?? '')
  )
}

const customerWords = /^(?:kunde|kund[ei]n|klant|client|clienti|customer)/

/** Farthest distance in words between a cue and what it is said of: "assistance aux clients à distance". */
const thingReach = 4

/**
 * Whether a cue is said of a thing and not of the work: "hybrid pension", "véhicules hybrides", "free parking on site",
 * "experience with remote execution".
 */
function isOfSomethingElse(words: Words, cue: Phrase<ModeCue>, kind: ModeCue): boolean {
  const { text, list } = words
  const raw = text.slice(cue.start, cue.end)
  const next = list[cue.last + 1]
  const behind = next !== undefined && text.slice(cue.end, next.start) === ' ' ? next : undefined
  const previous = list[cue.first - 1]
  const ahead = previous !== undefined && text.slice(previous.end, cue.start) === ' ' ? previous : undefined
  if (kind === 'hybrid' && cue.first === cue.last) {
    const isNoun = behind !== undefined && /^\p{L}{4}/u.test(text.slice(behind.start, behind.end))
    if (/^hybrid$/i.test(raw)) {
      const small = isNoun && /^\p{Ll}/u.test(text.slice(behind.start))
      return small && !hybridNouns.test(behind.key) && ahead !== undefined
    }
    if (ahead !== undefined && hybridThings.test(ahead.key)) return true
    return isNoun && hybridThings.test(behind.key)
  }
  const before: string[] = []
  for (let back = 1; back <= thingReach; back++) {
    const word = list[cue.first - back]
    if (word === undefined || !sameSentence(words, cue.first - back, cue.first)) break
    if (text.slice(word.end, cue.start).includes(',')) break
    before.push(word.key)
  }
  if (kind === 'onsite') {
    if (/^on[- ]?site$/i.test(raw) && isPassing(before)) return true
    if (before.some((word) => schoolWords.has(word) || customerWords.test(word))) return true
    return before.some((word) => facilityWords.has(word)) || /^ (?:di|de) (?!lavoro|trabajo)/.test(text.slice(cue.end))
  }
  if (kind !== 'remote') return false
  if (before.slice(0, 3).some((word) => serviceWords.has(word))) return true
  return before.some((word) => experienceWords.has(word)) && behind !== undefined && !workNouns.test(behind.key)
}

function modeOf(words: Words, cue: Phrase<ModeCue>): WorkMode | null {
  const [kind] = cue.value
  if (kind === undefined || kind === 'other' || isDenied(words, cue) || isOfInterview(words, cue)) return null
  if (isOfSomethingElse(words, cue, kind)) return null
  if (kind === 'hybrid' || kind === 'partial') return 'hybrid'
  if (kind === 'full') return 'remote'
  const extent = extentOf(words, cue)
  if (extent !== undefined) return modeByExtent(kind, extent)
  if (kind !== 'onsite' && isPartly(words, cue)) return 'hybrid'
  if (kind !== 'home') return kind
  if (hasFullWord(words, cue)) return 'remote'
  const alone = standsAlone(words.text, cue.start, cue.end)
  return alone && !mildHomeWords.has(words.list[cue.first]?.key ?? '') ? 'remote' : 'hybrid'
}

/** Longest text that is read for weeks divided between office and home, in UTF-16 units. */
const longestSplit = 2000

const ofThisRole =
  /\b(?:this|the) (?:[\w-]+ ){0,2}(?:role|position|job|post)\b|diese(?: [\p{L}-]+)? (?:stelle|position|rolle)|ce poste|(?:este|el) puesto|questa posizione|deze (?:functie|rol)|esta (?:vaga|função)/iu
const sentenceMark = /[.!?;\n•](?:\s|$)/

/** "We are remote-first, but this role is in the office": of a sentence the part about the role counts. */
function withoutConcessions(text: string, found: readonly Match<WorkMode>[]): Match<WorkMode>[] {
  return found.filter((match, at) => {
    const next = found[at + 1]
    if (next === undefined || next.value === match.value || next.start - match.end > 160) return true
    const between = text.slice(match.end, next.start)
    return sentenceMark.test(between) || !ofThisRole.test(between)
  })
}

/**
 * The work modes that a text speaks of, one for each mention. "3 days in the office" is hybrid, "5 days" is on site.
 * Denied modes ("no remote") and things that share the word ("remote sensing", "hybrid cloud") are not answered.
 */
export const findWorkModes = remember((text: string): readonly Match<WorkMode>[] => {
  const words = splitWords(text)
  const found: Match<WorkMode>[] = []
  for (const cue of findPhrases(cues, words)) {
    const value = modeOf(words, cue)
    if (value !== null) found.push({ value, start: cue.start, end: cue.end })
  }
  return withoutConcessions(text, [...found, ...splitWeeks(text, found)])
})

const amount =
  '(?:\\d|one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|twee|drie|vier|dois|duas|três|quatro)'
const day = '(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dagen)'
const officeWord = '(?:office|studio|site|büro|bureau|oficina|ufficio|kantoor|escritório)'
const homeWord = '(?:home|zuhause|hause|homeoffice|maison|chez vous|casa|thuis)'
const splitWeek = new RegExp(
  `(?<![\\p{L}\\d])(?:${amount} ${day}[^.;\\n]{0,50}${officeWord}[^.;\\n]{0,40}${homeWord}|${amount} ${day}[^.;\\n]{0,50}${homeWord}[^.;\\n]{0,40}${officeWord}|${officeWord} ${amount} ${day},? (?:and )?${homeWord} ${amount})(?!\\p{L})`,
  'giu'
)

/** "Three days with the team in the Leeds office and two at home". */
function splitWeeks(text: string, found: readonly Match<WorkMode>[]): Match<WorkMode>[] {
  if (text.length > longestSplit) return []
  return [...text.matchAll(splitWeek)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    return found.some((other) => other.start < end && start < other.end) ? [] : [{ value: 'hybrid', start, end }]
  })
}

const away = new Set<ModeCue>(['remote', 'home', 'full', 'partial'])

/**
 * Places where working elsewhere is denied: "no remote", "Homeoffice nicht möglich", "Remote: No". The work is then
 * done on site, unless other words say hybrid. "Not fully remote" denies only the extent and is not answered.
 */
export const findModeDenials = remember((text: string): readonly Match<'onsite'>[] => {
  const words = splitWords(text)
  const found: Match<'onsite'>[] = []
  for (const cue of findPhrases(cues, words)) {
    const [kind] = cue.value
    if (kind === undefined || !away.has(kind) || kind === 'full') continue
    if (!isDenied(words, cue) || isOfInterview(words, cue) || hasFullWord(words, cue)) continue
    found.push({ value: 'onsite', start: cue.start, end: cue.end })
  }
  return found
})
