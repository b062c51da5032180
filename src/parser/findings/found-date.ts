/** A day; `estimated` where it was worked out from words such as "3 days ago" or a date without a year. */
export interface FoundDate {
  /** ISO 8601. */
  readonly date: string
  readonly estimated: boolean
}
