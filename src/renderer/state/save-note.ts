import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { notesText } from '../../shared/messages/application'
import type { ApplicationDetail, Note } from '../../shared/model'
import type { Failure } from '../../shared/result'
import { tracker } from '../tracker'
import { announce } from './announce'
import { applyChange } from './apply-change'
import { boardStore } from './board-store'
import { edit } from './edit'
import { type SaveSchedule, type SaveState, scheduleSaves } from './save-schedule'
import { dismissActionToasts, showToast } from './toasts'

/** A note in its editor. It is the truth while it holds something that is not saved. */
export interface NoteDraft {
  /** Stays the same when a new note gets its id. */
  readonly key: string
  readonly applicationId: number
  /** Null until main has added the note. */
  readonly noteId: number | null
  readonly text: string
  readonly state: SaveState
  /** True once something was typed since the panel opened. */
  readonly wasChanged: boolean
  /** Grows by one when the text was changed by something else than the editor: an undo. */
  readonly revision: number
  /** True once main has shown the note; when it is gone after that, it was taken away. */
  readonly seen: boolean
}

/** The notes that are or were being written, by their key. */
export const noteStore = createStore<{ readonly drafts: ReadonlyMap<string, NoteDraft> }>()(() => ({
  drafts: new Map()
}))

const schedules = new Map<string, SaveSchedule<string>>()
let newNotes = 0

/** Reads a part of the drafts in a component. */
export function useNotes<T>(select: (drafts: ReadonlyMap<string, NoteDraft>) => T): T {
  return useStore(noteStore, ({ drafts }) => select(drafts))
}

function patch(key: string, facts: Partial<NoteDraft>): void {
  noteStore.setState(({ drafts }) => {
    const draft = drafts.get(key)
    return draft === undefined ? {} : { drafts: new Map(drafts).set(key, { ...draft, ...facts }) }
  })
}

function forget(keys: readonly string[]): void {
  for (const key of keys) schedules.delete(key)
  noteStore.setState(({ drafts }) => ({ drafts: new Map([...drafts].filter(([key]) => !keys.includes(key))) }))
}

/** Says where nobody looks at the note any more that it is not saved. */
function reportFailure({ applicationId }: NoteDraft): void {
  if (boardStore.getState().openId === applicationId) return
  showToast(notesText.failedElsewhere, 'failure')
  announce(notesText.failedElsewhere, true)
}

async function save(key: string, body: string): Promise<Failure | null> {
  const draft = noteStore.getState().drafts.get(key)
  if (draft === undefined) return null
  const { noteId, applicationId } = draft
  const answer = await tracker.edit(
    noteId === null
      ? { type: 'addNote', applicationId, interviewId: null, body }
      : { type: 'changeNote', id: noteId, body }
  )
  if (!answer.ok) {
    // The note was taken away meanwhile; the next save adds what was typed as a new one.
    if (noteId !== null && answer.failure.code === 'not-found') patch(key, { noteId: null, seen: false })
    reportFailure(draft)
    return answer.failure
  }
  if (noteId === null) patch(key, { noteId: answer.value.createdId })
  applyChange(answer.value)
  dismissActionToasts()
  return null
}

function scheduleOf(key: string): SaveSchedule<string> {
  const known = schedules.get(key)
  if (known !== undefined) return known
  const schedule = scheduleSaves<string>({
    save: (text) => save(key, text),
    merge: (_earlier, later) => later,
    report: (state) => patch(key, { state })
  })
  schedules.set(key, schedule)
  return schedule
}

function addDraft(facts: Pick<NoteDraft, 'key' | 'applicationId' | 'noteId' | 'text' | 'seen'>): void {
  const draft: NoteDraft = { ...facts, state: { name: 'saved' }, wasChanged: false, revision: 0 }
  noteStore.setState(({ drafts }) => ({ drafts: new Map(drafts).set(draft.key, draft) }))
}

/** The key of a note that main knows. */
export function keyOfNote(id: number): string {
  for (const draft of noteStore.getState().drafts.values()) if (draft.noteId === id) return draft.key
  return `note-${id}`
}

/** Begins a new note; nothing is saved before its first character. Answers its key. */
export function startNote(applicationId: number): string {
  newNotes += 1
  const key = `new-note-${newNotes}`
  addDraft({ key, applicationId, noteId: null, text: '', seen: false })
  return key
}

/** Takes what was typed. A new note is added with its first character, so that it cannot be lost. */
export function changeNote(key: string, text: string): void {
  const draft = noteStore.getState().drafts.get(key)
  if (draft === undefined || draft.text === text) return
  patch(key, { text, wasChanged: true })
  const schedule = scheduleOf(key)
  schedule.change(text)
  if (draft.noteId === null && draft.text === '') void schedule.flush()
}

/** Saves a note now: it lost the focus, or somebody asked to try again. */
export async function flushNote(key: string): Promise<void> {
  await schedules.get(key)?.flush()
}

/** Moves a note to the trash, with what was typed last; a new and empty one just goes. False when it stays. */
export async function trashNote(key: string): Promise<boolean> {
  await flushNote(key)
  const draft = noteStore.getState().drafts.get(key)
  if (draft === undefined) return false
  const isGone = draft.noteId === null || (await edit({ type: 'trashNote', id: draft.noteId })).ok
  if (isGone) forget([key])
  return isGone
}

/** The drafts that nobody needs any more: of another application or untouched, and saved. */
function isDone(draft: NoteDraft): boolean {
  return draft.state.name === 'saved' && (draft.noteId === null ? draft.text === '' : draft.seen)
}

/** Saves the notes of an application whose panel closes, and forgets those that are on disk. */
export async function closeNotes(applicationId: number): Promise<void> {
  const own = () => [...noteStore.getState().drafts.values()].filter((draft) => draft.applicationId === applicationId)
  await Promise.all(own().map(({ key }) => flushNote(key)))
  // Meanwhile the panel may have been opened again.
  if (boardStore.getState().openId === applicationId) return
  forget(
    own()
      .filter(isDone)
      .map(({ key }) => key)
  )
}

function adopt(draft: NoteDraft, note: Note | undefined): void {
  if (note === undefined) {
    if (draft.seen && draft.state.name === 'saved') forget([draft.key])
  } else if (draft.state.name === 'saved' && draft.text !== note.body) {
    patch(draft.key, { text: note.body, revision: draft.revision + 1, seen: true })
  } else if (!draft.seen) patch(draft.key, { seen: true })
}

/** Takes over what main knows of an application's notes, except where something typed is not saved yet. */
export function adoptNotes({ card, notes }: ApplicationDetail): void {
  for (const note of notes) {
    const key = keyOfNote(note.id)
    const known = noteStore.getState().drafts.has(key)
    if (!known) addDraft({ key, applicationId: card.id, noteId: note.id, text: note.body, seen: true })
  }
  for (const draft of noteStore.getState().drafts.values()) {
    if (draft.applicationId !== card.id || draft.noteId === null) continue
    adopt(
      draft,
      notes.find((note) => note.id === draft.noteId)
    )
  }
}
