import { maxTextLength } from '../../shared/posting'
import { failure, type Result, success } from '../../shared/result'
import type { Page } from '../page'
import { failureOf, sniffBytes, sniffText, type TextFormat } from '../sniff'
import { looksLikeTable } from '../table/looks-like-table'
import { decodeText } from '../text/decode'
import type { FileContent, FileInput } from './file-content'
import { isBinary } from './is-binary'
import { readHtml } from './read-html'
import { readMarkdown } from './read-markdown'
import { readText } from './read-text'
import { shownJson } from './shown-json'

/** Largest text and page that are read, in bytes: each line or tag becomes an object, which fills the memory. */
const maxTextBytes = 5_000_000
const maxHtmlBytes = 10_000_000
/** Largest table that is read, in bytes: 50,000 rows of an ordinary spreadsheet. */
const maxTableBytes = 25_000_000

function onePage(page: Page | undefined, warnings: readonly string[]): Result<FileContent> {
  if (page === undefined || page.text.length > maxTextLength) return failure('too-large')
  return success({ pages: [{ ...page, warnings: [...warnings, ...page.warnings] }] })
}

/** Readers that few files need are loaded with the first such file. */
async function readAsFormat(format: TextFormat, input: FileInput, text: string): Promise<Result<FileContent>> {
  switch (format) {
    case 'html': {
      const json = shownJson(text)
      if (json !== null) return (await import('./boards/read-json')).readJson(json)
      return onePage(readHtml(text), [])
    }
    case 'markdown':
      return onePage(readMarkdown(text), [])
    case 'text':
      return onePage(readText(text), [])
    case 'mail':
      return (await import('./mail/read-mail')).readMail(input, readFile)
    case 'json':
      return (await import('./boards/read-json')).readJson(text)
    case 'xml':
      return (await import('./boards/read-xml')).readXml(text)
    case 'plist':
      return (await import('./mail/read-webarchive')).readXmlPlist(text)
    case 'link':
      return (await import('./read-link')).readLink(text, input.name)
    default:
      return format satisfies never
  }
}

async function readAsText(input: FileInput): Promise<Result<FileContent>> {
  const { bytes, name } = input
  const { text, warnings } = decodeText(bytes)
  if (text.trim() === '') return failure('empty')
  const format = sniffText(text, name)
  if (format !== 'mail' && bytes.length <= maxTableBytes && looksLikeTable(text, name)) return failure('a-table')
  if (format !== 'mail' && isBinary(text)) return failure('unreadable')
  if (bytes.length > (format === 'text' || format === 'markdown' ? maxTextBytes : maxHtmlBytes) && format !== 'mail')
    return failure('too-large')
  const read = await readAsFormat(format, input, text)
  if (!read.ok || 'files' in read.value || format === 'mail') return read
  const pages = read.value.pages.map((page) => ({ ...page, warnings: [...warnings, ...page.warnings] }))
  return success({ pages })
}

/**
 * Reads a file of any known format, told by its content: pages to find postings on, or the files of an archive.
 * Never throws on purpose; a defect of a reader is for `parsePosting` to tell.
 */
export async function readFile(input: FileInput): Promise<Result<FileContent>> {
  const kind = sniffBytes(input.bytes)
  const refused = failureOf(kind)
  if (refused !== undefined) return failure(refused)
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/read-pdf')).readPdf(input.bytes)
    case 'zip':
      return (await import('./office/read-zip')).readZip(input)
    case 'rtf':
      return (await import('./office/read-rtf')).readRtf(input.bytes)
    case 'ole':
      return (await import('./mail/read-msg')).readMsg(input, readFile)
    case 'webarchive':
      return (await import('./mail/read-webarchive')).readWebarchive(input.bytes)
    default:
      return readAsText(input)
  }
}
