import { type Insertable, sql } from 'kysely'
import type { CommandInput } from '../../../shared/contract'
import type { Change, Instant } from '../../../shared/model'
import type { ImportRow } from '../../../shared/moving-in/import-row'
import type { Result } from '../../../shared/result'
import { readChange, summaryOf } from '../log/change'
import { clearRedo, insertLogRow, readStepOfGroup } from '../log/edit-log'
import { applied } from '../log/log-edit'
import { readNextId } from '../next-id'
import type { Store } from '../open-store'
import { positionBetween } from '../position'
import { insertOriginal, insertPostings, type RowOfPosting, replaceParsed } from '../postings'
import { companyKeyOf } from '../same/company-key'
import type { ApplicationTable, EditLogTable, EventTable, NoteTable, Tx } from '../schema'
import { sha256Of } from '../sha256'
import { readStages } from '../stages'
import { refuse, transact } from '../transact'
import { rowPosting } from './row-posting'

/** Keeps the bytes of a table for ever, so that the rows of it that become applications can name them. */
export function keepTable(store: Store, bytes: Uint8Array): Promise<Result<{ readonly originalId: number }>> {
  return transact(store, async (tx) => ({ originalId: await insertOriginal(tx, { bytes, sha256: sha256Of(bytes) }) }))
}

/** What holds for all rows of a message. */
interface Message extends Omit<CommandInput<'importRows'>, 'importId'> {
  readonly now: Instant
  readonly step: number
  readonly groupKey: string
  readonly stageNames: ReadonlyMap<number, string>
}

/** The posting that each part of the file has, and whether a card of it is there. */
async function readKnownParts(tx: Tx, { originalId, rows }: Message) {
  const wanted = sql<number>`(select value from json_each(${JSON.stringify(rows.map(({ part }) => part))}))`
  const known = await tx
    .selectFrom('posting')
    .leftJoin('application', (join) =>
      join.onRef('application.postingId', '=', 'posting.id').on('application.trashedAt', 'is', null)
    )
    .select(['posting.id', 'part', 'application.id as applicationId'])
    .where('originalId', '=', originalId)
    .where('part', 'in', wanted)
    .execute()
  return new Map(known.map(({ part, ...facts }) => [part, facts]))
}

async function readLastPart(tx: Tx, originalId: number): Promise<number> {
  const query = tx.selectFrom('posting').select(({ fn }) => fn.max('part').as('part'))
  return (await query.where('originalId', '=', originalId).executeTakeFirst())?.part ?? 0
}

/**
 * Writes the postings of the rows and answers their ids, in order. One that was imported from the same row before, and
 * whose card is in the trash, is written anew; one whose card is there stays, and the row gets a posting of its own.
 */
async function keepPostings(tx: Tx, message: Message): Promise<readonly number[]> {
  const { originalId, fileName, rows, now } = message
  const known = await readKnownParts(tx, message)
  let nextId = await readNextId(tx, 'posting')
  let lastPart = Math.max(await readLastPart(tx, originalId), ...rows.map(({ part }) => part))
  const fresh: RowOfPosting[] = []
  const ids: number[] = []
  for (const row of rows) {
    const parsed = rowPosting(row)
    const before = known.get(row.part)
    if (before !== undefined && before.applicationId === null) {
      await replaceParsed(tx, before.id, parsed, {})
      ids.push(before.id)
      continue
    }
    const part = before === undefined ? row.part : ++lastPart
    fresh.push({ ...parsed, id: nextId, originalId, part, fileName, importedAt: now })
    ids.push(nextId++)
  }
  await insertPostings(tx, fresh)
  return ids
}

/** Answers a key behind all others of a stage, again and again; each stage is asked for its last one once. */
async function positionsBehind(tx: Tx, stageIds: ReadonlySet<number>): Promise<(stageId: number) => string> {
  const last = new Map<number, string | null>()
  for (const stageId of stageIds) {
    const query = tx.selectFrom('application').select(({ fn }) => fn.max('position').as('position'))
    last.set(stageId, (await query.where('stageId', '=', stageId).executeTakeFirst())?.position ?? null)
  }
  return (stageId) => {
    const position = positionBetween(last.get(stageId) ?? null, null)
    last.set(stageId, position)
    return position
  }
}

/** The stage that a row ends in. */
function stageOf({ entries }: ImportRow): number {
  return entries.at(-1)?.stageId ?? refuse('bad-request')
}

async function insertApplications(tx: Tx, { rows, now }: Message, firstId: number, postingIds: readonly number[]) {
  const nextPosition = await positionsBehind(tx, new Set(rows.map(stageOf)))
  const applications = rows.map((row, index): Insertable<ApplicationTable> => {
    const { title, company, outcome, excitement, nextStep, nextStepOn } = row
    const stageId = stageOf(row)
    const place = { stageId, position: nextPosition(stageId), postingId: postingIds[index] ?? null }
    const step = { excitement, nextStep, nextStepOn, outcome: outcome?.outcome ?? null }
    const createdAt = row.entries[0]?.at ?? now
    return { id: firstId + index, ...place, title, company, companyKey: companyKeyOf(company), ...step, createdAt }
  })
  await tx.insertInto('application').values(applications).execute()
}

async function insertNotes(tx: Tx, { rows, now }: Message, firstId: number): Promise<void> {
  const notes = rows.flatMap((row, index) =>
    row.notes.map((body): Insertable<NoteTable> => {
      const times = { createdAt: now, updatedAt: now }
      return { applicationId: firstId + index, interviewId: null, body, sha256: sha256Of(body), ...times }
    })
  )
  if (notes.length > 0) await tx.insertInto('note').values(notes).execute()
}

/** What a row says that happened, at the times that it names. */
function eventsOf(row: ImportRow, applicationId: number, { now, stageNames }: Message): Insertable<EventTable>[] {
  const event = { applicationId, recordedAt: now, stageId: null, stageName: null, outcome: null }
  const entries = row.entries.map(({ stageId, at }, index) => {
    const kind = index === 0 ? ('added' as const) : ('stage' as const)
    return { ...event, kind, at, stageId, stageName: stageNames.get(stageId) ?? refuse('not-found') }
  })
  const { outcome } = row
  return outcome === null ? entries : [...entries, { ...event, kind: 'outcome', ...outcome }]
}

/** Writes the events of all rows; answers the ids of those of each row. */
async function insertEvents(tx: Tx, message: Message, firstId: number): Promise<readonly (readonly number[])[]> {
  let nextId = await readNextId(tx, 'event')
  const byRow = message.rows.map((row, index) =>
    eventsOf(row, firstId + index, message).map((event) => ({ ...event, id: nextId++ }))
  )
  await tx.insertInto('event').values(byRow.flat()).execute()
  return byRow.map((events) => events.map(({ id }) => id))
}

/** Rows of the log: each card is its own row of the step, so that what is said of the step can count them. */
async function insertLog(
  tx: Tx,
  { rows, now: at, step, groupKey, stageNames }: Message,
  firstId: number,
  eventIds: readonly (readonly number[])[]
): Promise<void> {
  const log = rows.map((row, index): Insertable<EditLogTable> => {
    const id = firstId + index
    const [backward, ids] = [JSON.stringify([{ type: 'trashApplication', id }]), JSON.stringify(eventIds[index])]
    const about = { applicationId: id, noteId: null, title: row.title, stageName: stageNames.get(stageOf(row)) ?? null }
    // What makes it again is known once it was taken back: a card is never made twice.
    return { step, groupKey, type: 'import', ...about, at, forward: '[]', backward, eventIds: ids }
  })
  const last = log.pop()
  if (log.length > 0) await tx.insertInto('editLog').values(log).execute()
  if (last !== undefined) await insertLogRow(tx, last)
}

/**
 * Makes rows of a table applications, in one transaction: each with a posting of what it says, its notes, and its
 * events at the times that it names. All messages with one `importId` are one step of undo. Answers `not-found`, with
 * nothing stored, when a stage or the table is not there.
 */
export function importRows(
  store: Store,
  { importId: groupKey, ...input }: CommandInput<'importRows'>
): Promise<Result<Change>> {
  return transact(store, async (tx) => {
    const original = tx.selectFrom('original').select('id').where('id', '=', input.originalId)
    if ((await original.executeTakeFirst()) === undefined) refuse('not-found')
    const stageNames = new Map((await readStages(tx)).map(({ id, name }) => [id, name]))
    if (input.rows.some(({ entries }) => entries.some(({ stageId }) => !stageNames.has(stageId)))) refuse('not-found')
    await clearRedo(tx)
    const step = await readStepOfGroup(tx, groupKey)
    const message: Message = { ...input, now: new Date().toISOString(), step, groupKey, stageNames }
    const postingIds = await keepPostings(tx, message)
    const firstId = await readNextId(tx, 'application')
    await insertApplications(tx, message, firstId, postingIds)
    await insertNotes(tx, message, firstId)
    await insertLog(tx, message, firstId, await insertEvents(tx, message, firstId))
    const done = input.rows.map((row, index) =>
      applied({ applicationId: firstId + index, title: row.title, stageName: stageNames.get(stageOf(row)) ?? null })
    )
    return readChange(tx, done, summaryOf(done, ['import']))
  })
}
