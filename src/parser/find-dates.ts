import type { Context } from './context'
import { toFinding } from './context'
import type { Fact } from './facts'
import type { Finding, Match } from './finding'
import { inSensibleYear, spanGap } from './findings/dated-facts'
import { type DateOptions, findDatedFacts, findDates } from './findings/dates'
import type { FoundDate } from './findings/found-date'

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

/** Days of one field, from labels and from words such as "apply by". */
export function findDays(context: Context, field: DateField): Finding<FoundDate>[] {
  const found: Finding<FoundDate>[] = []
  const options = { language: context.language, country: context.country, reference: context.modifiedAt }
  for (const fact of context.facts) {
    if (fact.field !== field || fact.text.length > 120) continue
    const match = dayUnderLabel(fact, field, options)
    if (match !== undefined) found.push(toFinding(context, match, fact.start, 'label', 0.95))
  }
  const from = context.titleAt ?? 0
  const head = new Set(context.head)
  for (const [at, block] of context.outline.blocks.entries()) {
    if (at < from || (context.noise[at] === true && !head.has(block)) || !speaksOfDays.test(block.text)) continue
    for (const match of findDatedFacts(block.text, options)) {
      if (match.value.field !== field) continue
      if (field === 'startDate' && limit.test(block.text.slice(Math.max(0, match.start - 24), match.start))) continue
      const confidence = head.has(block) ? 0.88 : 0.8
      found.push(toFinding(context, match, block.start, head.has(block) ? 'pattern' : 'prose', confidence))
    }
  }
  return found
}
