import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Instant } from '../../../shared/model'
import { failure, type Result, success } from '../../../shared/result'
import type { Store } from '../open-store'
import { expectedFailure } from '../sqlite-failure'
import { countRows, finishCopy } from './copies'
import { copiesToKeep } from './keep-backups'

/** How old the newest copy may be before another is due, in milliseconds. */
const dueAfter = 24 * 60 * 60 * 1000

/** `foothold-2026-03-01T08-00-00.000Z.db`; a copy from before a migration has its version behind the time. */
const copyName = /^foothold-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)(?:-version-\d+)?\.db$/

/** A copy in the folder of copies. */
export interface CopyFile {
  readonly path: string
  readonly madeAt: Instant
}

/** The name of a copy that is made at a moment. */
export function nameOfCopy(at: Instant): string {
  return `foothold-${at.replaceAll(':', '-')}.db`
}

/** The copies in a folder, newest first; other files are none of ours. */
export function listCopies(folder: string): readonly CopyFile[] {
  if (!existsSync(folder)) return []
  const copies = readdirSync(folder).flatMap((name) => {
    const stamp = copyName.exec(name)?.[1]
    return stamp === undefined
      ? []
      : { path: join(folder, name), madeAt: stamp.replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3') }
  })
  return copies.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
}

/** Removes the copies that the plan does not keep. Those from before a migration and of other names stay. */
function thinCopies(folder: string, now: Instant): void {
  const copies = listCopies(folder).filter(({ path }) => !path.includes('-version-'))
  const kept = copiesToKeep(
    copies.map(({ madeAt }) => madeAt),
    now
  )
  for (const { path, madeAt } of copies) if (!kept.has(madeAt)) rmSync(path)
}

/** Where the copy goes: into the store's own folder of copies, into a folder named, or to the very path named. */
function placeOfCopy(store: Store, out: string | undefined, now: Instant): string {
  if (out === undefined) return join(store.backups, nameOfCopy(now))
  const path = resolve(out)
  return existsSync(path) && statSync(path).isDirectory() ? join(path, nameOfCopy(now)) : path
}

function isSameFile(a: string, b: string): boolean {
  return realpathSync(a) === realpathSync(b)
}

/** Copies the store while it is in use; the copy is checked and on the disk before it gets its name. */
async function copyTo(store: Store, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.part`
  rmSync(temporary, { force: true })
  try {
    await store.raw.backup(temporary)
    const rows = countRows(store.raw)
    chmodSync(temporary, 0o600)
    finishCopy(temporary, path, rows)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Makes a copy of the whole store and proves it: into `backups` beside the store, or to `out`, a folder or the
 * path of a file that is not there yet (else `file-exists`, unless `force`). In `backups` older copies are then thinned, unless
 * `thin` is false; see `copiesToKeep`.
 */
export async function backUp(
  store: Store,
  out?: string,
  now: Instant = new Date().toISOString(),
  { force = false, thin = true }: { readonly force?: boolean; readonly thin?: boolean } = {}
): Promise<Result<{ readonly path: string; readonly size: number }>> {
  const path = placeOfCopy(store, out, now)
  const isFree = !existsSync(path) || (force && statSync(path).isFile() && !isSameFile(path, store.path))
  if (!isFree) return failure('file-exists', path)
  try {
    await copyTo(store, path)
    if (out === undefined && thin) thinCopies(store.backups, now)
    return success({ path, size: statSync(path).size })
  } catch (error) {
    return expectedFailure(error, dirname(path))
  }
}

/** When anything in the store was changed last; null for a store that is as new. */
async function findLastChange({ db }: Store): Promise<Instant | null> {
  const logged = await db
    .selectFrom('editLog')
    .select(({ fn }) => [fn.max('at').as('at'), fn.max('undoneAt').as('undoneAt')])
    .executeTakeFirstOrThrow()
  const written = await db
    .selectFrom('note')
    .select(({ fn }) => fn.max('updatedAt').as('at'))
    .executeTakeFirstOrThrow()
  const imported = await db
    .selectFrom('posting')
    .select(({ fn }) => fn.max('importedAt').as('at'))
    .executeTakeFirstOrThrow()
  const event = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('recordedAt').as('at'))
    .executeTakeFirstOrThrow()
  const times = [logged.at, logged.undoneAt, written.at, imported.at, event.at].filter((at) => at !== null)
  return times.sort().at(-1) ?? null
}

/** True when something changed since the newest copy and that is a day old, or there is none yet. */
export async function needsDailyBackup(store: Store, now: Instant = new Date().toISOString()): Promise<boolean> {
  const changedAt = await findLastChange(store)
  if (changedAt === null) return false
  const newest = listCopies(store.backups)[0]?.madeAt
  if (newest === undefined) return true
  return changedAt > newest && Date.parse(now) - Date.parse(newest) >= dueAfter
}

/** Makes the copy of the day when one is due. A copy that fails is told, and harms nothing. */
export async function backUpWhenDue(
  store: Store,
  now: Instant = new Date().toISOString()
): Promise<Result<{ readonly path: string } | null>> {
  return (await needsDailyBackup(store, now)) ? backUp(store, undefined, now) : success(null)
}
