import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { readBoard } from '../../../src/main/store/board'
import { closeStore, openStore, type Store } from '../../../src/main/store/open-store'
import { bundleChild } from './bundle-child'
import { tempFolder, unwrap } from './temp-store'

const runs = 50

/** Lets the child make edits and kills it after so many acknowledgements; answers all that it gave. */
function killAfter(script: string, folder: string, run: number, count: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, folder, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  createInterface(child.stdout).on('line', (line) => {
    acknowledged.push(line)
    if (acknowledged.length === count) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(acknowledged))
  })
}

async function readFacts(store: Store): Promise<ReadonlySet<string>> {
  const { cards } = await readBoard(store.db)
  const notes = await store.db.selectFrom('note').select('body').execute()
  const stages = new Map(cards.map(({ title, stageId }) => [title, stageId]))
  return new Set([
    ...cards.map(({ title }) => `card ${title}`),
    ...notes.map(({ body }) => `note ${body}`),
    ...cards.filter(({ title }) => stages.get(title) === 2).map(({ title }) => `move ${title}`),
    ...cards
      .filter(({ title }) => [1, 2, 3].every((n) => stages.has(`${title}/${n}`)))
      .map(({ title }) => `batch ${title}`)
  ])
}

test('killed in the middle of a stream of edits, 50 times: nothing acknowledged is missing', {
  timeout: 60_000
}, async () => {
  const script = await bundleChild('edit-stream')
  const folder = tempFolder()
  const acknowledged: string[] = []
  for (let run = 0; run < runs; run += 1) {
    const count = 1 + ((run * 37) % 61)
    const lines = await killAfter(script, folder, run, count)
    expect(lines.length).toBeGreaterThanOrEqual(count)
    acknowledged.push(...lines)
    const store = unwrap(openStore(folder))
    expect(store.raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const facts = await readFacts(store)
    expect(acknowledged.filter((line) => !facts.has(line))).toEqual([])
    const parts = [...facts].filter((fact) => /^card .*\//.test(fact)).length
    const batches = [...facts].filter((fact) => fact.startsWith('batch')).length
    expect(parts).toBe(batches * 3)
    closeStore(store)
  }
  expect(acknowledged.length).toBeGreaterThan(runs * 20)
})
