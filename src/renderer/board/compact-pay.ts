import type { Salary } from '../../shared/posting'

const periods = { hour: '/h', day: '/day', week: '/wk', month: '/mo', year: '' } as const

/** Kept once made: making a format costs many times what using it does, and every card of the board uses some. */
const figureFormats = new Map<string, Intl.NumberFormat>()
const prefixes = new Map<string, string>()

interface Scale {
  readonly divisor: number
  readonly suffix: string
}

/** Millions as soon as one figure has some; thousands from 10,000 on, and below where they come out even: `4.5k`, but `1,234`. */
function scaleOf(values: readonly number[]): Scale {
  if (values.some((value) => value >= 1_000_000)) return { divisor: 1_000_000, suffix: 'M' }
  const fits = values.every((value) => value >= 10_000 || (value >= 1_000 && value % 100 === 0))
  return fits ? { divisor: 1_000, suffix: 'k' } : { divisor: 1, suffix: '' }
}

function figure(value: number, { divisor }: Scale): string {
  const scaled = value / divisor
  const digits = divisor === 1_000_000 ? 2 : divisor === 1_000 && scaled >= 100 ? 0 : divisor === 1_000 ? 1 : 2
  const minimum = divisor === 1 && !Number.isInteger(scaled) ? 2 : 0
  const key = `${minimum}-${digits}`
  const known = figureFormats.get(key)
  const format = known ?? new Intl.NumberFormat('en', { maximumFractionDigits: digits, minimumFractionDigits: minimum })
  if (known === undefined) figureFormats.set(key, format)
  return format.format(scaled)
}

/** What stands in front of the figures: `$`, `A$`, `CHF ` with a space that does not break. */
function prefixOf(currency: string | null): string {
  if (currency === null) return ''
  const known = prefixes.get(currency)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0)
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency
  const prefix = /\p{L}$/u.test(symbol) ? `${symbol}\u00a0` : symbol
  prefixes.set(currency, prefix)
  return prefix
}

/** A pay range in little room, as stated and never recounted: `$215–307k`, `from €60k`, `€45/h`. Empty without figures. */
export function compactPay({ min, max, currency, period }: Salary): string {
  const values = [min, max].filter((value) => value !== null)
  if (values.length === 0) return ''
  const scale = scaleOf(values)
  const figures = [...new Set(values.map((value) => figure(value, scale)))].join('–')
  const limit = min === null ? 'up to ' : max === null ? 'from ' : ''
  return `${limit}${prefixOf(currency)}${figures}${scale.suffix}${period === null ? '' : periods[period]}`
}
