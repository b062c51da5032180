import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/renderer/state/columns'
import { cardBeside, heirOf, type Step } from '../../../src/renderer/state/neighbours'
import { byId, card, stage } from './cards'

const columns = columnsOf(
  [stage(1), stage(2), stage(3)],
  byId(card(1, 1, 'a'), card(2, 1, 'b'), card(3, 1, 'c'), card(4, 3, 'a'), card(5, 3, 'b'))
)

test.each<[number, Step, number | undefined]>([
  [1, 'up', undefined],
  [1, 'down', 2],
  [3, 'down', undefined],
  [2, 'first', 1],
  [2, 'last', 3],
  [1, 'right', 4],
  [3, 'right', 5],
  [5, 'left', 2],
  [1, 'left', undefined],
  [4, 'right', undefined]
])('from card %i %s to %s, past empty stages', (id, step, expected) => {
  expect(cardBeside(columns, id, step)).toBe(expected)
})

test.each([
  [[1], 2],
  [[3], 2],
  [[2, 3], 1],
  [[1, 2, 3], undefined]
])('when %o go, the focus comes to %s', (ids, expected) => {
  expect(heirOf(columns, ids)).toBe(expected)
})
