import type { Place } from '../../shared/posting'
import type { Match } from '../finding'
import { placelessWords } from '../vocabulary/places-words'
import { type ChainLink, readChain, toMatch } from './place-chains'
import { codeSenses, findPlaceParts, type PlacePart } from './place-parts'
import { foldWord, splitWords } from './words'

/** Longest line that is read as a list of places, in UTF-16 units. */
const longestLine = 400

const separator = /[/|•·;\n\u2022]| (?:or|oder|ou|o|of|and|und|et|e|y|en|&|\+) /g

interface Range {
  readonly start: number
  readonly end: number
}

/** The stretches between separators; a separator inside a known name ("Biel/Bienne") separates nothing. */
function segmentsOf(line: string, parts: readonly PlacePart[]): Range[] {
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
const postcodeAfter = / (?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/

/** A stretch without its surrounding spaces and postcode. */
function trimPiece(line: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && line[from] === ' ') from++
  while (to > from && (line[to - 1] === ' ' || line[to - 1] === '.')) to--
  const before = postcodeBefore.exec(line.slice(from, to))
  if (before !== null) from += before[0].length
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

/** Pieces of a segment that no known name touches and that look like names. */
function unknownLinks(line: string, segment: Range, parts: readonly PlacePart[]): ChainLink[] {
  const links: ChainLink[] = []
  const edges = [...line.slice(segment.start, segment.end).matchAll(pieceEdge)]
  let start = segment.start
  for (const edge of [...edges, undefined]) {
    const end = edge === undefined ? segment.end : segment.start + edge.index
    const piece = trimPiece(line, start, end)
    const text = line.slice(piece.start, piece.end)
    const touched = parts.some((part) => part.start < end && start < part.end)
    if (!touched && isName(text)) links.push({ text, senses: [], start: piece.start, end: piece.end })
    else if (!touched && links.length > 0) links.push(...codeLinks(text, piece))
    if (edge !== undefined) start = end + edge[0].length
  }
  return links
}

function isCity(link: ChainLink): boolean {
  return link.senses.some((sense) => sense.kind === 'city')
}

/** "Mitte, Berlin": of an unknown and a known city the known one counts. */
function dropDistricts(links: readonly ChainLink[]): ChainLink[] {
  return links.filter((link, at) => {
    if (link.senses.length > 0) return true
    const next = links[at + 1]
    return (
      !(next !== undefined && isCity(next)) &&
      !(at === 1 && links[0] !== undefined && links[0].senses.length === 0 && links.length === 2)
    )
  })
}

function readSegment(line: string, segment: Range, parts: readonly PlacePart[]): Match<Place>[] {
  const known = parts
    .filter((part) => part.start >= segment.start && part.end <= segment.end)
    .map((part) => ({ text: line.slice(part.start, part.end), senses: part.senses, start: part.start, end: part.end }))
  const links = [...known, ...unknownLinks(line, segment, parts)].sort((a, b) => a.start - b.start)
  return readChain(dropDistricts(links), { sure: true, reversed: true }).map((found) => toMatch(line, found))
}

function isCountryAlone(match: Match<Place> | undefined): boolean {
  return match !== undefined && match.value.city === null && match.value.region === null && match.value.country !== null
}

/** "Zürich / Schweiz" names one place: the country beside a city of its own says nothing new. */
function mergeCountries(found: readonly Match<Place>[]): Match<Place>[] {
  return found.filter((match, at) => {
    if (!isCountryAlone(match)) return true
    return ![found[at - 1], found[at + 1]].some(
      (near) => near !== undefined && !isCountryAlone(near) && near.value.country === match.value.country
    )
  })
}

/**
 * The places of a line or a label's value that is known to name places: "London / Stockholm", "80331 München",
 * "Austin, TX or Remote (US)". A name that the gazetteer lacks is taken from the line. "2 Locations" names none.
 */
export function readPlaceLine(line: string): Match<Place>[] {
  if (line.length > longestLine) return []
  const parts = findPlaceParts(splitWords(line), true)
  return mergeCountries(segmentsOf(line, parts).flatMap((segment) => readSegment(line, segment, parts)))
}
