import { importText } from '../../shared/messages/import'
import type { DroppedFile } from '../state/import-tables'
import { pastedText, type Transfer, textAsFile } from './read-transfer'

/** What a drop or a paste without files holds. */
export type DroppedWords =
  | { readonly kind: 'links' | 'message' | 'text'; readonly files: readonly DroppedFile[] }
  /** A mail program named a message and did not hand it over. */
  | { readonly kind: 'named-message' }
  | { readonly kind: 'nothing' }

/** The kind of data that is a message in full. */
const wholeMessage = 'message/rfc822'
/** Kinds of data by which mail programs name messages to themselves: Thunderbird, Evolution, Outlook on the web. */
const namedMessages = [
  'text/x-moz-message',
  'application/x-moz-file-promise',
  'x-uid-list',
  'maillistrow',
  'multimaillistmessagerows',
  'multimaillistconversationrows'
]
/** Addresses of messages that only the mail program itself can open: those of Thunderbird, Apple Mail, and others. */
const messageAddress = /^\s*(?:(?:mailbox|imap|news|ews|graph)(?:-message)?|message|mid):\S+\s*$/i

/** True for one address of the web and nothing else. */
function isLink(text: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(text)
}

/** True when these kinds of data speak of a message, as far as can be told while it hovers. */
export function isOfMail(types: readonly string[]): boolean {
  return types.some((type) => type === wholeMessage || namedMessages.some((name) => type.startsWith(name)))
}

/** The addresses of a list of them; lines that begin with a cross are remarks. */
function addressesIn(list: string): readonly string[] {
  const lines = list.split(/\r?\n/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** The words between the tags of a piece of HTML, in one line. */
function wordsIn(html: string): string {
  const plain = html.slice(0, 5_000).replace(/<[^>]{0,4000}>/g, ' ')
  const spelled = plain.replace(/&(#?\w{2,6});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
  return spelled.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** A link with the words that stood on it, as the file that a browser would make of it on the desktop. */
function linkAsFile(url: string, words: string): DroppedFile {
  const host = /^https?:\/\/(?:www\.)?([^/?#]{1,200})/i.exec(url)?.[1] ?? ''
  const name = words === '' || isLink(words) ? '' : `Name=${words}\n`
  return textAsFile(`[InternetShortcut]\nURL=${url}\n${name}`, 'url', importText.linkTo(host))
}

/** The words on a dragged link: those of its HTML, or the text beside it when that is no address. */
function wordsOnLink({ html, text }: Transfer): string {
  const words = wordsIn(html)
  return words === '' && text.length <= 300 ? text.replace(/\s+/g, ' ').trim() : words
}

/** True when the text only repeats what the addresses say, or is the words on the one link. */
function isAboutLinks({ text, html }: Transfer, links: readonly string[]): boolean {
  const plain = text.trim()
  const lines = addressesIn(plain)
  return plain === '' || lines.every((line) => links.includes(line)) || (lines.length === 1 && plain === wordsIn(html))
}

/** What came without files: links, a message, or words; or only the name of a message. */
export function droppedWords(transfer: Transfer): DroppedWords {
  const { text, uris, message, types } = transfer
  if (message.trim() !== '') return { kind: 'message', files: [textAsFile(message, 'eml', importText.messageName)] }
  const addresses = addressesIn(uris === '' && isLink(text) ? text : uris)
  const links = addresses.filter(isLink)
  const [only] = links
  if (only !== undefined && links.length === 1 && isAboutLinks(transfer, links))
    return { kind: 'links', files: [linkAsFile(only, wordsOnLink(transfer))] }
  if (links.length > 1 && isAboutLinks(transfer, links))
    return { kind: 'links', files: links.map((link) => linkAsFile(link, '')) }
  const isNamed = isOfMail(types) || messageAddress.test(text) || addresses.some((one) => messageAddress.test(one))
  if (isNamed) return { kind: 'named-message' }
  const words = pastedText(transfer)
  return words === undefined ? { kind: 'nothing' } : { kind: 'text', files: [words] }
}
