import * as v from 'valibot'
import { isExport } from '../../shared/export-beginning'
import { mostPostings, type ParsedPosting, parsedPostingSchema } from '../../shared/posting'
import { failure, failureCodes, type Result, success } from '../../shared/result'

/** A file to be parsed. `modifiedAt` is in milliseconds since 1970. */
export interface FileToParse {
  readonly name: string
  readonly bytes: Uint8Array
  readonly modifiedAt: number | null
}

/** What is in a file: its postings, or, for an archive, the files inside, which are then parsed one by one. */
export interface ParsedFile {
  readonly postings: readonly ParsedPosting[]
  readonly files: readonly FileToParse[]
}

/** Turns a file into what is in it, somewhere safe. Answers a failure when it is no posting, or took too long. */
export type Parse = (file: FileToParse) => Promise<Result<ParsedFile>>

/** A file, or one inside an archive (`outer!inner`), with its postings or the reason why there is none. */
export interface ParsedPart {
  readonly file: FileToParse
  readonly postings: Result<readonly ParsedPosting[]>
}

/** Longest time that one file may take, in milliseconds: what is not done by then is an attack or a defect. */
export const maxParseTime = 10_000
/** Most memory that parsing one file may take, in bytes: a small file that unfolds into more is a bomb. */
export const maxParseMemory = 512 * 1024 * 1024

const innerFileSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  bytes: v.instance(Uint8Array),
  modifiedAt: v.nullable(v.number())
})

const parseResultSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    value: v.pipe(
      v.object({
        postings: v.pipe(v.array(parsedPostingSchema), v.maxLength(mostPostings)),
        files: v.pipe(v.array(innerFileSchema), v.maxLength(2_000))
      }),
      v.check(({ postings, files }) => postings.length + files.length > 0)
    )
  }),
  v.object({
    ok: v.literal(false),
    failure: v.object({ code: v.picklist(failureCodes), about: v.optional(v.string()) })
  })
])

/** What came out of the place where untrusted bytes are parsed, checked; `unreadable` when it is not what it should be. */
export function checkParseResult(answer: unknown): Result<ParsedFile> {
  const checked = v.safeParse(parseResultSchema, answer)
  if (!checked.success) return failure('unreadable')
  const result = checked.output
  if (result.ok) return result
  return failure(result.failure.code, result.failure.about)
}

/** Parses one file; empty ones are refused here, and a failure names the file. An archive answers the files in it. */
export async function parseOne(parse: Parse, file: FileToParse): Promise<Result<ParsedFile>> {
  if (file.bytes.length === 0) return failure('empty', file.name)
  // What it holds would be taken for a list of postings.
  if (isExport(file.bytes)) return failure('an-export', file.name)
  const parsed = await parse(file)
  return parsed.ok ? parsed : failure(parsed.failure.code, file.name)
}

/**
 * Parses a file of an archive. An archive inside an archive is refused as `unsupported`: nobody packs postings so, and
 * it is how bombs are built.
 */
export async function parseInner(parse: Parse, file: FileToParse): Promise<ParsedPart> {
  const parsed = await parseOne(parse, file)
  if (!parsed.ok) return { file, postings: parsed }
  const isArchive = parsed.value.postings.length === 0
  return { file, postings: isArchive ? failure('unsupported', file.name) : success(parsed.value.postings) }
}

/** Takes over the files of an archive, to be parsed later; false when they are to be parsed at once. */
export type HoldInside = (inside: readonly FileToParse[]) => boolean

/**
 * Parses a file, or each file of an archive in order, unless somebody takes these over; one that cannot be read answers
 * why, with its name.
 */
export async function parseParts(
  parse: Parse,
  file: FileToParse,
  hold: HoldInside = () => false
): Promise<readonly ParsedPart[]> {
  const outer = await parseOne(parse, file)
  if (!outer.ok) return [{ file, postings: outer }]
  if (outer.value.files.length === 0) return [{ file, postings: success(outer.value.postings) }]
  const inside = outer.value.files.map((inner) => ({
    ...inner,
    name: `${file.name}!${inner.name}`,
    modifiedAt: inner.modifiedAt ?? file.modifiedAt
  }))
  if (hold(inside)) return []
  return Promise.all(inside.map((inner) => parseInner(parse, inner)))
}
