import { toLatin } from './latin'

/** Longest text that is unpacked, in bytes: a reference of two bytes becomes up to seventeen. */
const maxUnpacked = 10_000_000
const dictionaryLength = 4_096
const packed = 0x75465a4c
const plain = 0x414c454d

/** What each dictionary begins with, by the format's description (MS-OXRTFCP 2.1.3.1.1). */
const beginning =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/** The rich text of a mail as Outlook packs it; undefined when it is none. One that was cut off ends there. */
export function unpackRichText(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 16) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = view.getUint32(8, true)
  if (kind === plain) return bytes.subarray(16)
  if (kind !== packed) return undefined
  const length = Math.min(view.getUint32(4, true), maxUnpacked)
  const found = new Uint8Array(length)
  const dictionary = new Uint8Array(dictionaryLength)
  for (let at = 0; at < beginning.length; at++) dictionary[at] = beginning.charCodeAt(at)
  let write = beginning.length
  let count = 0
  const put = (byte: number): void => {
    if (count < length) found[count++] = byte
    dictionary[write] = byte
    write = (write + 1) % dictionaryLength
  }
  let at = 16
  while (at < bytes.length && count < length) {
    const flags = bytes[at++] ?? 0
    for (let bit = 0; bit < 8 && at < bytes.length && count < length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0)
        continue
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
      at += 2
      const from = reference >> 4
      if (from === write) return found.subarray(0, count)
      for (let i = 0; i < (reference & 15) + 2; i++) put(dictionary[(from + i) % dictionaryLength] ?? 0)
    }
  }
  return found.subarray(0, count)
}

/** Whether unpacked rich text is such. */
export function isRichText(bytes: Uint8Array): boolean {
  return toLatin(bytes.subarray(0, 5)) === '{\\rtf'
}
