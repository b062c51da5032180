import { type Context, toFinding } from '../context'
import { labelField } from '../facts'
import type { Finding, Match } from '../finding'
import { dayLength, isoDayOf } from '../findings/calendar'
import { type DateOptions, findDatedFacts, findDates } from '../findings/dates'
import type { FoundDate } from '../findings/found-date'
import { readPlaceLine } from '../findings/places'
import { foldWord } from '../findings/words'
import { findZones } from '../noise/noise-zones'
import { isSiteRegion } from '../outline'
import { isStamp } from '../stamps'
import { dateUnits } from '../vocabulary/date-words'

/** Files without a day of their own are of 1970 or 1980. */
export const firstFiles = Date.UTC(2000, 0, 1)

/** Beside these a bare day is that of the posting. */
const besideDay = /(?<!\p{L})(?:r[ée]f(?:er\p{L}*)?|rif|id|kennziffer|n[°º]|offre|oferta|\p{L}*nummer)(?![\p{L}])/iu
/** What may stand before a bare day, and an hour behind it. */
const dayLead = /^\s*(?:am|il|le|el|op|on|em|den|du)?\s*$/i
const hourBehind =
  /^,? ?(?:(?:at|um|à|alle(?: ore)?|a las|às|om|kl\.?) )?\d{1,2}[:.h]\d\d(?: ?(?:uhr|h|uur|am|pm))?\s*$/i
/** What boards write beside the day on which they last showed a posting anew. */
const renewed =
  '(?:actualizad[ao]|actualisée?|updated|mise? à jour|aktualisiert|aggiornat[ao]|bijgewerkt|atualizad[ao]|renewed|refreshed)'
const updated = new RegExp(`^[\\s(–-]*${renewed}[\\s):]*$`, 'i')
const updatedBefore = new RegExp(`^${renewed}(?: (?:le|am|il|on|el|op|em))?:? $`, 'i')
/** "30 April by Samplewell Recruitment": the day, and who posted. */
const byBehind = /^ (?:by|von|par|por|da|door) \p{Lu}/u
/** "tvdm on 4 May 2026 | next": one name, and the day on which it wrote. */
const authorBefore = /^[\p{L}\d_.-]{2,24} (?:on |am |le |il |el |op )?$/u
const authorBehind = /^ ?[|·•]/
/** The day of the week that opens the messages of a day in a chat. */
const weekdayBefore =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?),? $/i
/** "2d ·", "3 sem.": how long ago somebody posted, on a line of its own. */
const shortAge = /^(\d{1,2}) ?(\p{L}{1,5})\.?(?: ?[·•])?$/u
/** Longest line that is nothing but a day, and how many lines around it tell of what it is. */
const longestDay = 28
/** Longest line that a day opens or closes with few words, in UTF-16 units. */
const longestLine = 80
const linesBeside = 2

/** How many lines the card of a title has, and how old a day on it can be. */
const linesOfCard = 8
const longestAge = 120 * 86_400_000

function isFresh({ date }: FoundDate, reference: number | null): boolean {
  return reference !== null && reference > firstFiles && reference - Date.parse(date) < longestAge
}

/** How many lines above the title can name who wrote the message, and when. */
const linesAbove = 3

/** The age on a line of its own, as the day that it makes of the file's. */
function ageIn(text: string, reference: number | null): Match<FoundDate> | undefined {
  const match = reference === null ? null : shortAge.exec(text.trim())
  const days = { minute: 0, hour: 0, day: 1, week: 7, month: null }[
    dateUnits.get(foldWord(match?.[2] ?? '')) ?? 'month'
  ]
  if (match === null || reference === null || days === null) return undefined
  const hours = dateUnits.get(foldWord(match[2] ?? '')) === 'hour' ? Number(match[1]) / 24 : 0
  const date = isoDayOf(reference - (days * Number(match[1]) + hours) * dayLength)
  return date === null ? undefined : { value: { date, estimated: true }, start: 0, end: match[0].length }
}

/** The day in the line of who wrote a message, which stands right above it: "tvdm on 4 May 2026", "2d". */
function writtenDays(context: Context, options: DateOptions): Finding<FoundDate>[] {
  const { titleAt, outline } = context
  if (titleAt === null) return []
  const above = outline.blocks.slice(Math.max(0, titleAt - linesAbove), titleAt).reverse()
  for (const block of [...above, ...context.head]) {
    if (isSiteRegion(block) || block.text.length > 100) continue
    // Without a dot behind it an age above the title may close the card of another posting.
    const isOwn = !above.includes(block) || /[·•]\s*$/.test(block.text)
    const age = isOwn ? ageIn(block.text, options.reference) : undefined
    if (age !== undefined) return [toFinding(context, age, block.start, 'pattern', 0.6)]
    const [match] = findDates(block.text, options)
    if (match === undefined || !isFresh(match.value, options.reference)) continue
    const [before, after] = [block.text.slice(0, match.start), block.text.slice(match.end)]
    const isDivider = /\p{L}/u.test(block.text.slice(match.start, match.end)) && /^\s*$/.test(after)
    const isChat = isDivider && (weekdayBefore.test(before) || (before === '' && above.includes(block)))
    if (isChat || (authorBefore.test(before) && authorBehind.test(after)))
      return [toFinding(context, match, block.start, 'pattern', 0.6)]
  }
  return []
}

/** A line of the head that is nothing but a day, beside a place or a number of the posting: its day, as boards show it. */
export function bareDays(context: Context, options: DateOptions): Finding<FoundDate>[] {
  const { blocks } = context.outline
  const head = new Set(context.head)
  const found = blocks.flatMap((block, at) => {
    if (!head.has(block) || block.text.length > longestLine) return []
    const [match] = findDates(block.text, options)
    if (match === undefined) return []
    const [before, after] = [block.text.slice(0, match.start), block.text.slice(match.end)]
    const isBylined = before === '' && byBehind.test(after) && isFresh(match.value, options.reference)
    if (updated.test(before + after) || updatedBefore.test(before) || isBylined)
      return [toFinding(context, match, block.start, 'pattern', 0.62)]
    if (block.text.length > longestDay || match.value.estimated) return []
    if (!dayLead.test(before + after.replace(hourBehind, ''))) return []
    const above = blocks[at - 1]?.text ?? ''
    if (above.trimEnd().endsWith(':') || labelField(above) !== undefined) return []
    const near = blocks.slice(Math.max(0, at - linesBeside), at + linesBeside + 1)
    const told = near.some(
      ({ text }) =>
        text.length <= 80 && (besideDay.test(text) || readPlaceLine(text).some(({ value }) => value.country))
    )
    const isClose = at - (context.titleAt ?? at) <= linesOfCard && isFresh(match.value, options.reference)
    return told || isClose ? [toFinding(context, match, block.start, 'pattern', 0.6)] : []
  })
  return found.length > 0 ? found : writtenDays(context, options)
}

/** The day in the first stamp of the site below the title, where the posting itself states none. */
export function stampedDays(context: Context, options: DateOptions): Finding<FoundDate>[] {
  const zones = findZones(context.outline, context.titleAt)
  for (const [at, block] of context.outline.blocks.entries()) {
    // Below "Similar jobs" each stamp is that of another posting.
    if (at < (context.titleAt ?? 0) || zones[at] === true || !isStamp(block.text)) continue
    const match = findDatedFacts(block.text, options).find(({ value }) => value.field === 'postedAt')
    if (match !== undefined) return [toFinding(context, match, block.start, 'pattern', 0.7)]
  }
  return []
}
