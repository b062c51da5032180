import type { Evidence } from '../shared/posting'
import { examinedFields, shownConfidence } from './calibration-table'

/** A confidence from which on another one is shown. */
type Step = readonly [from: number, shown: number]

function stepsOf(line: string): Step[] {
  return line.split(' ').map((step) => {
    const [from, shown] = step.split('=')
    return [Number(from), Number(shown)]
  })
}

const table: ReadonlyMap<string, readonly Step[]> = new Map(
  Object.entries(shownConfidence).map(([key, line]) => [key, stepsOf(line)])
)
/** The confidence of other fields is shown as it is. */
const examined: ReadonlySet<string> = new Set(examinedFields.split(' '))

/** Fields that share the evidence of another one. */
const sharers: Readonly<Record<string, string>> = {
  titleRaw: 'title',
  salaries: 'salary',
  level: 'seniority',
  estimated: 'postedAt'
}

/** How often values of a field that were found in this way, with this confidence, are right: 0 to 1. */
export function showConfidence(field: string, method: Evidence['method'], raw: number): number {
  const own = sharers[field] ?? field
  if (!examined.has(own)) return raw
  const steps = table.get(`${own}:${method}`) ?? table.get(`*:${method}`)
  return steps?.findLast(([from]) => raw >= from)?.[1] ?? raw
}

/**
 * The evidence with the confidences that are shown. Findings compete by what their finders give them; only what comes
 * out is told as a share of right ones.
 */
export function calibrate(evidence: Readonly<Record<string, Evidence>>): Record<string, Evidence> {
  return Object.fromEntries(
    Object.entries(evidence).map(([field, entry]) => [
      field,
      { ...entry, confidence: showConfidence(field, entry.method, entry.confidence) }
    ])
  )
}
