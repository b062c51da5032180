import { expect, test } from 'vitest'
import { byTime } from '../../../src/renderer/application/by-time'
import { timelineLines } from '../../../src/renderer/application/event-words'
import { isEmptyItem, nextItem } from '../../../src/renderer/application/list-keys'
import { fromLocalTime, toLocalTime } from '../../../src/renderer/application/local-time'
import { eventWords } from '../../../src/shared/messages/events'
import type { Event, Interview } from '../../../src/shared/model'

test('a list goes on with its own sign, its next number or an open task', () => {
  expect(nextItem('- tea')).toBe('- ')
  expect(nextItem('  * tea')).toBe('  * ')
  expect(nextItem('9. tea')).toBe('10. ')
  expect(nextItem('- [x] tea')).toBe('- [ ] ')
  expect(nextItem('tea - no list')).toBe(null)
  expect(nextItem('-tea')).toBe(null)
})

test('a list ends with an item without words', () => {
  expect(['- ', '3. ', '- [ ] '].map(isEmptyItem)).toEqual([true, true, true])
  expect(['- x', '', 'words'].map(isEmptyItem)).toEqual([false, false, false])
})

function event(id: number, kind: Event['kind'], at: string, facts: Partial<Event> = {}): Event {
  const none = { stageId: null, stageName: null, outcome: null, undone: false }
  return { id, applicationId: 1, kind, at, recordedAt: at, ...none, ...facts }
}

test('events are said in words', () => {
  const at = '2026-03-01T09:00:00.000Z'
  expect(eventWords(event(1, 'added', at, { stageName: 'Saved' }))).toBe('Added to Saved')
  expect(eventWords(event(1, 'outcome', at, { outcome: 'ghosted' }))).toBe('Outcome: No answer')
  expect(eventWords(event(1, 'outcome', at))).toBe('Open again')
})

test('notes that were saved in one sitting are one line; what was undone has a line of its own, the undoing has none', () => {
  const lines = timelineLines([
    event(6, 'undone', '2026-03-01T12:00:00.000Z'),
    event(5, 'note', '2026-03-01T11:50:00.000Z', { undone: true }),
    event(4, 'note', '2026-03-01T11:40:00.000Z'),
    event(3, 'note', '2026-03-01T11:00:00.000Z'),
    event(2, 'stage', '2026-03-01T10:59:00.000Z'),
    event(1, 'note', '2026-03-01T09:00:00.000Z')
  ])
  expect(lines.map(({ event: { id }, count }) => [id, count])).toEqual([
    [5, 1],
    [4, 2],
    [2, 1],
    [1, 1]
  ])
})

test('a time is kept as a moment in its zone, also over a change of clocks', () => {
  expect(fromLocalTime('2026-03-29T03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
  expect(toLocalTime('2026-03-29T01:30:00.000Z', 'Europe/Berlin')).toBe('2026-03-29T03:30')
  expect(fromLocalTime('', 'Europe/Berlin')).toBe(null)
  expect(toLocalTime(null, 'Europe/Berlin')).toBe('')
})

test('rounds stand by their time, those without one last', () => {
  const round = (id: number, startsAt: string | null) => ({ id, startsAt }) as Interview
  const sorted = byTime([
    round(1, null),
    round(2, '2026-03-02T09:00:00.000Z'),
    round(3, null),
    round(4, '2026-03-01T09:00:00.000Z')
  ])
  expect(sorted.map(({ id }) => id)).toEqual([4, 2, 1, 3])
})
