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
  readonly phase: 'waiting' | 'running' | 'cancelling' | 'done'
  /** Files in it, without those that were left out. */
  readonly total: number
  /** Files that were answered, whatever became of them. */
  readonly done: number
  readonly outcomes: readonly ImportOutcome[]
  /** How many files were left out because one drop takes no more. */
  readonly leftOut: number
  /** What could be undone right after it, by which is told whether undo still concerns it. */
  readonly history: History | null
}

/** The imports that run or whose summary is still shown, oldest first. */
export const importStore = createStore<{ readonly runs: readonly ImportRun[] }>()(() => ({ runs: [] }))

/** Reads the imports in a component. */
export function useImports<T>(select: (runs: readonly ImportRun[]) => T): T {
  return useStore(importStore, ({ runs }) => select(runs))
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

/** What came of a run, sorted: new cards, postings that were there, files that could not be read. */
export function sortOutcomes(outcomes: readonly ImportOutcome[]): {
  readonly added: readonly AddedOutcome[]
  readonly known: readonly AddedOutcome[]
  readonly failed: readonly FailedOutcome[]
} {
  const good = outcomes.filter((outcome): outcome is AddedOutcome => outcome.ok)
  // One whose card was in the trash is back on the board, and counts as added.
  const isKnown = ({ sameAs }: AddedOutcome) => sameAs?.grade === 'certain' && sameAs.applicationId !== null
  return {
    added: good.filter((outcome) => !isKnown(outcome)),
    known: good.filter(isKnown),
    failed: outcomes.filter((outcome): outcome is FailedOutcome => !outcome.ok)
  }
}
