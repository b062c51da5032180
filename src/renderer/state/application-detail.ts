import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { FieldName } from '../../shared/posting'
import type { Passage } from '../../shared/search-answer'
import { tracker } from '../tracker'
import { boardStore } from './board-store'
import { adoptNotes, startNote } from './save-note'
import { showFailure } from './toasts'

/** The parts of an application that the panel shows. */
export const tabs = ['posting', 'notes', 'interviews', 'versions', 'timeline'] as const
/** A part of an application. */
export type Tab = (typeof tabs)[number]

/** What the panel shows and how; data of the window alone. */
export interface PanelState {
  readonly tab: Tab
  readonly isWide: boolean
  /** The field whose words are lit up, and where it was pointed at. */
  readonly lit: { readonly field: FieldName; readonly from: 'fields' | 'text' } | null
  /** The field that is to be corrected now, or null. */
  readonly correcting: FieldName | null
  /** The key of the note that should take the focus, or null. */
  readonly focusNote: string | null
}

const initial: PanelState = { tab: 'posting', isWide: false, lit: null, correcting: null, focusNote: null }

/** The state of the panel. */
export const panelStore = createStore<PanelState>()(() => initial)

/** Reads a part of the panel's state in a component. */
export function usePanel<T>(select: (state: PanelState) => T): T {
  return useStore(panelStore, select)
}

/** Shows a part of the application. */
export function showTab(tab: Tab): void {
  panelStore.setState({ tab, lit: null })
}

/** Widens the panel to the full window, or brings it back to the side. */
export function setWide(isWide: boolean): void {
  panelStore.setState({ isWide })
}

/** Lights the words of a field up; null puts them out. */
export function light(field: FieldName | null, from: 'fields' | 'text' = 'fields'): void {
  panelStore.setState({ lit: field === null ? null : { field, from } })
}

/** Begins to correct a field, where its value stands. */
export function correctField(field: FieldName | null): void {
  panelStore.setState({ correcting: field })
}

/** Begins a new note on an application and gives it the focus. */
export function beginNote(applicationId: number): void {
  const { isWide, tab } = panelStore.getState()
  panelStore.setState({ tab: isWide ? tab : 'notes', focusNote: startNote(applicationId) })
}

/** Says that the note has taken the focus. */
export function noteFocused(): void {
  panelStore.setState({ focusNote: null })
}

/** Shows the part of the application in which a search found its words. */
export function showPassage(passage: Passage | null): void {
  if (passage === null) return
  showTab(passage.kind === 'note' ? 'notes' : 'posting')
}

/** Hands a link to the system's browser; a toast says when it may not be opened. */
export async function openLink(url: string): Promise<void> {
  const answer = await tracker.openLink({ url })
  if (!answer.ok) showFailure(answer.failure)
}

/** Takes over the notes whenever main's answer for the open application comes in. Returns the way to stop. */
export function followDetail(): () => void {
  const { detail } = boardStore.getState()
  if (detail.status === 'ready') adoptNotes(detail.value)
  return boardStore.subscribe((state, previous) => {
    if (state.detail !== previous.detail && state.detail.status === 'ready') adoptNotes(state.detail.value)
  })
}
