import type { Match } from '../finding'
import { type DateRole, dateRoles, months } from '../vocabulary/date-words'
import { dayLength, toIsoDate } from './calendar'
import { endsApplying, endsWork, longestPast, sinceToo, startsWork } from './dated-sentences'
import { findTerms } from './dated-terms'
import type { FoundDate } from './found-date'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { foldWord, splitWords } from './words'

/** A date with what it is for. */
export interface DatedFact extends FoundDate {
  readonly field: 'postedAt' | 'deadline' | 'startDate'
}

const roles = createPhrases(
  Object.entries(dateRoles).flatMap(([role, line]) =>
    line.split(';').map((phrase) => [phrase, role as DateRole] as const)
  )
)

/** How far before and behind a date the words that explain it are looked for, in UTF-16 units. */
const reachBefore = 70
const reachAfter = 40
/** Words so short that they count only directly before the date. */
const tightWords =
  /^(?:opened|on or before|last date|last day|close on|ab|zum|per|dal|required for|required from|needed for|needed from|start|starts|starting|begin|begins|beginning|vanaf|a partir de|per 1|plazo|prazo|frist|termine|closing|closes|besetzung|einstieg|inicio|inizio|início|début|until|seit|since|desde|depuis|sinds|stand|effective|ends|plazo|listed|ley|version|event|uiterlijk|cierre|ingresso|hasta el|jusqu['’]au|entro il|no later than|expires|open until|zu besetzen|ab dem|dès le|à partir du|a partir del|a partire dal)$/i
const directGap =
  /^[\s:(,.–-]*(?:(?:the|dem|den|am|on|le|el|il|op|em|a|ao|às?|au|dia|día|w\/c|week commencing|week of|week|commencing|als|voraussichtlich|frühestens|ca\.?|vom|ist|is|der|date|at|of|in|by|nächstmöglich\p{L}*|spätestens|sofort|or|oder|direct|of|new|zum|bis|ab|lunedì|\p{L}{2,6}day|montag|dienstag|mittwoch|donnerstag|freitag|\p{L}{4,6}dag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|mi[eé]rcoles|jueves|viernes|(?:lune|marte|mercole|giove|vener)d[iì]|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)[\s:,.]*){0,3}$/iu
const sentenceEnd = /[!?;•]|\.(?=\s+\p{Lu})|\n\s*\n/u

function isNear(text: string, cue: Phrase<DateRole>, date: Match<unknown>): boolean {
  const gap = text.slice(cue.end, date.start)
  if (sentenceEnd.test(gap)) return false
  const words = text.slice(cue.start, cue.end)
  if (/^(?:zum|ab dem|ab|per)$/i.test(words) && /\bbis $/i.test(text.slice(Math.max(0, cue.start - 8), cue.start)))
    return false
  return tightWords.test(words) ? directGap.test(gap) : gap.split('\n').length <= 2
}

/** The nearest cue before the date, else one right behind it ("vor 3 Tagen veröffentlicht"). */
function roleOf(text: string, date: Match<FoundDate>, cues: readonly Phrase<DateRole>[]): DateRole | undefined {
  let at = cues.length
  let low = 0
  while (low < at) {
    const middle = (low + at) >> 1
    if ((cues[middle]?.end ?? 0) <= date.start) low = middle + 1
    else at = middle
  }
  for (let back = low - 1; back >= 0; back--) {
    const cue = cues[back]
    if (cue === undefined || date.start - cue.end > reachBefore) break
    if (isNear(text, cue, date)) return cue.value[0]
  }
  const behind = cues.slice(low).find((cue) => cue.start >= date.end)
  if (behind === undefined || behind.start - date.end > reachAfter) return undefined
  const gap = text.slice(date.end, behind.start)
  const [role] = behind.value
  if (role === 'postedAt' && gap.length < 12 && !/\n/.test(gap)) return role
  return undefined
}

const relativeWords =
  /(?:ago|fa|geleden|atrás)$|^(?:vor|hace|há|il y a) |^(?:yesterday|gestern|ayer|ieri|gisteren|ontem|hier|today|just posted|heute|aujourd['’]hui|hoy|oggi|vandaag|hoje|just now|gerade eben)$/i
const aloneEdge = /^[\s•·|,()–🕒📅-]*$/u
/** The hour behind a day, as in "Ieri alle 18:42". */
const clock =
  /^,? (?:(?:at|um|à|alle(?: ore)?|a las|às|om|kl\.?) )?\d{1,2}[:.h]\d\d(?: ?(?:uhr|h|uur|am|pm)(?!\p{L}))?/iu

/** A relative date that stands alone as a tag ("3 days ago") is the day of posting. */
function standsAlone(text: string, date: Match<FoundDate>): boolean {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  const after = text.slice(date.end, date.end + 40)
  const left = before.slice(Math.max(...['\n', '•', '·', '|'].map((edge) => before.lastIndexOf(edge))) + 1)
  const right = /^[^\n•·|]*/.exec(after)?.[0].replace(clock, '') ?? ''
  return aloneEdge.test(left) && aloneEdge.test(right)
}

const monthOnly = /(?<![\p{L}\p{N}.])(?:(\p{L}{3,10})\.? (?:de |del )?|(0[1-9]|1[0-2])\/)(20\d\d)(?![\d/-]|\.\d)/gu
const startsBefore =
  /(?:required(?: from| for)?|needed(?: from| for)|start(?:s|ing|ing in|ing from| date| in| ab| from)?|beginn?(?:ning)?(?: in| ab)?|eintritt(?:sdatum)?(?: ab)?|ab|ausbildungsstart|ausbildungsbeginn|prise de poste(?: en)?|à partir de|début(?: en)?|incorporación(?: en)?|inicio(?: en)?|inizio|a partire da|startdatum|vanaf|per|início(?: em)?|a partir de|zum|einstieg(?: ab)?|commencing(?: in)?|arbeitsbeginn|démarrage(?: en)?|date de début|stellenantritt(?: per)?|startdatum|fecha de inicio|data de início|ingangsdatum)[\s:–-]{1,3}$/iu

/** "Start: March 2026" is the first of the month, estimated. */
function monthStarts(text: string): Match<DatedFact>[] {
  const found: Match<DatedFact>[] = []
  for (const match of text.matchAll(monthOnly)) {
    const month = match[2] === undefined ? months.get(foldWord(match[1] ?? '')) : Number(match[2])
    if (month === undefined || !startsBefore.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
    const date = toIsoDate(Number(match[3]), month, 1)
    const end = match.index + match[0].length
    if (date !== null) found.push({ value: { field: 'startDate', date, estimated: true }, start: match.index, end })
  }
  return found
}

const spanBefore =
  /(?:open(?:ing)? (?:&|and) clos(?:e|ing) dates?|opens? (?:&|and) closes?|opening to closing|dates? open|application period|posting period|application window|bewerbungszeitraum|bewerbungsphase)[:\s]{0,4}(?:vom |from )?$/i
/** What stands between the first and the last day of a span. */
export const spanGap = /^ ?(?:to|-|–|bis(?: zum)?|through|until) ?$/i

function opensSpan(text: string, date: Match<unknown> | undefined, next: Match<unknown> | undefined): boolean {
  if (date === undefined || next === undefined) return false
  if (!spanGap.test(text.slice(date.end, next.start))) return false
  return spanBefore.test(text.slice(Math.max(0, date.start - 50), date.start))
}

/** "Open & closing dates: 1 March to 20 March": the first is the day of posting, the second the last one. */
function spanRole(text: string, dates: readonly Match<FoundDate>[], at: number): DatedFact['field'] | undefined {
  if (opensSpan(text, dates[at], dates[at + 1])) return 'postedAt'
  return opensSpan(text, dates[at - 1], dates[at]) ? 'deadline' : undefined
}

/** How far ahead of the file a day of posting can lie: clocks and zones differ. */
const longestAhead = 2 * dayLength

/** A date without a year as the next one to come, for last days and starts, and as the one before, for days of posting. */
export function inSensibleYear(value: FoundDate, field: DatedFact['field'], reference: number | null): FoundDate {
  if (!value.estimated || reference === null) return value
  const distance = Date.parse(value.date) - reference
  const step = field === 'postedAt' ? (distance > longestAhead ? -1 : 0) : distance < -longestPast ? 1 : 0
  if (step === 0) return value
  const [year, month, day] = value.date.split('-').map(Number)
  const date = toIsoDate((year ?? 0) + step, month ?? 0, day ?? 0)
  return date === null ? value : { ...value, date }
}

interface Reading {
  readonly reference: number | null
  readonly ofApplying: boolean
}

/** The role that the whole sentence gives to a date of which no word close by tells. */
function roleInSentence(
  text: string,
  date: Match<FoundDate>,
  told: DateRole | undefined,
  { reference, ofApplying }: Reading
): DateRole | undefined {
  if (told !== undefined && told !== 'other') return undefined
  if (endsApplying(text, date, ofApplying)) return 'deadline'
  const since = sinceToo.test(text.slice(Math.max(0, date.start - 12), date.start))
  return (told === undefined || since) && startsWork(text, date, reference) ? 'startDate' : undefined
}

/**
 * Those of a text's dates whose words tell what they are for: posting, deadline, start. Ends of contracts, interviews
 * and other dates are not answered. `ofApplying` says that the text is about how to apply.
 */
export function readDatedFacts(
  text: string,
  dates: readonly Match<FoundDate>[],
  reference: number | null,
  ofApplying = false
): Match<DatedFact>[] {
  const months = /20\d\d/.test(text) ? monthStarts(text) : []
  const facts: Match<DatedFact>[] = months.filter(
    (fact) => !dates.some((date) => date.start < fact.end && fact.start < date.end)
  )
  const cues = dates.length === 0 ? [] : findPhrases(roles, splitWords(text))
  const terms = findTerms(text, dates)
  for (const { first } of terms)
    facts.push({ value: { field: 'startDate', ...first.value }, start: first.start, end: first.end })
  for (const [at, date] of dates.entries()) {
    if (terms.some(({ first, end }) => date.start >= first.start && date.end <= end)) continue
    const span = spanRole(text, dates, at)
    if (span !== undefined) {
      facts.push({ value: { field: span, ...date.value }, start: date.start, end: date.end })
      continue
    }
    const relative = relativeWords.test(text.slice(date.start, date.end))
    const posted = relative && standsAlone(text, date) ? 'postedAt' : undefined
    const told = roleOf(text, date, cues) ?? posted
    const role = roleInSentence(text, date, told, { reference, ofApplying }) ?? told
    if (role === 'deadline' && !ofApplying && endsWork(text, date)) continue
    if (role === undefined || role === 'other') continue
    const value = relative ? date.value : inSensibleYear(date.value, role, reference)
    facts.push({ value: { field: role, ...value }, start: date.start, end: date.end })
  }
  return facts.sort((a, b) => a.start - b.start)
}
