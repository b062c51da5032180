import { expect, test } from 'vitest'
import { readHtml } from '../../../src/parser/formats/read-html'
import { parseTolerantJson } from '../../../src/parser/formats/tolerant-json'
import { unescapeHtml } from '../../../src/parser/formats/unescape-html'
import type { Page } from '../../../src/parser/page'
import { readStructured } from '../../../src/parser/structured/structured-posting'

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

const employer = { '@type': 'Organization', name: 'Tidewright' }

function findingsOf(node: Record<string, unknown>, page?: Page) {
  return readStructured([{ '@type': 'JobPosting', ...node }], page)?.findings
}

/** Ways of damaging data in which everything must still be read. */
const whole = `"title":"Tide Keeper","datePosted":"2026-11-01","hiringOrganization":{"@type":"Organization","name":"Tidewright"}`
const damages: readonly (readonly [what: string, source: string])[] = [
  ['a list', `[{"@type":"JobPosting",${whole}}]`],
  ['a list of lists', `[[{"@type":"WebSite"}],[{"@type":"JobPosting",${whole}}]]`],
  ['a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"JobPosting",${whole}}]}`],
  ['a graph that is an object', `{"@graph":{"@type":"JobPosting",${whole}}}`],
  ['an entity of another object', `{"@type":"WebPage","mainEntity":{"@type":"JobPosting",${whole}}}`],
  ['several types', `{"@type":["JobPosting","Thing"],${whole}}`],
  ['a full address as type', `{"@type":"http://schema.org/JobPosting",${whole}}`],
  ['a prefix', `{"@type":"schema:JobPosting",${whole}}`],
  [
    'capitals',
    `{"@Type":"JobPosting","Title":"Tide Keeper","DatePosted":"2026-11-01","HiringOrganization":{"Name":"Tidewright"}}`
  ],
  ['comments', `/* data */ {"@type":"JobPosting", // the type\n ${whole} /* end */}`],
  ['an HTML comment', `<!--\n{"@type":"JobPosting",${whole}}\n-->`],
  ['CDATA', `<![CDATA[{"@type":"JobPosting",${whole}}]]>`],
  ['CDATA in comments', `/*<![CDATA[*/{"@type":"JobPosting",${whole}}/*]]>*/`],
  ['raw line ends', `{"@type":"JobPosting","description":"<p>One\n\ttwo</p>\r\n",${whole}}`],
  ['a missing comma', `{"@type":"JobPosting" ${whole}}`],
  ['a missing comma between objects', `[{"@type":"WebSite"} {"@type":"JobPosting",${whole}}]`],
  ['a comma at the end', `{"@type":"JobPosting",${whole},}`],
  ['two commas', `{"@type":"JobPosting",,${whole}}`],
  ['a comma at the start', `{,"@type":"JobPosting",${whole}}`],
  ['entities for quotes', `{"@type":"JobPosting",${whole}}`.replaceAll('"', '&quot;')],
  ['numeric entities for quotes', `{"@type":"JobPosting",${whole}}`.replaceAll('"', '&#34;')],
  ['single quotes', `{"@type":"JobPosting",${whole}}`.replaceAll('"', "'")],
  ['bare keys', `{"@type":"JobPosting",title:"Tide Keeper",datePosted:"2026-11-01",hiringOrganization:"Tidewright"}`],
  ['quotes inside a description', `{"@type":"JobPosting","description":"<p class="a">The "old" tide</p>",${whole}}`],
  ['a backslash that escapes nothing', `{"@type":"JobPosting","description":"a \\d \\' b",${whole}}`],
  ['no end', `{"@type":"JobPosting",${whole},"description":"cut of`],
  ['a bracket too many', `{"@type":"JobPosting",${whole}}}`],
  ['a semicolon behind', `{"@type":"JobPosting",${whole}};`],
  ['several values', `{"@type":"WebSite","name":"x"}\n{"@type":"JobPosting",${whole}}`],
  [
    'words instead of an object',
    `{"@type":"JobPosting","title":"Tide Keeper","datePosted":"2026-11-01","hiringOrganization":"Tidewright"}`
  ],
  [
    'objects instead of words',
    `{"@type":"JobPosting","title":{"@value":"Tide Keeper"},"datePosted":["2026-11-01"],"hiringOrganization":[{"name":"Tidewright"}]}`
  ],
  ['an undefined value', `{"@type":"JobPosting","jobLocation":undefined,${whole}}`],
  ['a byte order mark', `\ufeff{"@type":"JobPosting",${whole}}`]
]

test.each(damages)('all is read from data with %s', (_what, source) => {
  const findings = readStructured(parseTolerantJson(source))?.findings
  expect(findings?.title?.[0]?.value).toBe('Tide Keeper')
  expect(findings?.postedAt?.[0]?.value).toBe('2026-11-01')
  expect(findings?.company?.[0]?.value).toBe('Tidewright')
})

test('several blocks of a page are read together', () => {
  const block = (json: string) => `<script type="application/ld+json">${json}</script>`
  const page = readHtml(
    `<html>${block('{"@type":"BreadcrumbList"')}${block('no data')}${block('{"@type":"JobPosting","title":"Tide Keeper"}')}${block('{"@type":"JobPosting","title":"Tide Keeper","datePosted":"2026-11-01"}')}</html>`
  )
  const findings = readStructured(page?.structured ?? [], page)?.findings
  expect([findings?.title?.[0]?.value, findings?.postedAt?.[0]?.value]).toEqual(['Tide Keeper', '2026-11-01'])
})

/** Pay as it stands in data, and as it is: least, most, currency, period. */
const pays: readonly (readonly [what: string, node: Record<string, unknown>, pay: readonly unknown[] | null])[] = [
  [
    'inside of value',
    { baseSalary: { currency: 'EUR', value: { minValue: 10, maxValue: 20, unitText: 'HOUR' } } },
    [10, 20, 'EUR', 'hour']
  ],
  [
    'outside of value',
    { baseSalary: { currency: 'EUR', minValue: '3100', maxValue: '3400', unitText: 'MONTH' } },
    [3100, 3400, 'EUR', 'month']
  ],
  [
    'a range in words',
    { baseSalary: { currency: 'EUR', value: { value: '3500 - 4800', unitText: 'MONTH' } } },
    [3500, 4800, 'EUR', 'month']
  ],
  ['a range in words outside', { baseSalary: { currency: 'EUR', value: '3500 - 4800' } }, [3500, 4800, 'EUR', null]],
  ['words alone', { baseSalary: '£30,000 - £35,000 per year' }, [30_000, 35_000, 'GBP', 'year']],
  ['a number and a currency beside', { baseSalary: 42_000, salaryCurrency: 'EUR' }, [42_000, 42_000, 'EUR', null]],
  [
    'a currency inside',
    { baseSalary: { value: { currency: 'CHF', value: 90_000, unitText: 'YEAR' } } },
    [90_000, 90_000, 'CHF', 'year']
  ],
  [
    'a sign for the currency',
    { baseSalary: { currency: '€', value: { value: 2_400, unitText: 'MONTH' } } },
    [2_400, 2_400, 'EUR', 'month']
  ],
  ['nought', { baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } } }, null],
  ['one', { baseSalary: { currency: 'EUR', value: { value: 1, unitText: 'YEAR' } } }, null],
  [
    'nought as the least',
    { baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 50_000, unitText: 'YEAR' } } },
    [null, 50_000, 'EUR', 'year']
  ],
  [
    'ends that are turned',
    { baseSalary: { currency: 'USD', value: { minValue: 90_000, maxValue: 70_000, unitText: 'YEAR' } } },
    [70_000, 90_000, 'USD', 'year']
  ],
  [
    'an hour called a year',
    { baseSalary: { currency: 'USD', value: { minValue: 25, maxValue: 31, unitText: 'YEAR' } } },
    [25, 31, 'USD', 'hour']
  ],
  [
    'a year called an hour',
    { baseSalary: { currency: 'USD', value: { value: 85_000, unitText: 'HOUR' } } },
    [85_000, 85_000, 'USD', 'year']
  ],
  [
    'an hour of a weak currency',
    { baseSalary: { currency: 'JPY', value: { value: 1_500, unitText: 'HOUR' } } },
    [1500, 1500, 'JPY', 'hour']
  ],
  [
    'an ordinary hour',
    { baseSalary: { currency: 'USD', value: { value: 12.5, unitText: 'HOUR' } } },
    [12.5, 12.5, 'USD', 'hour']
  ],
  [
    'units of other systems',
    { baseSalary: { currency: 'EUR', value: { value: 500, unitText: 'per-day-rate' } } },
    [500, 500, 'EUR', 'day']
  ],
  ['words without a figure', { baseSalary: 'Competitive' }, null],
  ['an empty object', { baseSalary: {} }, null]
]

test.each(pays)('pay with %s', (_what, node, expected) => {
  const salary = findingsOf(node)?.salaries?.[0]?.value[0]
  expect(salary === undefined ? null : [salary.min, salary.max, salary.currency, salary.period]).toEqual(expected)
})

const place = (city: unknown, region: unknown, country: unknown) => ({
  '@type': 'Place',
  address: { addressLocality: city, addressRegion: region, addressCountry: country }
})

/** Places as they stand in data, and as they are: town, region, country. */
const placed: readonly (readonly [what: string, jobLocation: unknown, places: readonly (readonly unknown[])[]])[] = [
  ['a code of two letters', place('Utrecht', null, 'NL'), [['Utrecht', null, 'NL']]],
  ['a code of three letters', place('Kassel', null, 'DEU'), [['Kassel', null, 'DE']]],
  ['a code in small letters', place('Kassel', null, 'de'), [['Kassel', null, 'DE']]],
  ['a name of a country', place('Kassel', null, 'Deutschland'), [['Kassel', null, 'DE']]],
  [
    'an object for the country',
    place('Kassel', null, { '@type': 'Country', name: 'Germany' }),
    [['Kassel', null, 'DE']]
  ],
  ['a line for the address', { '@type': 'Place', address: 'Utrecht, Netherlands' }, [['Utrecht', null, 'NL']]],
  ['a line for the place', 'Utrecht, Netherlands', [['Utrecht', null, 'NL']]],
  [
    'several places',
    [place('Utrecht', null, 'NL'), place('Ghent', null, 'BE')],
    [
      ['Utrecht', null, 'NL'],
      ['Ghent', null, 'BE']
    ]
  ],
  ['a place twice', [place('Utrecht', null, 'NL'), place('Utrecht', null, 'Netherlands')], [['Utrecht', null, 'NL']]],
  ['remote as the town', place('Remote', null, 'US'), [[null, null, 'US']]],
  ['anywhere as the town', place('Anywhere', 'Anywhere', null), []],
  ['a number of places', 'Multiple Locations', []],
  ['the employer as the town', place('Tidewright', null, null), []],
  ['a town that no list knows', place('Unterkleinau', 'Bayern', 'DE'), [['Unterkleinau', 'Bayern', 'DE']]],
  ['a country alone', place(null, null, 'GB'), [[null, null, 'GB']]],
  [
    'addresses in a list',
    { '@type': 'Place', address: [{ addressLocality: 'Utrecht', addressCountry: 'NL' }] },
    [['Utrecht', null, 'NL']]
  ]
]

test.each(placed)('a place with %s', (_what, jobLocation, expected) => {
  const found =
    findingsOf({ title: 'Tide Keeper', jobLocation, hiringOrganization: employer })?.locations?.[0]?.value ?? []
  expect(found.map(({ city, region, country }) => [city, region, country])).toEqual(expected)
})

test('where the work is done', () => {
  const modeOf = (node: Record<string, unknown>) => {
    const found = findingsOf(node)?.workMode?.[0]
    return found === undefined ? null : [found.value, found.confidence >= 0.85]
  }
  expect(modeOf({ jobLocationType: 'TELECOMMUTE' })).toEqual(['remote', true])
  // Boards say so of hybrid roles in a town too: what the page shows may win.
  expect(modeOf({ jobLocationType: 'TELECOMMUTE', jobLocation: place('Utrecht', null, 'NL') })).toEqual([
    'remote',
    false
  ])
  expect(modeOf({ jobLocation: place('Remote', null, 'US') })).toEqual(['remote', true])
  expect(modeOf({ jobLocation: place('Utrecht', null, 'NL') })).toBeNull()
  expect(modeOf({ workplaceType: 'on-site' })).toEqual(['onsite', true])
  expect(modeOf({ workplaceType: 'OnSite' })).toEqual(['onsite', true])
  expect(modeOf({ workplaceType: 'unspecified' })).toBeNull()
  expect(
    findingsOf({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'DEU' }, { name: 'Austria' }]
    })?.remoteScope?.[0]?.value
  ).toBe('Germany, Austria')
})

function pageOf(html: string): Page {
  const page = readHtml(html)
  if (page === undefined) throw new Error('no page')
  return page
}

test('a title of the page, the employer or the site is none', () => {
  const page = pageOf(
    '<html><meta property="og:site_name" content="Shorejobs"><title>Careers</title><h1>Tide Keeper</h1></html>'
  )
  const titleIn = (title: string) =>
    findingsOf({ title, hiringOrganization: employer }, page)?.title?.[0]?.value ?? null
  for (const title of [
    'Careers',
    'Job Details',
    'Open Positions',
    'Stellenangebote',
    "Offres d'emploi",
    'Tidewright',
    'Shorejobs',
    'Careers at Tidewright'
  ])
    expect([title, titleIn(title)]).toEqual([title, null])
  for (const title of ['Tide Keeper', 'Careers Adviser', 'Job Coach', 'Head of Careers', 'Test Engineer'])
    expect([title, titleIn(title)]).toEqual([title, title])
})

test('a board is hardly an employer', () => {
  const sureness = (name: string) => findingsOf({ hiringOrganization: name })?.company?.[0]?.confidence ?? 0
  expect(sureness('LinkedIn')).toBeLessThan(0.4)
  expect(sureness('Tidewright')).toBeGreaterThan(0.8)
  expect(sureness('https://tidewright.example')).toBe(0)
  expect(sureness('Confidential')).toBe(0)
})

test('days that cannot be are none', () => {
  const days = (datePosted: unknown, validThrough: unknown) => {
    const found = findingsOf({ datePosted, validThrough })
    return [found?.postedAt?.[0]?.value ?? null, found?.deadline?.[0]?.value ?? null]
  }
  expect(days('2026-11-01', '2026-12-01')).toEqual(['2026-11-01', '2026-12-01'])
  expect(days('2026-11-01', '2026-10-01')).toEqual(['2026-11-01', null])
  expect(days('1. November 2026', 'Mon, 30 Nov 2026 10:00:00 GMT')).toEqual(['2026-11-01', '2026-11-30'])
  expect(days(1_793_491_200_000, '1793491200')).toEqual(['2026-11-01', '2026-11-01'])
  expect(days('0001-01-01T00:00:00', '9999-12-31')).toEqual([null, null])
  expect(days('05/06/2026', 'soon')).toEqual([null, null])
})

test('forms, ranks, years and degrees in the words of data', () => {
  const formsOf = (employmentType: unknown) => findingsOf({ employmentType })?.employmentTypes?.[0]?.value ?? []
  expect(formsOf('FULL_TIME')).toEqual(['full-time'])
  expect(formsOf('FULL_TIME,PART_TIME')).toEqual(['full-time', 'part-time'])
  expect(formsOf(['FULL_TIME', 'CONTRACTOR'])).toEqual(['full-time', 'contract'])
  expect(formsOf("['FULL_TIME']")).toEqual(['full-time'])
  expect(formsOf('FullTime')).toEqual(['full-time'])
  expect(formsOf('Vollzeit, unbefristet')).toEqual(['full-time', 'permanent'])
  expect(formsOf(['OTHER', 'PER_DIEM', null])).toEqual([])
  const rankOf = (seniority: unknown) => findingsOf({ seniority })?.seniority?.[0]?.value ?? null
  expect(['Entry level', 'Senior', 'Mid-Senior level', 'Not Applicable', 'Junior/Senior'].map(rankOf)).toEqual([
    'junior',
    'senior',
    null,
    null,
    null
  ])
  const yearsOf = (experienceRequirements: unknown) =>
    findingsOf({ experienceRequirements })?.experienceYears?.[0]?.value ?? null
  expect(yearsOf({ monthsOfExperience: 36 })).toEqual({ min: 3, max: null })
  expect(yearsOf('2-5')).toEqual({ min: 2, max: 5 })
  expect(yearsOf('At least 4 years of experience')).toEqual({ min: 4, max: null })
  expect(yearsOf('no requirements')).toBeNull()
  const degreeOf = (educationRequirements: unknown) =>
    findingsOf({ educationRequirements })?.education?.[0]?.value ?? null
  expect(degreeOf({ credentialCategory: 'bachelor degree' })).toBe('bachelor degree')
  expect(degreeOf('no requirements')).toBeNull()
})

test('a description that was escaped twice is read', () => {
  const text = '&amp;lt;p&amp;gt;The tide comes twice a day, and somebody has to be there.&amp;lt;/p&amp;gt;'
  expect(readStructured([{ '@type': 'JobPosting', description: text }])?.description).toBe(
    '<p>The tide comes twice a day, and somebody has to be there.</p>'
  )
})

test('of several postings the one that the page shows is read, and none when nothing tells', () => {
  const nodes = ['Tide Keeper', 'Tide Baker'].map((title) => ({ '@type': 'JobPosting', title }))
  const shown = pageOf('<html><title>Tide Baker - Tidewright</title><h1>Tide Baker</h1></html>')
  expect(readStructured(nodes, shown)?.findings.title?.[0]?.value).toBe('Tide Baker')
  expect(readStructured(nodes, pageOf('<html><title>Jobs</title></html>'))).toBeUndefined()
})
