import { employerPieces } from './findings/employer-pieces'
import { readPlaceLine } from './findings/places'
import type { Block } from './page'
import { headingKey } from './sections/headings'
import { remember } from './text/remember'
import { fieldByGrammar } from './vocabulary/label-grammar'
import { type LabelField, labelWords } from './vocabulary/labels'

/** A fact under a label: "Location: London", or the label on a line of its own and its value on the next. */
export interface Fact {
  readonly field: LabelField
  /** The label, as it stands there. */
  readonly label: string
  /** The value, and where it stands in the readable text. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Index of the block that holds the value. */
  readonly block: number
  /** Index of the block that holds the label. */
  readonly labelBlock: number
}

/** Fields whose label is too common a word to count without a colon. */
const needsColon: ReadonlySet<LabelField> = new Set([
  'title',
  'company',
  'applyUrl',
  'url',
  'source',
  'contact',
  'ignored'
])

/** Longest label, in UTF-16 units. */
const longestLabel = 45
/** Longest value under a label on the line before, in UTF-16 units. */
const longestNextLine = 140

const fields: ReadonlyMap<string, LabelField> = buildFields()

function buildFields(): Map<string, LabelField> {
  const map = new Map<string, LabelField>()
  for (const [field, words] of Object.entries(labelWords) as [LabelField, string][]) {
    for (const word of words.split(';')) if (!map.has(word)) map.set(word, field)
  }
  return map
}

/** The field that a label names; undefined for anything else. */
export function labelField(label: string): LabelField | undefined {
  return label.length > longestLabel ? undefined : fieldOf(label)
}

const fieldOf = remember((label: string): LabelField | undefined => {
  const key = headingKey(label.includes('(') ? label.replace(/\([^)]{0,30}\)/g, ' ') : label)
  return (
    fields.get(key) ?? fields.get(key.replace(/^(?:the|our|your|job|ihr|dein|votre|jobs?) /, '')) ?? fieldByGrammar(key)
  )
})

/** Marks between several facts on one line. */
const between = /\s+[|•·]\s+|\t+| {3,}/g
const mayDivide = /[|•·\t]| {3}/
const labelled = /^([^:|\n]{2,45}?)\s?(?::|\s[|–—-](?=\s))(?:\s?[:|](?=\s)){0,2}\s*(?=\S)/u

function factIn(block: Block, index: number, from: number, to: number): Fact | undefined {
  const segment = block.text.slice(from, to)
  const match = labelled.exec(segment)
  const field = match === null ? undefined : labelField(match[1] ?? '')
  if (match === null || field === undefined) return undefined
  if (!match[0].includes(':') && (segment.length > 120 || (needsColon.has(field) && block.kind !== 'row')))
    return undefined
  const value = segment.slice(match[0].length).trimEnd()
  if (value === '' || (value.length > 300 && field !== 'skills')) return undefined
  const start = block.start + from + match[0].length
  return {
    field,
    label: match[1] ?? '',
    text: value,
    start,
    end: start + value.length,
    block: index,
    labelBlock: index
  }
}

/** Captions that are hidden on the screen and run together with what they head: "Job title Nurse Employer name Acme". */
const captions =
  /(?<![\p{L}\p{M}])(?:(job title|position title|vacancy title|stellenbezeichnung|intitulé du poste|título del puesto|titolo della posizione|functietitel)|(employer name|company name|name of employer|arbeitgeber:|nom de l['’]entreprise|nombre de la empresa|nome azienda|naam werkgever)) (?=[\p{Lu}\d])/giu

/** The title and the employer of a heading in which both stand under captions, one behind the other. */
function captionedFacts(block: Block, index: number): Fact[] {
  if (block.text.length > longestNextLine * 2 || block.text.includes(':')) return []
  const found = [...block.text.matchAll(captions)]
  if (found[0]?.index !== 0 && found.length < 2) return []
  return found.flatMap((match, at) => {
    const from = match.index + match[0].length
    const text = block.text.slice(from, found[at + 1]?.index ?? block.text.length).trim()
    if (text === '') return []
    const start = block.start + from
    const field = match[1] === undefined ? ('company' as const) : ('title' as const)
    return [{ field, label: match[0].trim(), text, start, end: start + text.length, block: index, labelBlock: index }]
  })
}

/** The facts on the block's own line. */
function factsInBlock(block: Block, index: number): Fact[] {
  if (block.text.length > 600) return []
  const captioned = captionedFacts(block, index)
  if (captioned.length > 0) return captioned
  const whole = block.kind === 'row' ? factIn(block, index, 0, block.text.length) : undefined
  if (whole !== undefined) return [whole]
  const facts: Fact[] = []
  let from = 0
  const edges = mayDivide.test(block.text) ? [...block.text.matchAll(between)] : []
  for (const edge of [...edges, undefined]) {
    const fact = factIn(block, index, from, edge === undefined ? block.text.length : edge.index)
    if (fact !== undefined) facts.push(fact)
    if (edge !== undefined) from = edge.index + edge[0].length
  }
  return facts
}

/** The fact of a label that stands alone on its line, with the next block as its value. */
function factOnNextLine(blocks: readonly Block[], index: number): Fact | undefined {
  const label = blocks[index]
  const value = blocks[index + 1]
  if (label === undefined || value === undefined || label.text.length > longestLabel) return undefined
  const field = labelField(label.text)
  if (field === undefined) return undefined
  const colon = label.text.endsWith(':')
  const single = !label.text.trim().includes(' ')
  // "Azienda" above a registered name is a label, and above anything else a link of the site.
  const registered = field === 'company' && value.text.length <= 80 && employerPieces(value.text).length > 0
  if (!registered && !colon && single && (field === 'visa' || (needsColon.has(field) && field !== 'ignored')))
    return undefined
  if (!colon && needsColon.has(field) && field !== 'ignored' && field !== 'company') return undefined
  // A list below is a section's, not the value of a label.
  if (value.kind === 'listItem' && blocks[index + 2]?.kind === 'listItem') return undefined
  if (value.text.length > longestNextLine || (value.kind === 'heading' && label.kind === 'heading')) return undefined
  if (!colon && /[.!?]$/.test(value.text) && value.text.split(' ').length > 6) return undefined
  if (labelField(value.text) !== undefined || factsInBlock(value, index + 1).length > 0) return undefined
  const { text, start, end } = value
  return { field, label: label.text, text, start, end, block: index + 1, labelBlock: index }
}

/** Further lines under a label of places, as far as they name nothing but a place. */
function morePlaces(blocks: readonly Block[], first: Fact, from: number): Fact[] {
  const facts: Fact[] = []
  for (let at = from; at < blocks.length && facts.length < 20; at++) {
    const block = blocks[at]
    if (block === undefined || block.text.length > 50 || labelField(block.text) !== undefined) break
    const covered = readPlaceLine(block.text).reduce(
      (sum, match) => sum + (match.value.country === null ? 0 : match.end - match.start),
      0
    )
    if (covered < block.text.length * 0.8) break
    facts.push({ ...first, text: block.text, start: block.start, end: block.end, block: at })
  }
  return facts
}

/** All facts under labels, in order. */
export function findFacts(blocks: readonly Block[]): Fact[] {
  const facts: Fact[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined || block.region === 'nav' || block.region === 'footer') continue
    const inside = factsInBlock(block, index)
    if (inside.length > 0) {
      facts.push(...inside)
      continue
    }
    const next = factOnNextLine(blocks, index)
    if (next === undefined) continue
    facts.push(next)
    index++
    if (next.field === 'location' || next.field === 'remoteScope') {
      const more = morePlaces(blocks, next, index + 1)
      facts.push(...more)
      index += more.length
    }
  }
  return facts
}
