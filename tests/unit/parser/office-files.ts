import { strToU8, type ZipOptions, type Zippable, zipSync } from 'fflate'
import { readFile } from '../../../src/parser/formats/read-file'
import type { Page } from '../../../src/parser/page'

const wordSpace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
const typeBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Parts of a DOCX beside its body, as XML. */
export interface DocxParts {
  readonly styles?: string
  /** Relationships of the body: id, type and target; an address is external. */
  readonly relations?: readonly (readonly [id: string, type: string, target: string])[]
  readonly parts?: Readonly<Record<string, string>>
  readonly core?: string
  readonly main?: string
}

function relationsXml(relations: readonly (readonly [string, string, string])[]): string {
  const rows = relations.map(([id, type, target]) => {
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : ''
    const full = type.includes('/') ? type : `${typeBase}/${type}`
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`
  })
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
}

/** The files of a DOCX with this body. */
export function docxFiles(body: string, given: DocxParts = {}): Record<string, string> {
  const main = given.main ?? 'word/document.xml'
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationsXml([
      ['rId1', 'officeDocument', main],
      ['rId2', core, 'docProps/core.xml']
    ]),
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${given.core ?? ''}</cp:coreProperties>`,
    [main]: `${head}<w:document ${wordSpace}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsXml([['rIdS', 'styles', 'styles.xml'], ...(given.relations ?? [])]),
    'word/styles.xml': `${head}<w:styles ${wordSpace}>${given.styles ?? ''}</w:styles>`,
    ...given.parts
  }
}

/** Packs files as a zip. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const packed: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    packed[name] = [typeof content === 'string' ? strToU8(content) : content, options]
  }
  return zipSync(packed)
}

/** A DOCX with this body. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  return zipOf(docxFiles(body, parts))
}

const odfSpace = ['office', 'text', 'table', 'style', 'draw', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
  )
  .join(' ')

/** Parts of an ODT beside its body, as XML. */
export interface OdtParts {
  readonly automatic?: string
  readonly styles?: string
  readonly margins?: string
  readonly meta?: string
  readonly manifest?: string
}

/** An ODT with this body. */
export function odtOf(body: string, given: OdtParts = {}): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${head}<office:document-content ${odfSpace}><office:automatic-styles>${given.automatic ?? ''}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${head}<office:document-styles ${odfSpace}><office:styles>${given.styles ?? ''}</office:styles><office:master-styles><style:master-page style:name="Standard">${given.margins ?? ''}</style:master-page></office:master-styles></office:document-styles>`,
    'meta.xml': `${head}<office:document-meta ${odfSpace}><office:meta>${given.meta ?? ''}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${given.manifest ?? ''}</manifest:manifest>`
  })
}

/** The only page of a file; fails the test when it has none. */
export async function pageOf(bytes: Uint8Array): Promise<Page> {
  const read = await readFile({ name: 'a', bytes })
  const page = read.ok && 'pages' in read.value ? read.value.pages[0] : undefined
  if (page === undefined) throw new Error(JSON.stringify(read))
  return page
}

/** The blocks of a page in short: `h1 Title`, `p Text`, `li2 Item`, `row a | b`, a region before it. */
export function outlineOf(page: Page): string[] {
  return page.blocks.map(({ kind, level, text, region }) => {
    const short = { heading: `h${level}`, listItem: `li${level}`, row: 'row', paragraph: 'p' }[kind]
    return `${region === null ? '' : `${region} `}${short} ${text}`
  })
}

/** Damages a file in all the ways that files are damaged, the same ways each time. */
export function* damaged(bytes: Uint8Array): Generator<Uint8Array> {
  for (let part = 1; part < 50; part++) yield bytes.subarray(0, Math.floor((bytes.length * part) / 50))
  let state = 20_261_121
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
  for (let round = 0; round < 60; round++) {
    const copy = bytes.slice()
    for (let flip = 0; flip <= round / 10; flip++) copy[random(copy.length)] = random(256)
    yield copy
  }
  for (const length of [4, 16, 64]) {
    const rubbish = Uint8Array.from({ length: 5_000 }, () => random(256))
    rubbish.set(bytes.subarray(0, length))
    yield rubbish
  }
}
