import type { Posting } from '../../shared/posting'
import type { Match } from '../finding'

type WorkMode = NonNullable<Posting['workMode']>

/** Longest text that is read for weeks divided between office and home, in UTF-16 units. */
const longestSplit = 2000

const amount =
  '(?:\\d|one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|twee|drie|vier|dois|duas|três|quatro)'
const day = '(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dagen)'
const officeWord = '(?:office|studio|site|büro|bureau|oficina|ufficio|kantoor|escritório)'
const homeWord = '(?:home|zuhause|hause|homeoffice|maison|chez vous|casa|thuis)'
const splitWeek = new RegExp(
  `(?<![\\p{L}\\d])(?:${amount} ${day}[^.;\\n]{0,50}${officeWord}[^.;\\n]{0,40}${homeWord}|${amount} ${day}[^.;\\n]{0,50}${homeWord}[^.;\\n]{0,40}${officeWord}|${officeWord} ${amount} ${day},? (?:and )?${homeWord} ${amount})(?!\\p{L})`,
  'giu'
)

/** Weeks divided between office and home that none of the other finds covers: "Three days with the team in the Leeds office and two at home". */
export function splitWeeks(text: string, found: readonly Match<WorkMode>[]): Match<WorkMode>[] {
  if (text.length > longestSplit) return []
  return [...text.matchAll(splitWeek)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    return found.some((other) => other.start < end && start < other.end) ? [] : [{ value: 'hybrid', start, end }]
  })
}
