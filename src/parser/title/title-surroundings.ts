import { institution } from '../company/company-names'
import { findEmploymentTypes } from '../findings/employment'
import { readPlaceLine } from '../findings/places'
import { findSalaries } from '../findings/salaries'
import { hasHeadNoun } from '../findings/seniority'
import { findWorkModes } from '../findings/work-mode'
import type { Outline } from '../outline'
import { headingKey } from '../sections/headings'

/** How far below a title its facts are looked for, and how far a person's role stands below "Meet the hiring team". */
const factReach = 3
const personReach = 5
/** Longest line that is a fact or a repetition of the title, in UTF-16 units. */
const longestLine = 140

const people =
  /^(?:meet (?:the|your) (?:hiring )?(?:team|recruiter)|people you can reach out to|hiring team|job poster|posted by|your contact|about the job poster|ansprechpartner(?:in|innen)?|dein(?:e)? ansprechpartner(?:in)?|lernen sie das (?:hr|recruiting) team kennen|lequipe de recrutement|rencontrez lequipe de recrutement|equipo de contratacion)\b/
const personButtons = /^(?:message|connect|job poster|nachricht|vernetzen|message inmail|mensaje|messaggio|contacter)$/

/** Whether a line states a fact that stands beside titles: a form of employment, a mode, a place or pay. */
export function isFactLine(text: string): boolean {
  if (text.length > longestLine) return false
  if (findEmploymentTypes(text).length > 0 || findWorkModes(text).length > 0) return true
  return readPlaceLine(text).some((match) => match.value.country !== null) || findSalaries(text, {}).length > 0
}

/** Whether a line is nothing but a known place. */
export function isPlaceLine(text: string): boolean {
  const read = readPlaceLine(text).filter(({ value }) => value.country !== null)
  return read.reduce((sum, match) => sum + match.end - match.start, 0) >= text.length * 0.6
}

/** Whether the line is the role of a person on a card: of a recruiter, or of somebody to be asked. */
function isOnPersonCard(outline: Outline, at: number): boolean {
  const next = outline.blocks[at + 1]
  const after = outline.blocks[at + 2]
  if ([next, after].some((block) => block !== undefined && personButtons.test(headingKey(block.text)))) return true
  return outline.blocks.slice(Math.max(0, at - personReach), at).some((block) => people.test(headingKey(block.text)))
}

/** The short lines of a page as they are compared, divided by signs that none of them holds. */
export function shortLines(outline: Outline): string {
  const keys = outline.blocks.flatMap(({ text }) => (text.length <= longestLine ? [` ${headingKey(text)} `] : []))
  return `|${keys.join('|')}|`
}

/** Whether a longer short line holds the whole title: "Save Backend Engineer at Acme". */
function isHeldByOther(lines: string, title: string): boolean {
  const key = ` ${headingKey(title)} `
  if (key.trim().split(' ').length < 2) return false
  for (let at = lines.indexOf(key); at !== -1; at = lines.indexOf(key, at + 1)) {
    if (lines[at - 1] !== '|' || lines[at + key.length] !== '|') return true
  }
  return false
}

/** Buttons of the posting that is shown; cards of others lead to it and have none. */
const applyButton =
  /^(?:apply(?: now| for this job| on company (?:site|website)| online| here)?|(?:jetzt )?bewerben|jetzt bewerben|postuler(?: maintenant| a loffre| sur le site)?|je postule|inscribirme(?: en (?:esta|la) oferta)?|inscrever me|je candidate|postulez|bewirb dich(?: jetzt)?|solicitar empleo|apply with (?:linkedin|indeed)|aplicar(?: ahora)?|postular(?:me)?|candidati(?: subito| ora| allofferta)?|solliciteer(?: direct| nu)?|solliciteren|candidatar(?:me|se)?|quero me candidatar|ansok(?: nu| har)?|aplikuj)$/
/** How far below its title such a button stands. */
const buttonReach = 12

/** "Werkstudent*in · Freiburg": the form of employment beside a place is no role of its own. */
function isFormLine(text: string): boolean {
  const [first = '', ...others] = text.split(/ [·•|] /)
  const [form] = findEmploymentTypes(first)
  return others.length > 0 && form !== undefined && form.start === 0 && first.length - form.end <= longestEnding
}

/** Longest ending of a form of employment, such as "*in" or "(n)", in UTF-16 units. */
const longestEnding = 4

/** Whether a button to apply stands below the line and no other role between. */
function isApplied(outline: Outline, at: number): boolean {
  const end = Math.min(outline.blocks.length, at + 1 + buttonReach)
  for (let next = at + 1; next < end; next++) {
    if ((outline.titleLikeness[next] ?? 0) >= 0.5) return false
    if (applyButton.test(headingKey(outline.blocks[next]?.text ?? ''))) return true
  }
  return false
}

/** Whether the line beside another role is an institution by its first words: "Centro Médico Aldaba". */
function isInstitution({ blocks, titleLikeness }: Outline, at: number): boolean {
  const text = blocks[at]?.text ?? ''
  if (institution.exec(text)?.index !== 0) return false
  // "School Nurse", "Hotel Manager".
  if (
    hasHeadNoun(
      text
        .replace(/\([^)]*\)/g, '')
        .trim()
        .split(' ')
        .at(-1) ?? ''
    )
  )
    return false
  return (titleLikeness[at - 1] ?? 0) >= 0.5 || (titleLikeness[at + 1] ?? 0) >= 0.5
}

/** Whether a line of one word ("Engineer", a tag) is part of a fuller role that another line names. */
function isPartOfOther(outline: Outline, at: number): boolean {
  const key = headingKey(outline.blocks[at]?.text ?? '')
  if (key === '' || key.includes(' ')) return false
  return outline.blocks.some(
    ({ text }, other) =>
      other !== at &&
      (outline.titleLikeness[other] ?? 0) >= 0.5 &&
      ` ${headingKey(text)} `.includes(` ${key} `) &&
      headingKey(text) !== key
  )
}

/** How much surer or less sure a title-like line is by what stands around it. */
export function surroundingsBonus(outline: Outline, at: number, lines: string): number {
  const block = outline.blocks[at]
  if (block === undefined) return 0
  if (isOnPersonCard(outline, at) || isPartOfOther(outline, at)) return -0.3
  const below = outline.blocks.slice(at + 1, Math.min(outline.bodyStart, at + 1 + factReach))
  if (isInstitution(outline, at)) return -0.15
  if (isFormLine(block.text)) return -0.25
  const applied = isApplied(outline, at) ? 0.14 : 0
  return applied + (below.some(({ text }) => isFactLine(text)) ? 0.1 : 0) + (isHeldByOther(lines, block.text) ? 0.1 : 0)
}
