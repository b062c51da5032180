import { expect, test, vi } from 'vitest'
import { type ArrivalBook, type FileSource, openArrivals } from '../../../src/main/import/arrivals'
import { importArrived, readArrived } from '../../../src/main/import/import-arrived'
import { importFiles } from '../../../src/main/import/import-files'
import type { FileToParse, Parse } from '../../../src/main/import/parse'
import { readBoard } from '../../../src/main/store/board'
import { undo } from '../../../src/main/store/log/history'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { type ArrivedAnswer, maxFilesPerMessage } from '../../../src/shared/contract'
import { failure, success } from '../../../src/shared/result'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

function file(name: string): FileToParse {
  return { name, bytes: new TextEncoder().encode(`words of ${name}`), modifiedAt: null }
}

function sources(count: number): readonly FileSource[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${at}.txt`
    return { name, read: async () => success(file(name)), settle: vi.fn(async () => undefined) }
  })
}

/** A parser to which every file is a posting of its own, `n.zip` an archive of so many. */
const parse: Parse = async ({ name }) => {
  const count = Number(/^(\d+)\.zip$/.exec(name)?.[1] ?? 0)
  if (count > 0)
    return success({ postings: [], files: Array.from({ length: count }, (_, at) => file(`${count}-${at}.txt`)) })
  if (name.endsWith('inner.zip')) return success({ postings: [], files: [file('x.txt')] })
  const text = `${name} reads the tides.`
  return success({ postings: [postingToImport({ title: `Reader ${name}`, company: `Quay ${name}` }, text)], files: [] })
}

function opened(book: ArrivalBook, count: number): string {
  return book.add({ from: 'opened', folder: null, sources: sources(count), hasLeftOut: false, target: null }).id
}

async function importAll(
  store: ReturnType<typeof openTempStore>,
  book: ArrivalBook,
  id: string
): Promise<readonly ArrivedAnswer[]> {
  const answers: ArrivedAnswer[] = []
  do answers.push(unwrap(await importArrived(store, parse, book, id, failureOfError)))
  while ((answers.at(-1)?.left ?? 0) > 0)
  return answers
}

test('what arrives is told to who waits for it, and once to who has seen it', async () => {
  const book = openArrivals()
  const first = await book.follow(0)
  expect(first.waiting).toEqual([])
  const news = book.follow(first.serial)
  const id = opened(book, 3)
  const { serial, waiting } = await news
  expect(waiting).toEqual([{ id, from: 'opened', folder: null, total: 3, done: 0, hasLeftOut: false }])
  let isTold = false
  void book.follow(serial).then(() => (isTold = true))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(isTold).toBe(false)
  book.tell()
  await vi.waitFor(() => expect(isTold).toBe(true))
})

test('an arrival is imported a few files at a time, as one step of undo', async () => {
  const store = openTempStore()
  const book = openArrivals()
  const id = opened(book, maxFilesPerMessage + 4)
  const answers = await importAll(store, book, id)
  expect(answers.map(({ done, left }) => [done, left])).toEqual([
    [maxFilesPerMessage, 4],
    [4, 0]
  ])
  expect((await readBoard(store.db)).cards).toHaveLength(maxFilesPerMessage + 4)
  unwrap(await undo(store))
  expect((await readBoard(store.db)).cards).toEqual([])
})

test('a page that begins anew goes on where the former one stopped', async () => {
  const store = openTempStore()
  const book = openArrivals()
  const id = opened(book, maxFilesPerMessage + 1)
  await importArrived(store, parse, book, id, failureOfError)
  expect((await book.follow(0)).waiting).toMatchObject([{ id, done: maxFilesPerMessage }])
  await importArrived(store, parse, book, id, failureOfError)
  expect((await book.follow(0)).waiting).toEqual([])
})

test('each file is told what became of it, and those left that they were left', async () => {
  const store = openTempStore()
  const book = openArrivals()
  const all = sources(maxFilesPerMessage + 1)
  const gone: FileSource = { name: 'gone.txt', read: async () => failure('no-such-file', 'gone.txt'), settle: vi.fn() }
  const { id } = book.add({
    from: 'folder',
    folder: 'saved',
    sources: [gone, ...all],
    hasLeftOut: false,
    target: null
  })
  const { outcomes } = unwrap(await importArrived(store, parse, book, id, failureOfError))
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([
    { file: 'gone.txt', ok: false, failure: { code: 'no-such-file', about: 'gone.txt' } }
  ])
  await book.drop(id)
  expect(gone.settle).toHaveBeenCalledWith([expect.objectContaining({ file: 'gone.txt', ok: false })])
  expect(all[0]?.settle).toHaveBeenCalledWith([expect.objectContaining({ file: '0.txt', ok: true })])
  expect(all.at(-1)?.settle).toHaveBeenCalledWith(null)
  expect(await importArrived(store, parse, book, id, failureOfError)).toEqual(failure('not-found'))
})

test('the files of a large archive wait to be asked for, in the same step of undo, and those of a small one do not', async () => {
  const store = openTempStore()
  const book = openArrivals()
  const target = { stageId: 2, importId: 'a drop' }
  const { outcomes, held } = await importFiles(
    store,
    parse,
    [file('a.txt'), file('40.zip'), file('3.zip')],
    target,
    failureOfError,
    { arrivals: book }
  )
  expect(outcomes.map(({ file: name }) => name)).toEqual(['a.txt', '3.zip!3-0.txt', '3.zip!3-1.txt', '3.zip!3-2.txt'])
  expect(held).toMatchObject([{ total: 40 }])
  expect((await book.follow(0)).waiting).toEqual([])
  const [archive] = (await importFiles(store, parse, [file('40.zip')], target, failureOfError, { arrivals: book })).held
  const answers = await importAll(store, book, archive?.id ?? '')
  expect(answers.flatMap((answer) => answer.outcomes).map(({ file: name }) => name)).toContain('40.zip!40-39.txt')
  const { cards } = await readBoard(store.db)
  expect(cards).toHaveLength(44)
  expect(new Set(cards.map(({ stageId }) => stageId))).toEqual(new Set([2]))
  unwrap(await undo(store))
  expect((await readBoard(store.db)).cards).toEqual([])
})

test('an archive inside a held archive is refused', async () => {
  const store = openTempStore()
  const book = openArrivals()
  const name = '40.zip!inner.zip'
  const inner: FileSource = { name, read: async () => success(file(name)) }
  const target = { stageId: null, importId: 'a drop' }
  const { id } = book.add({ from: 'inside', folder: null, sources: [inner], hasLeftOut: false, target })
  const { outcomes } = unwrap(await importArrived(store, parse, book, id, failureOfError))
  expect(outcomes).toMatchObject([{ file: name, ok: false, failure: { code: 'unsupported', about: name } }])
})

test('the bytes of a file that arrived are given, and those of no other', async () => {
  const book = openArrivals()
  const id = opened(book, 1)
  expect(unwrap(await readArrived(book, id, '0.txt')).bytes).toBe(Buffer.from('words of 0.txt').toString('base64'))
  expect(await readArrived(book, id, '/etc/passwd')).toEqual(failure('not-found'))
  await book.drop(id)
  expect(await readArrived(book, id, '0.txt')).toEqual(failure('not-found'))
})
