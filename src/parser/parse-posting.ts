import type { ParsedPosting } from '../shared/posting'
import { maxTextLength } from '../shared/posting'
import { failure, type Result } from '../shared/result'
import { assemblePosting } from './assemble-posting'
import { decodeText } from './decode'
import { isWordUnit } from './findings/words'
import { readHtml } from './formats/read-html'
import { readMarkdown } from './formats/read-markdown'
import { readText } from './formats/read-text'
import type { Page } from './page'
import { failureOf, sniffBytes, sniffText } from './sniff'

/** A file to be parsed. The name is shown to people and decides nothing alone; the time is milliseconds since 1970. */
export interface ParseInput {
  readonly name: string
  readonly bytes: Uint8Array
  readonly modifiedAt: number | null
}

/** The postings in a file, one or more, or the reason why there is none. */
export type ParseResult = Result<readonly ParsedPosting[]>

/** Largest text and largest page that are read, in bytes: what people save as a posting is far smaller. */
const maxTextBytes = 5_000_000
const maxHtmlBytes = 10_000_000

function readPage(text: string, name: string, size: number): Page | undefined {
  const format = sniffText(text, name)
  if (size > (format === 'html' ? maxHtmlBytes : maxTextBytes)) return undefined
  switch (format) {
    case 'html':
      return readHtml(text)
    case 'markdown':
      return readMarkdown(text)
    case 'text':
      return readText(text)
    default:
      return format satisfies never
  }
}

async function parse(input: ParseInput): Promise<ParseResult> {
  const { bytes, name } = input
  const refused = failureOf(sniffBytes(bytes))
  if (refused !== undefined) return failure(refused)
  if (bytes.length > maxHtmlBytes) return failure('too-large')
  const { text, warnings } = decodeText(bytes)
  if (text.trim() === '') return failure('empty')
  if (isBinary(text)) return failure('unreadable')
  const page = readPage(text, name, bytes.length)
  if (page === undefined || page.text.length > maxTextLength) return failure('too-large')
  const posting = await assemblePosting({ ...page, warnings: [...warnings, ...page.warnings] }, input.modifiedAt)
  return posting === undefined ? failure('not-a-posting') : { ok: true, value: [posting] }
}

/** How much of a text is looked at to see that it is one, in UTF-16 units. */
const sampleLength = 10_000

/** Whether the text is no text at all: hardly any letters, or many characters that could not be decoded. */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, sampleLength)
  let readable = 0
  let broken = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken++
    else if (isWordUnit(unit) || unit === 32 || unit === 10) readable++
  }
  return readable < length * 0.4 || broken > length * 0.1
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
  }
}
