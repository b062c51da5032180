// Builds the app into out/ when a source is newer than the last build. `node scripts/build.mjs` builds always.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, SetupError, withSetup } from './setup.mjs'

/** Written after a build; its time is the build's. */
const stamp = join(root, 'out', '.built')

/** What the build reads. */
const sources = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json']

/** When the newest file at or below a path was changed, in milliseconds since 1970. */
function newestChange(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  // A folder's own time counts too: it changes when a file in it is removed.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

/** True when out/ holds what the sources say. */
function isFresh() {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return sources.every((source) => newestChange(join(root, source)) <= built)
}

/** Builds the app. Throws a SetupError when it does not compile. */
export function build() {
  const started = new Date()
  rmSync(stamp, { force: true })
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2]
  })
  if (result.status !== 0) throw new SetupError('Foothold could not be built; the reason is above.')
  writeFileSync(stamp, `${started.toISOString()}\n`)
}

/** Builds the app when its sources are newer than out/. */
export function buildIfStale() {
  if (isFresh()) return
  process.stderr.write('setup: building Foothold\n')
  build()
}

if (process.argv[1] === import.meta.filename) await withSetup(build)
