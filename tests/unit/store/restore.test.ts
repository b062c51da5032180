import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backUp, listCopies } from '../../../src/main/store/keeping/backup'
import { declaresOurs } from '../../../src/main/store/keeping/expected-schema'
import { restoreStore } from '../../../src/main/store/keeping/restore'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { migrations, newestVersion } from '../../../src/main/store/migrations'
import { closeStore, openStore } from '../../../src/main/store/open-store'
import { readTables } from './export-tables'
import { fillStore } from './fill-store'
import { readFolderBytes } from './folder-bytes'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const stores = join(import.meta.dirname, '..', '..', 'fixtures', 'stores')
const addCard = {
  type: 'addApplication',
  title: 'Later',
  company: 'B',
  postingId: null,
  stageId: 1,
  before: null
} as const

/** A closed store with a copy, and one card that came after it. */
async function storeWithCopy() {
  const store = openTempStore()
  await fillStore(store)
  const copied = await readTables(store)
  const { path } = unwrap(await backUp(store, undefined, '2026-03-01T08:00:00.000Z'))
  unwrap(await applyEdit(store, addCard))
  const later = await readTables(store)
  closeStore(store)
  return { folder: store.folder, path, copied, later }
}

test('a copy takes the place of the store, and the store as it was can take it back', async () => {
  const { folder, path, copied, later } = await storeWithCopy()
  const { kept, applications } = unwrap(await restoreStore(folder, path))
  expect(applications).toBe(2)
  const restored = openTempStore(folder)
  expect(await readTables(restored)).toEqual(copied)
  expect(listCopies(restored.backups).map((copy) => copy.path)).toEqual([kept, path])
  closeStore(restored)
  unwrap(await restoreStore(folder, kept ?? ''))
  expect(await readTables(openTempStore(folder))).toEqual(later)
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
})

test('a copy goes into a folder without a store, and keeps the rights of its owner alone', async () => {
  const { path, copied } = await storeWithCopy()
  const folder = join(tempFolder(), 'fresh')
  expect(unwrap(await restoreStore(folder, path)).kept).toBeNull()
  expect(statSync(join(folder, 'foothold.db')).mode & 0o777).toBe(0o600)
  expect(await readTables(openTempStore(folder))).toEqual(copied)
})

test.each(['1.db', '2.db', '3.db'])('a copy of an older version, %s, comes with today’s tables', async (name) => {
  const copy = join(tempFolder(), name)
  copyFileSync(join(stores, name), copy)
  const folder = tempFolder()
  expect(unwrap(await restoreStore(folder, copy)).applications).toBe(2)
  const store = openTempStore(folder)
  expect(declaresOurs(store.raw, newestVersion(migrations))).toBe(true)
})

/** Changes a copy by SQL. */
function changed(path: string, sql: string): string {
  const copy = join(tempFolder(), 'changed.db')
  cpSync(path, copy)
  const raw = new Database(copy)
  raw.exec(sql)
  raw.close()
  return copy
}

test('what is no sound copy of ours is refused with its reason, and nothing is changed', async () => {
  const { folder, path } = await storeWithCopy()
  const other = tempFolder()
  const text = join(other, 'list.txt')
  writeFileSync(text, 'Nurse\nCook\n'.repeat(100))
  const cut = join(other, 'cut.db')
  cpSync(path, cut)
  truncateSync(cut, 20_480)
  const foreign = join(other, 'foreign.db')
  const raw = new Database(foreign)
  raw.exec('create table note (body text)')
  raw.close()
  const garbled = join(other, 'garbled.db')
  const bytes = readFileSync(path)
  bytes.fill(0xee, 8 * 4096, 20 * 4096)
  writeFileSync(garbled, bytes)
  const before = readFolderBytes(folder)
  for (const [copy, code] of [
    [join(other, 'nothing.db'), 'no-such-file'],
    [other, 'no-such-file'],
    [text, 'not-a-copy'],
    [foreign, 'not-a-copy'],
    [join(folder, 'foothold.db'), 'not-a-copy'],
    [cut, 'copy-damaged'],
    [garbled, 'copy-damaged'],
    [changed(path, 'create trigger mine after insert on note begin delete from application; end'), 'copy-damaged'],
    [changed(path, 'pragma foreign_keys = off; update application set stageId = 77'), 'copy-damaged'],
    [changed(path, `pragma user_version = ${newestVersion(migrations) + 1}`), 'copy-too-new']
  ] as const)
    expect(await restoreStore(folder, copy), copy).toMatchObject({ ok: false, failure: { code } })
  expect(readFolderBytes(folder)).toEqual(before)
})

test('a store that is in use stays', async () => {
  const { folder, path } = await storeWithCopy()
  const store = openTempStore(folder)
  const before = await readTables(store)
  expect(await restoreStore(folder, path)).toMatchObject({ ok: false, failure: { code: 'store-in-use' } })
  expect(await readTables(store)).toEqual(before)
})

test('a store that is damaged is moved aside, and the copy takes its place', async () => {
  const { folder, path, copied } = await storeWithCopy()
  const store = join(folder, 'foothold.db')
  const bytes = readFileSync(store)
  bytes.fill(0xee, 4096, 12 * 4096)
  for (const damage of [bytes, Buffer.from('no database at all '.repeat(20))]) {
    writeFileSync(store, damage)
    const now = damage === bytes ? '2026-03-05T08:00:00.000Z' : '2026-03-06T08:00:00.000Z'
    const { kept } = unwrap(await restoreStore(folder, path, now))
    expect(kept).toBe(join(folder, `foothold-damaged-${now.replaceAll(':', '-')}.db`))
    // A look at the file may write its head anew, and nothing behind it.
    expect(readFileSync(kept ?? '').subarray(4096, 12 * 4096)).toEqual(damage.subarray(4096, 12 * 4096))
    const restored = unwrap(openStore(folder))
    expect(await readTables(restored)).toEqual(copied)
    closeStore(restored)
  }
  expect(existsSync(`${store}.restoring`)).toBe(false)
})
