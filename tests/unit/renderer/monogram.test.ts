import { expect, test } from 'vitest'
import { monogramGround, monogramGrounds, monogramLetter } from '../../../src/renderer/ui/monogram-of'

test('the colour of an employer is steady: these never change', () => {
  const names = ['Northlight Audio', 'Brightmoor', 'Harbour & Vale', 'Zürich Süd AG', '株式会社例', '']
  expect(names.map(monogramGround)).toEqual([11, 9, 12, 2, 10, 6])
})

test('case and spaces do not change the colour', () => {
  expect(monogramGround('  northlight   AUDIO ')).toBe(monogramGround('Northlight Audio'))
})

test('the colours are used about evenly', () => {
  const counts = new Map<number, number>()
  for (let index = 0; index < 1_200; index += 1) {
    const ground = monogramGround(`Employer ${index}`)
    counts.set(ground, (counts.get(ground) ?? 0) + 1)
  }
  expect(counts.size).toBe(monogramGrounds)
  expect(Math.min(...counts.values())).toBeGreaterThan(50)
})

test.each([
  ['Northlight Audio', 'N'],
  ['the Alder Company', 'A'],
  ['“Émile & Fils”', 'É'],
  ['3 Rivers', '3'],
  ['株式会社例', '株'],
  ['—', '?'],
  ['', '?']
])('%s has the letter %s', (name, letter) => {
  expect(monogramLetter(name)).toBe(letter)
})
