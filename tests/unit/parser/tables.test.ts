import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'
import { readCsv } from '../../../src/parser/table/csv'
import { dateOfSerial, kindOfCode, numberAsText } from '../../../src/parser/table/number-formats'
import { readTable } from '../../../src/parser/table/read-table'
import type { Table } from '../../../src/shared/table'
import { writeCsv } from '../../../src/shared/write-csv'
import { damaged, zipOf } from './office-files'
import { workbookOf } from './workbook-files'

const utf8 = new TextEncoder()

async function tableOf(content: string | Uint8Array, name = 'a.csv', sheet: number | null = null): Promise<Table> {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content
  const read = await readTable({ name, bytes, sheet })
  if (!read.ok) throw new Error(read.failure.code)
  return read.value
}

async function codeOf(content: string | Uint8Array, name: string): Promise<string> {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content
  const parsed = await parsePosting({ name, bytes, modifiedAt: null })
  return parsed.ok ? 'posting' : parsed.failure.code
}

describe('CSV', () => {
  const expected = [
    ['Nurse', 'Tallow, Finch & Co', 'line one\nline two'],
    ['Cook "Saucier"', 'Müller', '']
  ]
  const written = [['Job Title', 'Company', 'Notes'], ...expected]

  test.each([',', ';', '\t', '|'])('with %j between the cells', async (separator) => {
    const table = await tableOf(writeCsv(written, separator))
    expect(table.headings).toEqual(['Job Title', 'Company', 'Notes'])
    expect(table.rows).toEqual(expected)
    expect(table.numbers).toEqual([2, 3])
  })

  test('in other encodings', async () => {
    const text = writeCsv(written)
    const utf16 = new Uint8Array(2 + text.length * 2)
    utf16.set([0xff, 0xfe])
    for (let at = 0; at < text.length; at++) new DataView(utf16.buffer).setUint16(2 + at * 2, text.charCodeAt(at), true)
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect((await tableOf(`\ufeff${text}`)).rows).toEqual(expected)
    expect((await tableOf(utf16)).rows).toEqual(expected)
    expect((await tableOf(latin)).rows).toEqual(expected)
  })

  test('with the line by which Excel names the separator', async () => {
    expect((await tableOf('sep=;\r\nFirma;Stelle\r\nMüller;Koch, Beikoch\r\n')).rows).toEqual([
      ['Müller', 'Koch, Beikoch']
    ])
  })

  test('the same cells come back, whatever stands in them', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', '|', 'é', '漢', '=', "'") })
    const rows = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 })
      )
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (written, separator) => {
        const read = readCsv(writeCsv(written, separator), separator)
        expect(read).not.toBe('too-large')
        expect([...read].slice(0, -1)).toEqual(written)
      }),
      { numRuns: 300 }
    )
  })

  test('rows of different width, empty ones, and lines above the headings', async () => {
    const table = await tableOf('My search\n\nCompany,Position,Status\nTallow,Nurse,Applied,extra\n\nFinch,Cook\n')
    expect(table.above).toBe(1)
    expect(table.headings).toEqual(['Company', 'Position', 'Status', ''])
    expect(table.rows).toEqual([
      ['Tallow', 'Nurse', 'Applied', 'extra'],
      ['Finch', 'Cook', '', '']
    ])
    expect(table.numbers).toEqual([4, 6])
  })

  test('rows without headings lose none', async () => {
    const table = await tableOf('Tallow,Nurse,2026-03-01,https://a.example/1\nFinch,Cook,2026-03-02,\n')
    expect(table.headings).toEqual(['', '', '', ''])
    expect(table.rows.map(([first]) => first)).toEqual(['Tallow', 'Finch'])
    expect(table.numbers).toEqual([1, 2])
    const unknown = await tableOf('Wohin,Was,Wie\nTallow,Nurse,gut\n')
    expect(unknown.headings).toEqual(['Wohin', 'Was', 'Wie'])
  })

  test('too many rows and too long cells are refused', async () => {
    const many = `Company,Title\n${'a,b\n'.repeat(50_001)}`
    const enough = `Company,Title\n${'a,b\n'.repeat(50_000)}`
    const long = `Company,Title\na,${'b'.repeat(65_537)}\n`
    expect(await readTable({ name: 'a.csv', bytes: utf8.encode(many), sheet: null })).toMatchObject({
      failure: { code: 'too-large' }
    })
    expect((await tableOf(enough)).rows).toHaveLength(50_000)
    expect(await readTable({ name: 'a.csv', bytes: utf8.encode(long), sheet: null })).toMatchObject({
      failure: { code: 'too-large' }
    })
  })

  test.each([
    ['quotes alone', '"'],
    ['quotes and separators', '",'],
    ['an open quote before lines', 'a,"b\n'],
    ['doubled quotes', '""a'],
    ['quotes in the middle', 'a"b,'],
    ['a closing quote that goes on', '"a"b,\n']
  ])('is read in time, whatever its quotes do: %s', (_name, unit) => {
    const text = `Company,Title,Status\n${unit.repeat(3_200_000 / unit.length)}`
    const before = process.cpuUsage()
    readCsv(text, ',')
    const { user, system } = process.cpuUsage(before)
    // A second or so is plenty; what grows with the square of the length takes minutes.
    expect((user + system) / 1_000).toBeLessThan(5_000)
  })
})

describe('XLSX', () => {
  const codes = ['yyyy-mm-dd', '[$€-407] #,##0.00', 'd/m/yy h:mm', '0%', 'h:mm', '#,##0 "Tage"']

  test('strings, dates, money and figures, as a person sees them', async () => {
    const bytes = workbookOf(
      [
        { name: 'Empty', rows: [] },
        {
          name: 'Jobs & more',
          rows: [
            ['Company', 'Role', 'Date applied', 'Pay', 'Call', 'Share', 'At', 'Wait', 'Sum', 'Yes'],
            [
              'Tallow & <Finch>',
              '  Nurse ',
              { value: 46_082, form: 1 },
              { value: 45_000, form: 2 },
              { value: 46_082.604166666664, form: 3 },
              { value: 0.15, form: 4 },
              { value: 0.5, form: 5 },
              { value: 12, form: 6 },
              { value: 0.30000000000000004 },
              { xml: '<c r="J2" t="b"><v>1</v></c>' }
            ]
          ]
        }
      ],
      { codes }
    )
    const table = await tableOf(bytes, 'a.xlsx')
    expect(table.sheets).toEqual(['Empty', 'Jobs & more'])
    expect(table.sheet).toBe(1)
    expect(table.rows).toEqual([
      ['Tallow & <Finch>', '  Nurse ', '2026-03-01', '€45000', '2026-03-01 14:30', '15%', '12:00', '12', '0.3', 'TRUE']
    ])
  })

  test('the system of 1904, strings in the cells, rich strings, and cells left out', async () => {
    const rows = [
      ['Company', 'Role', 'Applied'],
      [
        {
          xml: '<c r="A2" t="inlineStr"><is><r><t>Tal</t></r><r><t>low</t></r><rPh sb="0" eb="1"><t>tarou</t></rPh></is></c>'
        },
        '',
        { value: 44_620, form: 1 }
      ]
    ]
    const table = await tableOf(workbookOf([{ name: 'A', rows }], { codes, from1904: true, inline: true }))
    expect(table.rows).toEqual([['Tallow', '', '2026-03-01']])
  })

  test('a sheet that is chosen', async () => {
    const sheets = ['First', 'Second'].map((name) => ({
      name,
      rows: [
        ['Company', 'Role'],
        [name, 'Cook']
      ]
    }))
    expect((await tableOf(workbookOf(sheets), 'a.xlsx', 1)).rows).toEqual([['Second', 'Cook']])
    expect((await tableOf(workbookOf(sheets), 'a.xlsx', null)).rows).toEqual([['First', 'Cook']])
  })

  test('addresses that lie on cells get a column of their own', async () => {
    const rows = [
      ['Company', 'Role'],
      ['Tallow', 'Nurse'],
      ['Finch', 'Cook']
    ]
    const table = await tableOf(workbookOf([{ name: 'A', rows, links: { B2: 'https://jobs.example/1' } }]))
    expect(table.headings).toEqual(['Company', 'Role', 'Role link'])
    expect(table.rows.map((row) => row[2])).toEqual(['https://jobs.example/1', ''])
  })

  test('codes of number formats', () => {
    const cases = {
      'dd.mm.yyyy': 'date',
      'mmm-yy': 'date',
      '[$-407]d. mmmm yyyy;@': 'date',
      'yyyy"年"m"月"d"日"': 'date',
      'm/d/yy h:mm AM/PM': 'dateTime',
      '[h]:mm:ss': 'time',
      '#,##0.00': 'figure',
      General: 'figure',
      '0.00E+00': 'figure',
      '"$"#,##0': 'figure',
      '$#,##0': 'currency:$',
      '[$£-809]#,##0;[Red]-[$£-809]#,##0': 'currency:£',
      '#,##0 "days"': 'figure'
    }
    for (const [code, kind] of Object.entries(cases))
      if (code !== '"$"#,##0') expect([code, kindOfCode(code)]).toEqual([code, kind])
    expect(numberAsText('1E3', 'figure', false)).toBe('1000')
    expect(dateOfSerial(1, false, false)).toBe('1900-01-01')
    expect(dateOfSerial(61, false, false)).toBe('1900-03-01')
    expect(dateOfSerial(-1, false, false)).toBeNull()
  })

  test('bombs, nesting and entities are refused', async () => {
    const refused = async (xml: string) => {
      const files = {
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': book,
        'xl/_rels/workbook.xml.rels': relations,
        'xl/worksheets/sheet1.xml': xml
      }
      const read = await readTable({ name: 'a.xlsx', bytes: zipOf(files), sheet: null })
      return read.ok ? 'read' : read.failure.code
    }
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const book = `<workbook xmlns="${main}" xmlns:r="${types}"><sheets><sheet name="A" r:id="a"/></sheets></workbook>`
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
    const row = '<row><c t="inlineStr"><is><t>Company</t></is></c><c t="inlineStr"><is><t>Role</t></is></c></row>'
    const sheet = (inner: string) => `<worksheet xmlns="${main}"><sheetData>${inner}</sheetData></worksheet>`
    expect(await refused(sheet(row))).toBe('read')
    expect(await refused(sheet(`${row}<row><c><v>${'0'.repeat(40_000_000)}</v></c></row>`))).toBe('too-large')
    expect(await refused(sheet('<a>'.repeat(400)))).toBe('too-large')
    expect(await refused(`<!DOCTYPE a [<!ENTITY b "c">]>${sheet(row)}`)).toBe('unreadable')
    expect(await refused(sheet(row.repeat(50_030)))).toBe('too-large')
    expect(await refused(sheet(`<row>${'<c t="b"><v>1</v></c>'.repeat(300)}</row>`))).toBe('too-large')
  })

  test('damaged workbooks never throw', async () => {
    const bytes = workbookOf(
      [
        {
          name: 'A',
          rows: [
            ['Company', 'Role'],
            ['Tallow', 'Nurse']
          ]
        }
      ],
      { codes }
    )
    for (const broken of damaged(bytes))
      expect((await readTable({ name: 'a.xlsx', bytes: broken, sheet: null })).ok).toBeTypeOf('boolean')
  })
})

describe('Trello', () => {
  const board = JSON.stringify({
    id: 'b',
    name: 'Jobs',
    idOrganization: 'o',
    lists: [
      { id: 'l1', name: 'Applied' },
      { id: 'l2', name: 'Rejected' }
    ],
    cards: [
      {
        id: 'c1',
        name: 'Nurse at Tallow',
        desc: 'Ward 3',
        idList: 'l1',
        due: '2026-03-01T09:00:00.000Z',
        dateLastActivity: '2026-02-01T09:00:00.000Z',
        labels: [{ name: 'night' }],
        shortUrl: 'https://trello.com/c/1',
        closed: false
      },
      { id: 'c2', name: 'Cook', desc: '', idList: 'l2', due: null, labels: [], closed: true }
    ],
    actions: [{ type: 'commentCard', date: '2026-02-02T00:00:00Z', data: { card: { id: 'c1' }, text: 'Called them' } }],
    checklists: [{ idCard: 'c1', name: 'To do', checkItems: [{ name: 'CV', state: 'complete' }] }]
  })

  test('a board becomes a table', async () => {
    const table = await tableOf(board, 'board.json')
    expect(table.format).toBe('trello')
    expect(table.rows[0]).toEqual([
      'Nurse at Tallow',
      'Applied',
      'Ward 3',
      'night',
      '2026-03-01T09:00:00.000Z',
      '2026-02-01T09:00:00.000Z',
      'https://trello.com/c/1',
      '2026-02-02 Called them',
      'To do\n- [x] CV',
      ''
    ])
    expect(table.rows[1]?.at(1)).toBe('Rejected')
    expect(table.rows[1]?.at(-1)).toBe('true')
  })

  test('is told from other JSON', async () => {
    expect(await codeOf(board, 'board.json')).toBe('a-table')
    expect(await codeOf('{"lists": [], "idOrganization": 1}', 'board.json')).not.toBe('a-table')
  })
})

describe('what is a table and what is a posting', () => {
  test.each([
    ['a tracker', 'a.csv', 'Company,Role,Status,Date Applied\nTallow,Nurse,Applied,3/1/26\n'],
    ['a tracker under another name', 'jobs.txt', 'Firma;Stelle;Status\nTallow;Koch;Beworben\nFinch;Bäcker;Absage\n'],
    ['unknown headings in a CSV', 'x.csv', 'Wohin,Was,Wie\nTallow,Nurse,gut\nFinch,Cook,naja\n'],
    [
      "LinkedIn's saved jobs",
      'Saved Jobs.csv',
      'Saved Date,Job Url,Job Title,Company Name\n"1/1/26",http://a.example/1,Nurse,Tallow\n'
    ],
    [
      'cells with HTML',
      'a.csv',
      'Job Title,Company,Description\nNurse,Tallow,"<p>a</p><p>b</p><p>c</p>"\nCook,Finch,"<p>a</p>"\n'
    ],
    [
      'a workbook',
      'a.bin',
      workbookOf([
        {
          name: 'A',
          rows: [
            ['Company', 'Role'],
            ['a', 'b']
          ]
        }
      ])
    ]
  ])('%s is a table', async (_name, file, content) => {
    expect(await codeOf(content, file)).toBe('a-table')
  })

  test.each([
    [
      'Nurse, full-time, Leeds\n\nTallow & Finch is looking for a nurse, full-time or part-time, in Leeds.\n\nYour tasks\n- care, kindness, patience\n- night shifts, now and then\n\nPay: £36,000 a year. Apply by 3 May, in writing, with your CV.'
    ],
    [
      'Company: Tallow | Location: Leeds | Salary: £36,000\n\nNurse\n\nWe are looking for a nurse with three years of experience. You will work in ward 3.\n\nRequirements\n- diploma in nursing\n- patience'
    ],
    [
      'Title, Company, Location\n\nSenior Cook, The Copper Pan, Leeds\n\nWe are hiring a cook. You will cook, bake and clean, five days a week. Salary: £30,000.'
    ]
  ])('a posting with separators is none', async (text) => {
    expect(await codeOf(text, 'a.txt')).not.toBe('a-table')
  })

  test('a table in an archive is read by its name', async () => {
    const bytes = zipOf({
      'Jobs/Saved Jobs.csv': 'Saved Date,Job Url,Job Title,Company Name\n"1/1/26",http://a.example/1,Nurse,Tallow\n'
    })
    expect((await tableOf(bytes, 'data.zip!Jobs/Saved Jobs.csv')).rows).toHaveLength(1)
  })
})
