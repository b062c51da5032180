import {
  experienceWords,
  facilityWords,
  hybridNouns,
  hybridThings,
  type ModeCue,
  schoolWords,
  serviceWords,
  workNouns
} from '../vocabulary/work-mode-words'
import type { Phrase } from './phrases'
import { sameSentence, type Words } from './words'

/** "A day on site", "help on site": who does so has a workshop elsewhere. */
function isPassing([last, second]: readonly string[]): boolean {
  return (
    (last === 'day' && /^(?:a|per|one)$/.test(second ?? '')) || /^(?:help|helping|assist|assisting)$/.test(last ?? '')
  )
}

const customerWords = /^(?:kunde|kund[ei]n|klant|client|clienti|customer)/

/** Farthest distance in words between a cue and what it is said of: "assistance aux clients à distance". */
const thingReach = 4

/**
 * Whether a cue is said of a thing and not of the work: "hybrid pension", "véhicules hybrides", "free parking on site",
 * "experience with remote execution".
 */
export function isOfSomethingElse(words: Words, cue: Phrase<ModeCue>, kind: ModeCue): boolean {
  const { text, list } = words
  const raw = text.slice(cue.start, cue.end)
  const next = list[cue.last + 1]
  const behind = next !== undefined && text.slice(cue.end, next.start) === ' ' ? next : undefined
  const previous = list[cue.first - 1]
  const ahead = previous !== undefined && text.slice(previous.end, cue.start) === ' ' ? previous : undefined
  if (kind === 'hybrid' && cue.first === cue.last) {
    const isNoun = behind !== undefined && /^\p{L}{4}/u.test(text.slice(behind.start, behind.end))
    if (/^hybrid$/i.test(raw)) {
      const small = isNoun && /^\p{Ll}/u.test(text.slice(behind.start))
      return small && !hybridNouns.test(behind.key) && ahead !== undefined
    }
    if (ahead !== undefined && hybridThings.test(ahead.key)) return true
    return isNoun && hybridThings.test(behind.key)
  }
  const before: string[] = []
  for (let back = 1; back <= thingReach; back++) {
    const word = list[cue.first - back]
    if (word === undefined || !sameSentence(words, cue.first - back, cue.first)) break
    if (text.slice(word.end, cue.start).includes(',')) break
    before.push(word.key)
  }
  if (kind === 'onsite') {
    if (/^on[- ]?site$/i.test(raw) && isPassing(before)) return true
    if (before.some((word) => schoolWords.has(word) || customerWords.test(word))) return true
    return before.some((word) => facilityWords.has(word)) || /^ (?:di|de) (?!lavoro|trabajo)/.test(text.slice(cue.end))
  }
  if (kind !== 'remote') return false
  if (before.slice(0, 3).some((word) => serviceWords.has(word))) return true
  return before.some((word) => experienceWords.has(word)) && behind !== undefined && !workNouns.test(behind.key)
}
