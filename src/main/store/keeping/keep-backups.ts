/** How many copies are kept beyond those of the last two days: one a day, one a week, one a month. */
const days = 12
const weeks = 10
const months = 9
const allWithin = 2 * 24 * 60 * 60 * 1000
/** The newest copies are kept whatever their age. */
const atLeast = 3

/** Number of the week since 1970, Monday first. */
function weekOf(at: string): string {
  const day = Math.floor(Date.parse(at) / 86_400_000)
  return String(Math.floor((day + 3) / 7))
}

/** The newest of each period, for the newest `count` periods; `times` are newest first. */
function newestOfEach(times: readonly string[], periodOf: (at: string) => string, count: number): readonly string[] {
  const newest = new Map<string, string>()
  for (const at of times) if (!newest.has(periodOf(at))) newest.set(periodOf(at), at)
  return [...newest.values()].slice(0, count)
}

/**
 * Which copies are kept, of those made at these instants: all of the last two days, 12 daily, 10 weekly, 9 monthly
 * ones, and always the newest three. The plan of Anki, which has been in use for years.
 */
export function copiesToKeep(times: readonly string[], now: string): ReadonlySet<string> {
  const sorted = times.toSorted().reverse()
  return new Set([
    ...sorted.filter((at) => Date.parse(now) - Date.parse(at) < allWithin),
    ...newestOfEach(sorted, (at) => at.slice(0, 10), days),
    ...newestOfEach(sorted, weekOf, weeks),
    ...newestOfEach(sorted, (at) => at.slice(0, 7), months),
    ...sorted.slice(0, atLeast)
  ])
}
