import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'unpdf/pdfjs'
import { readPdf } from '../../src/parser/formats/pdf/read-pdf'
import { lines, writePdf } from '../unit/parser/pdf-writer'
import { row, writeReport } from './report.mjs'

const rounds = 12
/** Rounds in which code is compiled and caches are filled. */
const warming = 3

/** The postings in PDF among the fixtures. */
function fixtureFiles(): readonly Uint8Array[] {
  const root = join(process.cwd(), 'tests', 'fixtures', 'postings')
  const names = readdirSync(root).filter((name) => name.startsWith('pdf-'))
  return names.map((name) => new Uint8Array(readFileSync(join(root, name, 'source.pdf'))))
}

/** A file of a hundred pages with fifty lines each. */
function largeFile(): Uint8Array {
  const words = 'The bakery by the old canal was founded when the first barges came through,'
  const page = (number: number) => Array.from({ length: 50 }, (_, line) => `${words} ${number} ${line}`)
  return writePdf(Array.from({ length: 100 }, (_, number) => ({ texts: lines(60, 80, page(number)) })))
}

/** The library's own text of all pages, with nothing made of it. */
async function readBare(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) await (await document.getPage(number)).getTextContent()
  await task.destroy()
}

async function timeOf(files: readonly Uint8Array[], read: (bytes: Uint8Array) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  for (const file of files) await read(file)
  return performance.now() - began
}

async function benchFiles(what: string, files: readonly Uint8Array[]): Promise<object> {
  const measured: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round++) {
    const bare = await timeOf(files, readBare)
    const ours = await timeOf(files, readPdf)
    if (round < warming) continue
    floor.push(bare)
    measured.push(ours)
  }
  return row(`${what} to a page with its layout / bare text of the library`, 'ms', measured, floor, '1.5 or less')
}

const small = fixtureFiles()
writeReport([
  await benchFiles(`${small.length} postings in PDF`, small),
  await benchFiles('a PDF of 100 pages', [largeFile()])
])
