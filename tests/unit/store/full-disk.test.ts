import { expect, test } from 'vitest'
import { importFiles } from '../../../src/main/import/import-files'
import type { Parse } from '../../../src/main/import/parse'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { countRows } from '../../../src/main/store/keeping/copies'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { success } from '../../../src/shared/result'
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
      const imported = await importPosting(store, toImport)
      isDone = imported.ok
      if (imported.ok) continue
      failures += 1
      expect(imported.failure).toEqual({ code: 'disk-full' })
      expect(countRows(store.raw)).toEqual(before)
      expect(store.raw.inTransaction).toBe(false)
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

test('what was stored before the disk filled up is answered, and what was not has its reason', async () => {
  const store = openTempStore()
  const files = [1, 2].map((n) => ({
    name: `${n}.txt`,
    bytes: new TextEncoder().encode(`File ${n}`),
    modifiedAt: null
  }))
  const parse: Parse = async ({ name }) => {
    // The second file is read once the first one is stored, and then there is no room left.
    while (name === '2.txt' && countRows(store.raw).posting === 0) await new Promise(setImmediate)
    if (name === '2.txt') store.raw.pragma(`max_page_count = ${store.raw.pragma('page_count', { simple: true })}`)
    return success({ postings: [postingToImport({ title: `Keeper ${name}` }, `${name}. ${text}`)], files: [] })
  }
  const { outcomes, change } = await importFiles(
    store,
    parse,
    files,
    { stageId: null, importId: 'one' },
    failureOfError
  )
  expect(outcomes).toMatchObject([
    { file: '1.txt', ok: true },
    { file: '2.txt', ok: false, failure: { code: 'disk-full' } }
  ])
  expect(change?.cards.map(({ title }) => title)).toEqual(['Keeper 1.txt'])
})
