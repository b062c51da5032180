import type { Database } from 'better-sqlite3'
import { repairText } from '../../../shared/messages/repair'
import type { Corrections, Posting } from '../../../shared/posting'
import { cardFactsOf } from '../card-facts'
import { correctedPosting } from '../corrections'
import { positionBetween } from '../position'
import { companyKeyOf } from '../same/company-key'
import { postingKeys } from '../same/posting-keys'
import { sha256Of } from '../sha256'

/** Says what was repaired. */
export type Tell = (line: string) => void

interface Orphan {
  readonly table: string
  readonly rowid: number | null
  readonly fkid: number
}

/** How often is looked again: putting one thing right may show another, as a note that was made names an application. */
const mostRounds = 10

/** References that may be empty. */
const optional: ReadonlySet<string> = new Set([
  'posting.sameAsId',
  'application.postingId',
  'note.interviewId',
  'event.stageId',
  'event.noteId',
  'event.interviewId'
])

function columnOf(raw: Database, { table, fkid }: Orphan): string {
  const keys = raw.pragma(`foreign_key_list("${table}")`) as readonly { id: number; from: string }[]
  return keys.find(({ id }) => id === fkid)?.from ?? ''
}

function firstStageId(raw: Database): number {
  const first = raw
    .prepare<[], number>('select id from stage where trashedAt is null order by position limit 1')
    .pluck()
    .get()
  if (first !== undefined) return first
  const made = raw.prepare("insert into stage (name, kind, hue, position) values ('Saved', 'saved', 1, 'a0')").run()
  return Number(made.lastInsertRowid)
}

/** An application in the place of one that was lost, in the first stage, called as it was when that is known. */
function makeApplication(raw: Database, id: number, now: string): void {
  const stageId = firstStageId(raw)
  const last = raw
    .prepare<[number], string | null>('select max(position) from application where stageId = ?')
    .pluck()
    .get(stageId)
  const title = raw
    .prepare<[number], string>(
      'select title from editLog where applicationId = ? and title is not null order by id desc limit 1'
    )
    .pluck()
    .get(id)
  const since = raw
    .prepare<[number], string | null>('select min(at) from event where applicationId = ?')
    .pluck()
    .get(id)
  raw
    .prepare(
      `insert into application (id, stageId, position, title, company, companyKey, createdAt) values (?, ?, ?, ?, '', ?, ?)`
    )
    .run(
      id,
      stageId,
      positionBetween(last ?? null, null),
      title ?? repairText.recovered,
      companyKeyOf(''),
      since ?? now
    )
}

/** A note in the place of one that was lost, with the newest words of it that were kept. */
function makeNote(raw: Database, id: number): void {
  const version = raw
    .prepare<[number], { body: string; sha256: string; at: string }>(
      'select body, sha256, at from noteVersion where noteId = ? order by id desc limit 1'
    )
    .get(id)
  const owner = raw
    .prepare<[number, number], number>(
      `select applicationId from event where noteId = ?
       union all select applicationId from editLog where noteId = ? and applicationId is not null limit 1`
    )
    .pluck()
    .get(id, id)
  const next = raw.prepare<[], number>('select coalesce(max(id), 0) + 1 from application').pluck().get() ?? 1
  raw
    .prepare('insert into note (id, applicationId, body, sha256, createdAt, updatedAt) values (?, ?, ?, ?, ?, ?)')
    .run(id, owner ?? next, version?.body ?? '', version?.sha256 ?? sha256Of(''), version?.at ?? '', version?.at ?? '')
}

/** The file of a posting that was lost: its words. */
function makeOriginal(raw: Database, id: number): void {
  const text = raw
    .prepare<[number], string>(
      'select text from postingContent join posting on posting.id = postingId where originalId = ? order by part limit 1'
    )
    .pluck()
    .get(id)
  const bytes = Buffer.from(`[${id}]\n${text ?? ''}`)
  raw
    .prepare('insert into original (id, sha256, size, bytes) values (?, ?, ?, ?)')
    .run(id, sha256Of(bytes), bytes.length, bytes)
}

/** A posting that was lost, made again from what was read of it; its file is lost, too. */
function makePosting(raw: Database, id: number, now: string): void {
  const row = raw
    .prepare<[number], { text: string; fields: string; corrections: string }>(
      'select text, fields, corrections from postingContent where postingId = ?'
    )
    .get(id)
  if (row === undefined) return
  const posting: Posting = JSON.parse(row.fields)
  const corrections: Corrections = JSON.parse(row.corrections)
  const originalId = raw.prepare<[], number>('select coalesce(max(id), 0) + 1 from original').pluck().get() ?? 1
  const bytes = Buffer.from(`[${originalId}]\n${row.text}`)
  raw
    .prepare('insert into original (id, sha256, size, bytes) values (?, ?, ?, ?)')
    .run(originalId, sha256Of(bytes), bytes.length, bytes)
  const { companyKey, titleKey, textKey, canonicalUrl } = postingKeys(posting, row.text)
  raw
    .prepare(
      `insert into posting (id, originalId, part, fileName, importedAt, title, company, facts, companyKey, titleKey, textKey,
        canonicalUrl, requisitionId) values (?, ?, 1, 'recovered.txt', ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      ...[id, originalId, now, posting.title, posting.company],
      JSON.stringify(cardFactsOf(correctedPosting(posting, corrections))),
      ...[companyKey, titleKey, textKey, canonicalUrl, posting.requisitionId]
    )
}

/** Makes what a row belongs to, when that is lost; answers false where nothing can be made. */
function makeOwner(raw: Database, table: string, column: string, id: number, now: string, tell: Tell): boolean {
  if (column === 'applicationId') {
    makeApplication(raw, id, now)
    tell(repairText.madeApplication(String(id)))
  } else if (table === 'noteVersion') {
    makeNote(raw, id)
    tell(repairText.madeNote(String(id)))
  } else if (table === 'postingContent') {
    makePosting(raw, id, now)
    tell(repairText.madePosting(String(id)))
  } else if (table === 'posting') {
    makeOriginal(raw, id)
    tell(repairText.madeOriginal(String(id)))
  } else return false
  return true
}

function putRight(raw: Database, orphan: Orphan, now: string, tell: Tell): void {
  const { table, rowid } = orphan
  const column = columnOf(raw, orphan)
  const row = String(rowid)
  const wanted = raw
    .prepare<[number | null], number>(`select "${column}" from "${table}" where rowid = ?`)
    .pluck()
    .get(rowid)
  if (wanted === undefined || wanted === null) return
  if (optional.has(`${table}.${column}`)) {
    raw.prepare(`update "${table}" set "${column}" = null where rowid = ?`).run(rowid)
    tell(repairText.cleared(table, row, column))
  } else if (table === 'application' && column === 'stageId') {
    raw.prepare('update application set stageId = ? where id = ?').run(firstStageId(raw), rowid)
    tell(repairText.movedToStage(row))
  } else if (column === 'mergedIntoId') {
    raw.prepare('update application set mergedIntoId = null, beforeMerge = null where id = ?').run(rowid)
    tell(repairText.cleared(table, row, column))
  } else {
    const isThere = raw.prepare(`select 1 from "${parentOf(raw, orphan)}" where rowid = ?`).get(wanted) !== undefined
    // An earlier row asked for the same.
    if (isThere || makeOwner(raw, table, column, wanted, now, tell)) return
    raw.prepare(`delete from "${table}" where rowid = ?`).run(rowid)
    // What is made of others is made again by itself.
    if (table !== 'postingTrace') tell(repairText.removed(table, row))
  }
}

function parentOf(raw: Database, { table, fkid }: Orphan): string {
  const keys = raw.pragma(`foreign_key_list("${table}")`) as readonly { id: number; table: string }[]
  return keys.find(({ id }) => id === fkid)?.table ?? ''
}

/** Tables without numbers of rows: bands of traces are made again, and a spelling belongs to no employer then. */
function putUnnumberedRight(raw: Database, tell: Tell): void {
  raw.exec('delete from postingBand where postingId not in (select id from posting)')
  const lost = raw
    .prepare<[], string>(
      'select key from company where mergedInto is not null and mergedInto not in (select key from company)'
    )
    .pluck()
    .all()
  for (const key of lost) {
    raw.prepare('update company set mergedInto = null where key = ?').run(key)
    tell(repairText.cleared('company', key, 'mergedInto'))
  }
}

/**
 * Puts rows right that name what is not there: nothing that a person wrote is taken away, but what it belonged to is made
 * anew under the same number. Needs a transaction without triggers and without checks of references.
 */
export function fixReferences(raw: Database, now: string, tell: Tell): void {
  putUnnumberedRight(raw, tell)
  for (let round = 0; round < mostRounds; round += 1) {
    const orphans = (raw.pragma('foreign_key_check') as readonly Orphan[]).filter(({ rowid }) => rowid !== null)
    if (orphans.length === 0) return
    for (const orphan of orphans) putRight(raw, orphan, now, tell)
  }
}
