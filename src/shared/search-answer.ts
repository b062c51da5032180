/** Where a search found its words. */
export type HitPlace = 'posting' | 'note' | 'field'

/** A passage with the matching words marked. */
export interface Passage {
  readonly kind: HitPlace
  /** Id of the note, for kind `note`. */
  readonly noteId: number | null
  readonly text: string
  /** `[start, end]` of each matching word in `text`. */
  readonly marks: readonly (readonly [number, number])[]
}

/** An application that a search found. */
export interface SearchHit {
  readonly applicationId: number
  readonly title: string
  readonly company: string
  readonly stage: string
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  readonly where: readonly Passage[]
}

/** What a search found, best first. */
export interface SearchAnswer {
  readonly query: string
  /** How many applications match in all. */
  readonly total: number
  /** How long the search took, in milliseconds. */
  readonly ms: number
  readonly hits: readonly SearchHit[]
}
