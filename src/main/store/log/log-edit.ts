import type { SingleEdit } from '../../../shared/edit'
import type { Corrections } from '../../../shared/posting'
import type { Assignment } from '../assignment'
import type { CompanyRow } from '../employers/employer-keys'
import type { EventTable } from '../schema'

/** The edit of one type. */
export type EditOf<T extends SingleEdit['type']> = Extract<SingleEdit, { type: T }>

/** Edits that only the log makes: they put back exactly what was there, keys and times included. */
export type ExactEdit =
  | { readonly type: 'placeApplication'; readonly id: number; readonly stageId: number; readonly position: string }
  | { readonly type: 'untrashApplication'; readonly id: number }
  | {
      readonly type: 'assignRows'
      readonly id: number
      readonly alsoChanged: readonly number[]
      readonly rows: Assignment
    }
  | { readonly type: 'placeVersion'; readonly id: number; readonly postingId: number }
  | { readonly type: 'placeStage'; readonly id: number; readonly position: string }
  | { readonly type: 'writeCorrections'; readonly postingId: number; readonly corrections: Corrections }
  | {
      readonly type: 'writeCompanies'
      /** The employer concerned, as it goes. */
      readonly name: string
      /** What is kept under each key; null where nothing is. */
      readonly rows: readonly (readonly [key: string, row: CompanyRow | null])[]
    }
  | { readonly type: 'writeNote'; readonly id: number; readonly body: string; readonly updatedAt: string }

/** The exact edit of one type. */
export type ExactEditOf<T extends ExactEdit['type']> = Extract<ExactEdit, { type: T }>

/** What the log keeps and applies. */
export type LogEdit = SingleEdit | ExactEdit

/** An event to be written, without its times. */
export type NewEvent = Pick<EventTable, 'applicationId' | 'kind'> &
  Partial<Pick<EventTable, 'stageId' | 'stageName' | 'outcome' | 'noteId' | 'interviewId'>>

/** What an edit did to the tables. */
export interface Applied {
  /** What takes it back exactly, in this order. */
  readonly inverse: readonly LogEdit[]
  /** What happened, for the history of the application; not yet written. */
  readonly events: readonly NewEvent[]
  /** The application concerned, or null for an edit of a stage. */
  readonly applicationId: number | null
  /** Further applications whose cards are different now. */
  readonly alsoChanged: readonly number[]
  readonly noteId: number | null
  /** Title of that application. */
  readonly title: string | null
  /** Name of the stage gone to, or of the stage edited. */
  readonly stageName: string | null
  readonly createdId: number | null
  readonly changesStages: boolean
}

const nothingElse = {
  inverse: [],
  events: [],
  applicationId: null,
  alsoChanged: [],
  noteId: null,
  title: null,
  stageName: null,
  createdId: null,
  changesStages: false
} satisfies Applied

/** An `Applied` of which only some parts are worth naming. */
export function applied(parts: Partial<Applied>): Applied {
  return { ...nothingElse, ...parts }
}
