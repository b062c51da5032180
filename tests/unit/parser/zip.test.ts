import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseParts } from '../../../src/main/import/parse'
import { readFile } from '../../../src/parser/formats/read-file'
import { parsePosting } from '../../../src/parser/parse-posting'
import { damaged, docxOf, odtOf, zipOf } from './office-files'

const posting = (title: string, place: string) => `${title}
Harbour Lantern Ltd

Location: ${place}
Employment type: Full-time

About the role
We keep the lights of small harbours burning and look for somebody who helps us to do that with care.

What you will do
- Plan the yearly round of repairs with the keepers
- Write down what was done so that others can follow it

What you bring
- Three years of experience in a similar role
- Good written English`

async function filesOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readFile({ name: 'a.zip', bytes })
  if (!read.ok) return [read.failure.code]
  return 'files' in read.value ? read.value.files.map(({ name }) => name) : ['pages']
}

/** Changes bytes at the first place where a signature stands. */
function patched(bytes: Uint8Array, signature: number[], offset: number, values: number[]): Uint8Array {
  const copy = bytes.slice()
  const at = copy.findIndex((_, index) => signature.every((byte, i) => copy[index + i] === byte))
  copy.set(values, at + offset)
  return copy
}

const directory = [0x50, 0x4b, 1, 2]
const localHeader = [0x50, 0x4b, 3, 4]

describe('files in a zip', () => {
  test('are answered in the order of their names, without what systems leave behind', async () => {
    const bytes = zipOf({
      'b/two.txt': 'two',
      'a one.txt': 'one',
      'b/': '',
      '.hidden.txt': 'x',
      'b/.DS_Store': 'x',
      '__MACOSX/._a one.txt': 'x',
      'b/Thumbs.db': 'x'
    })
    expect(await filesOf(bytes)).toEqual(['a one.txt', 'b/two.txt'])
  })

  test('are not the pictures and scripts of a saved page', async () => {
    const names = ['Job.html', 'Job_files/a.js', 'Job-Dateien/b.png', 'Jobs/c.txt', 'x/Job_files/d.txt']
    const bytes = zipOf(Object.fromEntries(names.map((name) => [name, 'text'])))
    expect(await filesOf(bytes)).toEqual(['Job.html', 'Jobs/c.txt', 'x/Job_files/d.txt'])
  })

  test('have names that lead nowhere', async () => {
    const bytes = zipOf({
      '../../etc/one.txt': '1',
      '/root/two.txt': '2',
      'C:\\Users\\x\\three.txt': '3',
      './a/./../four\u202e.txt': '4'
    })
    expect(await filesOf(bytes)).toEqual(['Users/x/three.txt', 'a/four.txt', 'etc/one.txt', 'root/two.txt'])
  })

  test('keep their time', async () => {
    const bytes = zipSync({ 'a.txt': [strToU8('a'), { mtime: new Date(2026, 9, 3, 8, 30, 10) }] })
    const read = await readFile({ name: 'a.zip', bytes })
    expect(read).toMatchObject({ value: { files: [{ modifiedAt: Date.UTC(2026, 9, 3, 8, 30, 10) }] } })
  })

  test('named before there was Unicode are named as they were', async () => {
    const named = (name: number[]) => {
      const plain = 'x'.repeat(name.length)
      let bytes = zipOf({ [`${plain}.txt`]: 'a' })
      bytes = patched(bytes, directory, 46, name)
      return patched(bytes, localHeader, 30, name)
    }
    expect(await filesOf(named([0x81, 0x62, 0x65, 0x72]))).toEqual(['über.txt'])
    expect(await filesOf(named([0x53, 0x9b, 0x72, 0x65]))).toEqual(['Søre.txt'])
    expect(await filesOf(named([0xc3, 0xbc, 0x62, 0x65]))).toEqual(['übe.txt'])
  })

  test('that are links are left out', async () => {
    const link = zipSync({ 'b.txt': [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] })
    expect(await filesOf(link)).toEqual(['empty'])
  })
})

describe('what a zip is', () => {
  test('is told by what is in it', async () => {
    expect(await filesOf(docxOf('<w:p><w:r><w:t>Text</w:t></w:r></w:p>'))).toEqual(['pages'])
    expect(await filesOf(odtOf('<text:p>Text</text:p>'))).toEqual(['pages'])
    expect(await filesOf(zipOf({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }))).toEqual(['a-table'])
    expect(await filesOf(zipOf({ '[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>' }))).toEqual([
      'unsupported'
    ])
    expect(await filesOf(zipOf({ mimetype: 'application/epub+zip', 'a.xhtml': 'a' }))).toEqual(['unsupported'])
    expect(await filesOf(zipOf({ 'Index/Document.iwa': 'a', 'preview.jpg': 'a' }))).toEqual(['unsupported'])
    expect(await filesOf(zipOf({}))).toEqual(['empty'])
    expect(await filesOf(zipOf({ 'folder/': '', '__MACOSX/._a': 'x' }))).toEqual(['empty'])
  })
})

describe('a hostile zip', () => {
  test('that unfolds without end is too large', async () => {
    const packed = new Uint8Array(deflateRawSync(new Uint8Array(300_000_000), { level: 9 }))
    expect(packed.length).toBeLessThan(300_000)
    // Packed once more so that the test need not write a zip by itself, then told to be packed once only.
    let bomb = zipOf({ 'a.txt': packed }, { level: 0 })
    bomb = patched(bomb, directory, 10, [8, 0])
    expect(await filesOf(bomb)).toEqual(['too-large'])
    const asDocument = zipOf({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 })
    expect(await filesOf(asDocument)).toEqual(['too-large'])
  })

  test('of which many entries are the same bytes is too large', async () => {
    const words = Uint8Array.from({ length: 2_000_000 }, (_, at) => 97 + (((at * at) % 97) & 15))
    const one = zipOf({ 'a.txt': words })
    const start = new DataView(one.buffer).getUint32(one.length - 6, true)
    const entry = one.subarray(start, one.length - 22)
    const end = one.slice(-22)
    const count = 60
    new DataView(end.buffer).setUint16(10, count, true)
    new DataView(end.buffer).setUint32(12, entry.length * count, true)
    const many = [one.subarray(0, start), ...Array.from({ length: count }, () => entry), end]
    expect(await filesOf(new Uint8Array(Buffer.concat(many)))).toEqual(['too-large'])
  })

  test('with thousands of files is too large', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.txt`, '']))
    expect(await filesOf(zipOf(files))).toEqual(['too-large'])
  })

  test('that lies about sizes or contents is unreadable', async () => {
    const honest = zipOf({ 'a.txt': 'words '.repeat(2_000) })
    expect(await filesOf(honest)).toEqual(['a.txt'])
    expect(await filesOf(patched(honest, directory, 24, [232, 3, 0, 0]))).toEqual(['unreadable'])
    expect(await filesOf(patched(honest, directory, 16, [1, 2, 3, 4]))).toEqual(['unreadable'])
    expect(await filesOf(patched(honest, directory, 20, [9, 0, 0, 0]))).toEqual(['unreadable'])
    expect(await filesOf(patched(honest, directory, 42, [0, 0, 0, 1]))).toEqual(['unreadable'])
    expect(await filesOf(patched(honest, localHeader, 22, [1, 1, 0, 0]))).toEqual(['unreadable'])
  })

  test('with a password is encrypted', async () => {
    expect(await filesOf(patched(zipOf({ 'a.txt': 'a' }), directory, 8, [1]))).toEqual(['encrypted'])
  })

  test('that is damaged is read or refused', async () => {
    const bytes = zipOf({ 'a.txt': posting('Keeper', 'Hull'), 'b.txt': posting('Clerk', 'Hull') })
    for (const harmed of damaged(bytes)) {
      const read = await readFile({ name: 'a.zip', bytes: harmed })
      if (!read.ok) expect(read.failure.code).toMatch(/^(?:unreadable|too-large|encrypted|empty|unsupported)$/)
    }
  })
})

test('each file of a zip is parsed, documents among them', async () => {
  const docx = docxOf(
    posting('Harbour Planner', 'Bristol, UK')
      .split('\n')
      .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('')
  )
  const bytes = zipOf({
    'jobs/clerk.txt': posting('Archive Clerk', 'Hull, UK'),
    'jobs/planner.docx': docx,
    'a keeper.txt': posting('Site Manager', 'Leith, UK'),
    'jobs/inner.zip': zipOf({ 'x.txt': 'x' }),
    'jobs/photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
  })
  const parts = await parseParts(parsePosting, { name: 'all.zip', bytes, modifiedAt: 5 })
  const shown = parts.map(({ file, postings }) => [
    file.name,
    postings.ok ? postings.value.map((parsed) => parsed.posting.title) : postings.failure.code
  ])
  expect(shown).toEqual([
    ['all.zip!a keeper.txt', ['Site Manager']],
    ['all.zip!jobs/clerk.txt', ['Archive Clerk']],
    ['all.zip!jobs/inner.zip', 'unsupported'],
    ['all.zip!jobs/photo.png', 'not-a-posting'],
    ['all.zip!jobs/planner.docx', ['Harbour Planner']]
  ])
})
