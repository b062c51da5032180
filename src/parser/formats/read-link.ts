import { failure, type Result, success } from '../../shared/result'
import { boardOf } from '../fields/board-names'
import type { Page } from '../page'
import { boardPaths, jobWords, otherWords } from '../vocabulary/board-paths'
import type { FileContent } from './file-content'

/** Longest address that is read, in UTF-16 units: browsers write none beyond it. */
const longestAddress = 4_000

const shortcut = /^\s*URL(?:\[\$e\])?\s{0,3}=\s{0,3}(\S+)/im
const shortcutName = /^Name(?:\[en[^\]]{0,10}\])?\s{0,3}=\s{0,3}(\S[^\n]{0,300})/m

/** The part of the platform's decoder of addresses that is used here. */
function plain(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch (_malformed) {
    return words
  }
}

function hasPath(host: string, rest: string): boolean {
  const segments = plain(rest.split(/[?#]/, 1)[0] ?? '')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replace(/\.(?:html?|php|aspx?|jsp)$/, ''))
  const names = host.toLowerCase().split('.').slice(0, -1)
  if (segments.some((segment) => otherWords.has(segment)) || names.includes('news') || names.includes('blog'))
    return false
  // The last segment names the posting; a word of jobs alone is the list of all of them.
  const isNamed =
    segments.length > 0 && (!jobWords.has(segments.at(-1) ?? '') || /[?&][^=]{0,30}id=[\w-]{2,}/i.test(rest))
  if (!isNamed) return false
  return (
    names.some((name) => jobWords.has(name)) ||
    segments.some((segment) => jobWords.has(segment)) ||
    /[?&]gh_jid=/i.test(rest)
  )
}

/** Whether an address is built as those of postings on a known board are. */
export function isBoardAddress(url: string): boolean {
  const rest = /^https?:\/\/(?:www\.)?([^\s@]{3,4000})$/i.exec(url)?.[1]
  return rest !== undefined && boardPaths.some(({ pattern }) => pattern.test(rest))
}

/** Whether a posting may lie behind an address: it is built as those of a board are, or its words say so. */
export function isPostingAddress(url: string): boolean {
  const parts = /^https?:\/\/(?:www\.)?([^/?#\s@:]{3,200})(?::\d{1,5})?([^\s]*)$/i.exec(url)
  if (parts === null) return false
  const [, host = '', rest = ''] = parts
  if (isBoardAddress(url)) return true
  // Of a board whose addresses are known, all others are lists, people and news.
  const name = boardOf(url)
  return !boardPaths.some(({ board }) => board === name) && hasPath(host, rest)
}

/** A page that holds nothing but an address, with the name that somebody gave it. */
export function readAddress(address: string, name: string | null): Result<FileContent> {
  const url = address.trim()
  if (url.length > longestAddress || !/^https?:\/\//i.test(url)) return failure('not-a-posting')
  if (!isPostingAddress(url)) return failure('not-a-posting')
  const page: Page = {
    text: url,
    blocks: [{ kind: 'paragraph', level: 0, start: 0, end: url.length, text: url, region: null, linked: 1 }],
    links: [{ url, start: 0, end: url.length }],
    structured: [],
    meta: name === null ? {} : { title: name },
    url,
    language: null,
    warnings: [],
    isLink: true
  }
  return success({ pages: [page] })
}

/**
 * A file that holds a link alone: a shortcut of Windows or of a Linux desktop, or a text of one address. Nothing is
 * fetched. `not-a-posting` where the address is plainly that of something else.
 */
export async function readLink(text: string, _name: string): Promise<Result<FileContent>> {
  const address = shortcut.exec(text)?.[1] ?? /^\s*(\S+)\s*$/.exec(text.slice(0, longestAddress * 2))?.[1]
  if (address === undefined) return failure('unsupported')
  return readAddress(address, shortcutName.exec(text)?.[1]?.trim() ?? null)
}
