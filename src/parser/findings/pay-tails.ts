import type { Salary } from '../../shared/posting'
import { testAny } from '../text/any-of'
import { grossWords, netWords, periodAdverbs, periodForerunners, periodNouns } from '../vocabulary/pay-words'

type Period = NonNullable<Salary['period']>

/** What the words behind an amount say of it. */
export interface PayTail {
  readonly period: Period | null
  readonly gross: boolean | null
  /** "× 14": how often a year it is paid. */
  readonly instalments: boolean
  readonly currency: string | null
  /** "+" or "and up". */
  readonly open: boolean
  /** "min" or "max" behind a sum: which end it is. */
  readonly bound: 'min' | 'max' | null
  /** Whether anything stands there that only pay has: a period, gross or net, DOE, OTE, pro rata. */
  readonly payLike: boolean
  readonly end: number
}

const periods: readonly Period[] = ['hour', 'day', 'week', 'month', 'year']
const preposition =
  "(?: ?\\/ ?| ?(?:per|pro|par|por|a|an|al|à|à l[’']|all[’']|the|each|je|die|in der|den|am|im|in the|the|le|la|l[’']|p|p\\.|pr|für|por cada|par personne|im|nel|nell[’'])[ .]?)"

interface Piece {
  readonly pattern: RegExp
  readonly period?: Period
  readonly gross?: boolean
  readonly plain?: boolean
  readonly instalments?: boolean
  readonly open?: boolean
  readonly bound?: 'min' | 'max'
}

function sticky(source: string): RegExp {
  return new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, 'iu')
}

const pieces: readonly Piece[] = [
  { pattern: /^(?:and up|\+(?! ?[\p{L}\p{N}\p{Sc}])|upwards|or more|and above)/iu, open: true, plain: true },
  ...periods.map((period) => ({
    pattern: sticky(`${preposition}(?:full |calendar )?(?:${periodNouns[period]})`),
    period
  })),
  ...periods.map((period) => ({ pattern: sticky(periodAdverbs[period]), period })),
  { pattern: sticky('b\\/a'), period: 'year', gross: true },
  { pattern: sticky('b\\/m'), period: 'month', gross: true },
  { pattern: sticky('min(?:imum)?'), bound: 'min' },
  { pattern: sticky('max(?:imum)?'), bound: 'max' },
  { pattern: sticky(grossWords), gross: true },
  { pattern: sticky(netWords), gross: false },
  {
    pattern:
      /^(?:[x×*] ?1[2-6](?:[.,]\d)?(?![\d])|1[2-6](?:[.,]\d)? ?[x×](?!\w)|(?:(?:bei|in|auf|over|su|en|em|por|per|sur|à|on) )?1[2-6](?:[.,]\d)? (?:gehälter[n]?|monatsgehälter[n]?|monatsgehalt|pagas|mensilità|mensualités|mensualidades|mois|meses|maanden|payments|x im jahr|mal im jahr|mal))/i,
    instalments: true
  },
  {
    pattern: sticky(
      'pro[- ]?rata(?:ed)?|doe|ote|dep\\.|depending on experience|based on experience|negotiable|vhb|verhandelbar|ctc|base(?: salary| pay)?|fixe|fix|all[- ]in|salary|selon (?:profil|expérience)|según (?:valía|experiencia)|w2|c2c|1099|plus super|\\+ super|package|total|fte|b2b|uop|\\+ vat|\\+ super(?:annuation)?|basic|gage'
    ),
    plain: true
  },
  { pattern: /^(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|SEK|NOK|DKK|PLN|CZK|INR|MXN|BRL)(?![\p{L}])/u, plain: true }
]

const opensPiece = testAny(pieces.map(({ pattern }) => pattern))

const joint =
  /^[ \u00a0,]{0,2}(?:\((?:SMIC|\d{2,3} ?%|Vollzeit|full[- ]time|temps plein|brutto|brut|gross)\) ?)?(?:\((?=[^)\n]{2,40}\)))?[ ]?(?:[-–—·|] ?(?=brutto|gross|per |pro |a |an ))?/i

/** Most pieces behind one amount. */
const mostPieces = 6

interface State {
  period: Period | null
  gross: boolean | null
  instalments: boolean
  currency: string | null
  open: boolean
  bound: 'min' | 'max' | null
  payLike: boolean
  end: number
}

function take(state: State, piece: Piece, words: string): void {
  if (piece.period !== undefined && state.period === null) state.period = piece.period
  if (piece.gross !== undefined) state.gross = piece.gross
  if (piece.instalments === true) state.instalments = true
  if (piece.bound !== undefined) {
    state.bound = piece.bound
    return
  }
  if (piece.open === true) state.open = true
  else if (/^[A-Z]{3}$/.test(words) && !/^(?:DOE|OTE|CTC|VHB|FTE|FIX|RAL)$/.test(words)) state.currency = words
  else state.payLike = true
}

/** The pieces after an opening bracket that says more than them: "(bruto mensal, 40h)"; the bracket is not part of the words. */
function takeInside(words: string, state: State): void {
  let at = 0
  for (let count = 0; count < mostPieces; count++) {
    const rest = words.slice(at)
    const gap = /^[ ,/]{0,2}/.exec(rest)?.[0].length ?? 0
    const piece = pieces.find(({ pattern }) => pattern.test(rest.slice(gap)))
    const match = piece?.pattern.exec(rest.slice(gap))
    if (piece === undefined || match === null || match === undefined) return
    take(state, piece, match[0])
    at += gap + match[0].length
  }
}

/** Where "x 14" and the like make the period the month, although "per year" may follow. */
function takeNext(text: string, state: State): boolean {
  const rest = text.slice(state.end, state.end + 60)
  const gap = joint.exec(rest)?.[0] ?? ''
  for (const width of gap === '' ? [0] : [gap.length, 0]) {
    const words = rest.slice(width)
    if (!opensPiece(words)) continue
    for (const piece of pieces) {
      const match = piece.pattern.exec(words)
      if (match === null) continue
      const opened = rest.slice(0, width).includes('(')
      if (opened && rest[width + match[0].length] !== ')') {
        takeInside(words, state)
        return false
      }
      take(state, piece, match[0])
      state.end += width + match[0].length
      if (opened && text[state.end] === ')') state.end++
      return true
    }
  }
  return false
}

/** Reads on from the end of an amount: period, gross or net, "pro rata", "DOE", "× 14", "+". */
export function readPayTail(text: string, end: number): PayTail {
  const state: State = {
    period: null,
    gross: null,
    instalments: false,
    currency: null,
    open: false,
    bound: null,
    payLike: false,
    end
  }
  for (let count = 0; count < mostPieces && takeNext(text, state); count++);
  return { ...state }
}

const forerunners = periods.map((period) => ({
  period,
  pattern: new RegExp(`(?<![\\p{L}])(?:${periodForerunners[period]})(?![\\p{L}])`, 'giu')
}))

/** "21 hours per week" tells how much is worked, not what a sum is paid for. */
const workingTime = /(?:hours?|hrs?|h|stunden|std\.?|uur|uren|heures|horas|ore|days|tage|shifts?) ?$/i

/** The period that the words before an amount tell ("hourly rate: $35"), the nearest one. */
export function readPayPeriodBefore(before: string): Period | null {
  let nearest = -1
  let found: Period | null = null
  for (const { period, pattern } of forerunners) {
    for (const match of before.matchAll(pattern)) {
      if (match.index <= nearest || workingTime.test(before.slice(Math.max(0, match.index - 12), match.index))) continue
      nearest = match.index
      found = period
    }
  }
  return found
}

const grossBefore = new RegExp(`(?<![\\p{L}])(?:${grossWords})(?![\\p{L}])`, 'iu')
const netBefore =
  /(?<![\p{L}])(?:netto|nettogehalt|nettolohn|net salary|salaire net|sueldo neto|netos|líquido)(?![\p{L}])/iu

/** Whether the words around an amount say gross or net. */
export function readGrossAround(words: string): boolean | null {
  if (grossBefore.test(words)) return true
  return netBefore.test(words) ? false : null
}
