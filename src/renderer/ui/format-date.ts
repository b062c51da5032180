/** A day, `2026-03-01`, in words by the locale of the computer: `1 Mar 2026`. */
export function dayInFull(day: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
}

/** The same without the year where it is this year's: `1 Mar`. `today` is a day. */
export function dayInShort(day: string, today: string): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return dayInFull(day)
  const format = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00Z`))
}

/** The day of a moment in the person's own zone, in words. */
export function dateInFull(moment: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(moment))
}

/** The month of a moment, with the year where it is not the one of `now`: `March`, `March 2025`. */
export function monthInWords(moment: string, now: string): string {
  const [date, present] = [new Date(moment), new Date(now)]
  const year = date.getFullYear() === present.getFullYear() ? undefined : ('numeric' as const)
  return new Intl.DateTimeFormat('en', { month: 'long', year }).format(date)
}

/** Day and time of a moment in the person's own zone, in words. */
export function momentInFull(moment: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment))
}

/** The time of a moment in the person's own zone: `14:30`. */
export function timeInFull(moment: string): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date(moment))
}

/** A size in bytes in words: `914 bytes`, `12 kB`. */
export function sizeInWords(bytes: number): string {
  const unit = bytes < 1_000 ? 'byte' : bytes < 1_000_000 ? 'kilobyte' : 'megabyte'
  const value = unit === 'byte' ? bytes : unit === 'kilobyte' ? bytes / 1_000 : bytes / 1_000_000
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(value)
}
