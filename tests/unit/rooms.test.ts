import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Who may import whom: `src/README.md`'s table as data. A file belongs to the longest room that its path
 * begins with. `rooms` are rooms and single files of our own; `packages` are prefixes of package names.
 */
const table: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  'shared/': { rooms: ['shared/'], packages: ['valibot'] },
  'parser/': {
    rooms: ['parser/', 'shared/'],
    packages: [
      'parse5',
      'htmlparser2',
      '@lezer/markdown',
      '@lezer/common',
      'eld',
      'chardet',
      'valibot',
      'unpdf',
      'fflate',
      'postal-mime',
      'papaparse'
    ]
  },
  'jail/': { rooms: ['jail/', 'parser/', 'shared/'], packages: ['unpdf'] },
  'preload/': { rooms: ['shared/'], packages: ['electron'] },
  'main/store/': {
    rooms: ['main/store/', 'shared/'],
    packages: ['kysely', 'better-sqlite3', 'node:', 'fractional-indexing', 'valibot']
  },
  'main/import/': { rooms: ['main/import/', 'main/store/', 'shared/'], packages: ['node:', 'valibot'] },
  'main/cli/': { rooms: ['main/cli/', 'main/store/', 'main/import/', 'shared/'], packages: ['node:'] },
  'main/': { rooms: ['main/', 'shared/'], packages: ['node:', 'valibot'] },
  'main/parse-worker.ts': { rooms: ['main/import/', 'parser/', 'shared/'], packages: ['node:'] },
  'renderer/ui/': { rooms: ['renderer/ui/'], packages: ['react', '@base-ui/react', 'lucide-react'] },
  'renderer/state/': {
    rooms: ['renderer/state/', 'renderer/tracker.ts', 'shared/'],
    packages: ['zustand', 'fractional-indexing']
  },
  'renderer/posting/': {
    rooms: ['renderer/posting/', 'renderer/ui/', 'renderer/state/', 'renderer/tracker.ts', 'shared/'],
    packages: ['react', 'lucide-react']
  },
  'renderer/': { rooms: ['renderer/', 'shared/'], packages: ['react', 'react-dom', '@fontsource-variable/inter'] }
}

const views = ['board', 'application', 'search', 'import', 'moving-in', 'inbox', 'employers', 'trash', 'settings']
for (const view of views) {
  table[`renderer/${view}/`] = {
    rooms: [
      `renderer/${view}/`,
      'renderer/posting/',
      'renderer/ui/',
      'renderer/state/',
      'renderer/tracker.ts',
      'shared/'
    ],
    packages: ['react', '@base-ui/react', '@atlaskit/', '@tanstack/', '@codemirror/', '@lezer/', 'lucide-react']
  }
}

/** Electron is imported in these files of main and nowhere else. */
const electronFiles = ['index', 'window', 'jail', 'jail-cell', 'serve', 'menu', 'protocol', 'lock-down']

const src = join(import.meta.dirname, '..', '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file))

function roomOf(file: string): string {
  const rooms = Object.keys(table).filter((room) => file.startsWith(room))
  return rooms.reduce((longest, room) => (room.length > longest.length ? room : longest), '')
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8')
  const specifier = /^(?:import\s+'|(?:import|export)\b[^;'"`]*?\bfrom\s+'|.*\bimport\(\s*')([^']+)'/gm
  return [...text.matchAll(specifier)].map((match) => match[1] ?? '')
}

/** What is wrong with one import of one file; undefined when nothing is. */
function faultOf(file: string, specifier: string): string | undefined {
  const rule = table[roomOf(file)]
  if (rule === undefined) return `${file} is in no room`
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file), specifier))
      .split(sep)
      .join('/')
    const allowed = rule.rooms.some((room) => target.startsWith(room.replace(/\.ts$/, '')))
    return allowed ? undefined : `${file} imports ${target}`
  }
  if (specifier === 'electron' && electronFiles.some((name) => file === `main/${name}.ts`)) return undefined
  return rule.packages.some((name) => specifier.startsWith(name)) ? undefined : `${file} imports ${specifier}`
}

test('every file imports only what its room may', () => {
  const faults = files.flatMap((file) => importsOf(file).map((specifier) => faultOf(file, specifier)))
  expect(files.length).toBeGreaterThan(50)
  expect(faults.filter((fault) => fault !== undefined)).toEqual([])
})

test('a forbidden import is found', () => {
  expect(faultOf('parser/noise.ts', 'node:fs')).toBe('parser/noise.ts imports node:fs')
  expect(faultOf('renderer/board/card.tsx', '../search/search-box')).toBe(
    'renderer/board/card.tsx imports renderer/search/search-box'
  )
  expect(faultOf('main/store/board.ts', 'electron')).toBe('main/store/board.ts imports electron')
})

test('no two files import each other in a circle', () => {
  const graph = new Map(
    files.map((file) => [
      file.replace(/\.tsx?$/, ''),
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) =>
          normalize(join(dirname(file), specifier))
            .split(sep)
            .join('/')
        )
    ])
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (done.has(file) || path.includes(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  expect(circles).toEqual([])
})
