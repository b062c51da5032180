import type { InnerFile } from '../file-content'
import { toLatin } from './latin'

/** The line that opens each mail of an mbox file: "From sender weekday month day time year". */
const opening = /(?:^|\n\r?\n)From [^\n]{1,200}?\d{2}:\d{2}[^\n]{0,40}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)/g
/** Most mails that are taken out of one file. */
const mostMails = 1_000

/** Whether the file may hold several mails one after the other. */
export function isBundle(bytes: Uint8Array): boolean {
  return bytes[0] === 0x46 && bytes[1] === 0x72 && bytes[2] === 0x6f && bytes[3] === 0x6d && bytes[4] === 0x20
}

/** The mails of an mbox file, as files of their own. */
export function splitBundle(bytes: Uint8Array): InnerFile[] {
  const starts = [...toLatin(bytes).matchAll(opening)].slice(0, mostMails).map(({ index, 0: words }) => {
    return words.startsWith('F') ? index : index + words.indexOf('F')
  })
  return starts.map((start, at) => ({
    name: `mail-${at + 1}.eml`,
    bytes: bytes.subarray(start, starts[at + 1] ?? bytes.length),
    modifiedAt: null
  }))
}
