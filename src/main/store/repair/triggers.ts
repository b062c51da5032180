import type { Database } from 'better-sqlite3'

/**
 * Does something with no trigger of the store in the way: the ones that keep rows as they are, and the ones that index
 * words. They are back afterwards. Part of a transaction.
 */
export function withoutTriggers<T>(raw: Database, use: () => T): T {
  const triggers = raw
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'trigger'")
    .all()
  for (const { name } of triggers) raw.exec(`drop trigger "${name}"`)
  const answer = use()
  for (const { sql } of triggers) raw.exec(sql)
  return answer
}

/** Makes the index of words anew from the texts. */
export function rebuildSearch(raw: Database): void {
  raw.exec("insert into searchIndex (searchIndex) values ('rebuild')")
}
