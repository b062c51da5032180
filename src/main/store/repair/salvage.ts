import type Database from 'better-sqlite3'
import { repairText } from '../../../shared/messages/repair'
import { hashedContent } from '../keeping/doctor'
import { sha256Of } from '../sha256'
import { someCopy } from './fix-contents'
import type { Tell } from './fix-references'

type Row = Readonly<Record<string, unknown>>

/** Made of other tables, and made again by itself. */
const derived: ReadonlySet<string> = new Set(['postingTrace', 'postingBand'])
/** Tables whose rows may be gone because they were taken away: what a copy has of them may be out of date. */
const forgetful: ReadonlySet<string> = new Set(['editLog', 'company', 'setting', 'takenFile'])
/** How far is looked behind the last row that was found, where the damage hides how many there are. */
const reach = 20_000

/** What was read of a table. */
interface Salvaged {
  readonly rows: readonly Row[]
  /** True when something of it could not be read. */
  readonly isDamaged: boolean
}

/** The tables of a store but the index of words. */
function tablesOf(raw: Database.Database): readonly string[] {
  return raw
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table'
       and name not like 'sqlite\\_%' escape '\\' and name not like 'searchIndex%' order by name`
    )
    .pluck()
    .all()
}

function columnsOf(raw: Database.Database, table: string): readonly string[] {
  return (raw.pragma(`table_info("${table}")`) as readonly { name: string }[]).map(({ name }) => name)
}

/** A reading that a damaged page may end: undefined then. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (_damaged) {
    return undefined
  }
}

/** The highest number that a row of a table may have. */
function lastIdOf(raw: Database.Database, table: string, key: string): number {
  const numbered = table === 'postingContent' ? 'posting' : table
  const said = attempt(() =>
    raw.prepare<[string], number>('select seq from sqlite_sequence where name = ?').pluck().get(numbered)
  )
  const seen = attempt(() => raw.prepare<[], number | null>(`select max("${key}") from "${table}"`).pluck().get())
  return said === undefined && seen === undefined ? reach : Math.max(said ?? 0, seen ?? 0)
}

/** Looks for each row by its number, so that a damaged page costs the rows on it and no others. */
function probe(raw: Database.Database, table: string, key: string): Salvaged {
  const rows: Row[] = []
  let isDamaged = false
  const read = attempt(() => raw.prepare<[number], Row>(`select * from "${table}" where "${key}" = ?`))
  if (read === undefined) return { rows, isDamaged: true }
  for (let id = 1; id <= lastIdOf(raw, table, key); id += 1) {
    try {
      const row = read.get(id)
      if (row !== undefined) rows.push(row)
    } catch (_damaged) {
      isDamaged = true
    }
  }
  return { rows, isDamaged }
}

/** Reads a table without numbers of rows from both ends, as far as each goes. */
function readFromEnds(raw: Database.Database, table: string, key: string): Salvaged {
  const found = new Map<unknown, Row>()
  let isDamaged = false
  for (const order of ['asc', 'desc'] as const) {
    try {
      for (const row of raw.prepare<[], Row>(`select * from "${table}" order by "${key}" ${order}`).iterate())
        found.set(row[key], row)
    } catch (_damaged) {
      isDamaged = true
    }
  }
  return { rows: [...found.values()], isDamaged }
}

/** True for a row whose content is what was stored, or that has no hash. */
function isSound(table: string, row: Row): boolean {
  const hashed = hashedContent.find((one) => one.table === table)
  const content = hashed === undefined ? undefined : row[hashed.content]
  if (hashed === undefined) return true
  return (typeof content === 'string' || content instanceof Uint8Array) && sha256Of(content) === row[hashed.hash]
}

/** Writes rows one by one; answers how many the table took. What does not fit is a row that was hit. */
function insertAll(into: Database.Database, table: string, rows: readonly Row[]): number {
  const columns = columnsOf(into, table)
  let count = 0
  for (const row of rows) {
    const names = columns.filter((name) => name in row)
    const sql = `insert or ignore into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
      values (${names.map(() => '?').join(', ')})`
    count += attempt(() => into.prepare(sql).run(...names.map((name) => row[name])).changes) ?? 0
  }
  return count
}

/** Brings the rows of copies that are missing; answers how many. */
function insertFromCopies(into: Database.Database, table: string, key: string, backups: string, tell: Tell): void {
  someCopy(backups, (copy, { madeAt }) => {
    const has = into.prepare<[unknown], number>(`select 1 from "${table}" where "${key}" = ?`).pluck()
    let count = 0
    for (const row of copy.prepare<[], Row>(`select * from "${table}"`).iterate())
      if (has.get(row[key]) === undefined && isSound(table, row)) count += insertAll(into, table, [row])
    if (count > 0) tell(repairText.broughtFromCopy(table, count, madeAt))
    return false
  })
}

/**
 * Reads row by row what can be read of a damaged store into a new one without rows, whose triggers are off; what is lost
 * is taken from the copies. Rows whose content is not what was stored are not taken over. Answers whether anything was
 * lost or is older than it was.
 */
export function salvageRows(from: Database.Database, into: Database.Database, backups: string, tell: Tell): boolean {
  let hasLost = false
  for (const table of tablesOf(into)) {
    if (derived.has(table)) continue
    const [key = ''] = table === 'postingContent' ? ['postingId'] : columnsOf(into, table)
    const isNumbered = key === 'id' || key === 'postingId'
    const { rows, isDamaged } = isNumbered ? probe(from, table, key) : readFromEnds(from, table, key)
    const sound = rows.filter((row) => isSound(table, row))
    const saved = insertAll(into, table, sound)
    if (saved > 0) tell(repairText.saved(table, saved))
    if (!isDamaged && saved === rows.length) continue
    hasLost = true
    if (saved < rows.length) tell(repairText.lost(table, rows.length - saved))
    if (!forgetful.has(table)) insertFromCopies(into, table, key, backups, tell)
  }
  return hasLost
}
