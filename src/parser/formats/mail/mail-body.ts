import { joinPages } from '../../cut-page'
import type { Page } from '../../page'
import { isBinary } from '../is-binary'
import { readHtml } from '../read-html'
import { readText } from '../read-text'
import { cleanLinks } from './mail-links'
import { countLetters, type ThreadMail, threadOfPage, threadOfText } from './mail-thread'
import type { MimePart } from './mime-tree'

/** What a mail is made of: the parts that are shown as its text, and those that hang on it. */
export interface MailParts {
  readonly bodies: readonly MailBody[]
  readonly attachments: readonly MimePart[]
}

/** A stretch of a mail's text, in the one form or the other. */
export type MailBody = { readonly text: string } | { readonly page: Page }

/** Share of the plain text's letters that the HTML form must show to be the better one: some only hold images. */
const leastShare = 0.6
/** Longest HTML part that is read, in UTF-16 units: trees take many times the size of their source. */
const maxHtmlLength = 10_000_000
/** Longest plain part that is read, in UTF-16 units: each line becomes an object. */
const maxTextLength = 5_000_000

function isText(part: MimePart): boolean {
  return (part.type === 'text/plain' || part.type === 'text/html') && !part.isAttachment
}

function leavesOf(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}

function readPart(part: MimePart): MailBody | undefined {
  const text = part.text()
  if (text.trim() !== '' && isBinary(text)) return undefined
  if (part.type !== 'text/html') return text.length > maxTextLength ? undefined : { text }
  const page = text.length > maxHtmlLength ? undefined : readHtml(text)
  return page === undefined ? undefined : { page }
}

function lettersIn(body: MailBody | undefined): number {
  if (body === undefined) return 0
  return countLetters('page' in body ? body.page.text : body.text.replace(/https?:\S{1,2000}/g, ''))
}

/** Of the two forms of a text the one that says more: HTML, unless it lacks much of the plain one. */
export function richerBody(html: MailBody | undefined, plain: MailBody | undefined): MailBody | undefined {
  return lettersIn(html) >= lettersIn(plain) * leastShare ? (html ?? plain) : plain
}

/** What of several forms of the same text is kept, and what hangs beside them. */
function richer(part: MimePart): MailParts {
  const leaves = leavesOf(part)
  const html = leaves.find((leaf) => isText(leaf) && leaf.type === 'text/html')
  const plain = leaves.find((leaf) => isText(leaf) && leaf.type === 'text/plain')
  const attachments = leaves.filter((leaf) => !isText(leaf))
  const shown = html === undefined ? undefined : readPart(html)
  const read = plain === undefined ? undefined : readPart(plain)
  const best = richerBody(shown, read)
  return { bodies: best === undefined ? [] : [best], attachments }
}

/** Takes a mail apart; of several forms of the same text the richer is kept. */
export function partsOf(part: MimePart): MailParts {
  if (part.type === 'multipart/alternative') return richer(part)
  if (part.parts.length > 0) {
    const parts = part.parts.map(partsOf)
    return { bodies: parts.flatMap(({ bodies }) => bodies), attachments: parts.flatMap((p) => p.attachments) }
  }
  if (part.type.startsWith('multipart/')) return { bodies: [], attachments: [] }
  // Some programs show a text file that hangs on a mail as part of it.
  if (!isText(part) || (part.fileName !== null && part.type === 'text/plain'))
    return { bodies: [], attachments: [part] }
  const body = readPart(part)
  return { bodies: body === undefined ? [] : [body], attachments: [] }
}

/** The mails of the thread that the bodies of a mail show, with the addresses to which their links lead. */
export function threadOf(bodies: readonly MailBody[]): ThreadMail[] {
  const texts = bodies.flatMap((body) => ('text' in body ? [body.text] : []))
  const mails =
    texts.length === bodies.length
      ? threadOfText(texts.join('\n\n'))
      : threadOfPage(
          joinPages(bodies.map((body) => ('page' in body ? body.page : readText(body.text)))) ?? readText('')
        )
  return mails.map((mail) => ({ ...mail, page: { ...mail.page, links: cleanLinks(mail.page.links) } }))
}
