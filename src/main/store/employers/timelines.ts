import { sql } from 'kysely'
import { calendarDays } from '../../../shared/employer'
import type { Answer, EmployerApplication, Instant, Outcome, StageKind } from '../../../shared/model'
import type { Db } from '../schema'

/** Something that happened to an application, or to one that was merged into it. */
interface Happening {
  readonly applicationId: number
  readonly kind: 'added' | 'stage' | 'outcome' | 'interview'
  readonly at: Instant
  readonly stageKind: StageKind | null
  readonly stageName: string | null
  readonly outcome: Outcome | null
  /** When a round takes place, if that is known. */
  readonly startsAt: Instant | null
}

/** What happened to each of these applications in the order of time; what was taken back is left out. */
export async function readHappenings(
  db: Db,
  ids: readonly number[]
): Promise<ReadonlyMap<number, readonly Happening[]>> {
  const { rows } = await sql<Happening>`
    with recursive part (holder, id) as (
      select value, value from json_each(${JSON.stringify(ids)})
      union select p.holder, a.id from application a join part p on a."mergedIntoId" = p.id
    )
    select p.holder as "applicationId", e.kind, e.at, s.kind as "stageKind", s.name as "stageName", e.outcome,
      i."startsAt" as "startsAt"
    from part p join event e on e."applicationId" = p.id
      left join stage s on s.id = e."stageId"
      left join interview i on i.id = e."interviewId"
    where e.kind in ('added', 'stage', 'outcome', 'interview')
      and not exists (select 1 from event u where u.undoes = e.id)
      and (e.kind != 'interview' or i."trashedAt" is null)
    order by e.at, e.id`.execute(db)
  return Map.groupBy(rows, ({ applicationId }) => applicationId)
}

/** Stages in which nothing was sent yet, or everything is over. */
const quietKinds: ReadonlySet<StageKind | null> = new Set([null, 'saved', 'closed'])

function answerIn({ kind, stageKind, outcome }: Happening): Answer | null {
  if (kind === 'outcome') return outcome === 'rejected' ? 'rejection' : null
  if (kind === 'interview') return 'contact'
  if (stageKind === 'offer') return 'offer'
  return stageKind === 'screening' || stageKind === 'interview' ? 'contact' : null
}

/** When an answer came: a round that is written down afterwards was there before. */
function answeredAt({ kind, at, startsAt }: Happening): Instant {
  return kind === 'interview' && startsAt !== null && startsAt < at ? startsAt : at
}

/** The first answer to what was sent. */
function findAnswer(happenings: readonly Happening[], sent: Happening | undefined): Timeline['answer'] {
  if (sent === undefined) return null
  const answers = happenings.flatMap((one) => {
    const by = answerIn(one)
    return by === null ? [] : [{ by, at: answeredAt(one) }]
  })
  const first = answers
    .filter(({ at }) => at >= sent.at)
    .reduce<(typeof answers)[number] | null>((one, other) => (one === null || other.at < one.at ? other : one), null)
  // What began with the answer tells nothing of how long it took, nor does a row that was moved in with one day alone.
  const isDated = first !== null && sent.stageKind === 'applied' && first.at !== sent.at
  const days = isDated ? calendarDays(sent.at, first.at) : null
  return first === null ? null : { ...first, days }
}

/** Outcomes in which both have to do with each other. */
const spokenOutcomes: ReadonlySet<Outcome | null> = new Set(['accepted', 'declined', 'rejected', 'withdrawn'])

/** When both had to do with each other, as far as a happening tells; `now` is the end of what has happened. */
function contactsIn({ kind, at, stageKind, outcome, startsAt }: Happening, now: Instant): readonly Instant[] {
  if (kind === 'interview') return [startsAt !== null && startsAt <= now ? startsAt : at]
  if (kind === 'outcome') return spokenOutcomes.has(outcome) ? [at] : []
  return quietKinds.has(stageKind) ? [] : [at]
}

/** What tells how an application went. */
export type Timeline = Pick<EmployerApplication, 'reached' | 'appliedAt' | 'answer' | 'endedAt' | 'contactAt'>

/** Where an application is. */
export interface Standing {
  readonly stage: string
  readonly stageKind: StageKind
  readonly outcome: Outcome | null
}

/** How an application went, from what happened to it in the order of time. */
export function timelineOf(happenings: readonly Happening[], standing: Standing, now: Instant): Timeline {
  const { stage, stageKind, outcome } = standing
  const entries = happenings.filter(({ kind }) => kind === 'added' || kind === 'stage')
  const sent = entries.find((entry) => !quietKinds.has(entry.stageKind))
  const before = stageKind === 'closed' ? entries.findLast((entry) => entry.stageKind !== 'closed') : undefined
  const ended =
    outcome === null
      ? stageKind === 'closed'
        ? entries.findLast((entry) => entry.stageKind === 'closed')
        : undefined
      : happenings.findLast((one) => one.kind === 'outcome' && one.outcome === outcome)
  return {
    reached: { name: before?.stageName ?? stage, kind: before?.stageKind ?? stageKind },
    appliedAt: sent?.at ?? null,
    answer: findAnswer(happenings, sent),
    endedAt: ended?.at ?? null,
    contactAt: happenings.flatMap((one) => contactsIn(one, now)).reduce<Instant | null>(latest, null)
  }
}

/** The later of two moments. */
export function latest(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || (other !== null && other > one) ? other : one
}
