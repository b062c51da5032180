import * as v from 'valibot'
import { type ParsedPosting, parsedPostingSchema } from '../../shared/posting'
import { failureCodes, type Result } from '../../shared/result'

/** A file to be parsed. `modifiedAt` is in milliseconds since 1970. */
export interface FileToParse {
  readonly name: string
  readonly bytes: Uint8Array
  readonly modifiedAt: number | null
}

/** Turns a file into the postings in it, somewhere safe. Answers a failure when it is none, or took too long. */
export type Parse = (file: FileToParse) => Promise<Result<readonly ParsedPosting[]>>

/** Longest time that one file may take, in milliseconds: what is not done by then is an attack or a defect. */
export const maxParseTime = 10_000
/** Most memory that parsing one file may take, in bytes: a small file that unfolds into more is a bomb. */
export const maxParseMemory = 512 * 1024 * 1024

const parseResultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.pipe(v.array(parsedPostingSchema), v.minLength(1), v.maxLength(1_000)) }),
  v.object({
    ok: v.literal(false),
    failure: v.object({ code: v.picklist(failureCodes), about: v.optional(v.string()) })
  })
])

/** What came out of the place where untrusted bytes are parsed, checked; `unreadable` when it is not what it should be. */
export function checkParseResult(answer: unknown): Result<readonly ParsedPosting[]> {
  const checked = v.safeParse(parseResultSchema, answer)
  if (!checked.success) return { ok: false, failure: { code: 'unreadable' } }
  const result = checked.output
  if (result.ok) return result
  const { code, about } = result.failure
  return { ok: false, failure: about === undefined ? { code } : { code, about } }
}
