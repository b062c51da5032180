import { createPhrases, type Phrases } from '../findings/phrases'
import { cities } from './places-cities'
import { countries } from './places-countries'
import { areas, regions } from './places-regions'

/** One thing that a name can stand for. */
export interface PlaceSense {
  readonly kind: 'city' | 'region' | 'country' | 'area'
  /** ISO 3166-1 alpha-2; null for areas, and for city names that are too widespread to tell. */
  readonly country: string | null
  /** A common word or a person's name too: counts only where a place is expected. */
  readonly risky: boolean
  /** An abbreviation, which counts only in capitals. */
  readonly capitals: boolean
}

const abbreviation = /^(?:\p{Lu}\.? ?){2,4}$/u

function senseOf(kind: PlaceSense['kind'], country: string | null, name: string): readonly [string, PlaceSense] {
  const plain = name.replace(/[!?]+$/, '')
  const unsure = name.includes('?')
  return [
    plain,
    { kind, country: unsure ? null : country, risky: name.includes('!'), capitals: abbreviation.test(plain) }
  ]
}

function* placeEntries(): Generator<readonly [string, PlaceSense]> {
  for (const line of countries) {
    for (const name of line.slice(3).split(';')) yield senseOf('country', line.slice(0, 2), name)
  }
  for (const [country, lines] of Object.entries(regions)) {
    for (const line of lines) {
      for (const name of line.slice(line.indexOf(':') + 1).split(';')) yield senseOf('region', country, name)
    }
  }
  for (const [country, line] of Object.entries(cities)) {
    for (const entry of line.split(', ')) for (const name of entry.split('=')) yield senseOf('city', country, name)
  }
  for (const line of areas) for (const name of line.split(';')) yield senseOf('area', null, name)
}

/** Every name of the gazetteer with what it can stand for. */
export const places: Phrases<PlaceSense> = createPhrases(placeEntries())

/** Codes of states and provinces as written after a city, with the countries that have them. */
export const regionCodes: ReadonlyMap<string, readonly string[]> = buildRegionCodes()

function buildRegionCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const [country, lines] of Object.entries(regions)) {
    for (const line of lines) {
      const code = line.slice(0, line.indexOf(':'))
      if (code !== '') codes.set(code, [...(codes.get(code) ?? []), country])
    }
  }
  return codes
}

/** All ISO 3166-1 alpha-2 codes that the gazetteer knows. */
export const countryCodes: ReadonlySet<string> = new Set(countries.map((line) => line.slice(0, 2)))
