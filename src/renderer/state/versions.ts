import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { StoredPosting } from '../../shared/model'
import type { SameAs } from '../../shared/same-posting'
import { tracker } from '../tracker'
import { showTab } from './application-detail'
import { boardStore } from './board-store'
import { edit } from './edit'
import { openApplication } from './open-application'
import { flushAll } from './save-schedule'
import { showFailure } from './toasts'

/** How the words of two versions are shown. */
export const differenceLooks = ['inline', 'side'] as const
/** How the words of two versions are shown. */
export type DifferenceLook = (typeof differenceLooks)[number]

/** What is known of versions of the open application's posting, and of postings like it. */
export interface VersionState {
  /** The postings like one, as last asked. */
  readonly same: { readonly postingId: number; readonly found: readonly SameAs[] }
  /** The posting that a person chose to compare with; null leaves the choice to the view. */
  readonly chosenId: number | null
  /** Postings that were read to be compared, by id. */
  readonly read: ReadonlyMap<number, StoredPosting>
  readonly look: DifferenceLook
  /** True from when a person asked for a comparison until it has the focus. */
  readonly asked: boolean
}

/** The state of versions. */
export const versionStore = createStore<VersionState>()(() => ({
  same: { postingId: 0, found: [] },
  chosenId: null,
  read: new Map(),
  look: 'inline',
  asked: false
}))

/** Reads a part of the state of versions in a component. */
export function useVersions<T>(select: (state: VersionState) => T): T {
  return useStore(versionStore, select)
}

/** Asks which other applications have a posting like this one. */
export async function findSame(postingId: number): Promise<void> {
  if (versionStore.getState().same.postingId !== postingId) {
    versionStore.setState({ same: { postingId, found: [] }, chosenId: null })
  }
  const answer = await tracker.findSameApplications({ postingId })
  // A later question has taken its place.
  if (versionStore.getState().same.postingId !== postingId) return
  versionStore.setState({ same: { postingId, found: answer.ok ? answer.value : [] } })
}

/** Most postings that are kept once they were read. */
const maxRead = 12

/** Reads a posting that is to be compared, unless it is there. */
export async function readToCompare(id: number): Promise<void> {
  if (versionStore.getState().read.has(id)) return
  const answer = await tracker.readPosting({ id })
  if (!answer.ok) {
    showFailure(answer.failure)
    return
  }
  versionStore.setState(({ read }) => ({ read: new Map([...[...read].slice(1 - maxRead), [id, answer.value]]) }))
}

/** Shows what differs between the posting on the card and another one. */
export function compareWith(postingId: number): void {
  versionStore.setState({ chosenId: postingId, asked: true })
  showTab('versions')
}

/** True once for each comparison that was asked for: then it takes the focus. */
export function takeAsked(): boolean {
  const { asked } = versionStore.getState()
  versionStore.setState({ asked: false })
  return asked
}

/** Chooses how the words of two versions are shown. */
export function chooseLook(look: DifferenceLook): void {
  versionStore.setState({ look })
}

/** Merges two applications, the newer into the older one, and opens what is left. */
export async function mergeWith(id: number, otherId: number): Promise<void> {
  // What is being typed has to be there before it goes along.
  await flushAll()
  const [intoId, fromId] = [Math.min(id, otherId), Math.max(id, otherId)]
  const answer = await edit({ type: 'mergeApplication', id: fromId, intoId })
  if (answer.ok && boardStore.getState().openId !== intoId) await openApplication(intoId)
}

/** Says that an application that waits because of one like it is another one after all. */
export async function keepApart(id: number): Promise<void> {
  await edit({ type: 'setReview', id, review: null })
}
