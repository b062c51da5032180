import { expect, test } from 'vitest'
import { compactPay } from '../../../src/renderer/board/compact-pay'
import type { Salary } from '../../../src/shared/posting'

function pay(min: number | null, max: number | null, currency: string | null, period: Salary['period']): Salary {
  return { min, max, currency, period, gross: null, text: '', place: null }
}

test.each([
  [pay(215_000, 307_000, 'USD', 'year'), '$215–307k'],
  [pay(95_000, 120_000, 'GBP', 'year'), '£95–120k'],
  [pay(110_000, 130_000, 'CHF', 'year'), 'CHF\u00a0110–130k'],
  [pay(45, 45, 'EUR', 'hour'), '€45/h'],
  [pay(12.6, 13.25, 'GBP', 'hour'), '£12.60–13.25/h'],
  [pay(4_200, 5_100, 'USD', 'month'), '$4.2–5.1k/mo'],
  [pay(4_250, 5_130, 'EUR', 'month'), '€4,250–5,130/mo'],
  [pay(450, 600, 'EUR', 'day'), '€450–600/day'],
  [pay(900, 1_200, 'USD', 'week'), '$900–1,200/wk'],
  [pay(62_500, 70_000, 'EUR', 'year'), '€62.5–70k'],
  [pay(1_200_000, 1_500_000, 'INR', 'year'), '₹1.2–1.5M'],
  [pay(950_000, 1_200_000, 'SEK', 'year'), 'SEK\u00a00.95–1.2M'],
  [pay(60_000, null, 'EUR', 'year'), 'from €60k'],
  [pay(null, 80_000, 'AUD', 'year'), 'up to A$80k'],
  [pay(60_000, 80_000, null, null), '60–80k'],
  [pay(null, null, 'EUR', 'year'), '']
])('%o is %s', (salary, expected) => {
  expect(compactPay(salary)).toBe(expected)
})
