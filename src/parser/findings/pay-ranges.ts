import type { Salary } from '../../shared/posting'
import { type Amount, findAmounts } from './amounts'
import { type PayTail, readPayTail } from './pay-tails'

/** One or two amounts that belong together, with what stands directly around them. */
export interface PayRange {
  readonly min: number | null
  readonly max: number | null
  /** `''` where a sign stands whose currency is not known. */
  readonly currency: string | null
  readonly period: Salary['period']
  readonly gross: boolean | null
  /** Whether period, gross or net, "DOE" and the like stand directly at it. */
  readonly payLike: boolean
  readonly two: boolean
  /** True for "from 50k", "up to 50k" and "50k+". */
  readonly bounded: boolean
  readonly scaled: boolean
  readonly huge: boolean
  /** Whether the sign is a "$" or the like and no code says which one is meant. */
  readonly shared: boolean
  /** Whether "M" multiplies an end: the pay of few. */
  readonly millions: boolean
  readonly looksLikeYear: boolean
  readonly start: number
  readonly end: number
  /** Where the amounts themselves begin, behind "from". */
  readonly amountStart: number
}

const joiner =
  /^[ \u00a0,;]{0,2}(?:-|–|—|−|~|‑|\/|to(?: -)?|bis(?: zu)?|through|à|a|ai|agli|alle|al|aos|às|tot|até|do|til|and|und|et|y|e|i|en|og|och|up to|(?:(?:en |and |und )?(?:rising|progressing|increasing|going up|growing|grows|rises) to|(?:en )?(?:groeit|groeiend|oplopend|doorgroeiend|stijgt|loopt op) (?:naar|tot)|(?:und )?(?:steigend|wächst|steigt) (?:auf|bis))|(?:- ?|and |und |en |et |y |e )?max(?:im\p{L}{1,4})?)[.: \u00a0]{0,2}$/iu
/** "£12.85, rising to £13.40 after six months": what comes later is not what is paid now, unlike the top of a scale. */
const laterStep =
  /(?:rising|progressing|increasing|going up|growing|grows|rises) to|(?:groei|oplop|doorgroei|stijg)\p{L}* |(?:steig|wächst)/iu
const afterTime =
  /^[^.;\n]{0,24}?(?:\b(?:after|once|upon|on completion|on passing|following|when|from (?:your|year|month)|in (?:your|the) (?:second|next))\b)/i
const needsBetween = /\b(?:and|und|et|y|en|e|i|do|og|och)\b(?! (?:groei|stijg|loopt|ris|grow|wächst|steig))/i
const between =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|von|from|de|dai|dagli|dalle|das?|dos|van|od|mellan|mellem|mellom|między|between the|range of)[ \u00a0]{1,2}$/iu
const fromBefore =
  /(?<![\p{L}])(?:starting (?:from|at)|starts? (?:from|at)|from|beginning at|at least|minimum(?: of)?|min\.?|mind\.?|mindestens|ab|à partir de|a partir de|desde|da|a partire da|vanaf|over|upwards of|or more|more than|über|minimo(?: de)?|mínimo(?: de)?|minimaal|dès|partant de|greater than|minimum(?: (?:base|annual|hourly))? (?:salary|pay|rate|wage)(?: of)?|(?:salary|pay|rate) min(?:imum)?(?:\/(?:yr|year|hr|hour))?|minimum starting salary|starting minimum|(?:jahres|monats)?brutto-?mindest\p{L}{1,12}|(?:kv-)?mindest(?:gehalt|lohn|entgelt|grundgehalt|bruttogehalt|gage)(?: (?:von|laut kv|beträgt|liegt bei|i\.? ?h\.? ?v\.?))?|od|fra|från|alkaen|minimalno|salaire minimum|salario mínimo|non inferiore a)[: \u00a0]{1,2}$|(?<=^|[\s:(])(?:>=?|≥) ?$/iu
const upToBefore =
  /(?<![\p{L}])(?:up to|bis zu|bis|maximum(?: of)?|max\.?|maximal|jusqu['’](?:à|a)|hasta|fino a|tot|até|under|less than|bis max\.?|maximaal|máximo(?: de)?|massimo|no more than|as much as|maximum (?:base |annual |hourly )?(?:salary|pay|rate)|(?:salary|pay|rate) max(?:imum)?(?:\/(?:yr|year|hr|hour))?|upto)[: \u00a0]{1,2}$|(?<=^|[|•·\n] ?)to $|(?<=^|[\s:(])(?:<=?|≤) ?$/iu

/** How far before an amount "from" and "up to" are looked for. */
const reach = 40

function total(amount: Amount, scale: number): number {
  return Math.round(amount.value * scale * 100) / 100
}

/** "45-55k" and "45-55.000": the smaller number shares the scale of the larger. */
function sharedScale(first: Amount, second: Amount): number {
  if (first.scale === 1 && second.scale === 1 && sharesThousands(first.value, second.value)) return 1000
  if (first.scale !== 1 || second.scale === 1) return first.scale
  return first.value < 1000 && first.value <= second.value ? second.scale : 1
}

function sharesThousands(low: number, high: number): boolean {
  return low >= 10 && low < 1000 && high >= 10_000 && high % 500 === 0 && low * 1000 < high && low * 4000 >= high
}

interface Pair {
  readonly second: Amount
  readonly tail: PayTail
}

function agree(first: Amount, next: Amount): boolean {
  if (first.currency === null || next.currency === null || first.shared || next.shared) return true
  return first.currency === next.currency
}

/** "$110K base / $130K OTE" are two sums, no range. */
function isBaseAndTarget(middle: string, gap: string, behind: string): boolean {
  return /\b(?:base|basic|fixe?)\b/i.test(middle) && (gap.includes('/') || /^\W*ote\b/i.test(behind))
}

/** The amount that makes a range with the first: only a joiner, or a period and a joiner, stands between. */
function pairOf(text: string, first: Amount, firstTail: PayTail, next: Amount | undefined): Pair | undefined {
  if (next === undefined || next.start - first.end > 40) return undefined
  const direct = text.slice(first.end, next.start)
  const behindTail = firstTail.end <= next.start ? text.slice(firstTail.end, next.start) : '?'
  // "9a: 3.420,50 €" is a grade before its pay.
  if (/^\p{L}{1,2}:/u.test(direct)) return undefined
  const gap = joiner.test(direct) ? direct : behindTail
  if (!joiner.test(gap)) return undefined
  if (
    needsBetween.test(gap) &&
    !/max/i.test(gap) &&
    !between.test(text.slice(Math.max(0, first.start - 12), first.start))
  )
    return undefined
  if (laterStep.test(gap) && afterTime.test(text.slice(next.end, next.end + 48))) return undefined
  if (
    !agree(first, next) ||
    isBaseAndTarget(text.slice(first.end, next.start), gap, text.slice(next.end, next.end + 8))
  )
    return undefined
  if (gap.includes('/') && total(next, next.scale) < total(first, sharedScale(first, next))) return undefined
  return { second: next, tail: readPayTail(text, next.end) }
}

function currencyOf(amounts: readonly Amount[], tails: readonly PayTail[]): string | null {
  for (const tail of tails) if (tail.currency !== null) return tail.currency
  const stated = amounts.filter((amount) => amount.currency !== null && amount.currency !== '')
  return (
    (stated.find((amount) => !amount.shared) ?? stated[0] ?? amounts.find((amount) => amount.currency !== null))
      ?.currency ?? null
  )
}

function isShared(amounts: readonly Amount[], tails: readonly PayTail[]): boolean {
  const stated = amounts.filter((amount) => amount.currency !== null)
  return stated.length > 0 && stated.every((amount) => amount.shared) && tails.every((tail) => tail.currency === null)
}

/** Largest sum that "× 14" multiplies; a larger one is the year's, paid in so many parts. */
const largestInstalment = 12_000
/** Smaller sums are an hour's, paid in so many months: "Horaire de 12.8 Euros sur 12 mois". */
const smallestInstalment = 100

function periodOf(annual: boolean, instalments: boolean, value: number): Salary['period'] {
  if (annual) return 'year'
  return instalments && value >= smallestInstalment && value <= largestInstalment ? 'month' : null
}

function single(text: string, amount: Amount, tail: PayTail): PayRange {
  const before = text.slice(Math.max(0, amount.start - reach), amount.start)
  const from = fromBefore.exec(before)
  const upTo = upToBefore.exec(before)
  const value = total(amount, amount.scale)
  const open = amount.open || tail.open || from !== null || tail.bound === 'min'
  const limit = upTo !== null || tail.bound === 'max'
  const prefix = from?.[0] ?? upTo?.[0] ?? ''
  const plus = amount.open && tail.end === amount.end ? amount.end + 1 : tail.end
  return {
    min: limit && from === null ? null : value,
    max: open ? null : value,
    currency: currencyOf([amount], [tail]),
    period: tail.period ?? periodOf(amount.annual, tail.instalments, value),
    gross: tail.gross,
    payLike: tail.payLike || amount.annual,
    two: false,
    bounded: open || limit,
    scaled: amount.scale > 1,
    huge: !Number.isFinite(amount.scale),
    shared: amount.shared && tail.currency === null,
    millions: amount.scale === 1_000_000,
    looksLikeYear: amount.looksLikeYear && amount.currency === null,
    start: amount.start - prefix.length,
    end: Math.max(plus, amount.end),
    amountStart: amount.start
  }
}

function double(text: string, first: Amount, firstTail: PayTail, { second, tail }: Pair): PayRange {
  const low = total(first, sharedScale(first, second))
  const high = total(second, second.scale)
  return {
    min: Math.min(low, high),
    max: Math.max(low, high),
    currency: currencyOf([first, second], [tail, firstTail]),
    period: tail.period ?? firstTail.period ?? periodOf(second.annual || first.annual, tail.instalments, high),
    gross: tail.gross ?? firstTail.gross,
    payLike: tail.payLike || firstTail.payLike || second.annual,
    two: true,
    bounded: false,
    scaled: first.scale > 1 || second.scale > 1,
    huge: !Number.isFinite(first.scale) || !Number.isFinite(second.scale),
    shared: isShared([first, second], [tail, firstTail]),
    millions: first.scale === 1_000_000 || second.scale === 1_000_000,
    looksLikeYear: first.looksLikeYear && second.looksLikeYear && first.currency === null && second.currency === null,
    start: first.start - betweenWidth(text, first.start),
    end: tail.end,
    amountStart: first.start
  }
}

function betweenWidth(text: string, start: number): number {
  return between.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
}

/** The amounts of a text, joined to ranges where they belong together, in order. Says nothing yet of what they are. */
export function findPayRanges(text: string, country: string | null): PayRange[] {
  const amounts = findAmounts(text, country)
  const ranges: PayRange[] = []
  for (let at = 0; at < amounts.length; at++) {
    const first = amounts[at]
    if (first === undefined) continue
    const tail = readPayTail(text, first.open ? first.end + 1 : first.end)
    const pair = pairOf(text, first, tail, amounts[at + 1])
    if (pair === undefined) ranges.push(single(text, first, tail))
    else {
      ranges.push(double(text, first, tail, pair))
      at++
    }
  }
  return ranges
}
