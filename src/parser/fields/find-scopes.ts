import { type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { readPlaceLine } from '../findings/places'
import { findRemoteScopes, findTimezones } from '../findings/work-mode'
import type { LabelField } from '../vocabulary/labels'
import { findIn } from './find-terms'

/** Where a remote worker must be. */
export function findScopes(context: Context): Finding<string>[] {
  const labels = new Set<LabelField>(['remoteScope', 'workMode', 'location'])
  const labelled = labelledScopes(context)
  if (labelled.length > 0) return labelled
  return joinExceptions(findIn(context, labels, findRemoteScopes, { label: 0.9, head: 0.85, prose: 0.65 }))
}

/** Places under a label such as "Hires remotely in", as one scope. */
function labelledScopes(context: Context): Finding<string>[] {
  const facts = context.facts.filter((fact) => fact.field === 'remoteScope' && readPlaceLine(fact.text).length > 0)
  const [first] = facts
  const last = facts.at(-1)
  if (first === undefined || last === undefined) return []
  const value = facts.map((fact) => fact.text.replace(/\s*[•·|;]\s*/g, ', ')).join(', ')
  const { start } = first
  const quote = context.outline.page.text.slice(start, last.end)
  return [{ value, method: 'label', confidence: 0.92, quote, start, end: last.end }]
}

/** How far after a scope an exclusion may stand that belongs to it. */
const exceptionReach = 500

/** "within Europe" and, an item further on, "excluding France" are one scope. */
function joinExceptions(found: readonly Finding<string>[]): Finding<string>[] {
  const joined: Finding<string>[] = []
  for (const finding of found) {
    const previous = joined.at(-1)
    const isException = finding.value.startsWith('excluding ')
    const { start, end } = finding
    if (
      isException &&
      previous?.start != null &&
      end !== null &&
      start !== null &&
      start - (previous.end ?? 0) < exceptionReach
    ) {
      const value = `${previous.value}, ${finding.value}`
      // The words between the two say something else, and are no evidence.
      joined[joined.length - 1] = { ...previous, value, also: [...(previous.also ?? []), [start, end]] }
    } else if (!isException) joined.push(finding)
  }
  return joined
}

/** Time zones as stated. */
export function findZones(context: Context): Finding<string>[] {
  const labels = new Set<LabelField>(['timezones', 'remoteScope', 'location'])
  const stated = context.facts
    .filter((fact) => fact.field === 'timezones' && fact.text.length <= 80)
    .map(({ text, start }) => toFinding(context, { value: text, start: 0, end: text.length }, start, 'label', 0.9))
  return [...stated, ...findIn(context, labels, findTimezones, { label: 0.95, head: 0.85, prose: 0.8 })]
}
