import { expect, test } from 'vitest'
import { stubBridge } from './bridge'
import { card } from './cards'

stubBridge({})
const { fillEdit, plainWords } = await import('../../../src/renderer/posting/fill-field')
const { emptyPosting } = await import('../../../src/shared/empty-posting')
type Stored = Parameters<typeof fillEdit>[3]

function stored(more: Partial<Stored> = {}): Stored {
  const facts = { id: 7, fileName: 'a.txt', importedAt: '2026-03-01T09:00:00.000Z', sha256: '', size: 1 }
  return { ...facts, posting: emptyPosting, corrected: [], evidence: {}, warnings: [], text: '', blocks: [], ...more }
}

function fieldsOf(field: Parameters<typeof fillEdit>[0], words: string, more: Partial<Stored> = {}): unknown {
  const edit = fillEdit(field, words, card(3, 1, 'a0'), stored(more))
  return edit !== null && 'fields' in edit ? edit.fields : null
}

test.each([
  ['  Lantern\n Quay,  ', 'Lantern Quay'],
  ['– Rope Maker •', 'Rope Maker'],
  ['C++ Engineer (m/f/d)', 'C++ Engineer (m/f/d)'],
  [' , ', '']
])('the words of %j are %j', (selected, words) => {
  expect(plainWords(selected)).toBe(words)
})

test('title and employer are those of the card', () => {
  const edit = fillEdit('company', ' Grey Gull.', card(3, 1, 'a0'), stored())
  expect(edit).toEqual({ type: 'changeApplication', id: 3, fields: { company: 'Grey Gull.' } })
  expect(fieldsOf('title', 'Rope\nMaker')).toEqual({ title: 'Rope Maker' })
  expect(fillEdit('title', ' · ', card(3, 1, 'a0'), stored())).toBeNull()
})

test('places take the place of what was read, and join those that a person selected before', () => {
  const bremen = { text: 'Bremen, Germany', city: 'Bremen', region: null, country: null }
  expect(fieldsOf('locations', 'Bremen, Germany')).toEqual({ locations: [bremen] })
  const posting = { ...emptyPosting, locations: [bremen] }
  expect(fieldsOf('locations', 'Leith', { posting })).toMatchObject({ locations: [{ text: 'Leith' }] })
  expect(fieldsOf('locations', 'Leith', { posting, corrected: ['locations'] })).toMatchObject({
    locations: [{ text: 'Bremen, Germany' }, { text: 'Leith' }]
  })
})

test('pay, mode, employment, level, skills and day are read from the words', () => {
  expect(fieldsOf('salary', '38,000 to 42,000 euros a year')).toMatchObject({
    salaries: [{ min: 38_000, max: 42_000, currency: 'EUR', period: 'year' }]
  })
  expect(fieldsOf('workMode', 'This role is hybrid')).toEqual({ workMode: 'hybrid' })
  expect(fieldsOf('employmentTypes', 'a permanent, full-time position')).toEqual({
    employmentTypes: ['full-time', 'permanent']
  })
  expect(fieldsOf('seniority', 'Senior Rope Maker')).toEqual({ seniority: 'senior' })
  expect(fieldsOf('skills', 'Knots, splices and sails; tar')).toEqual({ skills: ['Knots', 'splices and sails', 'tar'] })
  expect(fieldsOf('deadline', 'Apply by 3 May 2026')).toEqual({ deadline: '2026-05-03' })
})

test('what the words cannot be is not filled in', () => {
  expect(fieldsOf('salary', 'a good wage')).toBeNull()
  expect(fieldsOf('workMode', 'in the harbour')).toBeNull()
  expect(fieldsOf('employmentTypes', 'with us')).toBeNull()
  expect(fieldsOf('seniority', 'seniority is no matter')).toBeNull()
  expect(fieldsOf('deadline', '03/04/2026')).toBeNull()
})
