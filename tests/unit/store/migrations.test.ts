import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { examineStore } from '../../../src/main/store/keeping/doctor'
import { redo } from '../../../src/main/store/log/history'
import { type Migration, migrations, newestVersion } from '../../../src/main/store/migrations'
import { closeStore, openStore } from '../../../src/main/store/open-store'
import { fillStore } from './fill-store'
import { readFolderBytes } from './folder-bytes'
import { postingToImport } from './parsed-posting'
import { readSnapshot } from './snapshot'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'stores')

/** The version of today's stores, and the next one. */
const today = newestVersion(migrations)
const next = today + 1

const addTags: Migration = {
  version: next,
  sql: `create table tag (id integer primary key autoincrement, name text not null) strict;
    insert into tag (name) select title from application;`
}

async function makeOldStore(): Promise<string> {
  const store = openTempStore()
  unwrap(await importPosting(store, postingToImport()))
  closeStore(store)
  return store.folder
}

test('a migration keeps what was there, after a sound copy of it', async () => {
  const folder = await makeOldStore()
  const store = unwrap(openStore(folder, [...migrations, addTags]))
  expect(store.raw.pragma('user_version', { simple: true })).toBe(next)
  expect(store.raw.prepare('select name from tag').pluck().all()).toEqual(['Tide Keeper'])
  closeStore(store)
  const [copy, ...others] = readdirSync(join(folder, 'backups'))
  expect(copy).toContain(`-version-${today}.db`)
  expect(others).toEqual([])
  const restored = tempFolder()
  cpSync(join(folder, 'backups', copy ?? ''), join(restored, 'foothold.db'))
  const old = openTempStore(restored)
  expect(old.raw.pragma('user_version', { simple: true })).toBe(today)
  expect((await readSnapshot(old)).cards.map(({ title }) => title)).toEqual(['Tide Keeper'])
  expect((await examineStore(old)).problems).toEqual([])
})

test('a new store needs no copy', () => {
  const store = openTempStore()
  expect(existsSync(store.backups)).toBe(false)
})

test('a migration that fails at any of its statements leaves the old store whole', async () => {
  const folder = await makeOldStore()
  const whole = openTempStore(folder)
  const seen = await readSnapshot(whole)
  closeStore(whole)
  const statements = ['create table x (a) strict', 'create table tag (a text) strict', 'drop table setting', 'not sql']
  for (let length = 1; length < statements.length; length += 1) {
    const sql = [...statements.slice(0, length), 'not sql'].join(';\n')
    const copy = tempFolder()
    cpSync(join(folder, 'foothold.db'), join(copy, 'foothold.db'))
    expect(() => openStore(copy, [...migrations, { version: next, sql }])).toThrow(/syntax|type/)
    const old = openTempStore(copy)
    expect(old.raw.prepare("select count(*) from sqlite_schema where name in ('x', 'tag')").pluck().get()).toBe(0)
    expect(await readSnapshot(old)).toEqual(seen)
  }
})

test('a migration that leaves rows without their owner is not made', async () => {
  const folder = await makeOldStore()
  const sql = 'delete from stage where id = 1'
  expect(() => openStore(folder, [...migrations, { version: next, sql }])).toThrow('without their owner')
  expect((await readSnapshot(openTempStore(folder))).stages).toHaveLength(6)
})

test('a first version that fails leaves no tables behind', () => {
  const folder = tempFolder()
  expect(() => openStore(folder, [{ version: 1, sql: 'create table a (b); not sql' }])).toThrow(/syntax/)
  expect(openTempStore(folder).raw.pragma('user_version', { simple: true })).toBe(today)
})

test.each([1, 2, 3, 4, 5])('the store kept of version %i opens, and holds what it held', async (version) => {
  const filled = openTempStore()
  await fillStore(filled)
  const expected = await readSnapshot(filled)
  const folder = tempFolder()
  cpSync(join(fixtures, `${version}.db`), join(folder, 'foothold.db'))
  const store = openTempStore(folder)
  const snapshot = await readSnapshot(store)
  expect(snapshot).toEqual(expected)
  expect(snapshot.cards.map(({ title, outcome, noteCount }) => [title, outcome, noteCount])).toEqual([
    ['Tide Keeper', null, 1],
    ['Lamp Lighter', 'rejected', 0]
  ])
  expect((await examineStore(store)).problems).toEqual([])
  unwrap(await redo(store))
  expect((await readSnapshot(store)).details[0]?.interviews).toEqual([])
})

test.each([1, 2, 3, 4, 5])('migration %i is frozen: the tables of the fixture are those of a new store', (version) => {
  const schemaOf = (raw: Database.Database) =>
    raw.prepare("select type, name, sql from sqlite_schema where name not like 'sqlite_%' order by name, type").all()
  const kept = new Database(join(fixtures, `${version}.db`), { readonly: true })
  const store = unwrap(openStore(tempFolder(), migrations.slice(0, version)))
  expect(schemaOf(kept)).toEqual(schemaOf(store.raw))
  kept.close()
  closeStore(store)
})

test('employers are named for comparing anew, in applications and in postings', async () => {
  const folder = tempFolder()
  const before = openTempStore(folder)
  const posting = postingToImport({ company: 'Rook and Finch A/S' })
  const { applicationId } = unwrap(await importPosting(before, posting))
  closeStore(before)
  const raw = new Database(join(folder, 'foothold.db'))
  raw.exec("update application set companyKey = 'old'; update posting set companyKey = 'old'")
  migrations[3]?.fill?.(raw)
  const keys = raw.prepare('select companyKey from application union select companyKey from posting').pluck().all()
  expect(keys).toEqual(['rook finch'])
  raw.close()
  expect((await findApplicationDetail(openTempStore(folder).db, applicationId))?.employer?.key).toBe('rook finch')
})

test('a store that is refused midway is the same file as before', async () => {
  const folder = await makeOldStore()
  const before = readFolderBytes(folder)['foothold.db']
  expect(() => openStore(folder, [...migrations, { version: next, sql: 'not sql' }])).toThrow(/syntax/)
  expect(readFolderBytes(folder)['foothold.db']).toBe(before)
})
