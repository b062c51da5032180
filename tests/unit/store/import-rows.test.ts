import { expect, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readBoard } from '../../../src/main/store/board'
import { importRows, keepTable } from '../../../src/main/store/importing/import-rows'
import { matchRows } from '../../../src/main/store/importing/match-rows'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { findOriginal } from '../../../src/main/store/postings'
import { traceOf } from '../../../src/main/store/same/min-hash'
import { findNearPostings } from '../../../src/main/store/same/posting-traces'
import { searchStore } from '../../../src/main/store/search/search'
import type { ImportRow } from '../../../src/shared/moving-in/import-row'
import { readSnapshot } from './snapshot'
import { openTempStore, unwrap } from './temp-store'

const importId = 'a3a1e9a0-5b9f-4c53-9f44-0d6f2c1b7a12'
const file = new TextEncoder().encode('Company,Role\nTallow,Nurse\n')

function rowOf(part: number, more: Partial<ImportRow> = {}): ImportRow {
  return {
    part,
    title: `Nurse ${part}`,
    company: 'Tallow & Finch Ltd',
    entries: [
      { stageId: 1, at: '2026-01-05T12:00:00.000Z' },
      { stageId: 2, at: '2026-01-07T12:00:00.000Z' }
    ],
    outcome: null,
    excitement: 4,
    nextStep: 'Call them',
    nextStepOn: '2026-02-01',
    notes: ['Met at the fair'],
    facts: {
      workMode: 'hybrid',
      salary: {
        min: 36_000,
        max: 40_000,
        currency: 'GBP',
        period: 'year',
        gross: null,
        text: '£36,000 - £40,000',
        place: null
      },
      url: `https://jobs.example/${part}`,
      deadline: null,
      description: null
    },
    places: ['Leeds'],
    cells: [
      ['Role', `Nurse ${part}`],
      ['Company', 'Tallow & Finch Ltd'],
      ['Pay', '£36,000 - £40,000'],
      ['Ward', 'Paediatrics']
    ],
    ...more
  }
}

async function importAll(store: Store, rows: readonly ImportRow[], id = importId) {
  const { originalId } = unwrap(await keepTable(store, file))
  return unwrap(await importRows(store, { originalId, fileName: 'jobs.csv', rows: [...rows], importId: id }))
}

test('a row becomes a card with its facts, its note, and its events at their times', async () => {
  const store = openTempStore()
  const outcome = { outcome: 'rejected' as const, at: '2026-01-20T12:00:00.000Z' }
  const { cards, done } = await importAll(store, [rowOf(2, { outcome })])
  expect(done).toMatchObject({ type: 'import', count: 1, title: 'Nurse 2', stage: 'Applied' })
  expect(cards).toMatchObject([
    {
      title: 'Nurse 2',
      stageId: 2,
      places: 'Leeds',
      workMode: 'hybrid',
      excitement: 4,
      outcome: 'rejected',
      enteredAt: '2026-01-07T12:00:00.000Z',
      createdAt: '2026-01-05T12:00:00.000Z',
      noteCount: 1
    }
  ])
  const detail = await findApplicationDetail(store.db, cards[0]?.id ?? 0)
  expect(detail?.notes.map(({ body }) => body)).toEqual(['Met at the fair'])
  expect(detail?.events.map(({ kind, at, stageName }) => [kind, at.slice(0, 10), stageName])).toEqual([
    ['outcome', '2026-01-20', null],
    ['stage', '2026-01-07', 'Applied'],
    ['added', '2026-01-05', 'Saved']
  ])
  expect(detail?.posting?.text).toBe(
    'Role: Nurse 2\nCompany: Tallow & Finch Ltd\nPay: £36,000 - £40,000\nWard: Paediatrics'
  )
  expect(detail?.posting?.posting.salary?.max).toBe(40_000)
  expect(detail?.posting?.evidence.salary).toMatchObject({ quote: '£36,000 - £40,000', start: 47, end: 64 })
  expect((await findOriginal(store.db, detail?.posting?.id ?? 0))?.bytes).toEqual(Buffer.from(file))
  expect(searchStore(store, 'paediatrics', 10).total).toBe(1)
})

test('all messages are one step, also when somebody edits in between; undone and redone as a whole', async () => {
  const store = openTempStore()
  const before = await readSnapshot(store)
  await importAll(store, [rowOf(2), rowOf(3)])
  const [first] = (await readBoard(store.db)).cards
  unwrap(await applyEdit(store, { type: 'moveApplication', id: first?.id ?? 0, stageId: 4, before: null }))
  await importAll(store, [rowOf(4)])
  const after = await readSnapshot(store)
  unwrap(await undo(store))
  expect(unwrap(await undo(store)).done).toMatchObject({ type: 'import', count: 3 })
  expect(await readSnapshot(store)).toEqual(before)
  expect((await undo(store)).ok).toBe(false)
  unwrap(await redo(store))
  unwrap(await redo(store))
  expect(await readSnapshot(store)).toEqual(after)
  expect(store.raw.pragma('foreign_key_check')).toEqual([])
  store.raw.exec("insert into searchIndex (searchIndex, rank) values ('integrity-check', 1)")
})

test('the same file again after an undo uses the postings that are there; beside a card it gets its own', async () => {
  const store = openTempStore()
  await importAll(store, [rowOf(2)])
  unwrap(await undo(store))
  await importAll(store, [rowOf(2, { title: 'Ward Nurse' })], 'a3a1e9a0-5b9f-4c53-9f44-0d6f2c1b7a13')
  const count = () => store.db.selectFrom('posting').select(['id', 'part', 'title']).execute()
  expect(await count()).toMatchObject([{ part: 2, title: 'Ward Nurse' }])
  await importAll(store, [rowOf(2)], 'a3a1e9a0-5b9f-4c53-9f44-0d6f2c1b7a14')
  expect(await count()).toMatchObject([{ part: 2 }, { part: 3 }])
  expect((await readBoard(store.db)).cards.map(({ title }) => title)).toEqual(['Ward Nurse', 'Nurse 2'])
})

test('a row with the text of a posting is known by it as other postings are', async () => {
  const store = openTempStore()
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')
  await importAll(store, [rowOf(2), rowOf(3, { cells: [['Description', words]] })])
  const traced = await store.db.selectFrom('postingTrace').select(['postingId', 'trace']).orderBy('postingId').execute()
  expect(traced.map(({ trace }) => trace.length > 0)).toEqual([false, true])
  const trace = traceOf(words.split(' '))
  expect(trace === null ? [] : await findNearPostings(store.db, trace, 5)).toEqual([traced[1]?.postingId])
})

test('nothing is stored when a stage is not there', async () => {
  const store = openTempStore()
  const { originalId } = unwrap(await keepTable(store, file))
  const rows = [rowOf(2), rowOf(3, { entries: [{ stageId: 99, at: '2026-01-05T12:00:00.000Z' }] })]
  const answer = await importRows(store, { originalId, fileName: 'jobs.csv', rows, importId })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  expect((await readBoard(store.db)).cards).toEqual([])
  expect((await importRows(store, { originalId: 99, fileName: 'jobs.csv', rows: [rowOf(2)], importId })).ok).toBe(false)
})

test('rows are matched by link, and by employer and title unless two links differ', async () => {
  const store = openTempStore()
  await importAll(store, [rowOf(2), rowOf(3, { facts: { ...rowOf(3).facts, url: null } })])
  unwrap(
    await applyEdit(store, {
      type: 'addApplication',
      title: 'Cook (m/f/d)',
      company: 'Copper Pan',
      postingId: null,
      stageId: 1,
      before: null
    })
  )
  const [two, three, cook] = (await readBoard(store.db)).cards.toSorted((a, b) => a.id - b.id).map(({ id }) => id)
  const matches = await matchRows(store.db, [
    { title: 'Another name', company: '', url: 'http://jobs.example/2/?utm_source=mail' },
    { title: 'NURSE 2', company: 'Tallow and Finch', url: null },
    { title: 'Nurse 2', company: 'Tallow & Finch', url: null },
    { title: 'Nurse 2', company: 'Tallow & Finch', url: 'https://jobs.example/other' },
    { title: 'Nurse 3', company: 'TALLOW & FINCH Ltd.', url: 'https://jobs.example/other' },
    { title: 'Cook', company: 'Copper Pan', url: null },
    { title: '', company: 'Copper Pan', url: null },
    { title: 'Baker', company: 'Copper Pan', url: null }
  ])
  expect(matches).toEqual([
    { applicationId: two, by: 'link' },
    { applicationId: two, by: 'role' },
    { applicationId: two, by: 'role' },
    null,
    { applicationId: three, by: 'role' },
    { applicationId: cook, by: 'role' },
    null,
    null
  ])
})

test('ten thousand rows come in within seconds, and go as one', { timeout: 120_000 }, async () => {
  const store = openTempStore()
  const { originalId } = unwrap(await keepTable(store, file))
  const start = performance.now()
  for (let batch = 0; batch < 50; batch++) {
    const rows = Array.from({ length: 200 }, (_, index) => rowOf(2 + batch * 200 + index))
    unwrap(await importRows(store, { originalId, fileName: 'jobs.csv', rows, importId }))
  }
  const time = performance.now() - start
  const change = unwrap(await undo(store))
  expect(change.gone).toHaveLength(10_000)
  expect(time).toBeLessThan(60_000)
})
