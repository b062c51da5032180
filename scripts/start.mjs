// `npm start`: everything that is missing, then the app.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { startApp } from './electron.mjs'
import { hasDisplay, withSetup } from './setup.mjs'

/** The data folder, for a start that nobody can see, and so on Linux. The rule is that of src/main/data-folder.ts. */
function dataFolderOf(args) {
  const index = args.findIndex((arg) => arg === '--data-dir' || arg.startsWith('--data-dir='))
  const typed = args[index]?.includes('=') ? args[index].slice('--data-dir='.length) : args[index + 1]
  if (index >= 0 && typed) return typed
  return process.env.FOOTHOLD_DATA_DIR || join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'foothold')
}

await withSetup(async () => {
  const args = process.argv.slice(2)
  buildIfStale()
  if (!hasDisplay()) {
    process.stderr.write(
      `There is no display here, so Foothold starts on a virtual one (Xvfb), where nobody sees it.\n` +
        `Its data folder is ${dataFolderOf(args)}. To see something: npm run demo. To end: Ctrl+C.\n`
    )
  }
  process.exitCode = await startApp(args)
})
