import { mostPostings, type ParsedPosting } from '../shared/posting'
import { failure, type Result, success } from '../shared/result'
import { assembleLink } from './assemble-link'
import { assemblePosting } from './assemble-posting'
import { calibrate } from './calibration'
import type { InnerFile } from './formats/file-content'
import { readFile } from './formats/read-file'
import { splitsOf } from './listing/split-page'
import type { Page } from './page'
import { forget } from './text/remember'
import { withinLimits } from './within-limits'

/** A file to be parsed. The name is shown to people and decides nothing alone; the time is milliseconds since 1970. */
export interface ParseInput {
  readonly name: string
  readonly bytes: Uint8Array
  readonly modifiedAt: number | null
}

/** What is in a file: its postings, or, for an archive, the files inside, which are then parsed one by one. */
export interface ParsedFile {
  readonly postings: readonly ParsedPosting[]
  readonly files: readonly InnerFile[]
}

/** What is in a file, one posting or file at least; or the reason why there is none. */
export type ParseResult = Result<ParsedFile>

/** Largest file that is read, in bytes; each format has limits of its own below it. */
const maxBytes = 25_000_000

async function assembleAll(pages: readonly Page[], modifiedAt: number | null): Promise<ParsedPosting[]> {
  const postings: ParsedPosting[] = []
  for (const page of pages) {
    const posting = page.isLink === true ? assembleLink(page) : await assemblePosting(page, page.date ?? modifiedAt)
    if (posting !== undefined) postings.push(posting)
  }
  return postings
}

/** Smallest share of parts that must be postings for a text to be taken as several: between two rules may stand anything. */
const fewestParts = 0.6

/** The postings on a page: several where it plainly holds several, else the one that it is about, if any. */
async function postingsOn(page: Page, modifiedAt: number | null): Promise<readonly ParsedPosting[]> {
  for (const { kind, pages } of splitsOf(page)) {
    const postings = await assembleAll(pages, modifiedAt)
    const titles = new Set(postings.map(({ posting }) => posting.title))
    if (titles.size >= 2 && (kind !== 'parts' || postings.length >= pages.length * fewestParts)) return postings
  }
  return assembleAll([page], modifiedAt)
}

async function parse(input: ParseInput): Promise<ParseResult> {
  if (input.bytes.length > maxBytes) return failure('too-large')
  const read = await readFile(input)
  if (!read.ok) return read
  if ('files' in read.value) return success({ postings: [], files: read.value.files })
  const postings: ParsedPosting[] = []
  for (const page of read.value.pages) postings.push(...(await postingsOn(page, input.modifiedAt)))
  const kept = postings.slice(0, mostPostings).map(withinLimits)
  if (kept.length === 0) return failure('not-a-posting')
  const shown = kept.map((posting) => ({ ...posting, evidence: calibrate(posting.evidence) }))
  return success({ postings: shown, files: [] })
}

/**
 * Turns a file into the postings in it: each with its fields, the evidence for them, warnings, and the readable text
 * to which the evidence refers. Never throws: what cannot be read is a failure with a code.
 */
export async function parsePosting(input: ParseInput): Promise<ParseResult> {
  try {
    return await parse(input)
  } catch (_defect) {
    // A defect in here is told as a file that could not be read, so that the files after it still are.
    return failure('unreadable')
  } finally {
    forget()
  }
}
