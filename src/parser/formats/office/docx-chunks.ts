import { maxTextLength } from '../../../shared/posting'
import { failure, type Result, success } from '../../../shared/result'
import { sniffText } from '../../sniff'
import { decodeText } from '../../text/decode'
import type { FileContent } from '../file-content'
import { readMail } from '../mail/read-mail'
import { readHtml } from '../read-html'
import type { Package, Relation } from './docx-parts'
import { unpackNamed } from './unpack'

/** Nothing that hangs on a chunk is read: a document that holds itself would never end. */
async function refuse(): Promise<Result<FileContent>> {
  return failure('unsupported')
}

/**
 * The web page that a DOCX consists of: programs that make documents of web pages leave it to Word to convert them.
 * Undefined when it holds none.
 */
export async function readChunk(
  pack: Package,
  relations: readonly Relation[]
): Promise<Result<FileContent> | undefined> {
  const chunk = relations.find(({ type, external }) => type === 'aFChunk' && !external)
  const bytes = chunk === undefined ? undefined : unpackNamed(pack.zip, chunk.target, pack.allowance)
  if (bytes === undefined || !bytes.ok) return bytes
  const { text } = decodeText(bytes.value)
  const format = sniffText(text, '')
  if (format === 'mail') return readMail({ name: '', bytes: bytes.value }, refuse)
  if (format !== 'html') return undefined
  const page = readHtml(text)
  if (page === undefined || page.text.length > maxTextLength) return failure('too-large')
  return page.blocks.length === 0 ? undefined : success({ pages: [page] })
}
