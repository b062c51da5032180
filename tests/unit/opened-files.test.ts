import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { checkHandedOver, filesAmong, openedArrival } from '../../src/main/opened-files'
import { maxFilesPerDrop } from '../../src/shared/contract'
import { tempFolder, unwrap } from './store/temp-store'

const here = resolve('/home/somebody')

test('files are meant from the folder of whoever called, and options are passed over', () => {
  const args = [
    '/opt/foothold',
    '--no-sandbox',
    'a.html',
    '--data-dir',
    'data',
    '-x',
    '../b.pdf',
    '--data-dir=d',
    'a.html'
  ]
  expect(filesAmong(args, here, false)).toEqual([join(here, 'a.html'), resolve('/home/b.pdf')])
})

test('in development the first word is the app itself', () => {
  expect(filesAmong(['electron', '--no-sandbox', '/src/foothold', 'a.html'], here, true)).toEqual([
    join(here, 'a.html')
  ])
  expect(filesAmong(['electron', '.'], here, true)).toEqual([])
})

test('behind two hyphens everything is a file', () => {
  expect(filesAmong(['foothold', '--', '--data-dir', '-x.txt'], here, false)).toEqual([
    join(here, '--data-dir'),
    join(here, '-x.txt')
  ])
})

test('an address is taken when it is that of a file of this computer, and no other is', () => {
  const path = join(here, 'two words.html')
  const url = pathToFileURL(path).href
  const others = ['https://example.com/a.html', 'file://server/share/a.html', 'foothold://x', 'file://%', 'a\0b.html']
  expect(filesAmong(['foothold', url, ...others], here, false)).toEqual([path])
})

test('what is handed over is taken only as a list of whole paths', () => {
  expect(checkHandedOver({ files: [here] })).toEqual([here])
  const wrong = [
    undefined,
    null,
    here,
    { files: here },
    { files: ['a.html'] },
    { files: [7] },
    { files: [`${here}${'x'.repeat(5_000)}`] }
  ]
  for (const data of wrong) expect(checkHandedOver(data)).toEqual([])
  expect(checkHandedOver({ files: Array(maxFilesPerDrop + 2).fill(here) })).toEqual([])
})

test('opened files are read when their turn comes, and what is no file says so', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'older'))
  writeFileSync(join(folder, 'a.txt'), 'before')
  const { sources } = openedArrival([join(folder, 'a.txt'), join(folder, 'older'), join(folder, 'gone.txt')])
  writeFileSync(join(folder, 'a.txt'), 'words')
  const [file, inner, gone] = await Promise.all(sources.map(({ read }) => read()))
  expect(file?.ok && new TextDecoder().decode(unwrap(file).bytes)).toBe('words')
  expect(inner).toEqual({ ok: false, failure: { code: 'a-folder', about: 'older' } })
  expect(gone).toEqual({ ok: false, failure: { code: 'no-such-file', about: 'gone.txt' } })
})

test('files of one name are told apart by their folders', () => {
  const paths = ['a/posting.html', 'b/posting.html', 'b/other.html'].map((path) => join(here, path))
  expect(openedArrival(paths).sources.map(({ name }) => name)).toEqual([
    'a/posting.html',
    'b/posting.html',
    'other.html'
  ])
})

test('more files than one import takes are left out, and that is told', () => {
  const paths = Array.from({ length: maxFilesPerDrop + 5 }, (_, at) => `${at}.txt`)
  const taken = filesAmong(['foothold', ...paths], here, false)
  const { sources, hasLeftOut } = openedArrival(taken)
  expect([sources.length, hasLeftOut]).toEqual([maxFilesPerDrop, true])
  expect(checkHandedOver({ files: taken })).toEqual(taken)
})
