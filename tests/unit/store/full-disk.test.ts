import { expect, test } from 'vitest'
import { countRows } from '../../../src/main/store/copies'
import { importPosting } from '../../../src/main/store/import-posting'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

const text = 'The harbour keeps its lamps, its tables and its nets in good order. '.repeat(300)

test('on a full disk an import is done whole or not at all, at whichever page it fills up', async () => {
  const store = openTempStore()
  unwrap(await importPosting(store, postingToImport({ title: 'First' }, text)))
  let allFailures = 0
  for (const title of ['Second', 'Third', 'Fourth']) {
    const before = countRows(store.raw)
    const pages = Number(store.raw.pragma('page_count', { simple: true }))
    let failures = 0
    const toImport = postingToImport({ title }, `${title}. ${text}`)
    for (let isDone = false; !isDone; ) {
      store.raw.pragma(`max_page_count = ${pages + failures}`)
      try {
        unwrap(await importPosting(store, toImport))
        isDone = true
      } catch (error) {
        failures += 1
        expect(failureOfError(error)).toEqual({ code: 'disk-full' })
        expect(countRows(store.raw)).toEqual(before)
        expect(store.raw.inTransaction).toBe(false)
      }
    }
    const after = countRows(store.raw)
    expect([after.posting, after.application, after.event]).toEqual(
      [before.posting, before.application, before.event].map((count) => (count ?? 0) + 1)
    )
    allFailures += failures
    store.raw.pragma('max_page_count = 1000000')
  }
  expect(allFailures).toBeGreaterThan(30)
  expect(store.raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
})
