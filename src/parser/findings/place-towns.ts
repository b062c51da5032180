import { beginsTown, townsNamed } from '../vocabulary/gazetteer'
import type { PlaceSense } from '../vocabulary/places'
import type { Phrase } from './phrases'
import { isUpperUnit, type Words } from './words'

/** Most words in the name of a town. */
const mostWords = 6
const gapShape = /^(?:[ \u00a0]|[-‐–'’.]|\. |)$/

function sensesOf(name: string): PlaceSense[] {
  const found = townsNamed(name)
  if (found === undefined) return []
  return found.towns.map(({ country, size }) => ({
    kind: 'city',
    country,
    home: country,
    town: { size, common: found.common },
    risky: true,
    personal: false,
    capitals: false
  }))
}

function isCapital(words: Words, index: number): boolean {
  const word = words.list[index]
  return word !== undefined && isUpperUnit(words.text.charCodeAt(word.start))
}

/** The longest name of a town that begins with the word. */
function townAt(words: Words, first: number): Phrase<PlaceSense> | undefined {
  const start = words.list[first]
  if (start === undefined || !beginsTown(start.key)) return undefined
  let name = start.key
  let found: Phrase<PlaceSense> | undefined
  for (let last = first; last < first + mostWords; last++) {
    const word = words.list[last]
    if (word === undefined) break
    if (last > first) {
      const before = words.list[last - 1]?.end ?? 0
      if (word.start - before > 2 || !gapShape.test(words.text.slice(before, word.start))) break
      // "McMurray" is cut into two words, and is one.
      name += word.start === before ? word.key : ` ${word.key}`
    }
    const value = isCapital(words, last) ? sensesOf(name) : []
    if (value.length > 0) found = { value, start: start.start, end: word.end, first, last }
  }
  return found
}

/** The towns of the large gazetteer in a text, by names that begin and end with a capitalised word, in order. */
export function findTowns(words: Words): Phrase<PlaceSense>[] {
  const found: Phrase<PlaceSense>[] = []
  for (let at = 0; at < words.list.length; at++) {
    const town = isCapital(words, at) ? townAt(words, at) : undefined
    if (town === undefined) continue
    found.push(town)
    at = town.last
  }
  return found
}

/** Both readings of the same words: the other towns of a well-known city's name, as rarities. */
function withRarities(known: Phrase<PlaceSense>, town: Phrase<PlaceSense>): Phrase<PlaceSense> {
  const cities = known.value.filter((sense) => sense.kind === 'city')
  if (cities.length === 0) return known
  const homes = new Set(cities.map((sense) => sense.home))
  return { ...known, value: [...known.value, ...town.value.filter((sense) => !homes.has(sense.home))] }
}

/** Known names and towns as one list without overlaps: the longer name wins, then the known one. */
export function mergeTowns(
  known: readonly Phrase<PlaceSense>[],
  towns: readonly Phrase<PlaceSense>[]
): Phrase<PlaceSense>[] {
  const all = [...known, ...towns].sort(
    (a, b) => a.first - b.first || b.last - a.last || (a.value[0]?.town === null ? -1 : 1)
  )
  const merged: Phrase<PlaceSense>[] = []
  for (const phrase of all) {
    const previous = merged.at(-1)
    if (previous === undefined || phrase.first > previous.last) merged.push(phrase)
    else if (phrase.first === previous.first && phrase.last === previous.last && previous.value[0]?.town === null)
      merged[merged.length - 1] = withRarities(previous, phrase)
  }
  return merged
}
