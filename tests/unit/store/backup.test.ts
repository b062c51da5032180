import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { backUp, backUpWhenDue, listCopies, needsDailyBackup } from '../../../src/main/store/keeping/backup'
import { countRows } from '../../../src/main/store/keeping/copies'
import { examineStore } from '../../../src/main/store/keeping/doctor'
import { copiesToKeep } from '../../../src/main/store/keeping/keep-backups'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { searchStore } from '../../../src/main/store/search/search'
import { readStoreFacts } from '../../../src/main/store/store-facts'
import { postingToImport } from './parsed-posting'
import { readSnapshot } from './snapshot'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const addCard = { type: 'addApplication', title: 'A', company: 'B', postingId: null, stageId: 1, before: null } as const

function restore(path: string): Store {
  const folder = tempFolder()
  cpSync(path, join(folder, 'foothold.db'))
  return openTempStore(folder)
}

test('a copy restores to the same board, notes, search and undo', async () => {
  const store = openTempStore()
  const { applicationId } = unwrap(await importPosting(store, postingToImport()))
  unwrap(await applyEdit(store, { type: 'addNote', applicationId, interviewId: null, body: 'Ask about the lamp.' }))
  const { path, size } = unwrap(await backUp(store, undefined, '2026-03-01T08:00:00.000Z'))
  expect(path).toBe(join(store.backups, 'foothold-2026-03-01T08-00-00.000Z.db'))
  expect(readdirSync(store.backups)).toEqual(['foothold-2026-03-01T08-00-00.000Z.db'])
  expect([size, statSync(path).mode & 0o777]).toEqual([statSync(path).size, 0o600])
  const restored = restore(path)
  expect(await readSnapshot(restored)).toEqual(await readSnapshot(store))
  expect(countRows(restored.raw)).toEqual(countRows(store.raw))
  expect(searchStore(restored, 'lamp', 5).hits).toHaveLength(1)
  expect((await examineStore(restored)).problems).toEqual([])
  unwrap(await undo(restored))
  unwrap(await redo(restored))
  expect(await readSnapshot(restored)).toEqual(await readSnapshot(store))
})

test('a copy made while edits go on is whole', async () => {
  const store = openTempStore()
  for (let n = 0; n < 40; n += 1) {
    unwrap(await importPosting(store, postingToImport({ title: `Post ${n}` }, `Number ${n}. `.repeat(2_000))))
  }
  let isRunning = true
  const copying = backUp(store).finally(() => {
    isRunning = false
  })
  let edits = 0
  while (isRunning) {
    unwrap(await applyEdit(store, addCard))
    edits += 1
    await new Promise(setImmediate)
  }
  const restored = restore(unwrap(await copying).path)
  const copied = (await readSnapshot(restored)).cards.length - 40
  expect(edits).toBeGreaterThan(1)
  expect(copied).toBeGreaterThan(0)
  expect(copied).toBeLessThanOrEqual(edits)
  expect((await examineStore(restored)).problems).toEqual([])
})

test('a copy goes to a folder or a path that is named, and never over a file', async () => {
  const store = openTempStore()
  const folder = tempFolder()
  const inFolder = unwrap(await backUp(store, folder, '2026-03-01T08:00:00.000Z'))
  expect(inFolder.path).toBe(join(folder, 'foothold-2026-03-01T08-00-00.000Z.db'))
  const named = join(folder, 'deep', 'copy.db')
  expect(unwrap(await backUp(store, named)).path).toBe(named)
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  expect(await backUp(store, join(folder, 'mine.txt'))).toMatchObject({ ok: false, failure: { code: 'file-exists' } })
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
  expect(await backUp(store, join(folder, 'mine.txt', 'copy.db'))).toMatchObject({
    ok: false,
    failure: { code: 'store-read-only' }
  })
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'))).toEqual(
    []
  )
})

test('a copy is due once a day, and only when something changed', async () => {
  const store = openTempStore()
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  expect(await needsDailyBackup(store)).toBe(false)
  unwrap(await applyEdit(store, addCard))
  expect(await needsDailyBackup(store)).toBe(true)
  expect(unwrap(await backUpWhenDue(store, later(1)))).not.toBeNull()
  expect(unwrap(await backUpWhenDue(store, later(2)))).toBeNull()
  expect(await needsDailyBackup(store, later(26))).toBe(false)
  unwrap(await applyEdit(store, addCard, { at: later(3) }))
  expect(await needsDailyBackup(store, later(24))).toBe(false)
  expect(await needsDailyBackup(store, later(25))).toBe(true)
  expect((await readStoreFacts(store, '0.1.0')).lastBackupAt).toBe(listCopies(store.backups)[0]?.madeAt)
})

test('old copies are thinned, other files and copies from before a migration stay', async () => {
  const store = openTempStore()
  mkdirSync(store.backups)
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString())
  for (const day of days) writeFileSync(join(store.backups, `foothold-${day.replaceAll(':', '-')}.db`), '')
  const others = ['foothold-2020-01-01T00-00-00.000Z-version-1.db', 'my copy.db']
  for (const name of others) writeFileSync(join(store.backups, name), '')
  const now = '2026-03-02T12:00:00.000Z'
  unwrap(await backUp(store, undefined, now))
  const left = readdirSync(store.backups)
  const kept = copiesToKeep([...days, now], now)
  expect(left.length).toBe(kept.size + others.length)
  expect(left).toEqual(expect.arrayContaining(others))
})

test('of many copies the last two days, 12 days, 10 weeks and 9 months are kept', () => {
  const hours = Array.from({ length: 24 * 400 }, (_, hour) => new Date(Date.UTC(2025, 0, 1, hour)).toISOString())
  const now = hours.at(-1) ?? ''
  const kept = [...copiesToKeep(hours, now)].sort().reverse()
  expect(kept.slice(0, 48)).toEqual(hours.slice(-48).reverse())
  const daily = Array.from({ length: 10 }, (_, day) => new Date(Date.UTC(2026, 1, 2 - day, 23)).toISOString())
  expect(kept.slice(48, 58)).toEqual(daily)
  // Sundays, then the last hours of months.
  expect(kept.slice(58).map((at) => at.slice(0, 10))).toEqual([
    '2026-01-18',
    '2026-01-11',
    '2026-01-04',
    '2025-12-31',
    '2025-12-28',
    '2025-12-21',
    '2025-12-14',
    '2025-12-07',
    '2025-11-30',
    '2025-10-31',
    '2025-09-30',
    '2025-08-31',
    '2025-07-31',
    '2025-06-30'
  ])
})

test('the newest three copies are kept whatever their age', () => {
  const old = [
    '2019-05-01T00:00:00.000Z',
    '2019-05-01T01:00:00.000Z',
    '2019-05-01T02:00:00.000Z',
    '2019-05-01T00:30:00.000Z'
  ]
  expect(copiesToKeep(old, '2026-03-01T00:00:00.000Z')).toEqual(new Set([old[2], old[1], old[3]]))
  expect(copiesToKeep([], '2026-03-01T00:00:00.000Z')).toEqual(new Set())
})
