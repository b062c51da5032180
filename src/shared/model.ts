import type { Evidence, FieldName, Posting, Salary, TextBlock, workModes } from './posting'

/** What stages are for, whatever the user calls them; statistics count by kind. */
export const stageKinds = ['saved', 'applied', 'screening', 'interview', 'offer', 'closed'] as const

/** What a stage is for. */
export type StageKind = (typeof stageKinds)[number]

/** How an application ended; apart from its stage, so that a rejection after an interview still counts as an interview. */
export const outcomes = ['accepted', 'declined', 'rejected', 'withdrawn', 'ghosted', 'expired'] as const

/** How an application ended. */
export type Outcome = (typeof outcomes)[number]

/** Rounds of interviews. */
export const interviewKinds = [
  'recruiter',
  'phone',
  'technical',
  'take-home',
  'panel',
  'onsite',
  'final',
  'other'
] as const

/** The kind of a round. */
export type InterviewKind = (typeof interviewKinds)[number]

/**
 * Why an application waits in the inbox: `unsure` fields, the `same` posting may be there already, or it is one of a
 * `list` that somebody has to choose from.
 */
export const reviews = ['unsure', 'same', 'list'] as const

/** Why an application waits in the inbox. */
export type Review = (typeof reviews)[number]

/** What a person thinks of an employer: nothing against it, not before a day, or not at all. */
export const companyStances = ['open', 'cooling', 'blocked'] as const

/** What a person thinks of an employer. */
export type CompanyStance = (typeof companyStances)[number]

/** A moment: ISO 8601 in UTC with milliseconds, `2026-03-01T09:30:00.000Z`. */
export type Instant = string

/** Why a person holds back from an employer. */
export interface Hold {
  readonly stance: Exclude<CompanyStance, 'open'>
  /** In the person's own words; may be empty. */
  readonly reason: string
  /** For `cooling`: the last day of it, `2026-03-01`; null when it has no end. */
  readonly until: string | null
}

/** A column of the board. */
export interface Stage {
  readonly id: number
  readonly name: string
  readonly kind: StageKind
  /** Which of the stage hues its dot has, 1 to 8. */
  readonly hue: number
  /** Key by which stages are ordered, compared as plain strings. */
  readonly position: string
  /** True when its column is not on the board. */
  readonly isHidden: boolean
  /** True when its column is a narrow strip, on which cards can be dropped all the same. */
  readonly isCollapsed: boolean
  /** More cards than this are pointed out, never prevented; null for no limit. */
  readonly maxCards: number | null
  /** Cards that stood in the stage for so many days are pointed out; null for never. */
  readonly agesAfterDays: number | null
}

/** An application as the board shows it. */
export interface Card {
  readonly id: number
  readonly postingId: number | null
  readonly title: string
  readonly company: string
  readonly stageId: number
  /** Key by which cards are ordered within their stage, compared as plain strings. */
  readonly position: string
  readonly outcome: Outcome | null
  /** When it came into its stage. */
  readonly enteredAt: Instant
  readonly createdAt: Instant
  /** Places in words, "London, Stockholm"; empty when none is stated. */
  readonly places: string
  readonly workMode: (typeof workModes)[number] | null
  readonly salary: Salary | null
  /** 1 to 5, or null. */
  readonly excitement: number | null
  readonly nextStep: string
  /** Day of the next step, `2026-03-01`. */
  readonly nextStepOn: string | null
  readonly noteCount: number
  /** Why it waits in the inbox; null when it does not. */
  readonly review: Review | null
  /** Why the person holds back from its employer; null when they do not. */
  readonly hold: Hold | null
}

/** A posting as it is kept: what was read from it, and where it came from. The original bytes stay in the store. */
export interface StoredPosting {
  readonly id: number
  readonly fileName: string
  readonly importedAt: Instant
  /** SHA-256 of the original bytes, in hexadecimal. */
  readonly sha256: string
  /** Size of the original in bytes. */
  readonly size: number
  /** What was read, with what a person corrected in its place. */
  readonly posting: Posting
  /** The fields that a person corrected. There is no evidence for them. */
  readonly corrected: readonly FieldName[]
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly warnings: readonly string[]
  readonly text: string
  readonly blocks: readonly TextBlock[]
}

/** A note in Markdown, on an application or on one of its interviews. */
export interface Note {
  readonly id: number
  readonly applicationId: number
  readonly interviewId: number | null
  readonly body: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** A round of interviews. */
export interface Interview {
  readonly id: number
  readonly applicationId: number
  readonly kind: InterviewKind
  /** Null while no time is set. */
  readonly startsAt: Instant | null
  /** IANA name of the zone in which the time was given. */
  readonly timeZone: string | null
  readonly minutes: number | null
  readonly place: string
  readonly people: string
  readonly preparation: string
  readonly questions: string
  readonly debrief: string
  readonly result: string
}

/** Kinds of things that happen to an application. */
export const eventKinds = [
  'added',
  'stage',
  'outcome',
  'note',
  'interview',
  'trashed',
  'restored',
  'changed',
  'undone',
  'merged',
  'split'
] as const

/** The kind of an event. */
export type EventKind = (typeof eventKinds)[number]

/** Something that happened. Events are only ever added; one that was undone stays, with the event that undid it. */
export interface Event {
  readonly id: number
  readonly applicationId: number
  readonly kind: EventKind
  /** When it happened. */
  readonly at: Instant
  /** When it was written down; later than `at` for a corrected date or a redone edit. */
  readonly recordedAt: Instant
  /** For kind `stage` and `added`: the stage entered, with the name it had. */
  readonly stageId: number | null
  readonly stageName: string | null
  readonly outcome: Outcome | null
  /** True when a later event took this one back. */
  readonly undone: boolean
}

/** What can be undone and redone next, as a summary of the edit; null when there is nothing. */
export interface History {
  readonly undo: EditSummary | null
  readonly redo: EditSummary | null
}

/** An edit in a few facts, from which the window makes a sentence. */
export interface EditSummary {
  readonly type: string
  /** Title of the application concerned, when it is one. */
  readonly title: string | null
  /** Name of the stage gone to, when there is one. */
  readonly stage: string | null
  /** How many applications it concerns. */
  readonly count: number
}

/** Everything the board shows. */
export interface Board {
  readonly stages: readonly Stage[]
  readonly cards: readonly Card[]
  readonly history: History
}

/** What an edit, an undo, a redo or an import changed on the board. */
export interface Change {
  readonly done: EditSummary
  /** Cards that are new or different now. One with the review `list` is not on the board. */
  readonly cards: readonly Card[]
  /** Ids of the cards that are no longer there. */
  readonly gone: readonly number[]
  /** All stages, when any of them changed. */
  readonly stages: readonly Stage[] | null
  readonly history: History
  /** The id of what the edit created (an application, a note, an interview, a stage), or null. */
  readonly createdId: number | null
}

/** A version of an application's posting: the advertisement as it came in once. */
export interface PostingVersion {
  readonly id: number
  readonly fileName: string
  readonly importedAt: Instant
  readonly title: string | null
  readonly company: string | null
}

/** An application that was merged into another and can be split off again. */
export interface MergedApplication {
  readonly id: number
  readonly title: string
  readonly company: string
  readonly mergedAt: Instant
}

/** By what an employer gave its first answer. */
export const answers = ['contact', 'offer', 'rejection'] as const
/** By what an employer gave its first answer. */
export type Answer = (typeof answers)[number]

/** An application to an employer, in what is remembered of it. */
export interface EmployerApplication {
  readonly id: number
  readonly title: string
  /** The employer as it is spelled there. */
  readonly company: string
  /** The stage that it is in. */
  readonly stage: string
  readonly stageHue: number
  /** The furthest that it came before it was closed, else the stage that it is in. */
  readonly reached: { readonly name: string; readonly kind: StageKind }
  readonly outcome: Outcome | null
  /** True when it has an outcome or lies in a closed stage. */
  readonly isClosed: boolean
  readonly createdAt: Instant
  /** When it first came into a stage behind the saved ones; null when it was never sent. */
  readonly appliedAt: Instant | null
  /** The employer's first answer, and after how many days it came; null days where nobody knows when it was sent. */
  readonly answer: { readonly by: Answer; readonly at: Instant; readonly days: number | null } | null
  /** When it got its outcome, or was closed; null while it is open. */
  readonly endedAt: Instant | null
  /** When both last had to do with each other; null when they never had. */
  readonly contactAt: Instant | null
}

/** What is remembered of the employer of an application, beside that application itself. */
export interface EmployerMemory {
  readonly key: string
  readonly name: string
  readonly hold: Hold | null
  /** The newest first. */
  readonly others: readonly EmployerApplication[]
  /** Names of the people met there in other applications. */
  readonly met: readonly string[]
}

/** Everything the panel of one application shows. */
export interface ApplicationDetail {
  readonly card: Card
  readonly posting: StoredPosting | null
  readonly notes: readonly Note[]
  readonly interviews: readonly Interview[]
  /** Newest first, those of merged applications among them. */
  readonly events: readonly Event[]
  /** The versions of the posting, newest first; the card shows one of them. */
  readonly versions: readonly PostingVersion[]
  /** The applications that were merged into this one, newest first. */
  readonly merged: readonly MergedApplication[]
  /** What is remembered of the employer; null when none is named. */
  readonly employer: EmployerMemory | null
}
