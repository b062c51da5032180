import { expect, test } from 'vitest'
import { addRefused, titleFrom } from '../../../src/main/import/add-refused'
import { importFiles } from '../../../src/main/import/import-files'
import type { FileToParse, Parse } from '../../../src/main/import/parse'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { applyEdit } from '../../../src/main/store/apply-edit'
import { readBoard } from '../../../src/main/store/board'
import { redo, undo } from '../../../src/main/store/history'
import { readInbox } from '../../../src/main/store/inbox'
import { closeStore, type Store } from '../../../src/main/store/open-store'
import { findOriginal } from '../../../src/main/store/postings'
import { searchStore } from '../../../src/main/store/search'
import { readSettings, writeSettings } from '../../../src/main/store/settings'
import { failureOfError } from '../../../src/main/store/sqlite-failure'
import { transact } from '../../../src/main/store/transact'
import type { ImportAnswer } from '../../../src/shared/contract'
import { emptyPosting } from '../../../src/shared/empty-posting'
import type { WaitingApplication } from '../../../src/shared/inbox'
import type { ParsedPosting, Posting } from '../../../src/shared/posting'
import { type FailureCode, failure, success } from '../../../src/shared/result'
import { postingToImport } from './parsed-posting'
import { openTempStore, tempFolder, unwrap } from './temp-store'

function file(name: string, words = name): FileToParse {
  return { name, bytes: new TextEncoder().encode(words), modifiedAt: null }
}

/** A posting whose title and employer are as sure as this. */
function parsed(fields: Partial<Posting>, sureness = 0.97): ParsedPosting {
  const found = { method: 'heading', quote: '', start: null, end: null } as const
  const evidence = { title: { ...found, confidence: sureness }, company: { ...found, confidence: sureness } }
  const { posting, text, blocks } = postingToImport(fields, `${fields.title} reads the tides of ${fields.company}.`)
  return { posting, evidence, warnings: [], text, blocks }
}

/** A parser that knows these files and refuses all others with a code. */
function parser(known: Readonly<Record<string, readonly ParsedPosting[]>>, code: FailureCode = 'not-a-posting'): Parse {
  return async ({ name }) => {
    const postings = known[name]
    return postings === undefined ? failure(code) : success({ postings, files: [] })
  }
}

let imports = 0

function bringIn(store: Store, parse: Parse, ...files: readonly FileToParse[]): Promise<ImportAnswer> {
  imports += 1
  return importFiles(store, parse, files, { stageId: null, importId: `import ${imports}` }, failureOfError)
}

const titlesOf = async ({ db }: Store) => (await readBoard(db)).cards.map(({ title }) => title)
const waitingIn = async ({ db }: Store) =>
  (await readInbox(db)).waiting.map(({ card, review }) => `${card.title} ${review}`)
const refusedIn = async ({ db }: Store) =>
  (await readInbox(db)).refused.map(({ fileName, code }) => `${fileName} ${code}`)

async function firstOf({ db }: Store): Promise<WaitingApplication> {
  const [first] = (await readInbox(db)).waiting
  if (first === undefined) throw new Error('nothing waits')
  return first
}

test('what is unsure waits and is on the board all the same; what is sure does not wait', async () => {
  const store = openTempStore()
  const known = {
    'sure.txt': [parsed({ title: 'Lamp Lighter' })],
    'unsure.txt': [parsed({ title: 'Tide Keeper' }, 0.8)],
    'nameless.txt': [parsed({ title: 'Rope Maker', company: null })]
  }
  const { outcomes } = await bringIn(store, parser(known), file('sure.txt'), file('unsure.txt'), file('nameless.txt'))
  expect(outcomes.map((outcome) => outcome.ok && outcome.review)).toEqual([false, true, true])
  expect(await titlesOf(store)).toEqual(['Lamp Lighter', 'Tide Keeper', 'Rope Maker'])
  const { waiting } = await readInbox(store.db)
  expect(waiting).toMatchObject([
    { card: { title: 'Rope Maker' }, doubts: { missing: ['company'], unsure: [] }, looksRight: false },
    { card: { title: 'Tide Keeper' }, doubts: { missing: [], unsure: ['title', 'company'] }, looksRight: true }
  ])
})

test('what a person said is no longer in doubt, and accepting takes it out of the inbox', async () => {
  const store = openTempStore()
  await bringIn(store, parser({ 'a.txt': [parsed({ company: null }, 0.8)] }), file('a.txt'))
  const { card } = await firstOf(store)
  const fields = { title: 'Keeper of Tides', company: 'Harbour Works' }
  unwrap(await applyEdit(store, { type: 'changeApplication', id: card.id, fields }))
  expect((await readInbox(store.db)).waiting[0]?.doubts).toEqual({ missing: [], unsure: [] })
  unwrap(await applyEdit(store, { type: 'setReview', id: card.id, review: null }))
  expect(await waitingIn(store)).toEqual([])
  unwrap(await undo(store))
  expect(await waitingIn(store)).toEqual(['Keeper of Tides unsure'])
})

test('a file with many postings is a list to choose from: found, but not on the board', async () => {
  const store = openTempStore()
  const list = ['First', 'Second', 'Third'].map((title) => parsed({ title: `${title} Mate` }))
  const two = ['Cook', 'Baker'].map((title) => parsed({ title }))
  const { change } = await bringIn(
    store,
    parser({ 'list.html': list, 'two.html': two }),
    file('list.html'),
    file('two.html')
  )
  expect(change?.cards).toHaveLength(5)
  expect(await titlesOf(store)).toEqual(['Cook', 'Baker'])
  expect(await waitingIn(store)).toEqual(['First Mate list', 'Second Mate list', 'Third Mate list'])
  expect(searchStore(store, 'mate', 10).total).toBe(3)
  const [second] = searchStore(store, 'second', 10).hits
  const id = second?.applicationId ?? 0
  expect((await findApplicationDetail(store.db, id))?.card.review).toBe('list')

  const edits = [
    { type: 'setReview', id, review: null } as const,
    { type: 'moveApplication', id, stageId: 2, before: null } as const
  ]
  unwrap(await applyEdit(store, { type: 'batch', edits }))
  expect((await readBoard(store.db)).cards.find((card) => card.id === id)?.stageId).toBe(2)
  unwrap(await undo(store))
  expect(await waitingIn(store)).toHaveLength(3)
  unwrap(await undo(store))
  expect([await waitingIn(store), await titlesOf(store), searchStore(store, 'mate', 10).total]).toEqual([[], [], 0])
})

test('a card on the list that is chosen is told to the window as one of the board', async () => {
  const store = openTempStore()
  await bringIn(store, parser({ 'a.html': ['One', 'Two', 'Three'].map((title) => parsed({ title })) }), file('a.html'))
  const { card } = await firstOf(store)
  const change = unwrap(await applyEdit(store, { type: 'setReview', id: card.id, review: null }))
  expect([change.cards.map(({ review }) => review), change.gone]).toEqual([[null], []])
  const undone = unwrap(await undo(store))
  expect([undone.cards.map(({ review }) => review), undone.gone]).toEqual([['list'], []])
})

test('who moves one of a list to a stage has chosen it', async () => {
  const store = openTempStore()
  await bringIn(store, parser({ 'a.html': ['One', 'Two', 'Three'].map((title) => parsed({ title })) }), file('a.html'))
  const { card } = await firstOf(store)
  unwrap(await applyEdit(store, { type: 'moveApplication', id: card.id, stageId: 2, before: null }))
  expect(await titlesOf(store)).toEqual(['One'])
  unwrap(await undo(store))
  expect([await titlesOf(store), (await waitingIn(store)).length]).toEqual([[], 3])
})

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

test('how carefully imports are looked over is kept over a restart', async () => {
  const folder = tempFolder()
  const store = openTempStore(folder)
  expect(await readSettings(store.db)).toEqual({ care: 'unsure' })
  unwrap(await transact(store, (tx) => writeSettings(tx, { care: 'always' })))
  unwrap(await transact(store, (tx) => writeSettings(tx, { care: 'little' })))
  closeStore(store)
  expect(await readSettings(openTempStore(folder).db)).toEqual({ care: 'little' })
})

test.each([
  ['unsure', [false, false, true]],
  ['little', [false, true, true]],
  ['always', [true, true, true]]
] as const)('with the care “%s” these wait: %j', async (care, expected) => {
  const store = openTempStore()
  unwrap(await transact(store, (tx) => writeSettings(tx, { care })))
  const known = Object.fromEntries(
    [0.97, 0.9, 0.8].map((sureness) => [`${sureness}.txt`, [parsed({ title: `At ${sureness}` }, sureness)]])
  )
  const { outcomes } = await bringIn(store, parser(known), ...Object.keys(known).map((name) => file(name)))
  expect(outcomes.map((outcome) => outcome.ok && outcome.review)).toEqual(expected)
})

test('a half reviewed inbox is there again after a restart', async () => {
  const folder = tempFolder()
  const store = openTempStore(folder)
  const known = { 'a.txt': [parsed({ title: 'A' }, 0.8)], 'b.txt': [parsed({ title: 'B' }, 0.8)] }
  await bringIn(store, parser(known), file('a.txt'), file('b.txt'), file('photo.png'))
  const { card } = await firstOf(store)
  unwrap(await applyEdit(store, { type: 'setReview', id: card.id, review: null }))
  const before = await readInbox(store.db)
  closeStore(store)
  const again = openTempStore(folder)
  expect(await readInbox(again.db)).toEqual(before)
  expect([await waitingIn(again), await refusedIn(again)]).toEqual([['A unsure'], ['photo.png not-a-posting']])
})
