import type { Place } from '../../shared/posting'
import { companyKey } from '../company/company-names'
import { type Context, toFinding } from '../context'
import type { Finding, Match } from '../finding'
import { findEmploymentTypes } from '../findings/employment'
import { cityHomes } from '../findings/place-parts'
import { roleOfPlace } from '../findings/place-roles'
import { findPlaces, readPlaceLine } from '../findings/places'
import { looksLikeTitle } from '../findings/seniority'
import { isSkill } from '../findings/skills-alone'
import { foldWord } from '../findings/words'
import { findWorkModes } from '../findings/work-mode'
import type { Block } from '../page'
import { isSentence } from '../sections/mark-headings'
import { countryName } from '../vocabulary/places-countries'

/** How many blocks are asked for other places when a city's country is not told. */
const longestLook = 200

/** "You may use our desks in London." */
function isShortSentence({ text }: Block): boolean {
  return /[\p{Ll})][.!?]$/u.test(text) && !/\b\p{L}{1,3}\.$/u.test(text) && text.split(' ').length >= 5
}

/** Of a line of facts the parts that only name places: "Northlight · London" has one, "Berlin Harbour Jobs" none. */
export function lineLocations(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const found: LinePlace[] = []
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
      const whole = known && fillsPiece(block.text.slice(label), start - label, end - label)
      found.push({ ...toFinding(context, match, block.start, 'pattern', title ? 0.7 : spoken), whole, title })
    }
  }
  return surest(found)
}

interface LinePlace extends Finding<Place> {
  /** Whether nothing else stands between the separators around it. */
  readonly whole: boolean
  /** Whether it stands in the title's line. */
  readonly title: boolean
}

const pieceStart = /(?:^|[·•|/;:()]|,| [-–—]) ?$/
const pieceEnd = /^ ?(?:$|[·•|/;()]|,| [-–—]|\.$)/

function fillsPiece(line: string, start: number, end: number): boolean {
  return pieceStart.test(line.slice(0, start)) && pieceEnd.test(line.slice(end))
}

/** "Clitheroe, Lancashire" below "Hartley & Moss Plumbing": where a line names its place alone, others are read into names. */
function surest(found: readonly LinePlace[]): Finding<Place>[] {
  const stated = found.some(
    ({ whole, title, value }) => whole && !title && value.city !== null && /[,(]/.test(value.text)
  )
  return found.flatMap(({ whole, title, ...finding }) => (!stated || whole || title ? [finding] : []))
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
export function settleCountry(context: Context, place: Place): Place {
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
