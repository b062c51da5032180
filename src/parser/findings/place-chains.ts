import type { Place } from '../../shared/posting'
import type { Match } from '../finding'
import type { PlaceSense } from '../vocabulary/places'
import { mexicanStates } from '../vocabulary/places-codes'
import { provinceCountries } from '../vocabulary/places-provinces'
import { begin, type ChainLink, type ChainOptions, type Draft, fullNames, of, only } from './place-drafts'

/** A place read from a chain, with the range of its words. */
export interface ChainPlace {
  readonly place: Omit<Place, 'text'>
  readonly start: number
  readonly end: number
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

/** Signs that are no words and no signs of other countries' regions. */
const surelyMexican = /^(?:Ags|Chis|Chih|Coah|Dgo|Edomex|Gto|Hgo|Jal|Oax|Pue|Qro|Tamps|Tlax|Yuc|Zac)$/

/** "León, Gto.": the sign of a Mexican state. */
function addMexican(draft: Draft, link: ChainLink): boolean {
  const region = mexicanStates.get(link.text.replaceAll('.', '').toLowerCase())
  if (region === undefined || draft.city === null || draft.region !== null || draft.countryStated) return false
  if (!draft.homes.includes('MX') && !surelyMexican.test(link.text)) return false
  draft.region = region
  draft.country = 'MX'
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
    addMexican(draft, link) ||
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
