import { expect, test } from 'vitest'
import { columnsOf, isStrip } from '../../../src/renderer/state/columns'
import { stubBridge } from './bridge'
import { byId, card, stage } from './cards'

stubBridge({})
const { freeHue, stageBeside, templateEdits } = await import('../../../src/renderer/state/stages')

const stages = [stage(1), stage(2, { name: 'Applied' }), stage(3)]
const columns = columnsOf(stages, byId(card(9, 3, 'a')))

test('a column goes in front of its neighbour, and no further than the edge', () => {
  expect([stageBeside(columns, 2, 'left'), stageBeside(columns, 1, 'right')]).toEqual([1, 3])
  expect([stageBeside(columns, 2, 'right'), stageBeside(columns, 3, 'right')]).toEqual([null, undefined])
  expect(stageBeside(columns, 1, 'left')).toBeUndefined()
})

test('a collapsed column is a strip, but for a card of it that is looked at', () => {
  const [column] = columnsOf([stage(1, { isCollapsed: true })], byId(card(5, 1, 'a')))
  expect(column !== undefined && [isStrip(column, [null, 4]), isStrip(column, [5, null])]).toEqual([true, false])
})

test('a new stage gets the colour that fewest have', () => {
  expect(freeHue([stage(1, { hue: 2 }), stage(2, { hue: 3 })])).toBe(4)
})

test('a template keeps stages of its names and those with cards, adds what is missing, and lets the empty others go', () => {
  const wanted = [
    { name: 'applied', kind: 'applied', hue: 2 },
    { name: 'Trial day', kind: 'interview', hue: 4 }
  ] as const
  expect(templateEdits(columns, { name: '', stages: wanted })).toEqual([
    { type: 'moveStage', id: 2, before: null },
    { type: 'addStage', name: 'Trial day', kind: 'interview', hue: 4, before: null },
    { type: 'trashStage', id: 1 }
  ])
})
