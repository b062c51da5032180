import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords, equalShare } from '../../src/shared/word-diff'

const words = fc.array(fc.constantFrom('pay', 'in', 'London', 'of', 'the', 'team', '50'), { maxLength: 40 })

/** Length of the longest common subsequence, by the table that everybody knows. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row: number[] = Array(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    b.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

test('the runs rebuild both lists, and hold the longest common part', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = diffWords(before, after)
      const side = (kind: 'removed' | 'added') => runs.filter((run) => run.kind === 'same' || run.kind === kind)
      expect(side('removed').flatMap((run) => before.slice(...run.before))).toEqual(before)
      expect(side('added').flatMap((run) => after.slice(...run.after))).toEqual(after)
      const same = runs.filter(({ kind }) => kind === 'same')
      for (const run of same) expect(before.slice(...run.before)).toEqual(after.slice(...run.after))
      const common = same.reduce((sum, run) => sum + run.before[1] - run.before[0], 0)
      expect(common).toBe(longestCommon(before, after))
    }),
    { numRuns: 300 }
  )
})

test('what differs in one place is told as removed, then added', () => {
  const runs = diffWords('a team in London with pay'.split(' '), 'a team in Manchester'.split(' '))
  expect(runs).toEqual([
    { kind: 'same', before: [0, 3], after: [0, 3] },
    { kind: 'removed', before: [3, 6], after: [3, 3] },
    { kind: 'added', before: [6, 6], after: [3, 4] }
  ])
})

test('long texts with many differences still rebuild, in time', () => {
  const long = (seed: number, every: number) =>
    Array.from({ length: 40_000 }, (_, at) =>
      at % every === 0 ? `other ${seed} ${at}` : `word ${at % 9_000} of ${at}`
    )
  const [before, after] = [long(1, 7), long(2, 11)]
  const began = performance.now()
  const runs = diffWords(before, after)
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(runs.filter(({ kind }) => kind !== 'added').flatMap((run) => before.slice(...run.before))).toEqual(before)
  expect(runs.filter(({ kind }) => kind !== 'removed').flatMap((run) => after.slice(...run.after))).toEqual(after)
  expect(equalShare(before, after)).toBeGreaterThan(0.7)
})

test('texts without a word in common share nothing, and nothing is equal to nothing', () => {
  const many = Array.from({ length: 3_000 }, () => 'a')
  expect(
    equalShare(
      many,
      many.map(() => 'b')
    )
  ).toBe(0)
  expect(equalShare([], [])).toBe(1)
  expect(equalShare(['a'], [])).toBe(0)
})
