import type { Selectable } from 'kysely'
import type { Hold } from '../../../shared/model'
import { companyKeyOf } from '../same/company-key'
import type { CompanyTable, Db } from '../schema'

/** What the store keeps of an employer, or of a spelling that belongs to one. */
export type CompanyRow = Selectable<CompanyTable>
/** All that the store keeps of employers, by key. */
export type CompanyRows = ReadonlyMap<string, CompanyRow>

/** Stands before a key that means one spelling, letter for letter; keys made of words never begin so. */
const exactly = '='

/** A name as it is counted among spellings: without spaces around it, and single ones within. */
export function spellingOf(company: string): string {
  return company.trim().replace(/\s+/g, ' ')
}

/** The key of one spelling alone, for a person who wants it apart from others with the same words. */
export function spellingKeyOf(company: string): string {
  return `${exactly}${spellingOf(company)}`
}

/** The spelling that a key means alone; null for a key of words. */
export function exactSpellingOf(key: string): string | null {
  return key.startsWith(exactly) ? key.slice(exactly.length) : null
}

/** The key of words under which the applications of a key are found in their column. */
export function wordsKeyOf(key: string): string {
  const exact = exactSpellingOf(key)
  return exact === null ? key : companyKeyOf(exact)
}

/** What the store keeps of all employers: few rows, only of those that a person did something about. */
export async function readCompanyRows(db: Db): Promise<CompanyRows> {
  const rows = await db.selectFrom('company').selectAll().execute()
  return new Map(rows.map((row) => [row.key, row]))
}

/** The employer that a key belongs to: itself, or the one that it was merged into. */
export function rootOf(rows: CompanyRows, key: string): string {
  const passed = new Set([key])
  let root = key
  for (let next = rows.get(root)?.mergedInto; next != null; next = rows.get(root)?.mergedInto) {
    // Edits make no circle; a store that somebody else wrote may have one.
    if (passed.has(next)) return key
    passed.add(next)
    root = next
  }
  return root
}

/** An application, in what tells its employer. */
export interface Named {
  readonly company: string
  readonly companyKey: string | null
}

/** The key of the employer of an application; empty when none is named. */
export function employerKeyOf(rows: CompanyRows, { company, companyKey }: Named): string {
  const words = companyKey ?? companyKeyOf(company)
  if (words === '') return ''
  const own = spellingKeyOf(company)
  return rootOf(rows, rows.has(own) ? own : words)
}

/** All keys that belong to an employer, its own first. */
export function keysOfEmployer(rows: CompanyRows, key: string): readonly string[] {
  return [key, ...[...rows.keys()].filter((other) => other !== key && rootOf(rows, other) === key)]
}

function toHold({ stance, reason, until }: CompanyRow): Hold | null {
  return stance === 'open' ? null : { stance, reason, until }
}

/** A block before a cool-down, a longer cool-down before a shorter one. */
function isStricter(a: Hold, b: Hold): boolean {
  if (a.stance !== b.stance) return a.stance === 'blocked'
  return a.until === null || (b.until !== null && a.until > b.until)
}

/** Why a person holds back from an employer: by what they said of itself, else by the strictest of what was merged into it. */
export function holdOf(rows: CompanyRows, key: string): Hold | null {
  const own = rows.get(key)
  const said = own === undefined ? null : toHold(own)
  if (said !== null) return said
  const holds = keysOfEmployer(rows, key).flatMap((other) => {
    const row = rows.get(other)
    return row === undefined ? [] : (toHold(row) ?? [])
  })
  return holds.reduce<Hold | null>((one, other) => (one === null || isStricter(other, one) ? other : one), null)
}

/** Answers for applications why a person holds back from their employer. */
export async function readHolds(db: Db): Promise<(named: Named) => Hold | null> {
  const rows = await readCompanyRows(db)
  if ([...rows.values()].every(({ stance }) => stance === 'open')) return () => null
  const known = new Map<string, Hold | null>()
  return (named) => {
    const key = employerKeyOf(rows, named)
    let hold = known.get(key)
    if (hold === undefined) {
      hold = holdOf(rows, key)
      known.set(key, hold)
    }
    return hold
  }
}
