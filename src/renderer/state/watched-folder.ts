import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { watchText } from '../../shared/messages/watched-folder'
import type { Result } from '../../shared/result'
import type { WatchFacts } from '../../shared/watched-folder'
import { tracker } from '../tracker'
import { announce } from './announce'
import { showFailure, showToast } from './toasts'

/** What is known of the watched folder; null until it was read. */
export const watchStore = createStore<{ readonly facts: WatchFacts | null }>()(() => ({ facts: null }))

/** Reads the watched folder in a component. */
export function useWatchedFolder(): WatchFacts | null {
  return useStore(watchStore, ({ facts }) => facts)
}

function take(answer: Result<WatchFacts>): WatchFacts | null {
  if (!answer.ok) {
    showFailure(answer.failure)
    return null
  }
  watchStore.setState({ facts: answer.value })
  return answer.value
}

function say(sentence: string): void {
  showToast(sentence)
  announce(sentence)
}

/** Reads what is known of the watched folder. */
export async function loadWatchedFolder(): Promise<void> {
  const answer = await tracker.getWatchedFolder({})
  if (answer.ok) watchStore.setState({ facts: answer.value })
}

/** The last part of a path, by the separators of every system. */
export function folderName(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}

/** Lets the person choose the folder to watch. */
export async function chooseWatchedFolder(): Promise<void> {
  const before = watchStore.getState().facts?.folder ?? null
  const facts = take(await tracker.chooseWatchedFolder({}))
  if (facts !== null && facts.folder !== null && facts.folder !== before)
    say(watchText.watching(folderName(facts.folder)))
}

/** Watches no folder from now on. */
export async function stopWatching(): Promise<void> {
  if (take(await tracker.stopWatching({})) !== null) say(watchText.stopped)
}

/** Looks through the watched folder now. */
export async function lookThroughFolder(): Promise<void> {
  take(await tracker.lookThroughFolder({}))
}

let missing: string | null = null

/** Tells once when the watched folder has gone, and when it is back. */
export function tellMissing(folder: string | null): void {
  if (folder === missing) return
  const wasMissing = missing !== null
  missing = folder
  if (folder !== null) {
    const sentence = watchText.missing(folder)
    showToast(sentence, 'failure')
    announce(sentence)
  } else if (wasMissing) say(watchText.back)
}
