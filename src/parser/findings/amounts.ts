import { currencyByCountry, currencyCodes, currencySigns } from '../vocabulary/currencies'

/** A number in a text that may be money. */
export interface Amount {
  readonly value: number
  /** What multiplies the number: 1, 1000 ("k"), 100000 ("lakh"), 1000000 ("M"); Infinity for more and for words. */
  readonly scale: number
  /** Currency as resolved, `''` where a sign stands whose currency is not known, null where none stands. */
  readonly currency: string | null
  /** Whether its sign means several currencies ("$"), so that a code beside it says more. */
  readonly shared: boolean
  /** True where the currency stands before the number. */
  readonly leading: boolean
  /** From the currency or number to the last of both. */
  readonly start: number
  readonly end: number
  /** Whether a "+" follows: an open range. */
  readonly open: boolean
  /** Whether the number itself is written with decimals or groups, or could be a year. */
  readonly looksLikeYear: boolean
  /** Whether "LPA" names the year with the scale. */
  readonly annual: boolean
}

const number =
  /(?<![\d][.,'’]?)(?:\d{1,2}(?:,\d{2}){1,3},\d{3}|\d{1,3}(?:[.,'’\u2019\u00a0\u202f\u2009 ]\d{3}){1,3}|\d{1,9})(?:[.,]\d{1,2})?(?![\d])/g

const codes = currencyCodes.split(' ')
const words = Object.keys(currencySigns).filter((sign) => /^\p{L}/u.test(sign) && !sign.includes('$'))
const escaped = (sign: string): string => sign.replace(/[.$]/g, '\\$&')
const prefixed = '(?:US|USD|U|CA|CAD|CAN|CDN|C|AU|AUD|A|NZ|SG|S|HK|NT|MX|R)\\$|\\$U?|S\\/\\.?'
const glyphs = '[€£¥₹₩₪₺₽₴₫฿₱₦₡₸円]'
const before = new RegExp(
  `(?:(?<![\\p{L}])(?:${prefixed})|${glyphs}|(?<![\\p{L}])(?:${codes.join('|')}|EURO?|Euro|Eur|Php|KSh|Ksh|KShs|Tk\\.?|Rs\\.?|SFr\\.?|Fr\\.|kr\\.?|RM|Rp\\.?|zł|Kč|R))[ \\u00a0\\u202f]{0,2}$`,
  'u'
)
const leadingCodeThenSign = new RegExp(`(?<![\\p{L}])(${codes.join('|')}) ?$`, 'u')
const after = new RegExp(
  `^[ \\u00a0\\u202f]?(?:(?:${codes.join('|')})(?![\\p{L}])|${glyphs}|(?:US|CA|C|AU|A|NZ|S|R)?\\$(?:U|CAD|USD|AUD)?|(?:${words
    .filter((word) => word !== 'r')
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}])|,[-–](?= ?(?:€|CHF|EUR)) ?(?:€|CHF|EUR))`,
  'iu'
)

const thousand =
  /^[ \u00a0]?(?:k(?=$|[^\p{L}\p{N}]|€|EUR|CHF|GBP|USD|PLN|SEK|euros?\b)|T(?= ?€| ?EUR)|(?:tsd\.?|thousand|tausend|mila|mille|mil)(?!\p{L}))/iu
const lakh = /^[ \u00a0]?(?:LPA|lakhs?|lacs?|L(?=$|[^\p{L}\p{N}]))(?:[ ]?(?:p\.? ?a\.?|per annum)(?!\p{L}))?/iu
const million = /^ ?M(?![\p{L}\p{N}])/u
const huge =
  /^[ \u00a0-]?(?:m|mm|mn|mio\.?|mil\.|bn|b|mrd\.?|md|mds|tn|cr|crores?|millions?|billions?|trillions?|millionen|million|milliarden?|milliards?|milion[ei]|miliard[oi]|millones|miljoen|miljard|milh(?:ão|ões)|bilh(?:ão|ões)|mill\.)(?![\p{L}\p{N}])/iu

/** Reads "60.000", "60,000", "60'000", "18,00,000", "17.50": a separator before three digits groups, else it divides. */
export function readNumber(raw: string): number {
  const compact = raw.replace(/[\s'’]/g, '')
  const decimal = /[.,](\d{1,2})$/.exec(compact)
  const whole = decimal === null ? compact : compact.slice(0, -decimal[0].length)
  const digits = whole.replace(/[.,]/g, '')
  return Number(decimal === null ? digits : `${digits}.${decimal[1]}`)
}

/** The currency that a sign, code or name means in a country; `''` where that cannot be said. */
export function currencyOf(sign: string, country: string | null): string {
  const key = sign.trim().toLowerCase()
  const upper = key.toUpperCase()
  if (codes.includes(upper)) return upper === 'RMB' ? 'CNY' : upper
  const known = currencySigns[key] ?? currencySigns[key.replace(/\.$/, '')]
  if (known === undefined) return key.includes('€') ? 'EUR' : key.includes('chf') ? 'CHF' : ''
  const choices = currencyByCountry[known]
  if (choices === undefined) return known
  return (country === null ? undefined : choices[country]) ?? choices[''] ?? ''
}

/** Whether a sign means another currency elsewhere. */
function isShared(sign: string): boolean {
  return currencyByCountry[currencySigns[sign.trim().toLowerCase()] ?? ''] !== undefined
}

interface Scale {
  readonly scale: number
  readonly width: number
  readonly annual: boolean
}

function scaleAfter(rest: string): Scale {
  const k = thousand.exec(rest)
  if (k !== null) return { scale: 1000, width: k[0].length, annual: false }
  const l = lakh.exec(rest)
  if (l !== null) return { scale: 100_000, width: l[0].length, annual: /a/i.test(l[0].replace(/la[ck]/i, '')) }
  const m = million.exec(rest)
  if (m !== null) return { scale: 1_000_000, width: m[0].length, annual: false }
  const h = huge.exec(rest)
  if (h !== null) return { scale: Number.POSITIVE_INFINITY, width: h[0].length, annual: false }
  return { scale: 1, width: 0, annual: false }
}

/** How far around a number its currency is looked for, in UTF-16 units. */
const reach = 16

interface Leading {
  readonly sign: string
  readonly width: number
}

/** "USD $90,000" and "$": the sign before a number, with a code before the sign, which says more. */
function leadingSign(text: string, at: number): Leading | undefined {
  const left = text.slice(Math.max(0, at - reach), at)
  const match = before.exec(left)
  if (match === null) return undefined
  const code = leadingCodeThenSign.exec(left.slice(0, match.index))
  if (code?.[1] !== undefined) return { sign: code[1], width: match[0].length + code[0].length }
  return { sign: match[0], width: match[0].length }
}

/** The sign behind a number. Behind a sign before it only a code counts ("$90,000 CAD"), and no sign of the next number. */
function trailingSign(text: string, at: number, led: boolean): string | null {
  const match = after.exec(text.slice(at, at + reach))
  if (match === null) return null
  const [sign] = match
  if (led && !/^[ \u00a0]?[A-Z]{3}$/.test(sign)) return null
  const next = text.charCodeAt(at + sign.length)
  return /^[ \u00a0]/.test(sign) && next > 47 && next < 58 ? null : sign
}

/** "28/32K": a slash between the two ends. */
const digitsAndSlash = /(?<![\d/.])\d{2,3}k?\/$/i

/** "2.800,-" and "90'000.–": no cents. */
const emptyCents = /^(?:[.,][-–—]{1,2}|\/-)(?=[\s)/]|$)/

function amountAt(text: string, raw: string, at: number, country: string | null): Amount | undefined {
  const lead = leadingSign(text, at)
  const previous = text[at - 1]
  const slashed = previous === '/' && digitsAndSlash.test(text.slice(Math.max(0, at - 6), at))
  if (lead === undefined && !slashed && previous !== undefined && /[\p{L}\p{N}#_+/\\@]/u.test(previous))
    return undefined
  const numberEnd =
    at + raw.length + (emptyCents.exec(text.slice(at + raw.length, at + raw.length + 4))?.[0].length ?? 0)
  const rest = text.slice(numberEnd, numberEnd + 24)
  if (/^ ?%|^\(k\)|^(?:st|nd|rd|th)\b|^:\d|^[\p{L}](?![\p{L}])\)?\(/iu.test(rest)) return undefined
  const { scale, width, annual } = scaleAfter(rest)
  if (slashed && scale !== 1000) return undefined
  const trail = trailingSign(text, numberEnd + width, lead !== undefined)
  const trailScale =
    trail !== null && scale === 1
      ? scaleAfter(text.slice(numberEnd + trail.length, numberEnd + trail.length + 16))
      : undefined
  const trailing = trail ?? ''
  const end = numberEnd + width + trailing.length + (trailScale?.scale === 1000 ? trailScale.width : 0)
  const sign = trail ?? lead?.sign
  const currency =
    sign === undefined ? (scale === 100_000 ? 'INR' : null) : currencyOf(sign.replace(/^,[-–] ?/, ''), country)
  return {
    value: readNumber(raw),
    scale: trailScale !== undefined && trailScale.scale === 1000 ? 1000 : scale,
    currency,
    leading: lead !== undefined,
    start: lead === undefined ? at : at - lead.width,
    end,
    open: /^\+(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3)),
    shared: sign !== undefined && isShared(sign),
    looksLikeYear: /^(?:19|20)\d\d$/.test(raw) && scale === 1,
    annual
  }
}

/** All numbers of a text that may be money, in order; those that are clearly something else ("401(k)", "5%") left out. */
export function findAmounts(text: string, country: string | null): Amount[] {
  const found: Amount[] = []
  for (const match of text.matchAll(number)) {
    const amount = amountAt(text, match[0], match.index, country)
    const previous = found.at(-1)
    if (amount !== undefined && (previous === undefined || amount.start >= previous.end)) found.push(amount)
    else if (amount !== undefined && previous !== undefined) found.push({ ...amount, start: previous.end })
  }
  return found
}
