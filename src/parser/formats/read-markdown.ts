import { GFM, type MarkdownParser, parser } from '@lezer/markdown'
import type { Block, Page } from '../page'
import { splitLines } from './lines'
import { newPageWriter, type PageWriter, writeBlock, writtenText } from './page-writer'
import { decodeEntities } from './tolerant-json'

const markdown: MarkdownParser = parser.configure(GFM)

/** Deepest block quotes and lists that are read as such; the rest of such a line is text. */
const deepestMarks = /^(?:[ \t]*(?:>|[-*+] |\d{1,9}[.)] )){40,}/gm

/** Nodes of the tree that are only marks and are not read. */
const marks = new Set(
  'HeaderMark QuoteMark ListMark LinkMark EmphasisMark CodeMark URL LinkTitle LinkLabel CodeInfo HardBreak StrikethroughMark TaskMarker TableDelimiter Comment CommentBlock ProcessingInstruction HTMLTag'.split(
    ' '
  )
)

interface Walk {
  readonly source: string
  readonly writer: PageWriter
  text: string
  bold: number
  boldDepth: number
  linked: number
  readonly links: { url: string; from: number; to: number }[]
  readonly openLinks: { from: number; url: string }[]
}

function add(walk: Walk, words: string): void {
  walk.text += words
  if (walk.boldDepth > 0) walk.bold += words.trim().length
}

/** Writes the gathered lines as blocks: of a paragraph each line is one unless it was wrapped. */
function writeLines(walk: Walk, kind: Block['kind'], level: number): void {
  const { text, writer } = walk
  const lines = kind === 'paragraph' ? paragraphLines(text) : [{ start: 0, end: text.length }]
  for (const { start, end } of lines) {
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const heading =
      kind === 'paragraph' && words.length <= 90 && walk.bold >= text.trim().length * 0.9 && !/[.,;]$/.test(words)
    const linked = Math.min(1, walk.linked / words.length)
    const at = writeBlock(writer, {
      kind: heading ? 'heading' : kind,
      level: heading ? 4 : level,
      text: words,
      region: null,
      linked: lines.length > 1 ? 0 : linked
    })
    for (const { url, from, to } of walk.links) {
      const shown = text.slice(from, to).replace(/\s+/g, ' ').trim()
      const inside = from >= start && to <= end ? words.indexOf(shown) : -1
      if (inside !== -1) writer.links.push({ url, start: at + inside, end: at + inside + shown.length })
    }
  }
  walk.text = ''
  walk.bold = 0
  walk.linked = 0
  walk.links.length = 0
}

/** Lines of a paragraph that stand for themselves, such as facts under labels; wrapped text is one line. */
function paragraphLines(text: string): { start: number; end: number }[] {
  const lines = splitLines(text).filter((line) => line.end > line.start)
  const labelled = lines.filter((line) => /^[^:]{2,40}:/.test(text.slice(line.start, line.end))).length
  const short = lines.every((line) => line.end - line.start < 70)
  if (lines.length > 1 && (labelled * 2 >= lines.length || short)) return lines
  return [{ start: 0, end: text.length }]
}

/** The readable text of a Markdown source: its marks are gone, its links, lists, tables and headings are known. */
export function readMarkdown(source: string): Page {
  const safe = source.replace(deepestMarks, (line) => line.replace(/[>*+-]/g, ' '))
  const walk: Walk = {
    source: safe,
    writer: newPageWriter(),
    text: '',
    bold: 0,
    boldDepth: 0,
    linked: 0,
    links: [],
    openLinks: []
  }
  let at = 0
  let listDepth = 0
  let hidden = 0
  let itemOpen = false
  const upTo = (position: number) => {
    if (position > at && hidden === 0) add(walk, decodeEntities(safe.slice(at, position)))
    at = Math.max(at, position)
  }
  const end = (kind: Block['kind'], level: number) =>
    writeLines(
      walk,
      itemOpen && kind === 'paragraph' ? 'listItem' : kind,
      itemOpen && kind === 'paragraph' ? Math.max(1, listDepth) : level
    )
  markdown.parse(safe).iterate({
    enter(node) {
      const { name, from, to } = node
      if (marks.has(name)) {
        upTo(from)
        hidden++
        if (name === 'HTMLTag' && /^<br/i.test(safe.slice(from, to))) walk.text += '\n'
        return
      }
      if (name === 'BulletList' || name === 'OrderedList') listDepth++
      else if (name === 'ListItem') {
        at = Math.max(at, from)
        itemOpen = true
      } else if (name === 'StrongEmphasis') {
        upTo(from)
        walk.boldDepth++
      } else if (name === 'Link') {
        upTo(from)
        const url = node.node.getChild('URL')
        walk.openLinks.push({ from: walk.text.length, url: url === null ? '' : safe.slice(url.from, url.to) })
      } else if (name === 'TableCell') {
        upTo(from)
        if (walk.text.trim() !== '') walk.text += ' | '
      } else if (name === 'Escape') {
        upTo(from)
        at = from + 1
      } else if (name === 'HorizontalRule' || name === 'LinkReference') {
        at = Math.max(at, to)
        hidden++
      } else if (/^(?:Paragraph|ATXHeading|SetextHeading|TableRow|TableHeader|CodeText|HTMLBlock)/.test(name)) {
        at = Math.max(at, from)
        walk.text = ''
      }
    },
    leave(node) {
      const { name, to } = node
      if (marks.has(name)) {
        at = Math.max(at, to)
        hidden--
        return
      }
      if (name === 'BulletList' || name === 'OrderedList') {
        listDepth--
        itemOpen = listDepth > 0 && itemOpen
      } else if (name === 'ListItem') itemOpen = false
      else if (name === 'StrongEmphasis') {
        upTo(to)
        walk.boldDepth--
      } else if (name === 'Link') {
        upTo(to)
        const open = walk.openLinks.pop()
        if (open !== undefined && open.url !== '') {
          walk.links.push({ url: open.url, from: open.from, to: walk.text.length })
          walk.linked += walk.text.length - open.from
        }
      } else if (name === 'HorizontalRule' || name === 'LinkReference') {
        at = Math.max(at, to)
        hidden--
      } else if (name === 'Paragraph' || name === 'CodeText' || name === 'Task') {
        upTo(to)
        end('paragraph', 0)
      } else if (name === 'HTMLBlock') {
        upTo(to)
        walk.text = walk.text.replace(/<[^<>]{0,500}>/g, ' ')
        end('paragraph', 0)
      } else if (/^(?:ATX|Setext)Heading/.test(name)) {
        upTo(to)
        end('heading', Number(name.slice(-1)))
      } else if (name === 'TableRow' || name === 'TableHeader') {
        upTo(to)
        end('row', 0)
      }
    }
  })
  const { blocks, links } = walk.writer
  return {
    text: writtenText(walk.writer),
    blocks,
    links,
    structured: [],
    meta: {},
    url: null,
    language: null,
    warnings: []
  }
}
