import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/renderer/state/columns'
import { byId, card, stage } from './cards'

const stages = [stage(2), stage(1)]

test('stages and cards stand in the order of their positions', () => {
  const columns = columnsOf(stages, byId(card(1, 1, 'b'), card(2, 1, 'a'), card(3, 2, 'a')))
  expect(columns.map(({ stage: { id }, cards }) => [id, cards.map((one) => one.id)])).toEqual([
    [1, [2, 1]],
    [2, [3]]
  ])
})

test('positions are compared as plain strings, capitals before small letters, and equal ones by id', () => {
  const [first] = columnsOf(stages, byId(card(3, 1, 'a0'), card(1, 1, 'Zz'), card(2, 1, 'a0')))
  expect(first?.cards.map((one) => one.id)).toEqual([1, 2, 3])
})

test('a column that did not change stays the very same', () => {
  const cards = byId(card(1, 1, 'a'), card(2, 2, 'a'))
  const before = columnsOf(stages, cards)
  const after = columnsOf(stages, new Map([...cards, [3, card(3, 2, 'b')]]), before)
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
})

test('a card of a stage that is not there stands nowhere', () => {
  expect(columnsOf(stages, byId(card(1, 9, 'a'))).flatMap(({ cards }) => cards)).toEqual([])
})
