import type { Place } from '../../shared/posting'
import { companyKey } from '../company/company-names'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { roleOfPlace, sitsAtHouse } from '../findings/place-roles'
import { findPlaces, readPlaceLine } from '../findings/places'
import { isSkill } from '../findings/skills-alone'
import { foldWord } from '../findings/words'
import { findRemoteScopes, findWorkModes } from '../findings/work-mode'
import type { Block } from '../page'
import { isSentence } from '../sections/mark-headings'
import { placesBelow } from './find-listed-places'

/** Prepositions before a town, by the language of the page. */
const prepositions: Readonly<Record<string, string>> = {
  en: 'in|near|at|outside',
  de: 'in|bei|nahe|Raum',
  fr: 'à|sur',
  es: 'en',
  it: 'a|in zona|ad',
  nl: 'in|te|bij',
  pt: 'em|no|na'
}

const nameShape =
  /^\p{Lu}[\p{L}\p{M}'’.-]{2,30}(?: (?:\p{Ll}{1,4} )?(?:d['’]|l['’])?\p{Lu}[\p{L}\p{M}'’.-]{1,30}){0,3}$/u

/** How many lines below the title may name the town, and the longest of them in UTF-16 units. */
const cardReach = 8
const longestLine = 140

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether the text speaks of the name as of a place: "in Wells". */
function isSpokenOf(context: Context, name: string): boolean {
  const words = prepositions[context.language ?? ''] ?? 'in|à|en|em|te|bei'
  const pattern = new RegExp(`(?:^|[\\s(])(?:${words}) ${escaped(name)}(?![\\p{L}\\p{M}\\d-]| [&\\p{Lu}])`, 'u')
  return pattern.test(context.outline.page.text)
}

/**
 * Towns on the lines beside the title whose names are words too, or that no list knows well enough, where the text
 * speaks of them as of places: "Wells" on the card, and "a garden in Wells" below it.
 */
export function findConfirmedTowns(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const { outline, titleAt, titleWords, company } = context
  if (titleAt === null && context.head.length === 0) return []
  const start = titleAt ?? 0
  const found: Finding<Place>[] = []
  for (const block of outline.blocks.slice(start, start + cardReach)) {
    if (block.text.length > longestLine || isSentence(block)) continue
    let at = block.start
    for (const part of block.text.split(/( [-–—] |[·•|,()] ?)/)) {
      const name = part.trim()
      const offset = at + part.indexOf(name)
      at += part.length
      if (
        !nameShape.test(name) ||
        titleWords === name ||
        (company !== null && companyKey(company) === companyKey(name))
      )
        continue
      const [read, ...others] = readPlaceLine(name, { towns: 'label', hints })
      if (read === undefined || others.length > 0 || read.value.city === null || read.value.country === null) continue
      if (read.end - read.start < name.length || isSkill(name) || !isSpokenOf(context, name)) continue
      found.push(toFinding(context, { value: read.value, start: 0, end: name.length }, offset, 'pattern', 0.7))
    }
  }
  return found
}

const spokenKinds = new Set([
  'about',
  'company',
  'location',
  'other',
  'process',
  'benefits',
  'responsibilities'
] as const)
const unknownName =
  /(?<=[\s'’])\p{Lu}[\p{L}\p{M}'’-]{2,24}(?: (?:(?:am|an|der|im|ob|sur|sous|de|del|della|do|da|la|le|les|en|aan|den|upon|on|in|under) )?\p{Lu}[\p{L}\p{M}'’-]{2,24}){0,2}(?=[.,;!)]|$| (?:and|und|et|y|e|en) | \p{Ll})/gu
/** Capitalised words behind "in" that are no places: months, departments, legal terms. */
const noTowns =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Sales|Marketing|Finance|Engineering|Operations|Product|Design|Support|Person|Partnership|English|French|German|Spanish|Spring|Summer|Autumn|Winter|Europe|Year|Key|Q\d|[A-Z]{2,5}$)/

/**
 * A village that no list knows, behind a house of the employer: "our garden in Exbury". German writes all nouns with
 * capitals, so that there nothing tells a village from a thing.
 */
function unknownTowns(context: Context, block: Block, hints: ReadonlySet<string>): Finding<Place>[] {
  if (context.language === 'de' || block.text.length > 1200) return []
  return [...block.text.matchAll(unknownName)].flatMap((match) => {
    const [name] = match
    const before = foldWord(block.text.slice(Math.max(0, match.index - 140), match.index))
    if (noTowns.test(name) || !sitsAtHouse(before) || isSkill(name)) return []
    if (context.company?.includes(name) === true || context.titleWords.includes(name)) return []
    const [hint, ...others] = hints
    const country = hint !== undefined && others.length === 0 ? hint : null
    const value = { text: name, city: name, region: null, country }
    return [
      toFinding(context, { value, start: match.index, end: match.index + name.length }, block.start, 'prose', 0.5)
    ]
  })
}

/** The towns of houses in the text that no list knows, if they are one and the same. */
export function findUnknownTown(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const found = blocksOf(context, spokenKinds).flatMap((block) => unknownTowns(context, block, hints))
  const [first, ...others] = found
  return first === undefined || others.some(({ quote }) => quote !== first.quote) ? [] : [first]
}

/** The countries that a remote worker must be in, where nothing else is said of places. */
export function findScopeCountries(context: Context): Finding<Place>[] {
  for (const fact of context.outline.facts.filter(({ field }) => field === 'remoteScope')) {
    const read = readPlaceLine(fact.text)
    if (read.length === 0 || !read.every(({ value }) => value.city === null && value.country !== null)) continue
    const own = read.map((match) => toFinding(context, match, fact.start, 'label', 0.93))
    return [...own, ...placesBelow(context, fact, new Set())]
  }
  const blocks = [...context.head, ...context.sections.flatMap((section) => section.blocks)]
  for (const block of blocks) {
    if (block.text.length > 3000 || !findWorkModes(block.text).some(({ value }) => value === 'remote')) continue
    for (const scope of findRemoteScopes(block.text)) {
      const read = /^excluding/.test(scope.value)
        ? []
        : readPlaceLine(scope.value.replace(/ only$|, excluding .*$/i, ''))
      if (read.length === 0 || !read.every(({ value }) => value.city === null && value.country !== null)) continue
      return read.map(({ value }) => toFinding(context, { ...scope, value }, block.start, 'prose', 0.5))
    }
  }
  return []
}

/**
 * The one town that the whole posting names behind a preposition without saying that it is another's: "Joinery made
 * in Inverness since 1954". Nothing where two are named.
 */
export function findOnlyTown(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const { outline, noise } = context
  const found: Finding<Place>[] = []
  const words = new RegExp(`(?:^|[\\s(])(?:${prepositions[context.language ?? ''] ?? 'in'}) $`, 'u')
  for (const [at, block] of outline.blocks.entries()) {
    if ((noise[at] === true && block.region !== 'header') || block.text.length > 1500) continue
    for (const match of findPlaces(block.text, hints)) {
      const { city, country } = match.value
      if (city === null || country === null) continue
      const before = block.text.slice(Math.max(0, match.start - 140), match.start)
      const after = block.text.slice(match.end, match.end + 140)
      // Another's town makes it doubtful which is meant.
      const isOwn = words.test(before) && roleOfPlace(foldWord(before), foldWord(after)) !== 'away'
      found.push(toFinding(context, match, block.start, 'prose', isOwn ? 0.45 : 0))
    }
  }
  const [first, ...others] = found
  if (first === undefined || first.confidence === 0) return []
  return others.some(({ value }) => foldWord(value.city ?? '') !== foldWord(first.value.city ?? '')) ? [] : [first]
}
