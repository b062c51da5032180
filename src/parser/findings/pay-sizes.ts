import { unitsPerDollar } from '../vocabulary/currencies'
import type { PayRange } from './pay-ranges'

/** Least and most that a person is paid in such a time, in dollars of a rich country. */
const bounds = {
  hour: [3, 1500],
  day: [25, 6000],
  week: [80, 25_000],
  month: [150, 120_000],
  year: [3000, 5_000_000]
} as const

/** How much less than in rich countries may be paid where the unit is small. */
const poorer = 5

function unitsOf({ currency }: PayRange): number {
  // What "kr" means is not known here; all of them are of about one size.
  if (currency === '') return 8
  return (currency === null ? undefined : unitsPerDollar.get(currency)) ?? 1
}

/** The lower and upper end in dollars, roughly: enough to tell an hour's pay from a year's. */
export function roughDollars(range: PayRange): { low: number; high: number } {
  const units = unitsOf(range)
  const low = range.min ?? range.max ?? 0
  return { low: low / units, high: (range.max ?? low) / units }
}

/** Whether a person could be paid so much in such a time. */
export function isPlausible(range: PayRange): boolean {
  const { low, high } = roughDollars(range)
  if (low <= 0 && range.two) return false
  if (range.two && high > low * 8) return false
  const [least, most] = range.period === null ? [7, 5_000_000] : bounds[range.period]
  return high >= (unitsOf(range) > 1 ? least / poorer : least) && high <= most
}

/** Benefits are told in small sums: below these a plain sum needs a word of pay. */
const smallestYearly = 10_000
const largestYearly = 2_000_000
const smallestMonthly = 400

/** Whether a sum has the size of a year's pay. */
export function isYearly(range: PayRange): boolean {
  const { low, high } = roughDollars(range)
  return low >= (unitsOf(range) > 1 ? smallestYearly / poorer : smallestYearly) && high <= largestYearly
}

/** Whether a range has the size of a year's pay and is no wider than pay for one role is. */
export function hasYearlySpan(range: PayRange): boolean {
  return isYearly(range) && (range.max ?? 0) <= (range.min ?? 0) * 4
}

/** Whether a sum has at least the size of a month's pay. */
export function isMonthly(range: PayRange): boolean {
  return roughDollars(range).low >= (unitsOf(range) > 1 ? smallestMonthly / poorer : smallestMonthly)
}

/** A sum with a period but no word of pay: "€50 per month" is a benefit, "$35/hr" is pay. */
export function isPaidSum(range: PayRange): boolean {
  const { low } = roughDollars(range)
  const least = { hour: 3, day: 25, week: 150, month: smallestMonthly, year: 8000 } as const
  if (range.period === null) return true
  return low >= least[range.period] / (unitsOf(range) > 1 ? poorer : 1)
}
