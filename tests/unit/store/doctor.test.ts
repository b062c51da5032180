import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { examineStore } from '../../../src/main/store/keeping/doctor'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { migrations, newestVersion } from '../../../src/main/store/migrations'
import { closeStore } from '../../../src/main/store/open-store'
import { sha256Of } from '../../../src/main/store/sha256'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

/** A closed store whose original, posting text, note and note version each hold a word of their own. */
async function makeStore(): Promise<string> {
  const store = openTempStore()
  const bytes = new TextEncoder().encode('The bytes: ORIGINALWORD.')
  const posting = postingToImport({}, 'The text: POSTINGWORD.')
  const { applicationId } = unwrap(await importPosting(store, { ...posting, bytes, sha256: sha256Of(bytes) }))
  const note = { type: 'addNote', applicationId, interviewId: null, body: 'VERSIONWORD' } as const
  const id = unwrap(await applyEdit(store, note, { at: '2026-03-01T08:00:00.000Z' })).createdId ?? 0
  unwrap(await applyEdit(store, { type: 'changeNote', id, body: 'The note: NOTEWORD' }))
  // What was undone would hold the words a second time.
  store.raw.exec('delete from editLog')
  store.raw.exec('vacuum')
  closeStore(store)
  return store.folder
}

/** Flips one bit in each place of the file where the word stands; answers how many places that were. */
function flipBit(path: string, word: string): number {
  const bytes = readFileSync(path)
  let places = 0
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    places += 1
  }
  writeFileSync(path, bytes)
  return places
}

test('a sound store has no problems, and tells its counts and versions', async () => {
  const store = openTempStore(await makeStore())
  const { rows, ...found } = await examineStore(store)
  expect(found).toEqual({
    ok: true,
    problems: [],
    hashed: 4,
    storeVersion: newestVersion(migrations),
    sqliteVersion: expect.stringMatching(/^3\.\d+\.\d+$/),
    path: store.path
  })
  expect([rows.application, rows.posting, rows.note, rows.noteVersion, rows.stage]).toEqual([1, 1, 1, 1, 6])
  expect(store.raw.inTransaction).toBe(false)
})

test.each([
  ['ORIGINALWORD', ['original: 1 is not what was stored']],
  ['VERSIONWORD', ['note version: 1 is not what was stored']],
  ['NOTEWORD', ['note: 1 is not what was stored']],
  ['POSTINGWORD', ['text of posting: 1 is not what was stored']]
])('one bit flipped in %s is found', async (word, expected) => {
  const folder = await makeStore()
  expect(flipBit(`${folder}/foothold.db`, word)).toBe(1)
  const { ok, problems } = await examineStore(openTempStore(folder))
  expect(ok).toBe(false)
  expect(problems.filter((problem) => !problem.startsWith('search'))).toEqual(expected)
})

test('a full-text index that does not agree with the texts is found', async () => {
  const store = openTempStore(await makeStore())
  store.raw.exec("insert into searchIndex (rowid, title, company, body) values (1000, 'x', 'y', 'z')")
  expect((await examineStore(store)).problems).toEqual([expect.stringMatching(/^search: /)])
})

test('a damaged page is a problem, not a crash', async () => {
  const folder = await makeStore()
  const path = `${folder}/foothold.db`
  const bytes = readFileSync(path)
  const at = bytes.indexOf('ORIGINALWORD')
  const page = Math.floor(at / 4096) * 4096
  bytes.fill(0xee, page, page + 4096)
  writeFileSync(path, bytes)
  const { ok, problems } = await examineStore(openTempStore(folder))
  expect(ok).toBe(false)
  expect(problems.some((problem) => problem.startsWith('structure'))).toBe(true)
})
