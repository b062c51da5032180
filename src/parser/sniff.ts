import type { FailureCode } from '../shared/result'

/** What a file is by its first bytes: a document with a reader, text in some encoding, or nothing for us. */
export type ByteKind = 'text' | 'pdf' | 'zip' | 'rtf' | 'ole' | 'webarchive' | 'media' | 'unsupported'

const signatures: readonly (readonly [signature: string, kind: ByteKind])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0', 'ole'],
  ['bplist00', 'webarchive'],
  ['\x1f\x8b', 'unsupported'],
  ['7z\xbc\xaf', 'unsupported'],
  ['Rar!', 'unsupported'],
  ['SQLite format 3', 'unsupported'],
  ['\x7fELF', 'unsupported'],
  ['MZ\x90', 'unsupported'],
  ['\x89PNG', 'media'],
  ['\xff\xd8\xff', 'media'],
  ['GIF8', 'media'],
  ['RIFF', 'media'],
  ['II*\x00', 'media'],
  ['MM\x00*', 'media'],
  ['OggS', 'media'],
  ['ID3', 'media'],
  ['fLaC', 'media']
]

/** How far into a file a PDF may begin: mail gateways and printers put lines before it, and readers allow that. */
const pdfReach = 1_024

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}

function holdsPdf(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(pdfReach, bytes.length); at++) if (startsWith(bytes, '%PDF-', at)) return true
  return false
}

/** What the bytes are, by their content alone: a name's ending is never trusted. */
export function sniffBytes(bytes: Uint8Array): ByteKind {
  if (startsWith(bytes, 'ftyp', 4)) return 'media'
  const known = signatures.find(([signature]) => startsWith(bytes, signature))?.[1]
  return known ?? (holdsPdf(bytes) ? 'pdf' : 'text')
}

/** The failure that a kind of bytes means for somebody who wants a posting; undefined for what has a reader. */
export function failureOf(kind: ByteKind): FailureCode | undefined {
  if (kind === 'media') return 'not-a-posting'
  return kind === 'unsupported' ? 'unsupported' : undefined
}

/** The formats of text that have a reader. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'mail' | 'json' | 'xml' | 'plist' | 'link'

/** How much of a text is looked at to tell its format, in UTF-16 units. */
const sniffedLength = 20_000

const htmlStart = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--|<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s)/i
const htmlTags = /<\/(?:p|div|ul|li|h[1-6]|td|span|a|strong|section|table)\s*>/gi
/** A header line that only software writes: a mail that somebody copied as text shows none of them. */
const mailHeader =
  /^(?:From [^\n]{1,200}\n)?(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,80}?(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|Content-Transfer-Encoding|X-[A-Za-z-]{2,40}):/i
const linkStart = /^[ \t]{0,20}(?:\[InternetShortcut\]|\[Desktop Entry\][^[]{0,4000}^URL(?:\[\$e\])?\s{0,3}=)/im
const linkAlone = /^\s*https?:\/\/\S{4,4000}\s*$/i
const plistStart = /^\s*(?:<\?xml\s[^>]{0,200}>\s*)?(?:<!DOCTYPE plist\s[^>]{0,200}>\s*)?<plist[\s>]/
const xmlStart = /^\s*<\?xml\s|^\s*<(?:workzag-jobs|jobs?|positions?|plist|feed|rss|source)[\s>]/i
const markdownMarks = [
  /^#{1,6} +\S/gm,
  /(?<![*\w])\*\*[^\s*][^*\n]{0,120}\*\*/g,
  /\[[^\]\n]{1,120}\]\(https?:[^)\s]{1,300}\)/g,
  /^(?:```|~~~)/gm,
  /^\|(?: *:?-+:? *\|)+ *$/gm
]

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** A call or a guard that boards put before the data, for pages of other sites. */
const wrappedJson = /^\s{0,100}(?:\/\*\*\/\s{0,10})?(?:[\w$.]{1,80}\(\s{0,10}|\)\]\}',?\s{0,10})[{[]\s{0,100}["{]/

/** Whether the text opens as JSON does and closes in kind: a text that begins with a bracket is no data yet. */
function looksLikeJson(text: string): boolean {
  const start = /^\s*([[{])\s*(["{[\]}])/.exec(text.slice(0, 1_000))
  if (start === null) return wrappedJson.test(text.slice(0, 1_000))
  return text.trimEnd().endsWith(start[1] === '[' ? ']' : '}') || /^\s*[[{]\s*(?:\{\s*)?"[^"\n]{1,80}"\s*:/.test(text)
}

/** The format of a text, by its content; the name breaks ties where there are few signs of HTML or Markdown. */
export function sniffText(text: string, name: string): TextFormat {
  const head = text.slice(0, sniffedLength)
  if (looksLikeJson(text)) return 'json'
  if (linkStart.test(head) || (text.length <= 5_000 && linkAlone.test(text))) return 'link'
  if (plistStart.test(head)) return 'plist'
  if (mailHeader.test(head)) return 'mail'
  if (htmlStart.test(head)) return 'html'
  if (xmlStart.test(head)) return /<html[\s>]/i.test(head) ? 'html' : 'xml'
  if (countOf(head, htmlTags) >= (/\.x?html?$/i.test(name) ? 1 : 3)) return 'html'
  const marks = markdownMarks.map((pattern) => Math.min(countOf(head, pattern), 3))
  const total = marks.reduce((sum, count) => sum + count, 0)
  const named = /\.(?:md|markdown)$/i.test(name)
  return total >= (named ? 1 : 2) ? 'markdown' : 'text'
}
