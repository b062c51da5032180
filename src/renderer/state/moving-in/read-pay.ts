import type { Salary } from '../../../shared/posting'

/** Longest cell that is read as pay, in UTF-16 units. */
const longest = 120

const currencies: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\bAU\$|\bA\$|\bAUD\b/i, 'AUD'],
  [/\bCA\$|\bC\$|\bCAD\b/i, 'CAD'],
  [/\bNZ\$|\bNZD\b/i, 'NZD'],
  [/\bS\$|\bSGD\b/i, 'SGD'],
  [/\bHK\$|\bHKD\b/i, 'HKD'],
  [/R\$|\bBRL\b/i, 'BRL'],
  [/\bMX\$|\bMXN\b/i, 'MXN'],
  [/\bUS\$|\bUSD\b/i, 'USD'],
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\bCHF\b|\bSFr/i, 'CHF'],
  [/₹|\bINR\b|\bRs\b|\blpa\b|\blakhs?\b/i, 'INR'],
  [/zł|\bPLN\b/i, 'PLN'],
  [/Kč|\bCZK\b/i, 'CZK'],
  [/\bSEK\b/i, 'SEK'],
  [/\bNOK\b/i, 'NOK'],
  [/\bDKK\b/i, 'DKK'],
  [/\bHUF\b|\bFt\b/, 'HUF'],
  [/₽|\bRUB\b/i, 'RUB'],
  [/₩|\bKRW\b/i, 'KRW'],
  [/\bJPY\b|円/i, 'JPY'],
  [/\bCNY\b|\bRMB\b/i, 'CNY'],
  [/₺|\bTRY\b/, 'TRY'],
  [/₪|\bILS\b/, 'ILS'],
  [/₱|\bPHP\b/, 'PHP'],
  [/\bZAR\b/, 'ZAR'],
  [/\bAED\b/, 'AED'],
  [/\$/, 'USD']
]

const periods: readonly (readonly [pattern: RegExp, period: NonNullable<Salary['period']>])[] = [
  [/\b(?:hours?|hr|hourly|stunde|std|stündlich|heure|hora|ora|uur|timme|time)\b|\/\s?h\b|\bp\.?h\.?\b/i, 'hour'],
  [/\b(?:days?|daily|tag|tagessatz|jour|tjm|día|dia|giorno|dag)\b|\/\s?d\b/i, 'day'],
  [/\b(?:weeks?|weekly|pw|woche|semaine|semana|settimana|week)\b|\/\s?w(?:k|eek)?\b/i, 'week'],
  [
    /\b(?:months?|monthly|pcm|monat|monatlich|mtl|mois|mes|mês|mese|maand|månad|måned|miesiąc|mies)\b|\/\s?m(?:o|onth)?\b/i,
    'month'
  ],
  [
    /\b(?:years?|yr|yearly|annum|annual|annually|pa|jahr|jährlich|an|annuel|brut annuel|año|anual|ano|anno|annuo|jaar|år|rok)\b|\/\s?(?:y|yr|year|a)\b|\bp\.\s?a\b/i,
    'year'
  ]
]

const number = /(\d[\d.,'’\u00a0\u202f ]*\d|\d)\s?(k|tsd|mio|m|lpa|lakhs?)?(?![\p{L}\d])/giu

/** A figure as people write it: `95.000`, `95,000`, `95 000`, `1.234,56`, `45,50`. Null where it could be two things. */
function figureOf(text: string): number | null {
  const plain = text.replace(/['’\u00a0\u202f ]/g, '')
  const marks = [...plain.matchAll(/[.,]/g)].map(({ 0: mark, index }) => ({ mark, index }))
  const last = marks.at(-1)
  if (last === undefined) return Number(plain)
  const behind = plain.length - last.index - 1
  const kinds = new Set(marks.map(({ mark }) => mark))
  // Two kinds of marks: the last is the decimal one. One kind: three digits behind it are thousands.
  const isDecimal =
    kinds.size === 2 ? behind !== 3 || marks.filter(({ mark }) => mark === last.mark).length === 1 : behind !== 3
  if (isDecimal && kinds.size === 1 && marks.length > 1) return null
  const digits = plain.replace(/[.,]/g, (mark, index) =>
    isDecimal && index === last.index && mark === last.mark ? '#' : ''
  )
  return Number(digits.replace('#', '.'))
}

const scales: Readonly<Record<string, number>> = { k: 1e3, tsd: 1e3, m: 1e6, mio: 1e6, lpa: 1e5, lakh: 1e5, lakhs: 1e5 }

interface Amount {
  readonly value: number
  readonly scale: number
}

function amountsIn(text: string): readonly (Amount | null)[] {
  return [...text.matchAll(number)].map(([, digits = '', suffix]) => {
    const value = figureOf(digits)
    return value === null || !Number.isFinite(value) ? null : { value, scale: scales[suffix?.toLowerCase() ?? ''] ?? 1 }
  })
}

const onlyFrom =
  /^\s*(?:from|ab|min\.?|minimum|mindestens|at least|à partir de|dès|desde|da|od|vanaf|fra|från|>|≥)\b|\+\s*$|^[>≥]/i
const onlyUpTo = /^\s*(?:up to|bis(?: zu)?|max\.?|maximum|at most|jusqu'à|jusqu’à|hasta|até|fino a|do|tot|<|≤)\b|^[<≤]/i

/** The pay that a cell states; null where it is not plain. What is not said, as the currency or the period, stays null. */
export function readPay(cell: string): Salary | null {
  const text = cell.trim()
  if (text === '' || text.length > longest) return null
  // "40 h/week" and "14 salaries" are no pay.
  const amounts = amountsIn(
    text.replace(/\b\d{1,2}(?:[.,]\d)?\s?(?:h|hours|std|stunden)\s?\/\s?(?:week|woche|w)\b/gi, '')
  )
  const [first, second] = amounts
  if (first === undefined || first === null || second === null || amounts.length > 2) return null
  const currency = currencies.find(([pattern]) => pattern.test(text))?.[1] ?? null
  const period = periods.find(([pattern]) => pattern.test(text))?.[1] ?? null
  // "90–110k": the letter behind the second figure is meant for both.
  const scale = second !== undefined && first.scale === 1 && first.value < 1_000 ? second.scale : first.scale
  const low = first.value * scale
  const high = second === undefined ? low : second.value * second.scale
  const isPay = currency !== null || period !== null || low >= 1_000
  if (!isPay || low <= 0 || high < low || (second !== undefined && high > low * 20)) return null
  const min = second === undefined && onlyUpTo.test(text) ? null : low
  const max = second === undefined && onlyFrom.test(text) ? null : high
  return { min, max, currency, period, gross: null, text, place: null }
}
