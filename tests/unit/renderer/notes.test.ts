import { beforeEach, expect, test } from 'vitest'
import type { ApplicationDetail, Change, Note } from '../../../src/shared/model'
import { failure, type Result, success } from '../../../src/shared/result'
import { stubBridge } from './bridge'
import { byId, card, change, stage } from './cards'

/** The far end of the bridge: main's answers to edits are given by hand. */
const asked: { input: unknown; answer: (answer: Result<Change>) => void }[] = []
function ask(input: unknown): Promise<Result<Change>> {
  return new Promise((resolve) => asked.push({ input, answer: resolve }))
}
let shown: ApplicationDetail
stubBridge({ edit: ask, openApplication: () => Promise.resolve(success(shown)) })
const { boardStore, initialState } = await import('../../../src/renderer/state/board-store')
const { adoptNotes, changeNote, closeNotes, flushNote, noteStore, startNote } = await import(
  '../../../src/renderer/state/save-note'
)
const { notesShown } = await import('../../../src/renderer/application/notes-shown')

function note(id: number, body: string): Note {
  const at = '2026-03-01T09:00:00.000Z'
  return { id, applicationId: 1, interviewId: null, body, createdAt: at, updatedAt: at }
}

function detail(...notes: readonly Note[]): ApplicationDetail {
  return {
    card: card(1, 1, 'a0'),
    posting: null,
    notes,
    interviews: [],
    events: [],
    versions: [],
    merged: [],
    employer: null
  }
}

function draft(key: string) {
  return noteStore.getState().drafts.get(key)
}

const added = success({ ...change([card(1, 1, 'a0')]), createdId: 7 })
const changed = success(change([card(1, 1, 'a0')]))

/** Lets everything go on that waits for an answer that is there. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
}

beforeEach(() => {
  asked.length = 0
  shown = detail()
  noteStore.setState({ drafts: new Map() })
  const confirmed = byId(card(1, 1, 'a0'))
  boardStore.setState({ ...initialState, stages: [stage(1)], confirmed, cards: confirmed, openId: 1 }, true)
})

test('a new note is added with its first character, and changed from then on', async () => {
  const key = startNote(1)
  changeNote(key, 'H')
  expect(asked.map(({ input }) => input)).toEqual([{ type: 'addNote', applicationId: 1, interviewId: null, body: 'H' }])
  changeNote(key, 'He')
  changeNote(key, 'Hello')
  asked[0]?.answer(added)
  await settle()
  expect(draft(key)).toMatchObject({ noteId: 7, text: 'Hello' })
  const flushed = flushNote(key)
  expect(asked.slice(1).map(({ input }) => input)).toEqual([{ type: 'changeNote', id: 7, body: 'Hello' }])
  asked[1]?.answer(changed)
  await flushed
  expect(draft(key)?.state).toEqual({ name: 'saved' })
})

test('what main shows never replaces what is typed and not saved; afterwards an undo does', async () => {
  adoptNotes(detail(note(3, 'old')))
  changeNote('note-3', 'new')
  adoptNotes(detail(note(3, 'old')))
  expect(draft('note-3')).toMatchObject({ text: 'new', revision: 0 })
  const flushed = flushNote('note-3')
  asked[0]?.answer(changed)
  await flushed
  adoptNotes(detail(note(3, 'new')))
  expect(draft('note-3')).toMatchObject({ text: 'new', revision: 0 })
  adoptNotes(detail(note(3, 'old')))
  expect(draft('note-3')).toMatchObject({ text: 'old', revision: 1 })
})

test('a save that fails keeps the text and says why; the panel may be closed and opened again', async () => {
  adoptNotes(detail(note(3, 'old')))
  changeNote('note-3', 'typed')
  boardStore.setState({ openId: null })
  const closed = closeNotes(1)
  asked[0]?.answer(failure('disk-full'))
  await closed
  expect(draft('note-3')).toMatchObject({ text: 'typed', state: { name: 'failed', failure: { code: 'disk-full' } } })
  expect(boardStore.getState().toasts).toMatchObject([{ tone: 'failure' }])
  adoptNotes(detail(note(3, 'old')))
  expect(draft('note-3')?.text).toBe('typed')
})

test('a note that was taken away while it was typed is added anew by the next save', async () => {
  adoptNotes(detail(note(3, 'old')))
  changeNote('note-3', 'typed')
  const first = flushNote('note-3')
  asked[0]?.answer(failure('not-found'))
  await first
  const second = flushNote('note-3')
  expect(asked[1]?.input).toEqual({ type: 'addNote', applicationId: 1, interviewId: null, body: 'typed' })
  asked[1]?.answer(added)
  await second
  expect(draft('note-3')).toMatchObject({ noteId: 7, state: { name: 'saved' } })
})

test('notes that are on disk are forgotten when the panel closes, new ones stand first until then', async () => {
  const known = detail(note(3, 'three'), note(4, 'four'))
  adoptNotes(known)
  const key = startNote(1)
  expect(notesShown(1, known.notes, noteStore.getState().drafts).map((one) => one.key)).toEqual([
    key,
    'note-4',
    'note-3'
  ])
  boardStore.setState({ openId: null })
  await closeNotes(1)
  expect([...noteStore.getState().drafts.keys()]).toEqual([])
})

test('a note keeps its key when main comes to know it, and goes when it is undone', async () => {
  const key = startNote(1)
  changeNote(key, 'x')
  asked[0]?.answer(added)
  await settle()
  const known = detail(note(7, 'x'))
  adoptNotes(known)
  expect(notesShown(1, known.notes, noteStore.getState().drafts)).toMatchObject([{ key, note: { id: 7 } }])
  adoptNotes(detail())
  expect(notesShown(1, [], noteStore.getState().drafts)).toEqual([])
})
