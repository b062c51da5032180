import { expect, test } from 'vitest'
import { dayInWords, shownStep } from '../../../src/renderer/board/next-step'
import { dayInFull, dayInShort } from '../../../src/renderer/ui/format-date'
import { timeAgo } from '../../../src/renderer/ui/time-ago'
import { card } from './cards'

const today = '2026-11-21'

test.each([
  ['2026-11-20', 'yesterday'],
  ['2026-11-21', 'today'],
  ['2026-11-22', 'tomorrow'],
  ['2026-11-27', 'Fri']
])('%s is %s', (day, words) => {
  expect(dayInWords(day, today)).toBe(words)
})

test('a day farther away is written as the computer writes days, with the year when it is another', () => {
  const sameYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
  expect(dayInWords('2026-11-28', today)).toBe(sameYear.format(new Date(2026, 10, 28)))
  expect(dayInWords('2026-11-10', today)).toBe(sameYear.format(new Date(2026, 10, 10)))
  expect(dayInWords('2027-01-04', today)).toBe(dayInFull('2027-01-04'))
})

test.each([
  ['', null, null],
  ['Call', null, { text: 'Call', isDue: false }],
  ['Call', '2026-11-25', { text: 'Call · Wed', isDue: false }],
  ['Call', '2026-11-22', { text: 'Call · tomorrow', isDue: true }],
  ['Call', '2026-10-01', { text: `Call · ${dayInShort('2026-10-01', today)}`, isDue: true }],
  ['', '2026-11-21', { text: 'Due today', isDue: true }]
])('the next step “%s” on %s', (nextStep, nextStepOn, expected) => {
  expect(shownStep(card(1, 1, 'a', { nextStep, nextStepOn }), today)).toEqual(expected)
})

test.each([
  ['2026-11-21T08:00:00.000Z', 'today'],
  ['2026-11-19T08:00:00.000Z', '2 d'],
  ['2026-05-01T08:00:00.000Z', '6 mo'],
  ['2023-11-01T08:00:00.000Z', '3 y'],
  ['2026-12-01T08:00:00.000Z', 'today']
])('since %s is %s', (from, expected) => {
  expect(timeAgo(from, '2026-11-21T09:00:00.000Z')).toBe(expected)
})
