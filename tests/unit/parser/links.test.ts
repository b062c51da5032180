import { describe, expect, test } from 'vitest'
import { parsePosting } from '../../../src/parser/parse-posting'

async function parse(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const result = await parsePosting({ name: 'a', bytes, modifiedAt: null })
  if (!result.ok) return result.failure.code
  return result.value.postings[0]?.posting
}

const postings: [
  url: string,
  source: string | null,
  company: string | null,
  title: string | null,
  id: string | null
][] = [
  ['https://jobs.lever.co/finchline/7d1a0c3e-52f1-4c0e-9c1d-3f8a2b6e4d10/apply', 'Lever', 'Finchline', null, null],
  ['https://job-boards.greenhouse.io/finch-line/jobs/5120334', 'Greenhouse', 'Finch Line', null, null],
  ['https://jobs.ashbyhq.com/Finch%20Line/2f6a0f0e-7a30-4b36-9a5e-6a1f5d0e3c11', 'Ashby', 'Finch Line', null, null],
  [
    'https://finchline.wd3.myworkdayjobs.com/de-DE/External/job/Kassel/Production-Planner_JR-0021',
    'Workday',
    'Finchline',
    'Production Planner',
    'JR-0021'
  ],
  ['https://finchline.recruitee.com/o/senior-buyer-m-w-d', 'Recruitee', 'Finchline', 'Senior Buyer', null],
  ['https://apply.workable.com/finchline/j/A1B2C3D4E5/', 'Workable', 'Finchline', null, null],
  ['https://finchline.jobs.personio.de/job/412345?language=de', 'Personio', 'Finchline', null, null],
  ['https://de.linkedin.com/jobs/view/3912345678', 'LinkedIn', null, null, null],
  ['https://www.indeed.com/viewjob?jk=0123456789abcdef&from=web', 'Indeed', null, null, null],
  ['https://finchline.example/careers/senior-buyer-12345', null, null, 'Senior Buyer', null],
  ['https://finchline.example/stellenangebote/9912', null, null, null, null],
  ['https://www.finchline.example/about?gh_jid=4455', null, null, null, null]
]

test.each(postings)('%s is kept as a posting to be completed', async (url, source, company, title, requisitionId) => {
  expect(await parse(`[InternetShortcut]\nURL=${url}\n`)).toMatchObject({ source, company, title, requisitionId })
})

const others = [
  'https://daily.example/news/jobs-report-for-march',
  'https://blog.finchline.example/careers/how-we-hire',
  'https://finchline.example/',
  'https://finchline.example/careers',
  'https://www.linkedin.com/in/somebody/',
  'https://www.linkedin.com/feed/',
  'https://jobs.lever.co/finchline',
  'https://shop.example/products/desk-1',
  'ftp://finchline.example/careers/buyer'
]

test.each(others)('%s is no posting', async (url) => {
  expect(await parse(`[InternetShortcut]\nURL=${url}\n`)).toBe('not-a-posting')
})

/** A binary property list of one object of few bytes, with its table and trailer. */
function binaryPlist(objects: readonly (readonly number[])[], top = 0): Uint8Array {
  const bytes = [...'bplist00'].map((sign) => sign.charCodeAt(0))
  const offsets = objects.map((object) => {
    const at = bytes.length
    bytes.push(...object)
    return at
  })
  const table = bytes.length
  bytes.push(...offsets.flatMap((offset) => [offset >> 8, offset & 255]))
  const long = (value: number) => [0, 0, 0, 0, 0, 0, value >> 8, value & 255]
  return Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 2, 1, ...long(objects.length), ...long(top), ...long(table)])
}

describe('property lists', () => {
  test('that hold something else are not supported', async () => {
    expect(await parse(binaryPlist([[0x51, 0x61]]))).toBe('unsupported')
    expect(
      await parse('<?xml version="1.0"?><plist version="1.0"><dict><key>a</key><string>b</string></dict></plist>')
    ).toBe('unsupported')
  })

  test('that hold themselves, or double with each level, end', async () => {
    expect(await parse(binaryPlist([[0xa2, 0, 0]]))).toBe('unsupported')
    const doubling = Array.from({ length: 200 }, (_, at) => (at === 199 ? [0xa0] : [0xa2, at + 1, at + 1]))
    expect(await parse(binaryPlist(doubling))).toBe('unsupported')
    expect(await parse(`<plist>${'<array>'.repeat(100_000)}`)).toBe('unsupported')
  })

  test('that are damaged are told so', async () => {
    expect(await parse('bplist00')).toBe('unreadable')
    const sound = binaryPlist([[0x51, 0x61]])
    for (let at = 8; at < sound.length; at++) {
      for (const value of [0, 255, 15, 79, 95, 175, 223]) {
        const damaged = sound.slice()
        damaged[at] = value
        expect(['unsupported', 'unreadable']).toContain(await parse(damaged))
      }
    }
  })
})
