import type { Database, Statement } from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler
} from 'kysely'

/** Most prepared statements that are kept; the store has fewer than this many different ones. */
const maxStatements = 200

/** Prepares each SQL text once. */
function statementCache(raw: Database): (sql: string) => Statement {
  const statements = new Map<string, Statement>()
  return (sql) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    if (statements.size >= maxStatements) statements.clear()
    const statement = raw.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
}

function makeConnection(raw: Database): DatabaseConnection {
  const prepare = statementCache(raw)
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = prepare(sql)
      if (statement.reader) return { rows: statement.all(...parameters) as R[] }
      const { changes, lastInsertRowid } = statement.run(...parameters)
      return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] }
    },
    streamQuery: () => {
      throw new Error('the store does not stream')
    }
  }
}

function makeDriver(raw: Database): Driver {
  const connection = makeConnection(raw)
  const run = async (sql: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    // A full disk makes SQLite roll back by itself; a second rollback would hide that error behind its own.
    rollbackTransaction: async () => {
      if (raw.inTransaction) await run('rollback')
    },
    destroy: async () => undefined
  }
}

/**
 * Kysely over an open better-sqlite3 connection: statements prepared once, transactions that take the write
 * lock at their beginning. The connection is closed by who opened it.
 */
export function makeDialect(raw: Database): Dialect {
  return {
    createDriver: () => makeDriver(raw),
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db)
  }
}
