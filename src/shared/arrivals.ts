/** Files that came to the app and not to its window: opened with it, or found in the watched folder. */
export interface Arrival {
  /** Also the id of their import: together they are one step of undo. */
  readonly id: string
  readonly from: 'opened' | 'folder'
  /** Name of the watched folder; null for files that were opened. */
  readonly folder: string | null
  readonly total: number
  /** How many were imported before, by a page that has gone since. */
  readonly done: number
  /** True when files were left out because one import takes no more. */
  readonly hasLeftOut: boolean
}

/** What waits to be imported, and the number by which news are told. */
export interface Arrivals {
  /** Grows with everything that arrives, and whenever the watched folder was looked through. */
  readonly serial: number
  readonly waiting: readonly Arrival[]
  /** Name of the watched folder when it is not there, or may not be read. */
  readonly missing: string | null
}

/** An archive with many files, which are imported a few at a time. */
export interface HeldArchive {
  readonly id: string
  readonly total: number
}
