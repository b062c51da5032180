import type { Posting } from '../../shared/posting'
import { answerBelow, isAnswer } from '../answers'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { findEducation, findExperience } from '../findings/experience'
import { findLanguages } from '../findings/languages'
import { foldWord } from '../findings/words'
import type { LabelField } from '../vocabulary/labels'
import { clearanceWords, visaWords } from '../vocabulary/permits'

const demandKinds = new Set(['about', 'requirements', 'niceToHave', 'responsibilities', 'other'] as const)
/** Years are asked for in texts without headings too, of which a word of applying at the top makes a process. */
const yearKinds = new Set([...demandKinds, 'process', 'location', 'pay'] as const)

/** Sections whose items are demands, so that years in them need no word for experience. */
const demandedKinds = new Set(['requirements', 'niceToHave'] as const)

type Language = Posting['languages'][number]

function labelled(context: Context, field: LabelField) {
  return context.facts.filter((fact) => fact.field === field)
}

/** Human languages asked for. */
export function findSpoken(context: Context): Finding<Language>[] {
  const found: Finding<Language>[] = []
  for (const fact of labelled(context, 'languages')) {
    for (const match of findLanguages(fact.text)) found.push(toFinding(context, match, fact.start, 'label', 0.9))
  }
  for (const block of blocksOf(context, demandKinds)) {
    for (const match of findLanguages(block.text)) found.push(toFinding(context, match, block.start, 'pattern', 0.8))
  }
  return found
}

/** Years of experience asked for: the first statement is the main one. */
export function findYears(context: Context): Finding<NonNullable<Posting['experienceYears']>>[] {
  const found: Finding<NonNullable<Posting['experienceYears']>>[] = []
  for (const fact of labelled(context, 'experience')) {
    // The label is part of what is said: "Experience: 3 years" tells of experience, "3 years" alone does not.
    const from = Math.max(0, fact.start - 60)
    const label = context.outline.page.text.lastIndexOf(fact.label, fact.start)
    const at = label >= from ? label : fact.start
    const words = context.outline.page.text.slice(at, fact.end).replace(/\n/g, ' ')
    for (const match of findExperience(words)) found.push(toFinding(context, match, at, 'label', 0.9))
  }
  const demands = new Set(blocksOf(context, demandedKinds))
  for (const block of [...context.head, ...blocksOf(context, yearKinds)]) {
    for (const match of findExperience(block.text, demands.has(block)))
      found.push(toFinding(context, match, block.start, 'pattern', 0.78))
  }
  return found
}

/** Education asked for, as stated. */
export function findDegrees(context: Context): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const fact of labelled(context, 'education')) {
    for (const match of findEducation(fact.text)) found.push(toFinding(context, match, fact.start, 'label', 0.9))
  }
  for (const block of blocksOf(context, new Set(['requirements', 'about', 'other']))) {
    for (const match of findEducation(block.text)) found.push(toFinding(context, match, block.start, 'pattern', 0.75))
  }
  return found
}

/** A sentence; a question together with the yes or no behind it. */
const sentences = /[^.!?\n]+[.!?]*(?:(?<=\?) (?:no|yes|nein|ja|non|oui|sí|não|sim|nee)(?![\p{L}-])\.?)?/giu

/** The sentence of a block that speaks of a thing, as a finding. */
function sentencesAbout(context: Context, pattern: RegExp): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const [at, block] of context.outline.blocks.entries()) {
    if (context.noise[at] === true || block.text.length > 4_000 || at < (context.titleAt ?? 0)) continue
    if (!pattern.test(foldWord(block.text))) continue
    const answer = answerBelow(context, at)
    if (answer !== undefined) {
      found.push(answered(context, block.start, block.text, answer.text, answer.end))
      continue
    }
    if (block.text.length <= 60 && (context.outline.headings[at] ?? null) !== null) {
      const next = context.outline.blocks[at + 1]
      if (next === undefined || next.kind === 'heading' || next.text.length > 400) continue
      const { text } = next
      found.push(toFinding(context, { value: text, start: 0, end: text.length }, next.start, 'heading', 0.75))
      continue
    }
    for (const match of block.text.matchAll(sentences)) {
      if (!pattern.test(foldWord(match[0])) || match[0].trim().length > 400) continue
      const start = match.index + (match[0].length - match[0].trimStart().length)
      const value = match[0].trim()
      const end = start + value.length
      found.push(toFinding(context, { value, start, end }, block.start, 'prose', 0.7))
    }
  }
  return found
}

/** What is said of sponsorship and the right to work. */
export function findVisa(context: Context): Finding<string>[] {
  return [...labelledText(context, 'visa'), ...sentencesAbout(context, visaWords)]
}

/** What is said of security clearance. */
export function findClearance(context: Context): Finding<string>[] {
  return [...labelledText(context, 'clearance'), ...sentencesAbout(context, clearanceWords)]
}

/** A question or label with its answer, without which either says nothing: "Visa sponsorship: No". */
function answered(context: Context, start: number, question: string, answer: string, end: number): Finding<string> {
  const asked = question.trim().replace(/[\s:]+$/, '')
  const value = `${asked}${/\?$/.test(asked) ? '' : ':'} ${answer.trim()}`
  const quote = context.outline.page.text.slice(start, end)
  return { value, method: 'label', confidence: 0.9, quote, start, end }
}

function labelledText(context: Context, field: LabelField): Finding<string>[] {
  return labelled(context, field).map(({ text, start, end, label, labelBlock }) => {
    const from = context.outline.blocks[labelBlock]?.text.indexOf(label) ?? -1
    const block = context.outline.blocks[labelBlock]
    if (!isAnswer(text) || block === undefined || from < 0)
      return toFinding(context, { value: text, start: 0, end: text.length }, start, 'label', 0.9)
    return answered(context, block.start + from, label, text, end)
  })
}
