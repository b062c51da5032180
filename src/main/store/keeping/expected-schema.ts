import Database from 'better-sqlite3'
import { migrations } from '../migrations'

interface SchemaRow {
  readonly type: string
  readonly name: string
  readonly sql: string | null
}

/** Everything that a store declares, in one text: tables, indexes, views and triggers, whatever their spaces and quotes. */
function schemaOf(raw: Database.Database): string {
  const rows = raw.prepare<[], SchemaRow>(
    "select type, name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\' order by type, name"
  )
  return rows
    .all()
    .map(({ type, name, sql }) => `${type} ${name} ${(sql ?? '').replace(/[\s"'`]+/g, ' ').toLowerCase()}`)
    .join('\n')
}

/**
 * True when a store declares what our own migrations make, and nothing else. In a file from outside a trigger or a view
 * of somebody else's could do things of its own.
 */
export function declaresOurs(raw: Database.Database, version: number): boolean {
  const fresh = new Database(':memory:')
  try {
    for (const step of migrations) if (step.version <= version) fresh.exec(step.sql)
    return schemaOf(raw) === schemaOf(fresh)
  } finally {
    fresh.close()
  }
}
