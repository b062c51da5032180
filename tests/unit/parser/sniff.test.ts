import { expect, test } from 'vitest'
import { sniffBytes, sniffText } from '../../../src/parser/sniff'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test.each([
  ['a PDF behind the lines of a gateway', `${'X'.repeat(900)}%PDF-1.7`, 'pdf'],
  ['a picture named as text', '\x89PNG\r\n', 'media'],
  ['a film', '\x00\x00\x00\x18ftypmp42', 'media'],
  ['a program', 'MZ\x90\x00', 'unsupported'],
  ['words', 'Rope Maker wanted', 'text']
])('%s is told by its first bytes', (_, content, kind) => {
  expect(sniffBytes(bytes(content))).toBe(kind)
})

test.each([
  ['a page of few tags that is named so', '<h1>Rope Maker</h1>Come and splice.', 'a.html', 'html'],
  ['the same under another name', '<h1>Rope Maker</h1>Come and splice.', 'a.txt', 'text'],
  ['a page of many tags, whatever its name', '<h1>A</h1><p>b</p><p>c</p>', 'a.txt', 'html'],
  ['words in a file named as a page', 'Rope Maker wanted, 3 < 4', 'a.html', 'text'],
  ['one mark of Markdown under its name', '# Rope Maker\n\nCome and splice.', 'a.md', 'markdown'],
  ['the same under another name', '# Rope Maker\n\nCome and splice.', 'a.txt', 'text'],
  ['data', '{"title": "Rope Maker"}', 'a.txt', 'json'],
  ['a link alone', 'https://jobs.example/rope', 'a.txt', 'link'],
  ['a mail', 'MIME-Version: 1.0\nSubject: Rope Maker\n\nCome', 'a.txt', 'mail']
])('%s is told by its words', (_, text, name, format) => {
  expect(sniffText(text, name)).toBe(format)
})
