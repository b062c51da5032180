import type { Card, Instant, Review } from './model'
import type { FailureCode } from './result'
import type { Doubts } from './wants-look'

/** An application that waits in the inbox. */
export interface WaitingApplication {
  readonly card: Card
  readonly review: Review
  /** The file that its posting came in; null when it has none. */
  readonly fileName: string | null
  /** The same for all postings of one file. */
  readonly originalId: number | null
  /** What of it is to be looked over. */
  readonly doubts: Doubts
  /** True when nothing essential is missing or very unsure, so that it can be accepted without a look at each field. */
  readonly looksRight: boolean
}

/** A file that could not be taken in and waits for a person's word. Its bytes are kept. */
export interface RefusedFile {
  readonly id: number
  readonly fileName: string
  /** In bytes. */
  readonly size: number
  readonly refusedAt: Instant
  readonly code: FailureCode
}

/** Everything that waits for a person's word, what came in last first. */
export interface Inbox {
  readonly waiting: readonly WaitingApplication[]
  readonly refused: readonly RefusedFile[]
}
