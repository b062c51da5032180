import { expect, test } from 'vitest'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

test('events, note versions and originals are never changed', async () => {
  const store = openTempStore()
  const { applicationId } = unwrap(await importPosting(store, postingToImport()))
  const note = { type: 'addNote', applicationId, interviewId: null, body: 'a' } as const
  const id = unwrap(await applyEdit(store, note, { at: '2026-03-01T08:00:00.000Z' })).createdId ?? 0
  unwrap(await applyEdit(store, { type: 'changeNote', id, body: 'b' }))
  const attempts = [
    "update event set at = '2020-01-01T00:00:00.000Z'",
    'delete from event',
    "update noteVersion set body = ''",
    'delete from noteVersion',
    "update original set bytes = x'00', size = 1"
  ]
  for (const sql of attempts) expect(() => store.raw.exec(sql)).toThrow(/only ever added|as they came/)
  expect(() => store.raw.exec('delete from original')).toThrow('FOREIGN KEY')
  expect(() =>
    store.raw.exec("insert into stage (name, kind, hue, position) values (1.5, 'saved', 'x', 'a')")
  ).toThrow()
})

test('reading one row of the full-text source is a look-up, for applications and notes alike', () => {
  const plan = openTempStore()
    .raw.prepare<[], { readonly detail: string }>(
      'explain query plan select searchId, title, company, body from searchSource t where t.searchId = 5'
    )
    .all()
    .map(({ detail }) => detail)
  const lookUps = plan.filter((step) => step.startsWith('SEARCH')).map((step) => step.split(' ').slice(1, 5).join(' '))
  expect(new Set(lookUps)).toEqual(
    new Set([
      'a USING INDEX applicationBySearchId',
      'c USING INTEGER PRIMARY',
      'n USING INDEX noteBySearchId',
      'a USING INTEGER PRIMARY'
    ])
  )
  expect(plan.filter((step) => /^SCAN (?!t$)/.test(step))).toEqual([])
})
