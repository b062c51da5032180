/** The languages whose names of months are read. */
const languages =
  'en de fr es pt it nl sv da nb fi pl cs sk hu ro hr sl tr el ru uk bg et lv lt ca id vi af sq is ga'.split(' ')

/** A name of a month for comparing: small letters without accents and dots. */
export function plainMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
}

/** Names that two languages use for different months are known to none. */
function collect(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of languages) {
    const forms: Intl.DateTimeFormatOptions[] = [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' }
    ]
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, month - 1, 1)))
        const name = plainMonth(parts.find(({ type }) => type === 'month')?.value ?? '')
        if (!/^\p{L}{3,}$/u.test(name)) continue
        const known = names.get(name)
        names.set(name, known === undefined || known === month ? month : 0)
      }
    }
  }
  return names
}

let months: ReadonlyMap<string, number> | undefined

/** The month of a name in any of the languages, 1 to 12; null for anything else. */
export function monthOf(name: string): number | null {
  months ??= collect().set('sept', 9)
  const month = months.get(plainMonth(name)) ?? 0
  return month === 0 ? null : month
}
