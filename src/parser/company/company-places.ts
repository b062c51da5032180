import { readPlaceLine } from '../findings/place-lines'
import { hasLegalForm, institution, isName } from './company-names'

/** Most words of a place behind a name. */
const longestPlace = 3

function isPlace(words: string): boolean {
  const read = readPlaceLine(words)
  return read.length > 0 && read.every(({ value }) => value.country !== null) && read[0]?.start === 0
}

/** How often words stand in the text where the longer ones do not go on. */
function standsAlone(text: string, short: string, long: string): boolean {
  return text.split(short).length > text.split(long).length
}

/**
 * A name without the place that stands behind it without any sign: "Acme Tools Leeds" of "Acme Tools Leeds, England".
 * The place goes where the rest of the line goes on with it, and where the text names the employer without it.
 */
export function withoutPlaceBehind(value: string, line: string, text: string): string {
  const words = value.split(' ')
  const after = line.slice(line.indexOf(value) + value.length)
  for (let count = Math.min(longestPlace, words.length - 1); count >= 1; count--) {
    const rest = words.slice(0, -count).join(' ')
    const place = words.slice(-count).join(' ')
    if (/ (?:of|de|di|da|do|du|von|van|for|in|the|der|am|an)$|,$/.test(rest) || !isName(rest)) continue
    const goesOn = /^, /.test(after) && isPlace(`${place}${after}`)
    if (!isPlace(place) && !goesOn) continue
    // "KG" is a country in other places.
    if (hasLegalForm(value)) continue
    if (hasLegalForm(rest)) return rest
    const kind = institution.exec(rest)
    if (kind !== null && kind[0].length === rest.length) continue
    if (goesOn || standsAlone(text, rest, value)) return rest
  }
  return value
}

/** Whether a name is one of the posting's own places, or a part of one: "Skipton" of "Skipton, England". */
export function isOwnPlace(value: string, places: readonly string[]): boolean {
  return places.some((place) => place === value || place.split(/, ?/).includes(value) || place.startsWith(`${value}, `))
}
