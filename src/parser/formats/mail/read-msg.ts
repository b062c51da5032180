import { failure, type Result, success } from '../../../shared/result'
import type { FileContent, FileInput, ReadFile } from '../file-content'
import { openCompoundFile } from './compound-file'
import { toMessage } from './outlook-message'
import { readParsedMessage } from './read-message'

/** Largest mail, in bytes: its chains are followed and copied as a whole. */
const maxMailBytes = 25_000_000

/**
 * A mail as Outlook saves it, read as any other. `unsupported` for other files of the same make, such as documents
 * of old office programs; `unreadable` when it is damaged.
 */
export async function readMsg(input: FileInput, read: ReadFile): Promise<Result<FileContent>> {
  if (input.bytes.length > maxMailBytes) return failure('too-large')
  const root = openCompoundFile(input.bytes)
  if (root === undefined) return failure('unreadable')
  if (!root.children.some(({ name }) => name === '__properties_version1.0')) return failure('unsupported')
  const pages = await readParsedMessage(await toMessage(root, read), read)
  const readable = pages.filter((page) => page.text.trim() !== '' || page.structured.length > 0)
  return readable.length === 0 ? failure('empty') : success({ pages: readable })
}
