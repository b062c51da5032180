import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import type { Posting } from '../../../src/shared/posting'

async function parse(lines: readonly string[], modifiedAt = Date.parse('2026-03-15T12:00:00Z')): Promise<Posting> {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const result = await parsePosting({ name: 'posting.txt', bytes, modifiedAt })
  const posting = result.ok ? result.value.postings[0]?.posting : undefined
  if (posting === undefined) throw new Error('no posting')
  return posting
}

const german = [
  'Sachbearbeiter Einkauf (m/w/d)',
  'Beispielwerk GmbH',
  'Kassel',
  'Vollzeit',
  '',
  'Ihre Aufgaben',
  '- Bestellungen auslösen und Termine überwachen',
  '- Angebote vergleichen und mit Lieferanten verhandeln',
  '',
  'Ihr Profil',
  '- Abgeschlossene kaufmännische Ausbildung',
  '- Mindestens drei Jahre Berufserfahrung im Einkauf',
  '- Gute Englischkenntnisse',
  '',
  'Wir bieten',
  '- Unbefristeter Arbeitsvertrag und 30 Tage Urlaub',
  '- 50 € Sachbezug im Monat'
]

const english = [
  'Payroll Specialist',
  'Samplewell Ltd',
  'Leeds, United Kingdom',
  'Full-time',
  '',
  'What you will do',
  '- Run the monthly payroll for 1,200 employees',
  '- Answer questions about pay and pensions',
  '',
  'What you bring',
  '- Two to four years of payroll experience',
  '',
  'What we offer',
  '- A permanent contract and 28 days of leave',
  '- £500 training allowance each year'
]

describe('terms of whole postings', () => {
  test('keeps the contract among the benefits beside the hours under the title', async () => {
    expect((await parse(german)).employmentTypes).toEqual(['full-time', 'permanent'])
    expect((await parse(english)).employmentTypes).toEqual(['full-time', 'permanent'])
  })

  test('takes no benefit for pay', async () => {
    expect((await parse(german)).salaries).toEqual([])
    expect((await parse(english)).salaries).toEqual([])
  })

  test.each([
    [
      ['Salary', '45,000 - 55,000'],
      [45000, 55000, null, null]
    ],
    [
      ['Hourly rate', '£14.50 - £16.00'],
      [14.5, 16, 'GBP', 'hour']
    ],
    [
      ['Annual salary:', '£32,000'],
      [32000, 32000, 'GBP', 'year']
    ],
    [
      ['Pay', 'Up to £18.00 an hour'],
      [null, 18, 'GBP', 'hour']
    ]
  ])('reads pay under a label of its own: %j', async (pay, expected) => {
    const { salaries } = await parse([...english.slice(0, 4), ...pay, ...english.slice(4)])
    expect(salaries.map(({ min, max, currency, period }) => [min, max, currency, period])).toEqual([expected])
  })

  test('reads the days under labels', async () => {
    const posting = await parse([
      ...german.slice(0, 4),
      'Veröffentlicht: vor 3 Tagen',
      'Bewerbungsschluss: 31.12.',
      'Eintrittsdatum: September 2026',
      ...german.slice(4)
    ])
    expect([posting.postedAt, posting.deadline, posting.startDate]).toEqual(['2026-03-12', '2026-12-31', '2026-09-01'])
    expect(posting.estimated).toEqual(['postedAt', 'deadline', 'startDate'])
  })

  test('takes a range in euros for the pay of a month, and no forecast of a board for pay', async () => {
    const [first, ...rest] = german
    const paid = [first ?? '', ...rest.slice(0, 3), '3.100 € - 3.900 €', ...rest.slice(3)]
    expect((await parse(paid)).salary).toMatchObject({ min: 3100, max: 3900, period: 'month' })
    const forecast = 'Wissen, was drin ist? Unser Gehaltsrechner zeigt für diesen Job: 38.200 € - 49.900 €'
    const told = [first ?? '', ...rest.slice(0, 3), forecast, 'War diese Schätzung hilfreich?', ...rest.slice(3)]
    expect((await parse(told)).salaries).toEqual([])
  })
})
