// `npm run bench`: what the app costs, as ratios to a floor measured in the same run. These machines are noisy;
// a ratio is not. Prints a table; says nothing about good or bad but the target.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build as viteBuild } from 'vite'
import { buildIfStale } from './build.mjs'
import { withDisplay } from './electron.mjs'
import { electronBinary, electronInUse, root, withSetup } from './setup.mjs'

/** Bundles the measurements that run in Electron's Node, as the app itself is bundled. */
async function bundle(outDir) {
  await viteBuild({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      ssr: true,
      rollupOptions: {
        input: {
          store: join(root, 'tests/bench/store-bench.ts'),
          import: join(root, 'tests/bench/import-bench.ts'),
          same: join(root, 'tests/bench/same-bench.ts'),
          pdf: join(root, 'tests/bench/pdf-bench.ts'),
          parser: join(root, 'tests/bench/parser-bench.ts'),
          fill: join(root, 'tests/bench/fill-store.ts')
        },
        external: ['better-sqlite3']
      }
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
}

/** Runs a measurement; answers the rows that it wrote as JSON into its report. */
function measure(command, args, folder, env = {}) {
  const report = join(folder, 'rows.json')
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env, BENCH_FOLDER: folder, BENCH_REPORT: report }
  })
  if (result.status !== 0) throw new Error(`A measurement failed: ${args.join(' ')}`)
  return JSON.parse(readFileSync(report, 'utf8'))
}

function print(rows) {
  const cells = [
    ['what', 'measured', 'floor', 'ratio', 'target'],
    ...rows.map((row) => [row.what, row.measured, row.floor, row.ratio, row.target])
  ]
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)))
  for (const line of cells)
    process.stdout.write(`${line.map((cell, column) => cell.padEnd(widths[column])).join('  ')}\n`)
}

await withSetup(async () => {
  buildIfStale()
  const folder = mkdtempSync(join(tmpdir(), 'foothold-bench-'))
  const bundled = join(root, 'out', 'bench')
  try {
    await bundle(bundled)
    const asNode = { ELECTRON_RUN_AS_NODE: '1' }
    const storeRows = measure(electronBinary(), [join(bundled, 'store.js')], folder, asNode)
    const importRows = measure(electronBinary(), [join(bundled, 'import.js')], folder, asNode)
    const sameRows = measure(electronBinary(), [join(bundled, 'same.js')], folder, asNode)
    const pdfRows = measure(electronBinary(), [join(bundled, 'pdf.js')], folder, asNode)
    const parserRows = measure(electronBinary(), [join(bundled, 'parser.js')], folder, asNode)
    const windowBench = join(root, 'tests', 'bench', 'window-bench.mjs')
    const windowArgs = [windowBench, join(bundled, 'fill.js'), join(folder, 'files')]
    const windowRows = measure(...withDisplay(process.execPath, windowArgs), folder)
    process.stdout.write(`${electronInUse()}, ${process.platform} ${process.arch}\n`)
    print([...storeRows, ...importRows, ...sameRows, ...pdfRows, ...parserRows, ...windowRows])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
