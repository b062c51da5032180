import { expect, test } from 'vitest'
import { readFile } from '../../../src/parser/formats/read-file'
import type { ParseResult } from '../../../src/parser/parse-posting'
import { parsePosting } from '../../../src/parser/parse-posting'
import { fixtureDay, readFixtures } from './fixtures'

const fixtures = readFixtures()

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function parseBytes(bytes: Uint8Array): Promise<ParseResult> {
  return parsePosting({ name: 'damaged', bytes, modifiedAt: fixtureDay })
}

/** Whether every offset of a result points at its own words. An `unreadable` text hides a defect of the parser. */
function isSound(result: ParseResult): boolean {
  if (!result.ok) return result.failure.code !== 'unreadable'
  return result.value.postings.every(({ evidence, text, blocks, posting }) => {
    const quotes = Object.values(evidence).every(
      ({ quote, start, end }) => start === null || end === null || text.slice(start, end) === quote
    )
    const parts = posting.sections.flatMap((section) => section.blocks)
    const inside = [...blocks, ...parts].every(({ start, end }) => start <= end && end <= text.length)
    return quotes && inside
  })
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** Property lists, PDFs and mails of Outlook keep their directory at their end too, and a part may still be read. */
function mayBeCut(bytes: Uint8Array): boolean {
  return /^(?:bplist00|%PDF|\xd0\xcf)/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8)))
}

test('a file cut off anywhere is read as far as it goes', async () => {
  const unsound: string[] = []
  for (const { name, bytes } of fixtures) {
    for (let part = 1; part < 50; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 50))
      // A zip has its directory at its end: without it the reader itself says that it is unreadable, and throws nothing.
      const sound = isZip(bytes) ? !(await readFile({ name, bytes: cut })).ok : isSound(await parseBytes(cut))
      if (!sound && !mayBeCut(bytes)) unsound.push(`${name} at ${part}/50`)
    }
  }
  expect(unsound).toEqual([])
}, 120_000)

test('flipped bytes harm no offsets and throw nothing', async () => {
  const random = seededRandom(20_261_121)
  for (const { bytes } of fixtures) {
    for (let round = 0; round < 8; round++) {
      const damaged = bytes.slice()
      for (let flip = 0; flip < 1 + round * 6; flip++) {
        damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256)
      }
      const result = await parseBytes(damaged)
      expect(result.ok ? isSound(result) : true).toBe(true)
    }
  }
}, 120_000)

test('random bytes are no posting', async () => {
  const random = seededRandom(7)
  for (let length = 1; length < 60_000; length = length * 2 + 1) {
    const bytes = Uint8Array.from({ length }, () => Math.floor(random() * 256))
    expect((await parseBytes(bytes)).ok).toBe(false)
  }
})

const encode = (text: string) => new TextEncoder().encode(text)

test('nesting without end is refused as too large', async () => {
  expect(await parseBytes(encode('<div>'.repeat(100_000)))).toMatchObject({ failure: { code: 'not-a-posting' } })
  const page = `<!doctype html><h1>Senior Engineer</h1>${'<div>'.repeat(100_000)}text`
  expect(await parseBytes(encode(page))).toEqual({ ok: false, failure: { code: 'too-large' } })
})

test('pages that unfold without end are read or refused', async () => {
  const hostile = [
    `<p>${'<b a=1><i b=2>'.repeat(20_000)}${'<p>x'.repeat(20_000)}`,
    '<table>'.repeat(50_000),
    `<html><div ${Array.from({ length: 60_000 }, (_, at) => `a${at}=1`).join(' ')}>`,
    '<svg>'.repeat(50_000),
    '<a href=x>'.repeat(50_000)
  ]
  for (const html of hostile) {
    expect((await parseBytes(encode(`<!doctype html>${html}`))).ok).toBe(false)
  }
}, 60_000)

test('texts that unfold without end are read or refused', async () => {
  const line = 'Senior Engineer at Acme, Berlin, 50k a year • '
  const hostile = [
    line.repeat(5_000_000 / line.length),
    '> '.repeat(200_000),
    `# a\n${'- '.repeat(100_000)}**x**`,
    '['.repeat(300_000),
    `**a** # b\n${'*a **b '.repeat(60_000)}`,
    `<script type="application/ld+json">${'['.repeat(200_000)}</script><p></p></p></p>`,
    `<script type="application/ld+json">${'{"a":'.repeat(200_000)}</script><p></p></p></p>`,
    `<script type="application/ld+json">${'"a" '.repeat(200_000)}</script><p></p></p></p>`,
    '\n'.repeat(1_000_000),
    `${'a\n'.repeat(400_000)}`
  ]
  for (const text of hostile) expect((await parseBytes(encode(text))).ok).toBe(false)
}, 60_000)
