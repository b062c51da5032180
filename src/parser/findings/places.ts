import type { Place } from '../../shared/posting'
import type { Match } from '../finding'
import { isHouseWord } from '../vocabulary/places-houses'
import {
  basingWords,
  countryFollowers,
  ofWords,
  organisationBeginnings,
  organisationEndings,
  placeLabels,
  placePrepositions,
  wordSet
} from '../vocabulary/places-words'
import { readChain, toMatch } from './place-chains'
import type { ChainLink } from './place-drafts'
import { hintsOfPostcode } from './place-hints'
import { findPlaceParts, type PlacePart } from './place-parts'
import { foldWord, isUpperUnit, splitWords, type Words } from './words'

export { readPlaceLine } from './place-lines'

function keyAt(words: Words, index: number): string {
  return words.list[index]?.key ?? ''
}

/** Whether two neighbouring words stand on the same line with nothing but spaces, hyphens or apostrophes between. */
function adjoins(words: Words, index: number): boolean {
  const word = words.list[index]
  const next = words.list[index + 1]
  if (word === undefined || next === undefined || next.start - word.end > 2) return false
  const gap = words.text.slice(word.end, next.start)
  return gap === ' ' || gap === '-' || gap === '\u00a0' || gap === "'" || gap === '’'
}

/** Whether the name is part of an organisation's name: "Boston Consulting", "Bank of England", "TU München". */
function inOrganisation(words: Words, first: number, last: number): boolean {
  if (adjoins(words, last) && organisationEndings.has(keyAt(words, last + 1)) && isUpper(words, last + 1)) return true
  if (!adjoins(words, first - 1)) return false
  if (organisationBeginnings.has(keyAt(words, first - 1)) && isUpper(words, first - 1)) return true
  return (
    ofWords.has(keyAt(words, first - 1)) &&
    adjoins(words, first - 2) &&
    organisationBeginnings.has(keyAt(words, first - 2))
  )
}

function isUpper(words: Words, index: number): boolean {
  const word = words.list[index]
  return word !== undefined && isUpperUnit(words.text.charCodeAt(word.start))
}

/** Whether a place is expected here: after a preposition or a label. */
function isAnnounced(words: Words, first: number): boolean {
  const key = keyAt(words, first - 1)
  if (placePrepositions.has(key)) return adjoins(words, first - 1)
  const before = words.list[first - 1]
  const at = words.list[first]
  return before !== undefined && at !== undefined && at.start - before.end < 4 && placeLabels.has(key)
}

/** Prepositions behind which a person's name is a place: "in Austin", but not "report to Austin". */
const inside = new Set(
  ['in', 'à', 'a', 'en', 'em', 'bei', 'near', 'around', 'outside', 'te', 'im', 'na', 'no', 'nahe', 'nabij'].map(
    foldWord
  )
)

/** Whether the name stands alone between commas, dashes or bars at the end of its line: "Electrician, Austin". */
function endsLine(text: string, part: PlacePart): boolean {
  return (
    /[,|•–—(-] ?$/.test(text.slice(Math.max(0, part.start - 2), part.start)) &&
    /^ ?(?:[)|•\n]|$)/.test(text.slice(part.end, part.end + 2))
  )
}

const nameEnd = /^(?:[.;)\n]|$| office| area| \(|!)/
/** The same where a house before the name says that a place is meant. */
const houseEnd = /^(?:[.,;)!\n]|$| \()/

/** Adjectives between a preposition and a place, and what stands between a label and it: "in sunny Hove". */
const fillers = wordSet(
  'sunny beautiful lovely historic vibrant leafy central downtown nearby rural schönen schöne sonnigen idyllischen historischen belle jolie bella hermosa bonita linda mooie gezellige bruisende'
)
const copulas = wordSet('ist is est è es é sind are sont')

/** The index of the word that a place hangs on: the one before it, adjectives left out. */
function anchorOf(words: Words, part: PlacePart): number {
  const index = part.first - 1
  return fillers.has(keyAt(words, index)) && adjoins(words, index) ? index - 1 : index
}

const employerNouns = wordSet(
  'cliente azienda ditta società impresa empresa entreprise société firma bedrijf unternehmen betrieb company firm client klant kunde kunden familienbetrieb familienunternehmen'
)

/** "Our garage in Assen", "de notre agence de Vannes": a house directly before the preposition. */
function isHouseBefore(words: Words, anchor: number): boolean {
  const key = keyAt(words, anchor)
  if (!ofWords.has(key) && !inside.has(key) && !['at', 'aus', 'uit', 'from'].includes(key)) return false
  const house = keyAt(words, anchor - 1)
  return adjoins(words, anchor - 1) && (isHouseWord(house) || employerNouns.has(house))
}

/** Whether a name that is a common word too is meant as a place. */
function isBased(words: Words, part: PlacePart): boolean {
  const anchor = anchorOf(words, part)
  const before = keyAt(words, anchor)
  const rest = words.text.slice(part.end, part.end + 8)
  const personal = part.senses.some((sense) => sense.personal)
  if (personal && endsLine(words.text, part)) return true
  if (isOurOffice(words, part)) return true
  if (placeLabels.has(before) && isAnnounced(words, part.first)) return !isFrequentWord(part)
  if (copulas.has(before) && placeLabels.has(keyAt(words, anchor - 1))) return !isFrequentWord(part)
  if (isHouseBefore(words, anchor) && !isMadeOfMore(words, part)) return !isFrequentWord(part) || houseEnd.test(rest)
  if (ofWords.has(before) && basingWords.has(keyAt(words, anchor - 1))) return !isFrequentWord(part)
  if (isAddress(words.text, part)) return true
  if (!placePrepositions.has(before) || !adjoins(words, anchor)) return false
  if (basingWords.has(keyAt(words, anchor - 1))) return !/^ \p{Ll}/u.test(rest) || /^ (?:or|and|office|area)/.test(rest)
  if (isTown(part)) return inside.has(before) && !isFrequentWord(part) && !isMadeOfMore(words, part)
  return nameEnd.test(rest) || (personal && inside.has(before))
}

const own = new Set('our unser unsere unserem unseren unserer notre nuestra ons onze nossa nosso nostra the'.split(' '))

/** "from our Split office". */
function isOurOffice(words: Words, part: PlacePart): boolean {
  return own.has(keyAt(words, part.first - 1)) && isHouseWord(keyAt(words, part.last + 1)) && adjoins(words, part.last)
}

/** Whether a postcode stands beside the name: "25813 Husum", "Totnes, TQ9 5HB". */
function isAddress(text: string, part: PlacePart): boolean {
  const before = text.slice(Math.max(0, part.start - 12), part.start)
  if (/(?:^|[\s(-])(?:\d{5}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|(?:A|CH|B|L)-\d{4}) $/.test(before))
    return true
  return /^,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![A-Z\d])/.test(text.slice(part.end, part.end + 12))
}

function isTown(part: PlacePart): boolean {
  return part.senses.every((sense) => sense.town !== null)
}

function isFrequentWord(part: PlacePart): boolean {
  return part.senses.some((sense) => sense.town?.common === true)
}

/** Whether a capitalised word beside the name makes both a longer name. */
function isMadeOfMore(words: Words, part: PlacePart): boolean {
  return adjoins(words, part.last) && isUpper(words, part.last + 1)
}

/** Whether a capitalised word beside the name makes both a longer, unknown name: "Paris Miller", "Anna Berlin". */
function inLongerName(words: Words, part: PlacePart): boolean {
  const after = adjoins(words, part.last) && isUpper(words, part.last + 1)
  return (
    after && !isAnnounced(words, part.first) && part.first > 0 && part.start > 0 && isMidSentence(words, part.first)
  )
}

/** Whether only a space stands before the word. */
function isMidSentence(words: Words, index: number): boolean {
  return adjoins(words, index - 1)
}

function isAboutLaw(words: Words, part: PlacePart): boolean {
  return adjoins(words, part.last) && countryFollowers.has(keyAt(words, part.last + 1))
}

const chainGap = /^(?:, ?| ?\(| ?[-–—] ?| |)$/

function linkOf(words: Words, part: PlacePart): ChainLink {
  return { text: words.text.slice(part.start, part.end), senses: part.senses, start: part.start, end: part.end }
}

/** Groups of parts that stand beside one another, such as a city, its state and its country. */
function groupParts(words: Words, parts: readonly PlacePart[]): PlacePart[][] {
  const groups: PlacePart[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const gap = last === undefined ? undefined : part.start - last.end
    const joined = last !== undefined && gap !== undefined && gap < 4
    if (joined && chainGap.test(words.text.slice(last.end, part.start))) group?.push(part)
    else groups.push([part])
  }
  return groups
}

function isRisky(part: PlacePart): boolean {
  return part.senses.every((sense) => sense.risky)
}

function isSilent(words: Words, group: readonly PlacePart[], at: number, part: PlacePart): boolean {
  if (inOrganisation(words, part.first, part.last)) return true
  if (group.length > 1) return isRisky(part) && !isSupported(group, at, part) && !isBased(words, part)
  if (isRisky(part)) return !isBased(words, part)
  return inLongerName(words, part) || isAboutLaw(words, part)
}

/** How many names further a neighbour may stand that speaks for a risky name. */
const supportReach = 6

/** Whether a neighbour in the group speaks for a risky name: its own country or state, or another sure city. */
function isSupported(group: readonly PlacePart[], at: number, part: PlacePart): boolean {
  const countries = new Set(part.senses.map((sense) => sense.home))
  const near = [...group.slice(Math.max(0, at - supportReach), at), ...group.slice(at + 1, at + 1 + supportReach)]
  return near.some(
    (other) =>
      !isRisky(other) &&
      (!isTown(part) || other.first > part.last) &&
      other.senses.some((sense) => (sense.kind === 'city' ? !isTown(part) : countries.has(sense.country)))
  )
}

/**
 * The places named in prose, in order, each once for every mention. Names of organisations and people, and names that
 * are common words too ("Reading", "Nice"), stay out unless the words around them speak of a place.
 */
export function findPlaces(text: string, hints?: ReadonlySet<string>): Match<Place>[] {
  const words = splitWords(text)
  const found: Match<Place>[] = []
  for (const group of groupParts(words, findPlaceParts(words, false, true))) {
    const spoken = group.filter((part, at) => !isSilent(words, group, at, part))
    const links = spoken.map((part) => linkOf(words, part))
    const line = text.slice(Math.max(0, (group[0]?.start ?? 0) - 12), (group.at(-1)?.end ?? 0) + 12)
    const told = new Set(hintsOfPostcode(line))
    const read = readChain(links, { sure: false, reversed: true, told, ...(hints === undefined ? {} : { hints }) })
    found.push(...read.map((chain) => toMatch(text, chain)))
  }
  return found
}
