import { beforeEach, expect, test } from 'vitest'
import type { Change } from '../../../src/shared/model'
import { failure, type Result, success } from '../../../src/shared/result'
import { stubBridge } from './bridge'
import { byId, card, change, stage } from './cards'

type Answer = Result<Change>

/** The far end of the bridge: main's answers are given by hand, so that the time before them can be looked at. */
const asked: { input: unknown; answer: (answer: Answer) => void }[] = []
function ask(input: unknown): Promise<Answer> {
  return new Promise((resolve) => asked.push({ input, answer: resolve }))
}
stubBridge({ edit: ask, undo: ask, redo: ask })
const { boardStore, initialState } = await import('../../../src/renderer/state/board-store')
const { currentColumns } = await import('../../../src/renderer/state/current-columns')
const { edit } = await import('../../../src/renderer/state/edit')
const { undo } = await import('../../../src/renderer/state/history')
const { carry, dropLifted, lift, putBack } = await import('../../../src/renderer/state/lift')
const { moveBeside, moveCards, moveToStage } = await import('../../../src/renderer/state/move-cards')

function shown(): readonly (readonly number[])[] {
  return currentColumns().map(({ cards }) => cards.map((one) => one.id))
}

beforeEach(() => {
  asked.length = 0
  const confirmed = byId(card(1, 1, 'a0'), card(2, 1, 'a1'), card(3, 1, 'a2'), card(4, 2, 'a0'), card(5, 2, 'a1'))
  boardStore.setState({ ...initialState, stages: [stage(1), stage(2)], confirmed, cards: confirmed }, true)
})

test('a move is shown before main has answered, and announced with its place', () => {
  void edit({ type: 'moveApplication', id: 2, stageId: 2, before: 5 })
  expect(shown()).toEqual([
    [1, 3],
    [4, 2, 5]
  ])
  expect(boardStore.getState().announcement.text).toBe('Moved Card 2 from Stage 1 to Stage 2, 2 of 3')
})

test('a move that main made stays, with the position that main gave, and offers undo', async () => {
  const moving = edit({ type: 'moveApplication', id: 2, stageId: 2, before: 5 })
  asked[0]?.answer(success(change([card(2, 2, 'a0V')])))
  await moving
  const { cards, pending, toasts } = boardStore.getState()
  expect(cards.get(2)?.position).toBe('a0V')
  expect(pending).toEqual([])
  expect(toasts).toMatchObject([{ text: 'Moved “Card 2” to Stage 2', action: 'undo' }])
})

test('a move that main refused is put back, and a toast says why', async () => {
  const before = boardStore.getState().cards
  const moving = edit({ type: 'moveApplication', id: 2, stageId: 2, before: null })
  asked[0]?.answer(failure('disk-full'))
  await moving
  expect(boardStore.getState().cards).toEqual(before)
  expect(boardStore.getState().toasts).toMatchObject([{ tone: 'failure', action: null }])
  expect(boardStore.getState().announcement).toMatchObject({
    urgent: true,
    text: expect.stringContaining('disk is full')
  })
})

test('of two moves, the refused one alone is put back', async () => {
  const first = edit({ type: 'moveApplication', id: 1, stageId: 2, before: 4 })
  const second = edit({ type: 'moveApplication', id: 2, stageId: 2, before: null })
  asked[0]?.answer(failure('internal'))
  await first
  expect(shown()).toEqual([
    [1, 3],
    [4, 5, 2]
  ])
  asked[1]?.answer(success(change([card(2, 2, 'a2')])))
  await second
  expect(shown()).toEqual([
    [1, 3],
    [4, 5, 2]
  ])
})

test('several cards move together, in their order, as one edit', () => {
  boardStore.setState({ selection: new Set([3, 1]) })
  void moveToStage(3, 2)
  expect(shown()).toEqual([[2], [1, 3, 4, 5]])
  expect(asked.map(({ input }) => input)).toEqual([
    {
      type: 'batch',
      edits: [
        { type: 'moveApplication', id: 1, stageId: 2, before: 4 },
        { type: 'moveApplication', id: 3, stageId: 2, before: 4 }
      ]
    }
  ])
})

test('cards that are dropped in front of one that moves along go in front of the next that stays', () => {
  void moveCards([1, 2], { stageId: 1, before: 2 })
  expect(asked[0]?.input).toMatchObject({ edits: [{ before: 3 }, { before: 3 }] })
})

test('a card that is dropped where it stands is not an edit', async () => {
  await moveCards([2], { stageId: 1, before: 3 })
  await moveCards([2], { stageId: 1, before: 2 })
  expect(asked).toEqual([])
})

test.each([
  [
    'up',
    [
      [2, 1, 3],
      [4, 5]
    ]
  ],
  [
    'down',
    [
      [1, 3, 2],
      [4, 5]
    ]
  ],
  [
    'right',
    [
      [1, 3],
      [4, 2, 5]
    ]
  ]
] as const)('a step %s', (direction, expected) => {
  void moveBeside(2, direction)
  expect(shown()).toEqual(expected)
})

test('a step over the edge of the board changes nothing, and that is said', async () => {
  await moveBeside(2, 'left')
  expect(asked).toEqual([])
  expect(boardStore.getState().announcement.text).toBe('Card 2 cannot go further that way')
})

test('a lifted card is carried without an edit, and put back where it was', () => {
  lift(2)
  carry('right')
  carry('down')
  expect(shown()).toEqual([
    [1, 3],
    [4, 5, 2]
  ])
  putBack()
  expect(shown()).toEqual([
    [1, 2, 3],
    [4, 5]
  ])
  expect(asked).toEqual([])
})

test('a lifted card that is dropped is one move', () => {
  lift(2)
  carry('right')
  carry('up')
  void dropLifted()
  expect(asked.map(({ input }) => input)).toEqual([{ type: 'moveApplication', id: 2, stageId: 2, before: 4 }])
  expect(boardStore.getState().liftedId).toBeNull()
})

test('undo takes the toast that offered it away and offers redo', async () => {
  const moving = edit({ type: 'moveApplication', id: 2, stageId: 2, before: 5 })
  asked[0]?.answer(success(change([card(2, 2, 'a0V')])))
  await moving
  const undoing = undo()
  asked[1]?.answer(success(change([card(2, 1, 'a1')])))
  await undoing
  expect(shown()[0]).toEqual([1, 2, 3])
  expect(boardStore.getState().toasts).toMatchObject([{ text: 'Undone: moved “Card 2” to Stage 2', action: 'redo' }])
})

test('that nothing is left to undo is said, and is no failure', async () => {
  const done = undo()
  asked[0]?.answer(failure('nothing-to-undo'))
  await done
  const { toasts, announcement } = boardStore.getState()
  expect(toasts.map(({ tone }) => tone)).toEqual(['plain'])
  expect(announcement).toMatchObject({ text: toasts[0]?.text, urgent: false })
})

test('lifting one of several selected cards says that it is one', () => {
  boardStore.setState({ selection: new Set([1, 2]) })
  lift(3)
  expect(boardStore.getState().announcement.text).not.toContain('Only')
  putBack()
  lift(1)
  expect(boardStore.getState().announcement.text).toContain('Only this one of 2 selected cards')
  putBack()
})
