import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveOriginal } from '../../../src/main/save-original'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { fileNameFrom } from '../../../src/shared/file-name'
import { postingToImport } from './parsed-posting'
import { openTempStore, tempFolder, unwrap } from './temp-store'

test('an original is saved byte for byte where a person chooses', async () => {
  const store = openTempStore()
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const toImport = { ...postingToImport(), bytes }
  const { postingId } = unwrap(await importPosting(store, toImport))
  const path = join(tempFolder(), 'saved')
  expect(unwrap(await saveOriginal(store, { postingId }, async () => path))).toEqual({ path })
  expect([...readFileSync(path)]).toEqual([...bytes])
})

test('nobody chose, a folder that is not there, and a posting that is not there', async () => {
  const store = openTempStore()
  const { postingId } = unwrap(await importPosting(store, postingToImport()))
  expect(unwrap(await saveOriginal(store, { postingId }, async () => null))).toEqual({ path: null })
  const missing = join(tempFolder(), 'nowhere', 'saved')
  expect(await saveOriginal(store, { postingId }, async () => missing)).toMatchObject({
    failure: { code: 'not-saved' }
  })
  expect(await saveOriginal(store, { postingId: 99 }, async () => null)).toMatchObject({
    failure: { code: 'not-found' }
  })
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['jobs.zip!inner/a.txt', 'a.txt'],
  ['C:\\files\\role.pdf', 'role.pdf'],
  ['a<b>:c"|?*.html', 'abc.html'],
  ['...', 'posting'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`]
])('the name %s is proposed as %s', (name, expected) => {
  expect(fileNameFrom(name)).toBe(expected)
})
