import { expect, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readBoard } from '../../../src/main/store/board'
import { readInbox } from '../../../src/main/store/inbox'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { undo } from '../../../src/main/store/log/history'
import { closeStore, type Store } from '../../../src/main/store/open-store'
import { searchStore } from '../../../src/main/store/search/search'
import { readSettings, writeSettings } from '../../../src/main/store/settings'
import { transact } from '../../../src/main/store/transact'
import type { WaitingApplication } from '../../../src/shared/inbox'
import { bringIn, file, parsed, parser, refusedIn, titlesOf, waitingIn } from './bring-in'
import { openTempStore, tempFolder, unwrap } from './temp-store'

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
