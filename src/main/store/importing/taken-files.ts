import { sep } from 'node:path'
import type { Insertable, Selectable } from 'kysely'
import type { TakenFile, TakenOutcome, WatchFacts } from '../../../shared/watched-folder'
import type { Db, TakenFileTable, Tx } from '../schema'

/** The key of the setting that names the watched folder. */
const folderKey = 'watchedFolder'
/** How many of the files that were taken last are named. */
const mostLatest = 5

/** Path of the watched folder; null when none is watched. */
export async function readWatchedFolder(db: Db): Promise<string | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', folderKey).executeTakeFirst()
  return row?.value ?? null
}

/** Keeps which folder is watched from now on; null is none. What was taken from others stays known. */
export async function writeWatchedFolder(tx: Tx, folder: string | null): Promise<void> {
  await tx.deleteFrom('setting').where('key', '=', folderKey).execute()
  if (folder !== null) await tx.insertInto('setting').values({ key: folderKey, value: folder }).execute()
}

/** The files in a folder begin like this, and sort before the second. */
function boundsOf(folder: string): readonly [string, string] {
  const start = folder.endsWith(sep) ? folder : `${folder}${sep}`
  return [start, `${start}\u{10ffff}`]
}

/** What was taken from a folder before, by path. */
export async function readTaken(db: Db, folder: string): Promise<ReadonlyMap<string, Selectable<TakenFileTable>>> {
  const [start, end] = boundsOf(folder)
  const query = db.selectFrom('takenFile').selectAll().where('path', '>', start).where('path', '<', end)
  return new Map((await query.execute()).map((row) => [row.path, row]))
}

/** True when a file of these bytes was taken before, from whatever folder, or came in by hand. */
export async function hasBytes(db: Db, sha256: string): Promise<boolean> {
  const taken = db.selectFrom('takenFile').select('path').where('sha256', '=', sha256).where('outcome', '!=', 'passed')
  if ((await taken.limit(1).executeTakeFirst()) !== undefined) return true
  const kept = db.selectFrom('original').select('id').where('sha256', '=', sha256)
  return (await kept.limit(1).executeTakeFirst()) !== undefined
}

/** Remembers what became of a file, as it is now. */
export async function keepTaken(tx: Tx, row: Insertable<TakenFileTable>): Promise<void> {
  const { path: _path, ...facts } = row
  await tx
    .insertInto('takenFile')
    .values(row)
    .onConflict((conflict) => conflict.column('path').doUpdateSet(facts))
    .execute()
}

/** Forgets the files that were left when an import was cancelled, so that they are taken after all. */
export async function forgetPassed(tx: Tx): Promise<void> {
  await tx.deleteFrom('takenFile').where('outcome', '=', 'passed').execute()
}

/** What was taken from a folder, in figures, and what last. */
export async function readTakenFacts(db: Db, folder: string): Promise<Pick<WatchFacts, 'counts' | 'latest'>> {
  const all = [...(await readTaken(db, folder)).values()]
  const count = (outcome: TakenOutcome) => all.filter((row) => row.outcome === outcome).length
  const latest = all.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1)).slice(0, mostLatest)
  return {
    counts: { added: count('added'), known: count('known'), refused: count('refused'), passed: count('passed') },
    latest: latest.map(
      ({ path, outcome, takenAt }): TakenFile => ({ name: path.slice(boundsOf(folder)[0].length), outcome, takenAt })
    )
  }
}
