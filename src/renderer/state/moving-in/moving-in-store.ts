import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ColumnRole } from '../../../shared/moving-in/column-roles'
import type { RowMatch } from '../../../shared/moving-in/import-row'
import type { Failure } from '../../../shared/result'
import type { Table } from '../../../shared/table'
import type { Plan } from './plan-table'
import type { DayOrder } from './read-dates'
import type { ValueChoice } from './stage-values'

/** A file with a table as the browser gives it; one in an archive is named `outer.zip!inner.csv`. */
export interface TableFile {
  readonly name: string
  readonly file: File
}

/** The steps of moving in, in order. */
export const steps = ['columns', 'stages', 'check'] as const
/** A step of moving in. */
export type Step = (typeof steps)[number]

/** How far the file is. */
export type FilePhase =
  | { readonly name: 'none' }
  | { readonly name: 'reading'; readonly fileName: string }
  | { readonly name: 'failed'; readonly fileName: string; readonly failure: Failure }
  | { readonly name: 'open' }

/** What the dry run found; `checking` while it runs. */
export type Check =
  | { readonly status: 'none' }
  | { readonly status: 'checking' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly plan: Plan; readonly matches: readonly (RowMatch | null)[] }

/** Everything that is known of the table that somebody moves in with. */
export interface MovingIn {
  readonly phase: FilePhase
  readonly file: TableFile | null
  /** The tables that came together, this one among them; those that are not imported yet. */
  readonly files: readonly TableFile[]
  readonly table: Table | null
  /** The program that the file was exported from, or null. */
  readonly known: string | null
  readonly step: Step
  readonly roles: readonly ColumnRole[]
  /** The order of day and month that a person chose, or that the exporting program always writes. */
  readonly dayOrder: DayOrder | null
  /** What the values of stage and outcome columns become, by `valueKey`. */
  readonly choices: ReadonlyMap<string, ValueChoice>
  readonly check: Check
  /** Places in the plan of rows that would be left out and that somebody wants all the same. */
  readonly wanted: ReadonlySet<number>
}

/** Before a file is chosen. */
export const nothingYet: MovingIn = {
  phase: { name: 'none' },
  file: null,
  files: [],
  table: null,
  known: null,
  step: 'columns',
  roles: [],
  dayOrder: null,
  choices: new Map(),
  check: { status: 'none' },
  wanted: new Set()
}

/** The state of moving in. It outlives its view, so that a look at the board loses nothing. */
export const movingInStore = createStore<MovingIn>()(() => nothingYet)

/** Reads a part of the state in a component. */
export function useMovingIn<T>(select: (state: MovingIn) => T): T {
  return useStore(movingInStore, select)
}
