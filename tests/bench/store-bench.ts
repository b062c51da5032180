import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { closeStore, openStore, type Store } from '../../src/main/store/open-store'
import { searchStore } from '../../src/main/store/search/search'
import { fillStore } from './fill-store'
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

/** As many as the window asks for at a key; see `firstHits` in the window's search. */
const firstPage = 12

/** What FTS5 is asked without our engine: the same words, the last one a beginning. */
function toBare(query: string): string {
  if (query.startsWith('"')) return query
  const words = query.split(' ').map((word) => `"${word}"`)
  return `${words.join(' ')}*`
}

/** Milliseconds for one pass over all queries. */
function timedPass(ask: (query: string) => unknown): Promise<number> {
  return timed(() => {
    for (const query of queries) ask(query)
  })
}

/** The engine against the bare query on the same file (fifty best by rank), a pass over all queries at a time. */
async function benchSearch(): Promise<readonly object[]> {
  const store = openFresh()
  await fillStore(store, 10_000)
  const bare = store.raw.prepare('select rowid, rank from searchIndex where searchIndex match ? order by rank limit 50')
  const page: number[] = []
  const all: number[] = []
  const floor: number[] = []
  for (let round = 0; round < 22; round++) {
    const times = [
      await timedPass((query) => searchStore(store, query, firstPage)),
      await timedPass((query) => bare.all(toBare(query))),
      await timedPass((query) => searchStore(store, query, 50))
    ] as const
    // The first rounds warm the caches of all.
    if (round < 2) continue
    page.push(times[0])
    floor.push(times[1])
    all.push(times[2])
  }
  closeStore(store)
  const what = `${queries.length} searches of 10,000 postings`
  return [
    row(`${what}, a window of hits with passages / bare FTS5 query`, 'ms', page, floor, '1.3 or less'),
    row(`${what}, 50 hits with passages / bare FTS5 query`, 'ms', all, floor, '')
  ]
}

writeReport(await benchSearch())
