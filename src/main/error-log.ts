import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../shared/result'
import { failureOfError } from './store/sqlite-failure'

/** Name of the log in the data folder; the one before it ends in `.old`. */
const errorLogName = 'foothold.log'
/** Size at which a new log is begun, in bytes. */
const maxSize = 256 * 1024
/** Longest message that is written down, in UTF-16 units. */
const maxMessage = 300

/** What is written of an error: where in the program it arose, and never the words of a posting or a note. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  // The parser of JSON quotes the text that it could not read.
  const message = error instanceof SyntaxError ? error.message.replace(/".*"/s, '"…"') : error.message
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error ? String(error.code) : undefined
  return { name: error.name, code, message: message.slice(0, maxMessage), stack: stack.map((line) => line.trim()) }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * Writes an error that nothing expected into the log of the data folder, as a line of JSON with the time and what
 * was being done, and answers what it means for the person. The two logs stay below 1 MB. Never throws.
 */
export function noteError(folder: string, doing: string, error: unknown): Failure {
  const path = join(folder, errorLogName)
  const line = JSON.stringify({ at: new Date().toISOString(), doing, ...describe(error) })
  try {
    if (sizeOf(path) > maxSize) renameSync(path, `${path}.old`)
    appendFileSync(path, `${line}\n`, { mode: 0o600 })
  } catch {
    // Where the folder is missing or full, the failure itself has to do.
  }
  return failureOfError(error)
}
