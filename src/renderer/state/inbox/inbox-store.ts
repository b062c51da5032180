import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Inbox, RefusedFile, WaitingApplication } from '../../../shared/inbox'
import type { ApplicationDetail } from '../../../shared/model'
import type { Failure } from '../../../shared/result'

/** What waits, by a key of its own: `application-12` or `refusal-3`. */
export type InboxKey = `application-${number}` | `refusal-${number}`

/** One thing that waits. */
export type InboxEntry =
  | { readonly key: InboxKey; readonly kind: 'application'; readonly waiting: WaitingApplication }
  | { readonly key: InboxKey; readonly kind: 'refusal'; readonly refused: RefusedFile }

/** What the window knows of the inbox. */
export interface InboxState {
  /** Null until it was read. */
  readonly entries: readonly InboxEntry[] | null
  readonly failure: Failure | null
  /** What is looked at; null when nothing waits. */
  readonly chosen: InboxKey | null
  /** True once somebody went through the entries; until then the first is looked at, whatever comes in. */
  readonly isChosenByHand: boolean
  /** True from when the inbox is opened until it was read for that. */
  readonly isOpening: boolean
  /** What was accepted or dismissed here, so that it is shown when an undo brings it back. */
  readonly settled: ReadonlySet<InboxKey>
  /** Applications that were read to be shown: the chosen one, and the next. */
  readonly details: ReadonlyMap<number, ApplicationDetail>
  /** The application that what is looked at may repeat, as soon as it is known. */
  readonly sameId: number | null
  /** Grows by one when what is chosen should take the focus. */
  readonly focusSerial: number
}

const initial: InboxState = {
  entries: null,
  failure: null,
  chosen: null,
  isChosenByHand: false,
  isOpening: false,
  settled: new Set(),
  details: new Map(),
  sameId: null,
  focusSerial: 0
}

/** The state of the inbox. */
export const inboxStore = createStore<InboxState>()(() => initial)

/** Reads a part of the inbox in a component. */
export function useInbox<T>(select: (state: InboxState) => T): T {
  return useStore(inboxStore, select)
}

/** All that waits as one row: first applications, then files that could not be read. */
export function entriesOf({ waiting, refused }: Inbox): readonly InboxEntry[] {
  return [
    ...waiting.map((one): InboxEntry => ({ key: `application-${one.card.id}`, kind: 'application', waiting: one })),
    ...refused.map((one): InboxEntry => ({ key: `refusal-${one.id}`, kind: 'refusal', refused: one }))
  ]
}

/** What is looked at after entries have gone: the one itself, else the next that is left, else the last; at first the first. */
export function chosenAfter(
  before: readonly InboxEntry[],
  left: readonly InboxEntry[],
  chosen: InboxKey | null
): InboxKey | null {
  const keys = new Set(left.map(({ key }) => key))
  if (chosen !== null && keys.has(chosen)) return chosen
  const at = before.findIndex(({ key }) => key === chosen)
  if (at < 0) return left[0]?.key ?? null
  const next = before.slice(at).find(({ key }) => keys.has(key))
  return next?.key ?? left.at(-1)?.key ?? null
}

/** The entry that is looked at. */
export function chosenEntry({ entries, chosen }: InboxState): InboxEntry | undefined {
  return entries?.find(({ key }) => key === chosen)
}

/** The applications among entries. */
export function applicationsOf(entries: readonly InboxEntry[]): readonly WaitingApplication[] {
  return entries.flatMap((entry) => (entry.kind === 'application' ? [entry.waiting] : []))
}

/** Those that can be accepted without a look at each field. */
export function rightOnes(entries: readonly InboxEntry[]): readonly WaitingApplication[] {
  return applicationsOf(entries).filter(({ looksRight }) => looksRight)
}
