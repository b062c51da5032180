import { isName, isNameLine, name, nameBonus, trimName } from './company-names'
import type { Finding } from './finding'
import { looksLikeTitle } from './findings/seniority'
import type { Outline } from './outline'
import type { Block } from './page'

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

/** How many lines above the title the employer's own line may stand. */
const reachAbove = 8

function holdsName(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= 160 && piecesOf(block).some(({ text }) => isNameLine(text))
}

/** Names on the lines beside the title: "Northlight · London" below it, the employer's own line above it. */
export function findBesideTitle(
  outline: Outline,
  titleAt: number,
  headEnd: number,
  isUsable: (at: number) => boolean
): Finding<string>[] {
  const found: Finding<string>[] = []
  const consider = (at: number, base: number) => {
    const block = outline.blocks[at]
    if (block === undefined || block.text.length > 160 || !isUsable(at)) return
    // "Centro Médico Aldaba" holds the noun of a role and is an institution.
    if ((outline.titleLikeness[at] ?? 0) > 0.6 && nameBonus(block.text) <= 0) return
    for (const [index, { text, start }] of piecesOf(block).entries()) {
      const value = text.replace(/^(?:at|by|bei|chez|@) /, '').replace(/\s+\d(?:[.,]\d)?\s*★?$/, '')
      if (!isNameLine(value)) continue
      const shift = text.indexOf(value)
      const confidence = base - index * 0.08 + nameBonus(value)
      const from = start + shift
      found.push({ value, method: 'pattern', confidence, quote: value, start: from, end: from + value.length })
    }
  }
  considerOwnLine(outline, titleAt, found)
  // Buttons and stars between the title and the employer's line do not count.
  const lines = outline.blocks.map((_, at) => at).slice(titleAt + 1, Math.min(headEnd, titleAt + 10))
  const below = lines.filter((at) => isUsable(at) && (outline.furniture[at] ?? 0) < 0.5)
  for (const [index, at] of below.slice(0, 6).entries()) consider(at, index === 0 ? 0.55 : 0.34 - index * 0.02)
  // Between it and a line above stand buttons and slogans as well.
  const above = outline.blocks.map((_, at) => at).slice(Math.max(0, titleAt - reachAbove), titleAt)
  const namesAbove = above.filter((at) => isUsable(at) && holdsName(outline.blocks[at])).reverse()
  for (const [index, at] of namesAbove.slice(0, 3).entries()) consider(at, index === 0 ? 0.5 : 0.38 - index * 0.04)
  const top = outline.blocks.findIndex((_, at) => isUsable(at))
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

const atName = new RegExp(`(?: at | @ ?| bei (?:der )?| chez | presso | bij )(?:the )?(${name})(?= ?[-–|(,]|$)`, 'u')

/** The employer in the title's own line: "Senior Developer at Acme". */
export function findInTitle(text: string, start: number | null): Finding<string>[] {
  const match = atName.exec(text)
  const value = match?.[1] === undefined ? '' : trimName(match[1])
  if (match === null || !isName(value)) return []
  const at = text.lastIndexOf(value)
  const from = start === null ? null : start + at
  return [
    {
      value,
      method: 'pattern',
      confidence: 0.66,
      quote: value,
      start: from,
      end: from === null ? null : from + value.length
    }
  ]
}

/** The last part of a title behind a comma or dash, which is the employer where the text names it: "Designer, Acme". */
export function findBehindTitle(text: string, start: number | null): Finding<string>[] {
  const tail = /(?:, | [-–—|] )([^,–—|]{2,40})$/.exec(text)
  const value = tail?.[1]?.trim() ?? ''
  if (!isNameLine(value) || looksLikeTitle(value) > 0) return []
  const from = start === null ? null : start + text.lastIndexOf(value)
  const end = from === null ? null : from + value.length
  return [{ value, method: 'pattern', confidence: 0.24, quote: value, start: from, end }]
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

const employerLead =
  /^(?:werken bij|jobs? (?:at|bei|bij)|careers? at|karriere bei|arbeiten bei|working at|work at|lavora (?:con|in)|trabaja en|rejoignez|travailler chez|vacatures bij|join) /i
const hiringTitle = /^(.{2,80}?) (?:is )?hiring .{3,120} in .{2,80}$/

/** The parts of a page's own title that may be the employer: not the role, no place, no "Careers". */
export function findInPageTitle(title: string | undefined, role: string | undefined): Finding<string>[] {
  if (title === undefined || title.length > 200) return []
  const hiring = hiringTitle.exec(title)?.[1]
  if (hiring !== undefined)
    return [{ value: hiring, method: 'meta', confidence: 0.75, quote: title, start: null, end: null }]
  const parts = title
    .split(/\s+[|–—·:»-]\s+/)
    .map((part) => (role === undefined ? part : part.replace(role, ' ').trim()))
  if (parts.length < 2 && parts[0] === title) return []
  return parts.flatMap((part) => {
    const value = part
      .replace(employerLead, '')
      .replace(/ ?(?:careers?(?: (?:page|site|portal))?|jobs|karriere|recrutement|vacatures|stellenangebote)$/i, '')
      .trim()
    const base = value === part.trim() || value === '' ? 0.34 : 0.5
    if (!isNameLine(value) || looksLikeTitle(value) >= 0.4) return []
    return [
      {
        value,
        method: 'meta',
        confidence: base + Math.max(0, nameBonus(value)) / 2,
        quote: title,
        start: null,
        end: null
      }
    ]
  })
}

/** A page's own title that was copied as its first line: "Plant Controller | Acme Careers". */
export function findInCopiedTitle(outline: Outline, role: string | undefined): Finding<string>[] {
  if (role === undefined) return []
  for (const { text, start } of outline.blocks.slice(0, 3)) {
    if (text === role || text.length > 200 || !text.includes(role) || text.split('|').length > 3) continue
    return findInPageTitle(text, role).map((finding) => {
      const from = start + text.indexOf(finding.value)
      return { ...finding, method: 'pattern', quote: finding.value, start: from, end: from + finding.value.length }
    })
  }
  return []
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
