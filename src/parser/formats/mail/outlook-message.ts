import { cleanText } from '../../text/clean-text'
import { decodeText } from '../../text/decode'
import type { FileInput, ReadFile } from '../file-content'
import { readHtml } from '../read-html'
import type { CompoundEntry } from './compound-file'
import { type MailBody, richerBody } from './mail-body'
import { readMailDate } from './mail-date'
import type { Message } from './read-message'
import { isRichText, unpackRichText } from './rich-text-body'

/** The declared part of the platform's decoder. */
declare class TextDecoder {
  constructor(label?: string)
  decode(input?: Uint8Array): string
}

/** Deepest mail within mails that is read: a mail may hold itself. */
const maxDepth = 6
/** Most bytes of a mail's own text in one form: it is kept in up to three. */
const maxBodyBytes = 10_000_000

/** Properties of a mail (MS-OXPROPS), as their streams are named. */
const properties = {
  subject: '0037',
  headers: '007D',
  to: '0E04',
  senderName: '0C1A',
  senderAddress: '5D01',
  representedAddress: '5D02',
  oldAddress: '0C1F',
  body: '1000',
  richText: '1009',
  html: '1013',
  content: '3701',
  shortName: '3704',
  longName: '3707'
} as const
/** When the mail was sent, and when it arrived, in the table of properties of fixed length. */
const sentAt = 0x00390040
const arrivedAt = 0x0e060040
/** Lengths of the heads of that table: of a mail, and of a mail within another. */
const tableHead = 32
const innerTableHead = 24
/** From 1601, from which these times count, to 1970, in milliseconds. */
const epochGap = 11_644_473_600_000

function streamOf(folder: CompoundEntry, property: string, type: string): CompoundEntry | undefined {
  const name = `__substg1.0_${property}${type}`
  return folder.children.find((entry) => entry.name.toUpperCase() === name.toUpperCase())
}

function bytesOf(folder: CompoundEntry, property: string): Uint8Array | undefined {
  return streamOf(folder, property, '0102')?.read()
}

function textOf(folder: CompoundEntry, property: string): string | null {
  const wide = streamOf(folder, property, '001F')?.read()
  if (wide !== undefined) return cleanText(new TextDecoder('utf-16le').decode(wide))
  const narrow = streamOf(folder, property, '001E')?.read()
  return narrow === undefined ? null : decodeText(narrow).text
}

function timeOf(folder: CompoundEntry, head: number): number | null {
  const table = folder.children.find(({ name }) => name === '__properties_version1.0')?.read() ?? new Uint8Array()
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  for (const tag of [sentAt, arrivedAt]) {
    for (let at = head; at + 16 <= table.length; at += 16) {
      if (view.getUint32(at, true) !== tag) continue
      const ticks = view.getUint32(at + 12, true) * 2 ** 32 + view.getUint32(at + 8, true)
      return readMailDate(new Date(ticks / 10_000 - epochGap).toUTCString())
    }
  }
  return null
}

async function richBody(folder: CompoundEntry, read: ReadFile): Promise<MailBody | undefined> {
  const bytes = unpackRichText(bytesOf(folder, properties.richText) ?? new Uint8Array())
  if (bytes === undefined || !isRichText(bytes)) return undefined
  const content = await read({ name: 'mail.rtf', bytes })
  const page = content.ok && 'pages' in content.value ? content.value.pages[0] : undefined
  return page === undefined ? undefined : { page }
}

async function bodyOf(folder: CompoundEntry, read: ReadFile): Promise<MailBody | undefined> {
  const bytes = bytesOf(folder, properties.html)
  const html = bytes === undefined ? textOf(folder, properties.html) : decodeText(bytes.subarray(0, maxBodyBytes)).text
  const page = html === null || html.length > maxBodyBytes ? undefined : readHtml(html)
  const text = textOf(folder, properties.body)
  const shown = page === undefined ? await richBody(folder, read) : { page }
  return richerBody(shown, text === null || text.trim() === '' ? undefined : { text: text.slice(0, maxBodyBytes) })
}

function attachmentsOf(folder: CompoundEntry): CompoundEntry[] {
  return folder.children.filter(({ name, isFolder }) => isFolder && name.startsWith('__attach_version1.0_'))
}

function senderOf(folder: CompoundEntry): string | null {
  const name = textOf(folder, properties.senderName) ?? ''
  const kinds = [properties.senderAddress, properties.representedAddress, properties.oldAddress]
  const address = kinds.map((kind) => textOf(folder, kind)?.trim()).find((value) => value?.includes('@'))
  const header = /^from:\s?([^\n]{3,300})/im.exec(textOf(folder, properties.headers)?.slice(0, 100_000) ?? '')?.[1]
  return address === undefined ? (header ?? (name || null)) : `${name} <${address}>`
}

/** A mail as Outlook keeps it, with the mails within it. */
export async function toMessage(folder: CompoundEntry, read: ReadFile, depth = 0): Promise<Message> {
  const files: FileInput[] = []
  const messages: Message[] = []
  for (const entry of attachmentsOf(folder)) {
    const inner = streamOf(entry, properties.content, '000D')
    const bytes = bytesOf(entry, properties.content)
    const name = textOf(entry, properties.longName) ?? textOf(entry, properties.shortName) ?? 'part'
    if (inner !== undefined && depth < maxDepth) messages.push(await toMessage(inner, read, depth + 1))
    else if (bytes !== undefined && !/\.(?:png|jpe?g|gif|bmp|ics|vcf|p7s)$/i.test(name)) files.push({ name, bytes })
  }
  const body = await bodyOf(folder, read)
  return {
    subject: textOf(folder, properties.subject),
    from: senderOf(folder),
    to: textOf(folder, properties.to),
    date: timeOf(folder, depth === 0 ? tableHead : innerTableHead),
    bodies: body === undefined ? [] : [body],
    attachments: files,
    messages
  }
}
