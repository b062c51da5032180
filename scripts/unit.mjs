// Runs the unit tests in Electron's own Node, on the runtime that ships. Arguments go to vitest:
// `node scripts/unit.mjs tests/unit/salaries.test.ts`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { electronBinary, root, withSetup } from './setup.mjs'

/** Runs vitest once; its exit code. */
export function runUnitTests(args = []) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return spawnSync(electronBinary(), [vitest, 'run', ...args], { cwd: root, stdio: 'inherit', env }).status ?? 1
}

if (process.argv[1] === import.meta.filename) {
  await withSetup(() => {
    process.exitCode = runUnitTests(process.argv.slice(2))
  })
}
