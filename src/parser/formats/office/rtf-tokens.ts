/** What is told of an RTF file while it is read. */
export interface RtfReader {
  readonly open: () => void
  readonly close: () => void
  /** A control word with its number; null when it has none. */
  readonly word: (name: string, value: number | null) => void
  /** A control sign such as `~` or `*`. */
  readonly sign: (sign: string) => void
  /** A byte of text, in the code page of the font. */
  readonly byte: (value: number) => void
}

/** Longest name of a control word and most digits of its number: what is longer is no control word. */
const longestName = 32
const mostDigits = 10

const backslash = 0x5c

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

function hexOf(bytes: Uint8Array, at: number): number {
  const value = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16)
  return Number.isNaN(value) ? 63 : value
}

/** Reads a control word that begins at its first letter; answers where the text after it begins. */
function readWord(bytes: Uint8Array, from: number, reader: RtfReader): number {
  let at = from
  while (at < bytes.length && at - from < longestName && isLetter(bytes[at] ?? 0)) at++
  const name = String.fromCharCode(...bytes.subarray(from, at))
  const negative = bytes[at] === 45 && isDigit(bytes[at + 1] ?? 0)
  if (negative) at++
  const digits = at
  let value = 0
  while (at - digits < mostDigits && isDigit(bytes[at] ?? 0)) value = value * 10 + (bytes[at++] ?? 48) - 48
  const number = at === digits ? null : negative ? -value : value
  if (bytes[at] === 32) at++
  if (name === 'bin') return at + Math.max(0, number ?? 0)
  reader.word(name, number)
  return at
}

/** Reads what follows a backslash; answers where the text after it begins. */
function readControl(bytes: Uint8Array, at: number, reader: RtfReader): number {
  const byte = bytes[at] ?? 0
  if (isLetter(byte)) return readWord(bytes, at, reader)
  if (byte === 39) {
    reader.byte(hexOf(bytes, at + 1))
    return at + 3
  }
  if (byte === backslash || byte === 123 || byte === 125) reader.byte(byte)
  else reader.sign(String.fromCharCode(byte))
  // A line end after the backslash is one sign, even where it is written with two.
  return byte === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1
}

/** Reads an RTF file from its start to its end, once, without going back. */
export function readTokens(bytes: Uint8Array, reader: RtfReader): void {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    at++
    if (byte === backslash) at = readControl(bytes, at, reader)
    else if (byte === 123) reader.open()
    else if (byte === 125) reader.close()
    else if (byte !== 10 && byte !== 13 && byte !== 0) reader.byte(byte)
  }
}
