import { expect, test } from 'vitest'
import { addRefused, titleFrom } from '../../../src/main/import/add-refused'
import { importFiles } from '../../../src/main/import/import-files'
import type { Parse } from '../../../src/main/import/parse'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import { findOriginal } from '../../../src/main/store/postings'
import { searchStore } from '../../../src/main/store/search/search'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { emptyPosting } from '../../../src/shared/empty-posting'
import type { ParsedPosting } from '../../../src/shared/posting'
import { failure, success } from '../../../src/shared/result'
import { bringIn, file, parsed, parser, refusedIn, titlesOf } from './bring-in'
import { openTempStore, unwrap } from './temp-store'

test.each([
  'not-a-posting',
  'unreadable',
  'encrypted',
  'no-text',
  'timeout',
  'out-of-memory',
  'unsupported',
  'internal'
] as const)('a file refused as %s keeps its bytes and waits, once', async (code) => {
  const store = openTempStore()
  const parse = parser({}, code)
  const { outcomes } = await bringIn(store, parse, file('letter.bin', 'its very bytes'))
  expect(outcomes).toEqual([{ file: 'letter.bin', ok: false, failure: { code, about: 'letter.bin' }, refusalId: 1 }])
  await bringIn(store, parse, file('copy of letter.bin', 'its very bytes'))
  expect(await refusedIn(store)).toEqual([`letter.bin ${code}`])
  const kept = await store.db.selectFrom('original').select('bytes').execute()
  expect(kept.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['its very bytes'])
})

test('what is too large, empty or a table is not kept', async () => {
  const store = openTempStore()
  for (const code of ['too-large', 'a-table'] as const) await bringIn(store, parser({}, code), file(`${code}.txt`))
  await bringIn(store, parser({}), file('empty.txt', ''))
  expect(await refusedIn(store)).toEqual([])
  expect(await store.db.selectFrom('original').select('id').execute()).toEqual([])
})

test('a file that is let go waits no longer, and waits again when that is undone or it is dropped again', async () => {
  const store = openTempStore()
  await bringIn(store, parser({}), file('photo.png'))
  const letGo = { type: 'settleRefusal', id: 1 } as const
  unwrap(await applyEdit(store, letGo))
  expect(await refusedIn(store)).toEqual([])
  unwrap(await undo(store))
  expect(await refusedIn(store)).toEqual(['photo.png not-a-posting'])
  unwrap(await redo(store))
  expect(await refusedIn(store)).toEqual([])
  await bringIn(store, parser({}), file('photo.png'))
  expect(await refusedIn(store)).toEqual(['photo.png not-a-posting'])
  unwrap(await undo(store))
  expect(await refusedIn(store)).toEqual([])
  unwrap(await undo(store))
  expect(await refusedIn(store)).toEqual(['photo.png not-a-posting'])
  expect(await applyEdit(store, { type: 'settleRefusal', id: 9 })).toEqual(failure('not-found'))
})

test('a refused file is added anyway, with its words and its original, and undo brings it back to the inbox', async () => {
  const store = openTempStore()
  await bringIn(store, parser({}), file('notes/Harbour talk.final.txt', 'Come to the harbour'))
  const words = parsed({ title: null, company: null })
  const readWords = async () => success({ ...words, posting: emptyPosting, text: 'Come to the harbour' })
  const change = unwrap(await addRefused(store, readWords, { id: 1, stageId: 2 }))
  const id = change.createdId ?? 0
  const detail = await findApplicationDetail(store.db, id)
  expect(detail?.card).toMatchObject({ title: 'Harbour talk.final', company: '', stageId: 2, review: null })
  expect(detail?.posting).toMatchObject({ fileName: 'notes/Harbour talk.final.txt', text: 'Come to the harbour' })
  const original = await findOriginal(store.db, detail?.posting?.id ?? 0)
  expect(new TextDecoder().decode(original?.bytes)).toBe('Come to the harbour')
  expect(change.done).toMatchObject({ type: 'import', title: 'Harbour talk.final', count: 1 })
  expect(await refusedIn(store)).toEqual([])
  expect(searchStore(store, 'come to the', 5).total).toBe(1)
  // Dropped again it is there already, and asks for nothing.
  const again = await bringIn(store, parser({}), file('again.txt', 'Come to the harbour'))
  expect(again.outcomes[0]).not.toHaveProperty('refusalId')
  expect(await addRefused(store, readWords, { id: 1, stageId: null })).toEqual(failure('not-found'))

  unwrap(await undo(store))
  expect([await refusedIn(store), await titlesOf(store)]).toEqual([['notes/Harbour talk.final.txt not-a-posting'], []])
  unwrap(await redo(store))
  expect([await refusedIn(store), await titlesOf(store)]).toEqual([[], ['Harbour talk.final']])
  unwrap(await undo(store))
  unwrap(await addRefused(store, readWords, { id: 1, stageId: null }))
  expect(await titlesOf(store)).toEqual(['Harbour talk.final'])
})

test('a file in which nothing can be read is added with its name alone', async () => {
  const store = openTempStore()
  await bringIn(store, parser({}, 'encrypted'), file('locked.pdf'))
  const change = unwrap(await addRefused(store, async () => failure('encrypted'), { id: 1, stageId: null }))
  const detail = await findApplicationDetail(store.db, change.createdId ?? 0)
  expect(detail?.card).toMatchObject({ title: 'locked', company: '', places: '' })
  expect(detail?.posting).toMatchObject({ text: '', blocks: [], evidence: {}, size: 'locked.pdf'.length })
})

test.each([
  ['posting.txt', 'posting'],
  ['C:\\jobs\\Senior Engineer.docx', 'Senior Engineer'],
  ['all.zip!inner/role.pdf', 'role'],
  ['.hidden', '.hidden'],
  ['No ending', 'No ending'],
  ['v2. The role', 'v2. The role']
])('the name of %s is %s', (name, title) => {
  expect(titleFrom(name)).toBe(title)
})

test('one file that breaks the parser or the store fails alone, is written down, and is kept', async () => {
  const store = openTempStore()
  const broken: ParsedPosting = { ...parsed({ title: 'Broken' }), text: undefined as unknown as string }
  const parse: Parse = async (one) => {
    if (one.name === 'throws.txt') throw new Error('parser')
    return parser({ 'good.txt': [parsed({ title: 'Good' })], 'broken.txt': [broken] })(one)
  }
  const noted: unknown[] = []
  const noteError = (error: unknown) => {
    noted.push(error)
    return failureOfError(error)
  }
  const files = ['throws.txt', 'broken.txt', 'good.txt'].map((name) => file(name))
  const { outcomes } = await importFiles(store, parse, files, { stageId: null, importId: 'one' }, noteError)
  expect(outcomes).toMatchObject([
    { ok: false, failure: { code: 'internal', about: 'throws.txt' }, refusalId: 1 },
    { ok: false, failure: { code: 'internal', about: 'broken.txt' }, refusalId: 2 },
    { ok: true, title: 'Good' }
  ])
  expect(noted).toHaveLength(2)
})

test('undoing an import lets its refused files go too, and doing it again brings them back', async () => {
  const store = openTempStore()
  const files = [file('sure.txt'), file('photo.png')]
  await bringIn(store, parser({ 'sure.txt': [parsed({ title: 'Lamp Lighter' })] }), ...files)
  const all = async () => [await titlesOf(store), await refusedIn(store)]
  expect(await all()).toEqual([['Lamp Lighter'], ['photo.png not-a-posting']])
  expect(unwrap(await undo(store)).done).toMatchObject({ type: 'import', title: 'Lamp Lighter', count: 1 })
  expect(await all()).toEqual([[], []])
  unwrap(await redo(store))
  expect(await all()).toEqual([['Lamp Lighter'], ['photo.png not-a-posting']])
})

test('an import of nothing but refused files is a step of undo, and those that waited before stay', async () => {
  const store = openTempStore()
  await bringIn(store, parser({}), file('scan.pdf'))
  await bringIn(store, parser({}), file('scan.pdf'), file('photo.png'))
  expect(await refusedIn(store)).toHaveLength(2)
  unwrap(await undo(store))
  expect(await refusedIn(store)).toEqual(['scan.pdf not-a-posting'])
})
