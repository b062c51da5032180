import type { Instant, Outcome, StageKind } from './model'
import type { FieldName } from './posting'

/** How sure it is that two postings are the same. */
export const sameGrades = ['certain', 'probable', 'possible'] as const

/** How sure it is that two postings are the same. */
export type SameGrade = (typeof sameGrades)[number]

/**
 * By what two postings are held for the same: the same `file`, `address`, or `requisition` number of one employer; of one
 * employer and title with the same `text`, with `near-text`, or with other words (`role`); of one employer with a
 * `similar-role`; or of one title with `near-text-alone`, where an employer is not known for sure.
 */
export const sameReasons = [
  'file',
  'address',
  'requisition',
  'text',
  'near-text',
  'near-text-alone',
  'role',
  'similar-role'
] as const

/** By what two postings are held for the same. */
export type SameReason = (typeof sameReasons)[number]

/** An application that was there before, in the facts by which a person remembers it. */
export interface EarlierApplication {
  readonly id: number
  readonly title: string
  readonly company: string
  readonly createdAt: Instant
  /** When it first came into a stage behind the saved ones; null when it was never sent. */
  readonly appliedAt: Instant | null
  /** The stage that it reached, whatever was closed since. */
  readonly stage: string
  readonly stageKind: StageKind
  readonly outcome: Outcome | null
  /** True when it has an outcome or lies in a closed stage. */
  readonly isClosed: boolean
}

/** A posting that is there already, or one like it. */
export interface SameAs {
  readonly postingId: number
  /** The application of that posting, when it has one that is not in the trash. */
  readonly applicationId: number | null
  readonly grade: SameGrade
  readonly code: SameReason
  /** The same in a few English words, for the command line. */
  readonly reason: string
  /** Which part of the words of both is equal and in the same order, 0 to 1; null where texts were not compared. */
  readonly share: number | null
  /** The fields that say something else than there, in their order. */
  readonly differs: readonly FieldName[]
  /** True when the role is advertised again, after the application there was closed. */
  readonly isRepost: boolean
  /** That application; null when there is none on the board. */
  readonly earlier: EarlierApplication | null
}
