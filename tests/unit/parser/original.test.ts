import { expect, test } from 'vitest'
import { harmlessPage } from '../../../src/parser/original/harmless-page'
import { showOriginal } from '../../../src/parser/original/show-original'
import { unwrap } from '../store/temp-store'

const encode = (text: string) => new TextEncoder().encode(text)
const shown = (html: string) => harmlessPage({ html, resources: new Map(), base: null }) ?? ''

/** What a page is made of may never come out: each would run, load, send or lead away. */
const attacks = [
  '<script>window.RAN = 1</script>',
  '<p onclick="RAN()">a</p>',
  '<img src=x onerror=RAN()>',
  '<svg onload=RAN()><circle r=1 /></svg>',
  '<svg><script>RAN()</script></svg>',
  '<svg><use href="https://canary.test/a.svg#x"/></svg>',
  '<svg><image href="https://canary.test/a.png"/></svg>',
  '<svg><rect fill="url(https://canary.test/p)"/></svg>',
  '<svg><foreignObject><iframe src="https://canary.test"></iframe></foreignObject></svg>',
  '<svg><animate attributeName="href" values="https://canary.test"/></svg>',
  '<math><mtext><style><img src=x onerror=RAN()></style></mtext></math>',
  '<iframe src="https://canary.test"></iframe>',
  '<iframe srcdoc="<script>RAN()</script>"></iframe>',
  '<object data="https://canary.test"></object><embed src="https://canary.test">',
  '<link rel="stylesheet" href="https://canary.test/a.css"><link rel="dns-prefetch" href="//canary.test">',
  '<meta http-equiv="refresh" content="0;url=https://canary.test">',
  '<base href="https://canary.test/"><p>a</p>',
  '<form action="https://canary.test"><input name="q"><button formaction="https://canary.test">Send</button></form>',
  '<a href="javascript:RAN()">a</a><a href="https://canary.test" ping="https://canary.test">b</a>',
  '<video src="https://canary.test/v"></video><audio src="https://canary.test/a"></audio>',
  '<picture><source srcset="https://canary.test/a.png"><img srcset="https://canary.test/b.png" src="https://canary.test/c.png"></picture>',
  '<body background="https://canary.test/a.png"><table background="https://canary.test/b.png"></table>',
  '<p style="background:url(https://canary.test/a.png)">a</p>',
  '<p style="background:\\75rl(https://canary.test/a.png)">a</p>',
  '<style>@import "https://canary.test/a.css"; p{background:image-set("https://canary.test/a.png" 1x)}</style>',
  '<style>@font-face{font-family:x;src:url(https://canary.test/f.woff)}</style>',
  '<style></style><script>RAN()</script></style>',
  '<noscript><p title="</noscript><img src=x onerror=RAN()>"></noscript>',
  '<template><img src=x onerror=RAN()></template>',
  '<img src="data:text/html,<script>RAN()</script>">',
  '<xss-element onfocus=RAN() autofocus tabindex=1>a</xss-element>'
]

test.each(attacks)('nothing of an attack is left: %s', (attack) => {
  const html = shown(`<div>${attack}</div><p>kept</p>`)
  expect(html).not.toMatch(
    /RAN|on\w+=|javascript:|srcset|<(?:script|iframe|object|embed|meta http|base|form|link|video|audio|use|image|animate|source)/i
  )
  const loads = html.match(/(?:src|href|background|action|data|poster)="[^"]*canary|url\([^)]*canary|@import/gi)
  expect(loads).toBeNull()
  expect(html).toContain('kept')
})

test('what was taken away comes out again as it was', () => {
  const once = shown(
    '<h1 style="color: red">Pilot</h1><ul><li>Bring ships in</li></ul><a href="https://a.test/b">more</a>'
  )
  expect(once).toContain('<h1 style="color: red">Pilot</h1>')
  expect(once).toContain('<li>Bring ships in</li>')
  expect(once).toContain('title="https://a.test/b">more</span>')
  const twice = shown(once)
  expect(twice).not.toContain('<a ')
  expect(twice).toContain('Bring ships in')
})

test('a picture from elsewhere is a box that names its host; one that was saved along is shown', () => {
  expect(shown('<img src="https://pictures.test/a.png" alt="Our team">')).toContain('>Our team · pictures.test</span>')
  expect(shown('<img src="https://track.test/p.gif" width="1" height="1">')).not.toContain('track.test')
  const resources = new Map([['https://a.test/logo.png', { type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }]])
  const html = harmlessPage({ html: '<img src="logo.png">', resources, base: 'https://a.test/jobs' })
  expect(html).toContain('src="data:image/png;base64,AQID"')
})

test('styles that were saved along stay, without what they load', () => {
  const css = encode('@import "x.css"; h1 { color: teal; background: url(https://canary.test/a.png) }')
  const resources = new Map([['https://a.test/main.css', { type: 'text/css', bytes: css }]])
  const html = harmlessPage({
    html: '<link rel=stylesheet href=/main.css><h1>A</h1>',
    resources,
    base: 'https://a.test/'
  })
  expect(html).toContain('color: teal')
  expect(html).not.toContain('canary')
  expect(html).not.toContain('@import')
})

test('a mail is shown with its headers, its page and the names of what hangs on it', async () => {
  const mail = [
    'From: Ada Quill <ada@quill.example>',
    'To: Sam Hart <sam@hart.example>',
    'Subject: =?utf-8?q?R=C3=B4le?=',
    'Message-ID: <1@quill.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p onclick="x()">Harbour pilot</p>',
    '--b',
    'Content-Type: application/pdf; name="advert.pdf"',
    'Content-Disposition: attachment; filename="advert.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--b--'
  ].join('\r\n')
  const content = unwrap(await showOriginal({ name: 'a.eml', bytes: encode(mail) }))
  expect(content).toMatchObject({
    kind: 'mail',
    headers: [
      { name: 'from', value: 'Ada Quill <ada@quill.example>' },
      { name: 'to', value: 'Sam Hart <sam@hart.example>' },
      { name: 'subject', value: 'Rôle' }
    ],
    text: null,
    attachments: ['advert.pdf']
  })
  expect(content.kind === 'mail' && content.html).toContain('<p>Harbour pilot</p>')
})

test('text is shown as it stands, and files of other programs are not', async () => {
  expect(unwrap(await showOriginal({ name: 'a.txt', bytes: encode('Pilot\nat Tidewater') }))).toEqual({
    kind: 'text',
    text: 'Pilot\nat Tidewater'
  })
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])
  expect(unwrap(await showOriginal({ name: 'a.docx', bytes: zip }))).toEqual({ kind: 'other' })
})

test('bytes of any kind are shown or refused, and nothing is thrown', async () => {
  const starts = ['%PDF-1.7', 'bplist00', '\u00d0\u00cf\u0011\u00e0', '<html>', 'MIME-Version: 1.0\n\n', '']
  for (const start of starts) {
    const bytes = Uint8Array.from([...start].map((sign) => sign.charCodeAt(0)).concat(Array(300).fill(0x41)))
    expect(typeof (await showOriginal({ name: 'a', bytes })).ok).toBe('boolean')
  }
})
