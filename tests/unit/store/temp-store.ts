import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { closeStore, openStore, type Store } from '../../../src/main/store/open-store'
import type { Result } from '../../../src/shared/result'

/** A new folder that goes away with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The value of a result that must hold one. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed with ${JSON.stringify(result.failure)}`)
  return result.value
}

/** Opens the store of a folder, and closes it with the test when the test has not. */
export function openTempStore(folder: string = tempFolder()): Store {
  const store = unwrap(openStore(folder))
  onTestFinished(() => closeStore(store))
  return store
}
