import { sql } from 'kysely'
import type { EmployerApplication, Instant, Outcome, StageKind } from '../../../shared/model'
import { companyKeyOf } from '../same/company-key'
import type { Db } from '../schema'
import { type CompanyRows, employerKeyOf, keysOfEmployer, type Named, wordsKeyOf } from './employer-keys'
import { readHappenings, timelineOf } from './timelines'

/** An application that is not in the trash, and not one of a list that nobody chose yet. */
interface Row extends Named {
  readonly id: number
  readonly title: string
  readonly createdAt: Instant
  readonly outcome: Outcome | null
  readonly stage: string
  readonly stageKind: StageKind
  readonly stageHue: number
}

function rowQuery(db: Db) {
  return db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stageId')
    .select(['application.id', 'title', 'company', 'companyKey', 'createdAt', 'outcome'])
    .select(['stage.name as stage', 'stage.kind as stageKind', 'stage.hue as stageHue'])
    .where('application.trashedAt', 'is', null)
    .where(({ eb, or }) => or([eb('review', 'is', null), eb('review', '!=', 'list')]))
    .orderBy('application.id')
}

async function withTimelines(db: Db, rows: readonly Row[]): Promise<readonly EmployerApplication[]> {
  const ids = rows.map(({ id }) => id)
  const happenings = await readHappenings(db, ids)
  const now = new Date().toISOString()
  return rows.map(({ companyKey: _companyKey, stageKind, ...row }) => ({
    ...row,
    isClosed: row.outcome !== null || stageKind === 'closed',
    ...timelineOf(happenings.get(row.id) ?? [], { stage: row.stage, stageKind, outcome: row.outcome }, now)
  }))
}

/** The applications of an employer, the newest first; those of all its spellings. */
export async function readApplicationsOf(
  db: Db,
  rows: CompanyRows,
  key: string
): Promise<readonly EmployerApplication[]> {
  const words = JSON.stringify(keysOfEmployer(rows, key).map(wordsKeyOf))
  const wanted = sql<string>`(select value from json_each(${words}))`
  const found = await rowQuery(db).where('companyKey', 'in', wanted).execute()
  const own = found.filter((row) => employerKeyOf(rows, row) === key)
  return (await withTimelines(db, own)).toReversed()
}

/** The applications of all employers, by the key of the employer; those without an employer are left out. */
export async function readApplicationsByEmployer(
  db: Db,
  rows: CompanyRows
): Promise<ReadonlyMap<string, readonly EmployerApplication[]>> {
  const all = await rowQuery(db).execute()
  const applications = await withTimelines(db, all)
  const keys = new Map(all.map((row) => [row.id, employerKeyOf(rows, row)]))
  const groups = Map.groupBy(applications, ({ id }) => keys.get(id) ?? '')
  groups.delete('')
  return groups
}

/** Names of employers with how often they are written so, of the applications that are not in the trash. */
export async function readNames(db: Db): Promise<readonly (Named & { readonly count: number })[]> {
  return db
    .selectFrom('application')
    .select(['company', 'companyKey'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('trashedAt', 'is', null)
    .where(({ eb, or }) => or([eb('review', 'is', null), eb('review', '!=', 'list')]))
    .where('companyKey', '!=', companyKeyOf(null))
    .groupBy(['companyKey', 'company'])
    .execute()
}
