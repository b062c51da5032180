import type { Evidence } from '../shared/posting'
import type { Finding } from './finding'

/** Values below this are not given at all: a wrong value is worse than none. */
export const lowestConfidence = 0.4
/** No value is surer than this: files lie. */
const highestConfidence = 0.98
/** How much of its own confidence a finding lends to one that agrees with it. */
const supportShare = 0.5

/** Most findings of a field that compete: more say nothing new, and each is held against each. */
const mostCompeting = 100

/** The finding that won, with the confidence that others lent it. */
export interface Resolved<T, F extends Finding<T> = Finding<T>> {
  readonly value: T
  readonly finding: F
  readonly evidence: Evidence
}

/** How far two values agree: 1 for the same, 0 for different ones. */
export type Agreement<T> = (a: T, b: T) => number

/** The confidence of a finding when those by other means that agree with it are counted in. */
function supported<T>(finding: Finding<T>, all: readonly Finding<T>[], agree: Agreement<T>): number {
  const best = new Map<string, number>()
  for (const other of all) {
    if (other === finding) continue
    const sameWay = other.method === finding.method && other.method !== 'prose'
    const weight = agree(finding.value, other.value) * other.confidence * (sameWay ? supportShare / 2 : supportShare)
    if (weight > (best.get(other.method) ?? 0)) best.set(other.method, weight)
  }
  let doubt = 1 - finding.confidence
  for (const weight of best.values()) doubt *= 1 - weight
  return Math.min(highestConfidence, Math.round((1 - doubt) * 100) / 100)
}

/** Takes the evidence out of a finding, with another confidence. */
export function toEvidence(finding: Evidence, confidence = finding.confidence): Evidence {
  const { method, quote, start, end, also } = finding
  const rounded = Math.round(confidence * 100) / 100
  return { method, confidence: rounded, quote, start, end, ...(also === undefined ? {} : { also }) }
}

/**
 * The value that wins: each finding has its own confidence, and those that agree with it make it surer. Structured
 * data wins over prose because it comes with more confidence, unless it is unsound, which lowers it. Undefined when
 * no value is sure enough.
 */
export function resolve<T, F extends Finding<T>>(
  findings: readonly F[],
  agree: Agreement<T> = (a, b) => (a === b ? 1 : 0)
): Resolved<T, F> | undefined {
  const competing =
    findings.length <= mostCompeting
      ? findings
      : [...findings].sort((a, b) => b.confidence - a.confidence).slice(0, mostCompeting)
  let winner: F | undefined
  let highest = lowestConfidence
  for (const finding of competing) {
    const confidence = supported(finding, competing, agree)
    // Of equals the first wins: it stands further up.
    if (confidence < highest || (winner !== undefined && confidence === highest)) continue
    winner = finding
    highest = confidence
  }
  if (winner === undefined) return undefined
  return { value: winner.value, finding: winner, evidence: toEvidence(winner, highest) }
}

/**
 * The entries of a list field: those found in the surest way, without repetitions, in the order of the text. A way
 * that is surer than `gap` beyond the others silences them, because prose also speaks of other places and terms.
 */
export function resolveList<T>(
  findings: readonly Finding<T>[],
  keyOf: (value: T) => string,
  gap = 0.15
): { values: T[]; evidence: Evidence | undefined } {
  const sure = findings.filter((finding) => finding.confidence >= lowestConfidence)
  const highest = Math.max(0, ...sure.map((finding) => finding.confidence))
  const kept = new Map<string, Finding<T>>()
  for (const finding of sure) {
    if (finding.confidence < highest - gap) continue
    const key = keyOf(finding.value)
    if (!kept.has(key)) kept.set(key, finding)
  }
  const [first, ...rest] = kept.values()
  if (first === undefined) return { values: [], evidence: undefined }
  const also = rest.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [[start, end] as [number, number]]
  )
  const evidence = toEvidence(also.length === 0 ? first : { ...first, also }, highest)
  return { values: [...kept.values()].map((finding) => finding.value), evidence }
}
