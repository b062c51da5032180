import type { Region } from '../../page'
import type { Relation } from './docx-parts'
import { type Look, type Shape, type Styles, takeLook, takeShape } from './docx-styles'
import type { ParagraphKind } from './rich-lines'
import {
  addPiece,
  closeBox,
  closeCell,
  closeTable,
  endParagraph,
  hasPieces,
  openBox,
  openCell,
  openRow,
  openTable,
  type RichText
} from './rich-text'
import type { XmlAttributes, XmlReader } from './xml'

/** Longest paragraph that a style can make a heading, in UTF-16 units. */
const longestHeading = 200
/** Most fields inside each other: for every word the innermost link among them is looked for. */
const mostFields = 50
/** Size of letters in points where nothing says it. */
const usualSize = 11

/**
 * What is not read: what was deleted or moved away, how things looked before, the second form of a drawing, what is
 * said above the letters, and settings.
 */
const skipped = new Set(
  `w:del w:moveFrom w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange w:tblGridChange
   mc:Fallback w:rt w:tblPr w:tblGrid w:tcPr w:sectPr w:delText w:delInstrText w:object`.split(/\s+/)
)

interface Paragraph extends Shape {
  style: string
  length: number
  /** Its end was deleted: it goes on in the next one. */
  goesOn: boolean
}

interface Run extends Look {
  style: string
}

interface Field {
  instruction: string
  link: string | null
}

interface Walk {
  readonly rich: RichText
  readonly styles: Styles
  readonly links: ReadonlyMap<string, string>
  readonly path: string[]
  readonly paragraphs: Paragraph[]
  readonly runs: Run[]
  /** Fields and links that are open, innermost last; a link that leads nowhere is null. */
  readonly fields: Field[]
  readonly anchors: (string | null)[]
  /** Placeholders of empty forms, by the depth of their frame. */
  readonly placeholders: number[]
  /** Depth at which something begins that is not read; 0 when nothing does. */
  skipFrom: number
}

function linkOfField(instruction: string): string | null {
  return /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{4,2000})"/i.exec(instruction)?.[1] ?? null
}

function lookOf(walk: Walk): Required<Look> {
  const { styles } = walk
  const run = walk.runs.at(-1)
  const style = walk.paragraphs.at(-1)?.style ?? ''
  const looks = [
    styles.byId.get(''),
    styles.byId.get(style === '' ? styles.usual : style),
    styles.byId.get(run?.style ?? '')
  ]
  const { bold = false, underlined = false, size = usualSize, hidden = false }: Look = Object.assign({}, ...looks, run)
  return { bold, underlined, size, hidden }
}

function addWords(walk: Walk, text: string): void {
  const { bold, underlined, size, hidden } = lookOf(walk)
  if (hidden) return
  const paragraph = walk.paragraphs.at(-1)
  if (paragraph !== undefined) paragraph.length += text.length
  const field = walk.fields.findLast(({ link }) => link !== null)
  const link = walk.anchors.at(-1) ?? field?.link ?? null
  addPiece(walk.rich, { text, bold: bold || (underlined && link === null), size, link })
}

function kindOf(walk: Walk, paragraph: Paragraph): ParagraphKind {
  const { styles } = walk
  const ofStyle = styles.byId.get(paragraph.style === '' ? styles.usual : paragraph.style)
  const heading = paragraph.heading ?? ofStyle?.heading ?? 0
  if (heading > 0 && paragraph.length <= longestHeading) return { kind: 'heading', level: heading }
  const list = paragraph.list ?? ofStyle?.list ?? 0
  return list > 0 ? { kind: 'listItem', level: list } : { kind: 'paragraph', level: 0 }
}

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-'
}

function openInRun(walk: Walk, name: string, attributes: XmlAttributes): void {
  const sign = signs[name]
  if (sign !== undefined) addWords(walk, sign)
  else if (name === 'w:sym') {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16)
    if (code >= 32 && code < 0xffff) addWords(walk, String.fromCharCode(code))
  } else if (name === 'w:fldChar') {
    const type = attributes['w:fldCharType']
    const field = walk.fields.at(-1)
    if (type === 'begin' && walk.fields.length < mostFields) walk.fields.push({ instruction: '', link: null })
    else if (type === 'end') walk.fields.pop()
    else if (type === 'separate' && field !== undefined) field.link = linkOfField(field.instruction)
  }
}

function openProperty(walk: Walk, name: string, attributes: XmlAttributes, parent: string): void {
  const paragraph = walk.paragraphs.at(-1)
  const run = walk.runs.at(-1)
  if (parent === 'w:rPr') {
    if (walk.path.at(-3) === 'w:pPr') {
      if (name === 'w:del' && paragraph !== undefined) paragraph.goesOn = true
    } else if (run !== undefined) {
      if (name === 'w:rStyle') run.style = attributes['w:val'] ?? ''
      takeLook(run, name, attributes)
    }
  } else if (paragraph !== undefined && (parent === 'w:pPr' || parent === 'w:numPr')) {
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? ''
    takeShape(paragraph, name, attributes)
  }
}

function openPart(walk: Walk, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case 'w:p':
      walk.paragraphs.push({ style: '', length: 0, goesOn: false })
      return
    case 'w:r':
      walk.runs.push({ style: '' })
      return
    case 'w:hyperlink':
      walk.anchors.push(walk.links.get(attributes['r:id'] ?? '') ?? null)
      return
    case 'w:fldSimple':
      walk.anchors.push(linkOfField(attributes['w:instr'] ?? ''))
      return
    case 'w:tbl':
      openTable(walk.rich)
      return
    case 'w:tr':
      openRow(walk.rich)
      return
    case 'w:tc':
      openCell(walk.rich)
      return
    case 'w:txbxContent':
      openBox(walk.rich)
      return
    default:
      return
  }
}

function closeParagraph(walk: Walk): void {
  const paragraph = walk.paragraphs.at(-1)
  if (paragraph === undefined) return
  // What follows continues it, and says what the whole of it is, as in Word.
  if (!paragraph.goesOn) endParagraph(walk.rich, kindOf(walk, paragraph))
  walk.paragraphs.pop()
}

function closePart(walk: Walk, name: string): void {
  switch (name) {
    case 'w:p':
      closeParagraph(walk)
      return
    case 'w:r':
      walk.runs.pop()
      return
    case 'w:hyperlink':
    case 'w:fldSimple':
      walk.anchors.pop()
      return
    case 'w:tbl':
      closeTable(walk.rich)
      return
    case 'w:tc':
      if (hasPieces(walk.rich)) endParagraph(walk.rich, { kind: 'paragraph', level: 0 })
      closeCell(walk.rich)
      return
    case 'w:txbxContent':
      closeBox(walk.rich)
      return
    default:
      return
  }
}

function open(walk: Walk, name: string, attributes: XmlAttributes): void {
  const parent = walk.path.at(-1) ?? ''
  walk.path.push(name)
  if (walk.skipFrom > 0) return
  openProperty(walk, name, attributes, parent)
  if (name === 'w:showingPlcHdr') walk.placeholders.push(walk.path.length - 1)
  const isEmptyForm = name === 'w:sdtContent' && walk.placeholders.at(-1) === walk.path.length
  if (skipped.has(name) || isEmptyForm) walk.skipFrom = walk.path.length
  else if (parent === 'w:r') openInRun(walk, name, attributes)
  if (walk.skipFrom === 0) openPart(walk, name, attributes)
}

function close(walk: Walk, name: string): void {
  const depth = walk.path.length
  walk.path.pop()
  if (walk.skipFrom > 0) {
    if (walk.skipFrom === depth) walk.skipFrom = 0
    return
  }
  if (name === 'w:sdt') while ((walk.placeholders.at(-1) ?? 0) > depth) walk.placeholders.pop()
  closePart(walk, name)
}

function readText(walk: Walk, text: string): void {
  if (walk.skipFrom > 0) return
  const parent = walk.path.at(-1)
  const field = walk.fields.at(-1)
  if (parent === 'w:t' || parent === 'm:t') addWords(walk, text)
  else if (parent === 'w:instrText' && field !== undefined && field.instruction.length < 4_000)
    field.instruction += text
}

/** Reads the body, a header or a footer of a DOCX into a document in the making. */
export function bodyReader(rich: RichText, styles: Styles, relations: readonly Relation[], region: Region): XmlReader {
  const links = new Map(relations.filter(({ external }) => external).map(({ id, target }) => [id, target]))
  rich.region = region
  const walk: Walk = {
    rich,
    styles,
    links,
    path: [],
    paragraphs: [],
    runs: [],
    fields: [],
    anchors: [],
    placeholders: [],
    skipFrom: 0
  }
  return {
    open: (name, attributes) => open(walk, name, attributes),
    close: (name) => close(walk, name),
    text: (text) => readText(walk, text)
  }
}
