import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { CopyFacts, ExportFormat } from '../../../shared/keeping'
import { keepingText } from '../../../shared/messages/keeping'
import { settingsText } from '../../../shared/messages/window'
import { tracker } from '../../tracker'
import { announce } from '../announce'
import { flushAll } from '../save-schedule'
import { showFailure, showToast } from '../toasts'

/** A copy to go back to, and what it is called where it is not one of the list. */
export interface ChosenCopy extends CopyFacts {
  readonly fileName?: string
}

interface Copies {
  /** The newest first; null until they were read. */
  readonly list: readonly CopyFacts[] | null
  /** The copy about which is asked whether it shall be restored. */
  readonly asked: ChosenCopy | null
  readonly isRestoring: boolean
}

/** The copies of the store, as the settings show them. */
export const copiesStore = createStore<Copies>()(() => ({ list: null, asked: null, isRestoring: false }))

/** Reads a part of the copies in a component. */
export function useCopies<T>(select: (copies: Copies) => T): T {
  return useStore(copiesStore, select)
}

function tellDone(text: string): void {
  showToast(text)
  announce(text)
}

/** Reads which copies there are. */
export async function refreshCopies(): Promise<void> {
  const answer = await tracker.listCopies({})
  if (answer.ok) copiesStore.setState({ list: answer.value })
  else showFailure(answer.failure)
}

/** Copies the store; a toast says where to, or why not. */
export async function backUp(): Promise<void> {
  const answer = await tracker.backUp({})
  if (!answer.ok) return showFailure(answer.failure)
  tellDone(settingsText.backedUp(answer.value.path))
  await refreshCopies()
}

/** Copies the store to where a person chooses. */
export async function saveCopy(): Promise<void> {
  const answer = await tracker.saveCopy({})
  if (!answer.ok) return showFailure(answer.failure)
  if (answer.value.path !== null) tellDone(keepingText.savedCopy(answer.value.path))
}

/** Takes everything out to where a person chooses. */
export async function exportAs(format: ExportFormat): Promise<void> {
  const answer = await tracker.exportStore({ format })
  if (!answer.ok) return showFailure(answer.failure)
  if (answer.value.path !== null) tellDone(keepingText.exported(answer.value.path))
}

/** Asks whether a copy shall be restored; null asks no more. */
export function askToRestore(asked: ChosenCopy | null): void {
  copiesStore.setState({ asked })
}

/** Has a person choose a copy that lies elsewhere, and asks about it. */
export async function chooseCopy(): Promise<void> {
  const answer = await tracker.chooseCopy({})
  if (!answer.ok) return showFailure(answer.failure)
  askToRestore(answer.value)
}

/** Where a page leaves a word for the one that is loaded after it. */
const wordKey = 'foothold.restored'

/**
 * Restores the copy that was asked about. All that the window holds is of the old board then, so that the page is loaded
 * anew; what was typed is saved first, into the board that is copied.
 */
export async function restoreAsked(): Promise<void> {
  const { asked } = copiesStore.getState()
  if (asked === null) return
  copiesStore.setState({ isRestoring: true })
  await flushAll()
  const answer = await tracker.restoreCopy({ name: asked.name })
  copiesStore.setState({ isRestoring: false, asked: null })
  if (!answer.ok) return showFailure(answer.failure)
  sessionStorage.setItem(wordKey, keepingText.restored(answer.value.applications))
  location.reload()
}

/** Says what the page before this one did, if it left a word. */
export function tellRestored(): void {
  const word = sessionStorage.getItem(wordKey)
  sessionStorage.removeItem(wordKey)
  if (word !== null) tellDone(word)
}
