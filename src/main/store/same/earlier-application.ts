import { sql } from 'kysely'
import type { Instant, StageKind } from '../../../shared/model'
import type { EarlierApplication } from '../../../shared/same-posting'
import type { Db } from '../schema'

/** A stage that an application entered, and when. */
interface Entry {
  readonly at: Instant
  readonly kind: StageKind
  readonly name: string
}

/** The stages that an application entered, the first one first; what was taken back is left out. */
async function readEntries(db: Db, applicationId: number): Promise<readonly Entry[]> {
  const { rows } = await sql<Entry>`
    select e.at as at, s.kind as kind, s.name as name
    from event e join stage s on s.id = e."stageId"
    where e."applicationId" = ${applicationId} and e.kind in ('added', 'stage')
      and not exists (select 1 from event u where u.undoes = e.id)
    order by e.id`.execute(db)
  return rows
}

/** Stages in which nothing was sent yet, or everything is over. */
const quietKinds: ReadonlySet<StageKind> = new Set(['saved', 'closed'])

/** An application as it is remembered, and when it was closed; null while it is open. */
export interface Remembered {
  readonly earlier: EarlierApplication
  readonly closedAt: Instant | null
}

/** When an application got the outcome that it has, or came to where it lies. */
async function readOutcomeAt(db: Db, applicationId: number): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant }>`
    select e.at as at from event e
    where e."applicationId" = ${applicationId} and e.kind = 'outcome'
      and not exists (select 1 from event u where u.undoes = e.id)
    order by e.id desc limit 1`.execute(db)
  return rows[0]?.at ?? null
}

/** The facts by which a person remembers an application; null when it is in the trash. */
export async function rememberApplication(db: Db, id: number): Promise<Remembered | null> {
  const row = await db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stageId')
    .select(['application.title', 'company', 'createdAt', 'outcome', 'kind', 'name'])
    .where('application.id', '=', id)
    .where('application.trashedAt', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  const entries = await readEntries(db, id)
  const sent = entries.filter(({ kind }) => !quietKinds.has(kind))
  const isClosed = row.outcome !== null || row.kind === 'closed'
  const lastEntry = entries.at(-1)?.at ?? row.createdAt
  const reached = row.kind === 'closed' ? entries.findLast(({ kind }) => kind !== 'closed') : undefined
  const earlier = {
    id,
    title: row.title,
    company: row.company,
    createdAt: row.createdAt,
    appliedAt: sent[0]?.at ?? null,
    stage: reached?.name ?? row.name,
    stageKind: reached?.kind ?? row.kind,
    outcome: row.outcome,
    isClosed
  }
  return { earlier, closedAt: isClosed ? ((await readOutcomeAt(db, id)) ?? lastEntry) : null }
}
