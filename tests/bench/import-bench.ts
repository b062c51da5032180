import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles } from '../../src/main/import/import-files'
import type { FileToParse } from '../../src/main/import/parse'
import { readBoard } from '../../src/main/store/board'
import { closeStore, openStore } from '../../src/main/store/open-store'
import { failureOfError } from '../../src/main/store/sqlite-failure'
import { parsePosting } from '../../src/parser/parse-posting'
import { maxFilesPerMessage } from '../../src/shared/contract'
import { inventedFiles } from './invented-files'
import { inventedPage, inventedPosting } from './invented-postings'
import { plainRow, row, writeReport } from './report.mjs'

/** How many files are imported. */
const count = 2_000
/** Messages in which code is compiled and caches are filled. */
const warming = 4

/** Files for the next program, which drops them onto the window. */
function writeFiles(): void {
  const folder = join(process.env.BENCH_FOLDER ?? '', 'files')
  mkdirSync(folder)
  for (let number = 0; number < 500; number += 1) {
    const isPage = number % 2 === 1
    const text = isPage ? inventedPage(number) : inventedPosting(number)
    writeFileSync(join(folder, `posting-${number}.${isPage ? 'html' : 'txt'}`), text)
  }
}

/** Milliseconds that something takes. */
async function timed(what: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await what()
  return performance.now() - began
}

/** Files in messages as the window sends them. */
function inMessages(files: readonly FileToParse[]): readonly (readonly FileToParse[])[] {
  const starts = Array.from(
    { length: Math.ceil(files.length / maxFilesPerMessage) },
    (_, at) => at * maxFilesPerMessage
  )
  return starts.map((start) => files.slice(start, start + maxFilesPerMessage))
}

/**
 * Files of all kinds into one store that grows, against parsing them alone. Both take turns with each message, so that
 * what else the machine does falls on both.
 */
async function benchImport(): Promise<readonly object[]> {
  const opened = openStore(mkdtempSync(join(process.env.BENCH_FOLDER ?? '', 'import-')))
  if (!opened.ok) throw new Error(opened.failure.code)
  const store = opened.value
  const target = { stageId: null, importId: randomUUID() }
  const sums = { imported: 0, alone: 0 }
  const late: { imported: number; alone: number } = { imported: 0, alone: 0 }
  const messages = inMessages(inventedFiles(count))
  for (const [at, files] of messages.entries()) {
    const alone = await timed(() => Promise.all(files.map(parsePosting)))
    const imported = await timed(() => importFiles(store, parsePosting, files, target, failureOfError))
    if (at < warming) continue
    sums.alone += alone
    sums.imported += imported
    if (at < messages.length * 0.9) continue
    late.alone += alone
    late.imported += imported
  }
  const { cards } = await readBoard(store.db)
  closeStore(store)
  const measuredFiles = count - warming * maxFilesPerMessage
  return [
    row(`import of ${count} files of 8 kinds into the store / parsing alone`, 'ms', [sums.imported], [sums.alone], ''),
    row('the last tenth of them / parsing alone', 'ms', [late.imported], [late.alone], ''),
    plainRow('files imported in a second', `${Math.round((measuredFiles * 1_000) / sums.imported)}`, ''),
    plainRow(`applications of ${count} files`, `${cards.length}`, `${count}`)
  ]
}

writeFiles()
writeReport(await benchImport())
