import { GFM, type MarkdownParser, parser } from '@lezer/markdown'
import type { Block, Page } from '../page'
import { splitLines } from './lines'
import { newPageWriter, type PageWriter, writeBlock, writtenText } from './page-writer'
import { decodeEntities } from './tolerant-json'

const markdown: MarkdownParser = parser.configure(GFM)

/** Deepest block quotes and lists that are read as such: deeper ones only cost time. The rest of such a line is text. */
const deepestMarks = /^(?:[ \t]*(?:>|[-*+] |\d{1,9}[.)] )){40,}/gm

/** Nodes of the tree that are only marks and are not read. */
const marks = new Set(
  `HeaderMark QuoteMark ListMark LinkMark EmphasisMark CodeMark URL LinkTitle LinkLabel CodeInfo HardBreak
   StrikethroughMark TaskMarker TableDelimiter Comment CommentBlock ProcessingInstruction HTMLTag HorizontalRule
   LinkReference`.split(/\s+/)
)
/** Nodes in which an address is a mark. */
const linkNodes: ReadonlySet<string> = new Set(['Link', 'Image', 'LinkReference'])
/** Nodes that begin a block of their own. */
const blockStarts = /^(?:Paragraph|ATXHeading|SetextHeading|TableRow|TableHeader|CodeText|HTMLBlock)/

interface LinkSpan {
  readonly url: string
  readonly from: number
  readonly to: number
}

/** A node of the tree, as far as it is looked at. */
interface Node {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Walk {
  readonly source: string
  readonly writer: PageWriter
  /** Up to where the source was read. */
  at: number
  /** What was gathered for the block that is being read. */
  text: string
  bold: number
  linked: number
  links: LinkSpan[]
  boldDepth: number
  listDepth: number
  hidden: number
  inItem: boolean
  readonly openLinks: { readonly from: number; readonly url: string }[]
}

function newWalk(source: string): Walk {
  const gathered = { text: '', bold: 0, linked: 0, links: [] }
  const depths = { boldDepth: 0, listDepth: 0, hidden: 0, inItem: false }
  return { source, writer: newPageWriter(), at: 0, ...gathered, ...depths, openLinks: [] }
}

/** Reads the source up to a place; what marks hide is passed over. */
function readTo(walk: Walk, position: number): void {
  if (position > walk.at && walk.hidden === 0) {
    const words = decodeEntities(walk.source.slice(walk.at, position))
    walk.text += words
    if (walk.boldDepth > 0) walk.bold += words.trim().length
  }
  walk.at = Math.max(walk.at, position)
}

/** Lines of a paragraph that stand for themselves, such as facts under labels; wrapped text is one line. */
function paragraphLines(text: string): { start: number; end: number }[] {
  const lines = splitLines(text).filter((line) => line.end > line.start)
  const labelled = lines.filter((line) => /^[^:]{2,40}:/.test(text.slice(line.start, line.end))).length
  const short = lines.every((line) => line.end - line.start < 70)
  if (lines.length > 1 && (labelled * 2 >= lines.length || short)) return lines
  return [{ start: 0, end: text.length }]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Adds the links of a line, found again by their words. */
function writeLinks(walk: Walk, line: { start: number; end: number }, words: string, at: number): void {
  for (const { url, from, to } of walk.links) {
    const shown = oneLine(walk.text.slice(from, to))
    const inside = from >= line.start && to <= line.end ? words.indexOf(shown) : -1
    if (inside !== -1) walk.writer.links.push({ url, start: at + inside, end: at + inside + shown.length })
  }
}

/** Writes the gathered text as blocks: of a paragraph each line is one unless it was wrapped. */
function writeGathered(walk: Walk, given: Block['kind'], givenLevel: number): void {
  const item = walk.inItem && given === 'paragraph'
  const kind = item ? 'listItem' : given
  const level = item ? Math.max(1, walk.listDepth) : givenLevel
  const lines = kind === 'paragraph' ? paragraphLines(walk.text) : [{ start: 0, end: walk.text.length }]
  const bold = walk.bold >= walk.text.trim().length * 0.9
  for (const line of lines) {
    const text = oneLine(walk.text.slice(line.start, line.end))
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    const heading = kind === 'paragraph' && bold && text.length <= 90 && !/[.,;]$/.test(text)
    const shape = heading ? ({ kind: 'heading', level: 4 } as const) : { kind, level }
    const linked = lines.length > 1 ? 0 : Math.min(1, walk.linked / text.length)
    const at = writeBlock(walk.writer, { ...shape, text, region: null, linked })
    writeLinks(walk, line, text, at)
  }
  walk.text = ''
  walk.bold = 0
  walk.linked = 0
  walk.links = []
}

function enter(walk: Walk, node: Node, urlOf: () => string): void {
  const { name, from, to } = node
  if (marks.has(name)) {
    readTo(walk, from)
    walk.hidden++
    if (name === 'HardBreak' || (name === 'HTMLTag' && /^<br/i.test(walk.source.slice(from, to)))) walk.text += '\n'
  } else if (blockStarts.test(name)) {
    walk.at = Math.max(walk.at, from)
    walk.text = ''
  } else if (name === 'BulletList' || name === 'OrderedList') walk.listDepth++
  else if (name === 'ListItem') {
    walk.at = Math.max(walk.at, from)
    walk.inItem = true
  } else if (name === 'StrongEmphasis' || name === 'Link' || name === 'TableCell' || name === 'Escape') {
    readTo(walk, from)
    if (name === 'StrongEmphasis') walk.boldDepth++
    if (name === 'Link') walk.openLinks.push({ from: walk.text.length, url: urlOf() })
    if (name === 'TableCell' && walk.text.trim() !== '') walk.text += ' | '
    if (name === 'Escape') walk.at = from + 1
  }
}

function leaveLink(walk: Walk): void {
  const open = walk.openLinks.pop()
  if (open === undefined || open.url === '') return
  walk.links.push({ ...open, to: walk.text.length })
  walk.linked += walk.text.length - open.from
}

function leave(walk: Walk, { name, to }: Node): void {
  if (marks.has(name)) {
    walk.at = Math.max(walk.at, to)
    walk.hidden--
  } else if (name === 'BulletList' || name === 'OrderedList') {
    walk.listDepth--
    walk.inItem = walk.listDepth > 0 && walk.inItem
  } else if (name === 'ListItem') walk.inItem = false
  else if (name === 'StrongEmphasis' || name === 'Link') {
    readTo(walk, to)
    if (name === 'Link') leaveLink(walk)
    else walk.boldDepth--
  } else leaveBlock(walk, name, to)
}

function leaveBlock(walk: Walk, name: string, to: number): void {
  const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)
  if (heading === null && !/^(?:Paragraph|CodeText|Task|HTMLBlock|TableRow|TableHeader)$/.test(name)) return
  readTo(walk, to)
  if (name === 'HTMLBlock') walk.text = walk.text.replace(/<[^<>]{0,500}>/g, ' ')
  if (heading !== null) writeGathered(walk, 'heading', Number(heading[1]))
  else writeGathered(walk, name.startsWith('Table') ? 'row' : 'paragraph', 0)
}

/** The readable text of a Markdown source: its marks are gone, its links, lists, tables and headings are known. */
export function readMarkdown(source: string): Page {
  const walk = newWalk(source.replace(deepestMarks, (line) => line.replace(/[>*+-]/g, ' ')))
  markdown.parse(walk.source).iterate({
    enter(node) {
      // An address in running text is text; only behind the words of a link it is a mark.
      if (node.name === 'URL' && !linkNodes.has(node.node.parent?.name ?? '')) return false
      enter(walk, node, () => {
        const url = node.node.getChild('URL')
        return url === null ? '' : walk.source.slice(url.from, url.to)
      })
      return true
    },
    leave(node) {
      leave(walk, node)
    }
  })
  const { blocks, links } = walk.writer
  const said = { structured: [], meta: {}, url: null, language: null, warnings: [] }
  return { text: writtenText(walk.writer), blocks, links, ...said }
}
