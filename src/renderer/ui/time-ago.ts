const day = 86_400_000

/** Whole days between two moments, never below 0. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / day))
}

/** Made once: making a format costs many times what using it does, and every card of the board uses one. */
const formats = {
  day: new Intl.NumberFormat('en', { style: 'unit', unit: 'day', unitDisplay: 'long' }),
  month: new Intl.NumberFormat('en', { style: 'unit', unit: 'month', unitDisplay: 'long' }),
  year: new Intl.NumberFormat('en', { style: 'unit', unit: 'year', unitDisplay: 'long' })
}

function inWords(value: number, unit: keyof typeof formats): string {
  return formats[unit].format(value)
}

/** How long ago, in little room: `today`, `2 d`, `5 mo`, `1 y`. */
export function timeAgo(from: string, now: string): string {
  const days = daysBetween(from, now)
  if (days === 0) return 'today'
  if (days < 90) return `${days} d`
  return days < 730 ? `${Math.floor(days / 30.44)} mo` : `${Math.floor(days / 365.25)} y`
}

/** The same for screen readers: `2 days`. */
export function timeAgoInWords(from: string, now: string): string {
  const days = daysBetween(from, now)
  if (days === 0) return 'since today'
  if (days < 90) return inWords(days, 'day')
  return days < 730 ? inWords(Math.floor(days / 30.44), 'month') : inWords(Math.floor(days / 365.25), 'year')
}
