import { join } from 'node:path'
import { exportStore } from '../../../src/main/store/export/export-store'
import type { Store } from '../../../src/main/store/open-store'
import { fillAllTraces } from '../../../src/main/store/same/posting-traces'
import { tempFolder, unwrap } from './temp-store'

/** The names of all tables of a store but the full-text index, which is made of them. */
export function tableNames({ raw }: Store): readonly string[] {
  return raw
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table'
       and name not like 'sqlite\\_%' escape '\\' and name not like 'searchIndex%' order by name`
    )
    .pluck()
    .all()
}

/** Every row of every table of a store. */
export async function readTables(store: Store): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await fillAllTraces(store)
  return Object.fromEntries(
    tableNames(store).map((name) => [name, store.raw.prepare(`select * from "${name}" order by 1, 2`).all()])
  )
}

/** Takes everything out of a store; answers the path. */
export async function exportTo(store: Store, format: 'json' | 'csv' | 'md' = 'json'): Promise<string> {
  const out = join(tempFolder(), format === 'md' ? 'out' : `out.${format}`)
  return unwrap(await exportStore(store, { format, out, app: '0.1.0', now: '2026-03-02T08:00:00.000Z' })).path
}
