import { expect, test } from 'vitest'
import { recogniseHeading } from '../../../src/parser/headings'
import { splitBlocks } from '../../../src/parser/split-blocks'

function kindsOf(lines: readonly string[]): readonly unknown[] {
  return lines.map((line) => recogniseHeading(line)?.kind)
}

test('headings are told in seven languages, whatever stands around their words', () => {
  expect(kindsOf(["What You'll Do", '🚀 Deine Aufgaben', 'VOS MISSIONS :', 'Tus funciones:', 'Attività'])).toEqual(
    Array(5).fill('responsibilities')
  )
  expect(
    kindsOf(['Who you are', 'Ihr Profil', 'Profil recherché', 'Wat vragen wij?', 'Requisitos e qualificações'])
  ).toEqual(Array(5).fill('requirements'))
  expect(
    kindsOf(['Similar remote jobs', 'Ähnliche Jobs (3)', 'Offres similaires', 'Andere vacatures in Zwolle'])
  ).toEqual(Array(4).fill('noise'))
  expect(kindsOf(['About Marlowe Tides', 'Über die Tannwerk GmbH', 'Founded 2006', 'Qui sommes-nous ?'])).toEqual(
    Array(4).fill('company')
  )
})

test('sentences and facts are no headings', () => {
  expect(
    kindsOf(['We sail at dawn.', 'Five years of experience with tides', 'Porto / Galway', 'Rust', '2026'])
  ).toEqual(Array(5).fill(undefined))
})

function piecesOf(text: string): readonly string[] {
  const block = { kind: 'paragraph', level: 0, start: 0, end: text.length, text, region: null, linked: 0 } as const
  return splitBlocks([block]).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

test('a list on one line is taken apart with the headings between its items', () => {
  const text =
    "You will read the tides every single day of the year. What You'll Do • Read the gauges before the ferry leaves • Warn the harbour in good time Who You Are • You are calm when the water is not • You can swim to the pier"
  expect(piecesOf(text)).toEqual([
    'paragraph: You will read the tides every single day of the year.',
    "heading: What You'll Do",
    'listItem: Read the gauges before the ferry leaves',
    'listItem: Warn the harbour in good time',
    'heading: Who You Are',
    'listItem: You are calm when the water is not',
    'listItem: You can swim to the pier'
  ])
})

test('labels on one line are taken apart', () => {
  const text =
    'Tide Keeper Company: Marlowe Tides Location: Galway, Ireland Salary: €32,000 per year Type: Full-time Benefits: - A boat of your own - A lamp for the night'
  expect(piecesOf(text)).toEqual([
    'paragraph: Tide Keeper',
    'paragraph: Company: Marlowe Tides',
    'paragraph: Location: Galway, Ireland',
    'paragraph: Salary: €32,000 per year',
    'paragraph: Type: Full-time',
    'heading: Benefits:',
    'listItem: A boat of your own',
    'listItem: A lamp for the night'
  ])
})

test('chips on one line stay one line', () => {
  expect(piecesOf('Remote • Berlin • Full-time')).toEqual(['paragraph: Remote • Berlin • Full-time'])
})
