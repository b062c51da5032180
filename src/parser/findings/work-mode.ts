import type { Posting } from '../../shared/posting'
import type { Match } from '../finding'
import { remember } from '../text/remember'
import {
  fullWords,
  interviewWords,
  type ModeCue,
  mildHomeWords,
  modeCues,
  partlyCues,
  partlyWords
} from '../vocabulary/work-mode-words'
import { isDenied } from './mode-denials'
import { extentOf, modeByExtent } from './mode-extents'
import { isOfSomethingElse } from './mode-strangers'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { splitWeeks } from './split-weeks'
import { sameSentence, splitWords, type Words } from './words'

export { findRemoteScopes } from './remote-scopes'
export { findTimezones } from './timezones'

type WorkMode = NonNullable<Posting['workMode']>

const cues = createPhrases(
  Object.entries(modeCues).flatMap(([cue, line]) => line.split(';').map((phrase) => [phrase, cue as ModeCue] as const))
)

/** Farthest distance in words between an interview and the mode in which it is held. */
const interviewReach = 6

/** "The first interview is remote" says nothing of the work. */
function isOfInterview(words: Words, cue: Phrase<ModeCue>): boolean {
  for (let near = 1; near <= interviewReach; near++) {
    for (const index of [cue.first - near, cue.last + near]) {
      if (!interviewWords.has(words.list[index]?.key ?? '')) continue
      if (sameSentence(words, Math.min(index, cue.first), Math.max(index, cue.last))) return true
    }
  }
  return false
}

function hasFullWord(words: Words, cue: Phrase<ModeCue>): boolean {
  for (let near = 1; near <= 2; near++) {
    if (fullWords.has(words.list[cue.first - near]?.key ?? '')) return true
    if (fullWords.has(words.list[cue.last + near]?.key ?? '')) return true
  }
  return false
}

const lineEdge = /^[\s|/•·,;()[\]:–-]*$/

/** Whether nothing but the cue stands on its line or between separators. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  const left = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('•'), before.lastIndexOf('|')) + 1)
  const right = after.slice(0, `${after}\n`.search(/[\n•|]/))
  return (
    lineEdge.test(left.replace(/^[^:]{0,30}:/, '')) && lineEdge.test(right) && left.length < 40 && right.length < 40
  )
}

/** "Some working from home": a share without a number. */
function isPartly(words: Words, cue: Phrase<ModeCue>): boolean {
  const [key] = [words.list[cue.first]?.key ?? '']
  if (!partlyCues.has(key)) return false
  return [1, 2].some((near) =>
    [words.list[cue.first - near]?.key, words.list[cue.last + near]?.key].some((word) => partlyWords.has(word ?? ''))
  )
}

function modeOf(words: Words, cue: Phrase<ModeCue>): WorkMode | null {
  const [kind] = cue.value
  if (kind === undefined || kind === 'other' || isDenied(words, cue) || isOfInterview(words, cue)) return null
  if (isOfSomethingElse(words, cue, kind)) return null
  if (kind === 'hybrid' || kind === 'partial') return 'hybrid'
  if (kind === 'full') return 'remote'
  const extent = extentOf(words, cue)
  if (extent !== undefined) return modeByExtent(kind, extent)
  if (kind !== 'onsite' && isPartly(words, cue)) return 'hybrid'
  if (kind !== 'home') return kind
  if (hasFullWord(words, cue)) return 'remote'
  const alone = standsAlone(words.text, cue.start, cue.end)
  return alone && !mildHomeWords.has(words.list[cue.first]?.key ?? '') ? 'remote' : 'hybrid'
}

const ofThisRole =
  /\b(?:this|the) (?:[\w-]+ ){0,2}(?:role|position|job|post)\b|diese(?: [\p{L}-]+)? (?:stelle|position|rolle)|ce poste|(?:este|el) puesto|questa posizione|deze (?:functie|rol)|esta (?:vaga|função)/iu
const sentenceMark = /[.!?;\n•](?:\s|$)/

/** "We are remote-first, but this role is in the office": of a sentence the part about the role counts. */
function withoutConcessions(text: string, found: readonly Match<WorkMode>[]): Match<WorkMode>[] {
  return found.filter((match, at) => {
    const next = found[at + 1]
    if (next === undefined || next.value === match.value || next.start - match.end > 160) return true
    const between = text.slice(match.end, next.start)
    return sentenceMark.test(between) || !ofThisRole.test(between)
  })
}

/**
 * The work modes that a text speaks of, one for each mention. "3 days in the office" is hybrid, "5 days" is on site.
 * Denied modes ("no remote") and things that share the word ("remote sensing", "hybrid cloud") are not answered.
 */
export const findWorkModes = remember((text: string): readonly Match<WorkMode>[] => {
  const words = splitWords(text)
  const found: Match<WorkMode>[] = []
  for (const cue of findPhrases(cues, words)) {
    const value = modeOf(words, cue)
    if (value !== null) found.push({ value, start: cue.start, end: cue.end })
  }
  return withoutConcessions(text, [...found, ...splitWeeks(text, found)])
})

const away = new Set<ModeCue>(['remote', 'home', 'full', 'partial'])

/**
 * Places where working elsewhere is denied: "no remote", "Homeoffice nicht möglich", "Remote: No". The work is then
 * done on site, unless other words say hybrid. "Not fully remote" denies only the extent and is not answered.
 */
export const findModeDenials = remember((text: string): readonly Match<'onsite'>[] => {
  const words = splitWords(text)
  const found: Match<'onsite'>[] = []
  for (const cue of findPhrases(cues, words)) {
    const [kind] = cue.value
    if (kind === undefined || !away.has(kind) || kind === 'full') continue
    if (!isDenied(words, cue) || isOfInterview(words, cue) || hasFullWord(words, cue)) continue
    found.push({ value: 'onsite', start: cue.start, end: cue.end })
  }
  return found
})
