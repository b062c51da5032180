import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inputFiles, readInputFile } from '../../../src/main/cli/input-files'
import { tempFolder } from '../store/temp-store'

async function namesOf(...paths: readonly string[]): Promise<readonly string[]> {
  const names: string[] = []
  for await (const { name } of inputFiles(paths)) names.push(name)
  return names
}

test('a folder stands for the files in it, by name, without hidden ones and links', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'inner'))
  for (const name of ['b.txt', 'a.txt', '.hidden', 'inner/c.txt']) writeFileSync(join(folder, name), 'x')
  symlinkSync('/etc/hostname', join(folder, 'link.txt'))
  expect(await namesOf(join(folder, 'b.txt'), folder)).toEqual([
    join(folder, 'b.txt'),
    `${folder}!a.txt`,
    `${folder}!b.txt`,
    `${folder}!inner/c.txt`
  ])
})

test('what is not there is named, and told when it is read', async () => {
  const path = join(tempFolder(), 'gone.txt')
  expect(await namesOf(path)).toEqual([path])
  expect(await readInputFile({ name: path, path })).toEqual({
    ok: false,
    failure: { code: 'no-such-file', about: path }
  })
})

test.skipIf(process.platform === 'win32')('a folder that may not be read is a line, not the end', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'closed'))
  writeFileSync(join(folder, 'open.txt'), 'x')
  chmodSync(join(folder, 'closed'), 0)
  const isRoot = process.getuid?.() === 0
  // The superuser may read everything, so the test is made as somebody else.
  if (isRoot) chmodSync(folder, 0o755)
  if (isRoot) process.seteuid?.(65_534)
  try {
    expect(await namesOf(folder)).toEqual([`${folder}!closed`, `${folder}!open.txt`])
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(join(folder, 'closed'), 0o700)
  }
})
