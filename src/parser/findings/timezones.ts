import type { Match } from '../finding'

const zone =
  '(?:(?:UTC|GMT)(?: ?[+−–±-] ?\\d{1,2}(?::\\d{2})?)?|CES?T|EES?T|WES?T|EST|EDT|PST|PDT|CST|CDT|MST|MDT|BST|IST|JST|AES?T|AEDT|SGT|HKT|BRT|MSK|MEZ|MESZ|(?:Eastern|Pacific|Central|Mountain)(?: Standard| Daylight)? Time|Central European(?: Summer)? Time|(?:US|U\\.S\\.|EU|UK|European|American|North American|Americas|EMEA|APAC|Asian)(?: (?:East|West) Coast|[ -]friendly)? time ?zones?)'
const zoneWords = new RegExp(
  `(?<![\\p{L}\\p{N}])${zone}(?:(?: ?\\/ ?| to | - | – |–|-| or | and |, | bis | à | a | und | et )${zone}){0,5}(?: ?(?:±|\\+\\/-|\\+-|\\+|-) ?\\d{1,2} ?(?:hours|hrs|hour|h|Stunden)\\b)?(?![\\p{L}\\p{N}])`,
  'gu'
)
/** "11:59 pm EST" is the hour of a deadline. "9am-5pm EST" are working hours. */
const clockBefore = /(?<![-–] ?)(?<![\d:.])\d{1,2}(?:[:.]\d{2})? ?(?:[AaPp]\.?[Mm]\.?|Uhr|h)? ?\(?$/
const shortZone = /^(?:WEST|EST|IST|MST|AET)$/
const zoneContext = /time|hour|overlap|zone|Zeit|heure|hora|uur|fus|orario|core|shift/i

/**
 * The time zones in which a posting wants people to work, as stated: "GMT/CET", "UTC-5 to UTC+1", "US time zones".
 * The zone of a single hour ("11:59 pm EST") is not one.
 */
export function findTimezones(text: string): Match<string>[] {
  const found: Match<string>[] = []
  for (const match of text.matchAll(zoneWords)) {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 40), start)
    if (clockBefore.test(before) && /\d/.test(before)) continue
    if (shortZone.test(match[0]) && !zoneContext.test(before + text.slice(end, end + 40))) continue
    found.push({ value: match[0], start, end })
  }
  return found
}
