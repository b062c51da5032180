import { sql } from 'kysely'
import { type Applied, applied, type ExactEditOf } from '../log/log-edit'
import type { Db, Tx } from '../schema'
import { type CompanyRow, type CompanyRows, keysOfEmployer, readCompanyRows, rootOf, wordsKeyOf } from './employer-keys'

/** The words under which the applications are found that some keys concern. */
function wordsAround(rows: CompanyRows, keys: readonly string[]): readonly string[] {
  const roots = new Set(keys.map((key) => rootOf(rows, key)))
  return [...roots].flatMap((root) => keysOfEmployer(rows, root)).map(wordsKeyOf)
}

/** The applications whose employer has one of these keys of words, those in the trash left out. */
async function readConcerned(db: Db, words: readonly string[]): Promise<readonly number[]> {
  const wanted = sql<string>`(select value from json_each(${JSON.stringify(words)}))`
  const query = db.selectFrom('application').select('id').where('companyKey', 'in', wanted)
  return (await query.where('trashedAt', 'is', null).orderBy('id').execute()).map(({ id }) => id)
}

/** Writes rows that refer to each other: none names one that is not there, at any moment. */
async function writeRows(tx: Tx, rows: ExactEditOf<'writeCompanies'>['rows']): Promise<void> {
  const kept = rows.flatMap(([, row]): CompanyRow[] => (row === null ? [] : [row]))
  for (const [key] of rows) await tx.updateTable('company').set({ mergedInto: null }).where('key', '=', key).execute()
  for (const [key, row] of rows) {
    if (row === null) await tx.deleteFrom('company').where('key', '=', key).execute()
  }
  for (const { key, mergedInto: _mergedInto, ...facts } of kept) {
    const insert = tx.insertInto('company').values({ ...facts, key, mergedInto: null })
    await insert.onConflict((conflict) => conflict.column('key').doUpdateSet(facts)).execute()
  }
  for (const { key, mergedInto } of kept) {
    if (mergedInto !== null) await tx.updateTable('company').set({ mergedInto }).where('key', '=', key).execute()
  }
}

/** Keeps these rows of employers, and nothing under the keys that name none. */
export async function writeCompanies(tx: Tx, edit: ExactEditOf<'writeCompanies'>): Promise<Applied> {
  const { name, rows } = edit
  const keys = rows.map(([key]) => key)
  const before = await readCompanyRows(tx)
  await writeRows(tx, rows)
  const words = [...wordsAround(before, keys), ...wordsAround(await readCompanyRows(tx), keys)]
  return applied({
    inverse: [{ type: 'writeCompanies', name, rows: keys.map((key) => [key, before.get(key) ?? null]) }],
    alsoChanged: await readConcerned(tx, words),
    title: name
  })
}
