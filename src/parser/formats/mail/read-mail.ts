import { failure, type Result, success } from '../../../shared/result'
import type { Page } from '../../page'
import type { FileContent, FileInput, ReadFile } from '../file-content'
import { isBundle, splitBundle } from './mail-bundle'
import { parseMime } from './mime-tree'
import { readMessage } from './read-message'
import { isSavedPage, readSavedPage } from './read-mhtml'

/** Largest mail or saved page, in bytes: its parts are decoded beside it, and each again as text. */
const maxMailBytes = 25_000_000

function filled(pages: readonly Page[]): Result<FileContent> {
  const readable = pages.filter((page) => page.text.trim() !== '' || page.structured.length > 0)
  return readable.length === 0 ? failure('empty') : success({ pages: readable })
}

/**
 * A mail or a page saved as MHTML. Of a mail its text, or the one that it forwards or answers, and what hangs on it;
 * a file of many mails is answered as those. `too-large` when it exceeds a limit of size, parts, depth or headers.
 */
export async function readMail(input: FileInput, read: ReadFile): Promise<Result<FileContent>> {
  if (input.bytes.length > maxMailBytes) return failure('too-large')
  if (isBundle(input.bytes)) {
    const files = splitBundle(input.bytes)
    if (files.length > 1) return success({ files })
  }
  const root = await parseMime(input.bytes)
  if (!root.ok) return root
  if (isSavedPage(root.value)) {
    const page = readSavedPage(root.value)
    return page === undefined ? failure('too-large') : filled([page])
  }
  return filled(await readMessage(root.value, read))
}
