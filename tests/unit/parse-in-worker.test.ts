import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParseWorker } from '../../src/main/parse-in-worker'

/** A stand-in for the built worker that does what a file's name says, so that the limits can be tried. */
const script = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ name }) => {
  if (name === 'full') { const kept = []; for (;;) kept.push(new Array(100000).fill(Math.random())) }
  if (name === 'throws') throw new Error('a defect')
  if (name === 'odd') return parentPort.postMessage({ ok: true, value: 'nonsense' })
  const about = name.startsWith('about ') ? { about: name.slice(6) } : {}
  parentPort.postMessage({ ok: false, failure: { code: 'not-a-posting', ...about } })
})
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foothold-worker-'))
  writeFileSync(join(folder, 'worker.mjs'), script)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('files are answered one after the other, also after one that spoilt the thread', async () => {
  const worker = openParseWorker(pathToFileURL(join(folder, 'worker.mjs')))
  const codes: string[] = []
  for (const name of ['a', 'b', 'full', 'c', 'throws', 'd', 'odd', 'e']) {
    const result = await worker.parse({ name, bytes: new Uint8Array(), modifiedAt: null })
    codes.push(result.ok ? 'ok' : result.failure.code)
  }
  await worker.close()
  const plain = 'not-a-posting'
  expect(codes).toEqual([plain, plain, 'out-of-memory', plain, 'unreadable', plain, 'unreadable', plain])
})

test('files that are asked for at once, as those of an archive are, each get their own answer', async () => {
  const worker = openParseWorker(pathToFileURL(join(folder, 'worker.mjs')))
  const names = ['a', 'odd', 'throws', 'about b', 'about c']
  const results = await Promise.all(
    names.map((name) => worker.parse({ name, bytes: new Uint8Array(), modifiedAt: null }))
  )
  await worker.close()
  const told = results.map((result) => (result.ok ? 'ok' : [result.failure.code, result.failure.about]))
  expect(told).toEqual([
    ['not-a-posting', undefined],
    ['unreadable', undefined],
    ['unreadable', undefined],
    ['not-a-posting', 'b'],
    ['not-a-posting', 'c']
  ])
})
