import type { Place } from '../../shared/posting'
import type { Context } from '../context'
import type { Fact } from '../facts'
import type { Match } from '../finding'
import { hintsOfPostcode } from '../findings/place-hints'
import { readPlaceLine } from '../findings/places'

/** How many lines below a label an address can have, and its longest line in UTF-16 units. */
const mostLines = 6
const longestLine = 60

const british = '[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}'
const canadian = '[A-Z]\\d[A-Z] \\d[A-Z]\\d'
const loneCode = new RegExp(`^(?:${british}|${canadian})$`)
const townWithCode = new RegExp(
  `^(?:[A-Z]{1,2}-)?\\d{4,5} \\p{Lu}[\\p{L} .'’/-]{1,40}$|^\\p{Lu}[\\p{L} .'’-]{1,40},? (?:${british}|${canadian})$`,
  'u'
)

/**
 * The town of an address in lines of its own below a label of places: a house, a street, the town, its postcode. The
 * town stands beside the postcode, and the lines above it are no places. The range is one of the page's text.
 */
export function townOfAddress(context: Context, fact: Fact): Match<Place> | undefined {
  if (fact.block === fact.labelBlock) return undefined
  const lines = context.outline.blocks.slice(fact.block, fact.block + mostLines)
  for (const [at, line] of lines.entries()) {
    if (line.text.length > longestLine || /[.!?:]$/.test(line.text)) return undefined
    const alone = loneCode.test(line.text)
    const town = alone ? lines[at - 1] : at > 0 && townWithCode.test(line.text) ? line : undefined
    if (town === undefined) continue
    const hints = new Set(hintsOfPostcode(line.text))
    const [read] = readPlaceLine(town.text, { towns: 'label', hints })
    if (read !== undefined && read.value.city !== null) {
      const country = read.value.country ?? (hints.size === 1 ? ([...hints][0] ?? null) : null)
      return { value: { ...read.value, country }, start: town.start + read.start, end: town.start + read.end }
    }
    if (!alone || /\d/.test(town.text)) return undefined
    const country = new RegExp(british).test(line.text) ? 'GB' : 'CA'
    const value = { text: town.text, city: town.text, region: null, country }
    return { value, start: town.start, end: town.end }
  }
  return undefined
}
