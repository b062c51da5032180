import type { Match } from '../finding'
import { type DateRole, dateRoles, months } from '../vocabulary/date-words'
import { toIsoDate } from './calendar'
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
  /^(?:ab|zum|per|dal|start|starts|starting|begin|begins|beginning|vanaf|a partir de|per 1|plazo|prazo|frist|termine|closing|closes|besetzung|einstieg|inicio|inizio|início|début|until|seit|since|desde|depuis|sinds|stand|effective|ends|plazo|listed|ley|version|event|uiterlijk|cierre|ingresso|hasta el|jusqu['’]au|entro il|no later than|expires|open until|zu besetzen|ab dem|dès le|à partir du|a partir del|a partire dal)$/i
const directGap =
  /^[\s:(,.–-]*(?:(?:the|dem|den|am|on|le|el|il|op|em|als|voraussichtlich|frühestens|ca\.?|vom|ist|is|der|date|at|of|in|by|nächstmöglich\p{L}*|spätestens|sofort|or|oder|direct|of|new|zum|bis|ab|lunedì|\p{L}{2,3}day|montag|dienstag|mittwoch|donnerstag|freitag)[\s:,.]*){0,3}$/iu
const sentenceEnd = /[!?;•]|\.(?=\s+\p{Lu})|\n\s*\n/u

function isNear(text: string, cue: Phrase<DateRole>, date: Match<unknown>): boolean {
  const gap = text.slice(cue.end, date.start)
  if (sentenceEnd.test(gap)) return false
  const words = text.slice(cue.start, cue.end)
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

/** A relative date that stands alone as a tag ("3 days ago") is the day of posting. */
function standsAlone(text: string, date: Match<FoundDate>): boolean {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  const after = text.slice(date.end, date.end + 40)
  const left = before.slice(Math.max(...['\n', '•', '·', '|'].map((edge) => before.lastIndexOf(edge))) + 1)
  const right = /^[^\n•·|]*/.exec(after)?.[0] ?? ''
  return aloneEdge.test(left) && aloneEdge.test(right)
}

const monthOnly = /(?<![\p{L}\p{N}.])(?:(\p{L}{3,10})\.? (?:de |del )?|(0[1-9]|1[0-2])\/)(20\d\d)(?![\d/-]|\.\d)/gu
const startsBefore =
  /(?:required(?: from| for)?|start(?:s|ing|ing in|ing from| date| in| ab| from)?|beginn?(?:ning)?(?: in| ab)?|eintritt(?:sdatum)?(?: ab)?|ab|ausbildungsstart|ausbildungsbeginn|prise de poste(?: en)?|à partir de|début(?: en)?|incorporación(?: en)?|inicio(?: en)?|inizio|a partire da|startdatum|vanaf|per|início(?: em)?|a partir de|zum|einstieg(?: ab)?|commencing(?: in)?|arbeitsbeginn)[\s:–-]{1,3}$/iu

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

/** Words of applying, and the word for the last day directly before a date: "Send your CV to … by 9 January". */
const applying =
  /\b(?:apply|applications?|applicants|cv|résumé|resume|send|submit|write to|e-?mail|get in touch|bewerb\p{L}*|unterlagen|lebenslauf|senden|schicken|candidatures?|postule[rz]?|envoye[rz]|cv|solicitud(?:es)?|env[ií](?:ar|a|e|ar)|candidatur[ae]s?|candidati|inviare|invia|curriculum|sollici\p{L}*|stuur|reageer|candidatar|candidate)(?!\p{L})/iu
const untilDay =
  /(?<!\p{L})(?:by|before|until|no later than|bis(?: zum| spätestens(?: zum)?)?|vor dem|avant le|jusqu['’]au|d['’]ici le|antes del?|hasta el|entro il|entro|vóór|voor|tot|até(?: ao?| o dia)?|antes de) (?:\p{L}{4,10}day,? |the |dem )?$/iu

/** Whether a date is the last day for sending something in: a word of applying stands before it in its sentence. */
function endsApplying(text: string, date: Match<FoundDate>): boolean {
  const before = text.slice(Math.max(0, date.start - 220), date.start)
  const last = untilDay.exec(before)
  if (last === null) return false
  const sentence =
    before
      .slice(0, last.index)
      .split(/[!?;\n•]|\.(?=\s+\p{Lu})/u)
      .at(-1) ?? ''
  return applying.test(sentence)
}

/**
 * Those of a text's dates whose words tell what they are for: posting, deadline, start. Ends of contracts, interviews
 * and other dates are not answered.
 */
export function readDatedFacts(text: string, dates: readonly Match<FoundDate>[]): Match<DatedFact>[] {
  const facts: Match<DatedFact>[] = monthStarts(text).filter(
    (fact) => !dates.some((date) => date.start < fact.end && fact.start < date.end)
  )
  const cues = findPhrases(roles, splitWords(text))
  for (const date of dates) {
    const relative = relativeWords.test(text.slice(date.start, date.end))
    const posted = relative && standsAlone(text, date) ? 'postedAt' : undefined
    const role = roleOf(text, date, cues) ?? posted ?? (endsApplying(text, date) ? 'deadline' : undefined)
    if (role === undefined || role === 'other') continue
    facts.push({ value: { field: role, ...date.value }, start: date.start, end: date.end })
  }
  return facts.sort((a, b) => a.start - b.start)
}
