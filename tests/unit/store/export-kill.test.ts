import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bringBack } from '../../../src/main/store/export/bring-back'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { backUp } from '../../../src/main/store/keeping/backup'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { closeStore, openStore } from '../../../src/main/store/open-store'
import { bundleChild } from './bundle-child'
import { exportTo, readTables } from './export-tables'
import { postingToImport } from './parsed-posting'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const runs = 8
/** So long that it comes to its end, in milliseconds. */
const noKill = 60_000

/** Starts the child and kills it so many milliseconds after it began; true when it came to its end before. */
function killAfter(script: string, args: readonly string[], time: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (data) => {
    said += String(data)
    if (said === 'begin\n') setTimeout(() => child.kill('SIGKILL'), time).unref()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(said.includes('end')))
  })
}

/** A closed store that takes some time to be written, with an export and a copy of how it was before its last card. */
async function prepare() {
  const store = openTempStore()
  for (let n = 0; n < 25; n += 1) {
    const text = `Keep the tables of pier ${n}. ${`The gauge of pier ${n} is read. `.repeat(400)}`
    unwrap(await importPosting(store, postingToImport({ title: `Keeper ${n}` }, text)))
  }
  const path = await exportTo(store)
  const tables = await readTables(store)
  const copy = unwrap(await backUp(store, join(tempFolder(), 'copy.db'))).path
  const last = {
    type: 'addApplication',
    title: 'Last',
    company: '',
    postingId: null,
    stageId: 1,
    before: null
  } as const
  unwrap(await applyEdit(store, last))
  const later = await readTables(store)
  closeStore(store)
  return { folder: store.folder, path, tables, copy, later }
}

test('killed in the middle: an export is whole or not there, what comes back comes whole or not at all, and a restore leaves one board or the other', {
  timeout: 240_000
}, async () => {
  const script = await bundleChild('keep-once')
  const { folder, path, tables, copy, later } = await prepare()
  const empty = openTempStore()
  const nothing = await readTables(empty)
  closeStore(empty)
  const ends = { whole: 0, none: 0 }
  for (let run = 0; run < runs; run += 1) {
    const out = join(tempFolder(), 'all.json')
    const time = run === runs - 1 ? noKill : run * run * 5
    await killAfter(script, [folder, 'json', out], time)
    expect(readdirSync(join(out, '..')).filter((name) => name !== 'all.json' && name !== 'all.json.part')).toEqual([])
    if (existsSync(out)) {
      ends.whole += 1
      expect(JSON.parse(readFileSync(out, 'utf8')).application).toHaveLength(26)
    } else ends.none += 1

    const own = tempFolder()
    await killAfter(script, [own, 'bring', path], time * 2)
    const brought = openTempStore(own)
    expect([JSON.stringify(nothing), JSON.stringify(tables)]).toContain(JSON.stringify(await readTables(brought)))
    if ((await readTables(brought)).application?.length === 0) unwrap(await bringBack(brought, path))
    expect(await readTables(brought)).toEqual(tables)
    closeStore(brought)
  }
  expect(ends.whole).toBeGreaterThan(0)
  expect(ends.none).toBeGreaterThan(0)
  let restored = 0
  for (let run = 0; run < runs; run += 1) {
    await killAfter(script, [folder, 'restore', copy], run === runs - 1 ? noKill : run * run * 8)
    const store = unwrap(openStore(folder))
    const now = await readTables(store)
    expect([JSON.stringify(later), JSON.stringify(tables)]).toContain(JSON.stringify(now))
    if (now.application?.length === 25) restored += 1
    closeStore(store)
  }
  expect(restored).toBeGreaterThan(0)
})
