import { expect, test } from 'vitest'
import {
  hasUnsaved,
  longestWait,
  pauseBeforeSave,
  type SaveState,
  scheduleSaves
} from '../../../src/renderer/state/save-schedule'
import type { Failure } from '../../../src/shared/result'

/** Time that passes only when it is told to. */
function handClock() {
  let now = 0
  let planned: { at: number; run: () => void }[] = []
  return {
    now: () => now,
    after: (milliseconds: number, run: () => void) => {
      const entry = { at: now + milliseconds, run }
      planned.push(entry)
      return () => {
        planned = planned.filter((other) => other !== entry)
      }
    },
    pass: (milliseconds: number) => {
      now += milliseconds
      const due = planned.filter(({ at }) => at <= now)
      planned = planned.filter(({ at }) => at > now)
      for (const { run } of due) run()
    }
  }
}

/** A schedule of texts whose saves are answered by hand. */
function start() {
  const clock = handClock()
  const saves: { text: string; answer: (failure: Failure | null) => Promise<void> }[] = []
  const states: SaveState['name'][] = []
  const schedule = scheduleSaves<string>({
    save: (text) => {
      const { promise, resolve } = Promise.withResolvers<Failure | null>()
      const answer = async (failure: Failure | null) => {
        resolve(failure)
        await promise
        // The schedule goes on in the turn after the answer.
        await Promise.resolve()
      }
      saves.push({ text, answer })
      return promise
    },
    merge: (_earlier, later) => later,
    report: ({ name }) => states.push(name),
    clock
  })
  return { clock, saves, states, schedule, texts: () => saves.map(({ text }) => text) }
}

const diskFull: Failure = { code: 'disk-full' }

test('a change is saved after a pause, and saved only when the answer is there', async () => {
  const { clock, saves, states, schedule, texts } = start()
  schedule.change('a')
  clock.pass(pauseBeforeSave - 1)
  expect(texts()).toEqual([])
  clock.pass(1)
  expect(texts()).toEqual(['a'])
  expect(states).toEqual(['unsaved', 'saving'])
  await saves[0]?.answer(null)
  expect(states).toEqual(['unsaved', 'saving', 'saved'])
  expect(schedule.isSaved()).toBe(true)
})

test('while typing goes on, it is saved at least once in the longest wait', () => {
  const { clock, schedule, texts } = start()
  for (let typed = 100; typed <= longestWait; typed += 100) {
    schedule.change(`after ${typed}`)
    clock.pass(100)
  }
  expect(texts()).toEqual([`after ${longestWait}`])
})

test('one save runs at a time; what was typed meanwhile follows, only the latest', async () => {
  const { clock, saves, schedule, texts } = start()
  schedule.change('a')
  clock.pass(pauseBeforeSave)
  schedule.change('ab')
  schedule.change('abc')
  clock.pass(5_000)
  expect(texts()).toEqual(['a'])
  await saves[0]?.answer(null)
  clock.pass(0)
  expect(texts()).toEqual(['a', 'abc'])
})

test('a failed save keeps the text, and the next change takes it along', async () => {
  const { clock, saves, states, schedule, texts } = start()
  schedule.change('a')
  clock.pass(pauseBeforeSave)
  await saves[0]?.answer(diskFull)
  expect(states.at(-1)).toBe('failed')
  expect(schedule.isSaved()).toBe(false)
  clock.pass(60_000)
  expect(texts()).toEqual(['a'])
  schedule.change('ab')
  clock.pass(pauseBeforeSave)
  expect(texts()).toEqual(['a', 'ab'])
})

test('a flush sends at once, waits for what runs, and says whether all is on disk', async () => {
  const { clock, saves, schedule, texts } = start()
  schedule.change('a')
  const first = schedule.flush()
  expect(texts()).toEqual(['a'])
  schedule.change('ab')
  await saves[0]?.answer(null)
  await Promise.resolve()
  expect(texts()).toEqual(['a', 'ab'])
  await saves[1]?.answer(null)
  expect(await first).toBe(true)
  clock.pass(60_000)
  expect(texts()).toEqual(['a', 'ab'])
})

test('a flush after a failure tries again', async () => {
  const { saves, schedule, texts } = start()
  schedule.change('a')
  const failing = schedule.flush()
  await saves[0]?.answer(diskFull)
  expect(await failing).toBe(false)
  const again = schedule.flush()
  await saves[1]?.answer(null)
  expect(await again).toBe(true)
  expect(texts()).toEqual(['a', 'a'])
})

test('values that are parts are merged, a failed one below a later one', async () => {
  const clock = handClock()
  const saved: object[] = []
  const answers: (Failure | null)[] = [diskFull, null]
  const schedule = scheduleSaves<{ readonly [name: string]: string }>({
    save: async (value) => {
      saved.push(value)
      return answers.shift() ?? null
    },
    merge: (earlier, later) => ({ ...earlier, ...later }),
    report: () => undefined,
    clock
  })
  schedule.change({ place: 'a' })
  schedule.change({ people: 'b' })
  expect(await schedule.flush()).toBe(false)
  schedule.change({ place: 'c' })
  expect(await schedule.flush()).toBe(true)
  expect(saved).toEqual([
    { place: 'a', people: 'b' },
    { place: 'c', people: 'b' }
  ])
})

test('the window knows of what is not saved until it is', async () => {
  const { saves, schedule } = start()
  schedule.change('a')
  expect(hasUnsaved()).toBe(true)
  const done = schedule.flush()
  await saves[0]?.answer(null)
  await done
  expect(schedule.isSaved()).toBe(true)
})
