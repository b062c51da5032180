// How boards show facts: words for employment and mode, places, dates and pay, by the language of the page.

/** The day on which all files of the examination were last changed: relative dates count from it. */
export const examDay = Date.UTC(2026, 10, 20, 12)

const types = {
  en: {
    'full-time': 'Full-time',
    'part-time': 'Part-time',
    permanent: 'Permanent',
    contract: 'Contract',
    temporary: 'Temporary',
    internship: 'Internship',
    apprenticeship: 'Apprenticeship',
    freelance: 'Freelance',
    volunteer: 'Volunteer'
  },
  de: {
    'full-time': 'Vollzeit',
    'part-time': 'Teilzeit',
    permanent: 'Unbefristet',
    temporary: 'Befristet',
    internship: 'Praktikum',
    apprenticeship: 'Ausbildung',
    freelance: 'Freiberuflich',
    volunteer: 'Ehrenamt'
  },
  fr: {
    'full-time': 'Temps plein',
    'part-time': 'Temps partiel',
    permanent: 'CDI',
    temporary: 'CDD',
    internship: 'Stage',
    apprenticeship: 'Alternance',
    freelance: 'Freelance',
    volunteer: 'Bénévolat'
  },
  es: {
    'full-time': 'Jornada completa',
    'part-time': 'Media jornada',
    permanent: 'Contrato indefinido',
    temporary: 'Contrato temporal',
    internship: 'Prácticas',
    freelance: 'Autónomo'
  },
  it: {
    'full-time': 'Tempo pieno',
    'part-time': 'Part-time',
    permanent: 'Tempo indeterminato',
    temporary: 'Tempo determinato',
    internship: 'Stage',
    apprenticeship: 'Apprendistato',
    freelance: 'Freelance'
  },
  nl: {
    'full-time': 'Fulltime',
    'part-time': 'Parttime',
    permanent: 'Vast contract',
    temporary: 'Tijdelijk',
    internship: 'Stage',
    freelance: 'Freelance'
  },
  pt: {
    'full-time': 'Tempo integral',
    'part-time': 'Tempo parcial',
    permanent: 'Contrato sem termo',
    temporary: 'Temporário',
    internship: 'Estágio',
    freelance: 'Freelancer'
  }
}

const modes = {
  en: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On-site' },
  de: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'Vor Ort' },
  fr: { remote: 'Télétravail complet', hybrid: 'Hybride', onsite: 'Sur site' },
  es: { remote: 'En remoto', hybrid: 'Híbrido', onsite: 'Presencial' },
  it: { remote: 'Da remoto', hybrid: 'Ibrido', onsite: 'In sede' },
  nl: { remote: 'Op afstand', hybrid: 'Hybride', onsite: 'Op locatie' },
  pt: { remote: 'Remoto', hybrid: 'Híbrido', onsite: 'Presencial' }
}

const periods = {
  en: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
  de: { hour: 'pro Stunde', day: 'pro Tag', week: 'pro Woche', month: 'pro Monat', year: 'pro Jahr' },
  fr: { hour: 'par heure', day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' },
  es: { hour: 'por hora', day: 'por día', week: 'por semana', month: 'al mes', year: 'al año' },
  it: { hour: "all'ora", day: 'al giorno', week: 'a settimana', month: 'al mese', year: "all'anno" },
  nl: { hour: 'per uur', day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' },
  pt: { hour: 'por hora', day: 'por dia', week: 'por semana', month: 'por mês', year: 'por ano' }
}

const fromWords = { en: 'From', de: 'Ab', fr: 'À partir de', es: 'Desde', it: 'Da', nl: 'Vanaf', pt: 'A partir de' }
const toWords = { en: 'Up to', de: 'Bis zu', fr: "Jusqu'à", es: 'Hasta', it: 'Fino a', nl: 'Tot', pt: 'Até' }

const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', it: 'it-IT', nl: 'nl-NL', pt: 'pt-PT' }

/** The word for a form of employment, or undefined where the language's boards have none. */
export function typeWord(lang, type) {
  return types[lang]?.[type]
}

/** The word for where the work is done. */
export function modeWord(lang, mode) {
  return modes[lang][mode]
}

/** The country's name in a language. */
export function countryName(lang, code) {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code)
}

/** A city as a place of the content names it: the first of its spellings. */
export function cityName(place) {
  return place.city?.split('=')[0] ?? null
}

/** `full` is city, region and country; `city` the shortest that names it; `country` city and country. */
export function placeText(lang, place, style) {
  const country = place.country === null ? null : countryName(lang, place.country)
  const parts = {
    full: [cityName(place), place.region, country],
    city: [cityName(place) ?? country],
    country: [cityName(place), country]
  }
  return parts[style].filter((part) => part !== null).join(', ')
}

function spaced(number, separator) {
  const [whole, rest] = String(number).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  return rest === undefined
    ? grouped
    : `${grouped}${separator === '.' || separator === ' ' ? ',' : '.'}${rest.padEnd(2, '0')}`
}

const signs = { EUR: '€', GBP: '£', USD: '$' }

function amount(lang, number, currency) {
  const sign = signs[currency]
  if (lang === 'en' || currency === 'GBP' || currency === 'USD')
    return sign ? `${sign}${spaced(number, ',')}` : `${currency} ${spaced(number, ',')}`
  if (currency === 'CHF') return `CHF ${spaced(number, "'")}`
  if (currency === 'BRL') return `R$ ${spaced(number, '.')}`
  const separator = lang === 'fr' ? ' ' : '.'
  return lang === 'nl' ? `€ ${spaced(number, separator)}` : `${spaced(number, separator)} ${sign ?? currency}`
}

/** Pay as boards show it: `plain` with words for the period, `slash` as "£40,000/yr - £50,000/yr". */
export function payText(lang, pay, style = 'plain') {
  const short = { hour: 'hr', day: 'day', week: 'wk', month: 'mo', year: 'yr' }[pay.period]
  const tail = style === 'slash' ? `/${short}` : ''
  const figures = [pay.min, pay.max].map((number) =>
    number === null ? null : `${amount(lang, number, pay.currency)}${tail}`
  )
  const range =
    figures[0] === null
      ? `${toWords[lang]} ${figures[1]}`
      : figures[1] === null
        ? `${fromWords[lang]} ${figures[0]}`
        : figures[0] === figures[1]
          ? figures[0]
          : figures.join(' - ')
  return style === 'slash' || pay.period === null ? range : `${range} ${periods[lang][pay.period]}`
}

const day = 86_400_000

/** Whole days between a date and the day of the examination. */
export function daysAgo(iso) {
  return Math.floor((examDay - Date.parse(`${iso}T12:00:00Z`)) / day)
}

/** "3 days ago" in a language; weeks from fourteen days on where they divide. */
export function agoText(lang, iso) {
  const days = daysAgo(iso)
  const weeks = days % 7 === 0 && days >= 7 ? days / 7 : 0
  const unit = (one, many, count) => `${count} ${count === 1 ? one : many}`
  const of = (d1, d2, w1, w2) => (weeks > 0 ? unit(w1, w2, weeks) : unit(d1, d2, days))
  const texts = {
    en: () => `${of('day', 'days', 'week', 'weeks')} ago`,
    de: () => `vor ${of('Tag', 'Tagen', 'Woche', 'Wochen')}`,
    fr: () => `il y a ${of('jour', 'jours', 'semaine', 'semaines')}`,
    es: () => `hace ${of('día', 'días', 'semana', 'semanas')}`,
    it: () => `${of('giorno', 'giorni', 'settimana', 'settimane')} fa`,
    nl: () => `${of('dag', 'dagen', 'week', 'weken')} geleden`,
    pt: () => `há ${of('dia', 'dias', 'semana', 'semanas')}`
  }
  return texts[lang]()
}

/** A date as people write it: `long` with the month's name, `short` in figures as the country writes them. */
export function dateText(lang, iso, style = 'long') {
  const month = style === 'long' ? 'long' : '2-digit'
  const options = { day: style === 'long' ? 'numeric' : '2-digit', month, year: 'numeric', timeZone: 'UTC' }
  return new Date(`${iso}T12:00:00Z`).toLocaleDateString(locales[lang], options)
}
