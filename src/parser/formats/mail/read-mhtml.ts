import type { Page } from '../../page'
import { readHtml } from '../read-html'
import { readMailDate } from './mail-date'
import { countLetters } from './mail-thread'
import type { MimePart } from './mime-tree'

/** Fewest letters of a page that is no mere frame around another. */
const shortestPage = 400
/** Most parts that are read in search of the one with the text. */
const mostFrames = 10
/** Longest HTML that is read, in UTF-16 units: trees take many times the size of their source. */
const maxHtmlLength = 10_000_000

function leavesOf(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}

function addressOf(part: MimePart): string | null {
  const location = part.header('content-location')
  return location !== null && /^https?:\/\/\S+$/i.test(location) ? location : null
}

/** Whether the file is a page that a browser saved, and no mail. */
export function isSavedPage(root: MimePart): boolean {
  if (root.header('snapshot-content-location') !== null) return true
  if (/^<?saved by /i.test(root.header('from') ?? '')) return true
  if (root.header('message-id') !== null || root.header('received') !== null || root.header('to') !== null) return false
  return leavesOf(root).some((part) => part.type.includes('html') && part.header('content-location') !== null)
}

function isHtml(part: MimePart): boolean {
  return part.type === 'text/html' || part.type === 'application/xhtml+xml'
}

/** The HTML parts: the one with which the page starts first, as the file says or by their order. */
function htmlParts(root: MimePart): MimePart[] {
  const html = leavesOf(root).filter(isHtml)
  const start = root.parameter('start')
  const own = root.header('snapshot-content-location') ?? root.header('content-location')
  const isStart = (part: MimePart) =>
    (start !== null && part.header('content-id') === start) || (own !== null && part.header('content-location') === own)
  const first = html.find(isStart)
  return first === undefined ? html : [first, ...html.filter((part) => part !== first)]
}

function readPart(part: MimePart): Page | undefined {
  const text = part.text()
  return text.length > maxHtmlLength ? undefined : readHtml(text)
}

/**
 * The page in an MHTML file; of a page that is a mere frame the one inside. Undefined when it exceeds the limits of
 * the HTML reader.
 */
export function readSavedPage(root: MimePart): Page | undefined {
  const [main, ...frames] = htmlParts(root)
  if (main === undefined) return readHtml('')
  let best = readPart(main)
  if (best === undefined) return undefined
  if (countLetters(best.text) < shortestPage && best.structured.length === 0) {
    let inner: { page: Page; frame: MimePart } | undefined
    let most = countLetters(best.text) * 2
    for (const frame of frames.slice(0, mostFrames)) {
      const page = readPart(frame)
      if (page === undefined || countLetters(page.text) <= most) continue
      inner = { page, frame }
      most = countLetters(page.text)
    }
    if (inner !== undefined) {
      const { page, frame } = inner
      best = { ...page, meta: { ...best.meta, ...page.meta }, url: page.url ?? best.url ?? addressOf(frame) }
    }
  }
  const snapshot = root.header('snapshot-content-location')
  const url = best.url ?? (snapshot !== null && /^https?:/i.test(snapshot) ? snapshot : addressOf(main))
  const date = readMailDate(root.header('date'))
  return date === null ? { ...best, url } : { ...best, url, date }
}
