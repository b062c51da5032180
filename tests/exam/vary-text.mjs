// Ways in which the same text reaches a file: with air between its lines, in other encodings, with other line ends.
import { numberOf } from './kit.mjs'

const special = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  '„': 0x84
}

/** The text in Windows-1252, or undefined where it has signs that are not in it. */
function windows(text) {
  const codes = [...text].map(
    (sign) =>
      special[sign] ??
      (sign.codePointAt(0) < 128 || (sign.codePointAt(0) > 159 && sign.codePointAt(0) < 256)
        ? sign.codePointAt(0)
        : undefined)
  )
  return codes.includes(undefined) ? undefined : Buffer.from(codes)
}

const bullet = /^(?:[-•*·–] |✅ |$)/

/** An empty line between blocks, as browsers copy them; lists stay together. */
function airy(text) {
  const lines = text.split('\n')
  return lines
    .map((line, at) => (at > 0 && !(bullet.test(line) && bullet.test(lines[at - 1])) ? `\n${line}` : line))
    .join('\n')
}

/** One way for a file, always the same for its name: the way's name and the bytes. */
export function varyText(name, text) {
  const number = numberOf(name)
  const airs = number % 3 === 0 && !name.startsWith('one-line')
  const laid = airs ? airy(text).replace(/\n{3,}/g, '\n\n') : text
  const way = airs ? 'airy' : 'plain'
  if (number % 17 === 1) return { way: `${way} utf-16`, bytes: Buffer.from(`\ufeff${laid}`, 'utf16le') }
  if (number % 11 === 2 && windows(laid)) return { way: `${way} windows-1252`, bytes: windows(laid) }
  if (number % 13 === 3) return { way: `${way} nfd`, bytes: Buffer.from(laid.normalize('NFD')) }
  if (number % 7 === 4) return { way: `${way} crlf`, bytes: Buffer.from(laid.replaceAll('\n', '\r\n')) }
  if (number % 19 === 5)
    return {
      way: `${way} nbsp`,
      bytes: Buffer.from(laid.replace(/(\d) (?=[€%]|\d{3})/g, '$1\u00a0').replaceAll('•', '\u200b•'))
    }
  return { way, bytes: Buffer.from(laid) }
}
