import type { Applied, EditOf } from '../log/log-edit'
import type { Tx } from '../schema'
import { refuse } from '../transact'
import { readNames } from './employer-applications'
import {
  type CompanyRow,
  type CompanyRows,
  exactSpellingOf,
  keysOfEmployer,
  readCompanyRows,
  rootOf,
  spellingOf
} from './employer-keys'
import { findEmployerName } from './employers'
import { writeCompanies } from './write-companies'

/** An employer of which nothing is kept yet. */
function newRow(key: string, name: string): CompanyRow {
  return { key, name, mergedInto: null, stance: 'open', reason: '', until: null }
}

/** The employer of a key that was not merged into another, with the name by which it goes; refuses with `not-found`. */
async function readEmployer(tx: Tx, rows: CompanyRows, key: string): Promise<CompanyRow> {
  if (rootOf(rows, key) !== key) refuse('not-found')
  const name = await findEmployerName(tx, rows, key)
  if (name === undefined) return refuse('not-found')
  return { ...(rows.get(key) ?? newRow(key, name)), name }
}

/** Says what a person holds of an employer, with all its spellings. */
export async function setStance(tx: Tx, { key, stance, reason, until }: EditOf<'setStance'>): Promise<Applied> {
  const rows = await readCompanyRows(tx)
  const employer = await readEmployer(tx, rows, key)
  const said = { stance, reason: stance === 'open' ? '' : reason, until: stance === 'cooling' ? until : null }
  // What was said of a spelling before it was merged is said anew now.
  const merged = keysOfEmployer(rows, key).flatMap((other) => {
    const row = rows.get(other)
    return other === key || row === undefined || row.stance === 'open' ? [] : [row]
  })
  const cleared = merged.map((row): CompanyRow => ({ ...row, stance: 'open', reason: '', until: null }))
  const changed = [{ ...employer, ...said }, ...cleared]
  return writeCompanies(tx, { type: 'writeCompanies', name: employer.name, rows: changed.map((row) => [row.key, row]) })
}

/** Makes an employer, with all its spellings, one with another, which keeps its name. */
export async function mergeEmployer(tx: Tx, { key, intoKey }: EditOf<'mergeEmployer'>): Promise<Applied> {
  if (key === intoKey) refuse('bad-request')
  const rows = await readCompanyRows(tx)
  const from = await readEmployer(tx, rows, key)
  const into = await readEmployer(tx, rows, intoKey)
  const spellings = keysOfEmployer(rows, key).flatMap((other) => (other === key ? [from] : (rows.get(other) ?? [])))
  const changed = [into, ...spellings.map((row): CompanyRow => ({ ...row, mergedInto: intoKey }))]
  return writeCompanies(tx, { type: 'writeCompanies', name: into.name, rows: changed.map((row) => [row.key, row]) })
}

/** Makes a spelling, or what was merged, an employer of its own. Refuses with `not-found` when it is one already. */
export async function separateEmployer(tx: Tx, { key }: EditOf<'separateEmployer'>): Promise<Applied> {
  const known = (await readCompanyRows(tx)).get(key)
  if (known !== undefined && known.mergedInto === null) refuse('not-found')
  const row = known ?? (await readSpelling(tx, key))
  return writeCompanies(tx, { type: 'writeCompanies', name: row.name, rows: [[key, { ...row, mergedInto: null }]] })
}

/** A new row for a spelling that applications have; refuses with `not-found` when none has it. */
async function readSpelling(tx: Tx, key: string): Promise<CompanyRow> {
  const name = exactSpellingOf(key)
  const isWritten = (await readNames(tx)).some(({ company }) => name !== null && spellingOf(company) === name)
  return name !== null && isWritten ? newRow(key, name) : refuse('not-found')
}
