import { expect, test } from 'vitest'
import { recogniseHeading } from '../../../src/parser/sections/headings'
import { headingCases } from './heading-cases'

for (const [kind, headings] of headingCases) {
  test.each(headings)(`${kind}: %s`, (heading) => {
    expect(recogniseHeading(heading)?.kind).toBe(kind)
  })
}

test.each([
  'Aller au menu',
  'Offre suivante',
  'Find a company',
  'Prestaciones superiores a la ley',
  'Lavora con noi',
  'Customer Assistant'
])('no heading: %s', (line) => {
  expect(recogniseHeading(line)).toBeUndefined()
})
