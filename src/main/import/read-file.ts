import { readFile, stat } from 'node:fs/promises'
import { maxFileSize } from '../../shared/contract'
import { failure, type Result, success } from '../../shared/result'
import type { FileToParse } from './parse'

/**
 * Reads the file at a path as one to be parsed under a name. A failure when it is not there or no regular file, when it
 * is a folder, or when it is too large.
 */
export async function readFileAt(name: string, path: string): Promise<Result<FileToParse>> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return failure('a-folder', name)
    if (!stats.isFile()) return failure('no-such-file', name)
    if (stats.size > maxFileSize) return failure('too-large', name)
    return success({ name, bytes: await readFile(path), modifiedAt: stats.mtimeMs })
  } catch {
    return failure('no-such-file', name)
  }
}
