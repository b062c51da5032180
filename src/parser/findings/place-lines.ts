import type { Place } from '../../shared/posting'
import type { Match } from '../finding'
import { remember } from '../text/remember'
import { townsNamed } from '../vocabulary/gazetteer'
import { provinceCountries } from '../vocabulary/places-provinces'
import { wordSet } from '../vocabulary/places-words'
import { employerPieces } from './employer-pieces'
import { readChain, toMatch } from './place-chains'
import type { ChainLink } from './place-drafts'
import { hintsOfPostcode } from './place-hints'
import { isMeant, type LineOptions, type SegmentOptions } from './place-meaning'
import { findPlaceParts, type PlacePart } from './place-parts'
import { type Range, segmentsOf, unknownLinks } from './place-pieces'
import { foldWord, splitWords } from './words'

/** Longest line that is read as a list of places, in UTF-16 units. */
const longestLine = 400

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

/** Parts of a city that no town is named after. */
const cityParts = /\b(?:CBD|City|Inner|Outer|Greater|Metro|Suburbs?|Shore|Region|Area)\b/i

/** "Fremantle, Perth WA": in Australia a suburb is a town of its own, and the state's sign follows its capital. */
function isSuburb(town: ChainLink, capital: ChainLink, state: ChainLink): boolean {
  if (cityParts.test(town.text) || town.text === capital.text) return false
  const lies = (link: ChainLink) => link.senses.some((sense) => sense.country === 'AU')
  return isCity(capital) && /^[A-Z]{2,3}$/.test(state.text) && [capital, state].every(lies)
}

/** "Mitte, Berlin": of an unknown and a known city the known one counts. */
function dropDistricts(links: readonly ChainLink[]): ChainLink[] {
  const cities = links.filter(isCity)
  const [suburb, capital, state, ...behind] = links
  if (suburb !== undefined && capital !== undefined && state !== undefined && isSuburb(suburb, capital, state)) {
    return [suburb, { ...state, senses: state.senses.filter((sense) => sense.country === 'AU') }, ...behind]
  }
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
  const { hints = noHints, told = noHints } = options
  const links = [...known, ...unknownLinks(line, segment, [...parts, ...options.employers], hints)].sort(
    (a, b) => a.start - b.start
  )
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
