import { expect, test } from 'vitest'
import { type KindWeights, tellKinds } from '../../../src/parser/sections/kind-chain'
import type { KindFeatures } from '../../../src/parser/sections/kind-features'
import { headingCells, textCells, wordCells } from '../../../src/parser/sections/kind-words'
import { readCells } from '../../../src/parser/sections/read-cells'

const weights: KindWeights = {
  kinds: ['about', 'benefits'],
  unit: 1,
  cells: new Int8Array(wordCells * 2),
  named: { gift: [0, 2], bias: [0.5, 0] },
  borders: {
    list: [
      [1, -1],
      [-1, 1]
    ],
    text: [
      [0, 0],
      [0, 0]
    ],
    heading: [
      [0, 0],
      [0, 0]
    ]
  }
}

function features(named: Record<string, number>, rest: Partial<KindFeatures> = {}): KindFeatures {
  const none = new Uint16Array()
  return {
    named: { bias: 1, ...named },
    cells: none,
    headingCells: none,
    border: 'text',
    drafted: 'about',
    trust: 0,
    follows: false,
    ...rest
  }
}

test('a block is of the kind that most speaks for', () => {
  expect(tellKinds([features({}), features({ gift: 1 })], weights)).toEqual(['about', 'benefits'])
  expect(tellKinds([], weights)).toEqual([])
})

test('items of one list agree where little speaks against it', () => {
  const item = features({ gift: 0.3 }, { border: 'list' })
  expect(tellKinds([features({ gift: 1 }), item, features({}, { border: 'list' })], weights)).toEqual([
    'benefits',
    'benefits',
    'benefits'
  ])
})

test('a fact keeps its draft, and a line that says nothing follows', () => {
  const fact = features({ gift: 1 }, { trust: 100 })
  expect(tellKinds([fact], weights)).toEqual(['about'])
  expect(tellKinds([features({ gift: 1 }), features({}, { follows: true })], weights)).toEqual(['benefits', 'benefits'])
})

test('words have the same cells in any case, and others in a heading', () => {
  expect(textCells('Vous préparez')).toEqual(textCells('vous PREPAREZ'))
  expect(headingCells('Vous préparez')).not.toEqual(textCells('Vous préparez'))
  expect([...textCells('Brot backen')].every((cell) => cell < wordCells)).toBe(true)
})

test('cells are read a sign a weight', () => {
  expect([...readCells(['!P', '~'])]).toEqual([-44, 0, 44])
})
