/**
 * Everything that can be expected to go wrong, as a closed list. A code is for programs; the sentence
 * for people that belongs to it stands in `messages/`.
 */
export const failureCodes = [
  // a file that was dropped or named
  'no-such-file',
  'empty',
  'too-large',
  'unsupported',
  'unreadable',
  'encrypted',
  'no-text',
  'not-a-posting',
  'a-table',
  'an-export',
  'a-folder',
  'timeout',
  'out-of-memory',
  // the store
  'store-in-use',
  'store-too-new',
  'store-damaged',
  'store-read-only',
  'disk-full',
  'file-exists',
  'not-saved',
  'not-a-copy',
  'copy-damaged',
  'copy-too-new',
  'export-damaged',
  'export-too-new',
  'not-found',
  'no-such-application',
  'no-such-stage',
  'nothing-to-undo',
  'nothing-to-redo',
  // the bridge
  'bad-request',
  'link-refused',
  'internal'
] as const

/** A code from the closed list of failures. */
export type FailureCode = (typeof failureCodes)[number]

/** What went wrong: a code, and where a name helps the reader (a file, a version, a folder), that name. */
export interface Failure {
  readonly code: FailureCode
  readonly about?: string
}

/** A value, or the reason why there is none. Plain data, so that it crosses processes unharmed. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** A result that holds a value. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A result that holds a failure. */
export function failure(code: FailureCode, about?: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: about === undefined ? { code } : { code, about } }
}
