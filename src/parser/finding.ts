import type { Evidence, FieldName, Posting } from '../shared/posting'

/** A stretch of a text with what it was read as. Finders for one kind of words answer a list of these. */
export interface Match<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** A candidate for the value of a field. Findings compete by method, confidence and agreement; see `resolve.ts`. */
export interface Finding<T> extends Evidence {
  readonly value: T
}

/** The candidates for each field. A field without candidates stays null. */
export type Findings = { readonly [F in FieldName]?: readonly Finding<NonNullable<Posting[F]>>[] }
