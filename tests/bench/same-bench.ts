import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { closeStore, openStore, type Store } from '../../src/main/store/open-store'
import { insertPosting, type NewPosting } from '../../src/main/store/postings'
import { companyKeyOf } from '../../src/main/store/same/company-key'
import { findSamePosting, type Incoming } from '../../src/main/store/same/find-same-posting'
import { emptyPosting } from '../../src/shared/empty-posting'
import { inventedPosting } from './invented-postings'
import { median, plainRow, row, writeReport } from './report.mjs'

/** Postings written in one transaction while a store is filled. */
const atOnce = 1_000
/** Postings that are looked for in each store. */
const asked = 200

/** An invented posting as if it had been read: parsing a hundred thousand is not what is measured. */
function readPosting(number: number, change: (text: string) => string = (text) => text): NewPosting {
  const text = change(inventedPosting(number))
  const [title = '', company = ''] = text.split('\n')
  // The bytes do not matter here, only that they are others for another text.
  const bytes = new TextEncoder().encode(`${number} ${text.length}`)
  return {
    posting: { ...emptyPosting, language: 'en', title, company: company.replace('Company: ', '') },
    evidence: {},
    warnings: [],
    text,
    blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length, noise: false }],
    fileName: `posting-${number}.txt`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    modifiedAt: null,
    part: 1,
    importedAt: '2026-03-01T08:00:00.000Z',
    sameAsId: null
  }
}

/** A store with so many postings, each with a card; the words are not indexed, since nothing is searched. */
async function openFilled(count: number): Promise<Store> {
  const opened = openStore(mkdtempSync(join(process.env.BENCH_FOLDER ?? '', 'same-')))
  if (!opened.ok) throw new Error(opened.failure.code)
  const store = opened.value
  store.raw.pragma('synchronous = OFF')
  store.raw.exec('drop trigger searchAddApplication')
  for (let start = 0; start < count; start += atOnce) {
    await store.db.transaction().execute(async (tx) => {
      for (let number = start; number < Math.min(count, start + atOnce); number += 1) {
        const read = readPosting(number)
        const postingId = await insertPosting(tx, read)
        const { title, company } = read.posting
        const names = { title: title ?? '', company: company ?? '', companyKey: companyKeyOf(company), nextStep: '' }
        const position = `a${String(number).padStart(9, '0')}`
        const card = { ...names, postingId, stageId: (number % 6) + 1, position, createdAt: read.importedAt }
        await tx.insertInto('application').values(card).execute()
      }
    })
  }
  return store
}

/** Postings to look for: one in two a copy with some words changed and no employer, the others new. */
function incomingPostings(count: number): readonly { readonly number: number | null; readonly incoming: Incoming }[] {
  return Array.from({ length: asked }, (_, n) => {
    if (n % 2 === 1) return { number: null, incoming: readPosting(10_000_000 + n) }
    const number = Math.floor((n / asked) * count)
    const copy = readPosting(number, (text) => text.replace('About the role', 'What it is about'))
    return { number, incoming: { ...copy, posting: { ...copy.posting, company: null } } }
  })
}

/** Milliseconds for each look, and how many of the copies were found. */
async function look(
  store: Store,
  count: number
): Promise<{ readonly times: readonly number[]; readonly found: number }> {
  const times: number[] = []
  let found = 0
  for (const { number, incoming } of incomingPostings(count)) {
    const began = performance.now()
    const same = await findSamePosting(store.db, incoming)
    times.push(performance.now() - began)
    if (number !== null && same?.postingId === number + 1) found += 1
  }
  return { times, found }
}

const [few, many] = [1_000, 100_000]
const [small, large] = [await openFilled(few), await openFilled(many)]
// The first looks warm the caches of both.
await look(small, few)
await look(large, many)
const [floor, measured] = [await look(small, few), await look(large, many)]
closeStore(small)
closeStore(large)
writeReport([
  row(
    'duplicate check of a posting, 100,000 postings / 1,000 postings',
    'ms',
    measured.times,
    floor.times,
    '2 or less'
  ),
  plainRow(
    'near copies without an employer found among 100,000',
    `${measured.found} of ${asked / 2}, worst ${Math.max(...measured.times).toFixed(0)} ms, median ${median(measured.times).toFixed(1)} ms`,
    'all, under 100 ms'
  )
])
