import { expect, onTestFinished, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readBoard } from '../../../src/main/store/board'
import { importPosting } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { searchStore } from '../../../src/main/store/search/search'
import type { Edit } from '../../../src/shared/edit'
import type { Posting } from '../../../src/shared/posting'
import { postingToImport } from './parsed-posting'
import { readSnapshot } from './snapshot'
import { openTempStore, unwrap } from './temp-store'

const interview = {
  kind: 'panel',
  startsAt: null,
  timeZone: null,
  minutes: null,
  place: 'Pier 4',
  people: '',
  preparation: '',
  questions: '',
  debrief: '',
  result: ''
} as const

async function make(store: Store, edit: Edit): Promise<number> {
  return unwrap(await applyEdit(store, edit)).createdId ?? 0
}

async function detailOf(store: Store, id: number) {
  const detail = await findApplicationDetail(store.db, id)
  if (detail === undefined) throw new Error(`application ${id} is not on the board`)
  return detail
}

async function add(store: Store, fields: Partial<Posting>, text?: string) {
  return unwrap(await importPosting(store, postingToImport(fields, text)))
}

/** A store with two applications, the second with a note, a trashed note, a round with a note on it, and a next step. */
async function openWithTwo() {
  const store = openTempStore()
  onTestFinished(() => {
    store.raw.exec("insert into searchIndex (searchIndex, rank) values ('integrity-check', 1)")
    expect(store.raw.pragma('foreign_key_check')).toEqual([])
  })
  const into = await add(store, {}, 'Keep the tide tables.')
  const from = await add(store, { title: 'Warden of Gulls' }, 'Count the gulls.')
  const [intoId, id] = [into.applicationId, from.applicationId]
  await make(store, { type: 'addNote', applicationId: intoId, interviewId: null, body: 'Ask about the lamp.' })
  await make(store, { type: 'addNote', applicationId: id, interviewId: null, body: 'Ask about the heron.' })
  const old = await make(store, { type: 'addNote', applicationId: id, interviewId: null, body: 'Old feather.' })
  await make(store, { type: 'trashNote', id: old })
  const interviewId = await make(store, { type: 'addInterview', applicationId: id, fields: interview })
  await make(store, { type: 'addNote', applicationId: id, interviewId, body: 'They wore boots.' })
  await make(store, { type: 'changeApplication', id, fields: { nextStep: 'Call Ines', nextStepOn: '2026-03-04' } })
  return { store, into, from, intoId, id, old, interviewId }
}

const hitsOf = (store: Store, word: string) =>
  searchStore(store, word, 10).hits.map(({ applicationId }) => applicationId)

test('merging takes everything along; undo and redo go there and back', async () => {
  const { store, into, from, intoId, id, old } = await openWithTwo()
  const before = await readSnapshot(store)
  const change = unwrap(await applyEdit(store, { type: 'mergeApplication', id, intoId }))
  expect([change.gone, change.cards.map((card) => card.id)]).toEqual([[id], [intoId]])
  expect(change.cards[0]).toMatchObject({ noteCount: 3, nextStep: 'Call Ines', nextStepOn: '2026-03-04' })
  const detail = await detailOf(store, intoId)
  expect(detail.notes.map(({ body }) => body)).toEqual([
    'Ask about the lamp.',
    'Ask about the heron.',
    'They wore boots.'
  ])
  expect(detail.interviews).toHaveLength(1)
  expect(detail.versions.map((version) => version.id)).toEqual([from.postingId, into.postingId])
  expect(detail.card.postingId).toBe(into.postingId)
  expect(detail.merged).toMatchObject([{ id, title: 'Warden of Gulls', company: 'Harbour Works' }])
  expect(detail.events[0]).toMatchObject({ kind: 'merged', applicationId: intoId })
  expect(detail.events.filter(({ kind }) => kind === 'added').map((event) => event.applicationId)).toEqual([id, intoId])
  expect([hitsOf(store, 'heron'), hitsOf(store, 'feather')]).toEqual([[intoId], []])
  await make(store, { type: 'restoreNote', id: old })
  expect(hitsOf(store, 'feather')).toEqual([intoId])
  unwrap(await undo(store))
  const after = await readSnapshot(store)
  unwrap(await undo(store))
  expect(await readSnapshot(store)).toEqual(before)
  expect([hitsOf(store, 'heron'), hitsOf(store, 'gulls')]).toEqual([[id], [id]])
  unwrap(await redo(store))
  expect(await readSnapshot(store)).toEqual(after)
})

test('splitting gives back what came along, and leaves what was written since', async () => {
  const { store, into, from, intoId, id, interviewId } = await openWithTwo()
  const [first, second] = [await detailOf(store, intoId), await detailOf(store, id)]
  await make(store, { type: 'mergeApplication', id, intoId })
  await make(store, { type: 'addNote', applicationId: intoId, interviewId: null, body: 'Written since.' })
  await make(store, { type: 'addNote', applicationId: intoId, interviewId, body: 'On their round.' })
  await make(store, { type: 'showVersion', id: intoId, postingId: from.postingId })
  const merged = await readSnapshot(store)
  const change = unwrap(await applyEdit(store, { type: 'splitApplication', id }))
  expect(change.cards.map((card) => card.id).toSorted()).toEqual([intoId, id])
  const [left, back] = [await detailOf(store, intoId), await detailOf(store, id)]
  expect(left.notes.map(({ body }) => body)).toEqual(['Ask about the lamp.', 'Written since.'])
  expect(left.card).toMatchObject({
    postingId: into.postingId,
    nextStep: '',
    nextStepOn: null,
    enteredAt: first.card.enteredAt
  })
  expect([left.versions, left.merged, left.interviews]).toEqual([first.versions, [], []])
  expect(left.events.map(({ kind }) => kind).slice(0, 3)).toEqual(['split', 'changed', 'note'])
  expect(back.card).toEqual({ ...second.card, noteCount: 3 })
  expect(back.notes.map(({ body }) => body)).toEqual(['Ask about the heron.', 'They wore boots.', 'On their round.'])
  expect([back.interviews, back.versions]).toEqual([second.interviews, second.versions])
  unwrap(await undo(store))
  expect(await readSnapshot(store)).toEqual(merged)
})

test('an application by hand takes over the posting, and gives it back', async () => {
  const { store, from, id } = await openWithTwo()
  const byHand = { title: 'Gulls, heard of', company: 'Harbour Works', postingId: null, stageId: 2, before: null }
  const intoId = await make(store, { type: 'addApplication', ...byHand })
  await make(store, { type: 'mergeApplication', id, intoId })
  expect((await detailOf(store, intoId)).card.postingId).toBe(from.postingId)
  await make(store, { type: 'splitApplication', id })
  expect((await detailOf(store, intoId)).card).toMatchObject({ postingId: null, title: 'Gulls, heard of' })
  expect((await detailOf(store, id)).card.postingId).toBe(from.postingId)
})

test('what was merged on and on is split off in any order', async () => {
  const { store, intoId, id, into, from } = await openWithTwo()
  const third = await add(store, { title: 'Keeper of Lamps' }, 'Light the lamps.')
  await make(store, { type: 'mergeApplication', id, intoId })
  await make(store, { type: 'mergeApplication', id: intoId, intoId: third.applicationId })
  const all = await detailOf(store, third.applicationId)
  expect(all.notes).toHaveLength(3)
  expect(all.versions).toHaveLength(3)
  expect(all.merged.map((one) => one.id).toSorted()).toEqual([intoId, id])
  await make(store, { type: 'splitApplication', id })
  await make(store, { type: 'splitApplication', id: intoId })
  const idsOf = async (one: number) => (await detailOf(store, one)).versions.map((version) => version.id)
  expect(await Promise.all([intoId, id, third.applicationId].map(idsOf))).toEqual([
    [into.postingId],
    [from.postingId],
    [third.postingId]
  ])
  expect((await detailOf(store, id)).notes).toHaveLength(2)
  expect((await detailOf(store, intoId)).notes).toHaveLength(1)
})

test('an application whose stage is gone comes back to the first one', async () => {
  const { store, intoId, id } = await openWithTwo()
  const stageId = await make(store, { type: 'addStage', name: 'Gulls', kind: 'applied', hue: 1, before: null })
  await make(store, { type: 'moveApplication', id, stageId, before: null })
  await make(store, { type: 'mergeApplication', id, intoId })
  await make(store, { type: 'trashStage', id: stageId })
  const merged = await readSnapshot(store)
  await make(store, { type: 'splitApplication', id })
  expect((await detailOf(store, id)).card.stageId).toBe(1)
  unwrap(await undo(store))
  expect(await readSnapshot(store)).toEqual(merged)
})

test('what cannot be merged or split is refused, with nothing changed', async () => {
  const { store, intoId, id, from } = await openWithTwo()
  const before = await readSnapshot(store)
  const codeOf = async (edit: Edit) => {
    const answer = await applyEdit(store, edit)
    return answer.ok ? 'done' : answer.failure.code
  }
  expect(await codeOf({ type: 'mergeApplication', id, intoId: id })).toBe('bad-request')
  expect(await codeOf({ type: 'mergeApplication', id, intoId: 99 })).toBe('not-found')
  expect(await codeOf({ type: 'splitApplication', id })).toBe('not-found')
  expect(await codeOf({ type: 'showVersion', id: intoId, postingId: from.postingId })).toBe('not-found')
  expect(await codeOf({ type: 'splitVersion', id, postingId: from.postingId })).toBe('bad-request')
  await make(store, { type: 'mergeApplication', id, intoId })
  expect(await codeOf({ type: 'restoreApplication', id })).toBe('not-found')
  expect(await codeOf({ type: 'addNote', applicationId: id, interviewId: null, body: '' })).toBe('not-found')
  unwrap(await undo(store))
  expect(await readSnapshot(store)).toEqual(before)
})

test('a newer version is kept beside the older; the card shows the one chosen, in its words', async () => {
  const store = openTempStore()
  const url = 'https://jobs.example.com/roles/7'
  const first = await add(store, { url }, 'Keep the tables.')
  const newer = await add(store, { url, title: 'Keeper of Tides and Tables' }, 'Keep the tables and the tides.')
  expect(newer.applicationId).toBe(first.applicationId)
  const { applicationId: id } = first
  expect((await detailOf(store, id)).versions.map((version) => version.id)).toEqual([newer.postingId, first.postingId])
  const before = await readSnapshot(store)
  await make(store, { type: 'showVersion', id, postingId: newer.postingId })
  const shown = await detailOf(store, id)
  expect(shown.card.title).toBe('Keeper of Tides and Tables')
  expect(shown.posting?.text).toBe('Keep the tables and the tides.')
  expect(hitsOf(store, 'tides')).toEqual([id])
  unwrap(await undo(store))
  expect(await readSnapshot(store)).toEqual(before)
  await make(store, { type: 'changeApplication', id, fields: { title: 'My tides' } })
  await make(store, { type: 'showVersion', id, postingId: newer.postingId })
  expect((await detailOf(store, id)).card.title).toBe('My tides')
})

test('a version that was another role after all becomes a card of its own', async () => {
  const store = openTempStore()
  const url = 'https://jobs.example.com/roles'
  const [first, second, third] = [
    await add(store, { url }, 'One.'),
    await add(store, { url, title: 'Tide Warden' }, 'Two.'),
    await add(store, { url }, 'Three.')
  ]
  const { applicationId: id } = first
  await make(store, { type: 'showVersion', id, postingId: third.postingId })
  const before = await readSnapshot(store)
  const own = await make(store, { type: 'splitVersion', id, postingId: first.postingId })
  expect((await detailOf(store, own)).versions.map((version) => version.id)).toEqual([first.postingId])
  expect((await detailOf(store, id)).versions.map((version) => version.id)).toEqual([third.postingId, second.postingId])
  expect((await readBoard(store.db)).cards.map((card) => card.id)).toEqual([own, id])
  unwrap(await undo(store))
  expect(await readSnapshot(store)).toEqual(before)
  unwrap(await redo(store))
  expect((await detailOf(store, own)).card.postingId).toBe(first.postingId)
})

test('what comes in again after a merge finds the card that is left', async () => {
  const { store, intoId, id } = await openWithTwo()
  await make(store, { type: 'mergeApplication', id, intoId })
  const again = await add(store, { title: 'Warden of Gulls' }, 'Count the gulls.')
  expect(again).toMatchObject({ applicationId: intoId, change: null })
  await make(store, { type: 'trashApplication', id: intoId })
  const back = await add(store, { title: 'Warden of Gulls' }, 'Count the gulls.')
  expect(back.applicationId).toBe(intoId)
})
