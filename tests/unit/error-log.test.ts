import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteError } from '../../src/main/error-log'
import { tempFolder } from './store/temp-store'

function linesOf(path: string): readonly Record<string, unknown>[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

test('an error is written down with what was being done and where it arose', () => {
  const folder = tempFolder()
  expect(noteError(folder, 'edit', new TypeError('no such thing'))).toEqual({ code: 'internal' })
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  expect(noteError(folder, 'search', full)).toEqual({ code: 'disk-full' })
  const path = join(folder, 'foothold.log')
  expect(linesOf(path)).toMatchObject([
    { doing: 'edit', name: 'TypeError', message: 'no such thing', at: expect.stringMatching(/^\d{4}-.*Z$/) },
    { doing: 'search', name: 'Error', code: 'ENOSPC' }
  ])
  expect(linesOf(path)[0]?.stack).toEqual(
    expect.arrayContaining([expect.stringMatching(/^at .*error-log\.test\.ts:\d+/)])
  )
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('the words of a posting are not written down', () => {
  const folder = tempFolder()
  for (const text of ['zirconium', '{"a": "zirconium', `["${'zirconium '.repeat(50)}`]) {
    try {
      JSON.parse(text)
    } catch (error) {
      noteError(folder, 'importFiles', error)
    }
  }
  noteError(folder, 'importFiles', 'zirconium')
  const path = join(folder, 'foothold.log')
  expect(linesOf(path)).toHaveLength(4)
  expect(readFileSync(path, 'utf8')).not.toContain('zirconium')
})

test('the log does not grow without end', () => {
  const folder = tempFolder()
  const error = new Error('m'.repeat(10_000))
  for (let n = 0; n < 1_500; n += 1) noteError(folder, `edit ${n}`, error)
  expect(readdirSync(folder).sort()).toEqual(['foothold.log', 'foothold.log.old'])
  const [now, old] = ['foothold.log', 'foothold.log.old'].map((name) => linesOf(join(folder, name)))
  expect(now?.at(-1)).toMatchObject({ doing: 'edit 1499', message: 'm'.repeat(300) })
  expect((now?.length ?? 0) + (old?.length ?? 0)).toBeLessThan(1_500)
})

test('a folder that is not there changes nothing about the failure', () => {
  expect(noteError(join(tempFolder(), 'gone'), 'edit', new Error('x'))).toEqual({ code: 'internal' })
})
