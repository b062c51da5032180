import { writeFile } from 'node:fs/promises'
import { failure, type Result, success } from '../shared/result'
import type { Store } from './store/open-store'
import { findOriginal } from './store/postings'

/** Longest name of a file that is proposed, in UTF-16 units. */
const longestName = 120

/** A name that every file system takes, from one that stood in somebody else's: no folders, no signs of command lines. */
export function fileNameFrom(name: string): string {
  const last = name.split(/[/\\!]/).at(-1) ?? ''
  const plain = [...last].filter((sign) => sign >= ' ' && !'<>:"|?*'.includes(sign)).join('')
  const trimmed = plain.replace(/^[. ]+|[. ]+$/g, '')
  if (trimmed === '') return 'posting'
  if (trimmed.length <= longestName) return trimmed
  const ending = /\.[\w]{1,12}$/.exec(trimmed)?.[0] ?? ''
  return trimmed.slice(0, longestName - ending.length) + ending
}

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
