import type { EmployerApplication, Hold, Instant } from './model'

/** One way in which an employer's name is written. */
export interface EmployerSpelling {
  readonly name: string
  /** How many applications write it so. */
  readonly count: number
  /** Why it stands here: it is `written` like the others but for its form, or a person `merged` it. */
  readonly by: 'written' | 'merged'
  /** What makes it an employer of its own; null for the spelling that the employer goes by. */
  readonly separateKey: string | null
}

/** Somebody at an employer: met in an interview, or named in a posting. */
export interface EmployerPerson {
  readonly name: string
  readonly role: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly isMet: boolean
  /** When they were last met, as far as that is known. */
  readonly metAt: Instant | null
  /** The application in which they were last heard of. */
  readonly applicationId: number
  readonly title: string
}

/** An employer that may be the same as another, by how its name is written. */
export interface LikelyEmployer {
  readonly key: string
  readonly name: string
  readonly applications: number
  /** One name goes on where the other ends, differs in its `spaces`, or in a `letter`. */
  readonly by: 'longer' | 'spaces' | 'letter'
}

/** An employer as the list of all shows it. */
export interface EmployerLine {
  readonly key: string
  readonly name: string
  /** All ways in which the name is written, the most used first. */
  readonly spellings: readonly string[]
  readonly applications: number
  /** How many of them have not ended. */
  readonly open: number
  readonly contactAt: Instant | null
  readonly hold: Hold | null
}

/** Everything that is known of one employer. */
export interface Employer {
  readonly key: string
  readonly name: string
  readonly hold: Hold | null
  readonly spellings: readonly EmployerSpelling[]
  /** The newest first. */
  readonly applications: readonly EmployerApplication[]
  readonly people: readonly EmployerPerson[]
  readonly likely: readonly LikelyEmployer[]
}

/** True while a hold counts; a cool-down counts to the end of its last day. `today` is a day. */
export function isHeld(hold: Hold | null, today: string): hold is Hold {
  return hold !== null && (hold.stance === 'blocked' || hold.until === null || hold.until >= today)
}

/** The days after which an employer answered, in order of their length; not those of which nobody knows. */
export function replyDays(applications: readonly EmployerApplication[]): readonly number[] {
  return applications.flatMap(({ answer }) => answer?.days ?? []).toSorted((a, b) => a - b)
}

/** The middle of figures that are in order; of two in the middle their mean, rounded. Undefined for none. */
export function medianOf(figures: readonly number[]): number | undefined {
  const middle = (figures.length - 1) / 2
  const low = figures[Math.floor(middle)]
  const high = figures[Math.ceil(middle)]
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2)
}

/** True for an application that was sent and to which nobody answered yet. */
export function isWaiting({ appliedAt, answer, isClosed }: EmployerApplication): boolean {
  return appliedAt !== null && answer === null && !isClosed
}

const dayLength = 86_400_000

/** Days by the calendar of this computer from one moment to another, never below 0. */
export function calendarDays(from: Instant, to: Instant): number {
  const dayOf = (moment: Instant) => {
    const date = new Date(moment)
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  }
  return Math.max(0, Math.round((dayOf(to) - dayOf(from)) / dayLength))
}
