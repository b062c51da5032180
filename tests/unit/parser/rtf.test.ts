import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/parser/formats/read-file'
import type { Page } from '../../../src/parser/page'
import { damaged, outlineOf, pageOf } from './office-files'

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

function read(rtf: string): Promise<Page> {
  return pageOf(latin(`{\\rtf1\\ansi\\ansicpg1252\\deff0${rtf}}`))
}

async function outline(rtf: string): Promise<string[]> {
  return outlineOf(await read(rtf))
}

const long = 'We look after the lights of forty small harbours and of the boats that depend on them every night.'

describe('rich text', () => {
  test('is in the code page of the file, of its fonts, or in Unicode', async () => {
    const fonts =
      '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 MS Gothic;}{\\f3\\fcharset238 Arial CE;}}'
    expect(await outline(`${fonts}\\f0 M\\'fcnchen \\'80 5\\par`)).toEqual(['p München € 5'])
    expect(await outline(`${fonts}\\f1\\'c8\\'ed\\'e6\\f0 e\\par`)).toEqual(['p Инжe'])
    expect(await outline(`${fonts}\\f2\\'8b\\'8b\\'97^\\f0\\par`)).toEqual(['p 給与'])
    expect(await outline(`${fonts}\\f3 \\'e8\\'f8\\par`)).toEqual(['p čř'])
    expect(await outline(`\\uc1 caf\\u233?, na\\u239\\'efve \\u8211-\\u8364\\'80\\par`)).toEqual(['p café, naïve –€'])
    expect(await outline(`\\uc0 S\\u227o Paulo \\u8226\\u32 x\\par`)).toEqual(['p São Paulo • x'])
    expect(await outline(`{\\uc2 \\u26085\\'93\\'fa}\\u26412? \\u-10179?\\u-8704? a\\par`)).toEqual(['p 日本 😀 a'])
    expect(outlineOf(await pageOf(latin("{\\rtf1\\mac caf\\'8e\\par}")))).toEqual(['p café'])
  })

  test('has paragraphs, breaks, tabs, quotes and dashes', async () => {
    const rtf = `Location:\\tab Leith\\par One\\line two\\par \\ldblquote Yes\\rdblquote\\~\\endash  it\\rquote s a well\\_known fact\\par\\pard Pay\\tab 30\\par a \\{b\\} \\\\ c\\\r\nd`
    expect(await outline(rtf)).toEqual([
      'p Location: Leith',
      'p One',
      'p two',
      'p “Yes” – it’s a well-known fact',
      'row Pay | 30',
      'p a {b} \\ c',
      'p d'
    ])
  })

  test('has lists as Word, WordPad, LibreOffice and TextEdit write them', async () => {
    const rtf = `{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Symbol;}}{\\*\\listtable{\\list}}
\\pard\\ls1\\ilvl1{\\listtext\\f1\\'b7\\tab}Word\\par
\\pard{\\pntext\\f1\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf1\\pnindent0{\\pntxtb\\'B7}}\\fi-360\\li720 WordPad\\par
{\\pntext\\f1\\'B7\\tab}WordPad two\\par
{\\listtext\\pard\\plain \\u8226\\'95\\tab}\\ilvl0\\ls1 LibreOffice\\par
\\pard\\ls1\\ilvl0\\cf0 {\\listtext\t\\uc0\\u8226 \t}TextEdit\\
\\pard By hand:\\par \\bullet\\tab four\\par`
    expect(await outline(rtf)).toEqual([
      'li2 Word',
      'li1 WordPad',
      'li1 WordPad two',
      'li1 LibreOffice',
      'li1 TextEdit',
      'p By hand:',
      'li1 four'
    ])
  })

  test('has headings by outline and by how they are drawn', async () => {
    const rtf = `\\fs22 {\\pard\\outlinelevel0 About us\\par}{\\b\\fs40 Harbour Planner\\par}\\b Tasks\\b0\\par ${long}\\par {\\b Start:} now\\par`
    expect(await outline(rtf)).toEqual(['h1 About us', 'h1 Harbour Planner', 'h4 Tasks', `p ${long}`, 'p Start: now'])
  })

  test('has tables', async () => {
    const rtf = `Before\\par\\trowd\\cellx1000\\cellx2000\\pard\\intbl{Place\\cell Leith\\cell}{\\trowd\\cellx1000\\row}
\\trowd\\cellx1000\\pard\\intbl Pay\\cell 30\\par or more\\cell\\row\\pard After\\par`
    expect(await outline(rtf)).toEqual(['p Before', 'row Place | Leith', 'row Pay | 30, or more', 'p After'])
  })

  test('has links, and leaves out what is not read', async () => {
    const rtf = `{\\info{\\title Harbour Planner}{\\author Nobody}}{\\stylesheet{\\s1 heading 1;}}{\\header Letterhead\\par}{\\*\\generator X;}
{\\field{\\*\\fldinst{HYPERLINK "https://example.org/apply" }}{\\fldrslt{\\ul Apply}}} here {\\v hidden}{\\deleted gone}\\par
{\\pict\\pngblip 89504e}{\\*\\unknown thing}\\bin5 }}}}}{\\object{\\*\\objdata 0102}{\\result shown}}\\par
{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv b}}{\\shptxt In the box\\par}}{\\shprslt again}}text\\par`
    const page = await read(rtf)
    expect(outlineOf(page)).toEqual(['p Apply here', 'p shown', 'p text', 'p In the box'])
    expect(page.meta.title).toBe('Harbour Planner')
    expect(page.links.map(({ url, start, end }) => [url, page.text.slice(start, end)])).toEqual([
      ['https://example.org/apply', 'Apply']
    ])
  })

  test('made from HTML by a mail program is read as that HTML', async () => {
    const rtf = `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}
{\\*\\htmltag64 <html><head><title>Job</title></head><body>}\\htmlrtf {\\htmlrtf0
{\\*\\htmltag84 <h1>}Harbour Planner{\\*\\htmltag92 </h1>}{\\*\\htmltag84 <ul>}{\\*\\htmltag84 <li>}\\htmlrtf \\'b7\\tab\\htmlrtf0 Pay < 5 \\'80{\\*\\htmltag84 &#32;a</li>}
{\\*\\htmltag84 <a href="https://example.org/x">}Apply{\\*\\htmltag92 </a>}\\par{\\*\\mhtmltag84 <a>}{\\*\\htmltag58 </body></html>}}}`
    const page = await pageOf(latin(rtf))
    expect(outlineOf(page)).toEqual(['h1 Harbour Planner', 'li1 Pay < 5 € a', 'p Apply'])
    expect(page.links[0]?.url).toBe('https://example.org/x')
  })
})

describe('hostile rich text', () => {
  const code = async (bytes: Uint8Array) => {
    const result = await readFile({ name: 'a.rtf', bytes })
    return result.ok ? 'read' : result.failure.code
  }

  test('is refused for depth and size, and says when it is empty', async () => {
    expect(await code(latin(`{\\rtf1 ${'{'.repeat(100_000)}x`))).toBe('too-large')
    expect(await code(latin(`{\\rtf1 ${'word \\par '.repeat(400_000)}}`))).toBe('too-large')
    expect(await code(latin('{\\rtf1}'))).toBe('empty')
    expect(await code(latin('{\\rtf'))).toBe('empty')
  })

  test('ends in time', { timeout: 60_000 }, async () => {
    const started = Date.now()
    const hostile = [
      '\\u1 '.repeat(200_000),
      '\\trowd\\cell'.repeat(100_000),
      '{\\b x}'.repeat(200_000),
      '\\row'.repeat(200_000),
      '{\\shp{\\*\\shpinst{\\shptxt '.repeat(60),
      `\\bin99999999999 x`,
      `\\uc9999999999\\u-99999999 x`,
      '{\\field{\\*\\fldinst HYPERLINK "'.repeat(60) + 'a'.repeat(500_000),
      '}'.repeat(200_000),
      `\\${'a'.repeat(300_000)}`,
      '{\\listtext x}'.repeat(100_000),
      'x\\line '.repeat(300_000),
      '\\par'.repeat(1_000_000),
      'word '.repeat(2_000_000)
    ]
    for (const rtf of hostile) expect(await code(latin(`{\\rtf1 ${rtf}`))).toMatch(/^(?:read|too-large|empty)$/)
    expect(Date.now() - started).toBeLessThan(20_000)
  })

  test('that is damaged is read or refused', async () => {
    const whole = latin(
      `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 A;}}{\\b Title}\\par\\trowd\\intbl a\\cell b\\cell\\row\\pard{\\field{\\*\\fldinst HYPERLINK "https://a.bc"}{\\fldrslt x}}\\u8211? ${long}\\par}`
    )
    for (const bytes of damaged(whole))
      expect(await code(bytes)).toMatch(/^(?:read|unreadable|too-large|empty|unsupported)$/)
    const rubbish = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) & 255)
    rubbish.set(latin('{\\rtf1 '))
    expect(await code(rubbish)).toBe('unreadable')
  })
})
