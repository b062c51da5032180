import { failure, type Result, success } from '../../../shared/result'
import { decodeText } from '../../text/decode'
import type { FileContent } from '../file-content'
import { readHtml } from '../read-html'
import { readAddress } from '../read-link'
import { readText } from '../read-text'
import { parseBinaryPlist } from './binary-plist'
import { toLatin } from './latin'
import { isDictionary, type Plist, type PlistDictionary } from './plist'
import { parseXmlPlist } from './xml-plist'

/** Largest archive, in bytes: it is decoded as a whole before a page is found in it. */
const maxArchiveBytes = 25_000_000
/** Largest main page, in bytes: what goes with it (images, styles) is not read. */
const maxPageBytes = 10_000_000

/** The part of the platform's decoder that is used here. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean })
  decode(input?: Uint8Array): string
}

function wordsOf(resource: PlistDictionary, key: string): string | null {
  const value = resource[key]
  return typeof value === 'string' ? value : null
}

/** The text of a page by the encoding that the archive names, where that fits, else as it looks. */
function textOf(bytes: Uint8Array, encoding: string | null): string {
  if (encoding !== null && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (_unknownOrInvalid) {
      return decodeText(bytes).text
    }
  }
  return decodeText(bytes).text
}

function readArchive(main: PlistDictionary): Result<FileContent> {
  const data = main.WebResourceData
  const type = wordsOf(main, 'WebResourceMIMEType') ?? 'text/html'
  if (!(data instanceof Uint8Array)) return failure('empty')
  if (!/html|text\//i.test(type)) return failure('unsupported')
  if (data.length > maxPageBytes) return failure('too-large')
  const text = textOf(data, wordsOf(main, 'WebResourceTextEncodingName'))
  const page = /html/i.test(type) ? readHtml(text) : readText(text)
  if (page === undefined) return failure('too-large')
  const address = wordsOf(main, 'WebResourceURL')
  const url = page.url ?? (address !== null && /^https?:/i.test(address) ? address : null)
  return page.text.trim() === '' && page.structured.length === 0
    ? failure('empty')
    : success({ pages: [{ ...page, url }] })
}

function readPlist(value: Plist): Result<FileContent> {
  if (!isDictionary(value)) return failure('unsupported')
  const main = value.WebMainResource
  if (isDictionary(main)) return readArchive(main)
  const address = wordsOf(value, 'URL')
  return address === null ? failure('unsupported') : readAddress(address, null)
}

const htmlStart = /<!doctype\s+html|<html[\s>]/i

/** The page in an archive that was cut off: what says where it lies stands at the end, but it lies in one piece. */
function salvage(bytes: Uint8Array): Result<FileContent> {
  const signs = toLatin(bytes)
  const start = signs.includes('WebMainResource') ? signs.search(htmlStart) : -1
  if (start < 0) return failure('unreadable')
  const close = signs.slice(start).search(/<\/html\s?>/i)
  const page = readHtml(decodeText(bytes.subarray(start, close < 0 ? bytes.length : start + close)).text)
  if (page === undefined) return failure('too-large')
  const warning = 'The file is damaged: its page was read, and may be incomplete.'
  return success({ pages: [{ ...page, warnings: [...page.warnings, warning] }] })
}

/**
 * A property list in binary form: a page as Safari saves it, or a link. `unsupported` when it is anything else,
 * `unreadable` when it is damaged: all that says where its parts lie stands at its end.
 */
export async function readWebarchive(bytes: Uint8Array): Promise<Result<FileContent>> {
  if (bytes.length > maxArchiveBytes) return failure('too-large')
  const value = parseBinaryPlist(bytes)
  return value === undefined ? salvage(bytes) : readPlist(value)
}

/** A property list in XML: a page as Safari saves it, or a link. `unsupported` when it is anything else. */
export async function readXmlPlist(text: string): Promise<Result<FileContent>> {
  return readPlist(parseXmlPlist(text) ?? null)
}
