import { describe, expect, test } from 'vitest'
import { type ParseResult, parsePosting } from '../../../src/parser/parse-posting'
import { fixtureDay } from './fixtures'

const encode = (text: string) => new TextEncoder().encode(text)

function parse(mail: string | Uint8Array): Promise<ParseResult> {
  const bytes = typeof mail === 'string' ? encode(mail) : mail
  return parsePosting({ name: 'a.eml', bytes, modifiedAt: fixtureDay })
}

async function postingsOf(mail: string | Uint8Array) {
  const result = await parse(mail)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value.postings
}

async function first(mail: string | Uint8Array) {
  const [posting] = await postingsOf(mail)
  if (posting === undefined) throw new Error('no posting')
  return posting
}

const head = `From: Mira Castell <mira@quillworks.example>
To: Jo Sample <jo@mail.example>
Subject: Bookbinder
Date: Wed, 18 Nov 2026 10:00:00 +0000
Message-ID: <1@quillworks.example>
MIME-Version: 1.0
`

const body = `Quillworks is looking for a bookbinder to join our small workshop in Ghent as soon as possible.

What you will do:
- bind books by hand and by machine
- repair covers that are older than all of us
- advise customers on paper and thread

What you bring:
- three years of experience in a bindery
- good Dutch

What we offer:
- EUR 2.600 - 2.900 gross per month
- a permanent contract, full-time
`

const plain = (text: string, extra = '') => `${head}Content-Type: text/plain; charset=utf-8${extra}\n\n${text}`

function multipart(kind: string, parts: readonly string[]): string {
  return `${head}Content-Type: multipart/${kind}; boundary="b"\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`
}

const html = `<html><body>${body
  .split('\n')
  .map((line) => (line.startsWith('- ') ? `<ul><li>${line.slice(2)}</li></ul>` : `<p>${line}</p>`))
  .join('')}</body></html>`

describe('the text of a mail', () => {
  test('is its HTML where that says as much', async () => {
    const { posting, text } = await first(
      multipart('alternative', [`Content-Type: text/plain\n\nPLAIN ${body}`, `Content-Type: text/html\n\n${html}`])
    )
    expect(posting.title).toBe('Bookbinder')
    expect(text).not.toContain('PLAIN')
  })

  test('is its plain text where the HTML only holds images', async () => {
    const { text } = await first(
      multipart('alternative', [
        `Content-Type: text/plain\n\nPLAIN ${body}`,
        'Content-Type: text/html\n\n<html><body><img src="a.png"><a href="https://a.example">Online</a></body></html>'
      ])
    )
    expect(text).toContain('PLAIN')
  })

  test('is read in the charset in which it is, whatever it declares', async () => {
    const bytes = Uint8Array.from(
      `${head}Content-Type: text/plain; charset=utf-8\n\n${body}Grüße, bis März\n`,
      (sign) => sign.charCodeAt(0)
    )
    expect((await first(bytes)).text).toContain('Grüße, bis März')
    expect(
      (await first(plain(`${body}Grüße, bis März\n`).replace('charset=utf-8', 'charset=us-ascii'))).text
    ).toContain('Grüße, bis März')
  })

  test('is put together where it was broken to flow', async () => {
    const { text } = await first(plain(`${body}\nWe write long \nsentences that \nflow.\n`, '; format=flowed'))
    expect(text).toContain('We write long sentences that flow.')
  })

  test('leaves out what mail programs and lawyers add', async () => {
    const { posting } = await first(
      plain(
        `${body}\nKind regards\nMira Castell\nHead of Workshop\nTel. +32 9 555 01 22\n\nUnsubscribe\nSent from my iPhone\nThis e-mail and its attachments are confidential and meant for the person to whom it is addressed.\n`
      )
    )
    expect(posting.description).not.toMatch(/Unsubscribe|iPhone|confidential|Head of Workshop/)
    expect(posting.contacts).toEqual([
      {
        name: 'Mira Castell',
        role: 'Head of Workshop',
        email: 'mira@quillworks.example',
        phone: '+32 9 555 01 22'
      }
    ])
  })

  test('names nobody whom a machine or the reader is', async () => {
    const own = plain(body).replace('mira@quillworks', 'jo@mail')
    expect((await first(own)).posting.contacts).toEqual([])
    expect((await first(plain(body).replace('mira@', 'no-reply@'))).posting.contacts).toEqual([])
  })

  test('counts days from its own date', async () => {
    const { posting } = await first(plain(`Bookbinder\nPosted 3 days ago\n\n${body}`))
    expect([posting.postedAt, posting.estimated]).toEqual(['2026-11-15', ['postedAt']])
  })
})

describe('a thread', () => {
  const marks: [name: string, lines: string][] = [
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Mon, Nov 16, 2026\nSubject: Bookbinder\n\n'
    ],
    ['Outlook', '\nVon: A <a@b.example>\nGesendet: Montag, 16. November 2026 09:00\nAn: C\nBetreff: Bookbinder\n\n'],
    ['French Outlook', 'De : A <a@b.example>\nEnvoyé : lundi 16 novembre 2026 09:00\nÀ : C\nObjet : Bookbinder\n\n'],
    [
      'Apple',
      'Begin forwarded message:\n\nFrom: A <a@b.example>\nSubject: Bookbinder\nDate: 16 November 2026\nTo: C\n\n'
    ],
    [
      'Thunderbird',
      '-------- Weitergeleitete Nachricht --------\nBetreff: Bookbinder\nDatum: 16. November 2026\nVon: A <a@b.example>\n\n'
    ],
    ['bold', '*From:* A <a@b.example>\n*Sent:* Monday, November 16, 2026 9:00 AM\n*Subject:* Bookbinder\n\n']
  ]

  test.each(marks)('forwarded by %s is the mail inside', async (_name, lines) => {
    const mail = plain(`Hi Jo, have a look at this one. Best, Sam\n\n${lines}${body}`).replace(
      'Subject: ',
      'Subject: Fwd: '
    )
    const { posting, text } = await first(mail)
    expect(text).not.toMatch(/Sam|From:|Von:|Betreff|Objet/)
    expect(posting.title).toBe('Bookbinder')
    expect(posting.contacts.map(({ email }) => email)).not.toContain('mira@quillworks.example')
  })

  test('of answers is the mail that is the posting, above or below', async () => {
    const quoted = body.replace(/^/gm, '> ')
    const below = await first(plain(`Is it still open?\n\nOn Mon, 16 Nov 2026, Mira wrote:\n\n${quoted}`))
    expect(below.text).not.toContain('still open')
    expect(below.posting.description).toContain('- bind books by hand')
    const above = await first(plain(`${body}\n\nAm 16.11.2026 um 09:00 schrieb Jo Sample:\n> Is it still open?\n`))
    expect(above.text).not.toContain('still open')
  })

  test('in HTML is told by the same lines', async () => {
    const quoted = `<p>See below</p><div><b>From:</b> A &lt;a@b.example&gt;<br><b>Sent:</b> Monday, November 16, 2026<br><b>Subject:</b> Bookbinder</div>`
    const { text } = await first(`${head}Content-Type: text/html\n\n<html><body>${quoted}${html}</body></html>`)
    expect(text).not.toMatch(/See below|From:/)
  })
})

describe('what hangs on a mail', () => {
  const attach = (content: string, name: string, type = 'text/plain') =>
    `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n\n${content}`

  test('is the posting where the mail only says so', async () => {
    const postings = await postingsOf(
      multipart('mixed', ['Content-Type: text/plain\n\nHi Jo, the posting is attached.', attach(body, 'job.txt')])
    )
    expect(postings.map(({ posting }) => posting.title)).toEqual(['Bookbinder'])
  })

  const more = 'Our workshop has been in the same house since 1903, and we would like to keep it there. '.repeat(8)

  test('is a posting beside that of the mail', async () => {
    const other = body.replaceAll('bookbinder', 'Software Tester')
    const postings = await postingsOf(
      multipart('mixed', [`Content-Type: text/plain\n\n${body}${more}`, attach(`Software Tester\n\n${other}`, 'b.txt')])
    )
    expect(postings.map(({ posting }) => posting.title)).toEqual(['Bookbinder', 'Software Tester'])
  })

  test('is read through mails within mails, as far as they are followed', async () => {
    const wrap = (inner: string, at: number) =>
      `${head}Content-Type: multipart/mixed; boundary="n${at}"\n\n--n${at}\nContent-Type: message/rfc822\n\n${inner}\n--n${at}--\n`
    const nested = (levels: number) => Array.from({ length: levels }, (_, at) => at).reduce(wrap, plain(body))
    expect((await first(nested(3))).posting.title).toBe('Bookbinder')
    expect((await parse(nested(40))).ok).toBe(false)
  })

  test('that cannot be read is told', async () => {
    const mail = multipart('mixed', [
      `Content-Type: text/plain\n\n${body}${body}`,
      attach('%PDF-1.7 and nothing more', 'job.pdf', 'application/pdf')
    ])
    expect((await first(mail)).warnings).toEqual(['A document that hangs on this mail could not be read.'])
  })
})

describe('a file of mails', () => {
  const from = 'From mira@quillworks.example Wed Nov 18 10:00:00 2026\n'

  test('of one is that mail', async () => {
    expect((await first(from + plain(body))).posting.title).toBe('Bookbinder')
  })

  test('of several is those mails', async () => {
    const result = await parse(`${from}${plain(body)}\n\n${from}${plain(body)}`)
    expect(result.ok && result.value.files.map(({ name }) => name)).toEqual(['mail-1.eml', 'mail-2.eml'])
    for (const file of result.ok ? result.value.files : []) {
      expect((await first(file.bytes)).posting.title).toBe('Bookbinder')
    }
  })
})

test('links lead where they say, and not to those who count', async () => {
  const link = (url: string) =>
    first(`${head}Content-Type: text/html\n\n<html><body>${html}<p><a href="${url}">Apply now</a></p></body></html>`)
  const wrapped = await link(
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fquillworks.example%2Fjobs%2F7%3Fa%3D1&amp;data=05'
  )
  expect(wrapped.posting.applyUrl).toBe('https://quillworks.example/jobs/7?a=1')
  expect((await link('https://click.mailer.example/ls/click?upn=u001')).posting.applyUrl).toBeNull()
})

test('the one posting to which a mail leads is its address', async () => {
  const one = 'https://jobs.lever.co/quillworks/7d1a0c3e-52f1-4c0e-9c1d-3f8a2b6e4d10'
  const two = 'https://jobs.lever.co/quillworks/8d1a0c3e-52f1-4c0e-9c1d-3f8a2b6e4d10'
  expect((await first(plain(`${body}\n${one}?lever-source=mail\n`))).posting.url).toBe(one)
  expect((await first(plain(`${body}\n${one}\n${two}\n`))).posting.url).toBeNull()
})

test.each([
  ['Bookbinder opportunity at Quillworks', 'Bookbinder'],
  ['Your application for the Account Manager position', 'Account Manager'],
  ['Stellenangebot: Buchhalterin (m/w/d)', 'Buchhalterin'],
  ['[EXT] Fwd: RE: Data Analyst - interested?', 'Data Analyst'],
  ['Plant Manager in Leeds - would that suit you?', 'Plant Manager'],
  ['Head of Quality, any interest?', 'Head of Quality'],
  ['Leiter Vertrieb (m/w/d) in Erfurt – passt das zu Ihnen?', 'Leiter Vertrieb'],
  ['Responsable logistique H/F – cela vous parle ?', 'Responsable logistique']
])('a subject such as %s names the role', async (subject, title) => {
  const { posting } = await first(plain(body).replace('Subject: Bookbinder', `Subject: ${subject}`))
  expect(posting.title).toBe(title)
})

test('who keeps a mail is no contact of the posting', async () => {
  const { posting } = await first(plain(`${body}\nThis message was sent to jo@mail.example.\n`))
  expect(posting.contacts.map(({ email }) => email)).toEqual(['mira@quillworks.example'])
})

describe('limits', () => {
  const failureOf = async (mail: string) => {
    const result = await parse(mail)
    return result.ok ? undefined : result.failure.code
  }

  test('of parts, nesting and headers are told', async () => {
    expect(
      await failureOf(
        multipart(
          'mixed',
          Array.from({ length: 5_000 }, () => 'X-A: b\n\n.')
        )
      )
    ).toBe('too-large')
    const deep = Array.from({ length: 60 }, (_, at) => `Content-Type: multipart/mixed; boundary="d${at}"\n\n--d${at}\n`)
    expect(await failureOf(head + deep.join(''))).toBe('too-large')
    expect(await failureOf(`${head}X-Long: ${'a'.repeat(3_000_000)}\n\n${body}`)).toBe('too-large')
  })

  test('hold for rubbish behind a header', async () => {
    let state = 7
    const rubbish = Array.from({ length: 200_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
      return String.fromCharCode((state >> 8) & 255)
    }).join('')
    for (const kind of ['text/plain', 'text/html', 'multipart/mixed; boundary=b', 'message/rfc822']) {
      const result = await parse(
        Uint8Array.from(`${head}Content-Type: ${kind}\n\n--b\n${rubbish}`, (sign) => sign.charCodeAt(0))
      )
      expect(result.ok).toBe(false)
    }
  })

  test('keep the time even', async () => {
    const hostile = [
      '>'.repeat(300_000),
      '> '.repeat(200_000),
      'From: a\n'.repeat(30_000),
      'On a wrote:\n'.repeat(30_000),
      'a,\n'.repeat(60_000),
      'From: '.repeat(40_000)
    ]
    for (const text of hostile) {
      const start = performance.now()
      await parse(plain(text))
      expect(performance.now() - start).toBeLessThan(8_000)
    }
  }, 60_000)
})
