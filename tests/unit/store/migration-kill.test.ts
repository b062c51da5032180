import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFileHead } from '../../../src/main/store/keeping/file-head'
import { migrations, newestVersion } from '../../../src/main/store/migrations'
import { closeStore, openStore } from '../../../src/main/store/open-store'
import { bundleChild } from './bundle-child'
import { longMigration, longMigrationRows } from './long-migration'
import { readSnapshot } from './snapshot'
import { tempFolder, unwrap } from './temp-store'

const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'stores', '1.db')

/** The version before the one whose making is killed. */
const today = newestVersion(migrations)

/** Starts the migration and kills it so many milliseconds after the copy that comes before it was made. */
function killInMigration(script: string, folder: string, delay: number): Promise<void> {
  mkdirSync(join(folder, 'backups'))
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  const watcher = watch(join(folder, 'backups'), (_event, name) => {
    if (name?.endsWith(`-version-${today}.db`)) setTimeout(() => child.kill('SIGKILL'), delay)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      watcher.close()
      resolve()
    })
  })
}

test('a migration that is killed leaves the old store or the new one, never a mixture', {
  timeout: 60_000
}, async () => {
  const script = await bundleChild('migrate')
  const whole = tempFolder()
  cpSync(fixture, join(whole, 'foothold.db'))
  const before = unwrap(openStore(whole))
  const seen = await readSnapshot(before)
  closeStore(before)
  const versions: unknown[] = []
  for (let run = 0; run < 8; run += 1) {
    const folder = tempFolder()
    cpSync(fixture, join(folder, 'foothold.db'))
    await killInMigration(script, folder, run * 20)
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith(`-version-${today}.db`))).toHaveLength(1)
    versions.push(readFileHead(join(folder, 'foothold.db')))
    const store = unwrap(openStore(folder, [...migrations, longMigration]))
    expect(store.raw.prepare('select count(*) from mark').pluck().get()).toBe(longMigrationRows)
    expect(store.raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(await readSnapshot(store)).toEqual(seen)
    closeStore(store)
    expect(existsSync(`${store.path}-wal`)).toBe(false)
  }
  expect(versions).toContainEqual({ kind: 'store', version: today })
})
