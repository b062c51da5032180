import { expect, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { listPostings, reparsePosting } from '../../../src/main/store/importing/reparse-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { searchStore } from '../../../src/main/store/search/search'
import type { StoredPosting } from '../../../src/shared/model'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

const read = { title: 'Tide Keeper', company: 'Harbour Works', workMode: 'onsite', deadline: '2026-12-01' } as const

async function storeWithPosting(): Promise<{ store: Store; applicationId: number; postingId: number }> {
  const store = openTempStore()
  const { applicationId, postingId } = unwrap(await importPosting(store, postingToImport(read)))
  return { store, applicationId, postingId }
}

async function postingOf(store: Store, applicationId: number): Promise<StoredPosting> {
  const detail = await findApplicationDetail(store.db, applicationId)
  if (detail?.posting == null) throw new Error('no posting')
  return detail.posting
}

test('a correction stands in place of what was read, loses its evidence, and can be taken back', async () => {
  const { store, applicationId, postingId } = await storeWithPosting()
  unwrap(await applyEdit(store, { type: 'correctPosting', postingId, fields: { workMode: 'hybrid', deadline: null } }))
  const corrected = await postingOf(store, applicationId)
  expect(corrected).toMatchObject({
    corrected: ['workMode', 'deadline'],
    posting: { workMode: 'hybrid', deadline: null }
  })
  expect(corrected.evidence).not.toHaveProperty('workMode')
  expect((await findApplicationDetail(store.db, applicationId))?.card.workMode).toBe('hybrid')
  unwrap(await applyEdit(store, { type: 'correctPosting', postingId, fields: {}, reset: ['deadline'] }))
  expect(await postingOf(store, applicationId)).toMatchObject({
    corrected: ['workMode'],
    posting: { deadline: '2026-12-01' }
  })
  unwrap(await undo(store))
  expect((await postingOf(store, applicationId)).posting.deadline).toBeNull()
  unwrap(await undo(store))
  expect(await postingOf(store, applicationId)).toMatchObject({ corrected: [], posting: { workMode: 'onsite' } })
  expect((await findApplicationDetail(store.db, applicationId))?.card.workMode).toBe('onsite')
})

test('a posting that is not there cannot be corrected', async () => {
  const store = openTempStore()
  expect(await applyEdit(store, { type: 'correctPosting', postingId: 7, fields: { bonus: true } })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' }
  })
})

test('reading again brings what is new and keeps what a person corrected', async () => {
  const { store, applicationId, postingId } = await storeWithPosting()
  unwrap(await applyEdit(store, { type: 'correctPosting', postingId, fields: { workMode: 'hybrid' } }))
  unwrap(
    await applyEdit(store, { type: 'changeApplication', id: applicationId, fields: { company: 'Harbour Works Ltd' } })
  )
  const newer = postingToImport(
    { ...read, title: 'Keeper of Tides', company: 'Harbour', workMode: 'remote', deadline: '2026-12-24' },
    'Keep the almanac of the harbour.'
  )
  expect(unwrap(await reparsePosting(store, postingId, newer, 'run'))).toEqual({
    changed: {
      title: { before: 'Tide Keeper', after: 'Keeper of Tides' },
      company: { before: 'Harbour Works', after: 'Harbour' },
      deadline: { before: '2026-12-01', after: '2026-12-24' }
    },
    kept: ['company', 'workMode']
  })
  const detail = await findApplicationDetail(store.db, applicationId)
  expect(detail?.card).toMatchObject({ title: 'Keeper of Tides', company: 'Harbour Works Ltd', workMode: 'hybrid' })
  expect(detail?.posting?.posting).toMatchObject({ workMode: 'hybrid', deadline: '2026-12-24' })
  expect(searchStore(store, 'almanac', 5).hits.map((hit) => hit.applicationId)).toEqual([applicationId])
  expect(searchStore(store, 'tables', 5).hits).toEqual([])
})

test('reading the same again changes nothing', async () => {
  const { store, postingId } = await storeWithPosting()
  expect(unwrap(await reparsePosting(store, postingId, postingToImport(read), 'run'))).toEqual({
    changed: {},
    kept: []
  })
})

test('relative dates count from the file, and without its date from the import', async () => {
  const store = openTempStore()
  const at = '2026-03-01T08:00:00.000Z'
  unwrap(await importPosting(store, postingToImport({ title: 'One' }, 'One.', { modifiedAt: 1_700_000_000_000.7, at })))
  unwrap(await importPosting(store, postingToImport({ title: 'Two' }, 'Two.', { at })))
  expect((await listPostings(store.db)).map(({ modifiedAt }) => modifiedAt)).toEqual([
    1_700_000_000_000,
    Date.parse(at)
  ])
})
