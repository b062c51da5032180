import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import { recogniseHeading } from '../../../src/parser/sections/headings'
import type { Posting } from '../../../src/shared/posting'
import { furnitureLines, headingCases, ownLines, plainPostings, unknownHeadings } from './section-cases'

async function parse(lines: readonly string[]): Promise<Posting> {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const result = await parsePosting({ name: 'posting.txt', bytes, modifiedAt: null })
  const posting = result.ok ? result.value.postings[0]?.posting : undefined
  if (posting === undefined) throw new Error('refused')
  return posting
}

function kindOf(posting: Posting, text: string): string | undefined {
  return posting.sections.find(({ blocks }) => blocks.some((block) => block.text === text))?.kind
}

describe('headings', () => {
  const cases = Object.entries(headingCases).flatMap(([kind, lines]) => lines.map((line) => [line, kind]))
  test.each(cases)('%s', (line, kind) => {
    expect(recogniseHeading(line as string)?.kind).toBe(kind)
  })
})

describe('paragraphs without headings', () => {
  const titles = ['Brewer', 'Schweißer', 'Vendeur', 'Administrativo', 'Impiegato', 'Werkvoorbereider', 'Assistente']
  plainPostings.forEach((blocks, at) => {
    test.each(blocks)('%s', async (text, kinds) => {
      const posting = await parse([titles[at] ?? '', '', ...blocks.flatMap(([block]) => [block, ''])])
      expect(kinds.split('|')).toContain(kindOf(posting, text))
    })
  })
})

describe('lists under unknown headings', () => {
  test.each(unknownHeadings)('%s', async (heading, items, kinds) => {
    const opening = 'We are looking for a colleague who shapes our new workshop with us from the first day on.'
    const list = items.map((item) => `- ${item}`)
    const posting = await parse(['Workshop Manager', 'Tallow & Finch Ltd', 'Leeds', '', opening, '', heading, ...list])
    for (const item of items) expect(kinds.split('|')).toContain(kindOf(posting, item))
  })
})

const body = [
  'Office Manager',
  'Tallow & Finch Ltd',
  'Leeds',
  '',
  'We make candles by hand and look for an office manager who keeps our small team of eleven in good order.',
  '',
  'What you will do',
  '- Answer the phone and write invoices for our shops',
  '- Order wax, wicks and paper in time',
  '',
  'What you bring',
  '- Three years of experience in an office',
  '- A calm voice on busy days',
  ''
]

const ending = 'Tell us about yourself in a short letter, and we will call you within two weeks to meet.'

describe('lines of the site go', () => {
  test.each(furnitureLines)('%s', async (line) => {
    const { description } = await parse([...body, ending, '', line])
    expect(description).toContain(ending)
    expect(description).not.toContain(line)
  })
})

describe('lines of the posting stay', () => {
  test.each(ownLines)('%s', async (line) => {
    const { description } = await parse([...body, line, '', ending, '', 'Apply now'])
    expect(description).toContain(line)
  })
})
