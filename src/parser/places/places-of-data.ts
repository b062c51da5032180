import type { Place } from '../../shared/posting'
import type { Context } from '../context'
import type { Finding } from '../finding'
import { foldWord } from '../findings/words'
import { isRemote } from './find-spoken-places'

/** How much of a page is looked through for a town's spelling, in UTF-16 units. */
const longestLook = 30_000
/** How sure a town of the page must be to be taken for the one that data leaves out. */
const sureTown = 0.6

/** "MANTES LA JOLIE" as the page spells it: "Mantes-la-Jolie". */
function respelt(context: Context, place: Place): Place {
  const { city } = place
  if (city === null || city.length < 5 || /\p{Ll}/u.test(city)) return place
  const words = city.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length === 0 || words.length > 6) return place
  const name = new RegExp(`(?<![\\p{L}\\p{M}-])${words.join("[ '’.-]{1,2}")}(?![\\p{L}\\p{M}-])`, 'giu')
  const look = context.outline.page.text.slice(0, longestLook)
  const [spelling] = [...look.matchAll(name)].map(([found]) => found).filter((found) => /^\p{Lu}.*\p{Ll}/u.test(found))
  return spelling === undefined || foldWord(spelling[0] ?? '') !== foldWord(city[0] ?? '')
    ? place
    : { ...place, city: spelling, text: place.text.replace(city, spelling) }
}

/**
 * The places that data gives, as a person would write them: where it names the country only, and the work is not
 * remote, with the towns in it that the page names.
 */
export function withTownsOfPage(
  context: Context,
  data: readonly Finding<readonly Place[]>[] | undefined,
  found: readonly Finding<Place>[]
): Finding<Place[]>[] {
  return (data ?? []).map((finding) => {
    const [place, ...others] = finding.value
    const isCountry = place !== undefined && others.length === 0 && place.city === null && place.region === null
    const towns = found.filter(
      ({ value, confidence }) => value.city !== null && value.country === place?.country && confidence >= sureTown
    )
    const value = isCountry && towns.length > 0 && !isRemote(context) ? towns.map((town) => town.value) : finding.value
    return { ...finding, value: value.map((one) => respelt(context, one)) }
  })
}
