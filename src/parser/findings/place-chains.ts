import type { Place } from '../../shared/posting'
import type { Match } from '../finding'
import type { PlaceSense } from '../vocabulary/places'
import { provinceCountries } from '../vocabulary/places-provinces'

/** A member of a chain such as "Zürich, Kanton Zürich, Schweiz": a known name, a code, or an unknown name. */
export interface ChainLink {
  readonly text: string
  readonly senses: readonly PlaceSense[]
  readonly start: number
  readonly end: number
}

interface Draft {
  city: string | null
  cityCountries: readonly (string | null)[]
  /** Every country that has a place of the city's name. */
  homes: readonly (string | null)[]
  region: string | null
  country: string | null
  countryStated: boolean
  /** Whether the city is no province's name, so that one may stand behind it. */
  isSmall: boolean
  /** Whether only the large gazetteer knows the city. */
  isTown: boolean
  start: number
  end: number
}

/** A place read from a chain, with the range of its words. */
export interface ChainPlace {
  readonly place: Omit<Place, 'text'>
  readonly start: number
  readonly end: number
}

function of(link: ChainLink, kind: PlaceSense['kind']): PlaceSense[] {
  return link.senses.filter((sense) => sense.kind === kind)
}

function only<T>(values: readonly T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}

function emptyDraft(link: ChainLink): Draft {
  return {
    city: null,
    cityCountries: [],
    homes: [],
    region: null,
    country: null,
    countryStated: false,
    isSmall: false,
    isTown: false,
    start: link.start,
    end: link.end
  }
}

/** "Surrey, England": what is a town elsewhere is a region where the next name is what it lies in. */
function isRegionOfNext(link: ChainLink, next: ChainLink | undefined): boolean {
  if (next === undefined) return false
  const around = next.senses.filter((sense) => sense.kind === 'region' || sense.kind === 'country')
  const homes = new Set(around.map((sense) => sense.country))
  return (
    of(link, 'region').some((sense) => homes.has(sense.country)) &&
    !of(link, 'city').some((sense) => homes.has(sense.home) && !sense.risky)
  )
}

/** "Surrey" on a British page: a region of the page's country, and a rarer town of another. */
function isRegionHere(link: ChainLink, { hints = noHints }: ChainOptions): boolean {
  const regions = of(link, 'region').filter((sense) => !sense.risky)
  const cities = of(link, 'city')
  if (regions.length === 0 || !cities.every((sense) => sense.risky)) return false
  const near = cities.some((sense) => sense.home !== null && hints.has(sense.home))
  return regions.some((sense) => sense.country !== null && hints.has(sense.country)) || !near
}

function begin(link: ChainLink, next: ChainLink | undefined, options: ChainOptions): Draft {
  const draft = emptyDraft(link)
  const isRegion = isRegionOfNext(link, next) || (next === undefined && isRegionHere(link, options))
  const cities = isRegion ? [] : of(link, 'city')
  const [countrySense] = of(link, 'country')
  const regions = of(link, 'region')
  const [area] = of(link, 'area')
  if (countrySense !== undefined && cities.length === 0 && regions.length === 0) {
    draft.country = countrySense.country
    draft.countryStated = true
  } else if (cities.length > 0 || link.senses.length === 0) {
    draft.city = fullNames[link.text] ?? link.text
    draft.cityCountries = preferPlain(cities)
    draft.homes = cities.map((sense) => sense.home)
    draft.isTown = cities.length > 0 && cities.every((sense) => sense.town !== null)
    draft.isSmall = provinceCountries(link.text).length === 0
    draft.country = settle(cities, draft.cityCountries, options)
  } else if (regions.length > 0) {
    draft.region = link.text
    draft.country = countrySense === undefined ? only(regions.map((sense) => sense.country)) : null
  } else if (area !== undefined) {
    draft.region = link.text
  }
  return draft
}

/** Short forms of cities that everybody uses, with their names. */
const fullNames: Readonly<Record<string, string>> = {
  NYC: 'New York',
  SF: 'San Francisco',
  LA: 'Los Angeles',
  'Washington D.C': 'Washington D.C.',
  'D.C': 'D.C.'
}

/** How many sizes larger than all others a town must be to be meant by its bare name. */
const dominance = 2

/** Of the countries of a city name, those where it is no rarity: "London" alone is not the one in Ontario. */
function preferPlain(senses: readonly PlaceSense[]): (string | null)[] {
  const known = senses.filter((sense) => sense.town === null)
  const plain = known.filter((sense) => !sense.risky)
  if (known.length > 0) return (plain.length > 0 ? plain : known).map((sense) => sense.country)
  const largest = Math.max(0, ...senses.map((sense) => sense.town?.size ?? 0))
  return senses.filter((sense) => (sense.town?.size ?? 0) > largest - dominance).map((sense) => sense.country)
}

/** The country of a city: what its postcode says, then what everybody means, then what the page speaks of. */
function settle(
  senses: readonly PlaceSense[],
  plain: readonly (string | null)[],
  { told, hints }: ChainOptions
): string | null {
  // A name that no gazetteer knows lies where its postcode says.
  const [postal, ...others] = senses.length === 0 ? (told ?? []) : []
  if (postal !== undefined && others.length === 0) return postal
  const stated = only(homesIn(senses, told ?? noHints))
  if (stated !== null) return stated
  const known = senses.filter((sense) => sense.town === null)
  const near = homesIn(known.length > 0 ? known : senses, hints ?? noHints)
  // "Lagos" on a Portuguese page is not the one in Nigeria.
  const rarer = homesIn(senses, hints ?? noHints)
  if (known.length > 0 && near.length === 0 && rarer.length > 0 && known.every((sense) => sense.risky))
    return only(rarer) ?? only(plain)
  if (known.length > 0) return only(plain) ?? only(near)
  const nearSenses = senses.filter((sense) => near.includes(sense.home))
  return only(preferPlain(nearSenses)) ?? (near.length > 0 ? null : only(plain))
}

function homesIn(senses: readonly PlaceSense[], countries: ReadonlySet<string>): (string | null)[] {
  return senses.map((sense) => sense.home).filter((home) => home !== null && countries.has(home))
}

function addRegion(draft: Draft, link: ChainLink): boolean {
  const regions = of(link, 'region')
  if (regions.length === 0 || draft.region !== null || draft.city === null) return false
  const known = draft.countryStated ? [draft.country] : draft.cityCountries
  const fitting = regions.filter((sense) => known.includes(sense.country))
  const rarer = regions.filter((sense) => !draft.countryStated && draft.homes.includes(sense.country))
  const others = regions.filter((sense) => !isProvince(link, sense) && !compass.test(link.text))
  const best = [fitting, rarer, others].find((senses) => senses.length > 0)
  const country = only((best ?? []).map((sense) => sense.country))
  if (country === null) return false
  draft.region = fullNames[link.text] ?? link.text
  draft.country = country
  draft.end = link.end
  return true
}

/** Sides of a town, one of which is a department of France too. */
const compass = /^(?:nord|sud|est|ouest|north|south|east|west|norte|sur|zuid)$/i

/** "(MI)" behind a town that lies nowhere in Italy is no province. */
function isProvince(link: ChainLink, sense: PlaceSense): boolean {
  return link.text.length === 2 && sense.country === 'IT'
}

function addCountry(draft: Draft, link: ChainLink, sure: boolean): boolean {
  const [sense] = of(link, 'country')
  if (sense === undefined || draft.countryStated || (draft.city === null && draft.region === null)) return false
  const fits = draft.country === null || draft.country === sense.country || draft.homes.includes(sense.country)
  if (!fits && !sure) return false
  // "MT" is Montana and Malta: where the town is known in neither, the code alone decides nothing.
  const twofold = link.text.length === 2 && of(link, 'region').length > 0
  if (twofold && draft.city !== null && !draft.homes.includes(sense.country)) return false
  draft.country = sense.country
  draft.countryStated = true
  draft.end = link.end
  return true
}

/** "Germany, Berlin": the larger place first. */
function addCity(draft: Draft, link: ChainLink, reversed: boolean): boolean {
  if (!reversed || draft.city !== null || draft.country === null) return false
  const fits = of(link, 'city').some((sense) => sense.country === null || sense.country === draft.country)
  if (!fits && link.senses.length > 0) return false
  draft.city = link.text
  draft.cityCountries = [draft.country]
  draft.homes = draft.cityCountries
  draft.end = link.end
  return true
}

/** "Berlin, Berlin, Germany": the state bears the city's name. */
function addNamesake(draft: Draft, link: ChainLink): boolean {
  if (draft.city === null || draft.region !== null || link.text !== draft.city) return false
  draft.region = link.text
  draft.end = link.end
  return true
}

/**
 * "Peso da Régua - Vila Real", "Getafe, Madrid": a small town and the province it lies in, which bears the name of
 * a city. Two names before another city are a list of cities.
 */
function addProvince(draft: Draft, link: ChainLink, next: ChainLink | undefined): boolean {
  if (!draft.isSmall || draft.city === null || draft.region !== null || draft.countryStated) return false
  const homes = new Set(of(link, 'city').map((sense) => sense.home))
  const [country] = provinceCountries(link.text).filter(
    (home) => homes.has(home) && (draft.homes.length === 0 || draft.homes.includes(home))
  )
  if (country === undefined) return false
  const isList = next !== undefined && of(next, 'region').length + of(next, 'country').length === 0
  if (isList && next.text !== link.text) return false
  draft.region = link.text
  draft.country = country
  draft.end = link.end
  return true
}

/** Towns behind which "New York" is the state. */
const newYorkers =
  /^(?:Brooklyn|Queens|(?:The )?Bronx|Staten Island|Albany|Buffalo|Rochester|Syracuse|Yonkers|White Plains|Ithaca|Troy)$/

/** "Poughkeepsie, New York". */
function addNewYork(draft: Draft, link: ChainLink): boolean {
  if (link.text !== 'New York' || draft.city === null || draft.region !== null || draft.countryStated) return false
  if (!newYorkers.test(draft.city) && !(draft.isTown && draft.homes.includes('US'))) return false
  draft.region = link.text
  draft.country = 'US'
  draft.end = link.end
  return true
}

/** "Greater London, England", "Jesi (AN), Marche": a region in a larger one of the same country. */
function addOuterRegion(draft: Draft, link: ChainLink): boolean {
  if (draft.region === null || draft.countryStated) return false
  const regions = of(link, 'region')
  if (of(link, 'city').length > 0 || !regions.some((sense) => sense.country === draft.country)) return false
  draft.end = link.end
  return true
}

function addUnknown(draft: Draft, link: ChainLink): boolean {
  if (link.senses.length > 0 || draft.city === null || draft.region !== null || draft.countryStated) return false
  draft.region = link.text
  draft.end = link.end
  return true
}

function addReversedRegion(draft: Draft, link: ChainLink, reversed: boolean): boolean {
  if (!reversed || draft.city !== null || draft.region !== null || !draft.countryStated) return false
  if (!of(link, 'region').some((sense) => sense.country === draft.country)) return false
  if (of(link, 'city').some((sense) => sense.country === draft.country)) return false
  draft.region = link.text
  draft.end = link.end
  return true
}

function extend(draft: Draft, link: ChainLink, next: ChainLink | undefined, options: ChainOptions): boolean {
  const { sure, reversed } = options
  return (
    addNamesake(draft, link) ||
    addNewYork(draft, link) ||
    addProvince(draft, link, next) ||
    addRegionOrCountry(draft, link, sure) ||
    addReversedRegion(draft, link, reversed) ||
    addCity(draft, link, reversed) ||
    addOuterRegion(draft, link) ||
    addUnknown(draft, link)
  )
}

/** A code can be both ("CA"): the reading that agrees with what stands before it wins. */
function addRegionOrCountry(draft: Draft, link: ChainLink, sure: boolean): boolean {
  const agrees = of(link, 'country').some((sense) => draft.cityCountries.includes(sense.country))
  const regionAgrees = of(link, 'region').some((sense) => draft.cityCountries.includes(sense.country))
  if (agrees && !regionAgrees) return addCountry(draft, link, sure) || addRegion(draft, link)
  return addRegion(draft, link) || addCountry(draft, link, sure)
}

function finish(draft: Draft): ChainPlace {
  const { city, region, country, start, end } = draft
  return { place: { city, region, country }, start, end }
}

/** How a chain is to be read. */
export interface ChainOptions {
  /** True where a stated country is believed against the gazetteer ("Paris, Canada"). */
  readonly sure: boolean
  /** True where a larger place may stand before a smaller one ("Germany, Berlin"). */
  readonly reversed: boolean
  /** Countries that the surroundings speak of, for names that alone tell no country. */
  readonly hints?: ReadonlySet<string>
  /** Countries that the line itself tells, by its postcode. */
  readonly told?: ReadonlySet<string>
}

const noHints: ReadonlySet<string> = new Set()

/** The places that a chain of names stands for: one for "Austin, TX, USA", three for "Berlin, Paris, London". */
export function readChain(links: readonly ChainLink[], options: ChainOptions): ChainPlace[] {
  const read: ChainPlace[] = []
  let draft: Draft | undefined
  for (const [at, link] of links.entries()) {
    if (draft !== undefined && extend(draft, link, links[at + 1], options)) continue
    if (draft !== undefined) read.push(finish(draft))
    draft = begin(link, links[at + 1], options)
  }
  if (draft !== undefined) read.push(finish(draft))
  return read.filter(({ place }) => place.city !== null || place.region !== null || place.country !== null)
}

/** A chain's place as a match: of a bracket that the chain cuts through, only the words inside are kept. */
export function toMatch(text: string, { place, start, end }: ChainPlace): Match<Place> {
  const words = text.slice(start, end)
  const open = words.lastIndexOf('(')
  if (open < 0 || words.indexOf(')', open) >= 0) return { value: { text: words, ...place }, start, end }
  if (text[end] === ')' && place.city !== null && words.startsWith(place.city)) {
    return { value: { text: text.slice(start, end + 1), ...place }, start, end: end + 1 }
  }
  const inner = start + open + 1
  return { value: { text: text.slice(inner, end), ...place }, start: inner, end }
}
