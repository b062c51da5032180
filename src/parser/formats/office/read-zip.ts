import { failure, type Result, success } from '../../../shared/result'
import type { FileContent, FileInput, InnerFile } from '../file-content'
import { readDocx } from './read-docx'
import { readOdt } from './read-odt'
import { newAllowance, unpack } from './unpack'
import { openZip, type Zip } from './zip-directory'
import { isLeftBehind } from './zip-names'

/** What a zip is: a document of some program, or files that somebody packed. */
type ZipKind = 'docx' | 'odt' | 'workbook' | 'other-document' | 'archive'

/** Longest `mimetype` file that is looked at, in bytes. */
const longestMimetype = 200

function has(zip: Zip, name: string): boolean {
  return zip.entries.some((entry) => entry.name === name)
}

/** What an OpenDocument or e-book says that it is, in a file of its own; empty when it says nothing. */
function mimetypeOf(zip: Zip): string {
  const entry = zip.entries.find(({ name }) => name === 'mimetype')
  if (entry === undefined || entry.size > longestMimetype) return ''
  const read = unpack(zip, entry, newAllowance())
  return read.ok ? String.fromCharCode(...read.value).trim() : ''
}

/** Files by which other documents that are zips are known: presentations, tables, books, Apple's programs, Java's. */
const otherDocuments =
  /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/(?:container\.xml|MANIFEST\.MF)|Index\/Document\.iwa|index\.xml\.gz|AndroidManifest\.xml)$/

/** Whether a zip is a workbook of Excel, or of a program that writes its files. */
export function isWorkbook(zip: Zip): boolean {
  return zip.entries.some(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name))
}

function kindOf(zip: Zip): ZipKind {
  const mimetype = mimetypeOf(zip)
  if (/^application\/vnd\.oasis\.opendocument\.text/.test(mimetype)) return 'odt'
  if (mimetype !== '') return 'other-document'
  if (isWorkbook(zip)) return 'workbook'
  if (has(zip, '[Content_Types].xml'))
    return zip.entries.some(({ name }) => /^word\/document\d*\.xml$/i.test(name)) ? 'docx' : 'other-document'
  if (has(zip, 'word/document.xml')) return 'docx'
  if (has(zip, 'content.xml') && has(zip, 'META-INF/manifest.xml')) return 'odt'
  return zip.entries.some(({ name }) => otherDocuments.test(name)) ? 'other-document' : 'archive'
}

/** The path of a saved page without its ending. */
const savedPage = /^(.+)\.x?html?$/i
/** What browsers add to it for the folder with the page's pictures and scripts, in their language. */
const partsFolder = /^[_. -]?\p{L}{4,12}$/u

/** Whether the file only belongs to a saved page: such a folder stands beside the page and is named after it. */
function isPartOfPage(name: string, pages: readonly string[]): boolean {
  return pages.some((page) => {
    if (!name.startsWith(page)) return false
    const slash = name.indexOf('/', page.length)
    return slash > 0 && partsFolder.test(name.slice(page.length, slash))
  })
}

function readArchive(zip: Zip): Result<FileContent> {
  const pages = zip.entries.flatMap(({ name }) => savedPage.exec(name)?.[1] ?? [])
  const packed = zip.entries
    .filter(({ name, special }) => !special && name !== '' && !isLeftBehind(name))
    .filter(({ name }) => !isPartOfPage(name, pages))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  if (packed.length === 0) return failure('empty')
  const allowance = newAllowance()
  const files: InnerFile[] = []
  for (const entry of packed) {
    const { name, modifiedAt } = entry
    const read = unpack(zip, entry, allowance)
    if (!read.ok) return failure(read.failure.code)
    files.push({ name, bytes: read.value, modifiedAt })
  }
  return success({ files })
}

/** A zip: a DOCX, an ODT, or an archive of files, which are answered in the order of their names. */
export async function readZip(input: FileInput): Promise<Result<FileContent>> {
  const opened = openZip(input.bytes)
  if (!opened.ok) return opened
  const zip = opened.value
  switch (kindOf(zip)) {
    case 'docx':
      return readDocx(zip)
    case 'odt':
      return readOdt(zip)
    case 'workbook':
      return failure('a-table')
    case 'other-document':
      return failure('unsupported')
    default:
      return readArchive(zip)
  }
}
