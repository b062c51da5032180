import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf } from '../../../src/main/store/same/compared-posting'
import { gradeSame, type Role } from '../../../src/main/store/same/grade-same'
import { identityWords } from '../../../src/main/store/same/identity-words'
import { bandsOf, traceFromBytes, traceLikeness, traceOf, traceToBytes } from '../../../src/main/store/same/min-hash'
import { keysOf } from '../../../src/main/store/same/same-candidates'

/** Words of a language of our own, so that texts differ as texts do. */
const word = fc.string({ unit: fc.constantFrom(...'aeiloprstun'), minLength: 2, maxLength: 8 })
const text = fc.array(word, { minLength: 60, maxLength: 200 })

const wordsOf = (words: readonly string[]) =>
  identityWords({
    text: words.join(' '),
    blocks: [{ kind: 'paragraph', level: 0, start: 0, end: words.join(' ').length, noise: false }]
  })

test('a trace stands for its text: equal for equal words, whatever the spaces, capitals, figures and accents', () => {
  fc.assert(
    fc.property(text, fc.nat(9_999), fc.nat(9_999), (words, before, after) => {
      const dated = (date: number) => [...words, 'posted', String(date), 'days', 'ago']
      const plain = traceOf(wordsOf(dated(before)))
      const noisy = dated(after).map((one, at) => (at % 3 === 0 ? `${one.toUpperCase()}\n  ` : ` ${one}`))
      expect(traceOf(wordsOf(noisy))).toEqual(plain)
      expect(plain && traceFromBytes(traceToBytes(plain))).toEqual(plain)
    }),
    { numRuns: 60 }
  )
})

test('texts of which a few words differ meet in a band and share most; other texts do not', () => {
  fc.assert(
    fc.property(text, text, fc.array(fc.nat(59), { maxLength: 3 }), (words, others, places) => {
      const changed = words.map((one, at) => (places.includes(at) ? 'manchester' : one))
      const [a, b, c] = [words, changed, others].map((one) => traceOf(wordsOf(one)) ?? new Uint32Array())
      if (!a || !b || !c) throw new Error('three traces')
      expect(traceLikeness(a, b)).toBeGreaterThan(0.5)
      expect(bandsOf(a).some((band, at) => band === bandsOf(b)[at])).toBe(true)
      expect(traceLikeness(a, c)).toBeLessThan(0.3)
      expect(shareOf(wordsOf(words), wordsOf(changed))).toBeGreaterThan(0.9)
    }),
    { numRuns: 60 }
  )
})

test('a few words have no trace, and signs of scripts without spaces are words', () => {
  expect(traceOf(['keeper', 'of', 'tides'])).toBeNull()
  const japanese = '港の潮位表を管理し、毎日二回水位計を読み取る担当者を募集しています'
  expect(traceOf(wordsOf([japanese]))).not.toBeNull()
  expect(shareOf(wordsOf([japanese]), wordsOf([japanese.replace('毎日二回', '毎週一回')]))).toBeGreaterThan(0.85)
})

const key = fc.constantFrom('', 'harbour works', 'harbour works ellery', 'grain sons')
const title = fc.constantFrom('', 'tide keeper', 'senior tide keeper', 'tide keeper ellery', 'cook')
const role: fc.Arbitrary<Role> = fc.record({
  companyKeys: fc.tuple(key, key).map((keys) => keysOf(...keys)),
  titleKeys: fc.tuple(title, title).map((keys) => keysOf(...keys)),
  placeWords: fc.constantFrom(new Set<string>(), new Set(['ellery'])),
  textKey: fc.constantFrom(null, 'a', 'b'),
  canonicalUrl: fc.constantFrom(null, 'https://example.com/1', 'https://example.com/2'),
  requisitionId: fc.constantFrom(null, 'R-1', 'R-2')
})

test('a grade is the same whichever came first', () => {
  fc.assert(
    fc.property(role, role, text, fc.array(fc.nat(199), { maxLength: 60 }), (a, b, words, places) => {
      const [one, other] = [words, words.filter((_, at) => !places.includes(at))]
      const there = gradeSame(a, b, () => shareOf(one, other))
      expect(gradeSame(b, a, () => shareOf(other, one))).toEqual(there)
      if (there !== null) expect(gradeSame(a, a, () => 1)).not.toBeNull()
    }),
    { numRuns: 400 }
  )
})

test('less in common is never a surer grade', () => {
  const sureness = { certain: 3, probable: 2, possible: 1 }
  fc.assert(
    fc.property(role, role, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      const [less, more] = [gradeSame(a, b, () => share / 2), gradeSame(a, b, () => share)]
      expect(less === null ? 0 : sureness[less.grade]).toBeLessThanOrEqual(more === null ? 0 : sureness[more.grade])
    }),
    { numRuns: 300 }
  )
})
