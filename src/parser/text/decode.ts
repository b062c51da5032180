import { detect } from 'chardet'
import { cleanText } from './clean-text'
import { repairMojibake } from './repair-mojibake'

/** The part of the platform's decoder that is used here. It is the same in a page and in Node. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}

/** A decoded text, and what was odd about its encoding, as sentences for people. */
export interface Decoded {
  readonly text: string
  readonly warnings: readonly string[]
}

/** How many bytes are looked at for a declaration, as browsers do. */
const declarationLength = 4_096
/** How many bytes are looked at to guess an undeclared encoding. */
const guessedLength = 65_536

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    // A file that was cut off in the middle of a character is still in its encoding: hence `stream`.
    return new TextDecoder(label, { fatal }).decode(bytes, { stream: true })
  } catch (_unknownOrInvalid) {
    return undefined
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: of Latin text every second byte is zero, always the same one. */
function zeroPattern(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 2_000) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

function declaredLabel(bytes: Uint8Array): string | undefined {
  const head = decoded(bytes.subarray(0, declarationLength), 'windows-1252', false) ?? ''
  const found =
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head) ??
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head) ??
    /^content-type:[^\n]{0,200}charset=["']?([\w:.-]{1,40})/im.exec(head)
  return found?.[1]?.toLowerCase()
}

/** Mostly sound UTF-8 with some broken bytes is still UTF-8: nothing else would make sense of the rest. */
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes, 'utf-8', false)
  if (text === undefined) return undefined
  let broken = 0
  let wide = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) broken++
    else if (unit > 127) wide++
  }
  return broken * 4 <= wide ? text : undefined
}

function guessed(bytes: Uint8Array): string {
  const label = detect(bytes.subarray(0, guessedLength))
  const byGuess = label === null || /^(?:utf-8|ascii)$/i.test(label) ? undefined : decoded(bytes, label, true)
  return byGuess ?? decoded(bytes, 'windows-1252', false) ?? ''
}

function toText(bytes: Uint8Array): Decoded {
  const certain = byteOrderMark(bytes) ?? zeroPattern(bytes)
  if (certain !== undefined) return { text: decoded(bytes, certain, false) ?? '', warnings: [] }
  const sound = decoded(bytes, 'utf-8', true)
  // A page that was saved again is in UTF-8 whatever it still declares; wide characters that fit prove it.
  if (sound !== undefined) return { text: sound, warnings: [] }
  const declared = declaredLabel(bytes)
  const byDeclaration = declared === undefined ? undefined : decoded(bytes, declared, true)
  if (byDeclaration !== undefined) return { text: byDeclaration, warnings: [] }
  const nearly = nearlyUtf8(bytes)
  if (nearly !== undefined) return { text: nearly, warnings: ['Some characters are damaged.'] }
  return { text: guessed(bytes), warnings: ['The encoding is not declared and was guessed.'] }
}

/** The bytes as text as in `decodeText`, with line ends, spaces and unseen characters left as they are. */
export function decodeExactly(bytes: Uint8Array): string {
  return repairMojibake(toText(bytes).text)
}

/**
 * The bytes as text: by byte order mark, by zero bytes, as UTF-8 where it is sound, as declared, as it looks, and as
 * Windows-1252 at the last. Line ends are `\n`; what cannot be seen is gone; twice encoded text is repaired.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, warnings } = toText(bytes)
  const repaired = repairMojibake(text)
  return {
    text: cleanText(repaired),
    warnings: repaired === text ? warnings : [...warnings, 'The text was encoded twice and has been repaired.']
  }
}
