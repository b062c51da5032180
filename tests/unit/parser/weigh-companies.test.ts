import { describe, expect, test } from 'vitest'
import { chancesOf, likeliest } from '../../../src/parser/company/weigh-companies'

const named = (value: string, confidence: number) => ({
  value,
  confidence,
  method: 'pattern' as const,
  quote: value,
  start: null,
  end: null
})

describe('names that may be the employer', () => {
  const weights = { features: { label: 4, once: -1 }, bias: -1 }

  test('take chances from each other, and leave some to none of them', () => {
    const alone = chancesOf([{ label: 1 }], weights)
    const two = chancesOf([{ label: 1 }, { label: 1 }], weights)
    expect(alone[0]).toBeGreaterThan(0.9)
    expect(two[0]).toBeLessThan(0.5)
    expect(two.reduce((sum, chance) => sum + chance, 0)).toBeLessThan(1)
  })

  test('are not given where none is likely', () => {
    expect(likeliest([named('Acme', 0.2), named('Bolt', 0.1)])).toBeUndefined()
    expect(likeliest([])).toBeUndefined()
  })

  test('inherit the chances of those that were ruled out', () => {
    const found = likeliest([named('Leeds', 0.7), named('Acme', 0.2)], (name) => name !== 'Leeds')
    expect(found?.value).toBe('Acme')
    expect(found?.confidence).toBeGreaterThan(0.6)
  })
})
