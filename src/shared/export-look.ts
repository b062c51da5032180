import type { Instant } from './model'

/** What came back out of an export, or would. */
export interface BroughtBack {
  /** True when the store was as new, so that everything came just as it was. */
  readonly isWhole: boolean
  /** Applications that came, those in the trash left out. */
  readonly added: number
  /** Applications that were there, and stayed as they are. */
  readonly there: number
  /** True when an undo takes back what came. */
  readonly canUndo: boolean
}

/** What an export is, and what bringing it back would do. */
export interface ExportLook extends Omit<BroughtBack, 'canUndo'> {
  readonly exportedAt: Instant
  /** How many notes are in it. */
  readonly notes: number
}
