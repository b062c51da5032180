import type { Database, Statement } from 'better-sqlite3'
import type { Passage, SearchAnswer, SearchHit } from '../../../shared/search-answer'
import type { Store } from '../open-store'
import { markEnd, markStart, toPassage } from './passages'
import { toFtsQuery } from './search-query'

/** How much a word counts in a title, an employer's name and a text. */
const weights = '10.0, 5.0, 1.0'
/** Most words of a passage. */
const passageWords = 24
/** Most notes of one application that are shown as passages. */
const maxNotes = 3

/** The rows of the full-text index of one application: 2^20 for it and its notes; see the first migration. */
const rowsEach = 2 ** 20

interface RankedRow {
  readonly id: number
  readonly score: number
}

interface PassageRow {
  readonly id: number
  readonly title: string
  readonly company: string
  readonly body: string
}

interface HitRow {
  readonly applicationId: number
  readonly title: string
  readonly company: string
  readonly stage: string
}

interface Statements {
  readonly rank: Statement<[string, number], RankedRow>
  readonly matches: Statement<[string], number>
  readonly passages: Statement<[string, string], PassageRow>
  readonly hits: Statement<[string], HitRow>
  readonly notes: Statement<[string], { readonly id: number; readonly applicationId: number }>
}

function applicationOf(rowId: number): number {
  return Math.floor(rowId / rowsEach)
}

function prepare(raw: Database): Statements {
  const mark = `'${markStart}', '${markEnd}'`
  return {
    // A sort of our own with a limit keeps fifty rows; `order by rank` would sort every match.
    rank: raw.prepare(
      `select rowid as id, -bm25(searchIndex, ${weights}) as score from searchIndex
       where searchIndex match ? order by score desc limit ?`
    ),
    matches: raw
      .prepare<[string], number>('select rowid from searchIndex where searchIndex match ? order by rowid')
      .pluck(),
    // The plus keeps SQLite from starting the search anew for each row.
    passages: raw.prepare(
      `select rowid as id, highlight(searchIndex, 0, ${mark}) as title, highlight(searchIndex, 1, ${mark}) as company,
         snippet(searchIndex, 2, ${mark}, '…', ${passageWords}) as body
       from searchIndex where searchIndex match ? and +rowid in (select value from json_each(?))`
    ),
    hits: raw.prepare(
      `select a.id as applicationId, a.title, a.company, s.name as stage
       from application a join stage s on s.id = a.stageId where a.id in (select value from json_each(?))`
    ),
    notes: raw.prepare(
      `select id, applicationId from note
       where trashedAt is null and applicationId in (select value from json_each(?)) order by id desc`
    )
  }
}

const prepared = new WeakMap<Database, Statements>()

function statementsOf(raw: Database): Statements {
  const known = prepared.get(raw)
  if (known !== undefined) return known
  const statements = prepare(raw)
  prepared.set(raw, statements)
  return statements
}

/** The best score of each application, best first, for `limit` applications. */
function rankApplications({ rank }: Statements, fts: string, limit: number): ReadonlyMap<number, number> {
  for (let size = limit + 30; ; size *= 4) {
    const rows = rank.all(fts, size)
    const scores = new Map<number, number>()
    for (const { id, score } of rows) {
      const applicationId = applicationOf(id)
      if (scores.size < limit && !scores.has(applicationId)) scores.set(applicationId, score)
    }
    // Many notes of few applications may fill the first rows.
    if (scores.size === limit || rows.length < size) return scores
  }
}

function rowOf(applicationId: number, noteId = 0): number {
  return applicationId * rowsEach + noteId
}

function isPassage(passage: Passage | null): passage is Passage {
  return passage !== null
}

/** How many applications these rows belong to; the rows come in ascending order. */
function countApplications(rowIds: readonly number[]): number {
  let count = 0
  let last = 0
  for (const rowId of rowIds) {
    const applicationId = applicationOf(rowId)
    if (applicationId !== last) count += 1
    last = applicationId
  }
  return count
}

/** Where in these applications the words stand: title and employer first, then the posting, then the newest notes. */
function readPassages(statements: Statements, fts: string, ids: readonly number[]) {
  const notes = statements.notes.all(JSON.stringify(ids))
  const rowIds = [...ids.map((id) => rowOf(id)), ...notes.map((note) => rowOf(note.applicationId, note.id))]
  const rows = new Map(statements.passages.all(fts, JSON.stringify(rowIds)).map((row) => [row.id, row]))
  const notesOf = Map.groupBy(notes, ({ applicationId }) => applicationId)
  return (id: number): readonly Passage[] => {
    const row = rows.get(rowOf(id))
    const inNotes = (notesOf.get(id) ?? []).map((note) =>
      toPassage(rows.get(rowOf(id, note.id))?.body ?? '', 'note', note.id)
    )
    const inPosting = [
      toPassage(row?.title ?? '', 'field'),
      toPassage(row?.company ?? '', 'field'),
      toPassage(row?.body ?? '', 'posting')
    ]
    return [...inPosting.filter(isPassage), ...inNotes.filter(isPassage).slice(0, maxNotes)]
  }
}

function readHits(statements: Statements, fts: string, limit: number): readonly SearchHit[] {
  const scores = rankApplications(statements, fts, limit)
  const ids = [...scores.keys()]
  const rows = new Map(statements.hits.all(JSON.stringify(ids)).map((row) => [row.applicationId, row]))
  const passagesOf = readPassages(statements, fts, ids)
  return [...scores].flatMap(([id, score]) => {
    const row = rows.get(id)
    return row === undefined ? [] : { ...row, score, where: passagesOf(id) }
  })
}

/**
 * Finds words in titles, employers, postings and notes that are not in the trash; see `toFtsQuery` for what can
 * be typed. At most `limit` applications, best first, with the passages in which the words stand.
 */
export function searchStore(store: Store, query: string, limit: number): SearchAnswer {
  const start = performance.now()
  const fts = toFtsQuery(query)
  if (fts === null) return { query, total: 0, ms: performance.now() - start, hits: [] }
  const statements = statementsOf(store.raw)
  const hits = readHits(statements, fts, limit)
  const total = hits.length < limit ? hits.length : countApplications(statements.matches.all(fts))
  return { query, total, ms: performance.now() - start, hits }
}
