import { expect, test } from 'vitest'
import { parseTolerantJson } from '../../../src/parser/formats/tolerant-json'
import { unescapeHtml } from '../../../src/parser/formats/unescape-html'
import { readStructured } from '../../../src/parser/structured-posting'

/** Titles of the postings in a block of damaged data. */
function titlesOf(source: string): readonly unknown[] {
  return readStructured(parseTolerantJson(source))?.findings.title?.map((finding) => finding.value) ?? []
}

test('a posting is found however its data is damaged', () => {
  const damaged = [
    '{"@type":"JobPosting","title":"Tide Keeper"}',
    '[{"@type":"WebSite"},{"@type":["JobPosting"],"title":"Tide Keeper"}]',
    '{"@graph":[{"@type":"WebSite"},{"@type":"https://schema.org/JobPosting","title":"Tide Keeper"}]}',
    '{"@Type":"JobPosting","Title":"Tide Keeper"}',
    '<!-- {"@type":"JobPosting","title":"Tide Keeper"} -->',
    '//<![CDATA[\n{"@type":"JobPosting","title":"Tide Keeper"}\n//]]>',
    '{"@type":"JobPosting","description":"first\nsecond","title":"Tide Keeper",}',
    '{"@type":"JobPosting" "title":"Tide Keeper"}',
    '{"@type":"JobPosting","name":"The "old" harbour","title":"Tide Keeper"}',
    '{"@type":"JobPosting","title":"Tide Keeper", /* a note */ "x": undefined}',
    '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Tide Keeper&quot;}',
    '{"@type":"JobPosting","title":"Tide Keeper","description":"cut of'
  ]
  for (const source of damaged) expect([source, titlesOf(source)]).toEqual([source, ['Tide Keeper']])
})

test('data that describes no posting gives none', () => {
  expect(readStructured(parseTolerantJson('{"@type":"Article","title":"Tides"}'))).toBeUndefined()
  expect(readStructured(parseTolerantJson('no data at all'))).toBeUndefined()
  expect(readStructured(parseTolerantJson(''))).toBeUndefined()
})

function payOf(baseSalary: unknown) {
  const salary = readStructured([{ '@type': 'JobPosting', baseSalary }])?.findings.salaries?.[0]?.value[0]
  return salary === undefined ? null : [salary.min, salary.max, salary.currency, salary.period]
}

test('pay is read inside and outside of its value', () => {
  expect(payOf({ currency: 'EUR', value: { minValue: 100, maxValue: 200, unitText: 'DAY' } })).toEqual([
    100,
    200,
    'EUR',
    'day'
  ])
  expect(payOf({ currency: 'usd', minValue: '28.50', maxValue: '36', unitText: 'HOUR' })).toEqual([
    28.5,
    36,
    'USD',
    'hour'
  ])
  expect(payOf({ currency: 'GBP', value: '68,000', unitText: 'YEAR' })).toEqual([68_000, 68_000, 'GBP', 'year'])
  expect(payOf({ currency: 'GBP', value: { minValue: 0, maxValue: 0 } })).toBeNull()
  expect(payOf('competitive')).toBeNull()
})

test('a date that does not exist is none', () => {
  const datesOf = (datePosted: string) => readStructured([{ '@type': 'JobPosting', datePosted }])?.findings.postedAt
  expect(datesOf('2026-02-30')).toEqual([])
  expect(datesOf('2026-11-01T09:30:00Z')?.[0]?.value).toBe('2026-11-01')
})

test('tags that were escaped twice become tags', () => {
  expect(unescapeHtml('&amp;lt;p&amp;gt;Tides&amp;lt;/p&amp;gt;')).toBe('<p>Tides</p>')
  expect(unescapeHtml('<p>1 &lt; 2</p>')).toBe('<p>1 &lt; 2</p>')
})
