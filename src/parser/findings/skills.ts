import type { Match } from '../finding'
import { type SkillSpelling, skills } from '../vocabulary/skills'
import { skillStrangers } from '../vocabulary/skills-words'
import { findPhrases, type Phrase } from './phrases'
import { inList, isBehindTool, isCurrency, isSomethingElse, isSure, keyAt, lacksContext } from './skill-neighbours'
import { splitWords, type Words } from './words'

interface Candidate {
  readonly phrase: Phrase<SkillSpelling>
  readonly spelling: SkillSpelling
  /** Whether it is beyond doubt without its neighbours. */
  readonly sure: boolean
  /** Whether it is written in other letters than its own, as in a list all in small letters or all in capitals. */
  readonly restyled: boolean
}

/** The spelling that stands there letter for letter, or one that does not care for letters. */
function spellingOf(raw: string, phrase: Phrase<SkillSpelling>): SkillSpelling | undefined {
  const exact = phrase.value.find((spelling) => spelling.written === raw)
  return exact ?? phrase.value.find((spelling) => spelling.need === 'none')
}

type Style = 'small' | 'capital' | 'mixed'

function styleOf(raw: string): Style {
  if (raw.length < 2) return 'mixed'
  if (raw === raw.toLowerCase()) return 'small'
  return raw === raw.toUpperCase() ? 'capital' : 'mixed'
}

/** A spelling in the letters of a list that is all small or all in capitals: "react, python, docker". */
function restyled(raw: string, phrase: Phrase<SkillSpelling>): SkillSpelling | undefined {
  if (styleOf(raw) === 'mixed') return undefined
  const small = raw.toLowerCase()
  return phrase.value.find((spelling) => spelling.technical && spelling.written.toLowerCase() === small)
}

/** ".NET" needs its point: "net" is another word. */
function lacksPoint(words: Words, phrase: Phrase<SkillSpelling>, spelling: SkillSpelling): boolean {
  return spelling.written.startsWith('.') && words.text[phrase.start - 1] !== '.'
}

/** A word cut out of a longer one in mixed case ("Tube" of "YouTube") counts only beside another skill ("PythonJava"). */
function isCutOut(
  words: Words,
  phrase: Phrase<SkillSpelling>,
  found: readonly Phrase<SkillSpelling>[],
  at: number
): boolean {
  const before = words.list[phrase.first - 1]
  const after = words.list[phrase.last + 1]
  const gluedBefore = before !== undefined && before.end === phrase.start && found[at - 1]?.end !== phrase.start
  const gluedAfter = after !== undefined && after.start === phrase.end && found[at + 1]?.start !== phrase.end
  return gluedBefore || gluedAfter
}

/** A name of one word that differs from that word by its plus sign: "Security+" is no "Security". */
function lacksPlus(words: Words, phrase: Phrase<SkillSpelling>, spelling: SkillSpelling): boolean {
  return /^\p{L}{2,}\+$/u.test(spelling.written) && words.text[phrase.end] !== '+'
}

/** Words behind which names are those of companies: customers, investors, former employers. */
const companyLead =
  /(?:\b(?:trusted|used|loved|backed|chosen|supported|funded|acquired|founded|sponsored) by|\bcustomers? (?:like|such as|include|including|are)|\b(?:clients|companies|brands|startups|organisations|organizations|competitors|investors|employers|firms|alumni|founders|veterans|leaders|folks|people|teams|engineers|kunden|unternehmen|clients|entreprises|clientes|empresas|clienti|aziende|klanten)(?: (?:like|such as|including|include|of|from|at|wie|comme|como|come|zoals))|\b(?:previously|formerly|ex|worked|backgrounds?) (?:at|from)|\balumni of|\bspun out of) ?:?[^.!?\n]{0,120}$/i
/** How far before a name such words are looked for, in UTF-16 units. */
const leadReach = 160

/** Whether the name stands among companies: "trusted by teams at Stripe and Slack". */
function isInCompany(text: string, start: number): boolean {
  return companyLead.test(text.slice(Math.max(0, start - leadReach), start))
}

/** "Pipelines on Ray and Spark": two technologies side by side behind such words support one another. */
function supportPairs(words: Words, candidates: readonly Candidate[], accepted: boolean[]): void {
  for (let at = 1; at < candidates.length; at++) {
    const [a, b] = [candidates[at - 1], candidates[at]]
    if (a === undefined || b === undefined || accepted[at] || accepted[at - 1]) continue
    const proper = [a, b].every(
      ({ phrase, spelling, restyled }) =>
        spelling.technical && !restyled && phrase.end - phrase.start > 2 && !isSomethingElse(words, phrase)
    )
    if (!proper || !inList(words.text, a.phrase, b.phrase)) continue
    if (isBehindTool(words, a.phrase.start, false)) accepted[at - 1] = accepted[at] = true
  }
}

function candidatesOf(words: Words): Candidate[] {
  const found = findPhrases(skills, words)
  const candidates: Candidate[] = []
  found.forEach((phrase, at) => {
    const raw = words.text.slice(phrase.start, phrase.end)
    const own = spellingOf(raw, phrase)
    const spelling = own ?? restyled(raw, phrase)
    if (spelling === undefined || lacksPoint(words, phrase, spelling) || lacksPlus(words, phrase, spelling)) return
    if (lacksContext(words, phrase, spelling)) return
    if (skillStrangers.get(spelling.name)?.has(keyAt(words, phrase.first - 1)) === true) return
    if (isCutOut(words, phrase, found, at) || isInCompany(words.text, phrase.start)) return
    if (isCurrency(words, phrase)) return
    const sure = own !== undefined && isSure(words, phrase, spelling)
    candidates.push({ phrase, spelling, sure, restyled: own === undefined })
  })
  return candidates
}

/** Whether the neighbour too is written in letters that are not its own. */
function sharesStyle(text: string, candidate: Candidate, neighbour: Candidate): boolean {
  const style = styleOf(text.slice(candidate.phrase.start, candidate.phrase.end))
  const raw = text.slice(neighbour.phrase.start, neighbour.phrase.end)
  return styleOf(raw) === style && raw !== neighbour.spelling.name
}

/** "Go of Python" is a choice in Dutch; "Go of" before anything else is English. */
const dutchOr = /^ of $/

/** Whether a neighbour in a list supports a doubtful spelling; a single letter asks for a technical one. */
function isSupported(words: Words, candidate: Candidate, neighbour: Candidate | undefined, before: boolean): boolean {
  if (neighbour === undefined) return false
  const joinsOf =
    !before &&
    neighbour.spelling.technical &&
    dutchOr.test(words.text.slice(candidate.phrase.end, neighbour.phrase.start))
  if (!joinsOf && isSomethingElse(words, candidate.phrase)) return false
  const [a, b] = before ? [neighbour.phrase, candidate.phrase] : [candidate.phrase, neighbour.phrase]
  if (!inList(words.text, a, b)) return false
  if (candidate.restyled && !sharesStyle(words.text, candidate, neighbour)) return false
  const letter = candidate.phrase.end - candidate.phrase.start === 1
  const bothLetters = letter && neighbour.phrase.end - neighbour.phrase.start === 1
  return !bothLetters && (!letter || neighbour.spelling.technical)
}

/** Passes support on along lists: in "Go, Rust, Python" the sure "Python" carries the others. */
function settle(words: Words, candidates: readonly Candidate[]): boolean[] {
  const accepted = candidates.map((candidate) => candidate.sure)
  supportPairs(words, candidates, accepted)
  const pass = (at: number, near: number): void => {
    const candidate = candidates[at]
    if (candidate === undefined || accepted[at] === true || accepted[near] !== true) return
    if (isSupported(words, candidate, candidates[near], near < at)) accepted[at] = true
  }
  for (let at = 1; at < candidates.length; at++) pass(at, at - 1)
  for (let at = candidates.length - 2; at >= 0; at--) pass(at, at + 1)
  return accepted
}

/** Whether a line is nothing but two or more technical names: "Playwright or Cypress". */
function isOnlyList(words: Words, candidates: readonly Candidate[]): boolean {
  const first = candidates[0]
  const last = candidates.at(-1)
  if (first === undefined || last === undefined || candidates.length < 2) return false
  if (words.text.slice(0, first.phrase.start).trim() !== '' || !/^[\s.,;)]*$/.test(words.text.slice(last.phrase.end)))
    return false
  return candidates.every(({ phrase, spelling }, at) => {
    if (
      !spelling.technical ||
      candidates[at]?.restyled ||
      phrase.end - phrase.start === 1 ||
      isSomethingElse(words, phrase)
    )
      return false
    return at === 0 || inList(words.text, candidates[at - 1]?.phrase, phrase)
  })
}

const clinical = /clinical|study|trial|pharma|ICH/i

/** "GCP" among clinical trials is good clinical practice. */
function nameOf(words: Words, candidate: Candidate): string {
  const { phrase, spelling } = candidate
  if (spelling.written !== 'GCP') return spelling.name
  const near = words.text.slice(Math.max(0, phrase.start - 120), phrase.end + 120)
  return clinical.test(near) ? 'Good Clinical Practice' : spelling.name
}

/**
 * The technologies and methods named in a text, by canonical name, one for each mention, in order. A word that is
 * also something else ("Go", "Excel", "Spring") counts only in its exact letters and beside other skills, or behind
 * words such as "experience with".
 */
export function findSkills(text: string): Match<string>[] {
  const words = splitWords(text)
  const candidates = candidatesOf(words)
  const accepted = isOnlyList(words, candidates) ? candidates.map(() => true) : settle(words, candidates)
  return candidates
    .filter((_, at) => accepted[at])
    .map((candidate) => {
      const { phrase, spelling } = candidate
      const start = spelling.written.startsWith('.') ? phrase.start - 1 : phrase.start
      return { value: nameOf(words, candidate), start, end: phrase.end }
    })
}
