import * as v from 'valibot'
import { expect, test } from 'vitest'
import { controls, correctionOf, draftOf } from '../../../src/renderer/posting/correction'
import type { ShownField } from '../../../src/renderer/posting/posting-fields'
import { emptyPosting } from '../../../src/shared/empty-posting'
import { correctionsSchema, type Posting } from '../../../src/shared/posting'

const pay = {
  min: 60_000,
  max: 70_000,
  currency: 'EUR',
  period: 'year',
  gross: null,
  text: '60–70k €',
  place: null
} as const
const posting: Posting = {
  ...emptyPosting,
  locations: [
    { text: 'Graz, Austria', city: 'Graz', region: null, country: 'AT' },
    { text: 'Linz', city: 'Linz', region: null, country: 'AT' }
  ],
  workMode: 'hybrid',
  salary: pay,
  salaries: [pay],
  employmentTypes: ['full-time', 'permanent'],
  seniority: 'senior',
  skills: ['Go', 'Kafka'],
  languages: [{ language: 'German', level: 'C1' }],
  deadline: '2026-12-01',
  experienceYears: { min: 3, max: null }
}

test('the inputs begin with what the posting says', () => {
  const drafts = Object.fromEntries(
    (Object.keys(controls) as ShownField[]).map((name) => [name, draftOf(name, posting)])
  )
  expect(drafts).toMatchObject({
    locations: ['Graz, Austria; Linz'],
    workMode: ['hybrid'],
    salary: ['60000', '70000', 'EUR', 'year'],
    employmentTypes: ['Full time, Permanent'],
    skills: ['Go, Kafka'],
    languages: ['German (C1)'],
    deadline: ['2026-12-01'],
    experienceYears: ['3', ''],
    remoteScope: ['']
  })
})

test.each<[ShownField, readonly string[], object | null]>([
  [
    'locations',
    ['Graz, Austria; Wien '],
    {
      locations: [
        { text: 'Graz, Austria', city: 'Graz', region: null, country: null },
        { text: 'Wien', city: 'Wien', region: null, country: null }
      ]
    }
  ],
  ['workMode', [''], { workMode: null }],
  ['workMode', ['remote'], { workMode: 'remote' }],
  ['skills', ['Go,  Rust, Go,'], { skills: ['Go', 'Rust'] }],
  [
    'languages',
    ['English, German (B2)'],
    {
      languages: [
        { language: 'English', level: null },
        { language: 'German', level: 'B2' }
      ]
    }
  ],
  ['employmentTypes', ['part-time, Permanent'], { employmentTypes: ['part-time', 'permanent'] }],
  ['employmentTypes', ['whenever'], null],
  [
    'salary',
    ['60k', '72,5k', 'chf', 'year'],
    {
      salaries: [
        { min: 60_000, max: 72_500, currency: 'CHF', period: 'year', gross: null, place: null, text: '60k–72,5k CHF' }
      ]
    }
  ],
  [
    'salary',
    ['4.500', '', 'eur', 'month'],
    {
      salaries: [
        { min: 4_500, max: null, currency: 'EUR', period: 'month', gross: null, place: null, text: '4.500 EUR' }
      ]
    }
  ],
  [
    'salary',
    ['70000', '60000', '', ''],
    {
      salaries: [
        { min: 60_000, max: 70_000, currency: null, period: null, gross: null, place: null, text: '70000–60000' }
      ]
    }
  ],
  ['salary', ['', '', 'EUR', ''], { salaries: [] }],
  ['salary', ['plenty', '', 'EUR', ''], null],
  ['salary', ['1', '2', 'Euro', ''], null],
  ['experienceYears', ['3', ''], { experienceYears: { min: 3, max: null } }],
  ['workload', ['80', ''], { workload: { min: 80, max: 80 } }],
  ['workload', ['', ''], { workload: null }],
  ['deadline', ['2027-01-31'], { deadline: '2027-01-31' }],
  ['deadline', [''], { deadline: null }],
  ['url', ['example.com/job'], null],
  ['url', ['https://example.com/job'], { url: 'https://example.com/job' }],
  ['visa', ['  Sponsorship offered '], { visa: 'Sponsorship offered' }]
])('%s typed as %j', (field, draft, expected) => {
  const correction = correctionOf(field, draft)
  expect(correction).toEqual(expected)
  if (correction !== null) expect(v.safeParse(correctionsSchema, correction).success).toBe(true)
})
