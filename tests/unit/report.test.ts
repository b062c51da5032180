import { expect, test } from 'vitest'
import {
  foldCompany,
  judgeField,
  judgeFile,
  judgeNoise,
  judgeSections,
  judgeSkills,
  judgeWords
} from '../exam/judge.mjs'
import { addUp, otherShares, rightShare, writeCalibration } from '../exam/summary.mjs'

const leeds = { city: 'Leeds', region: null, country: 'GB' }
const munich = { city: 'Munich=München', region: null, country: 'DE' }
const pay = { min: 40_000, max: 50_000, currency: 'GBP', period: 'year' }

const empty = {
  title: null,
  company: null,
  agency: null,
  locations: [],
  remoteScope: null,
  timezones: null,
  education: null,
  visa: null,
  skills: [],
  salaries: [],
  contacts: [],
  sections: [],
  description: null
}

test.each([
  ['title', 'Sous-Chef', 'sous‑chef ', 'right'],
  ['title', 'Cook', 'Cook Apply', 'wrong'],
  ['title', 'Cuoco=Cuoco/a', 'Cuoco/a', 'right'],
  ['title', 'Cook', null, 'missed'],
  ['company', 'Harker & Lowe Ltd', 'HARKER & LOWE', 'right'],
  ['company', 'Harker & Lowe', 'Harker', 'wrong'],
  ['locations', [leeds], [{ ...leeds, text: 'Leeds, UK' }], 'right'],
  ['locations', [leeds], [{ ...leeds, country: null }], 'right'],
  ['locations', [leeds], [{ ...leeds, country: 'US' }], 'wrong'],
  ['locations', [munich], [{ city: 'München', country: 'DE' }], 'right'],
  ['locations', [leeds, munich], [leeds], 'wrong'],
  ['locations', [leeds], [leeds, leeds], 'wrong'],
  ['locations', [], [leeds], 'invented'],
  ['locations', [], [], 'silent'],
  ['workMode', null, 'remote', 'invented'],
  ['workMode', 'hybrid', 'remote', 'wrong'],
  ['employmentTypes', ['full-time', 'permanent'], ['permanent', 'full-time'], 'right'],
  ['employmentTypes', ['full-time', 'permanent'], ['full-time'], 'wrong'],
  ['salary', pay, { ...pay, text: '£40k–£50k' }, 'right'],
  ['salary', pay, { ...pay, period: null }, 'wrong'],
  ['salary', { ...pay, implied: true }, { ...pay, period: null }, 'right'],
  ['salary', { ...pay, implied: true }, { ...pay, period: 'hour' }, 'wrong'],
  ['salary', pay, { ...pay, max: 40_000 }, 'wrong'],
  ['salary', null, pay, 'invented'],
  ['postedAt', '2026-11-03', '2026-11-03', 'right'],
  ['postedAt', '2026-11-03', '2026-03-11', 'wrong'],
  ['url', 'https://www.a.example/1', 'https://a.example/1/', 'right']
])('%s: %j against %j is %s', (field, expected, got, verdict) => {
  expect(judgeField(field, expected, got)).toBe(verdict)
})

test('legal forms do not tell employers apart', () => {
  expect(foldCompany('Waterlinie Software B.V.')).toBe(foldCompany('Waterlinie software'))
  expect(foldCompany('Brenta S.r.l.')).toBe('brenta')
  expect(foldCompany('Lanternfish')).not.toBe(foldCompany('Lantern'))
})

test('skills count by name: found, and named rightly', () => {
  const truth = { expected: ['Go=Golang', 'PostgreSQL', 'Kafka'], allowed: ['Agile'] }
  expect(judgeSkills(truth, ['golang', 'PostgreSQL', 'Agile', 'Excel'])).toEqual({
    expected: 3,
    found: 2,
    named: 4,
    right: 3,
    missing: ['kafka'],
    wrong: ['excel']
  })
})

test('own blocks count in a section of their kind only', () => {
  const own = [
    { kinds: ['about', 'company'], heading: null, type: 'paragraph', text: 'We make ropes.' },
    { kinds: ['requirements'], heading: 'You', type: 'listItem', text: 'You can splice.' },
    { kinds: ['benefits'], heading: 'We offer', type: 'listItem', text: 'Free rope.' }
  ]
  const sections = [
    { kind: 'company', blocks: [{ text: 'We make ropes. Since 1820.' }] },
    { kind: 'requirements', blocks: [{ text: 'You can  splice' }, { text: 'Free rope.' }] }
  ]
  expect(judgeSections(own, sections)).toMatchObject({ blocks: 3, right: 2, astray: [{ got: 'requirements' }] })
})

test('noise leaks as a whole line, or as a passage, or as a value', () => {
  const noise = ['Apply', 'Create an alert for similar jobs', 'Copperkite', 'Sign in']
  const posting = {
    ...empty,
    company: 'Copperkite',
    description: 'How to apply\n\n- Apply\n\nCreate an alert for similar jobs now'
  }
  expect(judgeNoise(noise, posting)).toEqual({
    blocks: 4,
    leaked: ['Apply', 'Create an alert for similar jobs', 'Copperkite']
  })
  expect(judgeNoise(['Apply'], { ...empty, description: 'Please apply by mail' }).leaked).toEqual([])
  const verdicts = [{ field: 'company', verdict: 'right' }]
  expect(judgeNoise(noise, posting, verdicts).leaked).toEqual(['Apply', 'Create an alert for similar jobs'])
})

test('words are lost one by one, headings included', () => {
  const own = [{ kinds: ['about'], heading: 'The role', type: 'paragraph', text: 'We make ropes, good ropes.' }]
  expect(judgeWords(own, '## The role\n\nWe make ropes, good ropes.').lost).toEqual([])
  expect(judgeWords(own, 'We make good ropes.')).toEqual({ words: 7, lost: ['the', 'role', 'ropes'] })
  expect(judgeWords(own, null).lost).toHaveLength(7)
})

const truth = {
  fields: { title: 'Cook', workMode: null, company: undefined, skills: { expected: ['HACCP'], allowed: [] } },
  own: [{ kinds: ['about'], heading: null, type: 'paragraph', text: 'We cook.' }],
  noise: ['Similar jobs']
}

test('a refused file has missed what it states, and is praised for nothing', () => {
  const judged = judgeFile(truth, { ok: false, failure: { code: 'not-a-posting' } })
  expect(judged.refused).toBe('not-a-posting')
  expect(judged.verdicts).toMatchObject([
    { field: 'title', verdict: 'missed' },
    { field: 'role', verdict: 'missed' }
  ])
  expect(judged.skills).toMatchObject({ expected: 1, found: 0, named: 0 })
  expect(judged.words.lost).toHaveLength(2)
  expect(judged.sections.blocks).toBe(1)
  expect(judgeFile({ ...truth, judgeSections: false }, { ok: false, failure: { code: 'empty' } }).sections.blocks).toBe(
    0
  )
})

test('figures add up, and confidence is held against what was right', () => {
  const evidence = { title: { confidence: 0.95 }, workMode: { confidence: 0.6 } }
  const posting = { ...empty, title: 'Cook', workMode: 'remote', description: 'We cook.' }
  const result = { ok: true, value: { postings: [{ posting, evidence }] } }
  const judged = [judgeFile(truth, result), judgeFile(truth, { ok: false, failure: { code: 'unsupported' } })]
  const sum = addUp(judged)
  expect(sum).toMatchObject({ files: 2, refused: 1 })
  expect(sum.byField.title).toEqual({ right: 1, silent: 0, wrong: 0, missed: 1, invented: 0 })
  expect(rightShare(sum.byField.title ?? { right: 0, wrong: 0, missed: 0 })).toBe(50)
  expect(sum.byField.workMode?.invented).toBe(1)
  expect(sum.byField.company).toEqual({ right: 0, silent: 0, wrong: 0, missed: 0, invented: 0 })
  expect(otherShares(sum)).toEqual({ skillsFound: 0, skillsRight: null, sections: 0, noise: 0, words: 50 })
  expect(writeCalibration(judged).at(-1)).toBe('| 0.9–1.0 | 1 | 95.0 % | 100.0 % |')
  expect(writeCalibration(judged)[8]).toBe('| 0.6–0.7 | 1 | 60.0 % | 0.0 % |')
})
