import { failureSentence } from '../../shared/messages/failures'
import type { Failure } from '../../shared/result'

/** How a command ended: 0 well, 1 something in the input could not be done, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** Prints one object as a line of JSON on standard output. */
export function printLine(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Prints a sentence for people on standard error. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** A failure as it is printed: its code, and its sentence for people. */
export function printedError(failure: Failure): { code: string; message: string } {
  return { code: failure.code, message: failureSentence(failure) }
}

/** Prints a failure that concerns the whole command; answers its exit code. */
export function refuse(failure: Failure): ExitCode {
  printLine({ ok: false, error: printedError(failure) })
  tell(failureSentence(failure))
  return 1
}
