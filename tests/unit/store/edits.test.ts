import { expect, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readBoard } from '../../../src/main/store/board'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import type { Edit } from '../../../src/shared/edit'
import type { Change } from '../../../src/shared/model'
import { postingToImport } from './parsed-posting'
import { openTempStore, unwrap } from './temp-store'

async function make(store: Store, edit: Edit, at?: string): Promise<Change> {
  return unwrap(await applyEdit(store, edit, at === undefined ? {} : { at }))
}

async function addCard(store: Store, title: string, stageId = 1, before: number | null = null): Promise<number> {
  const edit = { type: 'addApplication', title, company: 'Harbour Works', postingId: null, stageId, before } as const
  return (await make(store, edit)).createdId ?? 0
}

async function titles(store: Store, stageId: number): Promise<readonly string[]> {
  const { cards } = await readBoard(store.db)
  return cards.filter((card) => card.stageId === stageId).map(({ title }) => title)
}

test('a new store has the six standard stages in order and nothing else', async () => {
  const board = await readBoard(openTempStore().db)
  expect(board.stages.map(({ name, kind, hue }) => `${name} ${kind} ${hue}`)).toEqual([
    'Saved saved 1',
    'Applied applied 2',
    'Screening screening 3',
    'Interview interview 4',
    'Offer offer 5',
    'Closed closed 6'
  ])
  expect(board.cards).toEqual([])
  expect(board.history).toEqual({ undo: null, redo: null })
})

test('cards go in front of the neighbour named, or to the end', async () => {
  const store = openTempStore()
  const a = await addCard(store, 'A')
  await addCard(store, 'B')
  const c = await addCard(store, 'C', 1, a)
  expect(await titles(store, 1)).toEqual(['C', 'A', 'B'])
  await make(store, { type: 'moveApplication', id: c, stageId: 1, before: null })
  expect(await titles(store, 1)).toEqual(['A', 'B', 'C'])
  await make(store, { type: 'moveApplication', id: c, stageId: 1, before: c })
  expect(await titles(store, 1)).toEqual(['A', 'B', 'C'])
})

test('a move to another stage is told by the events, and a redo keeps its time', async () => {
  const store = openTempStore()
  const id = await addCard(store, 'A')
  const moved = await make(store, { type: 'moveApplication', id, stageId: 2, before: null }, '2026-03-01T08:00:00.000Z')
  expect(moved.cards[0]?.enteredAt).toBe('2026-03-01T08:00:00.000Z')
  expect(moved.done).toEqual({ type: 'moveApplication', title: 'A', stage: 'Applied', count: 1 })
  const before = await readBoard(store.db)
  const undone = unwrap(await undo(store))
  expect(undone.cards[0]?.stageId).toBe(1)
  expect(undone.cards[0]?.enteredAt).not.toBe('2026-03-01T08:00:00.000Z')
  expect(undone.history.redo).toEqual(moved.done)
  unwrap(await redo(store))
  expect(await readBoard(store.db)).toEqual(before)
  const detail = await findApplicationDetail(store.db, id)
  expect(detail?.events.map(({ kind, undone }) => `${kind}${undone ? ' undone' : ''}`)).toEqual([
    'stage',
    'undone',
    'stage undone',
    'added'
  ])
})

test('an edit of what is missing or in the trash changes nothing', async () => {
  const store = openTempStore()
  const id = await addCard(store, 'A')
  const noteId =
    (await make(store, { type: 'addNote', applicationId: id, interviewId: null, body: 'x' })).createdId ?? 0
  await make(store, { type: 'trashApplication', id })
  const before = await readBoard(store.db)
  const missing = { code: 'not-found' }
  const edits: readonly Edit[] = [
    { type: 'moveApplication', id, stageId: 2, before: null },
    { type: 'changeApplication', id, fields: { title: 'B' } },
    { type: 'setOutcome', id: 99, outcome: 'rejected' },
    { type: 'changeNote', id: noteId, body: 'y' },
    { type: 'trashNote', id: noteId },
    { type: 'addNote', applicationId: id, interviewId: null, body: 'z' },
    { type: 'restoreStage', id: 1 },
    { type: 'moveStage', id: 1, before: 77 },
    { type: 'addApplication', title: '', company: '', postingId: 5, stageId: 1, before: null },
    { type: 'addApplication', title: '', company: '', postingId: null, stageId: 1, before: id }
  ]
  for (const edit of edits) {
    expect([edit.type, await applyEdit(store, edit)]).toEqual([edit.type, { ok: false, failure: missing }])
  }
  const half: Edit = {
    type: 'batch',
    edits: [
      { type: 'addStage', name: 'Extra', kind: 'other' as 'saved', hue: 1, before: null },
      { type: 'trashStage', id: 99 }
    ]
  }
  await expect(applyEdit(store, half)).rejects.toThrow()
  expect(
    await applyEdit(store, {
      type: 'batch',
      edits: [
        { type: 'trashStage', id: 5 },
        { type: 'trashStage', id: 99 }
      ]
    })
  ).toEqual({ ok: false, failure: missing })
  expect(await readBoard(store.db)).toEqual(before)
})

test('a stage that holds cards stays, and so does the last one', async () => {
  const store = openTempStore()
  await addCard(store, 'A')
  expect(await applyEdit(store, { type: 'trashStage', id: 1 })).toEqual({ ok: false, failure: { code: 'bad-request' } })
  const edits = [2, 3, 4, 5, 6].map((id) => ({ type: 'trashStage', id }) as const)
  const change = await make(store, { type: 'batch', edits })
  expect(change.stages?.map(({ name }) => name)).toEqual(['Saved'])
  await make(store, { type: 'trashApplication', id: 1 })
  expect(await applyEdit(store, { type: 'trashStage', id: 1 })).toEqual({ ok: false, failure: { code: 'bad-request' } })
})

test('a card whose stage is gone comes back to the first stage, and undo knows where it was', async () => {
  const store = openTempStore()
  const id = await addCard(store, 'A', 3)
  await make(store, { type: 'trashApplication', id })
  await make(store, { type: 'trashStage', id: 3 })
  const restored = await make(store, { type: 'restoreApplication', id })
  expect(restored.cards[0]?.stageId).toBe(1)
  const after = await readBoard(store.db)
  for (const _step of [1, 2, 3]) unwrap(await undo(store))
  expect((await readBoard(store.db)).cards[0]?.stageId).toBe(3)
  for (const _step of [1, 2, 3]) unwrap(await redo(store))
  expect((await readBoard(store.db)).cards).toEqual(after.cards)
})

/** A moment of one morning, by seconds. */
function second(seconds: number): string {
  return new Date(Date.UTC(2026, 2, 1, 8, 0, seconds)).toISOString()
}

async function addNote(store: Store, applicationId: number, at: string): Promise<number> {
  return (await make(store, { type: 'addNote', applicationId, interviewId: null, body: 'first' }, at)).createdId ?? 0
}

test('typing in one note for a minute is one step and one version', async () => {
  const store = openTempStore()
  const applicationId = await addCard(store, 'A')
  const id = await addNote(store, applicationId, second(0))
  const save = (body: string, at: number) => make(store, { type: 'changeNote', id, body }, second(at))
  await save('second', 60)
  await save('second, longer', 90)
  await save('second, longest', 119)
  await save('third', 120)
  const body = async () => (await findApplicationDetail(store.db, applicationId))?.notes[0]?.body
  unwrap(await undo(store))
  expect(await body()).toBe('second, longest')
  unwrap(await undo(store))
  expect(await body()).toBe('first')
  unwrap(await redo(store))
  expect(await body()).toBe('second, longest')
  const versions = await store.db.selectFrom('noteVersion').select('body').orderBy('id').execute()
  expect(versions.map((version) => version.body)).toEqual(['first', 'second, longest'])
})

test('a new note and the words typed into it are one step', async () => {
  const store = openTempStore()
  const applicationId = await addCard(store, 'A')
  const id = await addNote(store, applicationId, second(0))
  await make(store, { type: 'changeNote', id, body: 'first words' }, second(2))
  const typed = await make(store, { type: 'changeNote', id, body: 'first words of it' }, second(30))
  expect(typed.history.undo?.type).toBe('addNote')
  const seen = async () => {
    const detail = await findApplicationDetail(store.db, applicationId)
    return { notes: detail?.notes.map(({ body }) => body), events: detail?.events.map(({ kind }) => kind) }
  }
  expect(await seen()).toEqual({ notes: ['first words of it'], events: ['note', 'added'] })
  expect(unwrap(await undo(store)).done.type).toBe('addNote')
  expect((await seen()).notes).toEqual([])
  unwrap(await redo(store))
  expect((await seen()).notes).toEqual(['first words of it'])
})

test('a note that came out of the trash and is written on goes back in two steps', async () => {
  const store = openTempStore()
  const applicationId = await addCard(store, 'A')
  const id = await addNote(store, applicationId, second(0))
  await make(store, { type: 'trashNote', id }, second(1))
  await make(store, { type: 'restoreNote', id }, second(2))
  await make(store, { type: 'changeNote', id, body: 'second' }, second(3))
  unwrap(await undo(store))
  expect((await findApplicationDetail(store.db, applicationId))?.notes[0]?.body).toBe('first')
})

test('the same field typed on within a minute is one step with one event; another field is not', async () => {
  const store = openTempStore()
  const id = await addCard(store, 'A')
  const change = (fields: { title?: string; nextStep?: string }, at: number) =>
    make(store, { type: 'changeApplication', id, fields }, second(at))
  await change({ title: 'Ab' }, 0)
  const typed = await change({ title: 'Abc' }, 20)
  expect(typed.history.undo).toMatchObject({ type: 'changeApplication', title: 'Abc' })
  await change({ nextStep: 'Call' }, 25)
  await change({ title: 'Abcd' }, 30)
  await change({ title: 'Abcde' }, 95)
  const kinds = (await findApplicationDetail(store.db, id))?.events.map(({ kind }) => kind)
  expect(kinds).toEqual(['changed', 'changed', 'changed', 'changed', 'added'])
  for (const title of ['Abcd', 'Abc', 'Abc', 'A']) {
    unwrap(await undo(store))
    expect(await titles(store, 1)).toEqual([title])
  }
})

test('typing in a round of interviews is one step', async () => {
  const store = openTempStore()
  const applicationId = await addCard(store, 'A')
  const words = { place: '', people: '', preparation: '', questions: '', debrief: '', result: '' }
  const fields = { kind: 'panel', startsAt: null, timeZone: null, minutes: null, ...words } as const
  const id = (await make(store, { type: 'addInterview', applicationId, fields }, second(0))).createdId ?? 0
  await make(store, { type: 'changeInterview', id, fields: { people: 'Ada' } }, second(1))
  await make(store, { type: 'changeInterview', id, fields: { people: 'Ada, Grace' } }, second(2))
  unwrap(await undo(store))
  expect((await findApplicationDetail(store.db, applicationId))?.interviews[0]?.people).toBe('')
})

test('an edit does not go on with a step of several', async () => {
  const store = openTempStore()
  const ids = [await addCard(store, 'A'), await addCard(store, 'B')]
  const edits = ids.map((id) => ({ type: 'changeApplication', id, fields: { title: 'both' } }) as const)
  await make(store, { type: 'batch', edits }, second(0))
  await make(store, { type: 'changeApplication', id: ids[1] ?? 0, fields: { title: 'one' } }, second(1))
  unwrap(await undo(store))
  expect(await titles(store, 1)).toEqual(['both', 'both'])
})

test('a new edit ends what could be redone, and undo stops at the first edit', async () => {
  const store = openTempStore()
  await addCard(store, 'A')
  await addCard(store, 'B')
  unwrap(await undo(store))
  await addCard(store, 'C')
  expect(await redo(store)).toEqual({ ok: false, failure: { code: 'nothing-to-redo' } })
  unwrap(await undo(store))
  unwrap(await undo(store))
  expect(await undo(store)).toEqual({ ok: false, failure: { code: 'nothing-to-undo' } })
})

test('two hundred steps can be taken back', async () => {
  const store = openTempStore()
  const id = await addCard(store, 'A')
  for (let n = 1; n <= 205; n += 1)
    await make(store, { type: 'changeApplication', id, fields: { title: `A ${n}` } }, second(n * 60))
  let steps = 0
  while ((await undo(store)).ok) steps += 1
  expect(steps).toBe(200)
  expect(await titles(store, 1)).toEqual(['A 5'])
})

test('a whole import is one step', async () => {
  const store = openTempStore()
  await addCard(store, 'By hand')
  for (const title of ['Tide Keeper', 'Lamp Lighter', 'Net Mender']) {
    unwrap(await importPosting(store, postingToImport({ title, company: `${title} & Co` }, `${title} wanted`)))
  }
  expect((await readBoard(store.db)).history.undo).toEqual({ type: 'import', title: null, stage: 'Saved', count: 3 })
  const undone = unwrap(await undo(store))
  expect(undone.gone).toHaveLength(3)
  expect(await titles(store, 1)).toEqual(['By hand'])
  const redone = unwrap(await redo(store))
  expect(redone.cards.map(({ title }) => title)).toEqual(['Tide Keeper', 'Lamp Lighter', 'Net Mender'])
})

test('a card that comes back from the trash finds its key unused', async () => {
  const store = openTempStore()
  await addCard(store, 'A')
  const b = await addCard(store, 'B')
  const c = await addCard(store, 'C')
  await make(store, { type: 'trashApplication', id: b })
  await addCard(store, 'X', 1, c)
  await addCard(store, 'Y', 1, c)
  await make(store, { type: 'restoreApplication', id: b })
  const { cards } = await readBoard(store.db)
  expect(new Set(cards.map(({ position }) => position)).size).toBe(5)
  expect(cards.map(({ title }) => title)).toEqual(['A', 'B', 'X', 'Y', 'C'])
})

test('the card shows what it needs of its posting', async () => {
  const store = openTempStore()
  const place = (text: string) => ({ text, city: text, region: null, country: null })
  const salary = {
    min: 10,
    max: 20,
    currency: 'EUR',
    period: 'hour',
    gross: null,
    text: '10 to 20',
    place: null
  } as const
  const fields = { locations: [place('Port Ellery'), place('Quay')], workMode: 'hybrid', salary } as const
  unwrap(await importPosting(store, postingToImport({ ...fields, locations: [...fields.locations] })))
  const { cards } = await readBoard(store.db)
  expect(cards[0]).toMatchObject({ places: 'Port Ellery, Quay', workMode: 'hybrid', salary, noteCount: 0 })
  const detail = await findApplicationDetail(store.db, cards[0]?.id ?? 0)
  expect(detail?.card).toEqual(cards[0])
  const { posting, evidence, text, blocks, sha256, fileName } = postingToImport({
    ...fields,
    locations: [...fields.locations]
  })
  expect(detail?.posting).toMatchObject({ posting, evidence, text, blocks, sha256, fileName, warnings: [] })
  expect(await findApplicationDetail(store.db, 99)).toBeUndefined()
})

test('edits that are made at the same time wait for each other', async () => {
  const store = openTempStore()
  const names = Array.from({ length: 30 }, (_, n) => `Card ${n}`)
  const done = await Promise.all([...names.map((name) => addCard(store, name)), readBoard(store.db)])
  expect(done).toHaveLength(31)
  expect(await titles(store, 1)).toEqual(names)
  expect((await Promise.all(names.map(() => undo(store)))).every(({ ok }) => ok)).toBe(true)
  expect(await titles(store, 1)).toEqual([])
})
