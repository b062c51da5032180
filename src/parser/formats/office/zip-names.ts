import { cleanText } from '../../text/clean-text'
import { decodeDos, decodeSoundUtf8 } from './decode-bytes'

/** Longest name that is shown, in UTF-16 units; of a longer one the end is kept, where the file's own name stands. */
const longestName = 400

/** What zips carry beside the files that somebody packed: hidden files, and those that systems leave in folders. */
const leftBehind = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon)(?:\/|$)/i

const upper = /[^\0-\x7f]/gu

/**
 * The name of an entry: as UTF-8 where it says so or fits, else in the code page of DOS, of which 850 is taken when
 * only that makes letters of it.
 */
export function decodeName(bytes: Uint8Array, unicodeField: Uint8Array | undefined): string {
  const field = unicodeField === undefined || unicodeField.length < 6 ? undefined : unicodeField.subarray(5)
  const sound = (field === undefined ? undefined : decodeSoundUtf8(field)) ?? decodeSoundUtf8(bytes)
  if (sound !== undefined) return sound
  const western = decodeDos(850, bytes)
  const original = decodeDos(437, bytes)
  const isWords = (name: string) => (name.match(upper) ?? []).every((sign) => /\p{Script=Latin}/u.test(sign))
  return isWords(western) && !isWords(original) ? western : original
}

/**
 * A path that leads nowhere but down: with `/`, without drive, root, `.` and `..`, without what cannot be seen. It is
 * shown to people and never opened.
 */
export function safeName(name: string): string {
  const parts = cleanText(name)
    .replace(/\\/g, '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .map((part) => part.replace(/\n/g, ' ').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.join('/').slice(-longestName).toWellFormed()
}

/** Whether a file of this name was packed by a system and not by a person. */
export function isLeftBehind(name: string): boolean {
  return leftBehind.test(name)
}
