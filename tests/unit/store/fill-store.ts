import { importPosting } from '../../../src/main/store/importing/import-posting'
import { applyEdit } from '../../../src/main/store/log/apply-edit'
import { undo } from '../../../src/main/store/log/history'
import type { Store } from '../../../src/main/store/open-store'
import type { Edit } from '../../../src/shared/edit'
import { postingToImport } from './parsed-posting'
import { unwrap } from './temp-store'

const place = { text: 'Port Ellery', city: 'Port Ellery', region: null, country: null }
const url = 'https://careers.example.com/jobs/1?utm_source=mail'
const interview = {
  kind: 'panel',
  startsAt: '2026-03-09T09:00:00.000Z',
  timeZone: 'Europe/Berlin',
  minutes: 60,
  place: 'Pier 4',
  people: '',
  preparation: 'Read the tables.',
  questions: '',
  debrief: '',
  result: ''
} as const

/**
 * Fills a new store with something of each kind, always the same. The stores in the fixtures were made with it,
 * one for each version that was released; what it makes today must be what they hold after their migrations.
 */
export async function fillStore(store: Store): Promise<void> {
  let minute = 0
  const next = () => {
    minute += 2
    return `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`
  }
  const make = async (edit: Edit) => unwrap(await applyEdit(store, edit, { at: next() })).createdId ?? 0
  const tide = postingToImport(
    { locations: [place], workMode: 'onsite', url },
    'Keep the tide tables of the harbour.\nRead the gauge twice a day.',
    { at: next() }
  )
  const lamp = postingToImport({ title: 'Lamp Lighter', company: 'Ellery Lights' }, 'Light the lamps at dusk.', {
    at: next(),
    fileName: 'lamp-lighter.txt',
    importId: '0b0f8c1e-26c0-4b5e-8a62-2d3c0c3f3a01'
  })
  const { applicationId } = unwrap(await importPosting(store, tide))
  const lighter = unwrap(await importPosting(store, lamp)).applicationId
  const id = await make({ type: 'addNote', applicationId, interviewId: null, body: 'Ask about the lamp.' })
  await make({ type: 'changeNote', id, body: 'Ask about the **lamp**.' })
  await make({ type: 'moveApplication', id: lighter, stageId: 6, before: null })
  await make({ type: 'setOutcome', id: lighter, outcome: 'rejected' })
  await make({ type: 'changeStage', id: 3, fields: { name: 'Phone' } })
  const interviewId = await make({ type: 'addInterview', applicationId, fields: interview })
  await make({ type: 'trashInterview', id: interviewId })
  unwrap(await undo(store, next()))
}
