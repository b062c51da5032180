import { writeFile } from 'node:fs/promises'
import { fileNameFrom } from '../shared/file-name'
import type { OriginalOwner } from '../shared/original-owner'
import { failure, type Result, success } from '../shared/result'
import { findOriginalOf } from './store/find-original'
import type { Store } from './store/open-store'

/** Saves the bytes of a kept file, just as they came, where a person chooses. Answers `not-found`, `disk-full` or `not-saved`. */
export async function saveOriginal(
  store: Store,
  owner: OriginalOwner,
  choosePath: (fileName: string) => Promise<string | null>
): Promise<Result<{ path: string | null }>> {
  const original = await findOriginalOf(store.db, owner)
  if (original === undefined) return failure('not-found')
  const path = await choosePath(fileNameFrom(original.fileName))
  if (path === null) return success({ path })
  try {
    await writeFile(path, original.bytes)
    return success({ path })
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    return failure(isFull ? 'disk-full' : 'not-saved', path)
  }
}
