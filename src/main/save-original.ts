import { writeFile } from 'node:fs/promises'
import { fileNameFrom } from '../shared/file-name'
import { failure, type Result, success } from '../shared/result'
import type { Store } from './store/open-store'
import { findOriginal } from './store/postings'

/** Saves the bytes of a posting's file, just as they came, where a person chooses. Answers `not-found`, `disk-full` or `not-saved`. */
export async function saveOriginal(
  store: Store,
  postingId: number,
  choosePath: (fileName: string) => Promise<string | null>
): Promise<Result<{ path: string | null }>> {
  const original = await findOriginal(store.db, postingId)
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
