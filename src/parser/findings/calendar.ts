/** Milliseconds of a day. */
export const dayLength = 86_400_000

/** Years that dates of postings lie in. */
const firstYear = 1990
const lastYear = 2100

/** The date as ISO 8601, or null where the calendar has no such day. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1) return null
  return date.toISOString().slice(0, 10)
}

/** The day of an instant in UTC, as ISO 8601. */
export function isoDayOf(instant: number): string | null {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

/** The instant so many calendar months before another; the day is kept, or the month's last day taken. */
export function monthsBefore(instant: number, count: number): number {
  const date = new Date(instant)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - count)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.getTime()
}

/** The year that brings a day and month nearest to an instant. */
export function nearestYear(month: number, day: number, instant: number): number {
  const year = new Date(instant).getUTCFullYear()
  let best = year
  for (const candidate of [year - 1, year + 1]) {
    const distance = Math.abs(Date.UTC(candidate, month - 1, day) - instant)
    if (distance < Math.abs(Date.UTC(best, month - 1, day) - instant)) best = candidate
  }
  return best
}
