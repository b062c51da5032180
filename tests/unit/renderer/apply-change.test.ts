import { expect, test } from 'vitest'
import type { BoardState } from '../../../src/renderer/state/board-store'
import { stubBridge } from './bridge'
import { byId, card, change, stage } from './cards'

// The window's bridge is not called here, but the client looks for it when it is loaded.
stubBridge({})
const { afterChange } = await import('../../../src/renderer/state/apply-change')
const { initialState } = await import('../../../src/renderer/state/board-store')

const now = '2026-03-02T09:00:00.000Z'

function stateWith(facts: Partial<BoardState>): BoardState {
  const confirmed = byId(card(1, 1, 'a'), card(2, 1, 'b'), card(3, 2, 'a'))
  return { ...initialState, stages: [stage(1), stage(2)], confirmed, cards: confirmed, ...facts }
}

test('changed cards are replaced, new ones added, gone ones taken away', () => {
  const after = afterChange(stateWith({}), change([card(2, 2, 'b'), card(4, 1, 'c')], [1]), null, now)
  expect([...(after.cards ?? [])].map(([id, one]) => [id, one.stageId, one.position])).toEqual([
    [2, 2, 'b'],
    [3, 2, 'a'],
    [4, 1, 'c']
  ])
})

test('a gone card loses its mark, the others keep theirs', () => {
  expect(afterChange(stateWith({ selection: new Set([1, 2]) }), change([], [1]), null, now).selection).toEqual(
    new Set([2])
  )
})

test('stages stay when the change names none', () => {
  const state = stateWith({})
  expect(afterChange(state, change([]), null, now).stages).toBe(state.stages)
  expect(afterChange(state, { ...change([]), stages: [stage(7)] }, null, now).stages).toEqual([stage(7)])
})

test('the answer to an earlier move does not take a later one of the same card back', () => {
  const later = { token: 2, id: 1, stageId: 2, before: 3 }
  const state = stateWith({ pending: [{ token: 1, id: 1, stageId: 1, before: null }, later] })
  const after = afterChange(state, change([card(1, 1, 'c')]), 1, now)
  expect(after.pending).toEqual([later])
  expect(after.confirmed?.get(1)).toMatchObject({ stageId: 1, position: 'c' })
  expect(after.cards?.get(1)?.stageId).toBe(2)
})
