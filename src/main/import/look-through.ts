import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isWanted } from './wanted-files'

/** A file of a folder as it is now. */
export interface FileSeen {
  readonly name: string
  readonly path: string
  readonly size: number
  /** In whole milliseconds since 1970. */
  readonly modifiedAt: number
}

/** What tells one state of a file from another. */
export function markOf({ path, size, modifiedAt }: FileSeen): string {
  return `${size} ${modifiedAt} ${path}`
}

/** A file as it is now; undefined when it has gone. */
export async function seeFile(path: string, name: string): Promise<FileSeen | undefined> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isFile() === true ? { name, path, size: stats.size, modifiedAt: Math.trunc(stats.mtimeMs) } : undefined
}

/**
 * The files directly in a folder that may hold postings, by name; folders in it and links are left alone. Undefined when
 * the folder is not there, or may not be read.
 */
export async function lookThrough(folder: string): Promise<readonly FileSeen[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return undefined
  const names = entries.filter((entry) => entry.isFile() && isWanted(entry.name)).map(({ name }) => name)
  const files = await Promise.all(names.map((name) => seeFile(join(folder, name), name)))
  return files.filter((file) => file !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Tells files that are still being written from those that have come to rest. */
export interface Patience {
  /** Those that were the same when they were seen so long ago, with something in them. */
  readonly ripe: (files: readonly FileSeen[]) => readonly FileSeen[]
}

/** Waits for each file until its size and time have stayed the same for so many milliseconds. */
export function bePatient(rest: number, now: () => number = Date.now): Patience {
  let seen = new Map<string, number>()
  return {
    ripe: (files) => {
      const at = now()
      // What is not there any more is forgotten; what changed is seen for the first time.
      seen = new Map(files.map((file) => [markOf(file), seen.get(markOf(file)) ?? at]))
      return files.filter((file) => file.size > 0 && at - (seen.get(markOf(file)) ?? at) >= rest)
    }
  }
}
