import type { Finding } from './finding'
import { findEmploymentTypes } from './findings/employment'
import { readPlaceLine } from './findings/place-lines'
import { looksLikeTitle } from './findings/seniority'
import { foldWord } from './findings/words'
import { findWorkModes } from './findings/work-mode'
import { furnitureScore } from './furniture'
import { recogniseHeading } from './headings'
import type { Outline } from './outline'
import type { Block } from './page'
import { genericNames, legalForms } from './vocabulary/companies'

/** Longest name of an employer, in UTF-16 units. */
const longestName = 80

/** A name: one to six words, the first with a capital or a digit, joined by small words. */
const nameWord = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&.+'’\\-]{0,40}"
const name = `(?<![\\p{L}\\p{M}\\d])(?:${nameWord}(?:(?: (?:of|and|the|for|de|du|der|des|und|et|am|an|im) (?=\\p{Lu})| & | )${nameWord}){0,5})`

/** Where prose names the employer, with how sure each way is. The first group is the name. */
const mentions: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [
    new RegExp(
      `(?:^|[.!?:] )(?:Bei|Bij|Chez|In|En|Na|No) (${name}) \\p{Ll}{2,20} (?:wir|we|wij|je|du|Sie|nous|vous)\\b`,
      'gu'
    ),
    0.62
  ],
  [
    new RegExp(
      `\\b(?:[Cc]lient|[Kk]und(?:e|en|in)|[Aa]uftraggeber(?:in)?|[Mm]andant(?:en|in)?|[Cc]liente|[Kk]lant|[Oo]pdrachtgever),? (?:die |der |is |ist )?(${name})(?=[,;]|\\. |\\.$| is| ist| in| aus| mit| with| \\()`,
      'gu'
    ),
    0.66
  ],
  [new RegExp(`(?:^|[.!?] )(${name}) (?:is|are) (?:an? )?(?:proud to be )?(?:an? )?equal[- ]opportunit`, 'gu'), 0.75],
  [
    new RegExp(
      `(?:^|[.!?:] |\\n)(?:At|Bei|Chez|En|In|Presso|Bij|Na|No) (${name}),? (?:we|you|our|wir|sind|arbeit|nous|vous|somos|trabaj|siamo|lavor|werk|zijn|estamos)`,
      'gu'
    ),
    0.65
  ],
  [
    new RegExp(
      `\\b(?:team|squad|department|group|division|life|working|work|career|role|engineer|position) (?:at|bei|chez) (${name})`,
      'gu'
    ),
    0.6
  ],
  [
    new RegExp(
      `(?:^|[.!?] )(${name}) (?:is|ist|est|es|è|was|wurde) (?:an?|the|one|on|ein|eine|einer|die|der|das|un|une|la|le|el|un'|una|uno|een|het|de|um|uma|founded|gegründet|building|looking|hiring|seeking|currently|committed|redefining|transforming)\\b`,
      'gu'
    ),
    0.5
  ],
  [new RegExp(`\\b(?:[Jj]oin|[Aa]bout|[Ww]hy|Über|[Tt]o apply to) (${name})(?=[ ,.!?’']|$)`, 'gu'), 0.4],
  [new RegExp(`\\b(?:at|bei|chez|presso) (${name})(?=[ ,.!?’']|$)`, 'gu'), 0.35],
  [new RegExp(`(${name})['’]s (?=\\p{Ll})`, 'gu'), 0.35],
  [
    new RegExp(
      `(?:^|[.!?] )(${name}) (?:sucht|recherche|recrute|busca|cerca|ricerca|zoekt|procura|contrata|seeks|offers|provides|builds|makes|helps|bietet|propose|develops|operates|employs|keeps|sells|runs|creates|designs)\\b`,
      'gu'
    ),
    0.5
  ]
]

function isGeneric(value: string): boolean {
  return value.split(/\s+/).every((word) => genericNames.has(foldWord(word.replace(/[^\p{L}\p{N}]/gu, ''))))
}

/** A name as it stands in prose without what does not belong to it. */
function trimName(value: string): string {
  return value
    .replace(
      /^(?:The|At|As|In|Our|Your|About|Join|Bei|Die|Der|Das|Chez|Why|If|Since|With|For|When|While|From|And|But) (?=\p{Lu})/u,
      ''
    )
    .replace(/['’]s?$/, '')
    .replace(/[.,&-]+$/, '')
    .trim()
}

function isName(value: string): boolean {
  if (value.length < 2 || value.length > longestName || isGeneric(value)) return false
  const places = readPlaceLine(value)
  const isPlace = places.some((match) => match.value.country !== null && match.end - match.start >= value.length - 2)
  return !isPlace
}

/** How many mentions are read: an employer that is named at all is named early. */
const mostMentions = 200

/** Names in the posting's text that stand where an employer stands; each again for each mention. */
export function findMentions(outline: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const [at, block] of outline.blocks.entries()) {
    if (block.text.length < 25 || !isUsable(at)) continue
    for (const [pattern, confidence] of mentions) {
      for (const match of block.text.matchAll(pattern)) {
        if (found.length >= mostMentions) return found
        const value = trimName(match[1] ?? '')
        if (!isName(value)) continue
        const start = block.start + match.index + match[0].indexOf(value)
        const sure = confidence + Math.min(0, nameBonus(value))
        found.push({ value, method: 'prose', confidence: sure, quote: value, start, end: start + value.length })
      }
    }
  }
  return found
}

/** How much of its confidence a name from prose keeps beside a line that gives the name in full. */
const shortBesideFull = 0.7

/** Names from prose, less sure where a line, label or data gives the same name in full: "Acme" beside "Acme Tools". */
export function yieldToFull(prose: readonly Finding<string>[], others: readonly Finding<string>[]): Finding<string>[] {
  const keys = others.map((other) => companyKey(other.value))
  return prose.map((finding) => {
    const key = companyKey(finding.value)
    const yields = keys.some((other) => other.startsWith(`${key} `))
    return yields ? { ...finding, confidence: finding.confidence * shortBesideFull } : finding
  })
}

/** Of the mentions one for each name, surer the more often and the more differently it is named. */
export function countMentions(found: readonly Finding<string>[]): Finding<string>[] {
  const byName = new Map<string, Finding<string>[]>()
  for (const finding of found) {
    const key = companyKey(finding.value)
    byName.set(key, [...(byName.get(key) ?? []), finding])
  }
  return [...byName.values()].flatMap((group) => {
    const best = group.reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const ways = new Set(group.map((finding) => finding.confidence)).size
    const confidence = Math.min(0.85, best.confidence + (ways - 1) * 0.12 + Math.min(group.length - 1, 6) * 0.03)
    return [{ ...best, confidence }]
  })
}

/** A name as it is compared: folded, without legal form and signs. */
export function companyKey(value: string): string {
  const words = foldWord(value)
    .replace(/['’]s\b|\.(?=\p{L}\b|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** Whether two names mean the same employer; partly when one is the beginning of the other. */
export function agreeOnCompany(a: string, b: string): number {
  const first = companyKey(a)
  const second = companyKey(b)
  if (first === second) return 1
  return first.startsWith(`${second} `) || second.startsWith(`${first} `) ? 0.8 : 0
}

const pieceEdge =
  / *[·•|] *| [–—-] |, (?=\p{Lu})(?!(?:S\.? ?[LAC]|Inc|Ltd|LLC|L\.?L\.?C|GmbH|B\.?V|N\.?V|AG|KG|SE|S\.?p\.?A|S\.?r\.?l|Lda|plc)\b)|\s{3,}|\t/gu

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

/** Words of an organisation's own name, and of a part of one. */
const institution =
  /\b(?:university|universität|université|universidad|università|universiteit|universidade|hochschule|college|council|hospital|clinique|clinica|clínica|hotel|museum|museo|musée|school|schule|école|escuela|scuola|klinik|klinikum|hôpital|nhs|trust|stadt|gemeente|ayuntamiento|mairie|kanton|landkreis|ministry|ministerium|academy|foundation|stiftung)\b/iu
const partOfOne =
  /^(?:school|department|dept|faculty|division|institute|institut|chair|fakultät|lehrstuhl|abteilung|team|office|centre|center|unit) (?:of|for|für|de)\b/i

function nameBonus(value: string): number {
  if (partOfOne.test(value)) return -0.25
  return hasLegalForm(value) || institution.test(value) ? 0.2 : 0
}

/** Whether a name ends with the form of a registered company, such as "GmbH" or "S.r.l.". */
export function hasLegalForm(value: string): boolean {
  const words = foldWord(value.replaceAll('.', '')).split(/[^\p{L}\p{N}]+/u)
  return legalForms.has(words.filter((word) => word !== '').at(-1) ?? '')
}

function isNameLine(text: string): boolean {
  if (!isName(text) || text.split(/\s+/).length > 7 || /[!?:;@]|https?:|\d{3}|[€$£%]/.test(text)) return false
  if (!/^[\p{Lu}\p{N}]|^[a-z]+[A-Z.]/u.test(text) && !hasLegalForm(text)) return false
  if (furnitureScore(text) > 0 || recogniseHeading(text) !== undefined) return false
  return findWorkModes(text).length === 0 && findEmploymentTypes(text).length === 0
}

/** Names on the lines beside the title: "Spotify · London" below it, the employer's own line above it. */
export function findBesideTitle(
  outline: Outline,
  titleAt: number,
  headEnd: number,
  isUsable: (at: number) => boolean
): Finding<string>[] {
  const found: Finding<string>[] = []
  const consider = (at: number, base: number) => {
    const block = outline.blocks[at]
    if (block === undefined || block.text.length > 160 || !isUsable(at) || (outline.titleLikeness[at] ?? 0) > 0.6)
      return
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
  consider(titleAt + 1, 0.55)
  for (let at = titleAt + 2; at < Math.min(headEnd, titleAt + 7); at++) consider(at, 0.36 - (at - titleAt) * 0.02)
  consider(titleAt - 1, 0.5)
  consider(titleAt - 2, 0.34)
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
      .replace(/ ?(?:careers?|jobs|karriere|recrutement|vacatures|stellenangebote)$/i, '')
      .trim()
    if (!isNameLine(value) || looksLikeTitle(value) >= 0.4) return []
    return [
      {
        value,
        method: 'meta',
        confidence: 0.34 + Math.max(0, nameBonus(value)) / 2,
        quote: title,
        start: null,
        end: null
      }
    ]
  })
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
