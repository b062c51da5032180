import type { Match } from '../finding'

/** Hours of work in a week. */
export interface WeeklyHours {
  readonly min: number
  readonly max: number
}

const figure = '(\\d{1,2}(?:[.,]\\d{1,2}|h\\d\\d)?)'
const span = `${figure}(?: ?(?:-|–|—|to|bis|à|a|tot|até|or|oder|ou|of) ?${figure})?`
const hour = '(?:hours?|hrs?\\.?|h|std\\.?|stunden|heures?|horas?|ore|uur|uren|u)'
const inWeek =
  '(?:(?:/|per|an?|each|pro|je|in der|die|par|por|a la|à la|alla|na|op|de|p\\.?/?) ?)?(?:week|wk|w\\.?|woche|wo\\.|semaine|sem\\.|semana|settimana|weekly|wöchentlich|wekelijks|settimanali|semanales|semanais|hebdomadaires|hebdo)'
/** "20 hours per week", "24 ore settimanali", "28h30/semaine". */
const stated = new RegExp(`(?<![\\p{L}\\d.,€$£:])${span} ?-?${hour} ?${inWeek}(?!\\p{L})`, 'giu')
/** "25 Wochenstunden", "38-urenweek", "30-Stunden-Woche", "a 37.5-hour week". */
const compound = new RegExp(
  `(?<![\\p{L}\\d.,€$£:])${span}(?: ?-? ?)(?:wochenstunden|wochenarbeitszeit|stunden-?woche|urige werkweek|-?uren ?-?(?:werk)?week|hour (?:working )?week)(?!\\p{L})`,
  'giu'
)
/** "28h30 par semaine", where the minutes stand behind the sign of the hour. */
const withMinutes = /(?<![\p{L}\d.,])(\d{2}) ?h ?\d\d ?(?:\/|par) ?(?:semaine|sem)(?!\p{L})/giu
/** "32-40 uur": Dutch leaves the week out. */
const dutch = /(?<![\p{L}\d.,€:])(\d{2}) ?(?:-|–|—|tot|of|à) ?(\d{2}) ?(?:uur|u\b)(?! ?(?:per dag|en|tot))/giu

/** "Four mornings a week, roughly 26 hours", "the hours are 22.5 a week": the week stands elsewhere. */
const besideWeek = new RegExp(
  `(?<=(?:a|per|each|pro|par|por|a la|alla|per|op een) (?:week|woche|semaine|semana|settimana),? (?:i\\.e\\. )?(?:roughly |about |around |approx\\.? |ca\\.? |circa |environ |unos |ungefähr |insgesamt |total(?:ling)? )?)${span} ?${hour}(?!\\p{L})|(?<=(?:hours|stunden|horas|uren)(?: (?:are|of|sind|is|will be))?:? )${span} (?:a|per|each) week(?!\\p{L})`,
  'giu'
)

/** Fewest and most hours that a week of work has in postings. */
const fewest = 4
const most = 60
/** Words around hours that are of something else: what a place is open, what was learnt, overtime. */
const ofOthers =
  /(?:open|geöffnet|ouvert|opening|überstunden|overtime|course|kurs|training of|up to|bis zu|jusqu['’]à|hasta|fino a|maximum|max\.?|support|hotline|erreichbar|on call|telework\p{L}*|home ?office|volunteer\p{L}* (?:at least|days))[^.;\n]{0,16}$/iu

function toHours(raw: string | undefined): number | undefined {
  return raw === undefined ? undefined : Number(raw.replace(/h\d\d$/i, '').replace(',', '.'))
}

/** The hours of work in a week that a text states, in order. */
export function findWeeklyHours(text: string): Match<WeeklyHours>[] {
  if (!/\d/.test(text)) return []
  return [stated, compound, withMinutes, dutch, besideWeek]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Match<WeeklyHours>[] => {
        const min = toHours(match[1] ?? match[3])
        const max = toHours(match[2] ?? match[4]) ?? min
        if (min === undefined || max === undefined || min < fewest || max > most || max < min) return []
        if (ofOthers.test(text.slice(Math.max(0, match.index - 40), match.index))) return []
        return [{ value: { min, max }, start: match.index, end: match.index + match[0].length }]
      })
    )
    .sort((one, other) => one.start - other.start)
}
