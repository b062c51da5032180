import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')

/**
 * Bundles a script of `children` so that `process.execPath` can run it. The bundle lies below node_modules,
 * where the native database is found; it goes away with the test.
 */
export async function bundleChild(name: string): Promise<string> {
  const outDir = join(root, 'node_modules', '.cache', 'foothold-tests', `${name}-${process.pid}`)
  mkdirSync(outDir, { recursive: true })
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(import.meta.dirname, 'children', `${name}.ts`),
      outDir,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } }
    }
  })
  return join(outDir, 'child.mjs')
}
