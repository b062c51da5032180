import { describe, expect, test } from 'vitest'
import { checkParseResult, parseParts } from '../../../src/main/import/parse'
import { parsePosting } from '../../../src/parser/parse-posting'
import { withinLimits } from '../../../src/parser/within-limits'
import { mostEntries } from '../../../src/shared/posting'
import { docxFiles, zipOf } from './office-files'
import { lines, writePdf } from './pdf-writer'

/**
 * What a hostile file can be made of, beside what the formats' own tests hold: bombs and lies of a zip (`zip`),
 * entities, depth and links of documents (`docx`, `odt`), groups (`rtf`), parts (`mail`), data (`boards`), and files
 * that are cut or flipped (`robustness`). Each is read or refused with a code, within the time that a file has.
 */

const encode = (text: string) => new TextEncoder().encode(text)

/** Processor time that reading one file may take, in milliseconds: less than the app allows. */
const longest = 8_000

interface Outcome {
  readonly code: string
  readonly milliseconds: number
}

/** How a file is answered: `read`, or the code of its failure; `refused by main` when the answer breaks the schema. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<Outcome> {
  const began = process.cpuUsage()
  const result = await parsePosting({ name, bytes, modifiedAt: Date.UTC(2026, 10, 20) })
  const { user, system } = process.cpuUsage(began)
  const milliseconds = (user + system) / 1000
  if (result.ok && !checkParseResult(result).ok) return { code: 'refused by main', milliseconds }
  return { code: result.ok ? 'read' : result.failure.code, milliseconds }
}

const posting = `Senior Engineer
Acme Tools
Berlin, Germany
Full-time

What you will do
- You build services with the team and keep them running through the night.
- You write down what you have learned and teach it to others.

Requirements
- Five years of experience with services
- You know databases well

Apply with your CV.
`
/** Words enough for a file to be taken for a text, whatever follows. */
const words = 'words of a page that follow one another '.repeat(300)
const page = (inside: string) => `<!doctype html><p>${words}</p><h1>Senior Engineer</h1>${inside}<pre>${posting}</pre>`
const attributes = (count: number) => Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ')
const laughs = `<!DOCTYPE x [<!ENTITY e0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>`
const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
const script = '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >>'
const pdfPage = { texts: lines(60, 100, posting.split('\n')) }

interface Attack {
  readonly what: string
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly codes: readonly string[]
}

function attack(what: string, name: string, codes: readonly string[], bytes: () => string | Uint8Array): Attack {
  return {
    what,
    name,
    codes,
    bytes: () => {
      const content = bytes()
      return typeof content === 'string' ? encode(content) : content
    }
  }
}

const attacks: readonly Attack[] = [
  attack('a line of 50 MB', 'a.txt', ['too-large'], () => new Uint8Array(50_000_000).fill(97)),
  attack('a line of 24 MB', 'a.txt', ['too-large'], () => `${posting}${'a'.repeat(24_000_000)}`),
  attack('a line of 4.9 MB', 'a.txt', ['too-large'], () => `${posting}${'a b '.repeat(1_200_000)}`),
  attack('a page of one line of 9 MB', 'a.html', ['too-large'], () => page(`<p>${'a '.repeat(4_500_000)}</p>`)),
  attack('elements nested 100,000 deep', 'a.html', ['too-large'], () => page('<section>'.repeat(100_000))),
  attack('a million elements', 'a.html', ['too-large'], () => page('<i></i>'.repeat(1_000_000))),
  attack('100,000 attributes on one tag', 'a.html', ['too-large'], () => page(`<div ${attributes(100_000)}>`)),
  attack('100,000 tags with attributes', 'a.html', ['read'], () => page(`<i ${attributes(5)}></i>`.repeat(60_000))),
  attack('tags that are never closed', 'a.html', ['read'], () => page('<a href="'.repeat(200_000))),
  attack('comments without end', 'a.html', ['read', 'not-a-posting'], () => page('<!--'.repeat(500_000))),
  attack('entities in a page', 'a.html', ['read', 'not-a-posting'], () => `${laughs}${page('&e9;'.repeat(1_000))}`),
  attack('entities in a feed', 'a.xml', ['not-a-posting', 'unreadable', 'too-large'], () => {
    return `<?xml version="1.0"?>${laughs}<source><job><title>&e9;</title></job></source>`
  }),
  attack('a file outside in a feed', 'a.xml', ['not-a-posting', 'unreadable'], () => {
    return `<?xml version="1.0"?>${outside}<source><job><title>&f;</title></job></source>`
  }),
  attack('entities in a web archive', 'a.webarchive', ['not-a-posting', 'unreadable', 'unsupported'], () => {
    return `<?xml version="1.0"?>${laughs}<plist version="1.0"><dict><key>WebMainResource</key><string>&e9;</string></dict></plist>`
  }),
  attack('objects nested 200,000 deep in a page', 'a.html', ['read', 'not-a-posting'], () => {
    return page(`<script type="application/ld+json">${'{"a":'.repeat(200_000)}</script>`)
  }),
  attack('quotes nested 200,000 deep', 'a.md', ['read', 'not-a-posting'], () => `${posting}\n${'> '.repeat(200_000)}a`),
  attack('groups nested 200,000 deep', 'a.rtf', ['too-large'], () => `{\\rtf1 ${'{'.repeat(200_000)}`),
  attack('scripts and 200,000 objects', 'a.pdf', ['read'], () => {
    return writePdf([pdfPage], { catalog: script, idle: 200_000 })
  }),
  attack('a million objects', 'a.pdf', ['read', 'too-large'], () => writePdf([pdfPage], { idle: 1_000_000 })),
  attack('a document of 60 MB in 60 KB', 'a.docx', ['too-large'], () =>
    zipOf({ ...docxFiles(''), 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 })
  ),
  attack('a document of 3,000 files', 'a.docx', ['too-large'], () =>
    zipOf({ ...docxFiles(''), ...Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`word/${at}.xml`, ''])) })
  ),
  attack('300,000 lines', 'a.txt', ['read'], () => `${posting}${'- it\n'.repeat(300_000)}`),
  attack('3,000 rates of pay', 'a.txt', ['read'], () => {
    const pay = (at: number) => `Salary in town ${at}: €${40_000 + at} - €${60_000 + at} a year`
    return `${posting}\n${Array.from({ length: 3_000 }, (_, at) => pay(at)).join('\n')}`
  }),
  attack('values of 100,000 letters in data', 'a.html', ['read'], () => {
    const long = 'word '.repeat(20_000)
    const data = { '@type': 'JobPosting', title: long, url: `https://example.com/${'a'.repeat(100_000)}` }
    const more = { hiringOrganization: { name: long }, jobLocation: { address: long }, employmentType: long }
    return page(`<script type="application/ld+json">${JSON.stringify({ ...data, ...more })}</script>`)
  })
]

describe('a hostile file', () => {
  test.each(attacks.map((one) => [one.what, one] as const))('of %s is read or refused in time', async (_, one) => {
    const { code, milliseconds } = await outcomeOf(one.name, one.bytes())
    expect(one.codes).toContain(code)
    expect(milliseconds).toBeLessThan(longest)
  })
})

test('an archive in an archive is not opened, however deep they are', async () => {
  let inner: Uint8Array = zipOf({ 'a.txt': posting })
  for (let depth = 0; depth < 20; depth++) inner = zipOf({ [`${depth}.zip`]: inner, 'beside.txt': posting })
  const parts = await parseParts(parsePosting, { name: 'a.zip', bytes: inner, modifiedAt: null })
  const codes = parts.map(({ postings }) => (postings.ok ? 'read' : postings.failure.code))
  expect(codes.sort()).toEqual(['read', 'unsupported'])
})

/** How files of each format begin, those that are read and those that are not. */
const beginnings: readonly string[] = [
  '%PDF-1.7\n',
  'PK\x03\x04\x14\x00',
  'PK\x05\x06',
  '{\\rtf1\\ansi ',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  'bplist00',
  'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n',
  'From - Thu Nov 20 2026\r\nFrom: a@example.com\r\n\r\n',
  '<!doctype html><h1>',
  '<?xml version="1.0"?><job>',
  '<?xml version="1.0"?><!DOCTYPE plist><plist>',
  '{"title":"',
  '[InternetShortcut]\r\nURL=',
  '# Senior Engineer\n\n',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  '\x1f\x8b\x08',
  '7z\xbc\xaf\x27\x1c',
  '\x89PNG\r\n\x1a\n',
  '\xff\xd8\xff\xe0',
  'GIF89a',
  '\x7fELF'
]

/** Bytes that are the same for the same seed (a linear congruential generator). */
function rubbish(seed: number, length: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

test('rubbish behind the beginning of any format is no posting', async () => {
  const read: string[] = []
  for (const [at, beginning] of beginnings.entries()) {
    const head = Uint8Array.from(beginning, (letter) => letter.charCodeAt(0))
    for (const length of [0, 1, 30, 5_000, 50_000]) {
      const bytes = new Uint8Array([...head, ...rubbish(at * 7 + length, length)])
      const { code, milliseconds } = await outcomeOf('rubbish', bytes)
      if (code === 'read' || code === 'refused by main' || milliseconds > longest)
        read.push(`${JSON.stringify(beginning)} and ${length}: ${code}`)
    }
  }
  expect(read).toEqual([])
}, 60_000)

test('lists that are too long are cut, and that is said', async () => {
  const result = await parsePosting({ name: 'a.txt', bytes: encode(posting), modifiedAt: null })
  if (!result.ok) throw new Error('not read')
  const [parsed] = result.value.postings
  if (parsed === undefined) throw new Error('no posting')
  const skills = Array.from({ length: mostEntries.skills + 1 }, (_, at) => `Skill ${at}`)
  const huge = { ...parsed, posting: { ...parsed.posting, skills, url: `https://example.com/${'a'.repeat(3_000)}` } }
  const cut = withinLimits(huge)
  expect(cut.posting.skills).toHaveLength(mostEntries.skills)
  expect(cut.posting.url).toBeNull()
  expect(cut.warnings).toHaveLength(parsed.warnings.length + 1)
  expect(checkParseResult({ ok: true, value: { postings: [huge], files: [] } }).ok).toBe(false)
  expect(checkParseResult({ ok: true, value: { postings: [cut], files: [] } }).ok).toBe(true)
  expect(withinLimits(parsed)).toEqual(parsed)
})
