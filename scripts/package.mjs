// `npm run package`: the app in a folder of its own under release/, with the official Electron and no other.
// The layout is the one Electron documents for packaging by hand; installers and signing are not made here.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { copyMark, electronCopy, root, SetupError, withSetup } from './setup.mjs'

/** Throws a SetupError unless the Electron at hand is the official download. */
export function requireOfficialElectron(mark = copyMark) {
  if (!existsSync(mark)) return
  throw new SetupError(
    `Nothing was packaged: this machine runs on ${electronCopy.name}@${electronCopy.version}, a copy that is for developing and testing only. Package where the official Electron can be downloaded.`
  )
}

/** What the packed app is made of, below the project's folder. Of better-sqlite3 only what runs, not its sources. */
const contents = ['out/main', 'out/preload', 'out/renderer', 'resources', 'LICENSE', 'node_modules/better-sqlite3']
const leftOut = /better-sqlite3[\\/](deps|src)([\\/]|$)/

/** Lays out the app below `target` around an Electron distribution; answers the folder of the app's own files. */
export function layOut(dist, target, platform = process.platform) {
  rmSync(target, { recursive: true, force: true })
  cpSync(dist, target, { recursive: true, verbatimSymlinks: true })
  const resources =
    platform === 'darwin' ? join(target, 'Electron.app', 'Contents', 'Resources') : join(target, 'resources')
  const app = join(resources, 'app')
  mkdirSync(app, { recursive: true })
  for (const path of contents)
    cpSync(join(root, path), join(app, path), { recursive: true, filter: (file) => !leftOut.test(file) })
  const { name, version, main, type, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(app, 'package.json'), `${JSON.stringify({ name, version, main, type, license }, null, 2)}\n`)
  return app
}

if (process.argv[1] === import.meta.filename) {
  await withSetup(() => {
    requireOfficialElectron()
    build()
    const target = join(root, 'release', `foothold-${process.platform}-${process.arch}`)
    layOut(join(root, 'node_modules', 'electron', 'dist'), target)
    process.stdout.write(`The app lies in ${target}\n`)
  })
}
