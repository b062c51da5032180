import { readPlaceLine } from './place-lines'
import { findPlaces } from './places'

/** Longest label before a range and longest addition behind it, in UTF-16 units. */
const longestLabel = 70
const edges = /[\n;•|]|\. /g
const zone =
  /(?:^|[\s(])((?:[Zz]one|[Tt]ier|[Gg]eo|[Rr]egion|[Bb]and|[Ll]evel|[Ll]ocation|[Gg]roup|[Aa]rea)[ -]?(?:[A-Z]|\d{1,2})(?![\p{L}\d])(?:[ (–-][^:]{0,30})?)$/u
const filler =
  /^(?:(?:the )?(?:base |annual |estimated |expected |us |full |target )*(?:salary|pay|compensation|hiring|wage|gehalts?|cash)(?: range| band| spanne)?s?(?: for| in| is|:)*)\s*/i

/** The words between the last edge and the range. */
function labelBefore(text: string, start: number, floor: number): string {
  const left = text.slice(Math.max(floor, start - longestLabel), start)
  let cut = 0
  for (const match of left.matchAll(edges)) cut = match.index + match[0].length
  return left.slice(cut)
}

function trimmed(words: string): string {
  return words
    .replace(filler, '')
    .replace(/^(?:in|for|für|en|for candidates in|if based in|based in|for those in)\s+/i, '')
    .replace(/^[\s\-–—:(,*]+|[\s\-–—:(,*]+$/g, '')
}

function placeOfLabel(whole: string): string | null {
  const bare = zone.exec(whole.trimEnd())
  if (bare?.[1] !== undefined) return bare[1].trim()
  const label = whole.slice(whole.trimEnd().slice(0, -1).lastIndexOf(': ') + 1)
  if (!/[:–—-]\s*$|\bis\s*$/.test(label)) return null
  const words = trimmed(label.replace(/\s*\bis\s*$/, ''))
  if (words === '' || words.length > longestLabel) return null
  const marked = zone.exec(words)
  if (marked?.[1] !== undefined) return marked[1].trim()
  const named = readPlaceLine(words).filter(({ value }) => value.country !== null || value.region !== null)
  const covered = named.reduce((sum, match) => sum + match.end - match.start, 0)
  if (covered >= words.length * 0.5) return words
  const prose = findPlaces(words)
  const [first] = prose
  return first === undefined ? null : words.slice(first.start, prose.at(-1)?.end)
}

const behind =
  /^,? ?(?:\(([^()\n]{2,60})\)|(?:for|in|if based in|für|for candidates in|for those in|based in|if you are based in|en|à) ([^.;\n(]{2,60}))/i

function placeBehind(after: string): string | null {
  const match = behind.exec(after)
  const words = match?.[1] ?? match?.[2]
  if (words === undefined) return null
  const marked = /^(?:zone|tier|geo) ?[A-Z0-9]{1,2}$/i.exec(words.trim())
  if (marked !== null) return marked[0]
  const found =
    match?.[1] === undefined ? findPlaces(words) : readPlaceLine(words).filter(({ value }) => value.country !== null)
  const [first] = found
  const last = found.at(-1)
  if (first === undefined || last === undefined || first.start > 20) return null
  return words.slice(first.start, last.end)
}

/**
 * The place or zone for which a range holds, as its words, where it is said directly before ("London: £50k") or behind
 * it ("$150k (NYC)"). `floor` is the end of the range before, beyond which nothing belongs to this one.
 */
export function readPayPlace(text: string, start: number, end: number, floor: number): string | null {
  return placeBehind(text.slice(end, end + longestLabel)) ?? placeOfLabel(labelBefore(text, start, floor))
}
