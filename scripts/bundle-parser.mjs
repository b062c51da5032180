// The parser as it stands in `src`, bundled for Node, for the scripts that grade it and fit its weights.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.mjs'

/**
 * Bundles the parser and answers its module. `entry` is the text of a module in `src/parser` to begin with, where
 * `parse-posting.ts` is not what is wanted; `name` tells the folder of the bundle from others.
 */
export async function bundleParser(name, { entry = null, plugins = [] } = {}) {
  const { build } = await import('vite')
  const outDir = join(root, 'out', name)
  const file = entry === null ? 'parse-posting' : `${name}-entry`
  const id = join(root, 'src', 'parser', `${file}.ts`)
  const asModule = {
    name: 'entry',
    resolveId: (wanted) => (wanted === id ? id : null),
    load: (wanted) => (wanted === id ? entry : null)
  }
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: entry === null ? plugins : [asModule, ...plugins],
    build: { ssr: id, outDir, emptyOutDir: true, target: 'node20' }
  })
  const bundle = readdirSync(outDir).find((one) => one.startsWith(file))
  return import(pathToFileURL(join(outDir, bundle)).href)
}

/** A fifth of the files of the examination is for testing only: nothing is fitted to them, nobody is shown their faults. */
export function isTest(name) {
  return createHash('sha256').update(name).digest()[0] % 5 === 0
}

/** The source of a fixture, as a file that comes in on that day. */
export function sourceOf(path, modifiedAt) {
  const name = readdirSync(path).find((file) => file.startsWith('source.'))
  return { name, bytes: new Uint8Array(readFileSync(join(path, name))), modifiedAt }
}

/** What is true of a fixture. */
export function truthOf(path) {
  return JSON.parse(readFileSync(join(path, 'truth.json'), 'utf8'))
}

/** Writes a line of a script's answer. */
export function say(...words) {
  process.stdout.write(`${words.join(' ')}\n`)
}
