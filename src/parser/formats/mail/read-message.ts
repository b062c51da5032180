import { canonicalUrl } from '../../../shared/canonical-url'
import type { Page } from '../../page'
import { sniffBytes, sniffText } from '../../sniff'
import { subjectMarks } from '../../vocabulary/mail-words'
import type { FileInput, ReadFile } from '../file-content'
import { isBoardAddress } from '../read-link'
import { toLatin } from './latin'
import { type MailBody, partsOf, threadOf } from './mail-body'
import { readMailDate } from './mail-date'
import { readSender, type Sender } from './mail-sender'
import { countLetters, mainMail, type ThreadMail } from './mail-thread'
import { type MimePart, parseMime } from './mime-tree'

/** What a mail says in its headers, texts and attachments, from whatever format it came. */
export interface Message {
  readonly subject: string | null
  readonly from: string | null
  readonly to: string | null
  /** Milliseconds since 1970. */
  readonly date: number | null
  readonly bodies: readonly MailBody[]
  readonly attachments: readonly FileInput[]
  /** Mails that hang on it, where the format keeps them as such and not as files. */
  readonly messages?: readonly Message[]
}

/** How deep mails and archives in a mail are followed: each level may hold the next, and an archive itself. */
const maxDepth = 6
/** Most files that hang on a mail and are read: each may take as long as a file of its own. */
const maxAttachments = 50
/** Fewest letters of a mail that can hold a posting beside the one that hangs on it. */
const shortestPosting = 600

/** Kinds of attachments that hold no posting. */
const idleTypes =
  /^(?:image|audio|video|font)\/|^text\/(?:calendar|css|x-vcard|vcard|x-amp-html|rfc822-headers|x-moz-deleted)|^application\/(?:pkcs7|x-pkcs7|pgp|ics|ms-tnef|javascript)|^message\/(?:delivery|disposition|feedback)/
const replyMark = /^\s*(?:re|aw|antw|antwort|r|res|sv|vs|ref)\s?(?:\[\d{1,3}\])?\s?:/i
const documentTypes = /pdf|word|opendocument|rtf|\.(?:pdf|docx?|odt|rtf)$/i

/** What is read of all that hangs on a mail: how deep the walk stands, and how many files may follow. */
interface Walk {
  readonly read: ReadFile
  readonly depth: number
  readonly left: { count: number }
}

function toMessage(root: MimePart): Message {
  const { bodies, attachments } = partsOf(root)
  return {
    subject: root.header('subject'),
    from: root.header('from'),
    to: root.header('to'),
    date: readMailDate(root.header('date')),
    bodies,
    attachments: attachments
      .filter((part) => !idleTypes.test(part.type))
      .map((part) => ({
        name: part.fileName ?? (part.type === 'message/rfc822' ? 'mail.eml' : 'part'),
        bytes: part.bytes
      }))
  }
}

function isMail({ name, bytes }: FileInput): boolean {
  return sniffBytes(bytes) === 'text' && sniffText(toLatin(bytes.subarray(0, 40_000)), name) === 'mail'
}

/** Pages of a file that hangs on a mail, and whether it is a document that could not be read. */
async function readAttachment(file: FileInput, walk: Walk): Promise<{ pages: Page[]; isLost: boolean }> {
  if (walk.depth > maxDepth || walk.left.count-- <= 0) return { pages: [], isLost: false }
  const inner = { ...walk, depth: walk.depth + 1 }
  if (isMail(file)) {
    const root = await parseMime(file.bytes)
    return { pages: root.ok ? await pagesOf(toMessage(root.value), inner) : [], isLost: !root.ok }
  }
  const content = await walk.read(file)
  if (!content.ok) return { pages: [], isLost: documentTypes.test(file.name) }
  if ('pages' in content.value) return { pages: [...content.value.pages], isLost: false }
  const pages: Page[] = []
  for (const next of content.value.files) pages.push(...(await readAttachment(next, inner)).pages)
  return { pages, isLost: false }
}

/** A subject without the marks of answers and forwards. */
export function plainSubject(subject: string | null): string {
  return (subject ?? '').slice(0, 300).replace(subjectMarks, '').trim()
}

function metaOf(subject: string, sender: Sender): Record<string, string> {
  const meta: Record<string, string> = { mail: 'yes' }
  if (subject !== '') meta.title = subject
  if (sender.name !== null) meta['mail:name'] = sender.name
  if (sender.address !== null) meta['mail:address'] = sender.address
  return meta
}

/** Who wrote the mail, as far as it is somebody else: people send themselves what they want to keep. */
function senderOf({ from, to }: Message, main: ThreadMail | undefined): Sender {
  if (main?.isQuoted === true) return readSender(main.from ?? '')
  const sender = readSender(from ?? '')
  const isOwn = sender.address !== null && readSender(to ?? '').address === sender.address
  return isOwn ? { name: null, address: null } : sender
}

/** The mailboxes of those who keep the mail: whom it was sent to, and who passed it on. */
function ownMailboxes({ from, to, subject }: Message, main: ThreadMail): string {
  const passedOn = main.isQuoted && !replyMark.test(subject ?? '') ? readSender(from ?? '').address : null
  const received = (to ?? '')
    .slice(0, 2_000)
    .split(',')
    .map((part) => readSender(part).address)
  return [...received, passedOn].filter((address) => address !== null).join(' ')
}

/** The address of the one posting on a known board to which a mail leads; null when it leads to several. */
function postingAddress(page: Page): string | null {
  const urls = new Set(page.links.filter(({ url }) => isBoardAddress(url)).map(({ url }) => canonicalUrl(url)))
  const [url] = urls
  return urls.size === 1 && url !== undefined ? url : null
}

function bodyPage(message: Message): Page | undefined {
  const main = mainMail(threadOf(message.bodies), !replyMark.test(message.subject ?? ''))
  if (main === undefined) return undefined
  const subject = plainSubject(main.subject ?? message.subject)
  const date = main.date ?? message.date
  // What a mail program writes into the head of the HTML ("Message", "Email") names nothing.
  const { title: _title, ...meta } = main.page.meta
  const own = ownMailboxes(message, main)
  const said = { ...meta, ...metaOf(subject, senderOf(message, main)), ...(own === '' ? {} : { 'mail:own': own }) }
  const page = { ...main.page, meta: said, url: main.page.url ?? postingAddress(main.page) }
  return date === null ? page : { ...page, date }
}

/** A page that hangs on a mail: its subject and sender name what the page does not, and its date is the page's. */
function withMail(page: Page, message: Message, isOnly: boolean): Page {
  const isNamed = page.meta.title !== undefined || !isOnly
  const subject = isNamed ? '' : plainSubject(message.subject)
  const meta = isNamed ? page.meta : { ...page.meta, ...metaOf(subject, senderOf(message, undefined)) }
  return page.date !== undefined || message.date === null ? { ...page, meta } : { ...page, meta, date: message.date }
}

async function pagesOf(message: Message, walk: Walk): Promise<Page[]> {
  const body = bodyPage(message)
  const hanging: Page[] = []
  let isLost = false
  for (const file of message.attachments) {
    const { pages, isLost: lost } = await readAttachment(file, walk)
    hanging.push(...pages.filter((page) => page.text.trim() !== ''))
    isLost ||= lost
  }
  for (const inner of walk.depth < maxDepth ? (message.messages ?? []) : []) {
    hanging.push(...(await pagesOf(inner, { ...walk, depth: walk.depth + 1 })))
  }
  const attached = hanging.map((page) => withMail(page, message, hanging.length === 1))
  const warnings = isLost ? ['A document that hangs on this mail could not be read.'] : []
  const isCover = attached.length > 0 && (body === undefined || countLetters(body.text) < shortestPosting)
  if (body === undefined || isCover) return attached
  return [{ ...body, warnings: [...body.warnings, ...warnings] }, ...attached]
}

/** The pages of a message: its own text, and what hangs on it, where that can be read. */
export function readParsedMessage(message: Message, read: ReadFile): Promise<Page[]> {
  return pagesOf(message, { read, depth: 0, left: { count: maxAttachments } })
}

/** The pages of a mail. */
export function readMessage(root: MimePart, read: ReadFile): Promise<Page[]> {
  return readParsedMessage(toMessage(root), read)
}
