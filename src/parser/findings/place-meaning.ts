import { placelessWords, wordSet } from '../vocabulary/places-words'
import type { PlacePart } from './place-parts'
import { pieceAround, type Range } from './place-pieces'
import { foldWord } from './words'

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

/** What else is known of a line while a segment of it is read. */
export interface SegmentOptions extends LineOptions {
  /** Countries that postcodes on the line tell. */
  readonly told: ReadonlySet<string>
  /** Stretches of the line that name a registered company, and no place. */
  readonly employers: readonly Range[]
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
export function isMeant(
  line: string,
  segment: Range,
  part: PlacePart,
  parts: readonly PlacePart[],
  options: SegmentOptions
) {
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

const noHints: ReadonlySet<string> = new Set()
