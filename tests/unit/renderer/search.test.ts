import { beforeEach, expect, test } from 'vitest'
import { failure, type Result, success } from '../../../src/shared/result'
import type { SearchAnswer, SearchHit } from '../../../src/shared/search-answer'
import { stubBridge } from './bridge'

const asked: { query: string; answer: (answer: Result<SearchAnswer>) => void }[] = []
stubBridge({
  search: ({ query }: { query: string }) =>
    new Promise<Result<SearchAnswer>>((resolve) => asked.push({ query, answer: resolve }))
})
const { boardStore, initialState } = await import('../../../src/renderer/state/board-store')
const { searchOptions, searchStore, steppedFrom, typeQuery } = await import('../../../src/renderer/state/search')

function hit(applicationId: number, passages: number): SearchHit {
  const where = Array.from({ length: passages }, () => ({ kind: 'note' as const, noteId: 1, text: 'x', marks: [] }))
  return { applicationId, title: '', company: '', stage: 'Saved', score: 1, where }
}

function answer(query: string, ...hits: readonly SearchHit[]): Result<SearchAnswer> {
  return success({ query, total: hits.length, ms: 1, hits })
}

beforeEach(() => {
  asked.length = 0
  searchStore.setState({ answer: null, failure: null, active: 0 })
  boardStore.setState(initialState, true)
})

test('an answer that a newer question has overtaken is dropped, whenever it comes', async () => {
  const first = typeQuery('ka')
  const second = typeQuery('kafka')
  asked[1]?.answer(answer('kafka', hit(1, 1)))
  await second
  asked[0]?.answer(answer('ka', hit(1, 1), hit(2, 1)))
  await first
  expect(searchStore.getState().answer?.query).toBe('kafka')
  expect(boardStore.getState()).toMatchObject({ searchQuery: 'kafka', view: 'search' })
})

test('an answer stays until the next one is there, and goes with the words', async () => {
  const first = typeQuery('ka')
  asked[0]?.answer(answer('ka', hit(1, 1)))
  await first
  void typeQuery('kaf')
  expect(searchStore.getState().answer?.query).toBe('ka')
  await typeQuery('')
  expect(searchStore.getState().answer).toBe(null)
  asked[1]?.answer(answer('kaf', hit(1, 1)))
  await Promise.resolve()
  expect(searchStore.getState().answer).toBe(null)
})

test('a search that fails says why, and the next answer takes its place', async () => {
  const first = typeQuery('a')
  asked[0]?.answer(failure('internal'))
  await first
  expect(searchStore.getState().failure).toEqual({ code: 'internal' })
  const second = typeQuery('ab')
  asked[1]?.answer(answer('ab'))
  await second
  expect(searchStore.getState()).toMatchObject({ failure: null, answer: { query: 'ab' } })
})

test('arrows go by passages, page keys by applications, and both stop at the ends', () => {
  const options = searchOptions({ query: '', total: 3, ms: 1, hits: [hit(1, 2), hit(2, 0), hit(3, 3)] })
  expect(options.map(({ applicationId }) => applicationId)).toEqual([1, 1, 2, 3, 3, 3])
  const steps = (from: number) =>
    (['up', 'down', 'previous', 'next'] as const).map((step) => steppedFrom(options, from, step))
  expect(steps(0)).toEqual([0, 1, 0, 2])
  expect(steps(4)).toEqual([3, 5, 2, 4])
  expect(steps(2)).toEqual([1, 3, 0, 3])
  expect(steps(5)).toEqual([4, 5, 2, 5])
  expect(steppedFrom([], 0, 'down')).toBe(0)
})
