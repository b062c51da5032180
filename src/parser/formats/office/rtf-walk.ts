import type { ParagraphKind } from './rich-lines'
import { addPiece, closeBox, endParagraph, hasPieces, newRichText, type RichText } from './rich-text'
import { type CodePage, decodePage, westernPage } from './rtf-charsets'
import { type Group, outermostGroup } from './rtf-groups'
import { noTable, standIn, type TablePlace } from './rtf-tables'

/** Deepest nesting of groups: programs stay below 30. */
const maxDepth = 200
/** Longest instruction of a field and longest title, in UTF-16 units. */
const longestAside = 4_000

/** Thrown where groups nest too deeply. */
export class RtfTooDeepError extends Error {}

/** An RTF file that is being read. */
export interface RtfWalk {
  readonly rich: RichText
  readonly groups: Group[]
  readonly fonts: Map<number, CodePage>
  readonly bytes: number[]
  readonly table: TablePlace
  /** The mark that the program set before the paragraph in the making, such as a bullet. */
  mark: string
  page: CodePage
  /** Number of the font that is being described, or that is set where a file begins. */
  font: number
  starred: boolean
  /** Stand-ins of a Unicode character that are still to be passed over. */
  passOver: number
  inRow: boolean
  title: string
  /** The HTML that the file was made from; undefined when it was made from none. */
  html: string[] | undefined
}

/** A file of which nothing is read yet. */
export function newRtfWalk(): RtfWalk {
  return {
    rich: newRichText(),
    groups: [outermostGroup(westernPage)],
    fonts: new Map(),
    bytes: [],
    table: noTable(),
    mark: '',
    page: westernPage,
    font: 0,
    starred: false,
    passOver: 0,
    inRow: false,
    title: '',
    html: undefined
  }
}

/** The innermost group that is open. */
export function groupOf(walk: RtfWalk): Group {
  const group = walk.groups.at(-1)
  if (group !== undefined) return group
  const first = outermostGroup(walk.page)
  walk.groups.push(first)
  return first
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function addReadable(walk: RtfWalk, group: Group, text: string): void {
  if (walk.html !== undefined) {
    if (!group.suppressed) walk.html.push(escapeHtml(text))
    return
  }
  if (group.hidden) return
  standIn(walk.rich, walk.table, group.paragraph.inTable || walk.inRow)
  const { size, link } = group
  addPiece(walk.rich, { text, bold: group.bold || (group.underlined && link === null), size, link })
}

/** Adds characters to what the innermost group is for: the text, a mark, the title, a field's instruction. */
export function addWords(walk: RtfWalk, text: string): void {
  const group = groupOf(walk)
  switch (group.destination) {
    case 'text':
      addReadable(walk, group, text)
      return
    case 'tag':
      if (!group.suppressed) walk.html?.push(text)
      return
    case 'mark':
      walk.mark += text
      return
    case 'title':
      if (walk.title.length < longestAside) walk.title += text
      return
    case 'instruction':
      if (group.field !== null && group.field.instruction.length < longestAside) group.field.instruction += text
      return
    default:
      return
  }
}

/** Adds the bytes that wait: those that follow each other make characters together, some languages take two for one. */
export function flushBytes(walk: RtfWalk): void {
  if (walk.bytes.length === 0) return
  addWords(walk, decodePage(groupOf(walk).page, walk.bytes.splice(0)))
}

function kindOf(walk: RtfWalk): ParagraphKind {
  const { heading, level } = groupOf(walk).paragraph
  if (heading > 0) return { kind: 'heading', level: heading }
  return /\S/.test(walk.mark) ? { kind: 'listItem', level } : { kind: 'paragraph', level: 0 }
}

/** Ends the paragraph in the making. */
export function closeParagraph(walk: RtfWalk): void {
  if (walk.html !== undefined) {
    addWords(walk, '\n')
    return
  }
  standIn(walk.rich, walk.table, groupOf(walk).paragraph.inTable || walk.inRow)
  endParagraph(walk.rich, kindOf(walk))
  walk.mark = ''
}

/** Ends the innermost group. */
export function closeGroup(walk: RtfWalk): void {
  flushBytes(walk)
  const group = walk.groups.pop()
  if (group?.box === true) closeBox(walk.rich)
}

/** Begins a group, which takes over its outer one's look; throws `RtfTooDeepError` below the deepest nesting. */
export function openGroup(walk: RtfWalk): void {
  flushBytes(walk)
  if (walk.groups.length > maxDepth) throw new RtfTooDeepError()
  const outer = groupOf(walk)
  walk.groups.push({ ...outer, box: false, paragraph: { ...outer.paragraph } })
}

/** Ends the file, whatever is still open. */
export function finishRtf(walk: RtfWalk): void {
  flushBytes(walk)
  if (walk.html !== undefined) return
  if (hasPieces(walk.rich)) endParagraph(walk.rich, kindOf(walk))
  while (walk.groups.length > 0) closeGroup(walk)
  standIn(walk.rich, walk.table, false)
}
