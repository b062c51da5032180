import type { FailureCode } from '../shared/result'

/** What the bytes are: text in some encoding, a picture or a recording, or a document whose reader is not here. */
export type ByteKind = 'text' | 'media' | 'document' | 'encrypted'

const signatures: readonly (readonly [signature: string, kind: ByteKind])[] = [
  ['%PDF-', 'document'],
  ['PK\x03\x04', 'document'],
  ['{\\rtf', 'document'],
  ['\xd0\xcf\x11\xe0', 'document'],
  ['bplist00', 'document'],
  ['\x1f\x8b', 'document'],
  ['7z\xbc\xaf', 'document'],
  ['Rar!', 'document'],
  ['SQLite format 3', 'document'],
  ['\x7fELF', 'document'],
  ['MZ\x90', 'document'],
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

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}

/** What the bytes are, by their content alone: a name's ending is never trusted. */
export function sniffBytes(bytes: Uint8Array): ByteKind {
  if (startsWith(bytes, 'ftyp', 4)) return 'media'
  return signatures.find(([signature]) => startsWith(bytes, signature))?.[1] ?? 'text'
}

/** The failure that a kind of bytes means for somebody who wants a posting; undefined for text. */
export function failureOf(kind: ByteKind): FailureCode | undefined {
  switch (kind) {
    case 'text':
      return undefined
    case 'media':
      return 'not-a-posting'
    case 'document':
      return 'unsupported'
    case 'encrypted':
      return 'encrypted'
    default:
      return kind satisfies never
  }
}

/** The formats of text that have a reader. */
export type TextFormat = 'text' | 'markdown' | 'html'

/** How much of a text is looked at to tell its format, in UTF-16 units. */
const sniffedLength = 20_000

const htmlStart = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--|<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s)/i
const htmlTags = /<\/(?:p|div|ul|li|h[1-6]|td|span|a|strong|section|table)\s*>/gi
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

/** The format of a text, by its content; the name breaks ties between Markdown and plain text. */
export function sniffText(text: string, name: string): TextFormat {
  const head = text.slice(0, sniffedLength)
  if (htmlStart.test(head) || countOf(head, htmlTags) >= 3) return 'html'
  const marks = markdownMarks.map((pattern) => Math.min(countOf(head, pattern), 3))
  const total = marks.reduce((sum, count) => sum + count, 0)
  const named = /\.(?:md|markdown)$/i.test(name)
  return total >= (named ? 1 : 2) ? 'markdown' : 'text'
}
