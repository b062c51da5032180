import type { Instant } from './model'

/** A copy of the store, as somebody chooses one to go back to. */
export interface CopyFacts {
  /** By which main knows it; never a path. */
  readonly name: string
  readonly madeAt: Instant
  /** In bytes. */
  readonly size: number
  /** How many applications it holds; null when it cannot be read. */
  readonly applications: number | null
}

/** What a restore brought, and where the board lies that was there before. */
export interface RestoredFacts {
  readonly applications: number
  /** Null when there was no board before. */
  readonly kept: string | null
}

/** What everything can be taken out as: whole, as a spreadsheet, or as a folder to read. */
export const exportFormats = ['json', 'csv', 'md'] as const
/** A form that everything can be taken out as. */
export type ExportFormat = (typeof exportFormats)[number]

/** Most bytes of an export in one message over the bridge. */
export const maxExportPiece = 4 * 1024 * 1024
