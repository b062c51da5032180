import type { Place } from '../../shared/posting'
import { companyKey } from '../company/company-names'
import { townOfAddress } from '../contacts/find-address-blocks'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding, Match } from '../finding'
import { findEmploymentTypes } from '../findings/employment'
import { hintsOfPage } from '../findings/place-hints'
import { cityHomes } from '../findings/place-parts'
import { type PlaceRole, roleOfPlace } from '../findings/place-roles'
import { findPlaces, readPlaceLine } from '../findings/places'
import { looksLikeTitle } from '../findings/seniority'
import { isSkill } from '../findings/skills-alone'
import { foldWord } from '../findings/words'
import { findWorkModes } from '../findings/work-mode'
import { furnitureScore } from '../noise/furniture'
import type { Block } from '../page'
import { recogniseHeading } from '../sections/headings'
import { isSentence } from '../sections/mark-headings'
import { countryName } from '../vocabulary/places-countries'
import { provinceCountries } from '../vocabulary/places-provinces'
import { findCardPlaces } from './find-card-places'
import { findLastPlaces, findPublicTown } from './find-last-places'
import { findConfirmedTowns, findOnlyTown, findScopeCountries, findUnknownTown } from './find-town-mentions'

/** The place as it is compared: two ways to write one place are one. */
export function placeKey(place: Place): string {
  return foldWord([place.city ?? '', place.city === null ? (place.region ?? '') : '', place.country ?? ''].join('|'))
}

/** "Acme GmbH in Bremen": a place directly behind the employer's name. */
function followsCompany(context: Context, before: string): boolean {
  if (context.company === null) return false
  const name = foldWord(context.company)
  return [' in ', ' aus ', ' a ', ' en ', ' te ', ' em ', ', '].some((join) => before.endsWith(name + join))
}

/** What stands between the places of a list: "Gothenburg or Oslo". */
const joiner = /^,? ?(?:or|and|und|oder|et|ou|y|o|e|of|en|&|\/)? ?$/

/** "Aberdeen, hybrid, three days in the office": places that open a line and a mode behind them. */
function opensWithPlace(text: string, found: readonly Match<Place>[], at: number): boolean {
  if (text.length > 120 || found[0]?.start !== 0) return false
  const isJoined = (index: number) => joiner.test(text.slice(found[index - 1]?.end ?? 0, found[index]?.start ?? 0))
  for (let index = 1; index <= at; index++) if (!isJoined(index)) return false
  let last = at
  while (last + 1 < found.length && isJoined(last + 1)) last++
  const rest = /^[,:;] ?([^,.;]{3,40})/.exec(text.slice(found[last]?.end))?.[1]
  return rest !== undefined && findWorkModes(rest).length > 0
}

/** Sections in which a place is looked for; of what is to be done and to be known only sentences about the job count. */
const proseKinds = new Set([
  'about',
  'company',
  'location',
  'other',
  'requirements',
  'pay',
  'benefits',
  'process',
  'responsibilities',
  'niceToHave'
] as const)
const taskKinds = new Set(['requirements', 'responsibilities', 'niceToHave'] as const)

const sureness: Readonly<Record<PlaceRole, number>> = { job: 0.62, house: 0.6, employer: 0.5, away: 0, none: 0 }

interface SpokenPlace extends Finding<Place> {
  readonly role: PlaceRole
}

function proseLocations(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const found: SpokenPlace[] = []
  const inLocation = new Set(blocksOf(context, new Set(['location'])))
  const ofTasks = new Set(blocksOf(context, taskKinds))
  for (const block of blocksOf(context, proseKinds)) {
    if (!inLocation.has(block) && !/\p{Lu}/u.test(block.text)) continue
    let role: PlaceRole = 'none'
    let end = -1
    const places = findPlaces(block.text, hints)
    for (const [at, match] of places.entries()) {
      const before = foldWord(block.text.slice(Math.max(0, match.start - sentenceReach), match.start))
      if (role === 'none' || !joiner.test(block.text.slice(end, match.start))) {
        role = roleOfPlace(before, foldWord(block.text.slice(match.end, match.end + sentenceReach)))
        if (role === 'none' && opensWithPlace(block.text, places, at)) role = 'house'
        if ((role === 'none' || role === 'away') && followsCompany(context, before)) role = 'house'
        if (role === 'none' && inLocation.has(block)) role = 'employer'
      }
      end = match.end
      if (match.value.city === null && match.value.country === null) continue
      if (role === 'none' || role === 'away') continue
      if (ofTasks.has(block) && block.kind === 'listItem' && role !== 'job' && !isSentence(block)) continue
      found.push({ ...toFinding(context, match, block.start, 'prose', sureness[role]), role })
    }
  }
  // Who works from anywhere has no use for the employer's houses.
  return nearestToJob(
    isRemote(context) ? found.filter(({ role, value }) => role === 'job' || value.city === null) : found
  )
}

/** Whether the facts of the posting say that the work is remote. */
function isRemote(context: Context): boolean {
  const lines = [...context.head.filter((block) => !isSentence(block)), ...context.facts]
  return lines.some(({ text }) => findWorkModes(text).some(({ value }) => value === 'remote'))
}

/** How far back and ahead of a place its sentence is read, in UTF-16 units. */
const sentenceReach = 140

const roleOrder: readonly PlaceRole[] = ['job', 'house', 'employer']

/** Where the job is done silences where the employer has houses, and these where it is. */
function nearestToJob(found: readonly SpokenPlace[]): Finding<Place>[] {
  const nearest = roleOrder.find((role) => found.some((finding) => finding.role === role))
  return found.flatMap(({ role, ...finding }) => (role === nearest ? [finding] : []))
}

/** How many blocks are asked for other places when a city's country is not told. */
const longestLook = 200

/** "You may use our desks in London." */
function isShortSentence({ text }: Block): boolean {
  return /[\p{Ll})][.!?]$/u.test(text) && !/\b\p{L}{1,3}\.$/u.test(text) && text.split(' ').length >= 5
}

/** Of a line of facts the parts that only name places: "Northlight · London" has one, "Berlin Harbour Jobs" none. */
function lineLocations(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const found: Finding<Place>[] = []
  // "Remote - Canada" reads as a label and its value, and is a line about a place.
  const others = context.outline.facts.filter(({ field }) => field !== 'workMode' && field !== 'remoteScope')
  const factBlocks = new Set(others.flatMap((fact) => [fact.block, fact.labelBlock]))
  const labelLengths = labelsOnLines(context)
  const company = context.company === null ? '' : companyKey(context.company)
  for (const block of context.head) {
    const at = context.outline.blocks.indexOf(block)
    if (factBlocks.has(at) || block.text.length > 200 || isSentence(block) || isShortSentence(block)) continue
    const title = at === context.titleAt
    const isOnCard = context.company !== null && context.outline.blocks[at - 1]?.text === context.company
    const stated =
      findWorkModes(block.text).length > 0 ||
      findEmploymentTypes(block.text).length > 0 ||
      (isOnCard && hints.size === 1)
    const label = labelLengths.get(at) ?? employerLength(context, block)
    for (const read of readPlaceLine(block.text.slice(label), { towns: 'head', hints, facts: stated })) {
      const [start, end] = [read.start + label, read.end + label]
      const role = roleOfPlace(foldWord(block.text.slice(0, start)), foldWord(block.text.slice(end)))
      if (role === 'away' || role === 'employer') continue
      const match = withoutTitle(context, { value: settleCountry(context, read.value), start, end })
      if (match === undefined) continue
      const known = match.value.country !== null
      if (company !== '' && companyKey(match.value.text) === company) continue
      // "Snowflake" among the tags of a card is no town.
      if (!match.value.text.includes(',') && isSkill(match.value.text)) continue
      if (title && (!known || context.titleWords.includes(match.value.text))) continue
      const spoken = known ? 0.84 : lineIsPlaces(block.text, match) ? 0.6 : 0
      if (spoken === 0 || (!known && at !== (context.titleAt ?? 0) + 1 && at !== (context.titleAt ?? 0) + 2)) continue
      found.push(toFinding(context, match, block.start, 'pattern', title ? 0.7 : spoken))
    }
  }
  return found
}

/** How long the employer's name is where it opens a line and a place follows: "Acme S.p.A. Novara". */
function employerLength({ company }: Context, { text }: Block): number {
  if (company === null || !text.startsWith(company) || cityHomes(company).length > 0) return 0
  // One word and another may be one name: "Fort McMurray".
  if (!company.includes(' ') && text[company.length] === ' ' && /^ \p{Lu}/u.test(text.slice(company.length))) return 0
  const sign = /^\.?(?:, ?| ?[·•|] ?| [-–—] | )(?=\p{Lu})/u.exec(text.slice(company.length))
  return sign === null ? 0 : company.length + sign[0].length
}

/** How long the words before the value are on lines that hold a label and its value, by block. */
function labelsOnLines(context: Context): Map<number, number> {
  const { facts, blocks } = context.outline
  const ofModes = facts.filter(({ field, block, labelBlock }) => field === 'workMode' && block === labelBlock)
  return new Map(
    ofModes.flatMap(({ block, start }) => {
      const line = blocks[block]
      return line === undefined || /remote/i.test(line.text.slice(0, start - line.start))
        ? []
        : [[block, start - line.start] as const]
    })
  )
}

/** "UX Researcher, Acme, Germany": what the title names is no town, and what stands behind it no region. */
function withoutTitle(context: Context, match: Match<Place>): Match<Place> | undefined {
  const { text, city, country } = match.value
  if (city === null || country === null || cityHomes(city).length > 0) return match
  if (!context.titleWords.includes(city) && looksLikeTitle(city) <= 0) return match
  // "Nurse (RN)": letters behind a title are no state.
  if (!/\p{L}{4}|\bU\.?[KS]\b|\bUSA\b/u.test(text.slice(text.indexOf(city) + city.length))) return undefined
  // "Conseiller aux ventes, Québec": what was taken for the title's region is a town.
  const rest = text.slice(text.indexOf(city) + city.length).replace(/^\P{L}+/u, '')
  const [town, ...others] = readPlaceLine(rest, { towns: 'label', hints: new Set([country]) })
  if (town !== undefined && others.length === 0 && town.value.city !== null && town.value.country === country) {
    return { value: town.value, start: match.end - rest.length + town.start, end: match.end - rest.length + town.end }
  }
  return { ...match, value: { text: countryName(country) ?? country, city: null, region: null, country } }
}

/** A city that many countries have, with the one of them that the rest of the posting speaks of. */
function settleCountry(context: Context, place: Place): Place {
  const homes = place.city === null || place.country !== null ? [] : cityHomes(place.city)
  if (homes.length < 2) return place
  const named = new Set<string>()
  for (const block of [...context.head, ...context.sections.flatMap((section) => section.blocks)].slice(
    0,
    longestLook
  )) {
    for (const { value } of findPlaces(block.text)) if (value.country !== null) named.add(value.country)
  }
  const [country, ...more] = homes.filter((home) => named.has(home))
  return country === undefined || more.length > 0 ? place : { ...place, country }
}

function lineIsPlaces(line: string, match: { start: number; end: number }): boolean {
  return match.end - match.start >= line.length * 0.9 && line.includes(',')
}

function factLocations(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  return context.facts
    .filter((fact) => fact.field === 'location')
    .flatMap((fact) => {
      const town = townOfAddress(context, fact)
      if (town !== undefined) return [toFinding(context, town, 0, 'label', 0.93)]
      return readPlaceLine(fact.text, { towns: 'label', hints }).map((read) => {
        const match = { ...read, value: settleCountry(context, read.value) }
        return toFinding(context, match, fact.start, 'label', match.value.country === null ? 0.8 : 0.93)
      })
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
  const stated = dropRepeatedCountries([...found, ...proseLocations(context, hints)].filter(isSomewhere))
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
