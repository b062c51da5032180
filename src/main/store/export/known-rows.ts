import { sql } from 'kysely'
import type { ExportRow } from '../../../shared/export-format'
import type { Db } from '../schema'
import { type Pairable, pairRows } from './pair-rows'
import type { ExportFile } from './read-export'

/** Which rows of an export are in the store already, by the ids of both. */
export interface KnownRows {
  readonly originals: ReadonlyMap<number, number>
  readonly postings: ReadonlyMap<number, number>
  readonly stages: ReadonlyMap<number, number>
  readonly applications: ReadonlyMap<number, number>
  readonly notes: ReadonlyMap<number, number>
  readonly interviews: ReadonlyMap<number, number>
}

const keyOf = (...facts: readonly unknown[]) => JSON.stringify(facts)

async function pairOriginals(db: Db, file: ExportFile): Promise<ReadonlyMap<number, number>> {
  const there = await db.selectFrom('original').select(['id', 'sha256']).execute()
  const bySha = new Map(there.map(({ id, sha256 }) => [sha256, id]))
  const pairs = new Map<number, number>()
  for (const { id, sha256 } of file.rows('original')) {
    const known = bySha.get(sha256)
    if (known !== undefined) pairs.set(id, known)
  }
  return pairs
}

/** The same posting of the same bytes: imported at the same time, or with the same text. */
async function pairPostings(
  db: Db,
  file: ExportFile,
  originals: ReadonlyMap<number, number>
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('posting')
    .innerJoin('postingContent', 'postingContent.postingId', 'posting.id')
    .select(['id', 'originalId', 'part', 'importedAt', 'textSha256'])
    .execute()
  const keys = (originalId: number, part: number, importedAt: string, text: string | undefined) => [
    keyOf(originalId, part, importedAt),
    keyOf(originalId, text)
  ]
  const theirs = rows.map((row) => ({
    id: row.id,
    keys: keys(row.originalId, row.part, row.importedAt, row.textSha256)
  }))
  const texts = new Map<number, string>()
  for (const { postingId, textSha256 } of file.rows('postingContent')) texts.set(postingId, textSha256)
  const ours: Pairable[] = []
  for (const { id, originalId, part, importedAt } of file.rows('posting')) {
    const known = originals.get(originalId)
    if (known !== undefined) ours.push({ id, keys: keys(known, part, importedAt, texts.get(id)) })
  }
  return pairRows(ours, theirs)
}

const stageKey = ({ name, kind, trashedAt }: Pick<ExportRow<'stage'>, 'name' | 'kind' | 'trashedAt'>) =>
  keyOf(name.trim().toLowerCase(), kind, trashedAt !== null)

/** Stages of the same name that stand for the same; one in the trash is none that is not. */
async function pairStages(db: Db, file: ExportFile): Promise<ReadonlyMap<number, number>> {
  const there = await db.selectFrom('stage').selectAll().orderBy('position').execute()
  return pairRows(
    [...file.rows('stage')].map((stage) => ({ id: stage.id, keys: [stageKey(stage)] })),
    there.map((stage) => ({ id: stage.id, keys: [stageKey(stage)] }))
  )
}

/** When the first event of each application was written down, which no two applications made one after the other share. */
function firstEvents(file: ExportFile): ReadonlyMap<number, string> {
  const first = new Map<number, string>()
  for (const { applicationId, recordedAt } of file.rows('event'))
    if (!first.has(applicationId)) first.set(applicationId, recordedAt)
  return first
}

interface ApplicationFacts {
  readonly id: number
  readonly createdAt: string
  readonly first: string | null
  readonly posting: number | null
  readonly title: string
  readonly company: string
}

/**
 * Applications made in one moment, as the rows of a table are, have their times in common, and are told from each other by
 * posting and title. What a person changed since does not make another one of it.
 */
function applicationKeys({ id, createdAt, first, posting, title, company }: ApplicationFacts): Pairable {
  const made = [createdAt, first]
  return {
    id,
    keys: [
      keyOf(...made, posting, title, company),
      keyOf(...made, posting),
      keyOf(...made, title, company),
      keyOf(...made)
    ]
  }
}

async function pairApplications(
  db: Db,
  file: ExportFile,
  postings: ReadonlyMap<number, number>
): Promise<ReadonlyMap<number, number>> {
  const firstRecorded = sql<string | null>`(
    select e."recordedAt" from event e where e."applicationId" = application.id order by e.id limit 1)`
  const there = await db
    .selectFrom('application')
    .select(['id', 'createdAt', 'postingId as posting', 'title', 'company', firstRecorded.as('first')])
    .orderBy('id')
    .execute()
  const first = firstEvents(file)
  const ours: Pairable[] = []
  for (const { id, createdAt, postingId, title, company } of file.rows('application')) {
    const posting = postingId === null ? null : (postings.get(postingId) ?? -postingId)
    ours.push(applicationKeys({ id, createdAt, first: first.get(id) ?? null, posting, title, company }))
  }
  return pairRows(ours, there.map(applicationKeys))
}

/** Notes, or interviews, of applications that are there: written at the same moment, with the same words or in the same place. */
async function pairNotes(
  db: Db,
  file: ExportFile,
  applications: ReadonlyMap<number, number>
): Promise<ReadonlyMap<number, number>> {
  const there = await db
    .selectFrom('note')
    .select(['id', 'applicationId', 'createdAt', 'sha256'])
    .orderBy('id')
    .execute()
  const keys = (createdAt: string, applicationId: number, sha256: string) => [
    keyOf(createdAt, applicationId, sha256),
    keyOf(createdAt, sha256),
    keyOf(createdAt, applicationId)
  ]
  const ours: Pairable[] = []
  for (const { id, applicationId, createdAt, sha256 } of file.rows('note')) {
    const known = applications.get(applicationId)
    if (known !== undefined) ours.push({ id, keys: keys(createdAt, known, sha256) })
  }
  return pairRows(
    ours,
    there.map((note) => ({ id: note.id, keys: keys(note.createdAt, note.applicationId, note.sha256) }))
  )
}

async function pairInterviews(
  db: Db,
  file: ExportFile,
  applications: ReadonlyMap<number, number>
): Promise<ReadonlyMap<number, number>> {
  const there = await db.selectFrom('interview').select(['id', 'applicationId', 'createdAt']).orderBy('id').execute()
  const ours: Pairable[] = []
  for (const { id, applicationId, createdAt } of file.rows('interview')) {
    const known = applications.get(applicationId)
    if (known !== undefined) ours.push({ id, keys: [keyOf(createdAt, known), keyOf(createdAt)] })
  }
  return pairRows(
    ours,
    there.map((row) => ({ id: row.id, keys: [keyOf(row.createdAt, row.applicationId), keyOf(row.createdAt)] }))
  )
}

/**
 * Finds which rows of an export are in the store already. Numbers alone would not tell, because another store gives the
 * same ones to other things: what counts is what never changes, as the bytes of a file or the moment of making.
 */
export async function findKnownRows(db: Db, file: ExportFile): Promise<KnownRows> {
  const originals = await pairOriginals(db, file)
  const postings = await pairPostings(db, file, originals)
  const applications = await pairApplications(db, file, postings)
  return {
    originals,
    postings,
    stages: await pairStages(db, file),
    applications,
    notes: await pairNotes(db, file, applications),
    interviews: await pairInterviews(db, file, applications)
  }
}
