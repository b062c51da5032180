import type { Generated, Kysely, Transaction } from 'kysely'
import type { CompanyStance, EventKind, Instant, InterviewKind, Outcome, Review, StageKind } from '../../shared/model'
import type { FailureCode } from '../../shared/result'
import type { TakenOutcome } from '../../shared/watched-folder'

/** The bytes of a file as it came in, kept for ever. */
export interface OriginalTable {
  id: Generated<number>
  /** Hexadecimal, of `bytes`. */
  sha256: string
  size: number
  bytes: Uint8Array
}

/** A posting: what lists and comparisons need of it. Its text and record are in `postingContent`. */
export interface PostingTable {
  id: Generated<number>
  originalId: number
  /** Which posting of the file it is, from 1. */
  part: number
  /** The posting that this one certainly repeats. */
  sameAsId: number | null
  fileName: string
  importedAt: Instant
  /** When the file was last changed, in milliseconds since 1970; null when that is not known. */
  modifiedAt: number | null
  title: string | null
  company: string | null
  /** `CardFacts` as JSON. */
  facts: string
  companyKey: string
  titleKey: string
  textKey: string
  canonicalUrl: string | null
  requisitionId: string | null
}

/** The readable text of a posting and what was read from it, as JSON. */
export interface PostingContentTable {
  postingId: number
  /** What the parser read. */
  fields: string
  /** What a person put in its place, by field: the parser's value stays beside it. */
  corrections: Generated<string>
  /** Which parser read it; see `shared/parser-version.ts`. */
  parserVersion: number
  evidence: string
  warnings: string
  blocks: string
  text: string
  /** Hexadecimal SHA-256 of `text` in UTF-8. */
  textSha256: string
}

/** A column of the board. */
export interface StageTable {
  id: Generated<number>
  name: string
  kind: StageKind
  hue: number
  position: string
  trashedAt: Instant | null
  /** 1 when its column is not on the board. */
  isHidden: Generated<number>
  /** 1 when its column is a narrow strip. */
  isCollapsed: Generated<number>
  maxCards: Generated<number | null>
  agesAfterDays: Generated<number | null>
}

/** A card. When it came into its stage is told by the events alone. */
export interface ApplicationTable {
  id: Generated<number>
  postingId: number | null
  stageId: number
  position: string
  title: string
  company: string
  outcome: Outcome | null
  excitement: number | null
  nextStep: string
  nextStepOn: string | null
  createdAt: Instant
  trashedAt: Instant | null
  /** Why it waits in the inbox; null when it does not. */
  review: Generated<Review | null>
  /** The employer's name for comparing; null until it was filled in. */
  companyKey: Generated<string | null>
  /** The application that it was merged into; it is then in the trash, and its notes and interviews are with that one. */
  mergedIntoId: Generated<number | null>
  /** What has to be put back to split it off again, as JSON; see `merge-application.ts`. */
  beforeMerge: Generated<string | null>
}

/** A file that could not be taken in; its bytes are kept. */
export interface RefusalTable {
  id: Generated<number>
  originalId: number
  fileName: string
  /** When the file was last changed, in milliseconds since 1970; null when that is not known. */
  modifiedAt: number | null
  refusedAt: Instant
  code: FailureCode
  /** When a person took it in all the same, or let it go. */
  settledAt: Instant | null
}

/** The trace of a posting's text, by which near-identical ones are told. */
export interface PostingTraceTable {
  postingId: number
  /** Which way of making traces it is from. */
  version: number
  trace: Uint8Array
}

/** A band of a trace: postings with the same hash in a band are worth comparing. */
export interface PostingBandTable {
  band: number
  hash: number
  postingId: number
}

/** What is known of an employer beyond its applications. */
export interface CompanyTable {
  /** The name for comparing; see `posting-keys.ts`. */
  key: string
  name: string
  /** The key of the employer that this spelling belongs to. */
  mergedInto: string | null
  stance: Generated<CompanyStance>
  reason: Generated<string>
  /** Last day of a stance, `2026-03-01`. */
  until: string | null
}

/** What happened to an application. Rows are only ever added: triggers refuse everything else. */
export interface EventTable {
  id: Generated<number>
  applicationId: number
  kind: EventKind
  at: Instant
  recordedAt: Instant
  stageId: number | null
  stageName: string | null
  outcome: Outcome | null
  noteId: number | null
  interviewId: number | null
  /** For kind `undone`: the event taken back. */
  undoes: number | null
}

/** A note as it reads now. */
export interface NoteTable {
  id: Generated<number>
  applicationId: number
  interviewId: number | null
  body: string
  /** Hexadecimal SHA-256 of `body` in UTF-8. */
  sha256: string
  createdAt: Instant
  updatedAt: Instant
  trashedAt: Instant | null
}

/** A note as it read before a session of changes. Rows are only ever added. */
export interface NoteVersionTable {
  id: Generated<number>
  noteId: number
  body: string
  sha256: string
  /** When the body was written. */
  at: Instant
  recordedAt: Instant
}

/** A round of interviews. */
export interface InterviewTable {
  id: Generated<number>
  applicationId: number
  kind: InterviewKind
  startsAt: Instant | null
  timeZone: string | null
  minutes: number | null
  place: string
  people: string
  preparation: string
  questions: string
  debrief: string
  result: string
  createdAt: Instant
  trashedAt: Instant | null
}

/** An edit that was made, with what takes it back. Rows of the same `step` are undone together. */
export interface EditLogTable {
  id: Generated<number>
  step: number
  groupKey: string | null
  /** What is said of it: the type of the edit, or `import`. */
  type: string
  applicationId: number | null
  noteId: number | null
  title: string | null
  stageName: string | null
  at: Instant
  /** `LogEdit[]` as JSON: what makes it again, once it was undone. */
  forward: string
  /** `LogEdit[]` as JSON: what takes it back. */
  backward: string
  /** Ids of the events that it wrote, as JSON. */
  eventIds: string
  undoneAt: Instant | null
}

/** A setting by name. */
export interface SettingTable {
  key: string
  value: string
}

/** A file of a watched folder that was taken, or passed over. It is left where it is. */
export interface TakenFileTable {
  /** Where it lies, whole. */
  path: string
  size: number
  /** When the file was last changed, in milliseconds since 1970. */
  modifiedAt: number
  /** Hexadecimal, of its bytes; empty for one that was too large to be read. */
  sha256: string
  takenAt: Instant
  outcome: TakenOutcome
}

/** The tables of the store. */
export interface Schema {
  original: OriginalTable
  posting: PostingTable
  postingContent: PostingContentTable
  stage: StageTable
  application: ApplicationTable
  refusal: RefusalTable
  postingTrace: PostingTraceTable
  postingBand: PostingBandTable
  company: CompanyTable
  event: EventTable
  note: NoteTable
  noteVersion: NoteVersionTable
  interview: InterviewTable
  editLog: EditLogTable
  setting: SettingTable
  takenFile: TakenFileTable
}

/** What readers take: the store, or a transaction on it. */
export type Db = Kysely<Schema>
/** What writers take: a transaction, so that the compiler refuses a write outside of one. */
export type Tx = Transaction<Schema>
