// `npm run dev`: the app with hot reload of the window, and a restart when the main process changes.
import { join } from 'node:path'
import { runToEnd, withDisplay } from './electron.mjs'
import { isRoot, root, withSetup } from './setup.mjs'

await withSetup(async () => {
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const args = [vite, '--watch', ...(isRoot() ? ['--noSandbox'] : []), ...process.argv.slice(2)]
  process.exitCode = await runToEnd(...withDisplay(process.execPath, args))
})
