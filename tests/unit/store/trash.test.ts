import { expect, test } from 'vitest'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { undo } from '../../../src/main/store/log/history'
import { readTrash } from '../../../src/main/store/trash'
import { trashedFrom, trashedName } from '../../../src/shared/messages/trash'
import { openTempStore, unwrap } from './temp-store'

const round = {
  kind: 'technical',
  startsAt: null,
  timeZone: null,
  minutes: null,
  place: '',
  people: '',
  preparation: '',
  questions: '',
  debrief: '',
  result: ''
} as const

test('what was thrown away is told, the last first, and not what went along with its application', async () => {
  const store = openTempStore()
  const make = async (edit: Parameters<typeof applyEdit>[1], at: string) =>
    unwrap(await applyEdit(store, edit, { at: `2026-03-0${at}T09:00:00.000Z` })).createdId ?? 0
  const card = { postingId: null, stageId: 1, before: null }
  const keeper = await make({ type: 'addApplication', title: 'Tide Keeper', company: 'Gull & Co', ...card }, '1')
  const baker = await make({ type: 'addApplication', title: '', company: '', ...card }, '1')
  const notes = await Promise.all(
    [keeper, baker].map((applicationId) =>
      make({ type: 'addNote', applicationId, interviewId: null, body: 'Ask for the lamp\nand the oil' }, '2')
    )
  )
  const interview = await make({ type: 'addInterview', applicationId: keeper, fields: round }, '2')
  for (const id of notes) await make({ type: 'trashNote', id }, '3')
  await make({ type: 'trashInterview', id: interview }, '4')
  await make({ type: 'trashApplication', id: baker }, '5')
  const items = await readTrash(store.db)
  expect(items.map((item) => `${item.kind}: ${trashedName(item)}, ${trashedFrom(item)}`)).toEqual([
    'application: Untitled posting, Employer not stated · Saved',
    'interview: Technical, Interview for Tide Keeper, Gull & Co',
    'note: Ask for the lamp, Note on Tide Keeper, Gull & Co'
  ])
  unwrap(await undo(store))
  expect((await readTrash(store.db)).map(({ kind }) => kind)).toEqual(['interview', 'note', 'note'])
})
