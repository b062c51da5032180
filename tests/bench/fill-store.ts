import { createHash, randomUUID } from 'node:crypto'
import { importPosting } from '../../src/main/store/importing/import-posting'
import { closeStore, openStore, type Store } from '../../src/main/store/open-store'
import { parsePosting } from '../../src/parser/parse-posting'
import { inventedPosting } from './invented-postings'

/** Fills a store with invented postings, each parsed and imported as a dropped file is. */
export async function fillStore(store: Store, count: number): Promise<void> {
  // The bench measures reading; building what is read need not wait for the disk.
  store.raw.pragma('synchronous = OFF')
  const importId = randomUUID()
  for (let number = 0; number < count; number++) {
    const name = `posting-${number}.txt`
    const bytes = new TextEncoder().encode(inventedPosting(number))
    const parsed = await parsePosting({ name, bytes, modifiedAt: null })
    if (!parsed.ok || parsed.value.postings[0] === undefined) throw new Error(`${name} was not read`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const stageId = (number % 6) + 1
    const original = { fileName: name, bytes, sha256, modifiedAt: null, part: 1 }
    const stored = await importPosting(store, { ...parsed.value.postings[0], ...original, stageId, importId })
    if (!stored.ok) throw new Error(`${name} was not stored: ${stored.failure.code}`)
  }
}

// Started as a program: fills the store of FOOTHOLD_DATA_DIR with as many postings as the argument says.
const folder = process.env.FOOTHOLD_DATA_DIR
if (folder !== undefined) {
  const opened = openStore(folder)
  if (!opened.ok) throw new Error(opened.failure.code)
  await fillStore(opened.value, Number(process.argv[2]))
  closeStore(opened.value)
}
