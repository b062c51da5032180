import type { Place } from '../../shared/posting'
import { townOfAddress } from '../contacts/find-address-blocks'
import { type Context, toFinding } from '../context'
import type { Fact } from '../facts'
import type { Finding } from '../finding'
import { findEmploymentTypes } from '../findings/employment'
import { hintsOfPage } from '../findings/place-hints'
import { cityHomes } from '../findings/place-parts'
import { readPlaceLine } from '../findings/places'
import { looksLikeTitle } from '../findings/seniority'
import { foldWord } from '../findings/words'
import { findWorkModes } from '../findings/work-mode'
import { furnitureScore } from '../noise/furniture'
import { recogniseHeading } from '../sections/headings'
import { provinceCountries } from '../vocabulary/places-provinces'
import { findCardPlaces } from './find-card-places'
import { findLastPlaces, findPublicTown } from './find-last-places'
import { lineLocations, settleCountry } from './find-line-places'
import { placesBelow } from './find-listed-places'
import { isRemote, proseLocations } from './find-spoken-places'
import { findConfirmedTowns, findOnlyTown, findScopeCountries, findUnknownTown } from './find-town-mentions'

/** The place as it is compared: two ways to write one place are one. */
export function placeKey(place: Place): string {
  return foldWord([place.city ?? '', place.city === null ? (place.region ?? '') : '', place.country ?? ''].join('|'))
}

function factLocations(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  return context.facts
    .filter((fact) => fact.field === 'location')
    .flatMap((fact) => [...factPlaces(context, fact, hints), ...placesBelow(context, fact, hints)])
}

function factPlaces(context: Context, fact: Fact, hints: ReadonlySet<string>): Finding<Place>[] {
  const town = townOfAddress(context, fact)
  if (town !== undefined) return [toFinding(context, town, 0, 'label', 0.93)]
  return readPlaceLine(fact.text, { towns: 'label', hints }).map((read) => {
    const match = { ...read, value: settleCountry(context, read.value) }
    return toFinding(context, match, fact.start, 'label', match.value.country === null ? 0.8 : 0.93)
  })
}

const nameShape =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}[\p{L}\p{M}'’-]+|am|an|der|im|bei|sur|de|la|upon|on|in|ob|den|aan))?(?: \p{Lu}[\p{L}\p{M}'’-]+)?$/u

/** A name that the gazetteer lacks, read as a place because of where it stands. */
function unknownPlace(context: Context, text: string, start: number, confidence: number): Finding<Place>[] {
  if (!nameShape.test(text) || furnitureScore(text) > 0 || recogniseHeading(text) !== undefined) return []
  if (findWorkModes(text).length > 0 || findEmploymentTypes(text).length > 0 || looksLikeTitle(text) > 0) return []
  const [match] = readPlaceLine(text)
  if (match === undefined || match.end - match.start < text.length) return []
  return [toFinding(context, match, start, 'pattern', confidence)]
}

/**
 * On a card the place stands behind the employer: "Larchmere House, Kendal" on one line, or on the line after it
 * where a form of employment, a mode or a day follows.
 */
function cardLocations(context: Context): Finding<Place>[] {
  const { head, company } = context
  if (company === null) return []
  const at = head.findIndex((block) => block.text.startsWith(company))
  const line = head[at]
  if (line === undefined || at > 2) return []
  const rest = /^(?:,| ?[·•|]| [-–—]) *(.{3,60})$/.exec(line.text.slice(company.length))?.[1]
  if (rest !== undefined) return unknownPlace(context, rest, line.end - rest.length, 0.6)
  const [place, next] = [head[at + 1], head[at + 2]]
  if (line.text !== company || place === undefined || next === undefined) return []
  const follows = findWorkModes(next.text).length > 0 || findEmploymentTypes(next.text).length > 0
  return follows ? unknownPlace(context, place.text, place.start, 0.55) : []
}

/** A place that was cut at its closing bracket, with it. */
function closeBracket(context: Context, finding: Finding<Place>): Finding<Place> {
  const { quote, start, end } = finding
  const { text } = context.outline.page
  if (start === null || end === null || !/\([^)]*$/.test(quote) || text[end] !== ')') return finding
  const whole = `${quote})`
  return { ...finding, quote: whole, end: end + 1, value: { ...finding.value, text: whole } }
}

/** A region that a line beside the title names says nothing beside a town of its country. */
function dropWideRegions(found: readonly Finding<Place>[]): Finding<Place>[] {
  const within = new Set(found.flatMap(({ value }) => (value.city === null ? [] : [value.country])))
  return found.filter(({ value, method }) => method === 'label' || value.city !== null || !within.has(value.country))
}

/** A country alone says nothing beside a place within it. */
function dropRepeatedCountries(found: readonly Finding<Place>[]): Finding<Place>[] {
  const within = new Set(found.filter(({ value }) => value.city !== null).map(({ value }) => value.country))
  return found.filter(({ value }) => value.city !== null || value.region !== null || !within.has(value.country))
}

/** In Italian postings two capitals in brackets are a province: "Rimini (RN)", and never a state or a country. */
function italianProvinces(context: Context, finding: Finding<Place>): Finding<Place> {
  const province = /^(.{2,60}?) ?\(([A-Z]{2})\)$/.exec(finding.value.text)
  if (context.language !== 'it' || province === null) return finding
  const value = { text: finding.value.text, city: finding.value.city, region: province[2] ?? null, country: 'IT' }
  return { ...finding, value }
}

/** Where the work is done: from labels, from the lines beside the title, from "based in …". */
export function findLocations(context: Context): Finding<Place>[] {
  const hints = hintsOfPage(context.outline.page.text, context.language)
  const labelled = factLocations(context, hints)
  // A label names the place of this posting; beside the title places of other postings may stand.
  const lines = labelled.some(({ value }) => value.country !== null) ? [] : lineLocations(context, hints)
  const beside = [...labelled, ...lines, ...cardLocations(context)]
  const found = beside.some(isSomewhere)
    ? beside
    : [...beside, ...[findCardPlaces, findConfirmedTowns].flatMap((find) => find(context, hints))]
  const spoken = [...found, ...proseLocations(context, hints)].filter(isSomewhere)
  const stated = dropWideRegions(dropRepeatedCountries(spoken))
  const all = stated.length > 0 ? withTowns(context, stated, hints) : lastLocations(context, hints)
  return all.map((finding) => italianProvinces(context, closeBracket(context, finding)))
}

/** Where nothing states a place, what else tells one, the surest first. */
function lastLocations(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const countries = findScopeCountries(context)
  if (countries.length > 0) return countries
  if (isRemote(context)) return []
  const ways = [findUnknownTown, findLastPlaces, findOnlyTown]
  for (const find of ways) {
    const found = find(context, hints)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Where only a region is stated, or a town that a province is named after: the town in the title, or the one that is
 * the employer. "Zona: Faro" and a cook in Tavira, "Regione Emilia-Romagna" and "Comune di Carpi".
 */
function withTowns(context: Context, stated: Finding<Place>[], hints: ReadonlySet<string>): Finding<Place>[] {
  const [wide, ...others] = stated
  if (wide === undefined || others.length > 0 || wide.value.country === null) return stated
  const { city, region, country } = wide.value
  if (city === null ? region === null : !provinceCountries(city).includes(country)) return stated
  const town = titleTown(context, country) ?? (city === null ? findPublicTown(context, hints) : undefined)
  if (town === undefined || (town.value.country ?? country) !== country || town.value.city === city) return stated
  return [{ ...town, value: { ...town.value, region: region ?? city, country } }]
}

/** The town behind the role in the title's line: "Cozinheiro - Tavira". */
function titleTown(context: Context, country: string): Finding<Place> | undefined {
  const block = context.titleAt === null ? undefined : context.outline.blocks[context.titleAt]
  const name = block === undefined ? undefined : / [-–—] (\p{Lu}[\p{L}\p{M}'’ -]{2,40})$/u.exec(block.text)?.[1]
  if (block === undefined || name === undefined || looksLikeTitle(name) > 0) return undefined
  const [read, ...others] = readPlaceLine(name, { towns: 'label', hints: new Set([country]) })
  if (read === undefined || others.length > 0 || read.end - read.start < name.length) return undefined
  if (read.value.city === null || !cityHomes(name).includes(country)) return undefined
  const value = { ...read.value, country }
  return toFinding(
    context,
    { value, start: block.text.length - name.length, end: block.text.length },
    block.start,
    'pattern',
    0.8
  )
}

/** "Europe" is no location but the reach of a remote role. */
function isSomewhere(finding: Finding<Place>): boolean {
  const { city, country } = finding.value
  return (city !== null && findWorkModes(finding.quote).length === 0) || country !== null
}
