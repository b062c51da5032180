import type { Region } from '../../page'
import { type OdtStyles, ownLook, styleOf } from './odt-styles'
import type { ParagraphKind } from './rich-lines'
import {
  addPiece,
  closeBox,
  closeCell,
  closeTable,
  endParagraph,
  openBox,
  openCell,
  openRow,
  openTable,
  type RichText
} from './rich-text'
import type { XmlAttributes, XmlReader } from './xml'

/** Longest paragraph that a style can make a heading, in UTF-16 units. */
const longestHeading = 200

/** What is not read: what was deleted, remarks, notes at the foot, what is said above the letters, lists of contents. */
const skipped = new Set(
  `text:tracked-changes office:annotation text:note text:ruby-text text:hidden-text text:hidden-paragraph office:forms
   text:table-of-content text:alphabetical-index text:illustration-index draw:object text:sequence-decls`.split(/\s+/)
)

interface Paragraph {
  readonly style: string
  /** Level of a heading that the format calls one; 0 otherwise. */
  readonly heading: number
  readonly list: number
  length: number
}

interface Walk {
  readonly rich: RichText
  readonly styles: OdtStyles
  readonly path: string[]
  readonly paragraphs: Paragraph[]
  readonly spans: string[]
  readonly links: (string | null)[]
  /** For each open list whether its item has had its first paragraph, which is the one with the mark. */
  readonly lists: boolean[]
  /** Depth at which text to be read begins; 0 outside it. */
  readFrom: number
  skipFrom: number
}

const regions: Readonly<Record<string, Region>> = {
  'office:text': null,
  'style:header': 'header',
  'style:header-first': 'header',
  'style:header-left': 'header',
  'style:footer': 'footer',
  'style:footer-first': 'footer',
  'style:footer-left': 'footer'
}

function addWords(walk: Walk, text: string): void {
  const paragraph = walk.paragraphs.at(-1)
  if (paragraph === undefined) return
  const link = walk.links.at(-1) ?? null
  let { bold, size, hidden } = styleOf(walk.styles, 'paragraph', paragraph.style)
  for (const span of walk.spans) {
    const own = ownLook(walk.styles, span)
    bold = own.bold ?? bold
    if (own.size > 0) size = own.size
    hidden ||= own.hidden
  }
  if (hidden) return
  paragraph.length += text.length
  addPiece(walk.rich, { text, bold, size, link })
}

function openParagraph(walk: Walk, name: string, attributes: XmlAttributes): void {
  const style = attributes['text:style-name'] ?? ''
  const outline = Number(attributes['text:outline-level'] ?? 1) || 1
  const heading = name === 'text:h' ? Math.min(6, outline) : 0
  const depth = walk.lists.length
  const isFirst = depth > 0 && walk.lists.at(-1) === false
  if (isFirst) walk.lists[depth - 1] = true
  walk.paragraphs.push({ style, heading, list: isFirst ? Math.min(6, depth) : 0, length: 0 })
}

function kindOf(walk: Walk, { style, heading, list, length }: Paragraph): ParagraphKind {
  const level = heading > 0 ? heading : styleOf(walk.styles, 'paragraph', style).heading
  if (level > 0 && length <= longestHeading) return { kind: 'heading', level }
  return list > 0 ? { kind: 'listItem', level: list } : { kind: 'paragraph', level: 0 }
}

/** Most spaces that stand for one element: only whether there is space matters. */
const mostSpaces = 8

function openPart(walk: Walk, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case 'text:p':
    case 'text:h':
      openParagraph(walk, name, attributes)
      return
    case 'text:span':
      walk.spans.push(attributes['text:style-name'] ?? '')
      return
    case 'text:a':
      walk.links.push(attributes['xlink:href'] ?? null)
      return
    case 'text:s':
      addWords(walk, ' '.repeat(Math.min(mostSpaces, Number(attributes['text:c']) || 1)))
      return
    case 'text:tab':
      addWords(walk, '\t')
      return
    case 'text:line-break':
      addWords(walk, '\n')
      return
    case 'text:list':
      walk.lists.push(true)
      return
    case 'text:list-item':
      if (walk.lists.length > 0) walk.lists[walk.lists.length - 1] = false
      return
    case 'table:table':
      openTable(walk.rich)
      return
    case 'table:table-row':
      openRow(walk.rich)
      return
    case 'table:table-cell':
      openCell(walk.rich)
      return
    case 'draw:text-box':
      openBox(walk.rich)
      return
    default:
      return
  }
}

function closePart(walk: Walk, name: string): void {
  switch (name) {
    case 'text:p':
    case 'text:h': {
      const paragraph = walk.paragraphs.pop()
      if (paragraph !== undefined) endParagraph(walk.rich, kindOf(walk, paragraph))
      return
    }
    case 'text:span':
      walk.spans.pop()
      return
    case 'text:a':
      walk.links.pop()
      return
    case 'text:list':
      walk.lists.pop()
      return
    case 'text:list-item':
      if (walk.lists.length > 0) walk.lists[walk.lists.length - 1] = true
      return
    case 'table:table':
      closeTable(walk.rich)
      return
    case 'table:table-cell':
      closeCell(walk.rich)
      return
    case 'draw:text-box':
      closeBox(walk.rich)
      return
    default:
      return
  }
}

/** Reads the body of an ODT, or the headers and footers among its styles, into a document in the making. */
export function odtReader(rich: RichText, styles: OdtStyles): XmlReader {
  const walk: Walk = {
    rich,
    styles,
    path: [],
    paragraphs: [],
    spans: [],
    links: [],
    lists: [],
    readFrom: 0,
    skipFrom: 0
  }
  return {
    open(name, attributes) {
      walk.path.push(name)
      const region = regions[name]
      if (region !== undefined && walk.readFrom === 0) {
        walk.readFrom = walk.path.length
        rich.region = region
      }
      if (walk.readFrom === 0 || walk.skipFrom > 0) return
      if (skipped.has(name)) walk.skipFrom = walk.path.length
      else openPart(walk, name, attributes)
    },
    close(name) {
      const depth = walk.path.length
      walk.path.pop()
      const isRead = walk.readFrom > 0 && walk.skipFrom === 0
      if (isRead) closePart(walk, name)
      if (walk.skipFrom === depth) walk.skipFrom = 0
      if (walk.readFrom === depth) walk.readFrom = 0
    },
    text(text) {
      const isRead = walk.readFrom > 0 && walk.skipFrom === 0
      if (isRead && walk.path.at(-1)?.startsWith('text:') === true) addWords(walk, text.replace(/[\t\r\n]+/g, ' '))
    }
  }
}
