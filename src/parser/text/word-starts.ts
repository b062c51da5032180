import { alternativesOf } from './alternatives'

/** How the alternatives begin that look for the end of a compound. */
const anyLetters = '\\p{L}*'
const letter = /\p{L}/u

/** Where the word begins in whose midst or at whose beginning a place is. */
function startOfWord(text: string, place: number): number {
  let start = place
  while (start > 0 && letter.test(text.charAt(start - 1))) start--
  return start
}

function isLiteral(source: string): boolean {
  return /^[a-z\d ]+$/.test(source)
}

/** Longest literal beginning that is looked for in place of what follows it. */
const longestBeginning = 6

/** What a place is found by where the alternative may begin: its first letters where they are literal, else all of it. */
function beginningOf(source: string): string {
  const literal = /^[a-z\d ]+(?![a-z\d ?*+{])/.exec(source)?.[0] ?? ''
  return literal.length >= longestBeginning ? literal : source
}

/**
 * Counts, for each group of patterns' sources, the places in a text where one of them begins together with a word;
 * none overlaps another of its group. Looks for all of them in one pass, and for ends of compounds (`\p{L}*urlaub`) in
 * another: asked at the beginning of each word, they cost more than all the rest. An end itself is of letters only.
 */
export function countAtWordStarts(groups: readonly (readonly string[])[]): (text: string) => number[] {
  const alternatives = groups.flat().flatMap(alternativesOf)
  const beginnings = alternatives.filter((source) => !source.startsWith(anyLetters)).map(beginningOf)
  // Engines look for literals in a row all at once.
  const sorted = beginnings.toSorted((one, other) => Number(isLiteral(other)) - Number(isLiteral(one)))
  const ends = alternatives.flatMap((source) =>
    source.startsWith(anyLetters) ? [source.slice(anyLetters.length)] : []
  )
  const beginning = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})`, 'gu')
  const end = ends.length === 0 ? undefined : new RegExp(ends.join('|'), 'gu')
  const patterns = groups.map((sources) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'uy'))
  const placesIn = (text: string): number[] => {
    const places: number[] = []
    // Begun anew after each place and not behind its words: what a group has there may be shorter.
    for (let at = 0; at < text.length; at = (places.at(-1) ?? 0) + 1) {
      beginning.lastIndex = at
      const found = beginning.exec(text)
      if (found === null) break
      places.push(found.index)
    }
    const known = places.length
    for (const found of end === undefined ? [] : text.matchAll(end)) places.push(startOfWord(text, found.index))
    return places.length === known ? places : places.sort((one, other) => one - other)
  }
  return (text) => {
    const counts = patterns.map(() => 0)
    const free = patterns.map(() => 0)
    for (const place of placesIn(text)) {
      for (let group = 0; group < patterns.length; group++) {
        const pattern = patterns[group]
        if (pattern === undefined || place < (free[group] ?? 0)) continue
        pattern.lastIndex = place
        if (!pattern.test(text)) continue
        counts[group] = (counts[group] ?? 0) + 1
        free[group] = Math.max(pattern.lastIndex, place + 1)
      }
    }
    return counts
  }
}
