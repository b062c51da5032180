import { type Failure, type FailureCode, failure } from '../../shared/result'

/** Codes of SQLite by their beginnings, the more particular first; see https://sqlite.org/rescode.html. */
const codes: readonly (readonly [start: string, code: FailureCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_PERM', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-read-only'],
  ['SQLITE_BUSY', 'store-in-use'],
  ['SQLITE_LOCKED', 'store-in-use'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EACCES', 'store-read-only'],
  ['EPERM', 'store-read-only'],
  ['EROFS', 'store-read-only'],
  // A file stands where a folder should be, or the other way round.
  ['EISDIR', 'store-read-only'],
  ['ENOTDIR', 'store-read-only'],
  ['EEXIST', 'store-read-only']
]

/** What an error thrown by SQLite or the file system means for the store; `internal` for any other. */
export function failureOfError(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { code: codes.find(([start]) => code.startsWith(start))?.[1] ?? 'internal' }
}

/** What an error means for the store as a result; throws the error on when it is none that can be expected. */
export function expectedFailure(error: unknown, about?: string): ReturnType<typeof failure> {
  const { code } = failureOfError(error)
  if (code === 'internal') throw error
  return failure(code, about)
}
