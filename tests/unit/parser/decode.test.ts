import { expect, test } from 'vitest'
import { decodeText } from '../../../src/parser/text/decode'

const words = 'Köchin – größte Küche, 2.400 €'

function latin(text: string): Uint8Array {
  const upper: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96 }
  return Uint8Array.from(text, (sign) => upper[sign] ?? sign.charCodeAt(0))
}

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little)
  return bytes
}

test('each encoding gives the same text', () => {
  const utf8 = new TextEncoder().encode(words)
  const texts = [
    utf8,
    new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]),
    wide(words, true),
    wide(words, false),
    new Uint8Array([0xff, 0xfe, ...wide(words, true)]),
    latin(words)
  ]
  expect(texts.map((bytes) => decodeText(bytes).text)).toEqual(texts.map(() => words))
})

test('a declared encoding is believed where the bytes are not UTF-8', () => {
  const page = '<meta charset="iso-8859-2"><p>\xb1\xe6\xea</p>'
  expect(decodeText(latin(page)).text).toContain('ąćę')
})

test('text that was encoded twice is repaired, and text that was not is left alone', () => {
  const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Saint Osyth’s café – £12'))
  expect(decodeText(new TextEncoder().encode(twice)).text).toBe('Saint Osyth’s café – £12')
  expect(decodeText(new TextEncoder().encode('Ãrea de Ânimo')).text).toBe('Ãrea de Ânimo')
})

test('what cannot be seen is gone, and all spaces and line ends are plain', () => {
  const seen = decodeText(new TextEncoder().encode('So\u00adft\u200bware\u00a0Tes\u202eter\r\nCafe\u0301\u2028x\ufeff'))
  expect(seen.text).toBe('Software Tester\nCafé\nx')
})

test('letters drawn with mathematical signs become letters', () => {
  expect(decodeText(new TextEncoder().encode('𝗔𝗯𝗼𝘂𝘁 𝘁𝗵𝗲 𝗿𝗼𝗹𝗲')).text).toBe('About the role')
})

test('a text cut off inside a character keeps its encoding', () => {
  const bytes = new TextEncoder().encode('Größe und Maß und Küche €')
  expect(decodeText(bytes.subarray(0, bytes.length - 1)).text.startsWith('Größe und Maß und Küche ')).toBe(true)
})
