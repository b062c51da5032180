import type { Context } from '../context'
import { toFinding } from '../context'
import { type Fact, labelField } from '../facts'
import type { Finding, Match } from '../finding'
import { inSensibleYear, spanGap } from '../findings/dated-facts'
import { type DateOptions, findDatedFacts, findDates } from '../findings/dates'
import type { FoundDate } from '../findings/found-date'
import type { Block } from '../page'
import { bareDays, firstFiles, stampedDays } from './card-days'

/** The fields that hold a day. */
export const dateFields = ['postedAt', 'deadline', 'startDate'] as const
/** A field that holds a day. */
export type DateField = (typeof dateFields)[number]

/** Words before a day that make it a limit and no beginning: "bis zum 10.01.". */
const limit = /\b(?:bis|until|by|before|avant|antes|entro|voor|jusqu\S*|hasta|fino|até)\b.{0,12}$/i

/** What every day in a text has: a figure, or a word for one close by. */
const speaksOfDays =
  /\d|\bago\b|\bfa\b|geleden|today|yesterday|just posted|heute|gestern|vor eine|gerade|hier|aujourd|il y a|hoy|ayer|hace un|oggi|ieri|vandaag|gisteren|hoje|ontem|há um/i

/** The day under a label; of a span of days the last one, where the label names the last day to apply. */
function dayUnderLabel(fact: Fact, field: DateField, options: DateOptions): Match<FoundDate> | undefined {
  const [first, second] = findDates(fact.text, options)
  const spans = first !== undefined && second !== undefined && spanGap.test(fact.text.slice(first.end, second.start))
  const match = field === 'deadline' && spans ? second : first
  if (match !== undefined) {
    return { ...match, value: inSensibleYear(match.value, field, options.reference) }
  }
  const label = `${fact.label.replace(/[:\s]+$/, '')}: `
  const month = findDatedFacts(label + fact.text, options).find(({ value }) => value.field === field)
  if (month === undefined || month.start < label.length) return undefined
  return { value: month.value, start: month.start - label.length, end: month.end - label.length }
}

/** Lines of a mail's own head, among which "Date:" is the day on which it was sent. */
const mailLine =
  /^(?:from|von|de|da|van|to|an|à|para|aan|subject|betreff|objet|asunto|oggetto|onderwerp|assunto|cc)\s?:/i

function isMailDate({ outline }: Context, fact: Fact): boolean {
  if (!/^(?:date|datum|fecha|data)\b/i.test(fact.label)) return false
  return outline.blocks.slice(Math.max(0, fact.labelBlock - 3), fact.block + 4).some(({ text }) => mailLine.test(text))
}

/** Words of applying at the head of a section: what stands below has its last day. */
const ofApplying =
  /^(?:how (?:to|do you) apply|apply\b|application|to apply|bewerb|so bewirb|interess|candidat|postul|pour postuler|comment|c[oó]mo (?:presentar|aplicar|solicitar|inscrib)|solicitud|inscrip|inscriç|come candidarsi|sollicit|solliciteren|como (?:se )?candidat|next steps|contact|kontakt)/i

/** The blocks that say how to apply. */
function applyingBlocks({ sections }: Context): ReadonlySet<Block> {
  return new Set(
    sections
      .filter(({ kind, heading }) => kind === 'process' || (heading !== null && ofApplying.test(heading.text)))
      .flatMap(({ blocks }) => blocks)
  )
}

/** What may stand before the day right under its label: the day of the week, an hour. */
const dayOpens = /^(?:[\p{L}]{2,13}(?:-feira)?,? |\d{1,2}[:.h]?\d{0,2} ?(?:am|pm|uhr|h),? (?:on )?){0,2}$/iu

/** Longest line that can be the label of the days below it, and longest line of such days, in UTF-16 units. */
const longestPairLabel = 40
const longestPairValue = 60

/** A label that speaks of more than one field, with its days below: "Open & closing dates", then both. */
function daysOfPair(
  context: Context,
  label: Block,
  block: Block,
  field: DateField,
  options: DateOptions
): Finding<FoundDate>[] {
  if (label.text.length > longestPairLabel || block.text.length > longestPairValue || /\d/.test(label.text)) return []
  if (findDatedFacts(block.text, options).length > 0) return []
  const words = `${label.text.replace(/[:\s]+$/, '')}: `
  return findDatedFacts(words + block.text, options)
    .filter(({ value, start }) => value.field === field && start >= words.length)
    .map(({ value, start, end }) => {
      const match = { value, start: start - words.length, end: end - words.length }
      return toFinding(context, match, block.start, 'label', 0.88)
    })
}

/** The day with which the text below a label begins, however long the text is: "Closing date", then "Friday 15 January. …". */
function dayBelowLabel(context: Context, at: number, field: DateField, options: DateOptions): Finding<FoundDate>[] {
  const { blocks } = context.outline
  const [label, block] = [blocks[at - 1], blocks[at]]
  if (label === undefined || block === undefined) return []
  if (labelField(label.text) !== field) return daysOfPair(context, label, block, field, options)
  const [first] = findDates(block.text.slice(0, 120), options)
  if (first === undefined || !dayOpens.test(block.text.slice(0, first.start))) return []
  const match = { ...first, value: inSensibleYear(first.value, field, options.reference) }
  return [toFinding(context, match, block.start, 'label', 0.9)]
}

/** How far ahead of its file a day of posting can lie, in milliseconds; files without a day of their own are of 1970 or 1980. */
const longestAhead = 2 * 86_400_000

/** No posting is of a later day than its file. */
function isLater({ date }: FoundDate, modifiedAt: number | null): boolean {
  return modifiedAt !== null && modifiedAt > firstFiles && Date.parse(date) > modifiedAt + longestAhead
}

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/20\d\d(?!\d)/g

/**
 * A country that writes days as this page does: one that shows 05/18/2026 means the fifth month by 05/04/2026, too.
 * Null where no day tells, or several disagree.
 */
function orderIn(text: string): string | null {
  let [dayFirst, monthFirst] = [false, false]
  for (const match of text.matchAll(slashed)) {
    if (Number(match[1]) > 12) dayFirst = true
    if (Number(match[2]) > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'GB' : 'US'
}

/** Days of one field, from labels and from words such as "apply by". */
export function findDays(context: Context, field: DateField): Finding<FoundDate>[] {
  const found: Finding<FoundDate>[] = []
  const country = context.country ?? orderIn(context.outline.page.text)
  const options = { language: context.language, country, reference: context.modifiedAt }
  for (const fact of context.facts) {
    if (fact.field !== field || fact.text.length > 120 || isMailDate(context, fact)) continue
    const match = dayUnderLabel(fact, field, options)
    if (match !== undefined) found.push(toFinding(context, match, fact.start, 'label', 0.95))
  }
  const from = context.titleAt ?? 0
  // A letter may speak of the first day before it names the role.
  const own = new Set(field === 'postedAt' ? [] : context.sections.flatMap(({ blocks }) => blocks))
  const head = new Set(context.head)
  const applying = field === 'deadline' ? applyingBlocks(context) : new Set<Block>()
  for (const [at, block] of context.outline.blocks.entries()) {
    if (
      (at < from && !own.has(block)) ||
      (context.noise[at] === true && !head.has(block)) ||
      !speaksOfDays.test(block.text)
    )
      continue
    found.push(...dayBelowLabel(context, at, field, options))
    for (const match of findDatedFacts(block.text, options, applying.has(block))) {
      if (match.value.field !== field) continue
      if (field === 'startDate' && limit.test(block.text.slice(Math.max(0, match.start - 24), match.start))) continue
      const confidence = head.has(block) ? 0.88 : 0.8
      found.push(toFinding(context, match, block.start, head.has(block) ? 'pattern' : 'prose', confidence))
    }
  }
  if (field === 'postedAt' && found.length === 0) found.push(...stampedDays(context, options))
  if (field === 'postedAt' && found.length === 0) found.push(...bareDays(context, options))
  return field === 'postedAt' ? found.filter(({ value }) => !isLater(value, context.modifiedAt)) : found
}
