import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { importPosting, type PostingToImport } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import type { Store } from '../../../src/main/store/open-store'
import { findSameApplications } from '../../../src/main/store/same/find-same-posting'
import { fillSomeTraces, fillTraces } from '../../../src/main/store/same/posting-traces'
import type { Posting, Salary } from '../../../src/shared/posting'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

const place = (city: string, country: string) => ({ text: city, city, region: null, country })
const pay: Salary = {
  min: 118_000,
  max: 147_000,
  currency: 'USD',
  period: 'year',
  gross: null,
  text: '$118,000 - $147,000',
  place: null
}

/** The text of one role that is advertised for each region: the region and the pay differ, and nothing else. */
function roleText(region: string, payLine: string): string {
  const duties = Array.from(
    { length: 18 },
    (_, n) => `You tune mixer ${'abcdefghijklmnopqr'[n]} of the catalogue and tell the listeners of channel ${n} why.`
  )
  return [
    `We look for a Signal Engineer who works from ${region}.`,
    'Tideline makes sound for everybody, and the Catalogue team keeps it in tune.',
    ...duties,
    `We offer you the freedom to work where you work best. For this role it is within ${region}.`,
    payLine,
    'Tideline is an equal opportunity employer. You are welcome at Tideline for who you are.'
  ]
    .filter((line) => line !== '')
    .join('\n')
}

const tideline = (fields: Partial<Posting>, text: string, more: Partial<PostingToImport> = {}) =>
  postingToImport({ title: 'Signal Engineer', company: 'Tideline', ...fields }, text, more)

const americas = tideline(
  { locations: [place('New York', 'US')], remoteScope: 'Americas', salaries: [pay], salary: pay },
  roleText('the Americas', 'The United States base range for this position is $118,000 - $147,000, plus equity.')
)
const europe = tideline(
  { locations: [place('London', 'GB')], remoteScope: 'EMEA' },
  roleText('EMEA, as long as we have a work location there', '')
)

async function add(store: Store, posting: PostingToImport) {
  return unwrap(await importPosting(store, posting))
}

async function reviewOf(store: Store, id: number): Promise<string | null | undefined> {
  const query = store.db.selectFrom('application').select('review').where('id', '=', id)
  return (await query.executeTakeFirst())?.review
}

test.each([
  ['first', americas, europe],
  ['last', europe, americas]
])('one role for two regions, pay stated %s: probable, with the difference', async (_, one, other) => {
  const store = openTempStore()
  const first = await add(store, one)
  const second = await add(store, other)
  expect(second.sameAs).toMatchObject({
    applicationId: first.applicationId,
    grade: 'probable',
    code: 'near-text',
    reason: 'same employer and title, nearly the same text',
    differs: ['locations', 'remoteScope', 'salaries'],
    isRepost: false
  })
  expect(second.sameAs?.share).toBeGreaterThan(0.9)
  expect(second.sameAs?.share).toBeLessThan(1)
  expect([await reviewOf(store, first.applicationId), await reviewOf(store, second.applicationId)]).toEqual([
    null,
    'same'
  ])
  const [there] = await findSameApplications(store.db, first.postingId)
  const [here] = await findSameApplications(store.db, second.postingId)
  expect([there?.applicationId, here?.applicationId]).toEqual([second.applicationId, first.applicationId])
  expect([there?.grade, there?.share, there?.differs]).toEqual([here?.grade, here?.share, here?.differs])
})

test('the region may stand in the title too', async () => {
  const store = openTempStore()
  await add(store, { ...americas, posting: { ...americas.posting, title: 'Signal Engineer - Americas' } })
  const second = await add(store, { ...europe, posting: { ...europe.posting, title: 'Signal Engineer (London)' } })
  expect(second.sameAs).toMatchObject({ grade: 'probable', code: 'near-text' })
})

test('a text that was seen is found again where the employer was not read, as possible', async () => {
  const store = openTempStore()
  for (let n = 0; n < 30; n += 1) {
    await add(store, tideline({ title: `Role ${n}`, company: `Firm ${n}` }, `Firm ${n} needs a hand. `.repeat(30)))
  }
  const first = await add(store, americas)
  const second = await add(store, { ...europe, posting: { ...europe.posting, company: null } })
  expect(second.sameAs).toMatchObject({
    applicationId: first.applicationId,
    grade: 'possible',
    code: 'near-text-alone'
  })
  const third = await add(store, { ...europe, sha256: 'c'.repeat(64), posting: { ...europe.posting, company: 'Gull' } })
  expect(third.sameAs?.applicationId).not.toBe(first.applicationId)
})

test('changed dates, counters and spaces leave it the same', async () => {
  const store = openTempStore()
  await add(store, tideline({}, `${americas.text}\nPosted 3 days ago by 47 people. Apply until 4 March 2026.`))
  const again = `${americas.text.replaceAll('\n', ' \n\n ')}\nPosted 19 days ago by 1,204 people. Apply until 30 April 2026.`
  const second = await add(store, tideline({}, again))
  expect(second.sameAs).toMatchObject({ grade: 'probable', code: 'near-text' })
})

test('the words of the site around a posting are not compared', async () => {
  const store = openTempStore()
  const withSite = (site: string) => {
    const text = `${americas.text}\n${site}`
    const own = { kind: 'paragraph' as const, level: 0, start: 0, end: americas.text.length, noise: false }
    const around = { ...own, start: americas.text.length + 1, end: text.length, noise: true }
    return tideline({}, text, { blocks: [own, around] })
  }
  await add(store, withSite('Similar roles in your town, picked for you by our friendly robots. '.repeat(20)))
  const second = await add(store, withSite('Sign in to see whom you know here, and what they say. '.repeat(30)))
  expect(second.sameAs).toMatchObject({ grade: 'probable', share: 1 })
})

test('postings of one file are never held for each other', async () => {
  const store = openTempStore()
  const file = { bytes: new Uint8Array([7]), sha256: 'd'.repeat(64) }
  await add(store, { ...americas, ...file, part: 1, review: 'list' })
  const second = await add(store, { ...europe, ...file, part: 2, review: 'list' })
  expect(second.sameAs).toBeNull()
  const elsewhere = await add(store, { ...europe, review: 'list' })
  expect(elsewhere.sameAs?.grade).toBe('probable')
  expect(await reviewOf(store, elsewhere.applicationId)).toBe('list')
})

test('a role that is advertised again after it was closed is a repost; a copy of what was closed is not', async () => {
  const store = openTempStore()
  const posted = (postedAt: string | null, base = europe) => ({ ...base, posting: { ...base.posting, postedAt } })
  const first = await add(store, { ...posted('2026-02-20'), at: '2026-02-21T08:00:00.000Z' })
  const { applicationId: id } = first
  const move = async (stageId: number, at: string) =>
    unwrap(await applyEdit(store, { type: 'moveApplication', id, stageId, before: null }, { at }))
  await move(2, '2026-03-03T09:00:00.000Z')
  await move(4, '2026-03-12T09:00:00.000Z')
  await move(6, '2026-03-20T09:00:00.000Z')
  unwrap(await applyEdit(store, { type: 'setOutcome', id, outcome: 'rejected' }, { at: '2026-03-21T09:00:00.000Z' }))
  const copy = await add(store, posted('2026-03-10', americas))
  expect(copy.sameAs?.isRepost).toBe(false)
  expect(copy.sameAs?.earlier).toEqual({
    id,
    title: 'Signal Engineer',
    company: 'Tideline',
    createdAt: '2026-02-21T08:00:00.000Z',
    appliedAt: '2026-03-03T09:00:00.000Z',
    stage: 'Interview',
    stageKind: 'interview',
    outcome: 'rejected',
    isClosed: true
  })
  unwrap(await applyEdit(store, { type: 'trashApplication', id: copy.applicationId }))
  const later = { ...posted('2026-06-01', americas), sha256: 'e'.repeat(64) }
  expect((await add(store, later)).sameAs).toMatchObject({ applicationId: id, grade: 'probable', isRepost: true })
})

test('a certain repetition in other words says what differs from the version that the card shows', async () => {
  const store = openTempStore()
  const url = 'https://jobs.example.com/roles/7'
  const first = await add(store, { ...americas, posting: { ...americas.posting, url } })
  const second = await add(store, { ...europe, posting: { ...europe.posting, url } })
  expect(second).toMatchObject({ applicationId: first.applicationId, change: null })
  expect(second.sameAs).toMatchObject({
    grade: 'certain',
    code: 'address',
    differs: ['locations', 'remoteScope', 'salaries']
  })
})

const word = fc.string({ unit: fc.constantFrom(...'aeiloprstun'), minLength: 2, maxLength: 8 })
const noise = fc.constantFrom(' ', '\n', '  \n ', '\t')
const variant = fc.record({
  words: fc.array(word, { minLength: 40, maxLength: 120 }),
  spaces: fc.array(noise, { minLength: 1, maxLength: 5 }),
  isLoud: fc.boolean(),
  days: fc.nat(400),
  others: fc.array(word, { maxLength: 60 }),
  hasCompany: fc.boolean()
})

test('the same grade whichever came first, and whatever the dates, counters, spaces and capitals', async () => {
  const property = fc.asyncProperty(variant, async ({ words, spaces, isLoud, days, others, hasCompany }) => {
    const plain = tideline({}, [...words, 'Posted 3 days ago.'].join(' '))
    const noisy = words.map(
      (one, at) => `${isLoud && at % 5 === 0 ? one.toUpperCase() : one}${spaces[at % spaces.length]}`
    )
    const again = tideline({}, `${noisy.join('')}Posted ${days} days ago.`)
    const other = tideline({ company: hasCompany ? 'Tideline Ltd.' : null }, [...words, ...others].join(' '))
    const pair = async (one: PostingToImport, two: PostingToImport) => {
      const store = openTempStore()
      await add(store, one)
      const { grade, code, share, differs } = (await add(store, two)).sameAs ?? {}
      return { grade, code, share, differs }
    }
    const repeated = await pair(plain, again)
    expect(['file', 'text', 'near-text']).toContain(repeated.code)
    expect(await pair(plain, other)).toEqual(await pair(other, plain))
    const [straight, loud] = [await pair(other, plain), await pair(other, again)]
    expect(loud.grade).toBe(straight.grade)
  })
  await fc.assert(property, { numRuns: 8 })
}, 60_000)

test('traces that are missing are made, a few at a time', async () => {
  const store = openTempStore()
  await add(store, americas)
  for (let n = 0; n < 5; n += 1) await add(store, tideline({ company: `Firm ${n}` }, roleText(`town ${n}`, '')))
  store.raw.exec('delete from postingBand; delete from postingTrace')
  const last = await fillSomeTraces(store, 0, 4)
  expect(last).toBe(4)
  expect(await fillSomeTraces(store, last ?? 0, 4)).toBe(6)
  expect(await fillSomeTraces(store, 6, 4)).toBeNull()
  expect(store.raw.prepare('select count(*) from postingTrace').pluck().get()).toBe(6)
  const second = await add(store, { ...europe, posting: { ...europe.posting, company: null } })
  expect(second.sameAs).toMatchObject({ code: 'near-text-alone' })
})

test('after the start they are made in the background, until the store is closed', async () => {
  const store = openTempStore()
  for (let n = 0; n < 20; n += 1) await add(store, tideline({ company: `Firm ${n}` }, roleText(`town ${n}`, '')))
  store.raw.exec('delete from postingBand; delete from postingTrace')
  const onError = vi.fn()
  const count = () => store.raw.prepare('select count(*) from postingTrace').pluck().get()
  const stop = fillTraces(store, onError)
  await vi.waitFor(() => expect(count()).toBe(20), 10_000)
  stop()
  store.raw.exec('delete from postingBand; delete from postingTrace')
  fillTraces(store, onError)()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(count()).toBe(0)
  expect(onError).not.toHaveBeenCalled()
})
