import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type ArrivalBook, openArrivals } from '../../../src/main/import/arrivals'
import { importArrived } from '../../../src/main/import/import-arrived'
import { importFiles } from '../../../src/main/import/import-files'
import { bePatient, type FileSeen } from '../../../src/main/import/look-through'
import type { Parse } from '../../../src/main/import/parse'
import { isWanted } from '../../../src/main/import/wanted-files'
import { type FolderWatch, openFolderWatch } from '../../../src/main/import/watch-folder'
import { readBoard } from '../../../src/main/store/board'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { closeStore, type Store } from '../../../src/main/store/open-store'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import type { ArrivedAnswer } from '../../../src/shared/contract'
import { failure, success } from '../../../src/shared/result'
import { postingToImport } from './parsed-posting'
import { openTempStore, tempFolder, unwrap } from './temp-store'

const pace = { rest: 40, rescan: 120, gather: 5 }

/** A parser to which words are a posting called so, except those that begin with `not`. */
const parse: Parse = async ({ bytes }) => {
  const words = new TextDecoder().decode(bytes)
  if (words.startsWith('not')) return failure('not-a-posting')
  return success({
    postings: [postingToImport({ title: words, company: `Quay ${words}` }, `${words} by the sea`)],
    files: []
  })
}

interface Watched {
  readonly store: Store
  readonly book: ArrivalBook
  readonly watch: FolderWatch
}

function openWatch(store: Store): Watched {
  const book = openArrivals()
  const errors = vi.fn()
  const watch = openFolderWatch(store, book, errors, pace)
  onTestFinished(() => {
    watch.close()
    expect(errors).not.toHaveBeenCalled()
  })
  return { store, book, watch }
}

async function watchFolder(folder: string): Promise<Watched> {
  const watched = openWatch(openTempStore())
  await watched.watch.choose(folder)
  return watched
}

/** Imports the next arrival as the window does, a message at most when it is cancelled; answers the names of its files. */
async function importNext({ store, book }: Watched, isCancelled = false): Promise<readonly string[]> {
  let id = ''
  await vi.waitFor(async () => {
    const [first] = (await book.follow(0)).waiting
    id = first?.id ?? ''
    expect(id).not.toBe('')
  })
  const answers: ArrivedAnswer[] = []
  do answers.push(unwrap(await importArrived(store, parse, book, id, failureOfError)))
  while (!isCancelled && (answers.at(-1)?.left ?? 0) > 0)
  await book.drop(id)
  return answers.flatMap(({ outcomes }) => outcomes).map(({ file }) => file)
}

/** True when nothing arrives while the folder is looked through several times. */
async function isQuiet({ book }: Watched): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 3 * pace.rescan))
  return (await book.follow(0)).waiting.length === 0
}

const titlesOf = async ({ store }: Watched) => (await readBoard(store.db)).cards.map(({ title }) => title).sort()

test('nothing is watched until somebody chooses a folder', async () => {
  const { watch } = openWatch(openTempStore())
  expect(await watch.facts()).toMatchObject({ folder: null, state: 'off', lookedAt: null, latest: [] })
})

test('what is in the folder comes in, then what is added, and the files are left as they are', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'a.txt'), 'Lamp Keeper')
  writeFileSync(join(folder, 'photo.png'), 'not for us')
  writeFileSync(join(folder, '.hidden.txt'), 'not for us')
  mkdirSync(join(folder, 'page_files'))
  writeFileSync(join(folder, 'page_files', 'b.html'), 'not for us')
  symlinkSync('/etc/passwd', join(folder, 'link.txt'))
  const before = { ...statSync(join(folder, 'a.txt')), atimeMs: 0, atime: 0 }
  const watched = await watchFolder(folder)
  expect(await importNext(watched)).toEqual(['a.txt'])
  writeFileSync(join(folder, 'c.html'), 'Rope Maker')
  writeFileSync(join(folder, 'd.html'), 'not a posting')
  expect(await importNext(watched)).toEqual(['c.html', 'd.html'])
  expect(await isQuiet(watched)).toBe(true)
  expect(await titlesOf(watched)).toEqual(['Lamp Keeper', 'Rope Maker'])
  expect({ ...statSync(join(folder, 'a.txt')), atimeMs: 0, atime: 0 }).toEqual(before)
  expect(readdirSync(folder)).toHaveLength(7)
  const { counts, latest, lookedAt } = await watched.watch.facts()
  expect(counts).toEqual({ added: 2, known: 0, refused: 1, passed: 0 })
  expect(latest.map(({ name }) => name).sort()).toEqual(['a.txt', 'c.html', 'd.html'])
  expect(lookedAt).not.toBeNull()
})

test('after a restart nothing comes in twice, also no copy and nothing that was refused or put into the trash', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'a.txt'), 'Lamp Keeper')
  writeFileSync(join(folder, 'b.txt'), 'not a posting')
  const first = await watchFolder(folder)
  await importNext(first)
  const [card] = (await readBoard(first.store.db)).cards
  unwrap(await applyEdit(first.store, { type: 'trashApplication', id: card?.id ?? 0 }))
  first.watch.close()
  closeStore(first.store)
  const again = openWatch(openTempStore(first.store.folder))
  writeFileSync(join(folder, 'copy.txt'), readFileSync(join(folder, 'a.txt')))
  utimesSync(join(folder, 'b.txt'), 1_000, 1_000)
  expect(await isQuiet(again)).toBe(true)
  expect((await again.watch.facts()).counts).toEqual({ added: 1, known: 2, refused: 0, passed: 0 })
  expect(await titlesOf(again)).toEqual([])
})

test('a file that came in by hand before is known', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'a.txt'), 'Lamp Keeper')
  const watched = openWatch(openTempStore())
  const file = { name: 'a.txt', bytes: new TextEncoder().encode('Lamp Keeper'), modifiedAt: null }
  await importFiles(watched.store, parse, [file], { stageId: null, importId: 'a drop' }, failureOfError)
  await watched.watch.choose(folder)
  expect(await isQuiet(watched)).toBe(true)
  expect((await watched.watch.facts()).counts).toMatchObject({ added: 0, known: 1 })
})

test('a file that is changed comes in again, and one that is removed takes nothing away', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'a.txt'), 'Lamp Keeper')
  const watched = await watchFolder(folder)
  await importNext(watched)
  writeFileSync(join(folder, 'a.txt'), 'Lamp Keeper by night')
  expect(await importNext(watched)).toEqual(['a.txt'])
  rmSync(join(folder, 'a.txt'))
  expect(await isQuiet(watched)).toBe(true)
  expect(await titlesOf(watched)).toEqual(['Lamp Keeper', 'Lamp Keeper by night'])
})

test('a file that is still being written is waited for', async () => {
  const folder = tempFolder()
  const watched = await watchFolder(folder)
  writeFileSync(join(folder, 'a.html.part'), 'Lamp')
  for (const words of ['', 'L', 'La', 'Lam', 'Lamp']) {
    writeFileSync(join(folder, 'b.txt'), words)
    await new Promise((resolve) => setTimeout(resolve, pace.rest / 2))
  }
  writeFileSync(join(folder, 'b.txt'), 'Lamp Keeper')
  expect(await importNext(watched)).toEqual(['b.txt'])
  expect(await titlesOf(watched)).toEqual(['Lamp Keeper'])
})

test('a folder that is moved away is told, and watched again when it is back', async () => {
  const folder = join(tempFolder(), 'saved')
  mkdirSync(folder)
  const watched = await watchFolder(folder)
  renameSync(folder, `${folder} elsewhere`)
  await vi.waitFor(async () => expect((await watched.book.follow(0)).missing).toBe('saved'))
  expect(await watched.watch.facts()).toMatchObject({ state: 'gone', folder })
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), 'Lamp Keeper')
  expect(await importNext(watched)).toEqual(['a.txt'])
  expect((await watched.book.follow(0)).missing).toBeNull()
  writeFileSync(join(folder, 'b.txt'), 'Rope Maker')
  expect(await importNext(watched)).toEqual(['b.txt'])
})

test('what is left when an import is cancelled comes in when somebody asks for a look, and not before', async () => {
  const folder = tempFolder()
  for (let at = 0; at < 20; at += 1) writeFileSync(join(folder, `${String(at).padStart(2, '0')}.txt`), `Keeper ${at}`)
  const watched = await watchFolder(folder)
  expect(await importNext(watched, true)).toHaveLength(16)
  expect(await isQuiet(watched)).toBe(true)
  expect((await watched.watch.facts()).counts).toMatchObject({ added: 16, passed: 4 })
  await watched.watch.lookNow()
  expect(await importNext(watched)).toEqual(['16.txt', '17.txt', '18.txt', '19.txt'])
})

test('no folder is watched any more once somebody stops it', async () => {
  const folder = tempFolder()
  const watched = await watchFolder(folder)
  expect(await watched.watch.choose(null)).toMatchObject({ folder: null, state: 'off' })
  writeFileSync(join(folder, 'a.txt'), 'Lamp Keeper')
  expect(await isQuiet(watched)).toBe(true)
})

test('a file too large to be taken is told once', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'huge.txt'), new Uint8Array(25 * 1024 * 1024 + 1))
  const watched = await watchFolder(folder)
  expect(await importNext(watched)).toEqual(['huge.txt'])
  expect(await isQuiet(watched)).toBe(true)
  expect((await watched.watch.facts()).counts).toMatchObject({ refused: 1 })
})

test('rest is told by size and time, and begins anew with each change', () => {
  let now = 0
  const { ripe } = bePatient(10, () => now)
  const file = (size: number): FileSeen => ({ name: 'a.txt', path: '/a.txt', size, modifiedAt: 5 })
  expect(ripe([file(1)])).toEqual([])
  now = 8
  expect(ripe([file(2)])).toEqual([])
  now = 12
  expect(ripe([file(2)])).toEqual([])
  now = 18
  expect(ripe([file(2)])).toEqual([file(2)])
  expect(ripe([])).toEqual([])
  expect(ripe([file(2)])).toEqual([])
  now = 99
  expect(ripe([file(0)])).toEqual([])
})

test.each([
  ['posting.html', true],
  ['Posting.PDF', true],
  ['mail.eml', true],
  ['posting.html.part', false],
  ['posting.crdownload', false],
  ['~$letter.docx', false],
  ['.posting.html', false],
  ['applications.csv', false],
  ['photo.jpg', false],
  ['posting', false]
])('%s is taken from a watched folder: %s', (name, isTaken) => {
  expect(isWanted(name)).toBe(isTaken)
})
