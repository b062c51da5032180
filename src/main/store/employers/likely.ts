import type { LikelyEmployer } from '../../../shared/employer'

/** Shortest key, in characters, of which a name that goes on is told; shorter ones begin too many names. */
const shortestPrefix = 4
/** Shortest key, in characters, that may differ in a letter. */
const shortestMistyped = 6

/** True when two texts differ in one letter: another one, one more, or two that changed places. */
export function differInALetter(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const [restA, restB] = [a.slice(at), b.slice(at)]
  if (restA.length > restB.length) return restA.slice(1) === restB
  if (restB.length > restA.length) return restB.slice(1) === restA
  if (restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

/** How two keys of words are alike; null when they are not. */
export function likenessOf(a: string, b: string): LikelyEmployer['by'] | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.replaceAll(' ', '') === long.replaceAll(' ', '')) return 'spaces'
  if (short.length >= shortestPrefix && long.startsWith(`${short} `)) return 'longer'
  return short.length >= shortestMistyped && differInALetter(short, long) ? 'letter' : null
}
