import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Settings } from '../../shared/contract'
import { tracker } from '../tracker'
import { refreshInbox } from './inbox/read-inbox'
import { showFailure } from './toasts'

/** What a person chose once for all; as it comes until it was read. */
export const settingsStore = createStore<Settings>()(() => ({ care: 'unsure' }))

/** Reads a setting in a component. */
export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(settingsStore, select)
}

/** Reads the settings from the store. */
export async function loadSettings(): Promise<void> {
  const answer = await tracker.getSettings({})
  if (answer.ok) settingsStore.setState(answer.value)
}

/** Keeps how carefully imports are looked over from now on. */
export async function chooseCare(care: Settings['care']): Promise<void> {
  const answer = await tracker.saveSettings({ care })
  if (!answer.ok) return showFailure(answer.failure)
  settingsStore.setState(answer.value)
  await refreshInbox()
}
