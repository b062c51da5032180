import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bringBack, lookAtExport } from '../../../src/main/store/export/bring-back'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { keepRefusal } from '../../../src/main/store/importing/refusals'
import { examineStore } from '../../../src/main/store/keeping/doctor'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo } from '../../../src/main/store/log/history'
import { closeStore, openStore, type Store } from '../../../src/main/store/open-store'
import { insertPosting } from '../../../src/main/store/postings'
import { searchStore } from '../../../src/main/store/search/search'
import { writeSettings } from '../../../src/main/store/settings'
import { sha256Of } from '../../../src/main/store/sha256'
import { exportTableNames, exportTables } from '../../../src/shared/export-format'
import { exportTo, readTables, tableNames } from './export-tables'
import { fillStore } from './fill-store'
import { postingToImport } from './parsed-posting'
import { aimAll, aimlessEdits } from './random-edits'
import { readSnapshot } from './snapshot'
import { openTempStore, tempFolder, unwrap } from './temp-store'

/** Tables that are made of others, and one that concerns the folders of one computer. */
const left = ['postingBand', 'postingTrace', 'takenFile']

/** A store with something in every table that is not made of others. */
async function fullStore(): Promise<Store> {
  const store = openTempStore()
  await fillStore(store)
  await store.db.transaction().execute(async (tx) => {
    const bytes = Uint8Array.from({ length: 300 }, (_, n) => n % 256)
    const file = { fileName: 'photo “1”.png', bytes, sha256: sha256Of(bytes), modifiedAt: 1_700_000_000_000 }
    await keepRefusal(tx, { ...file, code: 'not-a-posting', refusedAt: '2026-02-01T08:00:00.000Z' })
    const version = { ...postingToImport({}, 'Keep the tables.'), sameAsId: 1, importedAt: '2026-02-02T08:00:00.000Z' }
    await insertPosting(tx, version)
    await writeSettings(tx, { care: 'always' })
    const company = { name: 'Harbour', stance: 'blocked', reason: 'No answer, twice', until: null } as const
    await tx
      .insertInto('company')
      .values({ key: 'harbour works', mergedInto: null, ...company })
      .execute()
    await tx.insertInto('company').values({ key: 'harbour', mergedInto: 'harbour works', name: 'H' }).execute()
  })
  return store
}

test('an export holds every table and every column', () => {
  const store = openTempStore()
  expect([...exportTableNames, ...left].sort()).toEqual(tableNames(store))
  for (const table of exportTableNames) {
    const columns = (store.raw.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)
    expect(Object.keys(exportTables[table].entries).sort(), table).toEqual(columns.sort())
  }
})

test('everything comes back into an empty store, in every table the same', async () => {
  const store = await fullStore()
  const path = await exportTo(store)
  const empty = openTempStore()
  expect(unwrap(await lookAtExport(empty, path))).toMatchObject({ isWhole: true, added: 2, there: 0 })
  expect(unwrap(await bringBack(empty, path))).toEqual({ isWhole: true, added: 2, there: 0, canUndo: false })
  const tables = await readTables(store)
  for (const name of exportTableNames) expect(tables[name]?.length, name).toBeGreaterThan(0)
  expect(await readTables(empty)).toEqual(tables)
  expect((await examineStore(empty)).problems).toEqual([])
  expect(searchStore(empty, 'lamp', 5).total).toBe(searchStore(store, 'lamp', 5).total)
  // What was undone there can be redone here.
  unwrap(await redo(empty))
  unwrap(await redo(store))
  expect((await readSnapshot(empty)).cards).toEqual((await readSnapshot(store)).cards)
})

test('an export is one JSON document, by whatever program it is read and written again', async () => {
  const store = await fullStore()
  const path = await exportTo(store)
  const document = JSON.parse(readFileSync(path, 'utf8'))
  expect(Object.keys(document)).toEqual([
    'format',
    'version',
    'app',
    'exportedAt',
    'storeVersion',
    'counts',
    ...exportTableNames
  ])
  writeFileSync(path, `\ufeff${JSON.stringify(Object.fromEntries(Object.entries(document).reverse()), null, 3)}`)
  const empty = openTempStore()
  unwrap(await bringBack(empty, path))
  expect(await readTables(empty)).toEqual(await readTables(store))
})

/** Postings, versions of one among them, and refused files, for edits to be aimed at. */
async function prepare(store: Store): Promise<void> {
  await store.db.transaction().execute(async (tx) => {
    for (const [title, sameAsId] of [
      ['Tide Keeper', null],
      ['Tide Warden', 1]
    ] as const)
      await insertPosting(tx, { ...postingToImport({ title }), sameAsId, importedAt: '2026-02-01T08:00:00.000Z' })
    const bytes = new TextEncoder().encode('scan')
    const file = { fileName: 'scan.pdf', bytes, sha256: sha256Of(bytes), modifiedAt: null }
    await keepRefusal(tx, { ...file, code: 'no-text', refusedAt: '2026-02-01T08:00:00.000Z' })
  })
}

test('whatever was done in a store comes back the same, and once only', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(aimlessEdits, async (edits) => {
      const store = unwrap(openStore(tempFolder()))
      const empty = unwrap(openStore(tempFolder()))
      const other = unwrap(openStore(tempFolder()))
      try {
        await prepare(store)
        let minute = 0
        for (const aimless of edits) {
          minute += 1
          const at = new Date(Date.UTC(2026, 2, 1, 8, 0, minute * 25)).toISOString()
          await applyEdit(store, await aimAll(store, aimless), { at })
        }
        const path = await exportTo(store)
        unwrap(await bringBack(empty, path))
        const tables = await readTables(store)
        expect(await readTables(empty)).toEqual(tables)
        // Into the store itself nothing comes, and nothing is changed but the step of undo.
        const { there } = unwrap(await bringBack(store, path))
        const { editLog: _log, ...again } = await readTables(store)
        const { editLog: _before, ...before } = tables
        expect(again).toEqual(before)
        // Into another store everything comes, once.
        const own = postingToImport({ title: 'Baker' }, 'Bake the bread of the harbour.')
        unwrap(await importPosting(other, own))
        const brought = unwrap(await bringBack(other, path))
        expect(brought).toMatchObject({ isWhole: false, added: there, there: 0 })
        expect((await readSnapshot(other)).cards.length).toBe((await readSnapshot(store)).cards.length + 1)
        expect((await examineStore(other)).problems).toEqual([])
        const first = await readTables(other)
        expect(unwrap(await bringBack(other, path))).toEqual({ isWhole: false, added: 0, there, canUndo: false })
        expect({ ...(await readTables(other)), editLog: [] }).toEqual({ ...first, editLog: [] })
      } finally {
        for (const one of [store, empty, other]) closeStore(one)
      }
    }),
    { numRuns: 6 }
  )
})
