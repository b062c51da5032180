import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ImportOutcome } from '../../shared/contract'
import type { History } from '../../shared/model'

/** A posting that came in. */
export type AddedOutcome = Extract<ImportOutcome, { ok: true }>
/** A file that could not be read. */
export type FailedOutcome = Extract<ImportOutcome, { ok: false }>

/** One drop, from the first file to the summary. */
export interface ImportRun {
  /** The same for all its messages: together they are one step of undo. */
  readonly id: string
  readonly phase: 'gathering' | 'waiting' | 'running' | 'cancelling' | 'done'
  /** Files in it, without those that were left out; while they are gathered, those that were found so far. */
  readonly total: number
  /** Files that were answered, whatever became of them. */
  readonly done: number
  readonly outcomes: readonly ImportOutcome[]
  /** How its words came when they came without a file; null for files. */
  readonly words: 'pasted' | 'dropped' | 'link' | null
  /** Name of the watched folder from which it came by itself; null for what a person brought. */
  readonly folder: string | null
  /** True when files were left out because one drop takes no more. */
  readonly hasLeftOut: boolean
  /** What could be undone right after it, by which is told whether undo still concerns it. */
  readonly history: History | null
}

/** The imports of the window. */
export interface ImportState {
  /** Those that run or whose summary is still shown, oldest first. */
  readonly runs: readonly ImportRun[]
  /** What was typed in the dialog for text and not added yet. */
  readonly pasteDraft: string
}

/** The state of the imports. */
export const importStore = createStore<ImportState>()(() => ({ runs: [], pasteDraft: '' }))

/** Reads the imports in a component. */
export function useImports<T>(select: (runs: readonly ImportRun[]) => T): T {
  return useStore(importStore, ({ runs }) => select(runs))
}

/** Keeps what is typed in the dialog for text. */
export function draftPaste(pasteDraft: string): void {
  importStore.setState({ pasteDraft })
}

/** The run with this id, as it is now. */
export function findRun(id: string): ImportRun | undefined {
  return importStore.getState().runs.find((run) => run.id === id)
}

/** Adds a run behind the others. */
export function addRun(run: ImportRun): void {
  importStore.setState(({ runs }) => ({ runs: [...runs, run] }))
}

/** Changes facts of a run. */
export function patchRun(id: string, facts: Partial<ImportRun>): void {
  importStore.setState(({ runs }) => ({ runs: runs.map((run) => (run.id === id ? { ...run, ...facts } : run)) }))
}

/** Takes a run and its summary away. */
export function dismissRun(id: string): void {
  importStore.setState(({ runs }) => ({ runs: runs.filter((run) => run.id !== id) }))
}

/**
 * What came of a run, sorted: new cards, those of them that wait in the inbox, because they may be there already or for
 * another reason, postings that were there, and failures.
 */
export function sortOutcomes(outcomes: readonly ImportOutcome[]): {
  readonly added: readonly AddedOutcome[]
  readonly waiting: readonly AddedOutcome[]
  readonly alike: readonly AddedOutcome[]
  readonly unsure: readonly AddedOutcome[]
  readonly known: readonly AddedOutcome[]
  readonly failed: readonly FailedOutcome[]
} {
  const good = outcomes.filter((outcome): outcome is AddedOutcome => outcome.ok)
  // One whose card was in the trash is back on the board, and counts as added.
  const isKnown = ({ sameAs }: AddedOutcome) => sameAs?.grade === 'certain' && sameAs.applicationId !== null
  const added = good.filter((outcome) => !isKnown(outcome))
  const isAlike = ({ sameAs }: AddedOutcome) => sameAs !== null && sameAs.grade !== 'certain'
  return {
    added,
    waiting: added.filter(({ review }) => review),
    alike: added.filter(isAlike),
    unsure: added.filter((outcome) => outcome.review && !isAlike(outcome)),
    known: good.filter(isKnown),
    failed: outcomes.filter((outcome): outcome is FailedOutcome => !outcome.ok)
  }
}
