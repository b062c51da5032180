import { decodeAs, decodeDos } from './decode-bytes'

/** A code page by Windows' number for it. */
export type CodePage = number

/** The code page of Western Europe, which holds where a file names none. */
export const westernPage: CodePage = 1252
/** The signs of the Symbol font, which no code page holds. */
export const symbolPage: CodePage = 42

/** Code pages of fonts by RTF's numbers for their character sets; 0 and 1 are the document's own. */
const pageOfCharset: Readonly<Record<number, CodePage>> = {
  2: symbolPage,
  77: 10000,
  78: 932,
  128: 932,
  129: 949,
  130: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850
}

const labels: Readonly<Record<CodePage, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28591: 'windows-1252',
  28592: 'iso-8859-2',
  65001: 'utf-8'
}

/** The code page that a font's character set means; undefined for the document's own. */
export function pageOfFont(charset: number): CodePage | undefined {
  return pageOfCharset[charset]
}

/** The bytes in a code page; in Western Europe's when it is unknown. */
export function decodePage(page: CodePage, bytes: readonly number[]): string {
  if (page !== symbolPage && bytes.length < 1_000 && bytes.every((byte) => byte < 128))
    return String.fromCharCode(...bytes)
  const array = Uint8Array.from(bytes)
  if (page === 437 || page === 850) return decodeDos(page, array)
  // As Word keeps such signs in Unicode; letters of these fonts are pictures too.
  if (page === symbolPage) return bytes.map((byte) => (byte <= 32 ? ' ' : String.fromCharCode(0xf000 + byte))).join('')
  const label = labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
  return decodeAs(label, array)
}
