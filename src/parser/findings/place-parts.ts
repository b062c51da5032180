import { countryCodes, type PlaceSense, places, regionCodes } from '../vocabulary/places'
import { longCountryCodes, provinces } from '../vocabulary/places-codes'
import { findPhrases, type Phrase } from './phrases'
import { findTowns, mergeTowns } from './place-towns'
import { isUpperUnit, splitWords, type Words } from './words'

/** A name of the gazetteer, or a code after one, where it stands in a text. */
export interface PlacePart {
  readonly senses: readonly PlaceSense[]
  readonly start: number
  readonly end: number
  /** Indexes of the first and the last word. */
  readonly first: number
  readonly last: number
  readonly code: boolean
}

const noLowerCase = /^[^\p{Ll}]*$/u

function isCapital(text: string, at: number): boolean {
  return isUpperUnit(text.charCodeAt(at))
}

/** Whether the neighbouring words are in capitals too, so that capitals tell nothing. */
function standsInCapitals(words: Words, first: number, last: number): boolean {
  const near = [first - 2, first - 1, last + 1, last + 2]
  let seen = 0
  for (const index of near) {
    const word = words.list[index]
    if (word === undefined || word.end - word.start < 2) continue
    if (!noLowerCase.test(words.text.slice(word.start, word.end))) return false
    seen++
  }
  return seen > 0
}

/** Names of countries that are something else without their marks: Franca is a town of Brazil. */
const toldApart: ReadonlyMap<string, RegExp> = new Map([
  ['franca', /ç/i],
  ['suede', /è/i]
])

function sensesHere(phrase: Phrase<PlaceSense>, words: Words, line: boolean): PlaceSense[] {
  const raw = words.text.slice(phrase.start, phrase.end)
  const apart = toldApart.get(words.list[phrase.first]?.key ?? '')
  const isMarked = apart?.test(raw) === true
  return phrase.value.filter((sense) => {
    if (apart !== undefined && (sense.kind === 'country') !== isMarked) return false
    if (!sense.capitals) return true
    return noLowerCase.test(raw) && (line || !standsInCapitals(words, phrase.first, phrase.last))
  })
}

/** What a code in capitals stands for: a state, a province or a country. */
export function codeSenses(raw: string): PlaceSense[] {
  const senses: PlaceSense[] = []
  for (const country of regionCodes.get(raw) ?? []) {
    senses.push(codeSense('region', country))
  }
  const country = raw === 'UK' ? 'GB' : (longCountryCodes.get(raw) ?? raw)
  if (countryCodes.has(country)) senses.push(codeSense('country', country))
  return senses
}

function codeSense(kind: 'region' | 'country', country: string): PlaceSense {
  return { kind, country, home: country, town: null, risky: false, personal: false, capitals: true }
}

const italianProvince = codeSense('region', 'IT')

const codeShape = /^\p{Lu}{2,3}$/u
const codeGap = /^(?:, ?| ?\(| ?[-–] ?| )$/

/** The code that stands behind a part: "TX" in "Austin, TX". */
function codeAfter(words: Words, index: number, prose: boolean): PlacePart | undefined {
  const word = words.list[index]
  const next = words.list[index + 1]
  if (word === undefined || next === undefined || next.start - word.end > 3 || next.end - next.start > 3)
    return undefined
  const raw = words.text.slice(next.start, next.end)
  if (!codeShape.test(raw)) return undefined
  const gap = words.text.slice(word.end, next.start)
  if (!codeGap.test(gap) || (prose && !gap.startsWith(',') && !gap.endsWith('('))) return undefined
  const senses = codeSenses(raw)
  // "Rimini (RN)", on a line "Rimini, RN" too: a province of Italy, where the town is one.
  const inBrackets = gap.endsWith('(') && words.text[next.end] === ')'
  if ((inBrackets || !prose) && provinces.has(raw)) senses.push(italianProvince)
  if (senses.length === 0) return undefined
  return { senses, start: next.start, end: next.end, first: index + 1, last: index + 1, code: true }
}

/** Codes that open a line of places: "US-TX-Austin", "DE - Berlin". */
function codeBefore(words: Words, index: number): PlacePart | undefined {
  const word = words.list[index]
  if (word === undefined || word.end - word.start > 3) return undefined
  const raw = words.text.slice(word.start, word.end)
  // "VG-2261" is a number of the employer's.
  const isName = /^(?:-| - |, | – )(?!\d)/.test(words.text.slice(word.end, word.end + 4))
  if (!codeShape.test(raw) || !isName) return undefined
  const senses = codeSenses(raw)
  if (senses.length === 0) return undefined
  return { senses, start: word.start, end: word.end, first: index, last: index, code: true }
}

/**
 * The names of the gazetteer in a text, with the codes that stand behind them, in order. In a line of places case
 * does not matter and a code may open the line; elsewhere names begin with a capital. With `towns` the large
 * gazetteer is asked too.
 */
export function findPlaceParts(words: Words, line: boolean, towns = false): PlacePart[] {
  const parts: PlacePart[] = []
  const opening = line ? codeBefore(words, 0) : undefined
  if (opening !== undefined) parts.push(opening)
  if (opening !== undefined) {
    const second = codeBefore(words, 1)
    if (second !== undefined) parts.push(second)
  }
  const opened = parts.length
  const known = findPhrases(places, words)
  for (const phrase of towns ? mergeTowns(known, findTowns(words)) : known) {
    if (phrase.first < opened) continue
    if (!line && !isCapital(words.text, phrase.start) && !phrase.value.some((sense) => sense.capitals)) {
      if (!words.text.startsWith("'s-", phrase.start - 1)) continue
    }
    const senses = sensesHere(phrase, words, line)
    if (senses.length === 0) continue
    const { start, end, first } = phrase
    let last: PlacePart = { senses, start, end, first, last: phrase.last, code: false }
    parts.push(last)
    for (let code = codeAfter(words, last.last, !line); code !== undefined; code = codeAfter(words, last.last, !line)) {
      parts.push(code)
      last = code
    }
  }
  return dropOverlaps(parts)
}

/** A code can also be a name of its own ("US"): the name found later at the same words gives way. */
function dropOverlaps(parts: readonly PlacePart[]): PlacePart[] {
  const kept: PlacePart[] = []
  for (const part of parts) {
    const previous = kept.at(-1)
    if (previous === undefined || part.start >= previous.end) kept.push(part)
  }
  return kept
}

/** The countries that have a city of a name, rarities included; none for a name that is no city's. */
export function cityHomes(name: string): readonly string[] {
  const [part] = findPlaceParts(splitWords(name), true, true)
  if (part === undefined || part.start > 0 || part.end < name.length) return []
  return part.senses.flatMap(({ kind, home }) => (kind === 'city' && home !== null ? [home] : []))
}
