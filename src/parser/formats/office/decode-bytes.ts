/** The part of the platform's decoder that is used here. It is the same in a page and in Node. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean })
  decode(input?: Uint8Array): string
}

/** Decoders by their labels: making one costs more than decoding a word. */
const decoders = new Map<string, TextDecoder>()

/** The bytes in an encoding that the platform knows; broken ones as U+FFFD. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = decoders.get(label) ?? new TextDecoder(label)
  decoders.set(label, decoder)
  return decoder.decode(bytes)
}

/** The bytes as UTF-8; undefined when they are not. */
export function decodeSoundUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (_invalid) {
    return undefined
  }
}

/** The upper half of code page 437, in which zips name their files unless they say otherwise, and of 850. */
const upperHalves = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ '
} as const

/** A code page of DOS, which no platform decodes. */
export type DosPage = keyof typeof upperHalves

/** The bytes in a code page of DOS. */
export function decodeDos(page: DosPage, bytes: Uint8Array): string {
  const upper = upperHalves[page]
  let text = ''
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : upper.charAt(byte - 128)
  return text
}
