import { expect, test } from 'vitest'
import { today } from '../../../src/renderer/state/today'
import type { EmployerLine } from '../../../src/shared/employer'
import {
  countsSentence,
  fateOf,
  holdMark,
  holdSentence,
  lineSentence,
  memorySentence,
  replySentence,
  waitingSentence
} from '../../../src/shared/messages/employers'
import type { EmployerApplication } from '../../../src/shared/model'
import { stubBridge } from './bridge'

stubBridge({})
const { shownEmployers } = await import('../../../src/renderer/state/employers')

const inMonth = (moment: string) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(moment))
const inDays = (day: string) => day

function application(facts: Partial<EmployerApplication>): EmployerApplication {
  return {
    id: 1,
    title: 'Engineer',
    company: 'Tideline',
    stage: 'Applied',
    stageHue: 2,
    reached: { name: 'Applied', kind: 'applied' },
    outcome: null,
    isClosed: false,
    createdAt: '2026-03-01T12:00:00.000Z',
    appliedAt: '2026-03-01T12:00:00.000Z',
    answer: null,
    endedAt: null,
    contactAt: null,
    ...facts
  }
}

const rejected = application({
  outcome: 'rejected',
  isClosed: true,
  answer: { by: 'rejection', at: '2026-03-10T12:00:00.000Z', days: 9 },
  endedAt: '2026-03-10T12:00:00.000Z'
})
const talked = application({
  title: 'Analyst',
  reached: { name: 'Interview', kind: 'interview' },
  outcome: 'rejected',
  isClosed: true,
  answer: { by: 'contact', at: '2026-05-05T12:00:00.000Z', days: 4 },
  endedAt: '2026-05-22T12:00:00.000Z'
})
const open = application({ title: 'Writer' })
const saved = application({ title: 'Clerk', appliedAt: null, reached: { name: 'Saved', kind: 'saved' } })

test('how an application went is told in few words', () => {
  const inTalks = application({ reached: { name: 'Phone', kind: 'screening' } })
  const put = application({ isClosed: true, endedAt: '2026-04-01T12:00:00.000Z' })
  const sameDay = { ...rejected, answer: { by: 'rejection', at: '2026-03-01T13:00:00.000Z', days: 0 } } as const
  expect([rejected, talked, open, saved, inTalks, put, sameDay].map((one) => fateOf(one, inMonth))).toEqual([
    'rejected in March after 9 days',
    'Interview, rejected in May',
    'open',
    'saved',
    'now in Phone',
    'closed in April',
    'rejected in March on the same day'
  ])
})

test('what was done at an employer before is one calm line', () => {
  const tell = (others: readonly EmployerApplication[], met: readonly string[] = []) =>
    memorySentence({ others, met }, inMonth)
  expect(tell([])).toBe('')
  expect(tell([rejected, open])).toBe('You applied here twice: Engineer, rejected in March after 9 days; Writer, open.')
  expect(tell([rejected], ['Ada Berg', 'Jo Pine'])).toBe(
    'You applied here once: Engineer, rejected in March after 9 days. You met Ada Berg and Jo Pine.'
  )
  expect(tell([talked, saved, rejected, open], ['A', 'B', 'C', 'D'])).toBe(
    'You applied here 3 times: Analyst, Interview, rejected in May; Engineer, rejected in March after 9 days; and 1 more. 1 more is saved. You met A, B and 2 more.'
  )
  expect(tell([saved])).toBe('You saved another role here: Clerk.')
  expect(tell([saved, { ...saved, title: '' }])).toBe('You saved 2 other roles here: Clerk; untitled posting.')
})

test('a hold is told with its reason and its end', () => {
  const blocked = { stance: 'blocked', reason: 'Never answers!', until: null } as const
  const cooling = { stance: 'cooling', reason: '', until: '2026-09-01' } as const
  expect(holdSentence('Acme', blocked, inDays)).toBe('You blocked Acme: Never answers!')
  expect(holdSentence('Acme', { ...blocked, reason: 'Late pay' }, inDays)).toBe('You blocked Acme: Late pay.')
  expect(holdSentence('Acme', cooling, inDays)).toBe('You hold back from Acme until 2026-09-01.')
  expect(holdSentence('Acme', { ...cooling, until: null, reason: 'Later' }, inDays)).toBe(
    'You hold back from Acme: Later.'
  )
  expect([blocked, cooling, { ...cooling, until: null }].map((hold) => holdMark(hold, inDays))).toEqual([
    'Employer blocked',
    'Cool-down to 2026-09-01',
    'Cool-down'
  ])
})

test('reply times are told with their median and what they are of', () => {
  const after = (days: number) => ({ ...talked, answer: { by: 'contact', at: '', days } }) as const
  expect(replySentence([open, saved])).toBe('')
  expect(replySentence([after(9)])).toBe('Answered once, after 9 days.')
  expect(replySentence([after(21), after(4), after(9), open])).toBe(
    'Answers after 9 days, the median of 3 (4, 9 and 21).'
  )
  expect(replySentence([after(1), after(1)])).toBe('Answers after 1 day, the median of 2 (1 and 1).')
  expect([[], [0], [14], [3, 14]].map(waitingSentence)).toEqual([
    '',
    'One has waited for an answer since today.',
    'One has waited for an answer for 14 days.',
    '2 wait for an answer, the longest for 14 days.'
  ])
})

test('applications are counted by how they went', () => {
  expect(countsSentence([])).toBe('No applications on the board')
  expect(countsSentence([rejected])).toBe('1 application, rejected')
  expect(countsSentence([saved, saved])).toBe('2 applications: 2 only saved')
  expect(countsSentence([open, rejected, talked, saved])).toBe('4 applications: 2 open (1 only saved), 2 rejected')
  expect(
    [
      [0, 0],
      [1, 1],
      [1, 0],
      [3, 0],
      [3, 1]
    ].map(([applications = 0, open = 0]) => lineSentence({ applications, open }))
  ).toEqual([
    'No applications on the board',
    '1 application open',
    '1 application, closed',
    '3 applications, none open',
    '3 applications, 1 open'
  ])
})

function line(name: string, facts: Partial<EmployerLine> = {}): EmployerLine {
  return { key: name, name, spellings: [name], applications: 1, open: 1, contactAt: null, hold: null, ...facts }
}

test('the list is filtered by every spelling, and sorted with equals by name', () => {
  const lines = [
    line('Alder', { spellings: ['Alder', 'Érable GmbH'], contactAt: '2026-03-01T12:00:00.000Z' }),
    line('Birch', { applications: 4, hold: { stance: 'cooling', reason: '', until: '2026-01-01' } }),
    line('Cedar', {
      applications: 2,
      contactAt: '2026-05-01T12:00:00.000Z',
      hold: { stance: 'cooling', reason: '', until: null }
    }),
    line('Dogwood', { applications: 2, hold: { stance: 'blocked', reason: '', until: null } })
  ]
  const names = (filter: string, sort: 'name' | 'applications' | 'contact' | 'stance') =>
    shownEmployers(lines, { filter, sort }, '2026-06-01')
      .map(({ name }) => name.charAt(0))
      .join('')
  expect(names('', 'name')).toBe('ABCD')
  expect(names('', 'applications')).toBe('BCDA')
  expect(names('', 'contact')).toBe('CABD')
  expect(names('', 'stance')).toBe('DCBA')
  expect(names(' erable ', 'name')).toBe('A')
  expect(names('oak', 'name')).toBe('')
})

test('a day so many months on is never beyond the end of its month', () => {
  expect(today(0, new Date(2026, 0, 5))).toBe('2026-01-05')
  expect(today(6, new Date(2026, 7, 31))).toBe('2027-02-28')
})
