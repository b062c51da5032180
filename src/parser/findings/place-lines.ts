import type { Place } from '../../shared/posting'
import type { Match } from '../finding'
import { remember } from '../text/remember'
import { townsNamed } from '../vocabulary/gazetteer'
import { provinceCountries } from '../vocabulary/places-provinces'
import { placelessWords, wordSet } from '../vocabulary/places-words'
import { employerPieces } from './employer-pieces'
import { type ChainLink, readChain, toMatch } from './place-chains'
import { hintsOfPostcode } from './place-hints'
import { codeSenses, findPlaceParts, type PlacePart } from './place-parts'
import { foldWord, splitWords } from './words'

/** How a line is read that is known to name places. */
export interface LineOptions {
  /**
   * Whether the towns of the large gazetteer count: under a label, or more carefully on a line beside the title,
   * where names of departments and buttons stand too.
   */
  readonly towns?: 'label' | 'head'
  /** Whether the line is one of facts: beside its names stand a form of employment, a mode or a day. */
  readonly facts?: boolean
  /** Countries that the surroundings speak of. */
  readonly hints?: ReadonlySet<string>
}

interface SegmentOptions extends LineOptions {
  /** Countries that postcodes on the line tell. */
  readonly told: ReadonlySet<string>
  /** Stretches of the line that name a registered company, and no place. */
  readonly employers: readonly Range[]
}

/** Longest line that is read as a list of places, in UTF-16 units. */
const longestLine = 400

const separator = /[/|•·;\n\u2022]| (?:or|oder|ou|o|of|and|und|et|e|y|en|&|\+) /g

interface Range {
  readonly start: number
  readonly end: number
}

/** The stretches between separators; a separator inside a known name ("Biel/Bienne") separates nothing. */
function segmentsOf(line: string, parts: readonly Range[]): Range[] {
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

/** Pieces of a segment that no known name touches and that look like names. */
function unknownLinks(line: string, segment: Range, parts: readonly Range[]): ChainLink[] {
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

/** Size of a town up to which its name can be a district's, and from which a city has such districts. */
const smallTown = 5
const bigCity = 6
/** Districts that are as well known as cities. */
const districts = wordSet(
  'canary-wharf wembley croydon bromley uxbridge kista sandton midrand kowloon hollywood alphaville belval kirchberg brixton shoreditch'
)

/** "Bela Vista, São Paulo": a district that bears the name of a small town, before its city. */
function isDistrict(link: ChainLink, city: ChainLink | undefined, behind: ChainLink | undefined): boolean {
  const isSmall = link.senses.every((sense) => sense.town !== null && sense.town.size <= smallTown)
  if (city === undefined) return false
  // "Getafe, Madrid" names a province, unless its own sign follows: "Bela Vista, São Paulo - SP".
  const isSigned = behind !== undefined && behind.text.length === 2
  if (provinceCountries(city.text).length > 0 && !isSigned) return false
  if (!isSmall && !districts.has(foldWord(link.text).replaceAll(' ', '-'))) return false
  const homes = new Set(link.senses.map((sense) => sense.home))
  const shared = city.senses.filter((sense) => sense.kind === 'city' && sense.town === null && homes.has(sense.home))
  return shared.some((sense) => {
    const towns = townsNamed(foldWord(city.text).replace(/[^\p{L}]+/gu, ' '))?.towns ?? []
    return towns.some(({ country, size }) => country === sense.home && size >= bigCity)
  })
}

/** "Mitte, Berlin": of an unknown and a known city the known one counts. */
function dropDistricts(links: readonly ChainLink[]): ChainLink[] {
  const cities = links.filter(isCity)
  return links.filter((link, at) => {
    const next = links[at + 1]
    if (link.senses.length > 0)
      return link !== cities[0] || cities.length !== 2 || !isDistrict(link, next, links[at + 2])
    return (
      !(next !== undefined && isCity(next)) &&
      !(at === 1 && links[0] !== undefined && links[0].senses.length === 0 && links.length === 2)
    )
  })
}

const areaWords = wordSet(
  'großraum grossraum raum region umgebung umland nähe greater area metro metropolitan metroplex city county downtown central centre center nord süd ost west north south east cedex ville de et und and périphérie environs alrededores provincia dintorni omgeving stadt landkreis kreis zentrum innenstadt région the'
)
const modeWords = wordSet(
  'hybrid hybrides remote work working arbeiten télétravail partiel onsite site office home homeoffice job jobs hiring location hq headquarters based standort ort arbeitsort'
)
const inside = wordSet('in à a en em te im bei near around')

/** What is left of a piece without the names in it, as folded words. */
function restOf(line: string, piece: Range, parts: readonly PlacePart[]): string[] {
  let rest = ''
  let at = piece.start
  for (const part of parts) {
    if (part.end <= piece.start || part.start >= piece.end) continue
    rest += `${line.slice(at, Math.max(at, part.start))} `
    at = Math.max(at, part.end)
  }
  rest += line.slice(at, Math.max(at, piece.end))
  return (rest.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord)
}

/** The stretch between two edges in which a name stands. */
function pieceAround(line: string, segment: Range, part: PlacePart): Range {
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

function isTown(part: PlacePart): boolean {
  return part.senses.length > 0 && part.senses.every((sense) => sense.town !== null)
}

const postcodeEnd = /(?:^|[\s(-])(?:\d{4,5}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}) $/

/** Whether its neighbours in the same chain say that a town is meant: its region or country, a postcode. */
function isBacked(line: string, part: PlacePart, parts: readonly PlacePart[], told: ReadonlySet<string>): boolean {
  if (postcodeEnd.test(line.slice(Math.max(0, part.start - 12), part.start))) return true
  const homes = new Set(part.senses.map((sense) => sense.home))
  const at = parts.indexOf(part)
  const near = parts.slice(at + 1, at + 3)
  const behind = near.some(
    (other) =>
      other.start - part.end < 24 &&
      !/[/|•·;\n]/.test(line.slice(part.end, other.start)) &&
      other.senses.some((sense) => sense.kind !== 'city' && homes.has(sense.country))
  )
  return behind || [...homes].some((home) => home !== null && told.has(home))
}

const street =
  /^(?:via|viale|piazza|corso|rua|avenida|av\.?|calle|paseo|praça|rue|avenue|boulevard|quai) \p{Lu}|^(?:largo|plaza|allée|place) .{0,60}\d|^\p{Lu}.{1,40} (?:street|road|lane)$|^\d{1,5}[a-z]?,? .{1,50} (?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|square|court|close|boulevard|blvd|plaza|place)\b|(?:str(?:aße|asse|\.)?|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade|weg) \d{1,4} ?[a-z]?$/iu

/** Whether a name stands in the name of a street: "Via Roma 12", "Berliner Straße 3". */
function isStreet(line: string, segment: Range, part: PlacePart): boolean {
  const { start, end } = pieceAround(line, segment, part)
  return end - start < 80 && street.test(line.slice(start, end))
}

/** "Metro", "Friendly": towns by name, and words of such lines. */
function namesNothing(name: string): boolean {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .map(foldWord)
    .every((word) => areaWords.has(word) || placelessWords.has(word))
}

/** "Milano Nord": a side of a city, and no department of France. */
function isSideOf(line: string, segment: Range, part: PlacePart, parts: readonly PlacePart[]): boolean {
  if (!part.senses.every((sense) => sense.risky) || !namesNothing(line.slice(part.start, part.end))) return false
  const { start, end } = pieceAround(line, segment, part)
  return parts.some((other) => other !== part && other.start >= start && other.end <= end)
}

/** Size from which a town is known well enough to stand beside a title without any other sign. */
const largeTown = 4

/** Whether nothing but the name, what belongs to it and words of areas and modes stands in a piece. */
function isFilled(line: string, piece: Range, part: PlacePart, parts: readonly PlacePart[]): boolean {
  const own = parts.filter((other) => other === part || !isTown(other))
  return restOf(line, piece, own).every((word) => areaWords.has(word) || inside.has(word) || modeWords.has(word))
}

/** Whether a well-known name that is a word or a person's name too is meant as a place beside a title. */
function isKnownMeant(
  line: string,
  segment: Range,
  part: PlacePart,
  parts: readonly PlacePart[],
  options: SegmentOptions
): boolean {
  if (!part.senses.every((sense) => sense.risky) || isBacked(line, part, parts, options.told)) return true
  if (isWord(part)) return isHinted(part, options) || isListed(line, part, parts)
  const piece = pieceAround(line, segment, part)
  const before = foldWord(/(\S+) $/.exec(line.slice(piece.start, part.start))?.[1] ?? '')
  return isFilled(line, piece, part, parts) || inside.has(before)
}

/** "Leeds, Hull, Sheffield": a word between commas beside surer cities of its own country. */
function isListed(line: string, part: PlacePart, parts: readonly PlacePart[]): boolean {
  const homes = new Set(part.senses.map((sense) => sense.home))
  return parts.some(
    (other) =>
      other !== part &&
      other.senses.some((sense) => sense.kind === 'city' && !sense.risky && homes.has(sense.home)) &&
      /^, ?$/.test(line.slice(Math.min(part.end, other.end), Math.max(part.start, other.start)))
  )
}

/** Whether a name that only the large gazetteer knows is meant as a town here. */
function isMeant(line: string, segment: Range, part: PlacePart, parts: readonly PlacePart[], options: SegmentOptions) {
  if (isStreet(line, segment, part) || isSideOf(line, segment, part, parts)) return false
  const hints = options.hints ?? noHints
  if (!isTown(part)) return options.towns !== 'head' || isKnownMeant(line, segment, part, parts, options)
  if (namesNothing(line.slice(part.start, part.end))) return false
  const common = part.senses.some((sense) => sense.town?.common === true)
  const backed = isBacked(line, part, parts, options.told)
  const piece = pieceAround(line, segment, part)
  const before = foldWord(/(\S+) $/.exec(line.slice(piece.start, part.start))?.[1] ?? '')
  const fills = isFilled(line, piece, part, parts)
  const announced = inside.has(before) && !common && part.end === piece.end
  if (!fills && !announced) return false
  if (backed || announced) return true
  if (options.towns === 'label') return !common || part.end - part.start >= 4
  if (common || part.end - part.start < 4) return false
  return (
    options.facts === true ||
    part.senses.some((sense) => (sense.town?.size ?? 0) >= largeTown || hints.has(sense.home ?? ''))
  )
}

/** Whether a known name is a common word too: "Nice", "Mobile". */
function isWord(part: PlacePart): boolean {
  return part.senses.every((sense) => sense.kind === 'city' && sense.risky && !sense.personal)
}

function isHinted(part: PlacePart, { facts, hints }: LineOptions): boolean {
  return facts === true && part.senses.some((sense) => hints?.has(sense.home ?? '') === true)
}

function readSegment(line: string, segment: Range, all: readonly PlacePart[], options: SegmentOptions): Match<Place>[] {
  const inSegment = all.filter((part) => part.start >= segment.start && part.end <= segment.end)
  const parts = inSegment.filter((part) => isMeant(line, segment, part, inSegment, options))
  const known = parts.map((part) => {
    const { senses, end } = part
    // "'s-Hertogenbosch"
    const start =
      /^['’]$/.test(line[part.start - 1] ?? '') && /^s-/i.test(line.slice(part.start)) ? part.start - 1 : part.start
    return { text: line.slice(start, end), senses, start, end }
  })
  const links = [...known, ...unknownLinks(line, segment, [...parts, ...options.employers])].sort(
    (a, b) => a.start - b.start
  )
  const { hints = noHints, told = noHints } = options
  const read = readChain(dropDistricts(links), { sure: true, reversed: true, hints, told })
  return read.map((found) => toMatch(line, found))
}

const noHints: ReadonlySet<string> = new Set()

function isCountryAlone(match: Match<Place> | undefined): boolean {
  return match !== undefined && match.value.city === null && match.value.region === null && match.value.country !== null
}

/** "St. Pölten / Niederösterreich": of two places on a line a region that stands behind a town of its country. */
function isRegionBehind(found: readonly Match<Place>[], at: number): boolean {
  const [town, region] = found.map(({ value }) => value)
  if (at !== 1 || found.length !== 2 || town === undefined || region === undefined) return false
  return region.city === null && region.region !== null && town.city !== null && town.country === region.country
}

/** "Zürich / Schweiz" names one place: the country beside a city of its own says nothing new. */
function mergeCountries(found: readonly Match<Place>[]): Match<Place>[] {
  return found.filter((match, at) => {
    if (isRegionBehind(found, at)) return false
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
export function readPlaceLine(line: string, options?: LineOptions): readonly Match<Place>[] {
  if (line.length > longestLine) return []
  return options === undefined ? readPlainLine(line) : readLine(line, options)
}

const readPlainLine = remember((line: string) => readLine(line, {}))

function readLine(line: string, options: LineOptions): readonly Match<Place>[] {
  const employers = employerPieces(line)
  const parts = findPlaceParts(splitWords(line), true, options.towns !== undefined).filter(
    (part) => !employers.some(({ start, end }) => start <= part.start && part.end <= end)
  )
  const told = new Set(options.towns === undefined ? [] : hintsOfPostcode(line, options.hints))
  const segments = segmentsOf(line, [...parts, ...employers])
  const read = segments.flatMap((segment) => readSegment(line, segment, parts, { ...options, told, employers }))
  return mergeCountries(read)
}
