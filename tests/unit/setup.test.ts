import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layOut, requireOfficialElectron } from '../../scripts/package.mjs'
import { checkElectronCopy, root, SetupError } from '../../scripts/setup.mjs'

test('a copy of Electron with other bytes is refused', () => {
  expect(() => checkElectronCopy(Buffer.from('not what was checked'))).toThrow(SetupError)
})

test('packaging refuses the copy of Electron, and only the copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-setup-'))
  const mark = join(folder, 'mark')
  expect(() => requireOfficialElectron(mark)).not.toThrow()
  writeFileSync(mark, '')
  expect(() => requireOfficialElectron(mark)).toThrow(SetupError)
  rmSync(folder, { recursive: true })
})

test('set-up imports nothing but Node, because it runs before the packages are there', () => {
  const text = readFileSync(join(root, 'scripts', 'setup.mjs'), 'utf8')
  const imports = [...text.matchAll(/^import .* from '([^']+)'/gm)].map((match) => match[1])
  expect(imports.length).toBeGreaterThan(0)
  expect(imports.filter((name) => name?.startsWith('node:') === false)).toEqual([])
})

test('set-up says nothing when nothing is to be done', () => {
  const node = process.env.npm_node_execpath ?? 'node'
  const result = spawnSync(node, [join(root, 'scripts', 'setup.mjs')], { encoding: 'utf8' })
  expect([result.status, result.stdout, result.stderr]).toEqual([0, '', ''])
})

test('an app laid out for packaging has all it needs and no sources of the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-package-'))
  const dist = join(folder, 'dist')
  const app = layOut(mkdtempSync(join(folder, 'from-')), dist, 'linux')
  const { main } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  expect(main).toBe('out/main/index.js')
  expect(readFileSync(join(app, 'resources', 'samples', 'brightmoor.txt'), 'utf8')).toContain('Brightmoor')
  expect(() => readFileSync(join(app, 'node_modules', 'better-sqlite3', 'src', 'better_sqlite3.cpp'))).toThrow()
  rmSync(folder, { recursive: true })
})
