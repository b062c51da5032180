import type { Match } from '../finding'
import type { SkillSpelling } from '../vocabulary/skills'
import {
  namesToo,
  skillContexts,
  skillEnders,
  skillFollowers,
  skillForerunners,
  skillStoppers
} from '../vocabulary/skills-words'
import type { Phrase } from './phrases'
import type { Words } from './words'

export function keyAt(words: Words, index: number): string {
  return words.list[index]?.key ?? ''
}

const spaces = /^[ \u00a0-]$/

function adjoins(words: Words, index: number): boolean {
  const word = words.list[index]
  const next = words.list[index + 1]
  return word !== undefined && next !== undefined && spaces.test(words.text.slice(word.end, next.start))
}

/** Canadian dollars: "CAD 4,200", "$30 CAD". */
export function isCurrency({ text }: Words, phrase: Phrase<SkillSpelling>): boolean {
  if (text.slice(phrase.start, phrase.end) !== 'CAD') return false
  const before = text.slice(Math.max(0, phrase.start - 4), phrase.start)
  return /\d[ (]{0,2}$|\$ ?\(?$/.test(before) || /^\)? ?\$?\d|^\$/.test(text.slice(phrase.end, phrase.end + 4))
}

/** "Excel in your career" is a verb; "Excel goes without saying" is a program. */
const verbUse = /^Excel (?:in|at|as|with|through|by)(?!\p{L})/iu
/** Letters that are languages behind "in" and "with" where such words stand near. */
const letterContexts: ReadonlyMap<string, RegExp> = new Map([
  ['R', /data|daten|dati|datos|données|statist|analy/i],
  ['C', /firmware|embedded|driver|microcontroller|mikrocontroller|treiber|kernel|RTOS|Zephyr|C\+\+/i]
])

function isLetterWorkedIn(words: Words, phrase: Phrase<SkillSpelling>): boolean {
  const context = letterContexts.get(words.text.slice(phrase.start, phrase.end))
  if (context === undefined || !isBehindTool(words, phrase.start, false)) return false
  return context.test(words.text.slice(Math.max(0, phrase.start - 80), phrase.end + 80))
}

/** Whether the words right beside it make it something else: "Go to market", "Series C", "R&D". */
export function isSomethingElse(words: Words, phrase: Phrase<SkillSpelling>): boolean {
  const { text } = words
  if (text[phrase.end] === '&' || text[phrase.start - 1] === '&') return true
  if (text[phrase.end] === "'" || text[phrase.end] === '’') return true
  if (adjoins(words, phrase.last) && skillEnders.has(keyAt(words, phrase.last + 1))) return true
  return adjoins(words, phrase.first - 1) && skillStoppers.has(keyAt(words, phrase.first - 1))
}

const sentenceStart = /(?:^|[.!?:;•\n–-])\s*$/

function opensSentence(text: string, start: number): boolean {
  return sentenceStart.test(text.slice(Math.max(0, start - 4), start))
}

const wishLabel =
  /(?:nice[- ]to[- ]haves?|must[- ]haves?|bonus|plus|desirable|required|stack|skills|tools|von Vorteil|wünschenswert|atouts?|valorable|gradito|pré|pluspunten|desejável)\s*:\s*$/iu

/** "Go 1.21", "Angular 17": a version behind a technology. */
const version = /^ v?\d{1,2}(?:\.\d{1,2}){0,2}\+?(?=[,.;)/]|$| or | and | und | oder | et | y | e )/

/** Words that speak of knowing something stand before it, or such a noun behind it. */
function isAnnounced(words: Words, phrase: Phrase<SkillSpelling>): boolean {
  if (adjoins(words, phrase.last) && skillFollowers.has(keyAt(words, phrase.last + 1))) return true
  if (wishLabel.test(words.text.slice(Math.max(0, phrase.start - 24), phrase.start))) return true
  const first = words.list[phrase.first]
  for (let back = 1; back <= 4; back++) {
    const word = words.list[phrase.first - back]
    if (word === undefined || first === undefined) return false
    if (/[.!?\n]/.test(words.text.slice(word.end, first.start))) return false
    if (skillForerunners.has(word.key)) return true
  }
  return false
}

const listGap =
  /^(?: v?\d{1,2}(?:\.\d{1,2}){0,2}\+?)?[\s,;/|•·&+()[\]:*–-]*(?:(?:and|or|und|oder|et|ou|y|o|e|ed|en|of|e\.g\.|z\.B\.|sowie|such as|like|including|plus|with)[\s,(:/]*(?:d['’]|de |du |l['’]|des )?)?(?:(?:some|a (?:little|bit of)|a touch of|ideally|preferably|maybe|possibly|etwas|gerne|idealerweise|un peu de|idéalement|algo de|un po['’] di|wat|um pouco de) )?$/i
/** Programs of trades other than computing that are nothing besides: "documents care in Epic". */
const systems: ReadonlySet<string> = new Set([
  'Epic EHR',
  'Abacus',
  'DATEV',
  'Sage',
  'Cerner',
  'Salesforce',
  'Navision',
  'Opera PMS',
  'Vivendi',
  'Medifox',
  'SAP'
])
/** Widest gap between two entries of a list. */
const widestListGap = 20

export function inList(text: string, a: Match<unknown> | undefined, b: Match<unknown> | undefined): boolean {
  if (a === undefined || b === undefined || b.start - a.end > widestListGap) return false
  return listGap.test(text.slice(a.end, b.start))
}

/** "Apps in Swift", "payments through Stripe": right behind such words stands what is worked with. */
const toolLead =
  /(?<!\p{L})(?:in|on|with|through|using|mit|auf|con|com|em|avec|sous|met|via|usando|knows?|kennst|kennen|connaît|connaissez|conoces|beherrschen) $/iu
const sureLead = /(?<!\p{L})(?:through|using) $/iu
/** Those with whom one works, and the ways to apply, are no tools: "partnering with Stripe", "apply through …". */
const dealings =
  /(?<!\p{L})(?:partner|compet|merg|deal|contract|alongside|meet|speak|talk|interview|collaborat|live|based|locat|office|appl(?:y|ication)|submit|send|found|posted|hire)\p{L}*(?: [\p{L}’']+){0,4} $/iu

/** Whether such words stand right before; `sure` asks for those that only tools stand behind. */
export function isBehindTool(words: Words, start: number, sure: boolean): boolean {
  const before = words.text.slice(Math.max(0, start - 48), start)
  return (sure ? sureLead : toolLead).test(before) && !dealings.test(before)
}

/** Whether a name in its own letters, which is no word, person or town besides, stands right behind "in", "on" or "with". */
function isWorkedWith(words: Words, phrase: Phrase<SkillSpelling>, spelling: SkillSpelling): boolean {
  if (phrase.end - phrase.start < 3 || !/^\p{Lu}\p{Ll}/u.test(spelling.written)) return false
  if (namesToo.has(spelling.written)) return false
  // "Swift Response" and "Swift-footed" go on; a name ends with its word.
  if (/^(?: \p{Lu}\p{Ll}|-)/u.test(words.text.slice(phrase.end, phrase.end + 3))) return false
  return isBehindTool(words, phrase.start, !spelling.technical && !systems.has(spelling.name))
}

/** Whether a spelling that means this only among certain words stands without them. */
export function lacksContext(words: Words, phrase: Phrase<SkillSpelling>, spelling: SkillSpelling): boolean {
  const context = skillContexts.get(spelling.written)
  return context !== undefined && !context.test(words.text.slice(Math.max(0, phrase.start - 120), phrase.end + 120))
}

export function isSure(words: Words, phrase: Phrase<SkillSpelling>, spelling: SkillSpelling): boolean {
  if (spelling.need === 'none' || spelling.need === 'letters') return true
  if (isLetterWorkedIn(words, phrase)) return true
  if (spelling.need === 'list' || isSomethingElse(words, phrase)) return false
  if (spelling.need === 'place' && !opensSentence(words.text, phrase.start)) return true
  if (spelling.written === 'Excel' && !verbUse.test(words.text.slice(phrase.start, phrase.end + 12))) return true
  const letter = phrase.end - phrase.start === 1
  if (spelling.technical && version.test(words.text.slice(phrase.end, phrase.end + 16))) return true
  if (!letter) return isAnnounced(words, phrase) || isWorkedWith(words, phrase, spelling)
  return (
    adjoins(words, phrase.last) &&
    ['programming', 'developer', 'language', 'entwickler'].includes(keyAt(words, phrase.last + 1))
  )
}
