import type Database from 'better-sqlite3'
import { companyKeyOf } from './posting-keys'

/** Names the employers of applications for comparing, where an older version of the app did not. */
export function fillCompanyKeys(raw: Database.Database): void {
  const missing = raw
    .prepare<[], { id: number; company: string }>('select id, company from application where companyKey is null')
    .all()
  const write = raw.prepare('update application set companyKey = ? where id = ?')
  for (const { id, company } of missing) write.run(companyKeyOf(company), id)
}
