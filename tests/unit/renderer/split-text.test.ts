import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locatePassage } from '../../../src/renderer/posting/locate-passage'
import { type FieldSpan, splitText } from '../../../src/renderer/posting/split-text'
import { splitMarks } from '../../../src/renderer/search/split-marks'
import type { Passage } from '../../../src/shared/search-answer'

const text = 'Pay is £95,000 a year in London.'

function field(words: string, name: FieldSpan['field']): FieldSpan {
  const start = text.indexOf(words)
  return { start, end: start + words.length, field: name }
}

function shown(spans: readonly FieldSpan[], hits: readonly { start: number; end: number }[] = []) {
  return splitText({ start: 0, end: text.length }, spans, hits).map(({ start, end, fields, isHit }) => [
    text.slice(start, end),
    fields.join(),
    isHit
  ])
}

test('a block is cut at the words from which fields were read', () => {
  expect(shown([field('£95,000', 'salary'), field('London', 'locations')])).toEqual([
    ['Pay is ', '', false],
    ['£95,000', 'salary', false],
    [' a year in ', '', false],
    ['London', 'locations', false],
    ['.', '', false]
  ])
})

test('words of two fields and of a search overlap without being lost', () => {
  const year = { start: text.indexOf('000 a year'), end: text.indexOf(' in London') }
  expect(shown([field('£95,000 a', 'salary'), field('a year', 'workload')], [year])).toEqual([
    ['Pay is ', '', false],
    ['£95,', 'salary', false],
    ['000 ', 'salary', true],
    ['a', 'salary,workload', true],
    [' year', 'workload', true],
    [' in London.', '', false]
  ])
})

test('spans outside of the block are none of its business', () => {
  const spans: readonly FieldSpan[] = [{ start: 100, end: 120, field: 'skills' }]
  expect(shown(spans)).toEqual([[text, '', false]])
})

test('segments always join to the block, whatever the spans', () => {
  const span = fc.record({ start: fc.nat(60), end: fc.nat(60) }).map((one) => ({ ...one, field: 'skills' as const }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), fc.array(span, { maxLength: 4 }), (spans, hits) => {
      const segments = splitText({ start: 5, end: text.length }, spans, hits)
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(5))
    })
  )
})

test('a passage is cut at its marks, and marks that overlap are joined', () => {
  expect(
    splitMarks('golden sets and recall', [
      [16, 22],
      [0, 6],
      [4, 11]
    ]).map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
  ).toEqual(['[golden]', '[ sets]', ' and ', '[recall]'])
})

test('marks that lie outside of the passage are left out', () => {
  expect(
    splitMarks('abc', [
      [2, 90],
      [100, 110]
    ]).map(({ words }) => words)
  ).toEqual(['ab', 'c'])
  expect(splitMarks('abc', [])).toEqual([{ start: 0, words: 'abc', isMarked: false }])
})

function passage(words: string, ...marks: readonly [number, number][]): Passage {
  return { kind: 'posting', noteId: null, text: words, marks }
}

const page = 'What you do\n\nOwn golden sets.\nMeasure recall, and golden sets again.'

function located(found: Passage): readonly string[] {
  return locatePassage(page, found).map(({ start, end }) => `${start}:${page.slice(start, end)}`)
}

test('a passage is found where it was taken from, over line breaks and ellipses', () => {
  expect(located(passage('…Measure recall, and golden sets…', [21, 27]))).toEqual(['50:golden'])
  expect(located(passage('do  Own golden sets.', [8, 14]))).toEqual(['17:golden'])
})

test('in a text that changed since, the first places of the words are taken, and lost words are not', () => {
  expect(located(passage('all Golden sets of ours, lost', [4, 10], [25, 29]))).toEqual(['17:golden'])
})
