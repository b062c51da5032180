import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { readBoard } from '../../../src/main/store/board'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { migrations, newestVersion } from '../../../src/main/store/migrations'
import { closeStore, openStore, type Store } from '../../../src/main/store/open-store'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { bundleChild } from './bundle-child'
import { readFolderBytes } from './folder-bytes'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const addCard = { type: 'addApplication', title: 'A', company: 'B', postingId: null, stageId: 1, before: null } as const

function settingsOf({ raw }: Store): Readonly<Record<string, unknown>> {
  const names = [
    'journal_mode',
    'synchronous',
    'locking_mode',
    'foreign_keys',
    'trusted_schema',
    'cell_size_check',
    'user_version'
  ]
  return Object.fromEntries(names.map((name) => [name, raw.pragma(name, { simple: true })]))
}

const wanted = {
  journal_mode: 'wal',
  synchronous: 2,
  locking_mode: 'exclusive',
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  user_version: newestVersion(migrations)
}

/** Opens the store in a process of its own. */
function openElsewhere(script: string, folder: string, user?: string): string {
  const child = spawnSync(process.execPath, [script, folder, ...(user === undefined ? [] : [user])], {
    encoding: 'utf8'
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return child.stdout
}

test('the settings hold on a new store, after a write, and after opening it again', async () => {
  const store = openTempStore()
  expect(settingsOf(store)).toEqual(wanted)
  unwrap(await applyEdit(store, addCard))
  expect(settingsOf(store)).toEqual(wanted)
  closeStore(store)
  const again = openTempStore(store.folder)
  expect(settingsOf(again)).toEqual(wanted)
  unwrap(await applyEdit(again, addCard))
  expect(settingsOf(again)).toEqual(wanted)
  expect((await readBoard(again.db)).cards).toHaveLength(2)
})

test('the files belong to their owner alone, and closing leaves one file', async () => {
  const folder = join(tempFolder(), 'data', 'foothold')
  const store = unwrap(openStore(folder))
  unwrap(await applyEdit(store, addCard))
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(folder))
    expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
  expect(readdirSync(folder).sort()).toEqual(['foothold.db', 'foothold.db-wal'])
  closeStore(store)
  expect(readdirSync(folder)).toEqual(['foothold.db'])
})

test('an open store is refused to this process and to others at once, and to nobody once it is closed', async () => {
  const script = await bundleChild('open-once')
  const store = openTempStore()
  expect(openStore(store.folder)).toEqual({ ok: false, failure: { code: 'store-in-use' } })
  expect(openElsewhere(script, store.folder)).toBe('store-in-use')
  unwrap(await applyEdit(store, addCard))
  closeStore(store)
  expect(openElsewhere(script, store.folder)).toBe('ok')
  expect((await readBoard(openTempStore(store.folder).db)).stages[0]?.name).toBe('Wishes')
})

test('a newer store is refused with not one byte changed, its log included', () => {
  const folder = tempFolder()
  const store = unwrap(openStore(folder))
  store.raw.pragma(`user_version = ${newestVersion(migrations) + 1}`)
  store.raw.pragma('wal_checkpoint(TRUNCATE)')
  store.raw.exec("insert into setting values ('a', 'b')")
  const copy = tempFolder()
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(copy, name))
  closeStore(store)
  const before = readFolderBytes(copy)
  expect(Object.keys(before)).toEqual(['foothold.db', 'foothold.db-wal'])
  expect(openStore(copy)).toEqual({
    ok: false,
    failure: { code: 'store-too-new', about: `store version ${newestVersion(migrations) + 1}` }
  })
  expect(readFolderBytes(copy)).toEqual(before)
})

test('a newer version that stands in the log alone is refused too', () => {
  const store = openTempStore()
  store.raw.pragma(`user_version = ${newestVersion(migrations) + 1}`)
  const copy = tempFolder()
  for (const name of readdirSync(store.folder)) copyFileSync(join(store.folder, name), join(copy, name))
  expect(openStore(copy)).toMatchObject({ ok: false, failure: { code: 'store-too-new' } })
})

test('a damaged file, or that of another program, is refused and left as it is', () => {
  const whole = unwrap(openStore(tempFolder()))
  closeStore(whole)
  const bytes = readFileSync(whole.path)
  const foreign = join(tempFolder(), 'foreign.db')
  const other = new Database(foreign)
  other.exec('create table a (b)')
  other.close()
  const cases: Readonly<Record<string, Buffer>> = {
    'not a database': Buffer.from('Dear diary, '.repeat(1000)),
    'too short': bytes.subarray(0, 50),
    'cut off': bytes.subarray(0, 5000),
    'schema overwritten': Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(3996, 0xab), bytes.subarray(4096)]),
    'of another program': readFileSync(foreign)
  }
  for (const [reason, content] of Object.entries(cases)) {
    const folder = tempFolder()
    writeFileSync(join(folder, 'foothold.db'), content, { mode: 0o600 })
    const before = readFolderBytes(folder)
    const opened = openStore(folder)
    expect([reason, opened.ok ? 'opened' : opened.failure.code]).toEqual([reason, 'store-damaged'])
    expect([reason, readFolderBytes(folder)]).toEqual([reason, before])
  }
})

test('what a kill leaves behind before the first tables becomes a store', () => {
  const folder = tempFolder()
  const early = new Database(join(folder, 'foothold.db'))
  early.pragma('journal_mode = WAL')
  early.close()
  expect(openTempStore(folder).raw.pragma('user_version', { simple: true })).toBe(newestVersion(migrations))
})

test.runIf(process.getuid?.() === 0)(
  'a folder that cannot be written to is told, and nothing is made in it',
  async () => {
    const script = await bundleChild('open-once')
    const folder = tempFolder()
    chmodSync(folder, 0o555)
    expect(openElsewhere(script, folder, '65534')).toBe('store-read-only')
    expect(readdirSync(folder)).toEqual([])
    const store = unwrap(openStore(join(folder, 'inner')))
    closeStore(store)
    const before = readFolderBytes(store.folder)
    chmodSync(store.folder, 0o555)
    expect(openElsewhere(script, store.folder, '65534')).toBe('store-read-only')
    expect(readFolderBytes(store.folder)).toEqual(before)
  }
)

test('a file where the folder should be is told', () => {
  const folder = join(tempFolder(), 'file')
  writeFileSync(folder, 'x')
  expect(openStore(folder)).toMatchObject({ ok: false, failure: { code: 'store-read-only' } })
  expect(readFileSync(folder, 'utf8')).toBe('x')
})

test('errors of SQLite and the file system are sorted into the closed list', () => {
  const sorted = (code: string) => failureOfError(Object.assign(new Error('x'), { code })).code
  expect(
    ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY_DIRECTORY', 'SQLITE_BUSY', 'SQLITE_CORRUPT_VTAB'].map(sorted)
  ).toEqual(['disk-full', 'internal', 'store-read-only', 'store-in-use', 'store-damaged'])
  expect([failureOfError('text').code, failureOfError(new Error('x')).code]).toEqual(['internal', 'internal'])
})
