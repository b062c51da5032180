import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import type { Posting } from '../../../src/shared/posting'

/** A posting with further lines below its title. */
async function parseWith(lines: readonly string[]): Promise<Posting> {
  const all = [
    'Payroll Specialist',
    'Samplewell Ltd',
    'Leeds, United Kingdom',
    ...lines,
    '',
    'What you will do',
    '- Run the monthly payroll for 1,200 employees',
    '- Answer questions about pay and pensions',
    '',
    'What you bring',
    '- Patience with spreadsheets and with people'
  ]
  const bytes = new TextEncoder().encode(all.join('\n'))
  const result = await parsePosting({ name: 'posting.txt', bytes, modifiedAt: Date.parse('2026-03-15T12:00:00Z') })
  const posting = result.ok ? result.value.postings[0]?.posting : undefined
  if (posting === undefined) throw new Error('no posting')
  return posting
}

describe('answers on the line below', () => {
  test.each([
    [['Remote Work Policy', 'In office'], 'onsite'],
    [['Hires remotely', 'No'], 'onsite'],
    [['Remote job', 'No'], 'onsite'],
    [['Telework eligible', 'No'], 'onsite'],
    [['Remote option', 'Not available'], 'onsite'],
    [['Work from home?', 'No'], 'onsite'],
    [['Remote policy', 'Hybrid'], 'hybrid'],
    [['Remote job', 'Yes'], 'remote'],
    [['Homeoffice', 'Nein'], 'onsite']
  ])('the answer decides the mode: %j', async (lines, mode) => {
    expect((await parseWith(lines)).workMode).toBe(mode)
  })

  test.each([
    [['Visa sponsorship', 'Not available'], 'Visa sponsorship: Not available'],
    [['Open to people who need a visa sponsorship?', 'No'], 'Open to people who need a visa sponsorship? No'],
    [['Can you sponsor candidates who need a visa? No'], 'Can you sponsor candidates who need a visa? No'],
    [['Visa sponsorship: Yes'], 'Visa sponsorship: Yes'],
    [['Work permit', 'Provided'], 'Work permit: Provided']
  ])('a question is told with its answer: %j', async (lines, visa) => {
    expect((await parseWith(lines)).visa).toBe(visa)
  })

  test.each([
    [['Open & closing dates', '3/2/2026 to 3/27/2026'], null, '2026-03-27'],
    [['Open and closing dates', '13 March 2026 to 2 April 2026'], '2026-03-13', '2026-04-02'],
    [['Application window:', '10 March 2026 - 31 March 2026'], '2026-03-10', '2026-03-31']
  ])('a span of days under a label has both ends: %j', async (lines, posted, last) => {
    const { postedAt, deadline } = await parseWith(lines)
    expect(deadline).toBe(last)
    if (posted !== null) expect(postedAt).toBe(posted)
  })
})

describe('addresses below a label of places', () => {
  test.each([
    [['Job locations', 'Brackwater General Hospital', 'Mill Lane', 'Ilkley', 'LS29 9ZZ'], 'Ilkley GB'],
    [['Location', 'Unit 4, Tannery Yard', 'Kendal', 'LA9 4ZZ'], 'Kendal GB'],
    [['Job location', 'Samplewell House', 'Quay Street', 'Whitby YO21 3ZZ'], 'Whitby GB'],
    [['Location', 'Leeds'], 'Leeds GB']
  ])('the town beside the postcode is the place: %j', async (lines, place) => {
    const { locations } = await parseWith(['', ...lines])
    expect(locations.map(({ city, country }) => `${city} ${country}`)).toEqual([place])
  })
})
