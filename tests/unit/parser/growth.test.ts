import { expect, test } from 'vitest'
import { findInTitle } from '../../../src/parser/company/company-titles'
import { blocksOfLines } from '../../../src/parser/formats/read-text'
import { decodeEntities, parseTolerantJson } from '../../../src/parser/formats/tolerant-json'
import { furnitureScore } from '../../../src/parser/noise/furniture'
import { parsePosting } from '../../../src/parser/parse-posting'
import { recogniseHeading } from '../../../src/parser/sections/headings'
import { sniffText } from '../../../src/parser/sniff'
import { cleanText } from '../../../src/parser/text/clean-text'
import { repairMojibake } from '../../../src/parser/text/repair-mojibake'

/** Pieces that make naive patterns run away when they are repeated. */
const pieces = [
  'a',
  ' ',
  '- ',
  '• ',
  'Aa ',
  'Aa Bb & ',
  'Acme of the ',
  'at Acme ',
  '€1',
  '1,',
  '1.000 ',
  '((',
  'Location: ',
  'a@',
  'x.y@z.',
  'http://',
  'What You Do ',
  'in Berlin, ',
  'm/w/',
  'Senior ',
  'As a Lead ',
  'a | ',
  "'s ",
  'Ã',
  '&amp;',
  '"',
  '{"a',
  '\\u00',
  '<a ',
  '<!--',
  '**a',
  '[a](',
  '\ud83d\udd25',
  'e\u0301',
  '1 January ',
  'years of ',
  'remote in ',
  'looking for a '
]

/** Text this many times as long may take this much longer: eight times is linear, 64 times quadratic. */
const times = 8
const most = 28
/** Below this many milliseconds the clock says nothing. */
const shortest = 30

/** Milliseconds of processor time that a task takes: what else the machine does is not counted. */
async function timeOf(task: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** The least time of some runs: the collector of garbage may fall into any of them. */
async function leastTimeOf(task: () => unknown): Promise<number> {
  return Math.min(await timeOf(task), await timeOf(task), await timeOf(task))
}

/** The pieces on which a task takes far longer than the longer text accounts for. */
async function slowPieces(base: number, task: (text: string) => unknown): Promise<string[]> {
  const slow: string[] = []
  for (const piece of pieces) {
    const short = piece.repeat(base / piece.length)
    const long = piece.repeat((base * times) / piece.length)
    if ((await timeOf(() => task(long))) < shortest) continue
    // The first run compiles what it runs: only the least of several tells whether there is anything to tell.
    const time = await leastTimeOf(() => task(long))
    if (time < shortest) continue
    const ratio = time / (await leastTimeOf(() => task(short)))
    if (ratio > most) slow.push(`${JSON.stringify(piece)} ${ratio.toFixed(1)}`)
  }
  return slow
}

test('the whole parser grows with its input and not with its square', async () => {
  const parse = (text: string) =>
    parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(text), modifiedAt: null })
  expect(await slowPieces(4_000, parse)).toEqual([])
  expect(await slowPieces(4_000, (text) => parse(`<!doctype html><h1>Senior Engineer</h1><p>${text}</p>`))).toEqual([])
  expect(await slowPieces(4_000, (text) => parse(`# Senior Engineer\n\n**Company:** Acme\n\n${text}`))).toEqual([])
  expect(await slowPieces(4_000, (text) => parse(`Senior Engineer\nAcme\n\nWhat you do\n${text}\nx\n${text}`))).toEqual(
    []
  )
}, 240_000)

test('lines without end grow no faster than they are long', async () => {
  const parse = (text: string) =>
    parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(text), modifiedAt: null })
  expect(await slowPieces(4_000, (text) => parse(text.replaceAll(' ', '\n')))).toEqual([])
}, 240_000)

test('each reader grows with its input', async () => {
  expect(await slowPieces(50_000, cleanText)).toEqual([])
  expect(await slowPieces(50_000, repairMojibake)).toEqual([])
  expect(await slowPieces(50_000, decodeEntities)).toEqual([])
  expect(await slowPieces(25_000, (text) => parseTolerantJson(`{"a": ${text}`))).toEqual([])
  expect(await slowPieces(25_000, (text) => parseTolerantJson(`{"a": "${text}`))).toEqual([])
  expect(await slowPieces(50_000, (text) => sniffText(text, 'a.md'))).toEqual([])
  expect(await slowPieces(25_000, (text) => blocksOfLines(text))).toEqual([])
  expect(await slowPieces(25_000, (text) => recogniseHeading(text))).toEqual([])
  expect(await slowPieces(25_000, (text) => furnitureScore(text))).toEqual([])
  expect(await slowPieces(4_000, (text) => findInTitle(text, 0))).toEqual([])
}, 240_000)
