/** Characters without width or that only turn the direction of writing, soft hyphens, control characters. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
/** Joiners mean something between emoji and in Persian or Indic words, and nothing beside Latin letters. */
const joiners = /(?<=[\p{Script=Latin}\d\s])[\u200c\u200d]|[\u200c\u200d](?=[\p{Script=Latin}\d\s])/gu
const otherSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g
/** Letters drawn bold or slanted with mathematical symbols, which no search finds. */
const drawnLetters = /[\u{1d400}-\u{1d7ff}]+/gu
const combining = /[\u0300-\u036f]/

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false
  return true
}

/** Any of what `cleanText` changes, but for line ends and single halves of pairs: most texts hold none. */
const changed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud835\ufeff\ufff9-\ufffb]|[\u0300-\u036f]/

/**
 * The text with `\n` for every line end, plain spaces for all others (one for one), and without what cannot be seen.
 * Letters with separate marks are composed; letters drawn with mathematical symbols are plain letters.
 */
export function cleanText(text: string): string {
  const lines = text.includes('\r') || text.includes('\v') || text.includes('\f') ? text.replace(lineEnds, '\n') : text
  if (!changed.test(lines) && lines.isWellFormed()) return lines
  if (isAscii(lines)) return lines.replace(invisible, '')
  const plain = lines
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(joiners, '')
    .replace(otherSpaces, ' ')
    .replace(drawnLetters, (letters) => letters.normalize('NFKC'))
  return combining.test(plain) ? plain.normalize('NFC') : plain
}
