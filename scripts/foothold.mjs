// `npm run --silent foothold -- <command>`: the command line. It needs no display.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { electronBinary, root, withSetup } from './setup.mjs'

await withSetup(() => {
  buildIfStale()
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  // npm runs scripts in the project's folder; names of files are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const args = [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)]
  process.exitCode = spawnSync(electronBinary(), args, { cwd, stdio: 'inherit', env }).status ?? 1
})
