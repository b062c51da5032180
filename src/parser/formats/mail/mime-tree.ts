import PostalMime, { decodeWords } from 'postal-mime'
import { failure, type Result, success } from '../../../shared/result'
import { cleanText } from '../../text/clean-text'
import { decodeText } from '../../text/decode'
import { repairMojibake } from '../../text/repair-mojibake'
import { toLatin } from './latin'

/** A part of a mail or of a saved page: a leaf with its content, or a container of further parts. */
export interface MimePart {
  /** In small letters, such as `text/html`. */
  readonly type: string
  readonly isAttachment: boolean
  readonly fileName: string | null
  /** The first header of this name, in small letters, with its encoded words decoded; null when there is none. */
  readonly header: (name: string) => string | null
  /** A parameter of the content type, such as `start`. */
  readonly parameter: (name: string) => string | null
  /** The content without its transfer encoding; empty for a container. */
  readonly bytes: Uint8Array
  /** The content as text: by its declared charset where that fits, else as it looks. */
  readonly text: () => string
  readonly parts: readonly MimePart[]
}

/** Most parts: each becomes several objects, so that a megabyte of boundaries would fill the memory. */
const maxParts = 2_000
/** Deepest nesting of parts: each level is held open while the next is read, and every walk goes down with it. */
const maxNesting = 32
/** Most bytes of headers, of all parts together: a header is unfolded, decoded and kept three times. */
const maxHeaderBytes = 2_000_000
/** Most different boundaries that are counted: each line is held against each. */
const maxBoundaries = 100

interface Structured {
  readonly value: string
  readonly params: Readonly<Record<string, string>>
}

/** What is used of the parser's tree: its own answer joins all texts into one, and a posting needs them apart. */
interface Node {
  readonly childNodes: readonly Node[]
  readonly headers: readonly { readonly key: string; readonly value: string }[]
  readonly contentType: { readonly parsed: Structured; readonly multipart: string | false }
  readonly contentDisposition: { readonly parsed: Structured }
  readonly content: ArrayBuffer | null
  readonly getTextContent: () => string
}

/** How often a declared boundary opens or closes a part. */
function countBoundaries(bytes: Uint8Array): number {
  const text = toLatin(bytes)
  const names = new Set<string>()
  for (const match of text.matchAll(/\bboundary(?:\*\d{0,2}\*?)?\s?=\s?(?:"([^"\r\n]{1,200})|([^\s;"]{1,200}))/gi)) {
    names.add(match[1] ?? match[2] ?? '')
    if (names.size >= maxBoundaries) return Number.POSITIVE_INFINITY
  }
  if (names.size === 0) return 0
  let count = 0
  for (let at = text.indexOf('\n--'); at >= 0; at = text.indexOf('\n--', at + 3)) {
    for (const name of names) {
      if (!text.startsWith(name, at + 3)) continue
      count++
      break
    }
  }
  return count
}

function textOf(node: Node, bytes: Uint8Array): string {
  const { charset, format } = node.contentType.parsed.params
  if (charset === undefined && format === undefined) return decodeText(bytes).text
  const declared = node.getTextContent()
  // A charset that leaves broken characters is not the one in which the text was written.
  return declared.includes('\ufffd') ? decodeText(bytes).text : cleanText(repairMojibake(declared))
}

function toPart(node: Node): MimePart {
  const { parsed } = node.contentType
  const disposition = node.contentDisposition.parsed
  const name = disposition.params.filename ?? parsed.params.name
  const bytes = new Uint8Array(node.content ?? new ArrayBuffer(0))
  return {
    type: parsed.value,
    isAttachment: disposition.value === 'attachment',
    fileName: name === undefined ? null : decodeWords(name),
    header: (key) => {
      const value = node.headers.find((header) => header.key === key)?.value
      return value === undefined ? null : cleanText(repairMojibake(decodeWords(value))).trim()
    },
    parameter: (key) => parsed.params[key] ?? null,
    bytes,
    text: () => textOf(node, bytes),
    parts: node.childNodes.map(toPart)
  }
}

/** The parts of a mail as a tree. Nested mails stay leaves. `too-large` when it exceeds a limit. */
export async function parseMime(bytes: Uint8Array): Promise<Result<MimePart>> {
  if (countBoundaries(bytes) > maxParts) return failure('too-large')
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: maxNesting,
    maxHeadersSize: maxHeaderBytes
  })
  try {
    await parser.parse(bytes)
  } catch (_limitExceeded) {
    return failure('too-large')
  }
  const { root } = parser as unknown as { readonly root: Node }
  return success(toPart(root))
}
