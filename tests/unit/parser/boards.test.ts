import { expect, test } from 'vitest'
import { findBoardPostings } from '../../../src/parser/formats/boards/find-board-postings'
import { mostPostings } from '../../../src/parser/formats/boards/read-json'
import { parsePosting } from '../../../src/parser/parse-posting'
import type { Posting } from '../../../src/shared/posting'
import { fixtureDay, readFixtures } from './fixtures'

const encode = (text: string) => new TextEncoder().encode(text)

function parseText(text: string) {
  return parsePosting({ name: 'data', bytes: encode(text), modifiedAt: fixtureDay })
}

async function postingsOf(data: unknown): Promise<readonly Posting[]> {
  const result = await parseText(typeof data === 'string' ? data : JSON.stringify(data))
  return result.ok ? result.value.postings.map(({ posting }) => posting) : []
}

async function failureOf(text: string): Promise<string | null> {
  const result = await parseText(text)
  return result.ok ? null : result.failure.code
}

const text =
  '<p>Tidewright builds sluice gates for small harbours. You keep forty of them moving in every weather.</p><ul><li>Oil the hinges of every gate</li><li>Write down what creaks</li></ul>'

test('data that is no posting gives none', async () => {
  const others: unknown[] = [
    { name: 'sluice', version: '1.0.0', description: text, keywords: ['gate'], dependencies: {} },
    { invoiceNumber: '2026-11', total: 120, currency: 'EUR', lines: [{ title: 'Sluice gate', price: 120 }] },
    {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: { type: 'Point' }, properties: { name: 'X' } }]
    },
    { title: 'Why gates creak', description: text, author: 'A', publishedAt: '2026-10-01', url: 'https://a.example/x' },
    {
      title: 'Evening of gates',
      description: text,
      location: 'Hull',
      organizer: 'Tidewright',
      startDate: '2026-12-01'
    },
    { '@type': 'Product', title: 'Gate', description: text, company: 'Tidewright', jobId: '1', salary: 5 },
    { firstName: 'Ada', lastName: 'Quay', jobTitle: 'Lock Keeper', company: 'Tidewright', description: text },
    { compilerOptions: { strict: true }, include: ['src'] },
    [],
    [1, 2, 3]
  ]
  for (const data of others) expect([data, findBoardPostings([data])]).toEqual([data, []])
  expect(await failureOf(JSON.stringify(others))).toBe('not-a-posting')
  expect(await failureOf('<?xml version="1.0"?><note><to>You</to><body>Gates creak</body></note>')).toBe(
    'not-a-posting'
  )
})

/** Feeds and boards without a reader of their own, by what they say. */
const plainBoards: readonly (readonly [what: string, data: Record<string, unknown>, expected: Partial<Posting>])[] = [
  [
    'a board of remote roles',
    {
      id: '1',
      epoch: 1_793_232_000,
      date: '2026-10-29T08:00:00+00:00',
      company: 'Tidewright',
      position: 'Gate Engineer',
      tags: ['python'],
      description: text,
      location: 'Worldwide',
      salary_min: 60_000,
      salary_max: 80_000,
      apply_url: 'https://remote.example/1/apply',
      url: 'https://remote.example/1'
    },
    {
      title: 'Gate Engineer',
      company: 'Tidewright',
      postedAt: '2026-10-29',
      applyUrl: 'https://remote.example/1/apply'
    }
  ],
  [
    'a search interface with objects for names',
    {
      title: 'Lock Keeper',
      company: { display_name: 'Tidewright Ltd' },
      location: { display_name: 'Hull, East Riding', area: ['UK'] },
      contract_time: 'full_time',
      contract_type: 'permanent',
      salary_min: 28_000,
      salary_max: 28_000,
      created: '2026-11-01T10:00:00Z',
      redirect_url: 'https://search.example/land/4',
      description: text
    },
    {
      title: 'Lock Keeper',
      company: 'Tidewright Ltd',
      employmentTypes: ['full-time', 'permanent'],
      url: 'https://search.example/land/4'
    }
  ],
  [
    'a board with names in one word',
    {
      jobTitle: 'Data Diver',
      companyName: 'Tidewright',
      jobGeo: 'Spain',
      jobType: ['full-time'],
      jobLevel: 'Senior',
      jobDescription: text,
      annualSalaryMin: '50000',
      annualSalaryMax: '65000',
      salaryCurrency: 'EUR',
      pubDate: '2026-11-02 09:00:00',
      url: 'https://geo.example/data-diver'
    },
    { title: 'Data Diver', employmentTypes: ['full-time'], postedAt: '2026-11-02', seniority: 'senior' }
  ]
]

test.each(plainBoards)('%s is read by its keys', async (_what, data, expected) => {
  expect((await postingsOf({ results: [data] }))[0]).toMatchObject(expected)
})

test('the lists and single postings of boards are told apart by shape alone', async () => {
  const job = {
    title: 'Gate Engineer',
    absolute_url: 'https://x.example/?gh_jid=1',
    location: { name: 'Hull' },
    content: text
  }
  const both = [await postingsOf(job), await postingsOf({ jobs: [job] })].map((list) =>
    list.map(({ source }) => source)
  )
  expect(both).toEqual([['Greenhouse'], ['Greenhouse']])
  expect(
    (await postingsOf([{ text: 'Gate Engineer', categories: {}, hostedUrl: 'https://x.example/1' }]))[0]
  ).toMatchObject({
    title: 'Gate Engineer',
    source: 'Lever',
    locations: []
  })
})

test('missing and null values are no values', async () => {
  const job = {
    title: 'Gate Engineer',
    absolute_url: 'https://boards.greenhouse.io/x/jobs/1',
    location: null,
    content: null,
    metadata: null,
    offices: null,
    pay_input_ranges: null
  }
  const [posting] = await postingsOf({ ...job, internal_job_id: 1 })
  expect(posting).toMatchObject({
    title: 'Gate Engineer',
    locations: [],
    salaries: [],
    company: null,
    description: null
  })
})

test('a single page of a list is read no further than anybody waits', async () => {
  const jobs = Array.from({ length: mostPostings + 5 }, (_, at) => ({
    title: `Gate Engineer ${at}`,
    absolute_url: `https://boards.greenhouse.io/x/jobs/${at}`,
    internal_job_id: at,
    location: { name: 'Hull, United Kingdom' }
  }))
  const result = await parseText(JSON.stringify({ jobs }))
  expect(result.ok && result.value.postings.length).toBe(mostPostings)
  expect(result.ok && result.value.postings[0]?.warnings).toEqual(['Only the first 200 of 205 postings were read.'])
}, 60_000)

test('calls and guards around the data do not matter', async () => {
  const job = JSON.stringify({
    title: 'Gate Engineer',
    careers_url: 'https://x.recruitee.com/o/gate',
    description: text
  })
  for (const source of [`/**/show({"offers":[${job}]});`, `jobs.load([${job}])`, `)]}'\n[${job}]`])
    expect((await postingsOf(source)).map(({ title }) => title)).toEqual(['Gate Engineer'])
})

test('hostile data is read or refused', async () => {
  const deep = 200_000
  const words = 'gates creak '.repeat(1_000)
  const hostile = [
    `["${words}",${'['.repeat(deep)}`,
    `["${words}",${'['.repeat(deep)}${']'.repeat(deep)}]`,
    `{"b":"${words}","a":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`,
    `{"b":"${words}","jobs":${'['.repeat(deep)}`,
    `<?xml version="1.0"?>${'<job>'.repeat(deep)}`,
    `<?xml version="1.0"?>${'<job><title>x</title></job>'.repeat(60_000)}`,
    `<?xml version="1.0"?><!DOCTYPE j [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><source><job>&b;</job></source>`,
    `<?xml version="1.0"?><job ${Array.from({ length: 20_000 }, (_, at) => `a${at}="1"`).join(' ')}>`
  ]
  for (const source of hostile) expect(await failureOf(source)).toMatch(/^(?:not-a-posting|too-large)$/)
}, 30_000)

test('keys that reach into the language are dropped', async () => {
  const [posting] = await postingsOf(
    `{"__proto__":{"title":"Poisoned"},"constructor":{"x":1},"title":"Gate Engineer","shortcode":"A1","description":${JSON.stringify(text)}}`
  )
  expect(posting?.title).toBe('Gate Engineer')
  expect(({} as Record<string, unknown>).title).toBeUndefined()
  expect(await failureOf('<?xml version="1.0"?><__proto__><title>x</title></__proto__>')).toBe('not-a-posting')
})

test('what is cut off is read as far as it goes', async () => {
  for (const { fileName, bytes } of readFixtures().filter(({ fileName: name }) => /json$|xml$/.test(name))) {
    for (let part = 1; part < 20; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 20))
      const result = await parsePosting({ name: fileName, bytes: cut, modifiedAt: fixtureDay })
      expect(result.ok || result.failure.code !== 'unreadable').toBe(true)
    }
  }
}, 60_000)
