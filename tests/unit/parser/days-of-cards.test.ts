import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import type { Posting } from '../../../src/shared/posting'

const fileDay = Date.parse('2026-03-15T12:00:00Z')

const text = [
  'We look after boats in the old harbour, eleven of us and a dog, and mend whatever the winter leaves behind.',
  '',
  'What you will do',
  '- Sand, paint and varnish hulls from March to June',
  '- Look after the crane and its papers',
  '',
  'What you bring',
  '- Two years in a boatyard or a joinery',
  '- A steady hand and no fear of heights',
  '',
  'What we offer',
  '- A permanent contract and 30 days of leave'
]

async function parse(head: readonly string[], tail: readonly string[] = []): Promise<Posting> {
  const bytes = new TextEncoder().encode([...head, '', ...text, ...tail].join('\n'))
  const result = await parsePosting({ name: 'posting.txt', bytes, modifiedAt: fileDay })
  const posting = result.ok ? result.value.postings[0]?.posting : undefined
  if (posting === undefined) throw new Error('no posting')
  return posting
}

const title = ['Boat Builder', 'Samplewell Boats Ltd', 'Whitby, United Kingdom']

describe('days and numbers on the lines beside the title', () => {
  test.each([
    [[...title, '2 March by Samplewell Recruitment'], '2026-03-02'],
    [[...title, '01/03/2026 at 18:22'], '2026-03-01'],
    [[...title, '13/03/2026 at 18:22'], '2026-03-13'],
    [['tvdm_88 on March 4, 2026 | next', ...title], '2026-03-04'],
    [[...title, '5d'], '2026-03-10'],
    [[...title, '30d+'], null]
  ])('reads the day of posting in %j', async (head, day) => {
    const { postedAt } = await parse(head)
    expect(postedAt).toBe(day)
  })

  test.each([
    ['Competition 26-14', '26-14'],
    ['ID 2026-18834', '2026-18834'],
    ['Job ref AB-7731', 'AB-7731'],
    ['Phone 01632 960123', null]
  ])('reads the number in %j', async (line, number) => {
    expect((await parse([...title, line])).requisitionId).toBe(number)
  })

  test('takes no day from the cards of other postings', async () => {
    const tail = ['', 'Similar jobs', 'Sailmaker', 'Otherwell Lofts', 'Posted 3 days ago']
    expect((await parse(title, tail)).postedAt).toBeNull()
  })

  test('reads facts in a table below the buttons under the text', async () => {
    const tail = ['', 'Show more', 'Show less', 'Employment type', 'Full-time', 'Job function', 'Manufacturing']
    expect((await parse(title, tail)).employmentTypes).toContain('full-time')
  })
})
