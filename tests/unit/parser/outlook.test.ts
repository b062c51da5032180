import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCompoundFile } from '../../../src/parser/formats/mail/compound-file'
import { readMsg } from '../../../src/parser/formats/mail/read-msg'
import { unpackRichText } from '../../../src/parser/formats/mail/rich-text-body'
import { readFile } from '../../../src/parser/formats/read-file'
import { parsePosting } from '../../../src/parser/parse-posting'

const path = join(import.meta.dirname, '..', '..', 'fixtures', 'postings', 'mail-of-outlook', 'source.msg')
const mail = new Uint8Array(readFileSync(path))

const fromHex = (hex: string) => Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16))
const toText = (bytes: Uint8Array | undefined) => new TextDecoder('latin1').decode(bytes)

test('rich text is unpacked as in the examples of its description', () => {
  const simple =
    '2d 00 00 00 2b 00 00 00 4c 5a 46 75 f1 c5 c7 a7 03 00 0a 00 72 63 70 67 31 32 35 42 32 0a f3 20 68 65 6c 09 00 20 62 77 05 b0 6c 64 7d 0a 80 0f a0'
  const crossing = '1a 00 00 00 1c 00 00 00 4c 5a 46 75 e2 d4 4b 51 41 00 04 20 57 58 59 5a 0d 6e 7d 01 0e b0'
  expect(toText(unpackRichText(fromHex(simple)))).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n')
  expect(toText(unpackRichText(fromHex(crossing)))).toBe('{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}')
  expect(unpackRichText(fromHex('00 01'))).toBeUndefined()
})

test('a document of another program is not supported', async () => {
  const other = mail.slice()
  const name = [...'__properties_version1.0'].flatMap((sign) => [sign.charCodeAt(0), 0])
  for (let at = 0; at + name.length < other.length; at++) {
    if (name.every((byte, index) => other[at + index] === byte)) other[at] = 0x41
  }
  const result = await parsePosting({ name: 'a.doc', bytes: other, modifiedAt: null })
  expect(result).toMatchObject({ failure: { code: 'unsupported' } })
})

test('a mail cut off anywhere is read as far as it goes, or told to be damaged', async () => {
  for (let part = 1; part < 50; part++) {
    const bytes = mail.subarray(0, Math.floor((mail.length * part) / 50))
    const result = await readMsg({ name: 'a.msg', bytes }, readFile)
    if (!result.ok) expect(['unreadable', 'unsupported', 'empty']).toContain(result.failure.code)
  }
})

test('chains and folders that turn in circles end', () => {
  for (const value of [0, 1, 2, 3, 255]) {
    for (let at = 24; at < 512; at++) {
      const damaged = mail.slice()
      damaged[at] = value
      const root = openCompoundFile(damaged)
      for (const entry of root?.children ?? []) entry.read()
    }
    const flat = mail.slice().fill(value, 512)
    expect(() => openCompoundFile(flat)).not.toThrow()
  }
})
