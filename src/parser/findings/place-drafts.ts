import type { PlaceSense } from '../vocabulary/places'
import { provinceCountries } from '../vocabulary/places-provinces'

/** A member of a chain such as "Zürich, Kanton Zürich, Schweiz": a known name, a code, or an unknown name. */
export interface ChainLink {
  readonly text: string
  readonly senses: readonly PlaceSense[]
  readonly start: number
  readonly end: number
}

/** A place while its chain is read. */
export interface Draft {
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

/** What a name of a chain can be, of one kind. */
export function of(link: ChainLink, kind: PlaceSense['kind']): PlaceSense[] {
  return link.senses.filter((sense) => sense.kind === kind)
}

/** The value that all are; null where they differ or where there are none. */
export function only<T>(values: readonly T[]): T | null {
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

/** The place that a name begins, as far as it and the next tell. */
export function begin(link: ChainLink, next: ChainLink | undefined, options: ChainOptions): Draft {
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
export const fullNames: Readonly<Record<string, string>> = {
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
