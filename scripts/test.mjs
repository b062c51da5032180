// `npm test`: everything that is missing, then every check, and one line of counts at the end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { withDisplay } from './electron.mjs'
import { electronInUse, root, withSetup } from './setup.mjs'
import { runUnitTests } from './unit.mjs'

const bin = (...parts) => join(root, 'node_modules', ...parts)

/** Runs a Node program of a package; true when it ended well. */
function runTool(script, args) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0
}

/** A check that passes or fails as a whole. */
function runCheck(name, check) {
  process.stdout.write(`\n== ${name}\n`)
  const ok = check()
  process.stdout.write(`${name}: ${ok ? 'ok' : 'FAILED'}\n`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/** Counts of a report in JSON; a report that is missing or empty counts as a failure. */
function readCounts(path, read, ok) {
  try {
    const counts = read(JSON.parse(readFileSync(path, 'utf8')))
    return { passed: counts.passed, failed: Math.max(counts.failed, ok && counts.passed > 0 ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function unitTests(folder) {
  process.stdout.write('\n== unit tests, in the Node of Electron\n')
  const report = join(folder, 'unit.json')
  const status = runUnitTests(['--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return readCounts(report, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }), status === 0)
}

function endToEndTests(folder) {
  process.stdout.write('\n== end-to-end tests, on the built app\n')
  const report = join(folder, 'e2e.json')
  const playwright = [bin('@playwright', 'test', 'cli.js'), 'test', '--config', 'tests/e2e/playwright.config.ts']
  const [command, args] = withDisplay(process.execPath, playwright)
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const status = spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status
  const read = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })
  return readCounts(report, read, status === 0)
}

await withSetup(() => {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-test-'))
  try {
    process.stdout.write(`Node ${process.versions.node}, ${electronInUse()}\n`)
    const counts = [
      runCheck('format and lint', () => runTool(bin('@biomejs', 'biome', 'bin', 'biome'), ['ci', '.'])),
      runCheck('types', () => runTool(bin('typescript', 'bin', 'tsc'), ['-b'])),
      runCheck('build', () => {
        build()
        return true
      }),
      unitTests(folder),
      endToEndTests(folder)
    ]
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
    process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
    process.exitCode = sum('failed') === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
