// `npm run demo`: drives the built app through its main job on a temporary data folder and leaves pictures, light
// and dark, in docs/screenshots/. They are the pictures of README.md.
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build.mjs'
import { runToEnd, withDisplay } from './electron.mjs'
import { withSetup } from './setup.mjs'

await withSetup(async () => {
  buildIfStale()
  const drive = fileURLToPath(new URL('demo-drive.mjs', import.meta.url))
  process.exitCode = await runToEnd(...withDisplay(process.execPath, [drive]))
})
