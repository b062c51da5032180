import type Database from 'better-sqlite3'
import { companyKeyOf } from './company-key'

/** Names the employers of applications for comparing, where an older version of the app did not. */
export function fillCompanyKeys(raw: Database.Database): void {
  const missing = raw
    .prepare<[], { id: number; company: string }>('select id, company from application where companyKey is null')
    .all()
  const write = raw.prepare('update application set companyKey = ? where id = ?')
  for (const { id, company } of missing) write.run(companyKeyOf(company), id)
}

/** Names the employers of all applications and postings for comparing anew, where an older version of the app did it otherwise. */
export function renewCompanyKeys(raw: Database.Database): void {
  for (const table of ['application', 'posting'] as const) {
    const rows = raw
      .prepare<[], { id: number; company: string | null; companyKey: string | null }>(
        `select id, company, companyKey from ${table}`
      )
      .all()
    const write = raw.prepare(`update ${table} set companyKey = ? where id = ?`)
    for (const { id, company, companyKey } of rows) {
      const key = companyKeyOf(company)
      if (key !== companyKey) write.run(key, id)
    }
  }
}
