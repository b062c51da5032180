import { maxFilesPerDrop } from '../../shared/contract'
import { importText } from '../../shared/messages/import'
import type { DroppedFile } from '../state/import-tables'

/** What a drop or a paste holds, copied out of it: the browser empties the original after the event. */
export interface Transfer {
  readonly entries: readonly FileSystemEntry[]
  /** Files that came without an entry. */
  readonly files: readonly File[]
  readonly text: string
  readonly html: string
  /** Addresses, one a line. */
  readonly uris: string
  /** A message in full, as some mail programs hand it over. */
  readonly message: string
  /** The kinds of data in it, whether they can be read or not. */
  readonly types: readonly string[]
}

/** Copies everything out of a transfer, before the first wait. */
export function copyTransfer(transfer: DataTransfer): Transfer {
  const entries: FileSystemEntry[] = []
  const files: File[] = []
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry !== null) entries.push(entry)
    else if (file !== null) files.push(file)
  }
  return {
    entries,
    files,
    text: transfer.getData('text/plain'),
    html: transfer.getData('text/html'),
    uris: transfer.getData('text/uri-list'),
    message: transfer.getData('message/rfc822'),
    types: [...transfer.types]
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** All entries of a folder; the browser hands them out in portions. A folder that cannot be read is empty. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([]))
    )
    if (portion.length === 0) return entries.toSorted((a, b) => a.name.localeCompare(b.name))
    entries.push(...portion)
  }
}

/** The file of an entry; one that cannot be opened any more stands as an empty promise of itself, and fails later. */
async function openEntry(entry: FileSystemFileEntry): Promise<DroppedFile> {
  const name = entry.fullPath.replace(/^\//, '')
  const file = await readFile(entry).catch(() => null)
  return { name, file: file ?? goneFile(name) }
}

/** A file whose bytes cannot be read, so that it is named among the failures. */
function goneFile(name: string): File {
  const file = new File([], name)
  file.arrayBuffer = () => Promise.reject(new Error('the file is gone'))
  return file
}

/**
 * The files of a transfer, those in folders included, in order; at most one more than a drop may have, by which
 * it is seen that there are too many. Hidden files in folders are passed over. `goOn` is told how many were found so far,
 * and stops the search by answering false.
 */
export async function collectFiles(
  { entries, files }: Transfer,
  goOn: (found: number) => boolean
): Promise<readonly DroppedFile[]> {
  const found: DroppedFile[] = files.map((file) => ({ name: file.name, file }))
  const left = [...entries]
  while (left.length > 0 && found.length <= maxFilesPerDrop && goOn(found.length)) {
    const entry = left.shift()
    if (entry === undefined) break
    if (isFile(entry)) found.push(await openEntry(entry))
    else if (isFolder(entry)) left.unshift(...(await readFolder(entry)).filter(({ name }) => !name.startsWith('.')))
  }
  return found
}

/** A text as a file, so that it takes the same way as all others. */
export function textAsFile(
  text: string,
  kind: 'txt' | 'html' | 'eml' | 'url',
  name: string = importText.pastedName
): DroppedFile {
  const fileName = `${name}.${kind}`
  return { name: fileName, file: new File([text], fileName) }
}

/** Marks that spreadsheets leave in what is copied from them. */
const fromSpreadsheet =
  /<google-sheets-html-origin|urn:schemas-microsoft-com:office:excel|content="?(?:LibreOffice|Excel\.Sheet)/i

/**
 * What was pasted as a file: its HTML, which keeps headings and lists, or else its text. Undefined without words. Of
 * cells the text, which has their separators.
 */
export function pastedText({ html, text }: Pick<Transfer, 'html' | 'text'>): DroppedFile | undefined {
  if (fromSpreadsheet.test(html.slice(0, 5_000)) && text.includes('\t')) return textAsFile(text, 'txt')
  if (html.trim() !== '') return textAsFile(html, 'html')
  return text.trim() === '' ? undefined : textAsFile(text, 'txt')
}
