import { expect, test } from 'vitest'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { readStoreFacts } from '../../../src/main/store/store-facts'
import type { Edit } from '../../../src/shared/edit'
import { openTempStore, unwrap } from './temp-store'

test('what is in the trash is not counted, nor what belongs to it', async () => {
  const store = openTempStore()
  const make = async (edit: Edit) => unwrap(await applyEdit(store, edit)).createdId ?? 0
  const card = { type: 'addApplication', company: '', postingId: null, stageId: 1, before: null } as const
  const [kept, trashed] = [await make({ ...card, title: 'A' }), await make({ ...card, title: 'B' })]
  const words = { place: '', people: '', preparation: '', questions: '', debrief: '', result: '' }
  const fields = { kind: 'panel', startsAt: null, timeZone: null, minutes: null, ...words } as const
  await make({ type: 'addNote', applicationId: kept, interviewId: null, body: 'x' })
  await make({ type: 'addInterview', applicationId: trashed, fields })
  await make({ type: 'addInterview', applicationId: kept, fields })
  const gone = await make({ type: 'addInterview', applicationId: kept, fields })
  await make({ type: 'trashInterview', id: gone })
  await make({ type: 'trashApplication', id: trashed })
  const facts = await readStoreFacts(store, '0.1.0')
  expect(facts).toMatchObject({ applications: 1, postings: 0, notes: 1, interviews: 1, version: '0.1.0' })
})
