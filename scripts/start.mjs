// `npm start`: everything that is missing, then the app.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { startApp } from './electron.mjs'
import { hasDisplay, withSetup } from './setup.mjs'

/** The data folder in words, for a start that nobody can see. The rule is that of src/main/data-folder.ts. */
function dataFolderInWords(args) {
  const index = args.indexOf('--data-dir')
  if (index >= 0) return args[index + 1]
  return process.env.FOOTHOLD_DATA_DIR ?? join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'foothold')
}

await withSetup(async () => {
  const args = process.argv.slice(2)
  buildIfStale()
  if (!hasDisplay()) {
    process.stderr.write(
      `There is no display here, so Foothold starts on a virtual one (Xvfb), where nobody sees it.\n` +
        `Its data folder is ${dataFolderInWords(args)}. To see something: npm run demo. To end: Ctrl+C.\n`
    )
  }
  process.exitCode = await startApp(args)
})
