import type { Match } from '../finding'
import { createPhrases, findPhrases, type Phrase } from './phrases'
import { findPlaceParts, type PlacePart } from './place-parts'
import { splitWords, type Words } from './words'

/** Words that open a scope, and those that close one. */
type ScopeCue =
  | { readonly kind: 'remote' }
  | { readonly kind: 'within' }
  | { readonly kind: 'world'; readonly name: string }
  | { readonly kind: 'except' }
  | { readonly kind: 'area'; readonly name: string }

const remote: ScopeCue = { kind: 'remote' }
const within: ScopeCue = { kind: 'within' }
const except: ScopeCue = { kind: 'except' }

const remoteCues =
  'remote;fully remote;remotely;work remotely;work from home;remoto;en remoto;da remoto;100 remoto;remota;100 remote;full remote;home based;homeoffice;home office;télétravail;teletrabajo;à distance'
const withinCues =
  'within;within the;anywhere in;anywhere within;from anywhere in;anywhere across;must be based in;must be located in;must reside in;residing in;who reside in;currently residing in;must live in;be based in;be located in;be based anywhere in;be located anywhere in;candidates based in;candidates located in;candidates in;applicants in;applicants based in;open to candidates in;only hire in;only hiring in;only considering candidates in;currently hiring in;residents of;work from anywhere in;working from anywhere in;deutschlandweit in;überall in;innerhalb;innerhalb von;innerhalb der;mit Wohnsitz in;Wohnsitz in;von überall in;von überall aus in;partout en;partout dans;depuis la;résider en;desde cualquier lugar de;desde cualquier parte de;en cualquier lugar de;residir en;residencia en;ovunque in;da qualsiasi parte di;residente in;residenza in;overal in;binnen;vanuit heel;em qualquer lugar de;em qualquer lugar do;de qualquer lugar do;residir em'
const exceptCues =
  'excluding;except;except for;except from;with the exception of;other than;not available in;not open to candidates in;not available to residents of;außer;ausgenommen;mit Ausnahme von;ausser;sauf;hors;à l’exception de;excepto;salvo;tranne;escluso;esclusa;ad eccezione di;behalve;met uitzondering van;exceto;com exceção de'
const worldCues: Readonly<Record<string, string>> = {
  Worldwide:
    'worldwide;anywhere in the world;from anywhere in the world;weltweit;dans le monde entier;en todo el mundo;in tutto il mondo;wereldwijd;em todo o mundo',
  Anywhere: 'work from anywhere',
  Deutschland:
    'deutschlandweit remote;deutschlandweit im Homeoffice;remote deutschlandweit;bundesweit remote;remote bundesweit;Homeoffice deutschlandweit;Homeoffice bundesweit'
}
const areaAdjectives: Readonly<Record<string, string>> = {
  Europe: 'european region;european union region;european countries;european time zone countries',
  'North America': 'north american region',
  'Latin America': 'latin american region;latin american countries',
  EMEA: 'emea region',
  APAC: 'asia pacific region;apac region'
}

function* cueEntries(): Generator<readonly [string, ScopeCue]> {
  for (const phrase of remoteCues.split(';')) yield [phrase, remote]
  for (const phrase of withinCues.split(';')) yield [phrase, within]
  for (const phrase of exceptCues.split(';')) yield [phrase, except]
  for (const [name, line] of Object.entries(worldCues))
    for (const phrase of line.split(';')) yield [phrase, { kind: 'world', name }]
  for (const [name, line] of Object.entries(areaAdjectives))
    for (const phrase of line.split(';')) yield [phrase, { kind: 'area', name }]
}

const cues = createPhrases(cueEntries())

/** A stretch that names where a remote worker may be, with the words as they are to be shown. */
interface Named {
  readonly name: string
  /** True for a country, a region or a larger area, false where a city may be meant. */
  readonly wide: boolean
  readonly start: number
  readonly end: number
}

function nameOf(text: string, part: PlacePart): Named {
  const wide = part.senses.every((sense) => sense.kind !== 'city')
  return { name: text.slice(part.start, part.end), wide, start: part.start, end: part.end }
}

/** The named areas of a text: those of the gazetteer, and "European region" and its kind. */
function namedAreas(words: Words, found: readonly Phrase<ScopeCue>[]): Named[] {
  const byAdjective = found.flatMap((phrase) => {
    const cue = phrase.value.find((value) => value.kind === 'area')
    return cue === undefined || cue.kind !== 'area'
      ? []
      : [{ name: cue.name, wide: true, start: phrase.start, end: phrase.end }]
  })
  const byName = findPlaceParts(words, false)
    .filter((part) => !part.code)
    .map((part) => nameOf(words.text, part))
    .filter((named) => !byAdjective.some((area) => area.start <= named.start && named.end <= area.end))
  return [...byAdjective, ...byName].sort((a, b) => a.start - b.start)
}

const listGap = /^(?:,? ?(?:or|and|und|oder|et|ou|y|o|e|en|of)? ?(?:the )?|, ?| ?\/ ?| ?& ?| ?\+ ?)$/

/** Most places in one list, against pages that are nothing but a list. */
const longestList = 30

/** A list of names that goes on from the one at `index`: "the US, Canada or Mexico". */
function listFrom(text: string, areas: readonly Named[], index: number): Named | undefined {
  const first = areas[index]
  if (first === undefined) return undefined
  let last = first
  let single = true
  for (let at = index + 1; at < areas.length && at < index + longestList; at++) {
    const next = areas[at]
    if (next === undefined || next.start - last.end > 10 || !listGap.test(text.slice(last.end, next.start))) break
    last = next
    single = false
  }
  const name = single ? first.name : text.slice(first.start, last.end)
  return { name, wide: first.wide, start: first.start, end: last.end }
}

const openingGap =
  /^[\s(,:|·•/–—-]{0,4}(?:the |(?:based )?in |in the |in all of |within |within the |from |from the |across |across the |anywhere in |anywhere in the |aus |aus ganz |in ganz |innerhalb |innerhalb von |innerhalb der |von |von ganz |der |den |la |le |el |l[’']|desde |desde el |depuis |depuis la |depuis le |partout en |en |en todo |en toda |dans toute la |em |em todo o |no |na |vanuit |vanuit heel |in heel |dall[’']|da tutta |in tutta )?$/
const closingOnly = /^(?:[ -](?:based )?(?:residents |citizens )?only|[ -]only)/i

/** The first area that stands directly behind `end`, as an index. */
function areaBehind(text: string, areas: readonly Named[], end: number): number {
  let low = 0
  let high = areas.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((areas[middle]?.start ?? 0) < end) low = middle + 1
    else high = middle
  }
  const area = areas[low]
  if (area === undefined || area.start - end > 18) return -1
  return openingGap.test(text.slice(end, area.start)) ? low : -1
}

function withOnly(text: string, named: Named): Named {
  const only = closingOnly.exec(text.slice(named.end, named.end + 24))
  if (only === null) return named
  return { name: `${named.name} only`, wide: named.wide, start: named.start, end: named.end + only[0].length }
}

interface Scope extends Named {
  readonly exception: boolean
}

/** Names with "only" behind them are scopes without any word before: "US only", "EU-only". */
function onlyScopes(text: string, areas: readonly Named[]): Scope[] {
  return areas.flatMap((area, index) => {
    const list = listFrom(text, areas, index)
    if (list === undefined || trading.test(text.slice(Math.max(0, list.start - 40), list.start))) return []
    const whole = withOnly(text, list)
    return whole === list || areas[index - 1] === undefined || area.start > (areas[index - 1]?.end ?? 0) + 10
      ? whole === list
        ? []
        : [{ ...whole, exception: false }]
      : []
  })
}

/** "US Remote", "Germany (Remote)": the area before the word. */
const remoteBehind = /^ ?[(–-]? ?(?:fully |100 ?% )?remote\b/i
const opensPart = /(?:^|[|·•/(\n;])\s{0,2}$/

function frontScopes(text: string, areas: readonly Named[]): Scope[] {
  return areas.flatMap((area, index) => {
    const list = area.wide ? listFrom(text, areas, index) : undefined
    if (list === undefined || !opensPart.test(text.slice(Math.max(0, area.start - 4), area.start))) return []
    return remoteBehind.test(text.slice(list.end, list.end + 20)) ? [{ ...list, exception: false }] : []
  })
}

/** Longest line that is read as nothing but a mode and its reach, in UTF-16 units. */
const longestReachLine = 60
const reachLine =
  /(?:^|[|·•;(]\s?)(?:fully |100 ?% )?remote\s?[-–—,:|·/(]{1,2}\s?(global|anywhere|worldwide|weltweit)\b/i

/** "Remote - Global", "Remote, Anywhere". */
function reachScopes(text: string): Scope[] {
  const match = text.length > longestReachLine ? null : reachLine.exec(text)
  const word = match?.[1]
  if (match === null || word === undefined) return []
  const end = match.index + match[0].length
  const name = /anywhere/i.test(word) ? 'Anywhere' : 'Worldwide'
  return [{ name, wide: true, start: end - word.length, end, exception: false }]
}

const trading =
  /\b(?:sell|sells|ship|ships|deliver|delivers|trade|market|operate|sold|available|customers?|clients?)\b[^.]{0,30}$/i

const remoteNear = /remot|home|distan|anywhere|worldwide|t[ée]l[ée]trav|teletrab|lavor/i

function cueScopes(words: Words, found: readonly Phrase<ScopeCue>[], areas: readonly Named[]): Scope[] {
  const { text } = words
  return found.flatMap((phrase): Scope[] => {
    const [cue] = phrase.value
    if (cue === undefined || cue.kind === 'area') return []
    if (cue.kind === 'world') {
      const near = text.slice(Math.max(0, phrase.start - 30), phrase.start) + text.slice(phrase.end, phrase.end + 20)
      const says = cue.name === 'Anywhere' || remoteNear.test(near) || phrase.last > phrase.first
      return says ? [{ name: cue.name, wide: true, start: phrase.start, end: phrase.end, exception: false }] : []
    }
    const list = listFrom(text, areas, areaBehind(text, areas, phrase.end))
    if (list === undefined) return []
    return [{ ...withOnly(text, list), exception: cue.kind === 'except' }]
  })
}

function inOrder(scopes: readonly Scope[]): Scope[] {
  const kept: Scope[] = []
  for (const scope of [...scopes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = kept.at(-1)
    if (previous === undefined || scope.start >= previous.end) kept.push(scope)
  }
  return kept
}

/** Farthest distance between a scope and the exclusion that belongs to it. */
const exceptionReach = 300

/**
 * Where a remote worker must be: "US only", "Worldwide", "Europe". An exclusion belongs to the scope before it
 * ("Europe, excluding France"), with a range over both; alone it is a scope of its own ("excluding France").
 * The caller decides whether the work is remote at all.
 */
export function findRemoteScopes(text: string): Match<string>[] {
  const words = splitWords(text)
  const found = findPhrases(cues, words)
  const areas = namedAreas(words, found)
  const scopes = inOrder([
    ...onlyScopes(text, areas),
    ...cueScopes(words, found, areas),
    ...frontScopes(text, areas),
    ...reachScopes(text)
  ])
  const matches: Match<string>[] = []
  for (const scope of scopes) {
    const previous = matches.at(-1)
    if (!scope.exception) matches.push({ value: scope.name, start: scope.start, end: scope.end })
    else if (previous !== undefined && scope.start - previous.end < exceptionReach)
      matches[matches.length - 1] = {
        value: `${previous.value}, excluding ${scope.name}`,
        start: previous.start,
        end: scope.end
      }
    else matches.push({ value: `excluding ${scope.name}`, start: scope.start, end: scope.end })
  }
  return matches
}
