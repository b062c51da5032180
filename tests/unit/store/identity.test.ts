import { expect, test } from 'vitest'
import { readBoard } from '../../../src/main/store/board'
import { importPosting, type PostingToImport } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { findOriginal } from '../../../src/main/store/postings'
import { companyKeyOf } from '../../../src/main/store/same/company-key'
import { titleKeyOf } from '../../../src/main/store/same/posting-keys'
import { canonicalUrl } from '../../../src/shared/canonical-url'
import type { Posting } from '../../../src/shared/posting'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

const sentence = (n: number) => `In week ${n} the keeper of pier ${n} reads gauge ${n} and notes tide ${n}.`
const longText = Array.from({ length: 60 }, (_, n) => sentence(n)).join('\n')

async function importAll(store: Store, ...postings: readonly PostingToImport[]) {
  const outcomes = []
  for (const posting of postings) outcomes.push(unwrap(await importPosting(store, posting)))
  return outcomes
}

/** Imports a first and a second posting; answers what is said of the second. */
async function gradeOf(first: PostingToImport, second: PostingToImport) {
  const [one, two] = await importAll(openTempStore(), first, second)
  if (two?.sameAs) expect(two.sameAs.postingId).toBe(one?.postingId)
  return two?.sameAs === null ? null : `${two?.sameAs?.grade}: ${two?.sameAs?.reason}`
}

const posting = (fields: Partial<Posting>, text = longText) => postingToImport(fields, text)

test('the same bytes are certain, and add nothing', async () => {
  const store = openTempStore()
  const [first, second] = await importAll(store, posting({}), posting({}))
  const { postingId, applicationId } = first ?? {}
  expect(second).toEqual({ ...first, change: null, sameAs: expect.anything() })
  expect(second?.sameAs).toMatchObject({
    postingId,
    applicationId,
    grade: 'certain',
    code: 'file',
    reason: 'same file'
  })
  expect(second?.sameAs?.earlier).toMatchObject({ id: applicationId, stage: 'Saved', appliedAt: null, outcome: null })
  expect((await readBoard(store.db)).cards).toHaveLength(1)
})

test('the same address is certain, whatever way led to it', async () => {
  const a = { url: 'http://www.jobs.example.com:80/roles/7/?gh_jid=12&utm_source=mail#apply' }
  const b = { url: 'https://jobs.example.com/roles/7?ref=x&gh_jid=12', title: 'Keeper of Tides' }
  expect(await gradeOf(posting(a), posting(b, 'Other words.'))).toBe('certain: same address')
  expect(
    await gradeOf(posting(a, 'Words.'), posting({ ...b, url: 'https://jobs.example.com/roles/7?gh_jid=13' }))
  ).toBeNull()
})

test('the same requisition is certain with the same employer only', async () => {
  const a = { requisitionId: 'R-17', title: 'Tide Keeper' }
  const b = { requisitionId: 'R-17', title: 'Warden' }
  expect(await gradeOf(posting(a), posting({ ...b, company: 'Harbour Works Ltd.' }, 'x'))).toBe(
    'certain: same requisition number'
  )
  expect(await gradeOf(posting(a), posting({ ...b, company: 'Grain & Sons' }, 'x'))).toBeNull()
})

test('equal or nearly equal words of the same role are probable', async () => {
  const other = longText.replace('week 30', 'week thirty')
  expect(await gradeOf(posting({}), posting({ company: 'HARBOUR WORKS GmbH', title: 'Tide  Keeper (m/w/d)' }))).toBe(
    'probable: same employer, title and text'
  )
  expect(await gradeOf(posting({}), posting({}, other))).toBe('probable: same employer and title, nearly the same text')
})

test('the same role in other words is possible, and so is a similar title', async () => {
  const other = 'The lock needs somebody who opens it in the morning and closes it at night. '.repeat(20)
  expect(await gradeOf(posting({}), posting({}, other))).toBe('possible: same employer and title')
  expect(await gradeOf(posting({}), posting({ title: 'Senior Tide Keeper' }, other))).toBe(
    'possible: same employer, similar title'
  )
})

test('another employer or another title is nothing', async () => {
  expect(await gradeOf(posting({}), posting({ company: 'Grain & Sons' }))).toBeNull()
  expect(await gradeOf(posting({}), posting({ title: 'Cook' }))).toBeNull()
})

test('postings of one file that name one address are different ones', async () => {
  const file = { bytes: new Uint8Array([1]), sha256: 'a'.repeat(64) }
  const url = 'https://jobs.example.com/list?page=1'
  const part = (n: number) =>
    postingToImport({ url, title: `Role ${n}`, company: `Firm ${n}` }, `${n}`, { ...file, part: n })
  const store = openTempStore()
  const outcomes = await importAll(store, part(1), part(2))
  expect(outcomes.map(({ sameAs }) => sameAs)).toEqual([null, null])
  expect(store.raw.prepare('select count(*) from original').pluck().get()).toBe(1)
})

test('a repetition in other bytes keeps them, and the next one still finds the card', async () => {
  const store = openTempStore()
  const url = 'https://jobs.example.com/roles/7'
  const [first, second, third] = await importAll(
    store,
    posting({ url }, 'One.'),
    posting({ url }, 'Two.'),
    posting({ url }, 'Two.')
  )
  expect(second?.change).toBeNull()
  expect(second?.postingId).not.toBe(first?.postingId)
  expect([second?.applicationId, third?.applicationId]).toEqual([first?.applicationId, first?.applicationId])
  expect(third?.postingId).toBe(second?.postingId)
  const original = await findOriginal(store.db, second?.postingId ?? 0)
  expect(new TextDecoder().decode(original?.bytes)).toContain('Two.')
})

test('a card in the trash comes back instead of a second one', async () => {
  const store = openTempStore()
  const [first] = await importAll(store, posting({}))
  unwrap(await applyEdit(store, { type: 'trashApplication', id: first?.applicationId ?? 0 }))
  const [again] = await importAll(store, posting({}))
  expect(again?.applicationId).toBe(first?.applicationId)
  expect(again?.sameAs).toMatchObject({ grade: 'certain', applicationId: null })
  expect(again?.change?.cards.map(({ id }) => id)).toEqual([first?.applicationId])
  unwrap(await undo(store))
  expect((await readBoard(store.db)).cards).toEqual([])
})

test('an import that was undone can be made again', async () => {
  const store = openTempStore()
  const [first] = await importAll(store, posting({}))
  unwrap(await undo(store))
  const [again] = await importAll(store, posting({}))
  expect([again?.applicationId, again?.stage]).toEqual([first?.applicationId, 'Saved'])
  expect((await readBoard(store.db)).cards).toHaveLength(1)
})

test('a stage that is not there stores nothing', async () => {
  const store = openTempStore()
  expect(await importPosting(store, { ...posting({}), stageId: 99 })).toEqual({
    ok: false,
    failure: { code: 'not-found' }
  })
  expect(store.raw.prepare('select count(*) from original').pluck().get()).toBe(0)
})

test('very long titles fit the card', async () => {
  const [outcome] = await importAll(openTempStore(), posting({ title: 'T'.repeat(2_000) }))
  expect(outcome?.title).toHaveLength(500)
})

test.each([
  ['https://www.Example.com:443/Jobs/1/', 'https://example.com/Jobs/1'],
  ['http://example.com/a?b=2&a=1&utm_campaign=x&fbclid=y', 'https://example.com/a?a=1&b=2'],
  ['https://example.com:8443/a?#top', 'https://example.com:8443/a'],
  ['https://example.com/viewjob?jk=ab12&from=mail&REF=1', 'https://example.com/viewjob?from=mail&jk=ab12'],
  ['https://example.com/jobs/search/?currentJobId=9&trk=z&refId=q', 'https://example.com/jobs/search?currentJobId=9'],
  ['https://someone@example.com/a', 'https://example.com/a'],
  ['https://example.com/?vjk=5', 'https://example.com?vjk=5'],
  ['  https://example.com/a  ', 'https://example.com/a'],
  ['https://example.com', null],
  ['https://www.example.com/#jobs', null],
  ['ftp://example.com/a', null],
  ['javascript:alert(1)', null],
  ['example.com/a', null],
  ['', null],
  ['https://example.com/a b', null]
])('the canonical form of %s', (url, expected) => {
  expect(canonicalUrl(url)).toBe(expected)
  if (expected !== null) expect(canonicalUrl(expected)).toBe(expected)
})

test('names and titles are compared without legal forms, accents and gender marks', () => {
  expect(['Café Müller GmbH & Co. KG', 'CAFE MULLER', 'Cafe Muller, Inc.'].map(companyKeyOf)).toEqual(
    Array(3).fill('cafe muller')
  )
  expect(['Gmbh', 'A.G.', null, ''].map(companyKeyOf)).toEqual(['gmbh', 'ag', '', ''])
  expect(['C++ Engineer (f/m/x)', 'C++ engineer [m/w/d]', 'C++ Engineer'].map(titleKeyOf)).toEqual(
    Array(3).fill('c++ engineer')
  )
})
