import { beforeEach, expect, test, vi } from 'vitest'
import type { Arrival } from '../../../src/shared/arrivals'
import type { ArrivedAnswer, CommandInput, ImportOutcome } from '../../../src/shared/contract'
import { failure, type Result, success } from '../../../src/shared/result'
import { stubBridge } from './bridge'
import { card, change } from './cards'

/** The far end of the bridge: one arrival is told, then nothing more; each asking for files takes the next answer. */
const main = {
  arrival: null as Arrival | null,
  answers: [] as Result<ArrivedAnswer>[],
  beforeAnswer: (): void => undefined,
  asked: [] as string[],
  dropped: [] as string[]
}
stubBridge({
  followArrivals: ({ seen }: CommandInput<'followArrivals'>) => {
    if (main.arrival === null || seen >= 7) return new Promise(() => undefined)
    return success({ serial: 7, waiting: [main.arrival, main.arrival], missing: null })
  },
  importArrived: ({ id }: CommandInput<'importArrived'>) => {
    main.asked.push(id)
    main.beforeAnswer()
    return main.answers.shift() ?? failure('not-found')
  },
  dropArrival: ({ id }: CommandInput<'dropArrival'>) => {
    main.dropped.push(id)
    return success(null)
  },
  importFiles: () => success({ outcomes: [], change: null, held: [{ id: 'archive', total: 3 }] })
})
const { importStore, sortOutcomes } = await import('../../../src/renderer/state/imports')
const { boardStore, initialState } = await import('../../../src/renderer/state/board-store')
const { arrivalStore, followArrivals } = await import('../../../src/renderer/state/arrivals')
const { cancelImport, importFiles } = await import('../../../src/renderer/state/import-files')

function answer(ids: readonly number[], left: number): Result<ArrivedAnswer> {
  const outcomes = ids.map(
    (id): ImportOutcome => ({
      file: `${id}.txt`,
      ok: true,
      applicationId: id,
      postingId: id,
      title: `${id}`,
      company: '',
      stage: 'Saved',
      review: false,
      sameAs: null
    })
  )
  const cards = ids.map((id) => card(id, 1, `a${id}`))
  return success({ outcomes, change: change(cards), held: [], done: ids.length, left })
}

function arrival(facts: Partial<Arrival>): Arrival {
  return { id: crypto.randomUUID(), from: 'opened', folder: null, total: 3, done: 0, hasLeftOut: false, ...facts }
}

function run() {
  const [only, second] = importStore.getState().runs
  if (only === undefined || second !== undefined) throw new Error('not one import')
  return only
}

beforeEach(() => {
  Object.assign(main, { arrival: null, answers: [], beforeAnswer: () => undefined, asked: [], dropped: [] })
  importStore.setState({ runs: [] })
  boardStore.setState(initialState, true)
  arrivalStore.setState({ serial: 0 })
})

test('what arrived is imported once, with progress, and its first card is brought into sight', async () => {
  main.arrival = arrival({})
  main.answers = [answer([1, 2], 1), answer([3], 0)]
  const stop = followArrivals()
  await vi.waitFor(() => expect(run()).toMatchObject({ phase: 'done', done: 3, total: 3, folder: null }))
  stop()
  expect(main.asked).toHaveLength(2)
  expect(main.dropped).toEqual([main.arrival.id])
  expect(boardStore.getState().cards.size).toBe(3)
  expect(boardStore.getState().revealId).toBe(1)
})

test('what came from the watched folder says so, and does not move the board', async () => {
  main.arrival = arrival({ from: 'folder', folder: 'Saved postings', total: 1 })
  main.answers = [answer([4], 0)]
  const stop = followArrivals()
  await vi.waitFor(() => expect(run()).toMatchObject({ phase: 'done', folder: 'Saved postings' }))
  stop()
  expect(boardStore.getState().revealId).toBeNull()
})

test('cancelling stops the asking, and main is told to drop the rest', async () => {
  main.arrival = arrival({})
  main.answers = [answer([1], 2), answer([2], 1)]
  main.beforeAnswer = () => cancelImport(run().id)
  const stop = followArrivals()
  await vi.waitFor(() => expect(run()).toMatchObject({ phase: 'done', done: 1, total: 3 }))
  stop()
  expect(main.asked).toHaveLength(1)
  expect(main.dropped).toEqual([main.arrival.id])
})

test('the files of a large archive are counted, and asked for until none is left', async () => {
  main.answers = [answer([1, 2], 1), answer([3], 0)]
  await importFiles([{ name: 'all.zip', file: new File(['x'], 'all.zip') }])
  expect(run()).toMatchObject({ phase: 'done', done: 4, total: 4 })
  expect(sortOutcomes(run().outcomes).added).toHaveLength(3)
  expect(main.dropped).toEqual(['archive'])
})

test('where main cannot go on, what came in stays and the rest is told as not imported', async () => {
  main.answers = [answer([1, 2], 1), failure('disk-full')]
  await importFiles([{ name: 'all.zip', file: new File(['x'], 'all.zip') }])
  expect(run()).toMatchObject({ phase: 'done', done: 3, total: 4 })
})
