import type { Database } from 'better-sqlite3'
import { readVersion } from '../migrations'
import type { Store } from '../open-store'
import { sha256Of } from '../sha256'
import { countRows } from './copies'

/** What a look at the whole store found. */
export interface Examination {
  /** True when nothing is wrong. */
  readonly ok: boolean
  /** What is wrong, in words, each with the row concerned. */
  readonly problems: readonly string[]
  /** How many rows each table holds. */
  readonly rows: Readonly<Record<string, number>>
  /** How many texts and originals were compared with the hash kept beside them. */
  readonly hashed: number
  /** Version of the tables. */
  readonly storeVersion: number
  readonly sqliteVersion: string
  readonly path: string
}

/** Most problems that are named. */
const maxProblems = 100

/** Content with its hash: where it stands, how it is read, and what it is called. */
export const hashedContent = [
  {
    name: 'original',
    table: 'original',
    key: 'id',
    content: 'bytes',
    hash: 'sha256',
    sql: 'select id, bytes as content, sha256 from original'
  },
  {
    name: 'text of posting',
    table: 'postingContent',
    key: 'postingId',
    content: 'text',
    hash: 'textSha256',
    sql: 'select postingId as id, text as content, textSha256 as sha256 from postingContent'
  },
  {
    name: 'note',
    table: 'note',
    key: 'id',
    content: 'body',
    hash: 'sha256',
    sql: 'select id, body as content, sha256 from note'
  },
  {
    name: 'note version',
    table: 'noteVersion',
    key: 'id',
    content: 'body',
    hash: 'sha256',
    sql: 'select id, body as content, sha256 from noteVersion'
  }
] as const

interface HashedRow {
  readonly id: number
  readonly content: string | Uint8Array
  readonly sha256: string
}

/** Runs a check; what it throws, as SQLite does on a damaged page, is a problem like any other. */
function problemsOf(name: string, check: () => readonly string[]): readonly string[] {
  try {
    return check().map((problem) => `${name}: ${problem}`)
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function checkStructure(raw: Database): readonly string[] {
  const verdicts = raw.prepare<[], string>(`pragma integrity_check(${maxProblems})`).pluck().all()
  return verdicts.filter((verdict) => verdict !== 'ok')
}

function checkReferences(raw: Database): readonly string[] {
  const orphans = raw.pragma('foreign_key_check') as readonly { table: string; rowid: number; parent: string }[]
  return orphans.map(({ table, rowid, parent }) => `${table} ${rowid} refers to a ${parent} that is not there`)
}

/** Compares the full-text index with the texts that it is made from. */
function checkSearch(raw: Database): readonly string[] {
  raw.prepare("insert into searchIndex (searchIndex, rank) values ('integrity-check', 1)").run()
  return []
}

/** Finds what integrity_check cannot see: bits that changed inside a text or an original. */
function checkHashes(raw: Database, sql: string): { readonly damaged: readonly string[]; readonly count: number } {
  const damaged: string[] = []
  let count = 0
  for (const { id, content, sha256 } of raw.prepare<[], HashedRow>(sql).iterate()) {
    count += 1
    if (sha256Of(content) !== sha256) damaged.push(`${id} is not what was stored`)
  }
  return { damaged, count }
}

/** Looks at everything in the store: structure, references, the full-text index and the hashes. Changes nothing. */
export async function examineStore({ raw, path }: Store): Promise<Examination> {
  let hashed = 0
  let rows: Readonly<Record<string, number>> = {}
  const problems = [
    ...problemsOf('rows', () => {
      rows = countRows(raw)
      return []
    }),
    ...problemsOf('structure', () => checkStructure(raw)),
    ...problemsOf('references', () => checkReferences(raw)),
    ...problemsOf('search', () => checkSearch(raw)),
    ...hashedContent.flatMap(({ name, sql }) =>
      problemsOf(name, () => {
        const { damaged, count } = checkHashes(raw, sql)
        hashed += count
        return damaged
      })
    )
  ].slice(0, maxProblems)
  return {
    ok: problems.length === 0,
    problems,
    rows,
    hashed,
    storeVersion: readVersion(raw),
    sqliteVersion: raw.prepare<[], string>('select sqlite_version()').pluck().get() ?? '',
    path
  }
}
