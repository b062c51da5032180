/** A day, `2026-03-01`, with its month by name, so that it can be read in one way only: `1 March 2026`. */
export function dayInWords(day: string): string {
  if (day === '') return ''
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
}
