import { createPhrases, type Phrases } from '../findings/phrases'
import { foldWord } from '../findings/words'
import { cities } from './places-cities'
import { countries } from './places-countries'
import { areas, regions } from './places-regions'

/** One thing that a name can stand for. */
export interface PlaceSense {
  readonly kind: 'city' | 'region' | 'country' | 'area'
  /** ISO 3166-1 alpha-2; null for areas, and for city names that are too widespread to tell. */
  readonly country: string | null
  /** The country that this one lies in, also where the name is too widespread to tell; null for areas. */
  readonly home: string | null
  /** Of a town that only the large gazetteer knows: its size, and whether its name is a frequent word too. */
  readonly town: { readonly size: number; readonly common: boolean } | null
  /** A common word or a person's name too: counts only where a place is expected. */
  readonly risky: boolean
  /** A risky name that is no common word: behind "in" it is a place. */
  readonly personal: boolean
  /** An abbreviation, which counts only in capitals. */
  readonly capitals: boolean
}

const abbreviation = /^(?:\p{Lu}\.? ?){2,4}$/u

/** A name of the tables, before its signs are taken off. */
interface Entry {
  readonly kind: PlaceSense['kind']
  readonly country: string | null
  readonly written: string
}

function* entries(): Generator<Entry> {
  for (const line of countries) {
    for (const written of line.slice(3).split(';')) yield { kind: 'country', country: line.slice(0, 2), written }
  }
  for (const [country, lines] of Object.entries(regions)) {
    for (const line of lines) {
      for (const written of line.slice(line.indexOf(':') + 1).split(';'))
        if (written !== '') yield { kind: 'region', country, written }
    }
  }
  for (const [country, line] of Object.entries(cities)) {
    for (const entry of line.split(', '))
      for (const written of entry.split('=')) yield { kind: 'city', country, written }
  }
  for (const line of areas) for (const written of line.split(';')) yield { kind: 'area', country: null, written }
}

function plainOf(written: string): string {
  return written.replace(/[!*?]+$/, '')
}

/** Signs of each name without its diacritics: "Geórgia" is as doubtful as "Georgia". */
function signsByName(): Map<string, string> {
  const signs = new Map<string, string>()
  for (const { kind, country, written } of entries()) {
    const plain = plainOf(written)
    const key = `${kind} ${country} ${foldWord(plain)}`
    signs.set(key, (signs.get(key) ?? '') + written.slice(plain.length))
  }
  return signs
}

function* placeEntries(): Generator<readonly [string, PlaceSense]> {
  const signs = signsByName()
  for (const { kind, country, written } of entries()) {
    const plain = plainOf(written)
    const sign = signs.get(`${kind} ${country} ${foldWord(plain)}`) ?? ''
    yield [
      plain,
      {
        kind,
        country: sign.includes('?') ? null : country,
        home: country,
        town: null,
        risky: /[!*]/.test(sign),
        personal: sign.includes('*'),
        capitals: abbreviation.test(plain)
      }
    ]
  }
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
