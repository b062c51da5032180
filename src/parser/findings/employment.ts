import type { Posting } from '../../shared/posting'
import type { Match } from '../finding'
import { remember } from '../text/remember'
import {
  employmentFollowers,
  employmentForerunners,
  employmentTypesOf,
  looseEmploymentWords,
  sureEmploymentWords
} from '../vocabulary/employment-words'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { splitWords, type Words } from './words'

export { findWorkload } from './workload'

/** A form of employment, of the closed list of the record. */
export type EmploymentType = Posting['employmentTypes'][number]

interface Form {
  readonly type: EmploymentType
  readonly loose: boolean
}

function* formEntries(): Generator<readonly [string, Form]> {
  for (const [table, loose] of [
    [sureEmploymentWords, false],
    [looseEmploymentWords, true]
  ] as const) {
    for (const [key, line] of Object.entries(table)) {
      for (const type of employmentTypesOf(key)) {
        const form = { type, loose }
        for (const phrase of line.split(';')) yield [phrase, form]
      }
    }
  }
}

const forms = createPhrases(formEntries())

/** Longest line on which a loose word counts as a tag, in UTF-16 units. */
const longestTagLine = 120

const tagEdge = '\n/|•·,;:()[]–-+&'

function edgeBefore(text: string, start: number): string {
  let at = start - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\u00a0')) at--
  const picture = /(?:\p{Extended_Pictographic}|\ufe0f)$/u.test(text.slice(Math.max(0, at - 1), at + 1))
  return at < 0 || picture ? '\n' : (text[at] ?? '\n')
}

function edgeAfter(text: string, end: number): string {
  let at = end
  while (at < text.length && (text[at] === ' ' || text[at] === '\u00a0')) at++
  // A full stop at the end of a line closes a list of tags as well.
  if (text[at] === '.' && /^\.\s*$/.test(text.slice(at, at + 3))) return '\n'
  return text[at] ?? '\n'
}

const lineBreak = /\n/

function isShortLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestTagLine), start)
  const after = text.slice(end, end + longestTagLine)
  const left = before.length - before.lastIndexOf('\n') - 1
  const right = after.search(lineBreak)
  return left + (right < 0 ? after.length : right) < longestTagLine
}

/** Whether a loose word stands as a tag: alone between edges, on a line that is no sentence. */
function isTag(text: string, phrase: Phrase<Form>, neighbours: boolean): boolean {
  if (!isShortLine(text, phrase.start, phrase.end)) return false
  const before = edgeBefore(text, phrase.start)
  const after = edgeAfter(text, phrase.end)
  const left = tagEdge.includes(before)
  const right = tagEdge.includes(after)
  if (before === ',' && after === ',' && !neighbours) return false
  return left && right
}

/** "permanent and full-time", "full time, permanent.": a loose word in one breath with a sure one. */
function isJoined(text: string, phrase: Phrase<Form>, near: readonly (Phrase<Form> | undefined)[]): boolean {
  return near.some((other) => {
    if (other === undefined || other.value.some((form) => form.loose)) return false
    const [first, second] = other.start < phrase.start ? [other, phrase] : [phrase, other]
    if (!/^[\s,/&–-]{0,3}(?:(?:and|und|et|y|e|en|or|oder|ou|o|of)\s)?$/.test(text.slice(first.end, second.start)))
      return false
    return /^\s*(?:$|[.,;)\n|•·]|(?:position|role|job|contract|basis|stelle)\b)/.test(text.slice(second.end))
  })
}

/** "The post is permanent", "this is a full time, permanent": what is said of the position itself. */
const saidOfPost =
  /(?:^|[^\p{L}])(?:(?:post|position|role|job|contract|appointment|vacancy|employment|opportunity|it|this|that|stelle|poste|puesto|contrat|contrato|posizione|contratto|functie|vaga) (?:is|are|will be|ist|est|es|è|será|sera)|we (?:offer|are offering)|bieten wir|(?:seeking|seeks|looking for|recruiting|hiring|appoint|need|require|join us in))(?:[ ,]{1,2}(?:a|an|both|offered|as|on|eine?|un|une|full[- ]time|part[- ]time|and)){0,4}[ ,]{1,2}$/iu
const saidOfPostBehind =
  /^(?:\s*(?:$|[.,;)\n|•·]|and\b|und\b|et\b)|(?:,? (?:and )?(?:full|part)[- ]time)?(?: \p{L}{1,20}){0,2} (?:posts?|positions?|roles?|jobs?|contracts?|appointments?|opportunit(?:y|ies)|employment|vacanc(?:y|ies)|basis|hire|stelle)(?!\p{L})| (?:full|part)[- ]time(?!\p{L}))/iu

function isSaidOfPost(text: string, phrase: Phrase<Form>): boolean {
  return (
    saidOfPost.test(text.slice(Math.max(0, phrase.start - 60), phrase.start)) &&
    saidOfPostBehind.test(text.slice(phrase.end, phrase.end + 60))
  )
}

function keyAt(words: Words, index: number): string {
  return words.list[index]?.key ?? ''
}

/** Whether only a space or a hyphen stands between a word and the next. */
function adjoins(words: Words, index: number): boolean {
  const word = words.list[index]
  const next = words.list[index + 1]
  return word !== undefined && next !== undefined && next.start - word.end === 1 && words.text[word.end] !== '\n'
}

function speaksOfOthers(words: Words, phrase: Phrase<Form>): boolean {
  if (adjoins(words, phrase.last) && employmentFollowers.has(keyAt(words, phrase.last + 1))) return true
  if (!adjoins(words, phrase.first - 1)) return false
  return employmentForerunners.has(keyAt(words, phrase.first - 1))
}

const pastTypes: ReadonlySet<EmploymentType> = new Set(['internship', 'apprenticeship', 'freelance', 'volunteer'])
const pastWords =
  /exp[eé]rien|erfahrung|esperienz|ervaring|abgeschl|completed|served|betreu|anleit|encadr|tutor|train(?:ing)? |teach|supervis|support(?:ing)? |einarbeit|begeleid|formar|formare|seguire/i
/** Behind the form: others are guided in it, or something else may stand in its place. */
const ofOthersBehind =
  /^(?:[ ,]{1,2}(?:\p{L}+ ){0,2}(?:vorher|vorab|zuvor|beforehand|préalable|previo|an(?:zu)?leiten|betreuen|ausbilden|einarbeiten|unterstützen|begleiten|anleitung|betreuung|begeleiden|à encadrer)(?!\p{L})|,? (?:or|oder|ou|o|of) (?:nvq|equivalent|gcse|degree|city (?:and|&) guilds|gleichwertig|vergleichbar))/iu
const clauseEnd = /[.;\n•]/g

/** Whether the clause asks for an internship done before, instead of offering one. */
function speaksOfPast(text: string, phrase: Phrase<Form>): boolean {
  const before = text.slice(Math.max(0, phrase.start - 60), phrase.start)
  if (pastWords.test(before.slice(lastClauseStart(before)))) return true
  return ofOthersBehind.test(text.slice(phrase.end, phrase.end + 60))
}

/** "mit Option auf Festanstellung", "could become permanent": what may come later is not offered now. */
const mayComeBefore =
  /(?:option(?:en)? (?:auf|zur|of|to)|aussicht auf|chance auf|ziel(?:e|setzung)?:? (?:ist )?|möglichkeit (?:der|einer|auf|zur)|possibility|potential|opportunity|option|view|intention|prospect)(?: (?:of|for|to|to become|eine[rn]?|der|a|an|becoming|being))*(?: \p{L}+)? ?$|(?:become|becoming|go|turn|convert(?:ed)?(?: to)?|lead(?:ing)? to|extension to) (?:a )?$|(?:possibilité|perspective|évolution|posibilidad|opción|possibilità|opportunità|possibilidade)(?: (?:de|d['’]un|d['’]|di|vers|vers un|en|un|a))*(?: \p{L}+)? ?$|(?:uitzicht|kans|zicht) op (?:een )?$/iu

function mayComeLater(text: string, start: number): boolean {
  return mayComeBefore.test(text.slice(Math.max(0, start - 50), start))
}

function lastClauseStart(before: string): number {
  let start = 0
  for (const match of before.matchAll(clauseEnd)) start = match.index + 1
  return start
}

/** "65 % einer Vollzeitstelle", "half of a full-time post": what a share is reckoned on. */
const shareBefore =
  /(?:%|prozent|percent|procent|half|hälfte|drittel|viertel|equivalent|basis|bei|à|pour|for|of|auf)(?: (?:einer?|der|eines|of an?|of|d['’]un|du|di un|van een|de una?|de um[a]?|regelmäßigen?|regulären?|tariflichen|entsprechenden?|pro))+ ?$/iu

/** A number of months or years, for which English names the work by its end alone: "18-month term". */
const limitedTerm =
  /(?<![\p{L}\d])(?:\d{1,2}|six|nine|ten|twelve|eighteen|twenty-four|one|two|three|four|five)[- ](?:months?|years?)[- ](?:fixed[- ])?(?:term|appointment|posting|assignment|secondment)(?!\p{L})/giu
/** "Befristet auf zwei Jahre" without that word: "zunächst für zwei Jahre", "contrat de 6 mois", "contratto di 6 mesi". */
const limitedContract =
  /(?<!\p{L})(?:(?:zunächst|vorerst) (?:für|auf) (?:die dauer von )?(?:\d{1,2}|ein|zwei|drei|vier|sechs|zwölf) (?:monate?|jahre?)|(?:contrat|contrato|contratto|contract) (?:de |di |van |initial de |iniziale di |inicial de )(?:\d{1,2}|six|douze|seis|doce|sei|dodici|zes|twaalf|een|un|deux|dos|due|twee) (?:mois|ans?|meses|años?|anos?|mesi|ann[io]|maanden|jaar))(?!\p{L})/giu

/** Work that the text limits to a number of months or years. */
function limitedTerms(text: string): Match<EmploymentType>[] {
  if (!/month|year|monat|jahr|mois|\bans?\b|mes|ann|maand|jaar|año|ano/i.test(text)) return []
  return [...text.matchAll(limitedTerm), ...text.matchAll(limitedContract)].map((match) => ({
    value: 'temporary',
    start: match.index,
    end: match.index + match[0].length
  }))
}

const trainingTitle =
  /^(?:[^\n]{0,6})Ausbildung (?:(?:zum|zur|als) [^\n]{3,80}(?:\(\p{L}\/\p{L}\/\p{L}\)|20\d\d)|ab (?:\d|so|Aug|Sep))/gmu

/** "Ausbildung zum Mechatroniker (m/w/d)" as a title; in a list of requirements it is a degree. */
function trainingTitles(text: string): Match<EmploymentType>[] {
  if (!text.includes('Ausbildung')) return []
  return [...text.matchAll(trainingTitle)].map((match) => {
    const start = match.index + match[0].indexOf('Ausbildung')
    return { value: 'apprenticeship', start, end: start + 'Ausbildung'.length }
  })
}

/**
 * The forms of employment that a text names, in order, one for each mention. Words that mean something else too
 * ("contract", "permanent", "stage") count only where they stand alone as a tag or a label's value.
 */
export const findEmploymentTypes = remember((text: string): readonly Match<EmploymentType>[] => {
  const words = splitWords(text)
  const phrases = findPhrases(forms, words)
  const found: Match<EmploymentType>[] = []
  phrases.forEach((phrase, index) => {
    if (speaksOfOthers(words, phrase)) return
    const near = [phrases[index - 1], phrases[index + 1]]
    const neighbours = near.some((other) => other !== undefined && Math.abs(other.start - phrase.start) < 40)
    for (const form of phrase.value) {
      const stands = isTag(text, phrase, neighbours) || isJoined(text, phrase, near) || isSaidOfPost(text, phrase)
      if (form.loose && !stands) continue
      const previous = found.at(-1)
      if (previous?.start === phrase.start && previous.value === form.type) continue
      if (pastTypes.has(form.type) && speaksOfPast(text, phrase)) continue
      if (form.type === 'full-time' && shareBefore.test(text.slice(Math.max(0, phrase.start - 40), phrase.start)))
        continue
      if (form.type === 'permanent' && mayComeLater(text, phrase.start)) continue
      found.push({ value: form.type, start: phrase.start, end: phrase.end })
    }
  })
  const limited = limitedTerms(text).filter(
    ({ value, start, end }) =>
      !found.some((other) => other.value === value && other.start < end + 24 && start < other.end + 24)
  )
  return [...found, ...trainingTitles(text), ...limited].sort((a, b) => a.start - b.start)
})
