import type { Selectable } from 'kysely'
import type { ApplicationTable } from './schema'

/** The columns of an application that merging and splitting write. */
export type MergedFields = Partial<
  Pick<
    Selectable<ApplicationTable>,
    'postingId' | 'trashedAt' | 'mergedIntoId' | 'beforeMerge' | 'nextStep' | 'nextStepOn' | 'excitement'
  >
>

/** To whom rows belong: what is written when applications or versions are merged or split. */
export interface Assignment {
  /** Notes by id, with their application. */
  readonly notes: readonly (readonly [number, number])[]
  /** Interviews by id, with their application. */
  readonly interviews: readonly (readonly [number, number])[]
  /** Postings by id, with the posting that they repeat. */
  readonly postings: readonly (readonly [number, number | null])[]
  readonly applications: readonly { readonly id: number; readonly fields: MergedFields }[]
}
