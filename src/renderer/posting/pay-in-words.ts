import { postingText } from '../../shared/messages/application'
import { payPeriodNames } from '../../shared/messages/names'
import type { Salary } from '../../shared/posting'

function figures({ min, max, currency }: Salary): string {
  const options = currency === null ? {} : ({ style: 'currency', currency } as const)
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' } as const
  const format = new Intl.NumberFormat('en', { ...options, ...digits })
  if (min !== null && max !== null && min !== max) {
    return `${format.format(min)}–${new Intl.NumberFormat('en', digits).format(max)}`
  }
  if (min !== null && min === max) return format.format(min)
  if (min !== null) return `${postingText.from} ${format.format(min)}`
  return max === null ? '' : `${postingText.upTo} ${format.format(max)}`
}

/** A pay range in words, as stated: `£95,000–120,000 a year`; the very words where there are no figures. */
export function payInWords(salary: Salary): string {
  const amount = figures(salary)
  if (amount === '') return salary.text
  const period = salary.period === null ? '' : ` ${payPeriodNames[salary.period]}`
  const tax = salary.gross === null ? '' : `, ${salary.gross ? postingText.gross : postingText.net}`
  return `${amount}${period}${tax}${salary.place === null ? '' : ` (${salary.place})`}`
}
