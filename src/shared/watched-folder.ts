import type { Instant } from './model'

/** What became of a file of the watched folder. `passed` are those that were left when an import was cancelled. */
export const takenOutcomes = ['added', 'known', 'refused', 'passed'] as const
export type TakenOutcome = (typeof takenOutcomes)[number]

/** A file that was taken from the watched folder. */
export interface TakenFile {
  readonly name: string
  readonly outcome: TakenOutcome
  readonly takenAt: Instant
}

/** What is known of the watched folder, for the settings. */
export interface WatchFacts {
  /** Its path; null when none is watched. */
  readonly folder: string | null
  /** `gone`: it is not there, or may not be read, and is looked for again. */
  readonly state: 'off' | 'watching' | 'gone'
  /** When it was last looked through since the app started; null before the first time. */
  readonly lookedAt: Instant | null
  readonly counts: Readonly<Record<TakenOutcome, number>>
  /** What was taken last, the newest first. */
  readonly latest: readonly TakenFile[]
}
