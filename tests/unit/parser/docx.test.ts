import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/parser/formats/read-file'
import { damaged, docxFiles, docxOf, outlineOf, pageOf, zipOf } from './office-files'

/** A paragraph with one run; `looks` stands in the run's properties, `shape` in the paragraph's. */
function p(text: string, looks = '', shape = ''): string {
  return `<w:p><w:pPr>${shape}</w:pPr><w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

const item = (text: string, level = 0) =>
  p(text, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
const cell = (...content: string[]) => `<w:tc><w:tcPr/>${content.join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const long = 'We look after the lights of forty small harbours and of the boats that depend on them every night.'

async function outline(body: string, parts = {}): Promise<string[]> {
  return outlineOf(await pageOf(docxOf(body, parts)))
}

describe('a Word document', () => {
  test('has headings by style, by outline and by how they are drawn', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
      <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`
    const body = [
      p('Harbour Planner', '', '<w:pStyle w:val="Titel"/>'),
      p('About us', '', '<w:pStyle w:val="berschrift1"/>'),
      p('More', '', '<w:pStyle w:val="Mine"/>'),
      p('By outline', '', '<w:outlineLvl w:val="1"/>'),
      p(long),
      p('Your tasks', '<w:b/>'),
      p('By word style', '<w:rStyle w:val="Fett"/>'),
      p('Large', '<w:sz w:val="40"/>'),
      p('Bold sentence that ends as one.', '<w:b/>'),
      p('Start: at once', '<w:b/>'),
      p('Not bold', '<w:b w:val="0"/>')
    ]
    expect(await outline(body.join(''), { styles })).toEqual([
      'h1 Harbour Planner',
      'h1 About us',
      'h1 More',
      'h2 By outline',
      `p ${long}`,
      'h4 Your tasks',
      'h4 By word style',
      'h1 Large',
      'p Bold sentence that ends as one.',
      'p Start: at once',
      'p Not bold'
    ])
  })

  test('has lists by number, by style and by hand', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`
    const body = [
      item('one'),
      item('two', 1),
      p('three', '', '<w:pStyle w:val="LB"/>'),
      p('none', '', '<w:pStyle w:val="LB"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      p('•\tfour'),
      p('\uf0b7 five'),
      p('- six'),
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r><w:r><w:tab/><w:t>seven</w:t></w:r></w:p>'
    ]
    expect(await outline(body.join(''), { styles })).toEqual([
      'li1 one',
      'li2 two',
      'li1 three',
      'p none',
      'li1 four',
      'li1 five',
      'li1 six',
      'li1 seven'
    ])
  })

  test('has headings that are numbered or underlined', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    const body = [
      p('Tasks', '<w:b/>', numbered),
      item('one', 1),
      p('Profile', '<w:b/>', numbered),
      p(long),
      p('Benefits', '<w:u w:val="single"/>'),
      p('www.example.org', '<w:u w:val="single"/>'),
      p('Bold', '<w:b/>', numbered),
      p('items', '<w:b/>', numbered),
      p(long)
    ]
    expect(await outline(body.join(''))).toEqual([
      'h4 Tasks',
      'li2 one',
      'h4 Profile',
      `p ${long}`,
      'h4 Benefits',
      'p www.example.org',
      'li1 Bold',
      'li1 items',
      `p ${long}`
    ])
  })

  test('keeps labels with their values, over tabs, breaks and cells', async () => {
    const body = [
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Location:</w:t></w:r><w:r><w:tab/><w:tab/><w:t>Leith</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:t>Start</w:t><w:tab/><w:t>May</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>First line</w:t><w:br/><w:t>Second line</w:t></w:r></w:p>',
      table(
        row(cell(p('Pay', '<w:b/>')), cell(p('£30,000'), p('plus pension'))),
        row(cell(p('Place:')), cell(p('Leith')), cell(p('Hours:')), cell(p('37'))),
        row(cell(p('')), cell(p('')))
      ),
      table(row(cell(p('Location')), cell(p('Start'))), row(cell(p('Hull')), cell(p('June'))))
    ]
    expect(await outline(body.join(''))).toEqual([
      'p Location: Leith',
      'row Start | May',
      'p First line',
      'p Second line',
      'row Pay | £30,000, plus pension',
      'row Place: | Leith',
      'row Hours: | 37',
      'row Location | Hull',
      'row Start | June'
    ])
  })

  test('reads a table that only lays out the page as text', async () => {
    const body = [
      table(row(cell(p('Keeper'), p(long), item('one')))),
      table(row(cell(p('Tasks')), cell(item('two'), item('three')))),
      table(row(cell(p('You do')), cell(p('You have'))), row(cell(item('a b c')), cell(item('d e f')))),
      table(row(cell(table(row(cell(p('Inner')), cell(p('value')))), p('after'))))
    ]
    expect(await outline(body.join(''))).toEqual([
      'p Keeper',
      `p ${long}`,
      'li1 one',
      'h4 Tasks',
      'li1 two',
      'li1 three',
      'h4 You do',
      'li1 a b c',
      'h4 You have',
      'li1 d e f',
      'row Inner | value',
      'p after'
    ])
  })

  test('is read as if all changes were accepted', async () => {
    const body = `<w:p><w:r><w:t>Pay: </w:t></w:r><w:del w:id="1"><w:r><w:delText>20</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>30</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>
      <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>${p('line')}
      <w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>kept</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r></w:p>`
    expect(await outline(body)).toEqual(['p Pay: 30', 'p One line', 'p kept'])
  })

  test('has links, fields and text boxes', async () => {
    const box = `<w:txbxContent>${p('In the box')}</w:txbxContent>`
    const body = `<w:p><w:hyperlink r:id="l1"><w:r><w:t>Apply here</w:t></w:r></w:hyperlink><w:r><w:t> now</w:t></w:r></w:p>
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Site</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> and more</w:t></w:r></w:p>
      <w:p><w:r><w:t>Anchor</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here to enter text')}</w:sdtContent></w:sdt>
      <w:sdt><w:sdtContent>${p('Filled in')}</w:sdtContent></w:sdt>`
    const relations = [['l1', 'hyperlink', 'https://example.org/apply']] as const
    const page = await pageOf(docxOf(body, { relations }))
    expect(outlineOf(page)).toEqual(['p Apply here now', 'p Site and more', 'p Anchor', 'p In the box', 'p Filled in'])
    expect(page.links.map(({ url, start, end }) => [url, page.text.slice(start, end)])).toEqual([
      ['https://example.org/apply', 'Apply here'],
      ['https://example.org/b', 'Site']
    ])
  })

  test('may be a web page in disguise', async () => {
    const relations = [['c', 'aFChunk', 'chunk.mht']] as const
    const page = '<!doctype html><h1>Keeper</h1><p>Look after the light.</p>'
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Location: file:///C:/a.html\r\n\r\n${page}\r\n--b--\r\n`
    for (const chunk of [page, mail]) {
      const shown = await outline('<w:altChunk r:id="c"/>', { relations, parts: { 'word/chunk.mht': chunk } })
      expect(shown).toEqual(['h1 Keeper', 'p Look after the light.'])
    }
  })

  test('has headers and footers, each once', async () => {
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const files = {
      relations: [
        ['h1', 'header', 'header1.xml'],
        ['h2', 'header', 'header2.xml'],
        ['f1', 'footer', 'footer1.xml']
      ] as const,
      parts: {
        'word/header1.xml': `<w:hdr ${space}>${p('Harbour Lantern Ltd')}</w:hdr>`,
        'word/header2.xml': `<w:hdr ${space}>${p('Harbour Lantern Ltd')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr ${space}>${p('Page 1')}</w:ftr>`
      }
    }
    expect(await outline(p('Body'), files)).toEqual(['header p Harbour Lantern Ltd', 'p Body', 'footer p Page 1'])
  })

  test('is titled by its author and not by a program', async () => {
    const titled = async (title: string) =>
      (await pageOf(docxOf(p('Text'), { core: `<dc:title>${title}</dc:title>` }))).meta.title
    expect(await titled('Harbour Planner (Leith)')).toBe('Harbour Planner (Leith)')
    expect(await titled('Document Controller')).toBe('Document Controller')
    for (const junk of ['', 'Document1', 'Dokument 2', 'Microsoft Word - job.doc', 'ad.docx', 'Untitled', 'Titel'])
      expect([junk, await titled(junk)]).toEqual([junk, undefined])
  })

  test('may be called otherwise inside, and name its parts by other prefixes', async () => {
    expect(await outline(p('Text'), { main: 'word/document2.xml' })).toEqual(['p Text'])
    const files = docxFiles(p('Text &amp; &#8211; more'))
    files['word/document.xml'] = (files['word/document.xml'] ?? '')
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=')
    expect(outlineOf(await pageOf(zipOf(files)))).toEqual(['p Text & – more'])
  })
})

describe('a hostile Word document', () => {
  const code = async (bytes: Uint8Array) => {
    const read = await readFile({ name: 'a.docx', bytes })
    return read.ok ? 'read' : read.failure.code
  }
  const withMain = (xml: string) => zipOf({ ...docxFiles(''), 'word/document.xml': xml })

  test('unfolds no entities', async () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`)
    const bomb = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities.join('')}]><w:document><w:body>${p('&e9;')}</w:body></w:document>`
    expect(await code(withMain(bomb))).toBe('unreadable')
    const outside = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document>${p('&f;')}</w:document>`
    expect(await code(withMain(outside))).toBe('unreadable')
  })

  test('nests no deeper than documents do', async () => {
    expect(await code(withMain('<w:p>'.repeat(100_000)))).toBe('too-large')
    expect(await code(docxOf(table(row(cell())).repeat(2_000) + p('x')))).toBe('read')
  })

  test('has as many attributes and paragraphs as it likes', { timeout: 60_000 }, async () => {
    const attributes = Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')
    expect(await code(docxOf(`<w:p ${attributes}><w:r><w:t>x</w:t></w:r></w:p>`))).toBe('read')
    const started = Date.now()
    expect(
      await code(zipOf(docxFiles('<w:p><w:r><w:t>word</w:t><w:br/></w:r></w:p>'.repeat(60_000)), { level: 0 }))
    ).toBe('read')
    expect(await code(zipOf(docxFiles(p('word '.repeat(500_000))), { level: 0 }))).toBe('too-large')
    const field = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>a</w:t></w:r></w:p>'
    expect(await code(zipOf(docxFiles(field.repeat(60_000)), { level: 0 }))).toBe('read')
    expect(Date.now() - started).toBeLessThan(20_000)
  })

  test('opens nothing outside itself', async () => {
    const relations = [
      ['i', 'image', 'file:///dev/zero'],
      ['t', 'attachedTemplate', 'https://example.org/template.dotm'],
      ['h', 'header', 'file:///etc/hostname'],
      ['p', 'header', '../../../../etc/passwd']
    ] as const
    const body = `<w:p><w:r><w:drawing><a:blip r:link="i"/></w:drawing><w:t>Text</w:t></w:r></w:p>`
    expect(await outline(body, { relations })).toEqual(['p Text'])
  })

  test('that says nothing, or is none, is told so', async () => {
    expect(await code(docxOf(''))).toBe('empty')
    expect(await code(zipOf({ 'word/document.xml': new Uint8Array([1, 2, 3, 255]) }))).toBe('empty')
  })

  test('that is damaged is read or refused', async () => {
    const body = [p('Title', '<w:b/>'), item('one'), table(row(cell(p('a')), cell(p('b')))), p(long)].join('')
    const whole = docxOf(body)
    const stored = zipOf(docxFiles(body), { level: 0 })
    for (const bytes of [...damaged(whole), ...damaged(stored)]) {
      expect(await code(bytes)).toMatch(/^(?:read|unreadable|too-large|encrypted|empty|unsupported)$/)
    }
    for (let part = 1; part < 50; part++) {
      const xml = docxFiles(body)['word/document.xml'] ?? ''
      expect(await code(withMain(xml.slice(0, (xml.length * part) / 50)))).toMatch(/^(?:read|empty)$/)
    }
  })
})
