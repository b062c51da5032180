// Small writers of office documents: DOCX, ODT and RTF from a list of paragraphs.
import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from './kit.mjs'

/** The same time in every archive, so that the same contents give the same bytes. */
const mtime = new Date(2026, 0, 1)

const zip = (files) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime, level: 6 }]])))

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function wordParagraph({ kind, text }) {
  const style = {
    title: '<w:pStyle w:val="Title"/>',
    heading: '<w:pStyle w:val="Heading1"/>',
    bold: '',
    listItem: '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    paragraph: ''
  }[kind]
  const run = kind === 'bold' ? '<w:rPr><w:b/></w:rPr>' : ''
  return `<w:p>${style ? `<w:pPr>${style}</w:pPr>` : ''}<w:r>${run}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p>`
}

/** A Word document. Paragraphs are `{kind: title | heading | bold | listItem | paragraph, text}`; `header` and `footer` are texts. */
export function writeDocx(paragraphs, { header = '', footer = '', rows = [] } = {}) {
  const table =
    rows.length === 0
      ? ''
      : `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc><w:p><w:r><w:t>${escapeMarkup(text)}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
  const [first = '', ...others] = paragraphs.map(wordParagraph)
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (list) =>
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
  const part = (name, type) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
  const style = (id, name) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('word/document.xml', 'document.main')}${part('word/styles.xml', 'styles')}${part('word/numbering.xml', 'numbering')}${part('word/header1.xml', 'header')}${part('word/footer1.xml', 'footer')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') +
        relation('rId2', 'numbering', 'numbering.xml') +
        relation('rId3', 'header', 'header1.xml') +
        relation('rId4', 'footer', 'footer1.xml')
    ),
    'word/document.xml': `${xml}<w:document ${w} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${first}${table}${others.join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `${xml}<w:styles ${w}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('ListParagraph', 'List Paragraph')}</w:styles>`,
    'word/numbering.xml': `${xml}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/header1.xml': `${xml}<w:hdr ${w}><w:p><w:r><w:t>${escapeMarkup(header)}</w:t></w:r></w:p></w:hdr>`,
    'word/footer1.xml': `${xml}<w:ftr ${w}><w:p><w:r><w:t>${escapeMarkup(footer)}</w:t></w:r></w:p></w:ftr>`
  })
}

/** An OpenDocument text of the same paragraphs. */
export function writeOdt(paragraphs) {
  const one = ({ kind, text }) => {
    const safe = escapeMarkup(text)
    if (kind === 'title' || kind === 'heading')
      return `<text:h text:outline-level="${kind === 'title' ? 1 : 2}">${safe}</text:h>`
    if (kind === 'listItem') return `<text:list><text:list-item><text:p>${safe}</text:p></text:list-item></text:list>`
    return `<text:p>${safe}</text:p>`
  }
  const body = paragraphs.map(one).join('').replaceAll('</text:list><text:list>', '')
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { mtime, level: 0 }],
    'content.xml': [
      strToU8(
        `${xml}<office:document-content ${names} office:version="1.2"><office:body><office:text>${body}</office:text></office:body></office:document-content>`
      ),
      { mtime, level: 6 }
    ],
    'META-INF/manifest.xml': [
      strToU8(
        `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
      ),
      { mtime, level: 6 }
    ]
  })
}

function rtfText(text) {
  let out = ''
  for (const sign of text) {
    const code = sign.codePointAt(0)
    if ('\\{}'.includes(sign)) out += `\\${sign}`
    else if (code < 128) out += sign
    else if (code < 256) out += `\\'${code.toString(16)}`
    else for (const unit of sign.split('')) out += `\\u${((unit.charCodeAt(0) + 32_768) % 65_536) - 32_768}?`
  }
  return out
}

/** A Rich Text document of the same paragraphs, as word processors of old write it. */
export function writeRtf(paragraphs) {
  const one = ({ kind, text }) => {
    const safe = rtfText(text)
    if (kind === 'title') return `\\pard\\qc\\b\\fs36 ${safe}\\b0\\fs22\\par`
    if (kind === 'heading' || kind === 'bold') return `\\pard\\sb200\\b ${safe}\\b0\\par`
    if (kind === 'listItem')
      return `{\\pntext\\f1\\'B7\\tab}\\pard{\\*\\pn\\pnlvlblt\\pnf1\\pnindent0{\\pntxtb\\'B7}}\\fi-360\\li720 ${safe}\\par`
    return `\\pard ${safe}\\par`
  }
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Calibri;}{\\f1\\fnil\\fcharset2 Symbol;}}{\\colortbl;\\red0\\green0\\blue0;}\\viewkind4\\uc1\\f0\\fs22\n${paragraphs.map(one).join('\n')}\n}\n`
}
