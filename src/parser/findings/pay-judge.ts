import type { Sense } from './pay-cues'
import { isEstimate, saysReckoned } from './pay-estimates'
import { readPayPlace } from './pay-places'
import type { PayRange } from './pay-ranges'
import { hasYearlySpan, isMonthly, isPaidSum, isPlausible, isYearly, roughDollars } from './pay-sizes'
import type { Phrase } from './phrases'

/** How far around an amount the words that explain it are looked for, in UTF-16 units. */
const reachBefore = 160
const reachAfter = 90
const clauseBreak = /[.!?;•·|](?=\s)|\n/g
/** Longest line that can be the heading of the line below it. */
const longestHeading = 70

/** Where the sentence around an amount begins; a short line above it counts as its heading. */
function clauseStart(text: string, start: number): number {
  const from = Math.max(0, start - reachBefore)
  const left = text.slice(from, start)
  let cut = 0
  let line = 0
  for (const match of left.matchAll(clauseBreak)) {
    if (match[0] === '\n') {
      const heading = match.index - line <= longestHeading && left.slice(match.index).trim() === ''
      if (!heading) cut = match.index + 1
      line = match.index + 1
    } else if (
      !(match[0] === '.' && /(?<![\d.,])\d{1,2}$/.test(left.slice(Math.max(0, match.index - 4), match.index))) &&
      !/\b(?:p\.a|z\.B|e\.g|i\.e|ca|approx|inkl|max|min|St|Nr|bzw)$/i.test(
        left.slice(Math.max(0, match.index - 6), match.index)
      )
    ) {
      cut = match.index + 1
    }
  }
  return from + cut
}

function clauseEnd(text: string, end: number): number {
  const right = text.slice(end, end + reachAfter)
  for (const match of right.matchAll(clauseBreak)) {
    // The point of "p.a." ends no sentence, unless another one begins behind it.
    if (match.index > 0 || match[0] !== '.' || /^\.\s+\p{Lu}/u.test(right)) return end + match.index
  }
  return end + right.length
}

/** What the words around an amount speak for. */
interface Company {
  readonly pay: number
  readonly other: number
  readonly benefit: number
  readonly payBefore: boolean
  /** The words between the nearest word of pay and the amount behind it. */
  readonly payGap: string
}

const addition =
  /[+,;(&|]|\bplus\b|\bund\b|\band\b|\bwith\b|\bsowie\b|\binkl|\bzzgl|\bet\b|\by\b|\bavec\b|\bmit\b|\bmas\b|\bmás\b/i

/** First cue of a sorted list that ends behind `at`, as an index. */
function firstBehind(found: readonly Phrase<Sense>[], at: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** A word right behind an amount names it; one further behind says less than one before, and so does one before a "plus". */
function distanceOf(gap: string, behind: boolean): number {
  if (behind) return gap.length <= 1 ? 0 : gap.length + 6
  return gap.length + (/[+]|\bplus\b/i.test(gap) ? 20 : 0)
}

/** What interns are given instead of pay, in the words of benefits. */
const stipendWord = /^(?:stipends?|rimborso|gratificação|ayuda|allocation|vergoeding|onkostenvergoeding)$/i

/** A stipend as large as pay is what a fellow or an intern lives on, and no benefit. */
function senseOf(text: string, cue: Phrase<Sense>, range: PayRange): Sense | undefined {
  const [sense] = cue.value
  if (sense !== 'benefit' || !stipendWord.test(text.slice(cue.start, cue.end))) return sense
  const { low } = roughDollars(range)
  const isRefund = !/^stipends?$/i.test(text.slice(cue.start, cue.end))
  if (isRefund) return range.period === 'month' && low >= 400 ? 'pay' : sense
  return (range.period === 'year' && low >= 12_000) || (range.period === 'month' && low >= 1200) ? 'pay' : sense
}

/** Distances to the nearest cue of each sense; what is added with "plus" behind the amount does not explain it. */
function companyOf(text: string, range: PayRange, found: readonly Phrase<Sense>[]): Company {
  const from = clauseStart(text, range.start)
  const to = clauseEnd(text, range.end)
  const nearest = { pay: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY, benefit: Number.POSITIVE_INFINITY }
  let payBefore = false
  let payGap = ''
  for (let at = firstBehind(found, from); at < found.length; at++) {
    const cue = found[at]
    if (cue === undefined || cue.start >= to) break
    const sense = senseOf(text, cue, range)
    if (sense === undefined || (cue.start < range.end && cue.end > range.amountStart)) continue
    const behind = cue.start >= range.end
    const gap = behind ? text.slice(range.end, cue.start) : text.slice(cue.end, range.start)
    if (behind && sense !== 'pay' && addition.test(gap)) continue
    const distance = distanceOf(gap, behind)
    if (sense === 'pay' && !behind) {
      payBefore = true
      payGap = gap
    }
    nearest[sense] = Math.min(nearest[sense], distance)
  }
  return { ...nearest, payBefore, payGap }
}

const countedNoun =
  /^ ?(?:\+ ?)?(?:years?|yrs|jahre?n?|ans|años|anni|jaar|anos|hours?|hrs|stunden|std|heures|horas|ore|uur|days|tage|jours|giorni|dagen|dias|weeks|wochen|months|monate|people|persons|students|members|locations|countries|stores|offices|points|stars|reviews|jobs|applicants|percent|prozent|km|miles|m²|qm|mwh|kwh|mb|gb|lbs?|pounds|kg|sq|square|calls|lines|h\/|std\/|%|x\b|times|minutes|min\b|degrees|beds|betten|patients|units|items|tons|pages|participants|followers|downloads|subscribers|visitors|learners|users|customers|companies|employees|clients|kunden|nutzer|mitarbeiter\p{L}*|daily|teams|projects|schools|pupils|residents|°)/iu

const unitPrice =
  /^[^.\n]{0,3}(?:\/|per |pro |par |por |a )\s?(?:user|seat|customer|ticket|mile|km|kilometer|referral|person|head|piece|unit|share|night|transaction|lead|kwh|m²|sqm|licen[sc]e|employee|mitarbeiter|salarié|child|kind)/i

/** Nothing, or a word that makes the sum less exact, before a sum that is a tag. */
const tagStart =
  /^[\s💰💵💶:–-]*(?:(?:circa|approx\.?|approximately|around|about|c\.|ca\.?|etwa|rund|environ|aprox\.?|offering|paying|to)\s)?$/iu

/** Whether only tags stand on the amount's line, so that the amount is one too. */
function standsAsTag(text: string, range: PayRange): boolean {
  const before = text.slice(Math.max(0, range.start - 60), range.start)
  const after = text.slice(range.end, range.end + 60)
  const left = before.slice(Math.max(...['\n', '•', '·', '|', ';'].map((edge) => before.lastIndexOf(edge))) + 1)
  const right = /^[^\n•·|]*/.exec(after)?.[0] ?? ''
  return tagStart.test(left) && /^[\s,.)–-]*(?:\([^()]{1,40}\)|\+.{0,40})?[\s.]*$/.test(right) && left.length < 40
}

/** "+ 15k€ de variable": a sum named as what comes on top. */
const extraSum =
  /^ ?(?:(?:de|d['’]|of|in|an|als) ?)?(?:variables?|variabel|variabler|commissions?|provision)(?!\p{L})(?! (?:inclu|compri|incl))/iu

/** "rising to £13.40", "nach der Probezeit 3.200 €": what is paid later. */
const laterBefore =
  /(?:(?:rising|progressing|increasing|going up) to|nach (?:der )?probezeit|après la période d['’]essai|after (?:your )?probation,?) $/iu

/** "+ variable de 5 à 10 K€", "401(k) up to …". */
const extraBefore =
  /(?:(?:\+|plus|et|y|und|e) (?:\p{L}+ )?(?:variables?|incentivos?|comisiones|provision(?:en)?|schichtzulagen)(?: \p{L}{1,8}){0,2}|(?:401 ?\(k\)|403 ?\(b\))[^$€£]{0,40}) ?$/iu

function isHardlyPay(text: string, range: PayRange): boolean {
  if (range.huge || !isPlausible(range)) return true
  const after = text.slice(range.end, range.end + 24)
  if (!range.two && extraSum.test(after)) return true
  if (extraBefore.test(text.slice(Math.max(0, range.start - 60), range.start))) return true
  if (laterBefore.test(text.slice(Math.max(0, range.start - 40), range.start))) return true
  const before = text.slice(Math.max(0, range.start - 80), range.start)
  if (saysReckoned(before, false) || isEstimate(before, text.slice(range.end, range.end + 60))) return true
  if (saysReckoned(after, true)) return true
  if (unitPrice.test(after)) return true
  return range.currency === null && !range.payLike && countedNoun.test(after)
}

/** Only pay comes "plus bonus". */
const withExtras =
  /^ ?,? ?(?:(?:rising|progressing|increasing|going up) to |(?:\+|plus|and|und|zzgl\.?|et|más|mais|più) ?(?:[\p{L}%\d]+ ){0,3}(?:bonus|bonuses|commission|benefits|equity|super|superannuation|ote|tips|pension|overtime|car|provision|prämien?|primes?|variable))/iu

/** Farthest distance at which a word of pay explains a number without any currency. */
const nearPay = 45

const leadsTo =
  /:|^(?:[\s–—=(-]|\b(?:range|ranges|is|are|of|from|up|to|between|approx|circa|ca|rate|band|scale|for|this|role|position|spanne|von|zwischen|ab|bis|zu|brutto|gross|annual|year|the|an|a|around|about|starting|at|will|be|de|entre|hasta|partir|jusqu|tot|van|tussen|fino|di|da|até|per|month|hour|mensuel|anual|annuel|bruto|lordi|brut|liegt|beträgt|bei|in)\b|[àé.'’])*$/iu

const codeBefore = /(?:[\p{L}\p{N}]{1,8}[-/_#]|#|№|\b(?:no|nr|ref|id)\.? ?)$/iu

function judgeBare(text: string, range: PayRange, company: Company): boolean {
  const low = range.min ?? range.max ?? 0
  if (/\+ ?\p{L}{0,12} ?$/u.test(text.slice(Math.max(0, range.start - 20), range.start))) return false
  if (range.looksLikeYear && !range.payLike) return false
  // "TC-2291" is a number of something.
  if (codeBefore.test(text.slice(Math.max(0, range.amountStart - 12), range.amountStart))) return false
  if (range.payLike && (range.period !== null || range.gross !== null)) {
    return company.payBefore || range.gross !== null ? low >= 7 : false
  }
  const large = range.scaled ? low >= 10_000 : low >= 1000
  return company.payBefore && company.pay <= nearPay && large && leadsTo.test(company.payGap)
}

/** Words of a clause that make a range in it pay, although none of them is a word of pay. */
const ofWork =
  /(?<!\p{L})(?:offer|offering|offers|range|ranges|role|position|job|candidates?|you|your|hire|hiring|based on|experience|location|zone|bieten|stelle|position|dich|dir|ihnen|spanne|poste|offrons|profil|oferta|ofrecemos|ofrece|puesto|offriamo|ruolo|bieden|functie|jij|oferecemos|vaga|annuel|mensuel|annual|yearly|monthly|hourly|grade|level|scale|spine|schaal|tier|band)(?!\p{L})/iu
const gradeBefore = /(?:^|[\s(])[A-Z]{2,}[A-Z\d/]*[\s:–-]{1,3}$/

/** "According to a survey, engineers earn …": pay, but nobody's here. */
const ofOthers =
  /(?<!\p{L})(?:according to|surveys?|stud(?:y|ie|ies)|umfrage|enquête|encuesta|sondaggio|ceo|founders?)(?!\p{L})/iu

function speaksOfWork(text: string, range: PayRange): boolean {
  const from = clauseStart(text, range.start)
  const left = text.slice(from, range.start)
  if (range.scaled || /^[^.!?]{0,40}:\s*$/.test(left) || gradeBefore.test(left)) return true
  if (left.endsWith('(') && text[range.end] === ')') return true
  return (
    ofWork.test(text.slice(from, clauseEnd(text, range.end))) ||
    readPayPlace(text, range.start, range.end, from) !== null
  )
}

/**
 * Whether an amount is what the work is paid with. Words that stand nearer explain it: pay, or revenue, funding,
 * benefits and the like. Without any words a range in the size of a year's pay is believed, a single sum only as a tag.
 */
export function isPay(text: string, range: PayRange, found: readonly Phrase<Sense>[]): boolean {
  if (isHardlyPay(text, range)) return false
  const company = companyOf(text, range, found)
  const against = Math.min(company.other, company.benefit)
  if (against < company.pay && against < 60) return false
  if (range.millions && !(range.two && (range.payLike || company.pay < nearPay))) return false
  if (range.currency === null) return judgeBare(text, range, company)
  if (!range.two && ofOthers.test(text.slice(clauseStart(text, range.start), range.start))) return false
  if (company.pay < 100) return true
  if (against < 90 && !range.payLike) return false
  if (range.payLike && (range.period !== null || range.gross !== null)) return isPaidSum(range)
  const tag = standsAsTag(text, range)
  if (range.two) return (hasYearlySpan(range) && (tag || speaksOfWork(text, range))) || (isMonthly(range) && tag)
  return isYearly(range) && (range.payLike || withExtras.test(text.slice(range.end, range.end + 50)) || tag)
}
