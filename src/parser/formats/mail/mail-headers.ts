import { findDates } from '../../findings/dates'
import { foldWord } from '../../findings/words'
import { attribution, forwardMark, type HeaderKind, headerNames } from '../../vocabulary/mail-words'

/** What a quoted mail says of itself above its text. */
export interface QuotedHeaders {
  readonly from: string | null
  /** Milliseconds since 1970, noon of the day. */
  readonly date: number | null
  readonly subject: string | null
}

/** Where a quoted mail begins: the lines that say so, from `first` up to `next`, which opens its text. */
export interface MailStart extends QuotedHeaders {
  readonly first: number
  readonly next: number
}

/** Longest line that is looked at, in UTF-16 units. */
const longestLine = 400
/** Longest mark of a forwarded mail with its dashes, in UTF-16 units. */
const longestMark = 120
/** Most lines that the headers of a quoted mail take. */
const mostHeaderLines = 14
/** Most empty lines between the mark of a forwarded mail and its headers. */
const mostEmptyLines = 3

const kinds = new Map<string, HeaderKind>(
  Object.entries(headerNames).flatMap(([kind, names]) => names.map((name) => [name, kind as HeaderKind] as const))
)
const headerLine = /^[\s*_>|]{0,8}(\p{L}[\p{L} -]{0,18}?)[\s*_]{0,3}[:：][\s*_|]{0,6}(.*)$/u

interface Header {
  readonly kind: HeaderKind
  readonly value: string
}

function headerOf(line: string | undefined): Header | undefined {
  if (line === undefined || line.length > longestLine) return undefined
  const match = headerLine.exec(line)
  const kind = match === null ? undefined : kinds.get(foldWord(match[1] ?? '').replace(/['’]/g, ''))
  return kind === undefined ? undefined : { kind, value: (match?.[2] ?? '').replace(/[*_]+$/, '').trim() }
}

function isEmpty(line: string | undefined): boolean {
  return line !== undefined && /^[\s>]*$/.test(line)
}

/** Header lines from a line on, with where they end. Undefined unless they are those of a mail. */
function readHeaders(lines: readonly string[], from: number): { found: Header[]; next: number } | undefined {
  const found: Header[] = []
  let at = from
  for (; at < Math.min(lines.length, from + mostHeaderLines); at++) {
    const header = headerOf(lines[at])
    if (header !== undefined) found.push(header)
    // An address list goes on in the next line.
    else if (isEmpty(lines[at]) || headerOf(lines[at + 1]) === undefined) break
  }
  const named = new Set(found.map(({ kind }) => kind))
  const isMail = named.has('from') && (named.has('date') || named.has('subject')) && named.size >= 2
  return isMail ? { found, next: at } : undefined
}

function dayOf(value: string | undefined): number | null {
  const date = value === undefined ? undefined : findDates(value, { language: null, reference: null })[0]?.value.date
  return date === undefined ? null : Date.parse(`${date}T12:00:00Z`)
}

function toStart(first: number, next: number, found: readonly Header[]): MailStart {
  const read = (kind: HeaderKind) => found.find((header) => header.kind === kind)?.value
  const subject = read('subject') ?? ''
  return { first, next, from: read('from') ?? null, date: dayOf(read('date')), subject: subject || null }
}

/** A word of each mark, so that other lines cost little. */
const markWord = /messag|nachricht|mail|bericht|mensaje|mensagem|forwarded|appointment/i

function isMark(line: string): boolean {
  if (line.length > longestMark || !markWord.test(line)) return false
  const words = foldWord(line).replace(/^[\s>*_=-]+|[\s*_=-]+$/g, '')
  return forwardMark.test(words.replace(/['’]/g, ''))
}

function isAttribution(line: string, next: string | undefined): number {
  const isClosed = line.trimEnd().endsWith(':')
  if (!isClosed && next?.trimEnd().endsWith(':') !== true) return 0
  const folded = foldWord(line.trim()).replace(/^[>\s]+/, '')
  if (folded.length <= 240 && folded.endsWith(':') && attribution.test(folded)) return 1
  // A long one is wrapped.
  if (next === undefined || !/^(?:on|am|le|el|il|op|em|a) /.test(folded) || next.length > 120) return 0
  const both = `${folded} ${foldWord(next.trim()).replace(/^[>\s]+/, '')}`
  return both.endsWith(':') && attribution.test(both) ? 2 : 0
}

function startAt(lines: readonly string[], at: number): MailStart | undefined {
  const line = lines[at] ?? ''
  if (line.length > longestLine || isEmpty(line)) return undefined
  if (isMark(line)) {
    let next = at + 1
    while (next <= at + mostEmptyLines && isEmpty(lines[next])) next++
    const headers = readHeaders(lines, next)
    return toStart(at, headers?.next ?? at + 1, headers?.found ?? [])
  }
  if (headerOf(line)?.kind === 'from') {
    const headers = readHeaders(lines, at)
    if (headers !== undefined) return toStart(at, headers.next, headers.found)
  }
  const taken = isAttribution(line, lines[at + 1])
  if (taken === 0) return undefined
  const from = /<[^<>\s]{3,200}@[^<>\s]{3,200}>/.exec(lines.slice(at, at + taken).join(' '))?.[0] ?? null
  return { ...toStart(at, at + taken, []), from }
}

/** Where quoted and forwarded mails begin in the lines of a mail, in seven languages. */
export function findMailStarts(lines: readonly string[]): MailStart[] {
  const starts: MailStart[] = []
  for (let at = 0; at < lines.length; at++) {
    const start = startAt(lines, at)
    if (start === undefined) continue
    starts.push(start)
    at = start.next - 1
  }
  return starts
}
