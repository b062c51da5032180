import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import { parsedPostingSchema } from '../../../src/shared/posting'
import { fixtureDay, readFixtures } from './fixtures'

const fixtures = readFixtures()

/** `UPDATE=1` writes what comes out instead of comparing it; read the difference before it is committed. */
const updating = process.env.UPDATE === '1'

describe('what comes out of each fixture', () => {
  test.each(fixtures)('$name', async ({ fileName, bytes, expectedPath }) => {
    const result = await parsePosting({ name: fileName, bytes, modifiedAt: fixtureDay })
    const shown = result.ok
      ? result.value.postings.map(({ posting, evidence, warnings }) => ({ posting, evidence, warnings }))
      : result.failure
    if (updating) writeFileSync(expectedPath, `${JSON.stringify(shown, null, 2)}\n`)
    expect(shown).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')))
  })
})

describe('what holds for every posting', () => {
  test.each(fixtures)('$name', async ({ fileName, bytes }) => {
    const result = await parsePosting({ name: fileName, bytes, modifiedAt: null })
    for (const parsed of result.ok ? result.value.postings : []) {
      const { posting, evidence, text, blocks } = parsed
      expect(v.safeParse(parsedPostingSchema, parsed).issues).toBeUndefined()
      for (const { quote, start, end } of Object.values(evidence)) {
        if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quote)
      }
      for (const block of posting.sections.flatMap((section) => section.blocks)) {
        expect(text.slice(block.start, block.end).replace(/\s+/g, ' ')).toBe(block.text)
      }
      for (const [at, block] of blocks.entries()) {
        expect(block.start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0)
        expect(block.end).toBeLessThanOrEqual(text.length)
      }
      for (const [field, value] of Object.entries(posting)) {
        const empty = value === null || value === false || (Array.isArray(value) && value.length === 0)
        expect([field, field in evidence]).toEqual([field, !empty])
      }
    }
  })
})

test('the same file gives the same posting each time', async () => {
  for (const { fileName, bytes } of fixtures) {
    const input = { name: fileName, bytes, modifiedAt: fixtureDay }
    expect(await parsePosting(input)).toEqual(await parsePosting(input))
  }
})

test('a name with a wrong ending changes nothing', async () => {
  for (const { name, fileName, bytes } of fixtures) {
    if (fileName.endsWith('.md')) continue
    const right = await parsePosting({ name: fileName, bytes, modifiedAt: fixtureDay })
    expect([name, await parsePosting({ name: 'download.pdf', bytes, modifiedAt: fixtureDay })]).toEqual([name, right])
  }
})

test('plain text is its own readable text, with plain line ends', async () => {
  const { bytes } = fixtures.find(({ name }) => name === 'lever-page-as-text') ?? { bytes: new Uint8Array() }
  const windows = new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')
  const result = await parsePosting({
    name: 'a.txt',
    bytes: new TextEncoder().encode(`\ufeff${windows}`),
    modifiedAt: null
  })
  expect(result.ok && result.value.postings[0]?.text).toBe(new TextDecoder().decode(bytes))
})

test('files that are no text are refused by their content', async () => {
  const parse = (start: string) =>
    parsePosting({ name: 'posting.txt', bytes: Uint8Array.from(start, (sign) => sign.charCodeAt(0)), modifiedAt: null })
  expect(await parse('')).toEqual({ ok: false, failure: { code: 'empty' } })
  expect(await parse(' \n\t\n ')).toEqual({ ok: false, failure: { code: 'empty' } })
  expect(await parse('%PDF-1.7\n')).toEqual({ ok: false, failure: { code: 'unreadable' } })
  expect(await parse('\x89PNG\r\n\x1a\n')).toEqual({ ok: false, failure: { code: 'not-a-posting' } })
})
