import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { SingleEdit } from '../../shared/edit'
import type { Inbox, RefusedFile, WaitingApplication } from '../../shared/inbox'
import { inboxText } from '../../shared/messages/inbox'
import type { ApplicationDetail } from '../../shared/model'
import type { Failure } from '../../shared/result'
import { tracker } from '../tracker'
import { announce } from './announce'
import { applyChange } from './apply-change'
import { boardStore } from './board-store'
import { edit } from './edit'
import { importStore } from './imports'
import { titleOf } from './title-of'
import { showFailure, showToast } from './toasts'

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
  /** Applications that were read to be shown: the chosen one, and the next. */
  readonly details: ReadonlyMap<number, ApplicationDetail>
  /** Grows by one when what is chosen should take the focus. */
  readonly focusSerial: number
}

const initial: InboxState = { entries: null, failure: null, chosen: null, details: new Map(), focusSerial: 0 }

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

/** What was accepted or dismissed here, so that it is shown when an undo brings it back. */
const settled = new Set<InboxKey>()

let newest = 0

/** True once somebody went through the entries; until then the first is looked at, whatever comes in. */
let isChosenByHand = false

/** True from when the inbox is opened until it was read for that. */
let isOpening = false

/** At which reading of the inbox each application was read. */
const readAt = new Map<number, number>()

/** Reads the inbox anew; a reading that a newer one has overtaken is dropped. */
export async function refreshInbox(): Promise<void> {
  newest += 1
  const own = newest
  const answer = await tracker.getInbox({})
  if (own !== newest) return
  if (!answer.ok) {
    inboxStore.setState({ failure: answer.failure })
    return
  }
  const entries = entriesOf(answer.value)
  const back = entries.find(({ key }) => settled.has(key))
  for (const { key } of entries) settled.delete(key)
  const { entries: before, chosen } = inboxStore.getState()
  const isHeld = isChosenByHand || (boardStore.getState().view === 'inbox' && !isOpening)
  isOpening = false
  const next = back?.key ?? chosenAfter(before ?? [], entries, isHeld ? chosen : null)
  // What is shown stays until it was read anew, so that nothing flickers and the focus stays where it is.
  inboxStore.setState({ entries, failure: null, chosen: next })
  if (back !== undefined) focusChosen()
  await readDetails()
}

function idOf(entry: InboxEntry | undefined): number | null {
  return entry?.kind === 'application' ? entry.waiting.card.id : null
}

async function readDetail(id: number): Promise<void> {
  if (readAt.get(id) === newest) return
  const own = newest
  const answer = await tracker.openApplication({ id })
  if (!answer.ok || own !== newest) return
  readAt.set(id, own)
  inboxStore.setState(({ details }) => ({ details: new Map(details).set(id, answer.value) }))
}

/** Keeps the details of these applications, and of no others. */
function forgetDetails(ids: readonly number[]): void {
  inboxStore.setState(({ details }) => ({
    details: new Map([...details].filter(([id]) => ids.includes(id)))
  }))
  for (const id of readAt.keys()) if (!ids.includes(id)) readAt.delete(id)
}

/** Reads the chosen application, and the one behind it, so that going on shows it at once. */
async function readDetails(): Promise<void> {
  if (boardStore.getState().view !== 'inbox') return
  const { entries, chosen } = inboxStore.getState()
  const at = (entries ?? []).findIndex(({ key }) => key === chosen)
  const ids = [entries?.[at], entries?.[at + 1]].map(idOf).filter((id) => id !== null)
  forgetDetails(ids)
  for (const id of ids) await readDetail(id)
}

/** Asks what is chosen to take the focus. */
export function focusChosen(): void {
  inboxStore.setState(({ focusSerial }) => ({ focusSerial: focusSerial + 1 }))
}

/** Looks at an entry. */
export function choose(key: InboxKey): void {
  isChosenByHand = true
  inboxStore.setState({ chosen: key })
  void readDetails()
}

/** Looks at the next entry, or the one before. */
export function stepChosen(step: 1 | -1): void {
  const { entries, chosen } = inboxStore.getState()
  const at = (entries ?? []).findIndex(({ key }) => key === chosen)
  const next = entries?.[at + step]
  if (next === undefined) return
  choose(next.key)
  focusChosen()
}

/** Shows the inbox in the middle of the window, with nothing in front of it. */
export function openInbox(): void {
  // What the summaries say stands in the inbox, and they would stand in front of it.
  importStore.setState(({ runs }) => ({ runs: runs.filter(({ phase }) => phase !== 'done') }))
  boardStore.setState({ view: 'inbox', openId: null, openAt: null, detail: { status: 'closed' } })
  isOpening = true
  focusChosen()
  void refreshInbox()
}

/** The entry that is looked at. */
export function chosenEntry({ entries, chosen }: InboxState): InboxEntry | undefined {
  return entries?.find(({ key }) => key === chosen)
}

/** Takes entries away at once and goes on to the next; they come back when main refuses. */
function leave(keys: readonly InboxKey[]): void {
  isChosenByHand = true
  inboxStore.setState(({ entries, chosen }) => {
    const left = (entries ?? []).filter(({ key }) => !keys.includes(key))
    return { entries: left, chosen: chosenAfter(entries ?? [], left, chosen) }
  })
  for (const key of keys) settled.add(key)
  focusChosen()
  void readDetails()
}

/** Says what comes next, after what was done. */
function announceNext(): void {
  const state = inboxStore.getState()
  const entry = chosenEntry(state)
  if (entry === undefined) announce(inboxText.empty)
  else {
    const title = entry.kind === 'application' ? titleOf(entry.waiting.card) : entry.refused.fileName
    announce(inboxText.next(title, state.entries?.length ?? 0))
  }
}

/** Makes the edits as one step of undo, with the entries gone at once. */
async function settle(keys: readonly InboxKey[], edits: readonly SingleEdit[]): Promise<void> {
  const [single] = edits
  if (single === undefined) return
  leave(keys)
  const answer = await edit(edits.length === 1 ? single : { type: 'batch', edits: [...edits] })
  if (answer.ok) announceNext()
  else {
    for (const key of keys) settled.delete(key)
    await refreshInbox()
  }
}

function applicationsOf(entries: readonly InboxEntry[]): readonly WaitingApplication[] {
  return entries.flatMap((entry) => (entry.kind === 'application' ? [entry.waiting] : []))
}

function keysOf(waiting: readonly WaitingApplication[]): readonly InboxKey[] {
  return waiting.map(({ card }): InboxKey => `application-${card.id}`)
}

async function accept(waiting: readonly WaitingApplication[], stageId: number | null = null): Promise<void> {
  const edits = waiting.flatMap(({ card: { id, stageId: own } }): SingleEdit[] => {
    const review: SingleEdit = { type: 'setReview', id, review: null }
    return stageId === null || stageId === own
      ? [review]
      : [review, { type: 'moveApplication', id, stageId, before: null }]
  })
  await settle(keysOf(waiting), edits)
}

async function dismiss(waiting: readonly WaitingApplication[]): Promise<void> {
  const edits = waiting.map(({ card }): SingleEdit => ({ type: 'trashApplication', id: card.id }))
  await settle(keysOf(waiting), edits)
}

/** Makes a refused file an application all the same; answers whether it did. */
export async function addRefused(id: number, stageId: number | null = null): Promise<boolean> {
  const answer = await tracker.addRefused({ id, stageId })
  if (!answer.ok) {
    showFailure(answer.failure)
    return false
  }
  applyChange(answer.value)
  const text = inboxText.addedAnyway(answer.value.done.title ?? '')
  showToast(text, 'plain', 'undo')
  announce(text)
  return true
}

async function addChosen(id: number, stageId: number | null): Promise<void> {
  leave([`refusal-${id}`])
  if (await addRefused(id, stageId)) return
  settled.delete(`refusal-${id}`)
  await refreshInbox()
}

/** Accepts what is looked at, into a stage when one is named, and goes on to the next. */
export async function acceptChosen(stageId: number | null = null): Promise<void> {
  const entry = chosenEntry(inboxStore.getState())
  if (entry?.kind === 'application') await accept([entry.waiting], stageId)
  else if (entry !== undefined) await addChosen(entry.refused.id, stageId)
}

/** Moves what is looked at to the trash, or lets the file go, and goes on to the next. */
export async function dismissChosen(): Promise<void> {
  const entry = chosenEntry(inboxStore.getState())
  if (entry?.kind === 'application') await dismiss([entry.waiting])
  else if (entry !== undefined) await settle([entry.key], [{ type: 'settleRefusal', id: entry.refused.id }])
}

function ofFile(originalId: number): readonly WaitingApplication[] {
  const all = applicationsOf(inboxStore.getState().entries ?? [])
  return all.filter((one) => one.review === 'list' && one.originalId === originalId)
}

/** Accepts all that are left of a list. */
export async function acceptFile(originalId: number): Promise<void> {
  await accept(ofFile(originalId))
}

/** Moves all that are left of a list to the trash. */
export async function dismissFile(originalId: number): Promise<void> {
  await dismiss(ofFile(originalId))
}

/** Those that can be accepted without a look at each field. */
export function rightOnes(entries: readonly InboxEntry[]): readonly WaitingApplication[] {
  return applicationsOf(entries).filter(({ looksRight }) => looksRight)
}

/** Accepts all that look right. */
export async function acceptRight(): Promise<void> {
  await accept(rightOnes(inboxStore.getState().entries ?? []))
}

/** Merges what is looked at into an application that was there before. */
export async function mergeChosen(intoId: number): Promise<void> {
  const entry = chosenEntry(inboxStore.getState())
  if (entry?.kind !== 'application') return
  await settle([entry.key], [{ type: 'mergeApplication', id: entry.waiting.card.id, intoId }])
}

/** How long reading the inbox waits while files come in, in milliseconds: a large import has an answer many times a second. */
const pauseInImports = 600

/** Reads the inbox now and whenever something changed on the board or came in. Returns the way to stop. */
export function followInbox(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const readSoon = () => {
    const isRunning = importStore.getState().runs.some(({ phase }) => phase === 'running')
    timer ??= setTimeout(
      () => {
        timer = undefined
        void refreshInbox()
      },
      isRunning ? pauseInImports : 0
    )
  }
  void refreshInbox()
  const stops = [
    boardStore.subscribe(({ history, phase }, before) => {
      if (history !== before.history || phase !== before.phase) readSoon()
    }),
    importStore.subscribe(({ runs }, before) => {
      const settledRuns = (all: typeof runs) =>
        all.reduce((sum, { done, phase }) => sum + done + Number(phase === 'done'), 0)
      if (settledRuns(runs) > settledRuns(before.runs)) readSoon()
    })
  ]
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}

/** The application that what is looked at may repeat, as soon as it is known. */
let same: number | null = null

/** Remembers the application into which the key for it merges. */
export function showSame(id: number | null): void {
  same = id
}

/** Merges what is looked at into the application that it may repeat; false when there is none. */
export function mergeSame(): boolean {
  if (same === null) return false
  void mergeChosen(same)
  return true
}
