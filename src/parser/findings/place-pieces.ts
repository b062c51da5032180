import { placelessWords } from '../vocabulary/places-words'
import type { ChainLink } from './place-drafts'
import { codeSenses, type PlacePart } from './place-parts'
import { foldWord } from './words'

const separator = /[/|•·;\n\u2022]| (?:or|oder|ou|o|of|and|und|et|e|y|en|&|\+) /g

/** A stretch of a line, from its first unit to the one behind its last. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The stretches between separators; a separator inside a known name ("Biel/Bienne") separates nothing. */
export function segmentsOf(line: string, parts: readonly Range[]): Range[] {
  const segments: Range[] = []
  let start = 0
  for (const match of line.matchAll(separator)) {
    const at = match.index
    if (parts.some((part) => part.start < at + match[0].length && at < part.end)) continue
    segments.push({ start, end: at })
    start = at + match[0].length
  }
  segments.push({ start, end: line.length })
  return segments
}

const pieceEdge = /[,()[\]:]|(?: [-–—]+ )/g
const postcodeBefore = /^(?:(?:D|A|CH|F|L|B|I|E|NL|FL|P|PT|S|DK|FI|N|PL)[- ]?)?\d{3,6}(?:-\d{3})?(?: [A-Z]{2}(?= ))? /
const postcodeAfter = / (?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{2}\d{1,2})$/

/** Small words before a town on a line: "The Old Rectory, near Fakenham". */
const smallBefore =
  /^(?:near|nr\.?|close to|outside|bei|nahe|près de|proche de|cerca de|vicino a|nabij|perto de) (?=\p{Lu})/u
/** What a town is called before its name: "Commune de Brévois". */
const administration =
  /^(?:(?:Commune|Ville|Mairie) (?:de |d['’])|(?:Comune|Città) di |Gemeente |Gemeinde |Stadt |(?:City|Town) of |Município d[eo] )(?=\p{Lu})/u

/** A stretch without its surrounding spaces and postcode. */
function trimPiece(line: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && line[from] === ' ') from++
  while (to > from && (line[to - 1] === ' ' || line[to - 1] === '.')) to--
  const before = postcodeBefore.exec(line.slice(from, to))
  if (before !== null) from += before[0].length
  const side = smallBefore.exec(line.slice(from, to))
  if (side !== null) from += side[0].length
  const office = administration.exec(line.slice(from, to))
  if (office !== null) from += office[0].length
  const after = postcodeAfter.exec(line.slice(from, to))
  if (after !== null) to -= after[0].length
  return { start: from, end: to }
}

/** A name as on a map: one to four words, the first with a capital, no digits. */
const nameShape = /^\p{Lu}[\p{L}\p{M}'’.]*(?:[ -][\p{L}\p{M}'’.]+){0,4}$/u

function isName(piece: string): boolean {
  if (piece.length < 3 || piece.length > 40 || !nameShape.test(piece)) return false
  if (/^\p{Lu}{2,4}$/u.test(piece) || /[ -]\p{Ll}[^ -]*$/u.test(piece)) return false
  return piece.split(/[ -]/).every((word) => !placelessWords.has(foldWord(word)))
}

/** "OH" behind an unknown town; a code that is a state and a country ("DE") tells neither. */
function codeLinks(text: string, piece: Range): ChainLink[] {
  const senses = /^\p{Lu}{2,3}$/u.test(text) ? codeSenses(text) : []
  return senses.length === 1 ? [{ text, senses, start: piece.start, end: piece.end }] : []
}

/** Signs of states that stand behind a town without a comma, and hardly anywhere else, with their countries. */
const bareCodes: ReadonlyMap<string, string> = new Map([
  ...['BC', 'QC'].map((code) => [code, 'CA'] as const),
  ...['NSW', 'VIC', 'QLD', 'TAS'].map((code) => [code, 'AU'] as const)
])
/** The same where the surroundings speak of their country. */
const hintedCodes: ReadonlyMap<string, string> = new Map([
  ...['ON', 'AB', 'NS', 'NB', 'MB', 'SK'].map((code) => [code, 'CA'] as const),
  ...['WA', 'SA', 'NT', 'ACT'].map((code) => [code, 'AU'] as const)
])

/** "Nakusp BC": a town that the gazetteer lacks and the sign of its state. */
function townAndCode(text: string, piece: Range, hints: ReadonlySet<string>): ChainLink[] {
  const [, name = '', code = ''] = /^(.{3,36}) ([A-Z]{2,3})$/.exec(text) ?? []
  const hinted = hintedCodes.get(code)
  const country = bareCodes.get(code) ?? (hinted !== undefined && hints.has(hinted) ? hinted : undefined)
  if (country === undefined || !isName(name)) return []
  const senses = codeSenses(code).filter((sense) => sense.kind === 'region' && sense.country === country)
  const end = piece.start + name.length
  return [
    { text: name, senses: [], start: piece.start, end },
    { text: code, senses, start: end + 1, end: piece.end }
  ]
}

/** Pieces of a segment that no known name touches and that look like names. */
export function unknownLinks(
  line: string,
  segment: Range,
  parts: readonly Range[],
  hints: ReadonlySet<string>
): ChainLink[] {
  const links: ChainLink[] = []
  const edges = [...line.slice(segment.start, segment.end).matchAll(pieceEdge)]
  let start = segment.start
  for (const edge of [...edges, undefined]) {
    const end = edge === undefined ? segment.end : segment.start + edge.index
    const piece = trimPiece(line, start, end)
    const text = line.slice(piece.start, piece.end)
    const touched = parts.some((part) => part.start < end && start < part.end)
    const signed = touched ? [] : townAndCode(text, piece, hints)
    if (signed.length > 0) links.push(...signed)
    else if (!touched && isName(text)) links.push({ text, senses: [], start: piece.start, end: piece.end })
    else if (!touched && links.length > 0) links.push(...codeLinks(text, piece))
    if (edge !== undefined) start = end + edge[0].length
  }
  return links
}
/** The stretch between two edges in which a name stands. */
export function pieceAround(line: string, segment: Range, part: PlacePart): Range {
  let { start, end } = segment
  for (const edge of line.slice(segment.start, segment.end).matchAll(pieceEdge)) {
    const at = segment.start + edge.index
    if (at + edge[0].length <= part.start) start = at + edge[0].length
    else if (at >= part.end) {
      end = at
      break
    }
  }
  return trimPiece(line, start, end)
}
