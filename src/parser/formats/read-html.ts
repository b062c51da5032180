import type { Block, Page, Region } from '../page'
import { choosePosting, isSamePosting } from '../structured/structured-choice'
import { readEmbedded } from './embedded-state'
import { readHtmlData } from './html-data'
import { isBold, isCard, isInChipRow, isInline, isUnread, regionOf, standsAlone } from './html-kinds'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  parseHtml
} from './html-tree'
import { isCell, isLayoutRow } from './layout-tables'
import { newPageWriter, type PageWriter, writeBlock, writtenText } from './page-writer'

/** Longest bold line that is taken for a heading, in UTF-16 units. */
const longestBoldHeading = 90
/** Longest words in bold that can be the label of what follows, in UTF-16 units. */
const longestLabel = 40

/** Where the walk stands: what surrounds the text that is being read. */
interface Surroundings {
  readonly region: Region
  readonly kind: Block['kind']
  readonly level: number
  readonly depth: number
  readonly bold: boolean
  readonly link: string | null
  readonly pre: boolean
  readonly cell: boolean
  /** Inside a paragraph, an item or a heading, where inline parts make one sentence. */
  readonly flowing: boolean
}

/** The block that is being put together from pieces of text. */
interface Pending {
  text: string
  linked: number
  bold: number
  spaceDue: boolean
  /** Whether the next words stand in a part of their own beside the last. */
  chipDue: boolean
  first: Surroundings | null
  readonly links: { url: string; from: number; to: number }[]
}

interface Walk {
  readonly writer: PageWriter
  pending: Pending
  lastAlone: boolean
}

type Step = { readonly node: HtmlNode; readonly around: Surroundings } | { readonly close: HtmlElement }

const outermost: Surroundings = {
  region: null,
  kind: 'paragraph',
  level: 0,
  depth: 0,
  bold: false,
  link: null,
  pre: false,
  cell: false,
  flowing: false
}

function newPending(): Pending {
  return { text: '', linked: 0, bold: 0, spaceDue: false, chipDue: false, first: null, links: [] }
}

function addText(walk: Walk, value: string, around: Surroundings): void {
  const { pending } = walk
  const words = value.replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ')
  if (words === ' ' || words === '') {
    if (words === ' ') pending.spaceDue = pending.text !== ''
    return
  }
  const trimmed = words.trim()
  const space = pending.text !== '' && (pending.spaceDue || words.startsWith(' '))
  // "<b>Location</b><span>Austin</span>": a bold word glued to what is not bold is its label.
  const isLabel = !space && !around.bold && pending.bold > 2 && pending.bold === pending.text.length
  if (
    isLabel &&
    pending.text.length <= longestLabel &&
    /^[\p{Lu}\d€$£]/u.test(trimmed) &&
    /\p{L}{2}$/u.test(pending.text)
  )
    pending.text += ': '
  else if (pending.chipDue && /[\p{L}\p{N})]$/u.test(pending.text) && /^[\p{L}\p{N}€$£+]/u.test(trimmed))
    pending.text += ' ·'
  pending.chipDue = false
  if (space) pending.text += ' '
  const from = pending.text.length
  pending.text += trimmed
  pending.spaceDue = words.endsWith(' ')
  pending.first ??= around
  if (around.bold) pending.bold += trimmed.length
  if (around.link !== null) {
    pending.linked += trimmed.length
    pending.links.push({ url: around.link, from, to: pending.text.length })
  }
}

function looksLikeHeading(pending: Pending): boolean {
  const { text } = pending
  return text.length <= longestBoldHeading && pending.bold >= text.length * 0.9 && !/[.,;]$/.test(text)
}

/** Writes what was gathered as a block, when it holds any text. */
function flush(walk: Walk): void {
  const { pending } = walk
  walk.pending = newPending()
  walk.lastAlone = false
  const around = pending.first
  if (around === null || !/[\p{L}\p{N}]/u.test(pending.text)) return
  const heading = around.kind === 'paragraph' && looksLikeHeading(pending)
  const start = writeBlock(walk.writer, {
    kind: heading ? 'heading' : around.kind,
    level: heading ? 4 : around.level,
    text: pending.text,
    region: around.region,
    linked: pending.linked / pending.text.length
  })
  for (const { url, from, to } of pending.links) {
    walk.writer.links.push({ url, start: start + from, end: start + to })
  }
}

function inner(element: HtmlElement, around: Surroundings): Surroundings {
  const { tagName } = element
  const bold = around.bold || isBold(element)
  if (isInline(element)) {
    const href = tagName === 'a' ? attributeOf(element, 'href') : undefined
    return bold === around.bold && href === undefined ? around : { ...around, bold, link: href ?? around.link }
  }
  const region = regionOf(element) ?? around.region
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { ...around, region, bold: false, kind: 'heading', level: Number(tagName.charAt(1)) }
    case 'ul':
    case 'ol':
      return { ...around, region, bold, depth: around.depth + 1 }
    case 'li':
      return isCard(element)
        ? { ...around, region, bold }
        : { ...around, region, bold, kind: 'listItem', level: Math.max(1, around.depth) }
    case 'tr':
      return isLayoutRow(element) ? { ...around, region, bold } : { ...around, region, bold, kind: 'row', level: 0 }
    case 'td':
    case 'th':
      return { ...around, region, bold, cell: around.kind === 'row' }
    case 'p':
    case 'blockquote':
      return { ...around, region, bold, flowing: true }
    case 'pre':
      return { ...around, region, bold, pre: true }
    default:
      return region === around.region && bold === around.bold ? around : { ...around, region, bold }
  }
}

/** A list item or row goes on after a paragraph inside it; anything else of block kind ends what went before. */
function opensBlock(element: HtmlElement, around: Surroundings): boolean {
  if (isInline(element)) return false
  const { tagName } = element
  if (around.cell || (around.kind === 'row' && isCell(element))) return false
  return !(around.kind === 'listItem' && (tagName === 'p' || tagName === 'div'))
}

function enter(walk: Walk, element: HtmlElement, around: Surroundings, stack: Step[]): void {
  const { tagName } = element
  if (isUnread(element)) return
  if (tagName === 'br' || tagName === 'hr') {
    if (around.kind === 'listItem' || around.cell) walk.pending.spaceDue = true
    else flush(walk)
    return
  }
  if (opensBlock(element, around)) flush(walk)
  else if (!isInline(element)) walk.pending.spaceDue = true
  if (isCell(element) && around.kind === 'row' && walk.pending.text !== '') {
    walk.pending.text += ' |'
    walk.pending.spaceDue = true
  }
  if (standsAlone(tagName) && walk.lastAlone) {
    const chip = attributeOf(element, 'class') ?? attributeOf(element, 'itemprop')
    if (
      (chip !== undefined || isInChipRow(element)) &&
      !around.flowing &&
      around.kind === 'paragraph' &&
      walk.pending.text !== ''
    )
      walk.pending.chipDue = true
    walk.pending.spaceDue = true
  }
  stack.push({ close: element })
  pushChildren(stack, element, inner(element, around))
}

function leave(walk: Walk, element: HtmlElement): void {
  if (isInline(element)) {
    walk.lastAlone = standsAlone(element.tagName)
    return
  }
  const parent = walk.pending.first
  const within = parent !== null && (parent.cell || parent.kind === 'listItem')
  if (within && element.tagName !== 'li' && element.tagName !== 'tr' && element.tagName !== 'table')
    walk.pending.spaceDue = true
  else flush(walk)
}

function pushChildren(stack: Step[], parent: HtmlParent, around: Surroundings): void {
  for (let i = parent.childNodes.length - 1; i >= 0; i--) {
    const node = parent.childNodes[i]
    if (node !== undefined) stack.push({ node, around })
  }
}

function addPreformatted(walk: Walk, value: string, around: Surroundings): void {
  for (const line of value.split('\n')) {
    addText(walk, line, around)
    flush(walk)
  }
}

/** Reads the elements in order with a stack of its own: no nesting can overflow it. */
function walkTree(walk: Walk, root: HtmlParent): void {
  const stack: Step[] = []
  pushChildren(stack, root, outermost)
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('close' in step) leave(walk, step.close)
    else if (isText(step.node)) {
      if (step.node.value.trim() !== '') walk.lastAlone = false
      if (step.around.pre) addPreformatted(walk, step.node.value, step.around)
      else addText(walk, step.node.value, step.around)
    } else if (isElement(step.node)) enter(walk, step.node, step.around, stack)
  }
  flush(walk)
}

/** Adds the readable content of a piece of HTML to a page in the making, such as a description kept in data. */
export function writeHtml(writer: PageWriter, html: string): void {
  const root = parseHtml(html)
  if (root !== undefined) walkTree({ writer, pending: newPending(), lastAlone: false }, root)
}

/** An HTML page as read on the screen; undefined when it exceeds the limits of `html-tree.ts`. */
export function readHtml(html: string): Page | undefined {
  const root = parseHtml(html)
  if (root === undefined) return undefined
  const writer = newPageWriter()
  walkTree({ writer, pending: newPending(), lastAlone: false }, root)
  const { blocks, links } = writer
  const page: Page = { text: writtenText(writer), blocks, links, warnings: [], ...readHtmlData(root) }
  return { ...page, structured: [...page.structured, ...ownPosting(page, readEmbedded(root))] }
}

/** Of the postings in a page's scripts the one that it is about; beside a description of it only the same one. */
function ownPosting(page: Page, embedded: readonly object[]): readonly object[] {
  const [described] = choosePosting(page.structured, page)
  if (described === undefined) return choosePosting(embedded, page, true)
  return choosePosting(
    embedded.filter((node) => isSamePosting(described, node as typeof described)),
    page
  )
}
