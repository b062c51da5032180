import type { Context } from './context'
import { toFinding } from './context'
import type { Finding } from './finding'
import { findDatedFacts, findDates } from './findings/dates'
import type { FoundDate } from './findings/found-date'

/** The fields that hold a day. */
export const dateFields = ['postedAt', 'deadline', 'startDate'] as const
/** A field that holds a day. */
export type DateField = (typeof dateFields)[number]

/** Words before a day that make it a limit and no beginning: "bis zum 10.01.". */
const limit = /\b(?:bis|until|by|before|avant|antes|entro|voor|jusqu\S*|hasta|fino|até)\b.{0,12}$/i

/** Days of one field, from labels and from words such as "apply by". */
export function findDays(context: Context, field: DateField): Finding<FoundDate>[] {
  const found: Finding<FoundDate>[] = []
  const options = { language: context.language, reference: context.modifiedAt }
  for (const fact of context.facts) {
    if (fact.field !== field || fact.text.length > 120) continue
    for (const match of findDates(fact.text, options).slice(0, 1)) {
      found.push(toFinding(context, match, fact.start, 'label', 0.93))
    }
  }
  const from = context.titleAt ?? 0
  const head = new Set(context.head)
  for (const [at, block] of context.outline.blocks.entries()) {
    if (at < from || (context.noise[at] === true && !head.has(block)) || !/\d|ago|heute|gestern/.test(block.text))
      continue
    for (const match of findDatedFacts(block.text, options)) {
      if (match.value.field !== field) continue
      if (field === 'startDate' && limit.test(block.text.slice(Math.max(0, match.start - 24), match.start))) continue
      const confidence = head.has(block) ? 0.88 : 0.8
      found.push(toFinding(context, match, block.start, head.has(block) ? 'pattern' : 'prose', confidence))
    }
  }
  return found
}
