import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { SingleEdit } from '../../shared/edit'
import type { Failure } from '../../shared/result'
import type { TrashedItem } from '../../shared/trash'
import { tracker } from '../tracker'
import { boardStore } from './board-store'
import { edit } from './edit'

/** What the window knows of the trash. */
export interface TrashState {
  /** Null until it was read. */
  readonly items: readonly TrashedItem[] | null
  readonly failure: Failure | null
}

const trashStore = createStore<TrashState>()(() => ({ items: null, failure: null }))

/** Reads a part of the trash in a component. */
export function useTrash<T>(select: (state: TrashState) => T): T {
  return useStore(trashStore, select)
}

let newest = 0

/** Reads the trash anew; what is shown stays until the answer is there. */
export async function refreshTrash(): Promise<void> {
  newest += 1
  const own = newest
  const answer = await tracker.getTrash({})
  if (own !== newest) return
  trashStore.setState(answer.ok ? { items: answer.value, failure: null } : { failure: answer.failure })
}

/** Reads the trash now and after each change of the board. Returns the way to stop. */
export function followTrash(): () => void {
  void refreshTrash()
  return boardStore.subscribe(({ history }, before) => {
    if (history !== before.history) void refreshTrash()
  })
}

const restoring = {
  application: 'restoreApplication',
  note: 'restoreNote',
  interview: 'restoreInterview'
} as const satisfies Record<TrashedItem['kind'], SingleEdit['type']>

/** Brings something back to where it was; answers whether that was done. */
export async function restoreItem({ kind, id }: TrashedItem): Promise<boolean> {
  return (await edit({ type: restoring[kind], id })).ok
}
