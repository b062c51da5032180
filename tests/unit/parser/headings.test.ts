import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import { recogniseHeading } from '../../../src/parser/sections/headings'

const lines: [line: string, kind: string][] = [
  ['As our intern, you will:', 'responsibilities'],
  ['The successful candidate should have:', 'requirements'],
  ['You might be a fit if you', 'requirements'],
  ['What we look for in you', 'requirements'],
  ['We can offer:', 'benefits'],
  ['Diese Aufgaben übernehmen Sie:', 'responsibilities'],
  ['Damit punkten Sie bei uns:', 'requirements'],
  ['Darauf dürfen Sie sich freuen:', 'benefits']
]

describe('lines that stop before their list', () => {
  test.each(lines)('%s', (line, kind) => {
    expect(recogniseHeading(line)?.kind).toBe(kind)
  })
})

test('a line that opens a section is a heading in plain text too', async () => {
  const source = [
    'Baker',
    'Crumb & Co',
    'We bake before anybody else is up and look for one more pair of hands in our shop.',
    'You will:',
    '- bake bread',
    '- clean the oven',
    'You should have:',
    '- patience with dough',
    '- a bicycle'
  ].join('\n')
  const result = await parsePosting({ name: 'a.txt', bytes: new TextEncoder().encode(source), modifiedAt: null })
  const [parsed] = result.ok ? result.value.postings : []
  const headings = parsed?.blocks.filter((block) => block.kind === 'heading' && block.level === 2) ?? []
  expect(headings.map(({ start, end }) => parsed?.text.slice(start, end))).toEqual(['You will:', 'You should have:'])
})
