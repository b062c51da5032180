import { statSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import type { CopyFacts } from '../../../shared/keeping'
import { listCopies } from './backup'
import { countLive } from './restore'

/** How many applications a copy holds; null when it cannot be read. */
function countIn(path: string): number | null {
  try {
    const raw = new Database(path, { readonly: true, fileMustExist: true })
    try {
      return countLive(raw)
    } finally {
      raw.close()
    }
  } catch (_unreadable) {
    return null
  }
}

/** The copies in a folder of copies, the newest first, with what somebody chooses one by. */
export function readCopies(folder: string): readonly CopyFacts[] {
  return listCopies(folder).map(({ path, madeAt }) => ({
    name: basename(path),
    madeAt,
    size: statSync(path).size,
    applications: countIn(path)
  }))
}

/** The path of a copy by its name; undefined when there is none of that name in the folder. */
export function findCopy(folder: string, name: string): string | undefined {
  return listCopies(folder).find(({ path }) => basename(path) === name)?.path
}
