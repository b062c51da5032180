import type { Finding } from '../finding'
import { readPlaceLine } from '../findings/place-lines'
import { findSkills } from '../findings/skills'
import type { Outline } from '../outline'
import type { Block } from '../page'
import { recogniseHeading } from '../sections/headings'
import { isNameLine, nameBonus } from './company-names'
import { withoutPlaceBehind } from './company-places'

const pieceEdge =
  / *[·•|] *| [–—-] |, (?=[\p{Lu}\d])(?!(?:S\.? ?[LAC]|Inc|Ltd|LLC|L\.?L\.?C|GmbH|B\.?V|N\.?V|AG|KG|SE|S\.?p\.?A|S\.?r\.?l|Lda|plc)\b)|\s{3,}|\t/gu

/** The parts of a line between separators, with their offsets. */
function piecesOf(block: Block): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = []
  let from = 0
  for (const edge of [...block.text.matchAll(pieceEdge), undefined]) {
    const end = edge === undefined ? block.text.length : edge.index
    const text = block.text.slice(from, end)
    if (text.trim() !== '')
      pieces.push({ text: text.trim(), start: block.start + from + (text.length - text.trimStart().length) })
    if (edge !== undefined) from = edge.index + edge[0].length
  }
  return pieces
}

/** Pictures and words before a name on its line. */
const lead = /^(?:(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[*•]){1,6} ?)?(?:(?:at|by|bei|chez|@) )?/u
/** What stands before the employer in the name of a page of careers. */
export const employerLead =
  /^(?:werken bij|jobs? (?:at|bei|bij)|careers? at|karriere bei|arbeiten bei|working at|work at|lavora (?:con|in)|trabaja en|rejoignez|travailler chez|vacatures bij|join|karriärsida|karriereside|oferty pracy w) /i
/** "Mutuelle du Lac recrute": what an employer says it does, behind its name. */
const recruits =
  / (?:recrute|recruits|is (?:now )?(?:hiring|recruiting)|sucht|stellt ein|zoekt|busca|cerca|assume|contrata|söker|søger|søker)[ !:]*$/i
/** How much surer a name is behind such words. */
const leadRaise = 0.15
/** "NHS Jobs", "Acme Careers": the name of a site, which may hold the employer's and may not. */
const siteTail = / (?:jobs|careers?|karriere|stellenmarkt|emploi|empleos?|vacatures|lavoro|recruitment)$/i
const siteDrop = 0.35

/** The employer in the name of its own site, where the text names it alone: "Marlow Vale Council Jobs". */
function withoutSite(name: string, text: string): string {
  const bare = name.replace(siteTail, '')
  return bare !== name && bare.includes(' ') && text.split(bare).length > text.split(name).length ? bare : name
}

/** A part of a line without what stands around a name. */
function bareName(text: string): string {
  return text
    .replace(lead, '')
    .replace(employerLead, '')
    .replace(recruits, '')
    .replace(/\s+\d(?:[.,]\d)?\s*★?$/, '')
}

/** How many lines above the title the employer's own line may stand. */
const reachAbove = 8

function holdsName(block: Block | undefined): boolean {
  return (
    block !== undefined && block.text.length <= 160 && piecesOf(block).some(({ text }) => isNameLine(bareName(text)))
  )
}

/** Whether a line was taken for the heading of a list only because one follows: "Casa Marisol" above its facts. */
function isNamedOnly({ blocks, headings }: Outline, at: number): boolean {
  const text = blocks[at]?.text ?? ''
  return (headings[at]?.strength ?? 0) < 0.8 && recogniseHeading(text) === undefined && isNameLine(text)
}

/** How many short lines above a title make a menu, and how much a name among them keeps that stands nowhere else. */
const fewestEntries = 4
const loneShare = 0.6
const nearLoneShare = 0.9
/** How sure the nearest name above a title is. */
const nearest = 0.5

/** Whether a menu stands above the title, as copies of whole pages have it: its entries look like names. */
function isBelowMenu({ blocks }: Outline, titleAt: number): boolean {
  return blocks.slice(0, titleAt).filter(({ text }) => text.length <= 40).length >= fewestEntries
}

/** Whether a name stands on another line too, or in what the page and its sender call themselves. */
function isBacked({ blocks, page }: Outline, value: string, at: number): boolean {
  if (nameBonus(value) > 0) return true
  const { meta } = page
  if ([meta.title, meta['og:site_name'], meta.logo, meta['mail:name']].some((words) => words?.includes(value) === true))
    return true
  return (
    blocks.some(
      ({ text }, other) => other !== at && text !== blocks[at]?.text && text.includes(value) && isWord(text, value)
    ) || blocks.filter(({ text }) => text === blocks[at]?.text).length > 1
  )
}

/** How much less sure a name is before a comma and a country: "Skelldale, United Kingdom" may as well be a town. */
const placedDrop = 0.2

function isBeforePlace(block: Block, at: number): boolean {
  const rest = /^, ([^,]{2,40})$/.exec(block.text.slice(at))?.[1]
  return rest !== undefined && readPlaceLine(rest).some(({ value }) => value.city === null && value.country !== null)
}

/** Whether words stand in a text as whole words. */
function isWord(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + words.length] ?? '')
}

/** Whether words are nothing but the name of a technology. */
function isSkill(value: string): boolean {
  return findSkills(value).some(({ start, end }) => start === 0 && end === value.length)
}

/** Names on the lines beside the title: "Northlight · London" below it, the employer's own line above it. */
export function findBesideTitle(
  outline: Outline,
  titleAt: number,
  headEnd: number,
  isUsable: (at: number) => boolean
): Finding<string>[] {
  const found: Finding<string>[] = []
  const inMenu = isBelowMenu(outline, titleAt)
  const top = outline.blocks.findIndex((_, at) => isUsable(at))
  const consider = (at: number, base: number) => {
    const block = outline.blocks[at]
    if (block === undefined || block.text.length > 160 || !isUsable(at)) return
    // "Centro Médico Aldaba" holds the noun of a role and is an institution.
    if ((outline.titleLikeness[at] ?? 0) > 0.6 && nameBonus(block.text) <= 0) return
    for (const [index, { text, start }] of piecesOf(block).entries()) {
      const plain = withoutSite(bareName(text), outline.page.text)
      const value = withoutPlaceBehind(plain, block.text, outline.page.text)
      const isCut = value !== bareName(text)
      if (!isNameLine(isCut && !value.includes(' ') ? bareName(text) : value)) continue
      const shift = text.indexOf(value)
      const led = employerLead.test(text) ? leadRaise : 0
      if (isSkill(value) && nameBonus(value) <= 0) continue
      const isLone = at < titleAt && at > top && inMenu && !isBacked(outline, value, at)
      const lone = isLone ? (base < nearest ? loneShare : nearLoneShare) : 1
      const placed = isBeforePlace(block, start - block.start + text.length) ? placedDrop : 0
      const confidence =
        led + base * lone - placed - index * 0.08 + nameBonus(value) - (siteTail.test(value) ? siteDrop : 0)
      const from = start + shift
      found.push({ value, method: 'pattern', confidence, quote: value, start: from, end: from + value.length })
    }
  }
  considerOwnLine(outline, titleAt, found)
  // Buttons and stars between the title and the employer's line do not count.
  const isNamed = headEnd === titleAt + 1 && isNamedOnly(outline, headEnd)
  const lines = outline.blocks
    .map((_, at) => at)
    .slice(titleAt + 1, Math.min(isNamed ? headEnd + 1 : headEnd, titleAt + 10))
  const below = lines.filter((at) => isUsable(at) && (outline.furniture[at] ?? 0) < 0.5)
  for (const [index, at] of below.slice(0, 6).entries()) consider(at, index === 0 ? 0.55 : 0.34 - index * 0.02)
  // Between it and a line above stand buttons and slogans as well.
  const above = outline.blocks.map((_, at) => at).slice(Math.max(0, titleAt - reachAbove), titleAt)
  const namesAbove = above.filter((at) => isUsable(at) && holdsName(outline.blocks[at])).reverse()
  for (const [index, at] of namesAbove.slice(0, 3).entries()) consider(at, index === 0 ? nearest : 0.38 - index * 0.04)
  if (top >= 0 && top < titleAt - 2) consider(top, 0.3)
  return found
}

/** "Acme (https://acme.example) | Backend Engineer | Remote": the employer opens the line that holds the title. */
function considerOwnLine(outline: Outline, titleAt: number, found: Finding<string>[]): void {
  const block = outline.blocks[titleAt]
  if (block === undefined || block.text.split('|').length < 3) return
  const value = (block.text.split('|', 1)[0] ?? '').replace(/\s*\([^)]*\)\s*$|\s*https?:\S+/, '').trim()
  if (!isNameLine(value)) return
  const { start } = block
  found.push({ value, method: 'pattern', confidence: 0.75, quote: value, start, end: start + value.length })
}

/** "RP" in place of Redfern Pay's logo: letters that are the initials of another name. */
export function withoutMonograms(found: readonly Finding<string>[]): Finding<string>[] {
  const initials = new Set(
    found.map(({ value }) =>
      value
        .split(/[\s-]+/)
        .map((word) => word.slice(0, 1))
        .join('')
        .toUpperCase()
    )
  )
  return found.filter(({ value }) => value.length > 3 || !initials.has(value.toUpperCase()) || value.length < 2)
}

/** How much each further mention in the text adds to a name found elsewhere, and at most. */
const mentionShare = 0.08
const mostRaise = 0.24

/** The findings, surer the more often the posting's own sentences name them. */
export function raiseByText(
  outline: Outline,
  isUsable: (at: number) => boolean,
  found: readonly Finding<string>[]
): Finding<string>[] {
  const bodies = outline.blocks
    .filter((block, at) => block.text.length >= 40 && isUsable(at))
    .map((block) => block.text)
  const text = bodies.join('\n')
  return found.map((finding) => {
    if (finding.value.length < 3 || finding.method === 'label' || finding.method === 'structured') return finding
    const times = text.split(finding.value).length - 1
    return { ...finding, confidence: Math.min(0.95, finding.confidence + Math.min(mostRaise, times * mentionShare)) }
  })
}
