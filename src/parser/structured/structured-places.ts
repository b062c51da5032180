import type { Place, Posting } from '../../shared/posting'
import { companyKey } from '../company/company-names'
import type { Finding } from '../finding'
import { readPlaceLine } from '../findings/places'
import { findRemoteScopes, findWorkModes } from '../findings/work-mode'
import { alpha2Of } from '../vocabulary/country-codes'
import { countryName } from '../vocabulary/places-countries'
import { dataFinding } from './structured-finding'
import { entryOf, isNode, listOf, type Node, wordsOf } from './structured-values'

/** Words that stand where a place belongs and name none. */
const placeless =
  /^(?:anywhere|worldwide|global(?:ly)?|various|multiple|several|many|any|all|other|n\/?a|home ?office|headquarters|hq|on-?site|onsite|in[- ]office|virtual|flexible|nationwide|\d+ locations?|(?:various|multiple|several|all|diverse|verschiedene) (?:locations?|standorte?|offices?)|field(?:[- ]based)?|tbd)$/i

function countryOf(value: unknown): string | null {
  const words = wordsOf(isNode(value) ? (entryOf(value, 'name') ?? entryOf(value, 'identifier')) : value)
  if (words === null) return null
  return alpha2Of(words) ?? readPlaceLine(words)[0]?.value.country ?? null
}

/** Words under `addressLocality` and the like, unless they say that there is no place. */
function placeWords(value: unknown): string | null {
  const words = wordsOf(value)
  if (words === null || words.length > 120 || placeless.test(words)) return null
  return findWorkModes(words).length > 0 && readPlaceLine(words).length === 0 ? null : words
}

/** Places of a line of text. What the word lists do not know is taken as it stands when it looks like a name. */
function spokenPlaces(value: unknown, country: string | null): Place[] {
  const words = placeWords(value)
  if (words === null) return []
  const read = readPlaceLine(words, { towns: 'label' }).map((match) => match.value)
  // Of a remote role "Remote, Europe" says where the worker may be, and an unknown word beside it is no city.
  const known = findWorkModes(words).length > 0 ? read.filter((place) => place.country !== null) : read
  return known
    .filter((place) => place.city !== null || place.country !== null)
    .map((place) => (place.country === null ? { ...place, country } : place))
}

/** A code is for machines: "London, United Kingdom", not "London, GB". */
function shownCountry(given: string | null): string | null {
  const code = given === null ? null : alpha2Of(given)
  return code === null || given === null || given.length > 3 ? given : (countryName(code) ?? given)
}

/** What stands between several places in one value: "Chicago, IL / Denver, CO". */
const severalNames = /[;|/]|, ?[A-Z]{2} (?:or|and|und|oder|ou|et|y|o|e|&) |\p{Ll} (?:or|and|und|oder|ou|et|&) \p{Lu}/u

/** Whether a value names nothing but known towns: "Halle/Saale" and "Frankfurt/Main" are one place each. */
function areTowns(words: string): boolean {
  return readPlaceLine(words, { towns: 'label' }).every(({ value }) => value.city !== null && value.country !== null)
}

/** A place from an address object, or from a line of text where an object belongs. */
function placesOf(value: unknown): Place[] {
  if (typeof value === 'string') return spokenPlaces(value, null)
  if (!isNode(value)) return []
  const address = entryOf(value, 'address') ?? value
  if (typeof address === 'string') return spokenPlaces(address, null)
  if (Array.isArray(address)) return address.flatMap(placesOf)
  if (!isNode(address)) return []
  const city = placeWords(entryOf(address, 'addressLocality'))
  if (city !== null && severalNames.test(city)) {
    const several = spokenPlaces(city, countryOf(entryOf(address, 'addressCountry')))
    if (/[;|]/.test(city) ? several.length > 0 : several.length > 1 && areTowns(city)) return several
  }
  const given = wordsOf(entryOf(address, 'addressCountry'))
  const country = countryOf(entryOf(address, 'addressCountry'))
  const state = placeWords(entryOf(address, 'addressRegion'))
  const region = state !== null && (state === city || alpha2Of(state) === country) ? null : state
  const name = entryOf(value, 'name')
  if (city === null && region === null) {
    const named = address === value && entryOf(address, 'addressCountry') === name ? [] : spokenPlaces(name, country)
    if (named.length > 0 || country === null) return named
  }
  const parts = [city, region, shownCountry(given)].filter((part) => part !== null)
  const text = parts.filter((part, at) => parts.indexOf(part) === at).join(', ')
  const [read, ...more] = readPlaceLine(text, { towns: 'label' })
  if (read === undefined || more.length > 0) return [{ text, city, region, country }]
  const { value: place } = read
  // An address says which part is the town: what the line was read as fills in only what the address leaves out.
  return [{ text, city: place.city ?? city, region: place.region ?? region, country: country ?? place.country }]
}

/** A short key under which two ways of writing a place meet. */
function keyOf(place: Place): string {
  return [place.city ?? place.region ?? '', place.country ?? ''].join('|').toLowerCase()
}

/** Where the work is done, without repetitions and without the employer's own name. */
export function readPlaces(node: Node, company: string | null): Finding<Place[]>[] {
  const found = new Map<string, Place>()
  for (const place of listOf(entryOf(node, 'jobLocation')).flatMap(placesOf)) {
    const isEmployer = company !== null && companyKey(place.text) === companyKey(company) && place.country === null
    if (!isEmployer && !found.has(keyOf(place))) found.set(keyOf(place), place)
  }
  const places = [...found.values()]
  const towns = new Set(places.flatMap((place) => (place.city === null ? [] : [place.country])))
  const kept = places.filter((place) => place.city !== null || place.region !== null || !towns.has(place.country))
  return kept.length === 0 ? [] : [dataFinding(kept, kept.map((place) => place.text).join(' / '))]
}

/** The lines of text that name the posting's places. */
function placeLines(node: Node): string[] {
  return listOf(entryOf(node, 'jobLocation')).flatMap((entry) => {
    if (!isNode(entry)) return wordsOf(entry) ?? []
    const address = entryOf(entry, 'address') ?? entry
    const locality = isNode(address) ? entryOf(address, 'addressLocality') : address
    return [wordsOf(entryOf(entry, 'name')), wordsOf(locality)].filter((words) => words !== null)
  })
}

/** Where the work is done: remote, hybrid or on site. */
export function readMode(node: Node): Finding<NonNullable<Posting['workMode']>>[] {
  const words = listOf(entryOf(node, 'workplaceType')).flatMap((entry) => wordsOf(entry) ?? [])
  const stated = words.flatMap((text) => modeOf(text) ?? [])
  const [mode] = stated
  if (mode !== undefined && new Set(stated).size === 1) return [dataFinding(mode, words.join(', '))]
  const type = listOf(entryOf(node, 'jobLocationType')).flatMap((entry) => wordsOf(entry) ?? [])
  if (type.some((text) => /tele_?commut|remote/i.test(text))) {
    // Boards say so of hybrid roles too, and then name the town.
    const hasTown = readPlaces(node, null).some(({ value }) => value.some((place) => place.city !== null))
    return [dataFinding('remote', type.join(', '), hasTown ? 0.75 : 0.88)]
  }
  const [line] = placeLines(node).filter((text) => findWorkModes(text).length > 0)
  const spoken = line === undefined ? undefined : findWorkModes(line)[0]?.value
  return line === undefined || spoken === undefined ? [] : [dataFinding(spoken, line, 0.85)]
}

function modeOf(words: string): Posting['workMode'] {
  const key = words.toLowerCase().replace(/[\s_-]+/g, '')
  if (/^(?:on|in)(?:site|office|person|premises?)$|^office$/.test(key)) return 'onsite'
  if (/^(?:fully|100%)?remote(?:only|first)?$|^telecommute$/.test(key)) return 'remote'
  return /^hybrid/.test(key) ? 'hybrid' : (findWorkModes(words)[0]?.value ?? null)
}

/** Where a remote worker must be. */
export function readScope(node: Node): Finding<string>[] {
  const names = listOf(entryOf(node, 'applicantLocationRequirements')).flatMap((entry) => {
    const words = wordsOf(isNode(entry) ? (entryOf(entry, 'name') ?? entryOf(entry, 'address')) : entry)
    return words === null ? [] : [shownCountry(words) ?? words]
  })
  if (names.length > 0 && names.length <= 60) return [dataFinding(names.join(', '), names.join(', '), 0.85)]
  return placeLines(node)
    .flatMap((line) => findRemoteScopes(line).map((match) => dataFinding(match.value, line, 0.85)))
    .slice(0, 1)
}
