import { expect, test } from 'vitest'
import { addByHand } from '../../../src/main/import/add-by-hand'
import { findApplicationDetail } from '../../../src/main/store/application-detail'
import { readBoard } from '../../../src/main/store/board'
import { undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import { failure } from '../../../src/shared/result'
import { parsed, parser } from './bring-in'
import { openTempStore, unwrap } from './temp-store'

const url = 'https://jobs.example/rope-maker-417'
const card = { title: 'Rope Maker', company: 'Gull & Co', url: null, stageId: null }
const detailOf = async ({ db }: Store, id: number) => findApplicationDetail(db, id)

test('a title alone makes a card in the first stage', async () => {
  const store = openTempStore()
  const { applicationId } = unwrap(await addByHand(store, parser({}), card))
  expect((await readBoard(store.db)).cards).toMatchObject([{ id: applicationId, title: 'Rope Maker', stageId: 1 }])
})

test('a link is kept as the posting, with what its words say, and what a person says wins', async () => {
  const store = openTempStore()
  const parse = parser({ 'Rope Maker.url': [parsed({ title: 'Maker', company: 'Gull', url, requisitionId: '417' })] })
  const { applicationId } = unwrap(await addByHand(store, parse, { ...card, url }))
  const detail = await detailOf(store, applicationId)
  expect(detail?.card).toMatchObject({ title: 'Rope Maker', company: 'Gull & Co', review: null })
  expect(detail?.posting?.posting).toMatchObject({ title: 'Rope Maker', requisitionId: '417', url })
  expect(detail?.posting?.evidence.title).toBeUndefined()
  unwrap(await undo(store))
  expect((await readBoard(store.db)).cards).toEqual([])
})

test('a link that says nothing is kept all the same, and makes one card only', async () => {
  const store = openTempStore()
  const first = unwrap(await addByHand(store, parser({}), { ...card, url }))
  expect((await detailOf(store, first.applicationId))?.posting?.posting.url).toBe(url)
  const again = unwrap(await addByHand(store, parser({}), { ...card, title: 'Another name', url }))
  expect(again).toEqual({ applicationId: first.applicationId, change: null })
})

test('a stage that is not there is refused', async () => {
  const store = openTempStore()
  expect(await addByHand(store, parser({}), { ...card, stageId: 99 })).toEqual(failure('not-found'))
})
