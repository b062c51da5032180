import * as v from 'valibot'
import { expect, test } from 'vitest'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readFirstStageId } from '../../../src/main/store/applications'
import { readBoard } from '../../../src/main/store/board'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { redo, undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { type Edit, editSchema } from '../../../src/shared/edit'
import { failure } from '../../../src/shared/result'
import { openTempStore, unwrap } from './temp-store'

const make = async (store: Store, edit: Edit) => unwrap(await applyEdit(store, edit))
const add = (store: Store, title: string, stageId: number) =>
  make(store, { type: 'addApplication', title, company: '', postingId: null, stageId, before: null })
const stageNames = async ({ db }: Store) => (await readBoard(db)).stages.map(({ name }) => name)
/** The titles on the board, by the id of their stage. */
async function placesOf({ db }: Store): Promise<readonly string[]> {
  const { cards } = await readBoard(db)
  const inOrder = cards.toSorted((a, b) => a.stageId - b.stageId || (a.position < b.position ? -1 : 1))
  return inOrder.map(({ title, stageId }) => `${title} ${stageId}`)
}

test('a stage that goes takes its cards to another in their order, and brings them back', async () => {
  const store = openTempStore()
  await add(store, 'Rope Maker', 3)
  for (const title of ['Tide Keeper', 'Lamp Lighter']) await add(store, title, 2)
  const change = await make(store, { type: 'trashStage', id: 2, into: 3 })
  expect(change.cards.map(({ title }) => title).toSorted()).toEqual(['Lamp Lighter', 'Tide Keeper'])
  expect(await stageNames(store)).not.toContain('Applied')
  expect(await placesOf(store)).toEqual(['Rope Maker 3', 'Tide Keeper 3', 'Lamp Lighter 3'])
  unwrap(await undo(store))
  expect(await stageNames(store)).toContain('Applied')
  expect(await placesOf(store)).toEqual(['Tide Keeper 2', 'Lamp Lighter 2', 'Rope Maker 3'])
  unwrap(await redo(store))
  expect(await placesOf(store)).toEqual(['Rope Maker 3', 'Tide Keeper 3', 'Lamp Lighter 3'])
})

test('the history of a card says that it went to the other stage', async () => {
  const store = openTempStore()
  const { createdId } = await add(store, 'Tide Keeper', 2)
  await make(store, { type: 'trashStage', id: 2, into: 4 })
  const detail = await findApplicationDetail(store.db, createdId ?? 0)
  expect(detail?.events[0]).toMatchObject({ kind: 'stage', stageId: 4, stageName: 'Interview' })
})

test('a stage with cards stays when no other is named, and never goes into itself', async () => {
  const store = openTempStore()
  await add(store, 'Tide Keeper', 2)
  expect(await applyEdit(store, { type: 'trashStage', id: 2 })).toEqual(failure('bad-request'))
  expect(await applyEdit(store, { type: 'trashStage', id: 2, into: 2 })).toEqual(failure('bad-request'))
})

test('how a stage looks is kept and taken back', async () => {
  const store = openTempStore()
  const looks = { isHidden: true, isCollapsed: true, maxCards: 5, agesAfterDays: 14 }
  await make(store, { type: 'changeStage', id: 2, fields: looks })
  expect((await readBoard(store.db)).stages[1]).toMatchObject(looks)
  unwrap(await undo(store))
  const plain = { isHidden: false, isCollapsed: false, maxCards: null, agesAfterDays: null }
  expect((await readBoard(store.db)).stages[1]).toMatchObject(plain)
})

test('one stage always stays on the board, and new cards go to the first that is there', async () => {
  const store = openTempStore()
  const hide = (id: number) => applyEdit(store, { type: 'changeStage', id, fields: { isHidden: true } })
  for (const id of [1, 2, 3, 4, 5]) unwrap(await hide(id))
  expect(await readFirstStageId(store.db)).toBe(6)
  expect(await hide(6)).toEqual(failure('bad-request'))
  expect(await applyEdit(store, { type: 'trashStage', id: 6 })).toEqual(failure('bad-request'))
})

test('a stage needs a name', () => {
  const named = (name: string) => v.safeParse(editSchema, { type: 'changeStage', id: 2, fields: { name } }).success
  expect([named('Sent'), named('   ')]).toEqual([true, false])
})
