import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessRoles } from '../../../src/renderer/state/moving-in/guess-roles'
import { knownExport } from '../../../src/renderer/state/moving-in/known-exports'
import { plainDescription } from '../../../src/renderer/state/moving-in/plain-description'
import type { PlanOptions } from '../../../src/renderer/state/moving-in/plan-row'
import { planTable } from '../../../src/renderer/state/moving-in/plan-table'
import { judgeOrder, momentOf, orderSeen, readDay } from '../../../src/renderer/state/moving-in/read-dates'
import { readPay } from '../../../src/renderer/state/moving-in/read-pay'
import { readExcitement, readLink, readPlace } from '../../../src/renderer/state/moving-in/read-small-cells'
import { guessOutcome, guessStage, valueKey, valuesOf } from '../../../src/renderer/state/moving-in/stage-values'
import { meaningOf } from '../../../src/renderer/state/moving-in/stage-words'
import type { Stage } from '../../../src/shared/model'
import { columnRoles, roleOfHeading, sharedRoles } from '../../../src/shared/moving-in/column-roles'
import type { Table } from '../../../src/shared/table'

const kinds = ['saved', 'applied', 'screening', 'interview', 'offer', 'closed'] as const
const stages: readonly Stage[] = kinds.map((kind, index) => ({
  id: index + 1,
  name: kind.charAt(0).toUpperCase() + kind.slice(1),
  kind,
  hue: 1,
  position: `a${index}`,
  isHidden: false,
  isCollapsed: false,
  maxCards: null,
  agesAfterDays: null
}))

function tableOf(headings: readonly string[], ...rows: readonly (readonly string[])[]): Table {
  const numbers = rows.map((_, index) => index + 2)
  return {
    format: 'csv',
    sheets: [''],
    sheet: 0,
    headings: [...headings],
    rows: rows.map((row) => [...row]),
    numbers,
    above: 0
  }
}

describe('days', () => {
  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T09:30:00.000Z', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['2026. 3. 1.', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['2026년 3월 1일', '2026-03-01'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['1.3.26', '2026-03-01'],
    ['01.03.2026 14:30', '2026-03-01'],
    ['Mo, 02.03.2026', '2026-03-02'],
    ['3/3/26', '2026-03-03'],
    ['13-01-2026', '2026-01-13'],
    ['March 3, 2026', '2026-03-03'],
    ['Mar 3, 2026 2:30 PM', '2026-03-03'],
    ['Tue 3 Mar 2026', '2026-03-03'],
    ['3rd March 2026', '2026-03-03'],
    ['Sept 3, 2026', '2026-09-03'],
    ['3. März 2026', '2026-03-03'],
    ['3 mars 2026', '2026-03-03'],
    ['1er août 2026', '2026-08-01'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['3 de março de 2026', '2026-03-03'],
    ['3 marzo 2026', '2026-03-03'],
    ['3 marca 2026', '2026-03-03'],
    ['3 марта 2026', '2026-03-03'],
    ['3-Mar-26', '2026-03-03'],
    ["3 Mar '26", '2026-03-03'],
    ['46082', '2026-03-01'],
    ['', null],
    ['3 March', null],
    ['March 2026', null],
    ['yesterday', null],
    ['31/02/2026', null],
    ['03/04/2026', null],
    ['asap', null],
    ['1234', null],
    ['10/10', null],
    ['15/15/2026', null],
    ['2026', null],
    ['01/02/1850', null]
  ])('%j is %j', (cell, day) => expect(readDay(cell, null)).toBe(day))

  test('the order decides where figures do not', () => {
    expect(readDay('03/04/2026', 'day-first')).toBe('2026-04-03')
    expect(readDay('03/04/2026', 'month-first')).toBe('2026-03-04')
    expect(readDay('8/15/26, 1:32 PM', 'day-first')).toBe('2026-08-15')
    expect(readDay('3/4/26, 2:22 PM', 'month-first')).toBe('2026-03-04')
  })

  test('a column tells its order, or is asked about', () => {
    expect(judgeOrder(['03/04/2026', '25/04/2026'])).toEqual({ order: 'day-first' })
    expect(judgeOrder(['03/04/2026', '04/25/2026'])).toEqual({ order: 'month-first' })
    expect(judgeOrder(['3.4.2026'])).toEqual({ order: 'day-first' })
    expect(judgeOrder(['03/04/2026', '05/06/2026'])).toEqual({ ask: '03/04/2026' })
    expect(judgeOrder(['01.02.2026', '03/04/2026'])).toEqual({ ask: '03/04/2026' })
    expect(judgeOrder(['31.01.2026', '03/04/2026'])).toEqual({ order: 'day-first' })
    expect(judgeOrder(['03/04/2026', '25/04/2026', '04/25/2026'])).toEqual({ ask: '03/04/2026' })
    expect(judgeOrder(['25/04/2026', '04/25/2026'])).toBeNull()
    expect(judgeOrder(['2026-03-04', 'soon', ''])).toBeNull()
    expect(judgeOrder(['03/03/2026'])).toBeNull()
    expect(orderSeen('03/03/2026')).toBe('no-matter')
  })
})

test.each([
  ['3/4/26, 2:22 PM', [14, 22]],
  ['3/4/26, 12:05 am', [0, 5]],
  ['04.03.2026 09:30', [9, 30]],
  ['Mar 4, 2026 23:59:59', [23, 59]],
  ['2026-03-04', [12, 0]],
  ['4 March 2026 99:99', [12, 0]]
])('%j is at its own time, or at noon', (cell, time) => {
  const moment = new Date(momentOf(cell, '2026-03-04'))
  expect([moment.getHours(), moment.getMinutes()]).toEqual(time)
  expect(moment.getDate()).toBe(4)
})

test('a moment with its zone is that moment', () => {
  expect(momentOf('2026-03-04T23:30:00.000Z', '2026-03-04')).toBe('2026-03-04T23:30:00.000Z')
  expect(momentOf('2026-03-04T23:30:00+02:00', '2026-03-04')).toBe('2026-03-04T21:30:00.000Z')
})

describe('pay', () => {
  const cases: readonly (readonly [
    string,
    readonly [number | null, number | null, string | null, string | null] | null
  ])[] = [
    ['$120,000 - $140,000', [120_000, 140_000, 'USD', null]],
    ['$90–110k', [90_000, 110_000, 'USD', null]],
    ['90k-110k EUR per year', [90_000, 110_000, 'EUR', 'year']],
    ['95.000 €', [95_000, 95_000, 'EUR', null]],
    ['1.234,56 € / Monat', [1_234.56, 1_234.56, 'EUR', 'month']],
    ['£45.50 an hour', [45.5, 45.5, 'GBP', 'hour']],
    ['CHF 110’000 – 130’000 p.a.', [110_000, 130_000, 'CHF', 'year']],
    ['120000', [120_000, 120_000, null, null]],
    ['95 000', [95_000, 95_000, null, null]],
    ['from €60k', [60_000, null, 'EUR', null]],
    ['ab 60.000 €', [60_000, null, 'EUR', null]],
    ['bis zu 70 Tsd €', [null, 70_000, 'EUR', null]],
    ['$100k+', [100_000, null, 'USD', null]],
    ['A$ 95,000', [95_000, 95_000, 'AUD', null]],
    ['12 LPA', [1_200_000, 1_200_000, 'INR', null]],
    ['€500/day', [500, 500, 'EUR', 'day']],
    ['', null],
    ['competitive', null],
    ['7', null],
    ['Grade 7', null],
    ['E13 TVöD', null],
    ['40h/week', null],
    ['100k base, 20k bonus, 50k stock', null],
    ['negotiable', null]
  ]
  test.each(cases)('%j', (cell, expected) => {
    const read = readPay(cell)
    expect(read === null ? null : [read.min, read.max, read.currency, read.period]).toEqual(expected)
    if (read !== null) expect(read.text).toBe(cell)
  })
})

describe('small cells', () => {
  test('links', () => {
    expect(readLink(' https://jobs.example/1?a=b ')).toBe('https://jobs.example/1?a=b')
    expect(readLink('www.jobs.example')).toBe('https://www.jobs.example')
    for (const cell of ['', 'javascript:alert(1)', 'file:///etc/passwd', 'see https://a.example', 'jobs.example'])
      expect(readLink(cell)).toBeNull()
  })

  test('places and modes', () => {
    expect(readPlace('Remote')).toEqual({ places: [], workMode: 'remote' })
    expect(readPlace('London, UK (Hybrid)')).toEqual({ places: ['London, UK'], workMode: 'hybrid' })
    expect(readPlace('Berlin; München')).toEqual({ places: ['Berlin', 'München'], workMode: null })
    expect(readPlace('Remote - US')).toEqual({ places: ['US'], workMode: 'remote' })
    expect(readPlace('')).toEqual({ places: [], workMode: null })
  })

  test('excitement, of five and not of ten', () => {
    expect(readExcitement(['4', '5/5', '★★★', '⭐️⭐️', '2 stars', '', 'very', '0'])).toEqual([
      4,
      5,
      3,
      2,
      2,
      null,
      null,
      null
    ])
    expect(readExcitement(['4', '8', ''])).toEqual([null, null, null])
    expect(readExcitement(['4/10', '5/10'])).toEqual([null, null])
  })
})

describe('headings', () => {
  test.each([
    ['Job Title', 'title'],
    ['jobTitle', 'title'],
    ['Position', 'title'],
    ['Stellenbezeichnung', 'title'],
    ['Intitulé du poste', 'title'],
    ['職種', 'title'],
    ['Company Name', 'company'],
    ['EMPLOYER', 'company'],
    ['Unternehmen', 'company'],
    ['Société', 'company'],
    ['Date Applied', 'dateApplied'],
    ['Application Date', 'dateApplied'],
    ['Beworben am', 'dateApplied'],
    ['Fecha de solicitud', 'dateApplied'],
    ['Date you submitted', 'dateApplied'],
    ['Status', 'stage'],
    ['Étape', 'stage'],
    ['Max. Salary', 'pay'],
    ['Gehaltsspanne', 'pay'],
    ['Job URL', 'link'],
    ['Lien de l’offre', 'link'],
    ['Next follow-up date', 'nextStepOn'],
    ['Recruiter email', 'contact'],
    ['Notizen', 'notes'],
    ['Company size', null],
    ['Industry', null],
    ['Salary type', null],
    ['', null]
  ])('%j holds %j', (heading, role) => expect(roleOfHeading(heading)?.role ?? null).toBe(role))
})

describe('statuses', () => {
  test.each([
    ['Applied', 'applied', null],
    ['✅ Applied', 'applied', null],
    ['1. Applied', 'applied', null],
    ['APPLIED ', 'applied', null],
    ['Wishlist', 'saved', null],
    ['Bookmarked', 'saved', null],
    ['Phone Screen', 'screening', null],
    ['2nd interview', 'interview', null],
    ['Interviewing', 'interview', null],
    ['Negotiating', 'offer', null],
    ['I Withdrew', 'closed', 'withdrawn'],
    ['Not Selected', 'closed', 'rejected'],
    ['No response', 'closed', 'ghosted'],
    ['Archived', 'closed', null],
    ['Absage', 'closed', 'rejected'],
    ['Vorstellungsgespräch', 'interview', null],
    ['Candidature envoyée', 'applied', null],
    ['Rechazado', 'closed', 'rejected'],
    ['書類選考', 'screening', null]
  ])('%j', (text, kind, outcome) => expect(meaningOf(text)).toEqual({ kind, outcome }))

  test.each(['Limbo', 'Talk to Ana first', '', '3', 'maybe', 'rejected?? or not'])('%j is left to a person', (text) => {
    expect(guessStage(text, stages)).toEqual({ stageId: null, outcome: null })
  })

  test('a stage of that very name comes first', () => {
    const own: Stage = { ...(stages[1] as Stage), id: 9, name: 'Limbo', kind: 'screening' }
    expect(guessStage('limbo', [...stages, own])).toEqual({ stageId: 9, outcome: null })
    expect(guessStage('Rejected', stages)).toEqual({ stageId: 6, outcome: 'rejected' })
    expect(guessOutcome('Rejected')).toEqual({ stageId: null, outcome: 'rejected' })
    expect(guessOutcome('Interview')).toEqual({ stageId: null, outcome: null })
  })
})

describe('exports of other trackers', () => {
  const rolesOf = (headings: readonly string[], name: string, ...rows: readonly (readonly string[])[]) =>
    guessRoles(tableOf(headings, ...rows), name)

  test.each([
    [
      'LinkedIn',
      'Job Applications.csv',
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
      'dateApplied,contact,contact,company,title,link,note,note'
    ],
    ['LinkedIn', 'Saved Jobs.csv', 'Saved Date,Job Url,Job Title,Company Name', 'dateAdded,link,title,company'],
    [
      'Trello',
      'board.csv',
      'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Last Activity Date,Archived',
      'ignore,title,note,notes,tags,contact,nextStepOn,ignore,stage,dateChanged,note'
    ],
    [
      'Teal',
      'jobs.csv',
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow Up,Excitement',
      'title,company,pay,place,stage,dateAdded,deadline,dateApplied,nextStepOn,excitement'
    ],
    [
      'Simplify',
      'tracker.csv',
      'Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived',
      'title,company,link,dateApplied,stage,dateChanged,note'
    ],
    [
      'Huntr',
      'huntr-board.csv',
      'Title,Company,List,Location,URL,Salary,Date Applied,Description',
      'title,company,stage,place,link,pay,dateApplied,description'
    ],
    [
      'Notion',
      'Job Tracker 0123456789abcdef0123456789abcdef.csv',
      'Company,Position,Stage,Date Applied,Job Link,Notes',
      'company,title,stage,dateApplied,link,notes'
    ],
    [
      'Airtable',
      'Applications-Grid view.csv',
      'Role,Company,Status,Applied on,Interview date',
      'title,company,stage,dateApplied,nextStepOn'
    ]
  ])('%s: %s', (name, file, headings, roles) => {
    expect(knownExport(file, headings.split(','))?.name).toBe(name)
    expect(rolesOf(headings.split(','), file).join(',')).toBe(roles)
  })

  test('cells tell what a heading does not, and what it gets wrong', () => {
    expect(
      rolesOf(
        ['Wo', 'Was', 'Applied', 'Wie'],
        'a.csv',
        ['https://a.example/1', 'x', 'yes', 'Absage'],
        ['https://a.example/2', 'y', 'no', 'Beworben']
      )
    ).toEqual(['link', 'note', 'note', 'stage'])
    expect(rolesOf(['Title', 'Role', 'Notes', 'Comments'], 'a.csv')).toEqual(['title', 'note', 'notes', 'notes'])
    expect(rolesOf(['Name', 'Company', 'Tags'], 'a.csv')).toEqual(['title', 'company', 'tags'])
    expect(rolesOf(['Name', 'Company', 'Role'], 'a.csv')).toEqual(['note', 'company', 'title'])
    expect(rolesOf(['Name', 'Status'], 'a.csv')).toEqual(['note', 'stage'])
  })

  test('a column of days with no word more is the day of applying, where no other is', () => {
    const row = ['Rope Maker', 'Gull & Co', '3.2.2026']
    expect(rolesOf(['Stelle', 'Firma', 'Datum'], 'a.csv', row)).toEqual(['title', 'company', 'dateApplied'])
    expect(rolesOf(['Role', 'Company', 'Date'], 'a.csv', ['Cook', 'Gull', 'soon'])).toEqual([
      'title',
      'company',
      'note'
    ])
    const both = rolesOf(['Role', 'Date', 'Date applied'], 'a.csv', ['Cook', '3.2.2026', '4.2.2026'])
    expect(both).toEqual(['title', 'note', 'dateApplied'])
  })

  test.each([
    ['Rejected At', '2026-01-20'],
    ['Date rejected', '01/20/2026'],
    ['Rückmeldung am', '20.1.2026'],
    ['Rejected on', '']
  ])('when an answer came is when the row last changed: %s', (heading, cell) => {
    expect(rolesOf(['Role', heading], 'a.csv', ['Nurse', cell])).toEqual(['title', 'dateChanged'])
    expect(rolesOf(['Role', heading, 'Last updated'], 'a.csv', ['Nurse', cell, '2026-02-01'])[1]).toBe('note')
    expect(rolesOf(['Role', heading], 'a.csv', ['Nurse', 'no'])).toEqual(['title', 'note'])
  })
})

describe('rows', () => {
  const headings = ['Role', 'Company', 'Status', 'Applied', 'Pay', 'Link', 'Ward', 'Notes', 'Result']
  const now = '2026-06-01T12:00:00.000Z'
  const roles = ['title', 'company', 'stage', 'dateApplied', 'pay', 'link', 'note', 'notes', 'outcome'] as const
  const options = (table: Table, more: Partial<PlanOptions> = {}): PlanOptions => ({
    headings,
    roles,
    dayOrder: 'day-first',
    choices: new Map(
      (['stage', 'outcome'] as const).flatMap((role) =>
        valuesOf(table, roles, role).map(
          ({ key, text }) => [key, role === 'stage' ? guessStage(text, stages) : guessOutcome(text)] as const
        )
      )
    ),
    stages,
    now,
    ...more
  })
  const plan = (row: readonly string[], more: Partial<PlanOptions> = {}) => {
    const table = tableOf(more.headings ?? headings, row)
    const { entries, unread } = planTable(table, options(table, more))
    return { row: entries[0]?.row, unread }
  }

  test('everything has its place', () => {
    const { row, unread } = plan([
      'Nurse ',
      'Tallow',
      'Interview',
      '01/03/2026',
      '£36,000',
      'https://a.example/1',
      '',
      'Nice people',
      ''
    ])
    expect(unread).toEqual([])
    expect(row).toMatchObject({ part: 2, title: 'Nurse', company: 'Tallow', outcome: null, notes: ['Nice people'] })
    expect(row?.entries.map(({ stageId, at }) => [stageId, at.slice(0, 10)])).toEqual([
      [2, '2026-03-01'],
      [4, '2026-03-01']
    ])
    expect(row?.facts).toMatchObject({ url: 'https://a.example/1', salary: { min: 36_000 } })
    expect(row?.cells.map(([heading]) => heading)).toEqual(['Role', 'Company', 'Pay', 'Link'])
  })

  test('what cannot be read, is not known or has no column goes to the note', () => {
    const { row, unread } = plan([
      'Nurse',
      'Tallow',
      'Limbo',
      'last week',
      'ask Ana',
      'intranet',
      'W3\nnorth',
      '',
      'who knows'
    ])
    expect(row?.entries).toEqual([{ stageId: 1, at: now }])
    expect(row?.notes).toEqual([
      '## From the spreadsheet\n\n**Status**: Limbo\n\n**Applied**: last week\n\n**Pay**: ask Ana\n\n**Link**: intranet\n\n**Ward**\n\nW3\nnorth\n\n**Result**: who knows'
    ])
    const names = unread.map(({ column }) => headings[column] ?? '').toSorted()
    expect(names).toEqual(['Applied', 'Link', 'Pay', 'Result', 'Status'])
  })

  test('a status and an outcome of their own, chosen by a person, keep their words in the note', () => {
    const choices = new Map([[valueKey('stage', 'Limbo'), { stageId: 3, outcome: null }]])
    const { row } = plan(['Nurse', 'Tallow', 'LIMBO', '01/03/2026', '', '', '', '', ''], { choices })
    expect(row?.entries.map(({ stageId }) => stageId)).toEqual([2, 3])
    expect(row?.notes).toEqual(['## From the spreadsheet\n\n**Status**: LIMBO'])
  })

  test('a rejection is an outcome, and the row went through Applied', () => {
    const { row } = plan(['Nurse', 'Tallow', 'Rejected', '01/03/2026', '', '', '', '', ''])
    expect(row?.entries.map(({ stageId }) => stageId)).toEqual([2, 6])
    expect(row?.outcome?.outcome).toBe('rejected')
    expect(row?.notes).toEqual([])
  })

  test('dates of saving and of the last change are those of the stages', () => {
    const own = ['Role', 'Company', 'Status', 'Saved', 'Applied', 'Changed']
    const { row } = plan(['Nurse', 'Tallow', 'Interview', '2026-01-02', '2026-01-05', '2026-02-01'], {
      headings: own,
      roles: ['title', 'company', 'stage', 'dateAdded', 'dateApplied', 'dateChanged'],
      choices: new Map([[valueKey('stage', 'interview'), { stageId: 4, outcome: null }]])
    })
    expect(row?.entries.map(({ stageId, at }) => [stageId, at.slice(0, 10)])).toEqual([
      [1, '2026-01-02'],
      [2, '2026-01-05'],
      [4, '2026-02-01']
    ])
  })

  test('a day that is still to come is no day of an event', () => {
    const { row, unread } = plan(['Nurse', 'Tallow', '', '01/03/2027', '', '', '', '', ''])
    expect(row?.entries).toEqual([{ stageId: 1, at: now }])
    expect(unread).toMatchObject([{ column: 3, count: 1, example: '01/03/2027' }])
  })

  test('the same row twice is told, and a card of a board names its employer', () => {
    const table = tableOf(['Card Name'], ['Nurse at Tallow'], ['Cook'], ['Nurse at Tallow'])
    const { entries } = planTable(table, { ...options(table), headings: ['Card Name'], roles: ['title'] })
    expect(entries.map(({ row, repeats }) => [row.title, row.company, repeats])).toEqual([
      ['Nurse', 'Tallow', null],
      ['Cook', '', null],
      ['Nurse', 'Tallow', 2]
    ])
  })

  test('nothing is lost, whatever the columns are said to hold', () => {
    const cell = fc.constantFrom(
      '',
      ' ',
      'Nurse',
      'at Tallow',
      '03/04/2026',
      '2026-03-01',
      '£36,000',
      '4',
      '★★',
      'https://a.example/1',
      'Remote',
      'Limbo',
      'Applied',
      'two\nlines',
      '=1+1',
      '**bold**',
      'x'.repeat(600),
      '9',
      'soon'
    )
    const role = fc.constantFrom(...columnRoles.filter((name) => name !== 'ignore'))
    const column = fc.tuple(role, cell)
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), fc.boolean(), (columns, knows) => {
        // What one column alone can hold is held by one.
        const given = columns.map(([own], at) => {
          const isSecond = columns.findIndex(([other]) => other === own) < at
          return isSecond && !sharedRoles.has(own) ? 'note' : own
        })
        const cells = columns.map(([, text]) => text)
        const own = cells.map((_, at) => `Heading ${at}`)
        const choices = new Map(
          knows
            ? (['stage', 'outcome'] as const).map((kind) => [
                valueKey(kind, 'Applied'),
                { stageId: 2, outcome: 'rejected' as const }
              ])
            : []
        )
        const table = tableOf(own, cells)
        const { entries } = planTable(table, { ...options(table), headings: own, roles: given, choices })
        const row = entries[0]?.row
        const kept = [
          row?.notes.join('\n'),
          ...(row?.cells.flat() ?? []),
          row?.title,
          row?.company,
          row?.nextStep
        ].join('\n')
        for (const [at, text] of cells.entries()) {
          const value = text.trim()
          const kind = given[at]
          if (value === '' || kept.includes(value)) continue
          // A cell that is not there in words was read as what it was said to be.
          const isRead =
            (kind === 'excitement' && row?.excitement !== null) ||
            (kind === 'stage' && knows && value === 'Applied') ||
            (kind === 'outcome' && knows && row?.outcome !== null) ||
            (kind === 'nextStepOn' && row?.nextStepOn === readDay(value, 'day-first')) ||
            ((kind === 'dateApplied' || kind === 'dateAdded' || kind === 'dateChanged') &&
              readDay(value, 'day-first') !== null)
          expect([kind, value, isRead]).toEqual([kind, value, true])
        }
      }),
      { numRuns: 2_000 }
    )
  })

  test('a description in HTML becomes text', () => {
    const html = '<div><p>You care &amp; cure.</p><ul><li>Nights</li><li>3 &lt; 4</li></ul></div>'
    const own = ['Role', 'Company', 'Description']
    const { row } = plan(['Nurse', 'Tallow', html], { headings: own, roles: ['title', 'company', 'description'] })
    expect(row?.facts.description).toBe('You care & cure.\n\n• Nights\n• 3 < 4')
    expect(row?.cells.at(-1)).toEqual(['Description', 'You care & cure.\n\n• Nights\n• 3 < 4'])
    expect(plainDescription('a < b and c > d')).toBe('a < b and c > d')
  })

  test('long and odd titles are cut for the card and kept whole', () => {
    const long = `Nurse ${'x'.repeat(600)}`
    const { row } = plan([long, 'Tal\u202elow\u0007', '', '', '', '', '', '', ''])
    expect(row?.title).toHaveLength(500)
    expect(row?.company).toBe('Tallow')
    expect(row?.notes).toEqual([`## From the spreadsheet\n\n**Role**: ${long}`])
  })

  test('fifty thousand rows are planned within seconds', () => {
    const table = tableOf(
      headings,
      ...Array.from({ length: 50_000 }, (_, index) => [
        `Nurse ${index}`,
        'Tallow',
        'Applied',
        '01/03/2026',
        '£36,000 - £40,000',
        `https://a.example/${index}`,
        'W3',
        'Hello',
        ''
      ])
    )
    const before = process.cpuUsage()
    expect(planTable(table, options(table)).entries).toHaveLength(50_000)
    const { user } = process.cpuUsage(before)
    expect(user / 1_000).toBeLessThan(8_000)
  })
})
