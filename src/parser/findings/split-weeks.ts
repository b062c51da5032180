import type { Posting } from '../../shared/posting'
import type { Match } from '../finding'

type WorkMode = NonNullable<Posting['workMode']>

/** Longest text that is read for weeks divided between office and home, in UTF-16 units. */
const longestSplit = 2000

const amount =
  '(?:\\d|un|une|ein|einen|una|uno|een|um|uma|one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|twee|drie|vier|dois|duas|três|quatro)'
const day = '(?:days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dagen)'
const officeWord = '(?:office|studio|site|büro|bureau|oficina|ufficio|kantoor|escritório)'
const homeWord = '(?:home|zuhause|hause|homeoffice|maison|chez vous|casa|thuis)'
/** "One day a week in Leeds, the rest at home": the other part of the week needs no number. */
const restWord =
  '(?:(?:the )?(?:rest|remainder)|other days|(?:le|les|el|los|il|de|o|os) (?:reste|autres(?: jours)?|resto|demás(?: días)?|restanti(?: giorni)?|restante dagen|andere dagen|outros(?: dias)?)|(?:den|der|die) (?:rest|übrigen?(?: tage)?|anderen(?: tage)?|restlichen tage))'
const awayWord =
  '(?:home|remotely?|zuhause|hause|homeoffice|maison|chez vous|télétravail|casa|teletrabajo|remoto|smart working|thuis|teletrabalho|anywhere|wherever)'
const splitWeek = new RegExp(
  `(?<![\\p{L}\\d])(?:${amount} ${day}[^.;\\n]{0,50}${officeWord}[^.;\\n]{0,40}${homeWord}|${amount} ${day}[^.;\\n]{0,50}${homeWord}[^.;\\n]{0,40}${officeWord}|${amount} ${day}[^.;\\n]{0,50}[ ,(]${restWord}[^.;\\n]{0,30}${awayWord}|${amount} ${day}[^.;\\n]{0,50}${awayWord}[^.;\\n]{0,20}[ ,(]${restWord} [^.;\\n]{2,40}|${officeWord} ${amount} ${day},? (?:and )?${homeWord} ${amount})(?!\\p{L})`,
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
