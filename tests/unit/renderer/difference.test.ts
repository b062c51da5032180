import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceRows, foldRows, segmentsOf } from '../../../src/renderer/application/difference-rows'
import { fieldChanges } from '../../../src/renderer/application/field-changes'
import { changesSentence, earlierSentence, fieldList, reasonSentence } from '../../../src/shared/messages/same'
import type { StoredPosting } from '../../../src/shared/model'
import type { Posting, Salary } from '../../../src/shared/posting'
import type { SameAs } from '../../../src/shared/same-posting'
import { postingToImport } from '../store/parsed-posting'

function stored(lines: readonly string[], fields: Partial<Posting> = {}): StoredPosting {
  const text = lines.join('\n')
  let start = 0
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, level: 0, start, end: start + line.length, noise: false }
    start += line.length + 1
    return block
  })
  const { posting, evidence, warnings, fileName, sha256 } = postingToImport(fields, text)
  const facts = { fileName, sha256, importedAt: '2026-03-01T08:00:00.000Z', size: 1, corrected: [] }
  return { id: 1, posting, evidence, warnings, text, blocks, ...facts }
}

const place = (text: string) => ({ text, city: text, region: null, country: null })
const pay: Salary = { min: 50_000, max: 60_000, currency: 'EUR', period: 'year', gross: null, text: '', place: null }

test('lines that stayed, changed, went and came, in their order', () => {
  const before = stored(['Tide Keeper', 'You work in London with us.', 'Pay: 50,000 a year.', 'Apply soon.'])
  const after = stored(['Tide Keeper', 'You work in Manchester with us.', 'Apply soon.', 'We answer within a week.'])
  expect(
    differenceRows(before, after).map(({ kind, segments }) => [kind, ...segments.map(({ text }) => text)])
  ).toEqual([
    ['same', 'Tide Keeper'],
    ['changed', 'You work in ', 'London ', 'Manchester ', 'with us.'],
    ['removed', 'Pay: 50,000 a year.'],
    ['same', 'Apply soon.'],
    ['added', 'We answer within a week.']
  ])
})

const line = fc.array(fc.constantFrom('pay', 'in', 'London,', 'of', 'tide.', '漢字', 'C++'), {
  minLength: 1,
  maxLength: 9
})
const lines = fc.array(
  line.map((words) => words.join(' ')),
  { maxLength: 12 }
)

test('both texts can be read off the rows', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const rows = differenceRows(stored(before), stored(after))
      const older = rows.filter(({ kind }) => kind !== 'added')
      const newer = rows.filter(({ kind }) => kind !== 'removed')
      const read = (kind: 'removed' | 'added') => (row: (typeof rows)[number]) =>
        row.segments
          .filter((one) => one.kind === 'same' || one.kind === kind)
          .map(({ text, was = text }) => (kind === 'removed' ? was : text))
          .join('')
          .trimEnd()
      expect(older.map(read('removed'))).toEqual(before)
      expect(newer.map(read('added'))).toEqual(after)
      expect(foldRows(rows).flatMap((stretch) => stretch.rows)).toEqual(rows)
    })
  )
})

test('a few letters that stayed do not cut a change in two', () => {
  expect(
    segmentsOf('sail a red boat home', 'sail a blue ship home').map(({ kind, text }) => [kind, text.trim()])
  ).toEqual([
    ['same', 'sail a'],
    ['removed', 'red boat'],
    ['added', 'blue ship'],
    ['same', 'home']
  ])
})

test('long runs of the same lines are folded, but for those next to a change', () => {
  const same = Array.from({ length: 9 }, (_, n) => `Line ${n} of the harbour.`)
  const rows = differenceRows(stored([...same, 'Gulls.']), stored([...same, 'Herons and lamps everywhere.']))
  expect(foldRows(rows).map(({ kind, rows: { length } }) => [kind, length])).toEqual([
    ['folded', 8],
    ['shown', 3]
  ])
})

test('what became of each field, in words', () => {
  const before = stored([''], {
    locations: [place('London')],
    salaries: [pay],
    salary: pay,
    skills: ['Kafka', 'Java']
  }).posting
  const after = stored([''], {
    locations: [place('Manchester')],
    workMode: 'remote',
    skills: ['Kafka', 'Rust']
  }).posting
  const changes = fieldChanges(before, after)
  expect(changes.map(({ field, removed, added }) => [field, removed, added])).toEqual([
    ['locations', [], []],
    ['workMode', [], []],
    ['salary', [], []],
    ['skills', ['Java'], ['Rust']]
  ])
  expect(changesSentence(changes)).toBe('London became Manchester, mode added, pay removed, skills changed')
  expect(fieldChanges(before, before)).toEqual([])
})

const earlier = {
  id: 3,
  title: 'Tide Keeper',
  company: 'Harbour Works',
  createdAt: '2026-03-01T08:00:00.000Z',
  appliedAt: '2026-03-03T08:00:00.000Z',
  stage: 'Interview',
  stageKind: 'interview',
  outcome: 'rejected',
  isClosed: true
} as const
const same: SameAs = {
  postingId: 1,
  applicationId: 3,
  grade: 'probable',
  code: 'near-text',
  reason: '',
  share: 0.999,
  differs: ['locations', 'salaries'],
  isRepost: false,
  earlier
}
const inWords = (moment: string) => `day ${moment.slice(8, 10)}`

test('what the person did before, and why it is held for the same', () => {
  expect(earlierSentence(same, inWords)).toBe('You applied to this on day 03: Interview, rejected')
  expect(earlierSentence({ ...same, isRepost: true, grade: 'possible' }, inWords)).toBe(
    'Advertised again. You applied to a role like this on day 03: Interview, rejected'
  )
  const saved = {
    ...earlier,
    appliedAt: null,
    stage: 'Saved',
    stageKind: 'saved' as const,
    outcome: null,
    isClosed: false
  }
  expect(earlierSentence({ ...same, earlier: saved }, inWords)).toBe('You saved this on day 01')
  expect(earlierSentence({ ...same, earlier: { ...saved, isClosed: true } }, inWords)).toBe(
    'You saved this on day 01: closed'
  )
  expect(earlierSentence({ ...same, earlier: null }, inWords)).toBe('')
  expect(reasonSentence(same)).toBe(
    'The same employer and title, nearly the same text (99 %). Different: place and pay.'
  )
  expect(reasonSentence({ ...same, code: 'file', share: 1, differs: [] })).toBe('The same file.')
  expect(fieldList(['salaries', 'seniority', 'level', 'skills', 'visa', 'bonus'])).toBe('pay, level, skills and 2 more')
})
