import { beforeEach, expect, test, vi } from 'vitest'
import type { Edit } from '../../../src/shared/edit'
import type { Inbox, RefusedFile, WaitingApplication } from '../../../src/shared/inbox'
import { whyItWaits } from '../../../src/shared/messages/inbox'
import { failure, success } from '../../../src/shared/result'
import { doubtsOf, wantsLook } from '../../../src/shared/wants-look'
import { stubBridge } from './bridge'
import { card, change } from './cards'

/** The far end of the bridge: what waits there, and the edits that came. */
let there: Inbox = { waiting: [], refused: [] }
let edits: Edit[] = []
let refuses = false
stubBridge({
  getInbox: () => success(there),
  openApplication: () => failure('not-found'),
  edit: (edit: Edit) => {
    if (refuses) return failure('disk-full')
    edits.push(edit)
    return success(change([]))
  }
})
const { boardStore, initialState } = await import('../../../src/renderer/state/board-store')
const { chosenAfter, entriesOf, inboxStore } = await import('../../../src/renderer/state/inbox/inbox-store')
const { refreshInbox } = await import('../../../src/renderer/state/inbox/read-inbox')
const { choose, openInbox } = await import('../../../src/renderer/state/inbox/choose')
const { acceptChosen, acceptRight, dismissChosen, dismissFile } = await import(
  '../../../src/renderer/state/inbox/settle'
)

function waiting(id: number, facts: Partial<WaitingApplication> = {}): WaitingApplication {
  const doubts = { missing: [], unsure: ['title'] } as const
  const review = 'unsure' as const
  return {
    card: card(id, 1, 'a0', { review }),
    review,
    fileName: 'a.txt',
    originalId: id,
    doubts,
    looksRight: false,
    ...facts
  }
}

function refused(id: number): RefusedFile {
  return { id, fileName: `${id}.png`, size: 1, refusedAt: '2026-03-01T09:00:00.000Z', code: 'unsupported' }
}

const keys = () => inboxStore.getState().entries?.map(({ key }) => key)
const chosen = () => inboxStore.getState().chosen

beforeEach(async () => {
  there = { waiting: [waiting(1), waiting(2), waiting(3)], refused: [refused(1)] }
  edits = []
  refuses = false
  boardStore.setState(initialState, true)
  openInbox()
  await vi.waitFor(() => expect(keys()).toHaveLength(4))
  choose('application-1')
})

test('applications come first, then the files that could not be read', () => {
  expect(keys()).toEqual(['application-1', 'application-2', 'application-3', 'refusal-1'])
  expect(boardStore.getState().view).toBe('inbox')
})

test('accepting goes on to the next at once, and the last leads to the one before', async () => {
  choose('application-2')
  const done = acceptChosen()
  expect([keys(), chosen()]).toEqual([['application-1', 'application-3', 'refusal-1'], 'application-3'])
  await done
  expect(edits).toEqual([{ type: 'setReview', id: 2, review: null }])
  choose('refusal-1')
  await dismissChosen()
  expect(edits.at(-1)).toEqual({ type: 'settleRefusal', id: 1 })
  expect(chosen()).toBe('application-3')
})

test('what came in last is looked at first, unless something is looked at already', () => {
  const entries = entriesOf({ waiting: [waiting(9), waiting(1)], refused: [] })
  const before = entries.slice(1)
  expect(chosenAfter(before, entries, null)).toBe('application-9')
  expect(chosenAfter(before, entries, 'application-1')).toBe('application-1')
  expect(chosenAfter(before, [], 'application-1')).toBeNull()
})

test('accepting into another stage is one step', async () => {
  await acceptChosen(2)
  const move = { type: 'moveApplication', id: 1, stageId: 2, before: null }
  expect(edits).toEqual([{ type: 'batch', edits: [{ type: 'setReview', id: 1, review: null }, move] }])
})

test('what main refuses comes back', async () => {
  refuses = true
  await dismissChosen()
  expect(keys()).toHaveLength(4)
  expect(boardStore.getState().toasts.map(({ tone }) => tone)).toEqual(['failure'])
})

test('what an undo brings back is looked at again', async () => {
  await acceptChosen()
  there = { ...there, waiting: there.waiting.slice(1) }
  await refreshInbox()
  expect(chosen()).toBe('application-2')
  there = { ...there, waiting: [waiting(1), ...there.waiting] }
  await refreshInbox()
  expect(chosen()).toBe('application-1')
})

test('all that look right are accepted as one step, and nothing else', async () => {
  there = { ...there, waiting: [waiting(1, { looksRight: true }), waiting(2), waiting(3, { looksRight: true })] }
  await refreshInbox()
  await acceptRight()
  expect(edits).toEqual([{ type: 'batch', edits: [1, 3].map((id) => ({ type: 'setReview', id, review: null })) }])
  expect(keys()).toEqual(['application-2', 'refusal-1'])
})

test('a list is dismissed as a whole, and other files stay', async () => {
  const list = { review: 'list', originalId: 9, fileName: 'board.html' } as const
  there = { ...there, waiting: [waiting(1, list), waiting(2, list), waiting(3)] }
  await refreshInbox()
  await dismissFile(9)
  expect(edits).toEqual([{ type: 'batch', edits: [1, 2].map((id) => ({ type: 'trashApplication', id })) }])
  expect(keys()).toEqual(['application-3', 'refusal-1'])
})

test.each([
  [{ review: 'unsure', doubts: { missing: ['company'], unsure: ['title'] } }, 'Employer missing, title unsure'],
  [
    { review: 'unsure', doubts: { missing: [], unsure: ['title', 'locations', 'salary'] } },
    'Title, place and pay unsure'
  ],
  [{ review: 'unsure', doubts: { missing: [], unsure: [] } }, 'Ready to accept'],
  [{ review: 'same', doubts: { missing: [], unsure: [] } }, 'May be there already'],
  [{ review: 'list', doubts: { missing: ['title'], unsure: [] } }, 'One of a list. Title missing']
] as const)('why it waits: %j', (facts, words) => {
  expect(whyItWaits(facts)).toBe(words)
})

test('more care finds more to look at', () => {
  const found = { title: { confidence: 0.9 }, company: { confidence: 0.8 }, salary: { confidence: 0.8 } }
  const names = { title: 'Rope Maker', company: 'Grey Gull' }
  expect(doubtsOf(names, found, 'unsure').unsure).toEqual(['company'])
  expect(doubtsOf(names, found, 'little').unsure).toEqual(['title', 'company', 'salary'])
  expect(doubtsOf({ title: '', company: null }, found, 'unsure')).toEqual({ missing: ['title', 'company'], unsure: [] })
  expect([wantsLook('skills', 0.65), wantsLook('skills', 0.75), wantsLook('skills', 0.75, 'little')]).toEqual([
    true,
    false,
    true
  ])
})
