import type { SingleEdit } from '../../../shared/edit'
import type { WaitingApplication } from '../../../shared/inbox'
import { inboxText } from '../../../shared/messages/inbox'
import { tracker } from '../../tracker'
import { announce } from '../announce'
import { applyChange } from '../apply-change'
import { edit } from '../edit'
import { titleOf } from '../title-of'
import { showFailure, showToast } from '../toasts'
import { applicationsOf, chosenAfter, chosenEntry, type InboxKey, inboxStore, rightOnes } from './inbox-store'
import { focusChosen, readDetails, refreshInbox } from './read-inbox'

/** Takes entries away at once and goes on to the next; they come back when main refuses. */
function leave(keys: readonly InboxKey[]): void {
  inboxStore.setState(({ entries, chosen, settled }) => {
    const left = (entries ?? []).filter(({ key }) => !keys.includes(key))
    return {
      entries: left,
      chosen: chosenAfter(entries ?? [], left, chosen),
      isChosenByHand: true,
      settled: new Set([...settled, ...keys])
    }
  })
  focusChosen()
  void readDetails()
}

/** Shows again what main refused to settle. */
async function comeBack(keys: readonly InboxKey[]): Promise<void> {
  inboxStore.setState(({ settled }) => ({ settled: new Set([...settled].filter((key) => !keys.includes(key))) }))
  await refreshInbox()
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
  else await comeBack(keys)
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
  const keys: readonly InboxKey[] = [`refusal-${id}`]
  leave(keys)
  if (!(await addRefused(id, stageId))) await comeBack(keys)
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

/** Remembers the application into which the key for it merges. */
export function showSame(id: number | null): void {
  inboxStore.setState({ sameId: id })
}

/** Merges what is looked at into the application that it may repeat; false when there is none. */
export function mergeSame(): boolean {
  const { sameId } = inboxStore.getState()
  if (sameId === null) return false
  void mergeChosen(sameId)
  return true
}
