import { describe, expect, test } from 'vitest'
import { showConfidence } from '../../../src/parser/calibration'
import { shownConfidence } from '../../../src/parser/calibration-table'

const scores = Array.from({ length: 101 }, (_, at) => at / 100)
const methods = ['structured', 'meta', 'label', 'heading', 'pattern', 'prose'] as const

describe('confidences that are shown', () => {
  test.each(Object.keys(shownConfidence))('never fall where the raw ones rise: %s', (key) => {
    const [field = '', method] = key.split(':')
    const shown = scores.map((raw) =>
      showConfidence(field === '*' ? 'applyUrl' : field, method as (typeof methods)[number], raw)
    )
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
    expect(Math.min(...shown)).toBeGreaterThan(0)
    expect(Math.max(...shown)).toBeLessThan(1)
  })

  test('those of fields that nothing was measured of are shown as they are', () => {
    for (const method of methods) expect(showConfidence('visa', method, 0.63)).toBe(0.63)
  })

  test('fields that share their evidence share their confidence', () => {
    expect(showConfidence('titleRaw', 'pattern', 0.7)).toBe(showConfidence('title', 'pattern', 0.7))
    expect(showConfidence('salaries', 'label', 0.95)).toBe(showConfidence('salary', 'label', 0.95))
  })
})
