import * as v from 'valibot'
import { type ParsedPosting, parsedPostingSchema } from '../../shared/posting'
import { failure, failureCodes, type Result, success } from '../../shared/result'

/** A kept file whose words are wanted. */
export interface FileWithWords {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads the words of a file without judging whether they are a posting, somewhere safe. */
export type ReadWords = (file: FileWithWords) => Promise<Result<ParsedPosting>>

const resultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: parsedPostingSchema }),
  v.object({ ok: v.literal(false), failure: v.object({ code: v.picklist(failureCodes) }) })
])

/** The words of a file, checked; `unreadable` when they are not what they should be. */
export function checkWords(answer: unknown): Result<ParsedPosting> {
  const checked = v.safeParse(resultSchema, answer)
  if (!checked.success) return failure('unreadable')
  return checked.output.ok ? success(checked.output.value) : failure(checked.output.failure.code)
}
