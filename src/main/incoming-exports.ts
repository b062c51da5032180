import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { failure, type Result, success } from '../shared/result'
import { expectedFailure } from './store/sqlite-failure'

/** What is left behind in the data folder when the app is killed while something comes in or goes out. */
const leftBehind =
  /^(?:incoming-[\w-]+\.json|(?:export\.part\.db|foothold\.db\.(?:restoring|salvaged|damaged))(?:-journal|-wal|-shm)?)$/

/** Exports that the window sends piece by piece, because they may be larger than memory. */
export interface IncomingExports {
  /** Adds a piece; `bad-request` when it is not the one that comes next. */
  readonly add: (id: string, offset: number, bytes: Uint8Array) => Result<null>
  /** Where it lies. */
  readonly pathOf: (id: string) => string | undefined
  readonly drop: (id: string) => void
}

/** Opens the place where exports come in, empty. */
export function openIncomingExports(folder: string): IncomingExports {
  const paths = new Map<string, string>()
  for (const name of readdirSync(folder)) if (leftBehind.test(name)) rmSync(join(folder, name), { force: true })

  function drop(id: string): void {
    const path = paths.get(id)
    paths.delete(id)
    if (path !== undefined) rmSync(path, { force: true })
  }

  return {
    add: (id, offset, bytes) => {
      const path = join(folder, `incoming-${id}.json`)
      try {
        const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
        if (size !== offset) return failure('bad-request')
        paths.set(id, path)
        appendFileSync(path, bytes, { mode: 0o600 })
        return success(null)
      } catch (error) {
        drop(id)
        return expectedFailure(error, folder)
      }
    },
    pathOf: (id) => paths.get(id),
    drop
  }
}
