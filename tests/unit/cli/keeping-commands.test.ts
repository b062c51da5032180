import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { exportCommand } from '../../../src/main/cli/export-command'
import { importCommand } from '../../../src/main/cli/import-command'
import { backupCommand, doctorCommand, repairCommand, restoreCommand } from '../../../src/main/cli/store-commands'
import { closeStore, openStore, type Store } from '../../../src/main/store/open-store'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { failure } from '../../../src/shared/result'
import { fillStore } from '../store/fill-store'
import { openTempStore, tempFolder, unwrap } from '../store/temp-store'

/** Runs a command; answers its exit code, the objects that it printed, and what it said to people. */
async function run(command: () => Promise<number>) {
  const lines: string[] = []
  const said: string[] = []
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const error = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  onTestFinished(() => {
    out.mockRestore()
    error.mockRestore()
  })
  const code = await command()
  out.mockRestore()
  error.mockRestore()
  const printed = lines
    .join('')
    .split('\n')
    .filter((line) => line !== '')
  return { code, printed: printed.map((line) => JSON.parse(line)), said: said.join('') }
}

async function filledStore(): Promise<Store> {
  const store = openTempStore()
  await fillStore(store)
  return store
}

const noParser = async () => failure('unsupported')
const importInto = (store: Store, path: string) =>
  run(() => importCommand(store, noParser, [path], undefined, failureOfError))

test('an export is written, refused where something is, and brought back', async () => {
  const store = await filledStore()
  const out = join(tempFolder(), 'all.json')
  const options = { format: 'json', out, force: false, app: '0.1.0' }
  expect(await run(() => exportCommand(store, options))).toEqual({
    code: 0,
    printed: [{ ok: true, format: 'json', path: out, applications: 2 }],
    said: ''
  })
  const again = await run(() => exportCommand(store, options))
  expect(again).toMatchObject({ code: 1, printed: [{ ok: false, error: { code: 'file-exists' } }] })
  expect((await run(() => exportCommand(store, { ...options, force: true }))).code).toBe(0)

  const empty = openTempStore()
  expect(await importInto(empty, out)).toMatchObject({
    code: 0,
    printed: [{ file: out, ok: true, export: true, isWhole: true, added: 2, there: 0, canUndo: false }],
    said: 'Brought everything back: 2 applications\n'
  })
  expect((await importInto(empty, out)).printed).toMatchObject([{ ok: true, isWhole: false, added: 0, there: 2 }])
  writeFileSync(out, readFileSync(out, 'utf8').slice(0, -200))
  expect(await importInto(empty, out)).toMatchObject({
    code: 1,
    printed: [{ ok: false, error: { code: 'export-damaged' } }]
  })
})

test.each([
  [{ format: 'xml', out: '/tmp/none' }, '--format'],
  [{ format: undefined, out: '/tmp/none' }, '--format'],
  [{ format: 'csv', out: undefined }, '--out']
])('%j is wrong usage', async (given, named) => {
  const store = openTempStore()
  const { code, printed, said } = await run(() => exportCommand(store, { ...given, force: false, app: '0.1.0' }))
  expect([code, printed]).toEqual([2, []])
  expect(said).toContain(named)
})

test('a copy is made, and put in the place of the store', async () => {
  const store = await filledStore()
  const out = join(tempFolder(), 'copy.db')
  const made = await run(() => backupCommand(store, out, false))
  expect(made).toMatchObject({ code: 0, printed: [{ ok: true, path: out }] })
  expect((await run(() => backupCommand(store, out, false))).printed).toMatchObject([
    { error: { code: 'file-exists' } }
  ])
  expect((await run(() => backupCommand(store, out, true))).code).toBe(0)
  // Its own file is not written over, whoever says so.
  expect((await run(() => backupCommand(store, store.path, true))).printed).toMatchObject([
    { error: { code: 'file-exists' } }
  ])
  expect((await run(() => restoreCommand(store.folder, out))).printed).toMatchObject([
    { error: { code: 'store-in-use' } }
  ])
  closeStore(store)
  const { code, printed, said } = await run(() => restoreCommand(store.folder, out))
  expect([code, printed]).toMatchObject([0, [{ ok: true, applications: 2 }]])
  expect(existsSync(printed[0].kept)).toBe(true)
  expect(said).toBe(`The board as it was: ${printed[0].kept}\n`)
})

test('what is wrong is told, and put right line by line', async () => {
  const store = await filledStore()
  store.raw.exec("insert into searchIndex (searchIndex) values ('delete-all')")
  expect(await run(() => doctorCommand(store, '0.1.0'))).toMatchObject({ code: 1, printed: [{ ok: false }] })
  closeStore(store)
  const { code, printed } = await run(() => repairCommand(store.folder, '0.1.0'))
  expect(code).toBe(0)
  expect(printed.map(({ repaired, ok }) => repaired ?? ok)).toEqual([
    expect.stringContaining('The store as it was'),
    'The index of words was made anew.',
    true
  ])
  const again = await run(() => repairCommand(store.folder, '0.1.0'))
  expect([again.code, again.printed.length, again.said]).toEqual([0, 1, 'Nothing needs to be repaired.\n'])
  closeStore(unwrap(openStore(store.folder)))
})
