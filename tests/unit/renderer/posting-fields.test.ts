import { expect, test } from 'vitest'
import { blocksToReveal } from '../../../src/renderer/posting/blocks-to-reveal'
import { fieldSpans } from '../../../src/renderer/posting/field-spans'
import { payInWords } from '../../../src/renderer/posting/pay-in-words'
import { fieldRows, hostOf, isMain, isUnsure } from '../../../src/renderer/posting/posting-fields'
import { groupBlocks, readBlocks } from '../../../src/renderer/posting/read-blocks'
import { emptyPosting } from '../../../src/shared/empty-posting'
import type { StoredPosting } from '../../../src/shared/model'
import type { Evidence, Posting, Salary, TextBlock } from '../../../src/shared/posting'

function stored(posting: Partial<Posting>, evidence: Record<string, Evidence> = {}, text = ''): StoredPosting {
  return {
    id: 1,
    fileName: 'role.txt',
    importedAt: '2026-03-01T09:00:00.000Z',
    sha256: '',
    size: 1,
    posting: { ...emptyPosting, ...posting },
    corrected: [],
    evidence,
    warnings: [],
    text,
    blocks: []
  }
}

function found(confidence: number, start: number | null, end: number | null, also?: [number, number][]): Evidence {
  return { method: 'prose', confidence, quote: '', start, end, ...(also === undefined ? {} : { also }) }
}

function pay(facts: Partial<Salary>): string {
  const salary = { min: null, max: null, currency: 'GBP', period: null, gross: null, text: 'well paid', place: null }
  return payInWords({ ...salary, ...facts })
}

test('pay is said as it was stated', () => {
  expect(pay({ min: 95_000, max: 120_000, period: 'year' })).toBe('£95,000–120,000 a year')
  expect(pay({ min: 14.5, max: 14.5, period: 'hour', gross: true })).toBe('£14.50 an hour, before tax')
  expect(pay({ min: 60_000, place: 'London' })).toBe('from £60,000 (London)')
  expect(pay({ max: 900, currency: null })).toBe('up to 900')
  expect(pay({})).toBe('well paid')
})

function line(posting: Partial<Posting>, name: string): string | undefined {
  return fieldRows(stored(posting)).find(({ field }) => field === name)?.value
}

test('the facts of a posting are said in words', () => {
  expect(line({ workMode: 'onsite' }, 'workMode')).toBe('On site')
  expect(line({ employmentTypes: ['full-time', 'permanent'] }, 'employmentTypes')).toBe('Full time, Permanent')
  expect(line({ seniority: 'senior', level: 'II' }, 'seniority')).toBe('Senior, II')
  expect(line({ experienceYears: { min: 5, max: null } }, 'experienceYears')).toBe('5+ years')
  expect(line({ experienceYears: { min: 3, max: 5 } }, 'experienceYears')).toBe('3–5 years')
  expect(line({ workload: { min: 80, max: 100 } }, 'workload')).toBe('80–100 %')
  expect(line({ languages: [{ language: 'German', level: 'C1' }] }, 'languages')).toBe('German (C1)')
  expect(line({ url: 'https://www.example.com/roles/1' }, 'url')).toBe('example.com')
})

test('silent fields that matter keep their line, other silent ones do not', () => {
  const main = fieldRows(stored({ visa: 'No sponsorship' })).filter(isMain)
  expect(main.map(({ field }) => field)).toEqual([
    'locations',
    'workMode',
    'salary',
    'employmentTypes',
    'seniority',
    'skills',
    'deadline',
    'visa'
  ])
})

test('title and employer stand among the fields only when they are unsure', () => {
  const posting = { title: 'Night Nurse', company: 'Elm Clinic' }
  const rows = fieldRows(stored(posting, { title: found(0.5, 0, 5), company: found(0.9, 6, 9) }))
  expect(rows.filter((row) => isUnsure(row)).map(({ field }) => field)).toEqual(['title'])
  expect(rows.some(({ field }) => field === 'company')).toBe(false)
})

test('only web addresses have a host', () => {
  expect(hostOf('https://jobs.example.com:8443/x')).toBe('jobs.example.com:8443')
  expect(hostOf('javascript:alert(1)')).toBe(null)
  expect(hostOf('example.com')).toBe(null)
})

test('the words of a field and of its companion light up together, those outside of the text not at all', () => {
  const evidence = {
    seniority: found(0.9, 4, 10),
    level: found(0.9, 11, 13),
    skills: found(0.9, 14, 20, [[22, 26]]),
    sections: found(0.9, 0, 30),
    visa: found(0.9, null, null),
    bonus: found(0.9, 25, 99)
  }
  expect(fieldSpans(stored({}, evidence, 'x'.repeat(30)))).toEqual([
    { start: 4, end: 10, field: 'seniority' },
    { start: 11, end: 13, field: 'seniority' },
    { start: 14, end: 20, field: 'skills' },
    { start: 22, end: 26, field: 'skills' }
  ])
})

function block(kind: TextBlock['kind'], start: number, end: number, noise = false): TextBlock {
  return { kind, level: kind === 'paragraph' ? 0 : 1, start, end, noise }
}

test('list items that follow each other are one list', () => {
  const blocks = [
    block('heading', 0, 1),
    block('listItem', 1, 2),
    block('listItem', 2, 3),
    block('paragraph', 3, 4),
    block('listItem', 4, 5)
  ]
  expect(groupBlocks(blocks).map(({ isList, blocks: group }) => [isList, group.length])).toEqual([
    [false, 1],
    [true, 2],
    [false, 1],
    [true, 1]
  ])
})

test('a text without blocks is one paragraph, and blank blocks are left out', () => {
  expect(readBlocks(stored({}, {}, 'words'))).toEqual([block('paragraph', 0, 5)])
  expect(readBlocks(stored({}, {}, '  '))).toEqual([])
  const withBlank = { ...stored({}, {}, 'a \n b'), blocks: [block('paragraph', 0, 1), block('paragraph', 1, 3)] }
  expect(readBlocks(withBlank)).toEqual([block('paragraph', 0, 1)])
})

test('hidden blocks are shown only when the words stand nowhere else', () => {
  const blocks = [block('paragraph', 0, 10), block('paragraph', 10, 20, true), block('paragraph', 20, 30, true)]
  const isDrawn = ({ noise }: TextBlock) => !noise
  expect(blocksToReveal(blocks, [{ start: 12, end: 15 }], isDrawn)).toEqual([10])
  expect(
    blocksToReveal(
      blocks,
      [
        { start: 12, end: 15 },
        { start: 3, end: 4 }
      ],
      isDrawn
    )
  ).toEqual([])
  expect(blocksToReveal(blocks, [], isDrawn)).toEqual([])
})
