import type { MailHeader, OriginalContent } from '../../shared/original-view'
import { failure, type Result, success } from '../../shared/result'
import { openCompoundFile } from '../formats/mail/compound-file'
import { type MimePart, parseMime } from '../formats/mail/mime-tree'
import { toMessage } from '../formats/mail/outlook-message'
import { isSavedPage } from '../formats/mail/read-mhtml'
import { readFile } from '../formats/read-file'
import { harmlessPage } from './harmless-page'
import { addressOf, leavesOf, resourcesOf } from './part-resources'

/** The headers that are shown, in this order. */
const shownHeaders = ['from', 'to', 'cc', 'date', 'subject'] as const
/** Longest header and text that are shown, in UTF-16 units. */
const longestHeader = 2_000
const longestText = 2_000_000

function headersOf(values: Readonly<Partial<Record<string, string | null>>>): MailHeader[] {
  return shownHeaders.flatMap((name) => {
    const value = values[name]
    return value === null || value === undefined || value === '' ? [] : [{ name, value: value.slice(0, longestHeader) }]
  })
}

/** The page of a saved page: the one it starts with, or the fullest, where that one is a mere frame. */
function mainPart(root: MimePart): MimePart | undefined {
  const pages = leavesOf(root).filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  const start = root.parameter('start')
  const address = root.header('snapshot-content-location') ?? root.header('content-location')
  const first = pages.find(
    (part) =>
      (start !== null && part.header('content-id') === start) ||
      (address !== null && part.header('content-location') === address)
  )
  const best = first ?? pages[0]
  const isFrame = best !== undefined && !/<(?:p|li|h[1-6]|div|td)[\s>]/i.test(best.text())
  return isFrame ? pages.toSorted((a, b) => b.bytes.length - a.bytes.length)[0] : best
}

function showSavedPage(root: MimePart): Result<OriginalContent> {
  const main = mainPart(root)
  if (main === undefined) return success({ kind: 'other' })
  const html = harmlessPage({ html: main.text(), resources: resourcesOf(root), base: addressOf(main) })
  return html === undefined ? failure('too-large') : success({ kind: 'page', html })
}

function isBody(part: MimePart): boolean {
  return !part.isAttachment && part.fileName === null && (part.type === 'text/html' || part.type === 'text/plain')
}

/** A mail with its headers, or a page saved as MHTML; files that hang on the mail are named and not opened. */
export async function showMail(bytes: Uint8Array): Promise<Result<OriginalContent>> {
  const root = await parseMime(bytes)
  if (!root.ok) return root
  if (isSavedPage(root.value)) return showSavedPage(root.value)
  const leaves = leavesOf(root.value)
  const html = leaves.find((part) => isBody(part) && part.type === 'text/html')
  const text = leaves.filter((part) => isBody(part) && part.type === 'text/plain').map((part) => part.text())
  const resources = resourcesOf(root.value)
  const page = html === undefined ? undefined : harmlessPage({ html: html.text(), resources, base: null })
  const { header } = root.value
  const attachments = leaves.flatMap((part) => (isBody(part) || part.fileName === null ? [] : [part.fileName]))
  return success({
    kind: 'mail',
    headers: headersOf(Object.fromEntries(shownHeaders.map((name) => [name, header(name)]))),
    html: page ?? null,
    text: page === undefined ? text.join('\n\n').slice(0, longestText) : null,
    attachments: attachments.map((name) => name.slice(0, 1_000))
  })
}

/** A mail as Outlook saves it, by its text. */
export async function showOutlookMail(bytes: Uint8Array): Promise<Result<OriginalContent>> {
  const root = openCompoundFile(bytes)
  if (root === undefined) return failure('unreadable')
  const { from, to, subject, date, bodies, attachments } = await toMessage(root, readFile)
  const text = bodies.map((body) => ('text' in body ? body.text : body.page.text)).join('\n\n')
  const sent = date === null ? null : new Date(date).toUTCString()
  return success({
    kind: 'mail',
    headers: headersOf({ from, to, subject, date: sent }),
    html: null,
    text: text.slice(0, longestText),
    attachments: attachments.map(({ name }) => name.slice(0, 1_000))
  })
}
