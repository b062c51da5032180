import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOriginals } from '../../../src/main/originals'
import { saveOriginal } from '../../../src/main/save-original'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { importRefusal } from '../../../src/main/store/importing/import-refusal'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { sha256Of } from '../../../src/main/store/sha256'
import { failure, success } from '../../../src/shared/result'
import { postingToImport } from './parsed-posting'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function openWithRefusal() {
  const store = openTempStore()
  unwrap(await importPosting(store, postingToImport()))
  const bytes = new TextEncoder().encode('leeks and thyme')
  const facts = { fileName: 'leeks.html', bytes, sha256: sha256Of(bytes), modifiedAt: null }
  const refusal = { ...facts, code: 'not-a-posting' as const, refusedAt: '2026-11-20T08:00:00.000Z' }
  const refusalId = unwrap(await importRefusal(store, refusal, 'a drop')).refusalId ?? 0
  const originals = openOriginals(
    store,
    async (file) => success({ kind: 'page', html: `<p>${words(file.bytes)}</p>` }),
    async () => success(new Uint8Array([1]))
  )
  return { store, originals, refusalId }
}

test('a refused file and a posting of the same number are two originals', async () => {
  const { originals, refusalId } = await openWithRefusal()
  expect(refusalId).toBe(1)
  const refused = unwrap(await originals.view({ refusalId }))
  const posting = unwrap(await originals.view({ postingId: 1 }))
  expect([refused, posting]).toEqual([
    { kind: 'page', url: 'original://foothold/refused-1/page' },
    { kind: 'page', url: 'original://foothold/1/page' }
  ])
  expect((await originals.load('original://foothold/refused-1/page'))?.body).toBe('<p>leeks and thyme</p>')
  expect((await originals.load('original://foothold/1/page'))?.body).not.toBe('<p>leeks and thyme</p>')
  expect((await originals.load('original://foothold/refused-1/1.png'))?.type).toBe('image/png')
  expect(await originals.load('original://foothold/refused-9/1.png')).toBeUndefined()
  expect(await originals.load('original://foothold/refused-1-2/page')).toBeUndefined()
})

test('a refused file is saved as it came, as long as it waits', async () => {
  const { store, originals, refusalId } = await openWithRefusal()
  const path = join(tempFolder(), 'saved')
  expect(unwrap(await saveOriginal(store, { refusalId }, async () => path))).toEqual({ path })
  expect(readFileSync(path, 'utf8')).toBe('leeks and thyme')
  unwrap(await applyEdit(store, { type: 'settleRefusal', id: refusalId }))
  expect(await saveOriginal(store, { refusalId }, async () => path)).toEqual(failure('not-found'))
  expect(await originals.view({ refusalId })).toEqual(failure('not-found'))
})
