import type { Instant, InterviewKind } from './model'

/** Something that lies in the trash and can be brought back. `title` and `company` are the application's. */
export type TrashedItem = {
  readonly id: number
  readonly title: string
  readonly company: string
  readonly trashedAt: Instant
} & (
  | { readonly kind: 'application'; readonly stage: string }
  | { readonly kind: 'note'; readonly beginning: string }
  | { readonly kind: 'interview'; readonly round: InterviewKind; readonly startsAt: Instant | null }
)
