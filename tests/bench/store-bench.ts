import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles } from '../../src/main/import/import-files'
import { closeStore, openStore, type Store } from '../../src/main/store/open-store'
import { searchStore } from '../../src/main/store/search'
import { parsePosting } from '../../src/parser/parse-posting'
import { fillStore } from './fill-store'
import { inventedPage, inventedPosting } from './invented-postings'
import { row, writeReport } from './report.mjs'

const queries = [
  'kafka',
  'python berlin',
  'nurse',
  '"about the role"',
  'react deve',
  'terraform lyon',
  'night teacher',
  'salary'
]

function openFresh(): Store {
  const opened = openStore(mkdtempSync(join(process.env.BENCH_FOLDER ?? '', 'store-')))
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

/** Milliseconds that something takes. */
async function timed(what: () => unknown): Promise<number> {
  const began = performance.now()
  await what()
  return performance.now() - began
}

/** The engine against the bare query on the same file: fifty best by rank, no passages, no grouping. */
async function benchSearch(): Promise<readonly object[]> {
  const store = openFresh()
  await fillStore(store, 10_000)
  const bare = store.raw.prepare('select rowid, rank from searchIndex where searchIndex match ? order by rank limit 50')
  const toBare = (query: string) =>
    query.startsWith('"')
      ? query
      : query
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' ') + '*'
  const measured: number[] = []
  const floor: number[] = []
  for (let round = 0; round < 12; round++) {
    for (const query of queries) {
      const ours = await timed(() => searchStore(store, query, 50))
      const theirs = await timed(() => bare.all(toBare(query)))
      // The first rounds warm the caches of both.
      if (round < 2) continue
      measured.push(ours)
      floor.push(theirs)
    }
  }
  closeStore(store)
  return [
    row('search of 10,000 postings, 50 hits with passages / bare FTS5 query', 'ms', measured, floor, '1.3 or less')
  ]
}

/** 500 mixed files into the store against parsing them alone, in the same process. */
async function benchImport(): Promise<readonly object[]> {
  const files = Array.from({ length: 500 }, (_, number) => ({
    name: number % 2 === 0 ? `posting-${number}.txt` : `posting-${number}.html`,
    bytes: new TextEncoder().encode(number % 2 === 0 ? inventedPosting(number) : inventedPage(number)),
    modifiedAt: null
  }))
  const measured: number[] = []
  const floor: number[] = []
  for (let round = 0; round < 4; round++) {
    const alone = await timed(async () => {
      for (const file of files) await parsePosting(file)
    })
    const store = openFresh()
    const imported = await timed(() =>
      importFiles(store, parsePosting, files, { stageId: null, importId: randomUUID() })
    )
    closeStore(store)
    if (round === 0) continue
    floor.push(alone)
    measured.push(imported)
  }
  return [row('import of 500 mixed files into the store / parsing alone', 'ms', measured, floor, '')]
}

writeReport([...(await benchSearch()), ...(await benchImport())])
