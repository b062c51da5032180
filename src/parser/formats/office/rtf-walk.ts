import type { ParagraphKind } from './rich-lines'
import { addPiece, closeBox, endParagraph, hasPieces, newRichText, openBox, type RichText } from './rich-text'
import { type CodePage, decodePage, pageOfFont, westernPage } from './rtf-charsets'
import { characters, destinations, type Group, newParagraph, outermostGroup, readStarred, signs } from './rtf-groups'
import { endCell, endRow, noTable, standIn, type TablePlace } from './rtf-tables'
import type { RtfReader } from './rtf-tokens'

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

function groupOf(walk: RtfWalk): Group {
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

function addWords(walk: RtfWalk, text: string): void {
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

/** Bytes that follow each other make characters together: some languages take two for one. */
function flushBytes(walk: RtfWalk): void {
  if (walk.bytes.length === 0) return
  addWords(walk, decodePage(groupOf(walk).page, walk.bytes.splice(0)))
}

function kindOf(walk: RtfWalk): ParagraphKind {
  const { heading, level } = groupOf(walk).paragraph
  if (heading > 0) return { kind: 'heading', level: heading }
  return /\S/.test(walk.mark) ? { kind: 'listItem', level } : { kind: 'paragraph', level: 0 }
}

function closeParagraph(walk: RtfWalk): void {
  if (walk.html !== undefined) {
    addWords(walk, '\n')
    return
  }
  standIn(walk.rich, walk.table, groupOf(walk).paragraph.inTable || walk.inRow)
  endParagraph(walk.rich, kindOf(walk))
  walk.mark = ''
}

/** Words about how characters look. Answers whether the word was one. */
function takeLook(walk: RtfWalk, group: Group, name: string, value: number | null): boolean {
  switch (name) {
    case 'b':
      group.bold = value !== 0
      return true
    case 'ul':
      group.underlined = value !== 0
      return true
    case 'ulnone':
      group.underlined = false
      return true
    case 'fs':
      if (value !== null && value > 0 && value < 2_000) group.size = value / 2
      return true
    case 'v':
    case 'deleted':
      group.hidden = value !== 0
      return true
    case 'plain':
      Object.assign(group, { bold: false, underlined: false, size: 12, hidden: false, page: walk.page })
      return true
    case 'f':
      walk.font = value ?? 0
      if (group.destination !== 'fonts') group.page = walk.fonts.get(walk.font) ?? walk.page
      return true
    case 'uc':
      group.fallback = Math.min(20, Math.max(0, value ?? 1))
      return true
    case 'htmlrtf':
      group.suppressed = value !== 0
      return true
    default:
      return false
  }
}

function takeFont(walk: RtfWalk, name: string, value: number | null): void {
  const page = name === 'fcharset' ? pageOfFont(value ?? 0) : name === 'cpg' ? (value ?? undefined) : undefined
  if (page !== undefined) walk.fonts.set(walk.font, page)
}

/** Words about the whole file. */
function takeDocument(walk: RtfWalk, group: Group, name: string, value: number | null): void {
  const page = { ansicpg: value ?? westernPage, mac: 10000, pc: 437, pca: 850 }[name]
  if (page !== undefined) {
    walk.page = page
    group.page = page
  } else if (name === 'fromhtml') walk.html ??= []
}

/** Words about the paragraph and its place in a table. */
function takeParagraph(walk: RtfWalk, group: Group, name: string, value: number | null): void {
  switch (name) {
    case 'par':
    case 'sect':
    case 'page':
    case 'column':
    case 'nestcell':
      closeParagraph(walk)
      return
    case 'pard':
      // The mark stands before this word in some files, and belongs to the paragraph all the same.
      group.paragraph = newParagraph()
      return
    case 'outlinelevel':
      group.paragraph.heading = value !== null && value >= 0 && value < 9 ? Math.min(6, value + 1) : 0
      return
    case 'ilvl':
      group.paragraph.level = Math.min(6, Math.max(0, value ?? 0) + 1)
      return
    case 'intbl':
      group.paragraph.inTable = true
      return
    case 'trowd':
      walk.inRow = true
      return
    case 'cell':
      if (/\S/.test(walk.mark)) closeParagraph(walk)
      if (walk.html === undefined) endCell(walk.rich, walk.table)
      return
    case 'row':
      if (walk.html === undefined) endRow(walk.rich, walk.table)
      walk.inRow = false
      return
    default:
      return
  }
}

function linkOf(instruction: string): string | null {
  return /HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]{4,2000})/i.exec(instruction)?.[1] ?? null
}

/** Words that say what their group is for. Answers whether the word was one. */
function takeDestination(walk: RtfWalk, group: Group, name: string): boolean {
  const destination = name === 'title' && group.destination === 'info' ? 'title' : destinations[name]
  if (destination !== undefined) group.destination = destination
  else if (name === 'field') group.field = { instruction: '' }
  else if (name === 'fldrslt') group.link = linkOf(group.field?.instruction ?? '') ?? group.link
  else if (name === 'shptxt' && walk.html === undefined) {
    openBox(walk.rich)
    group.box = true
  } else return false
  return true
}

function readUnicode(walk: RtfWalk, group: Group, value: number): void {
  addWords(walk, String.fromCharCode(value & 0xffff))
  walk.passOver = group.fallback
}

function readWord(walk: RtfWalk, name: string, value: number | null): void {
  const character = characters[name]
  if (character !== undefined && walk.passOver > 0) {
    walk.passOver--
    return
  }
  flushBytes(walk)
  walk.passOver = 0
  const group = groupOf(walk)
  const starred = walk.starred
  walk.starred = false
  if (starred && !readStarred.has(name)) group.destination = 'skip'
  if (group.destination === 'skip') return
  if (name === 'u' && value !== null) readUnicode(walk, group, value)
  else if (character !== undefined) addWords(walk, character)
  else if (takeLook(walk, group, name, value)) return
  else if (group.destination === 'fonts') takeFont(walk, name, value)
  else if (!takeDestination(walk, group, name)) {
    takeDocument(walk, group, name, value)
    if (group.destination === 'text') takeParagraph(walk, group, name, value)
    else if (name === 'par') addWords(walk, '\n')
  }
}

function readSign(walk: RtfWalk, sign: string): void {
  flushBytes(walk)
  if (sign === '*') walk.starred = true
  else if (sign === '\n' || sign === '\r') readWord(walk, 'par', null)
  else if (walk.passOver > 0) walk.passOver--
  else if (groupOf(walk).destination !== 'skip') addWords(walk, signs[sign] ?? '')
}

function closeGroup(walk: RtfWalk): void {
  flushBytes(walk)
  const group = walk.groups.pop()
  if (group?.box === true) closeBox(walk.rich)
}

function openGroup(walk: RtfWalk): void {
  flushBytes(walk)
  if (walk.groups.length > maxDepth) throw new RtfTooDeepError()
  const outer = groupOf(walk)
  walk.groups.push({ ...outer, box: false, paragraph: { ...outer.paragraph } })
}

/** Reads the parts of an RTF file into a document in the making, or into the HTML that it was made from. */
export function rtfReader(walk: RtfWalk): RtfReader {
  return {
    open: () => {
      walk.passOver = 0
      openGroup(walk)
    },
    close: () => {
      walk.passOver = 0
      closeGroup(walk)
    },
    word: (name, value) => readWord(walk, name, value),
    sign: (sign) => readSign(walk, sign),
    byte: (value) => {
      walk.starred = false
      const { destination } = groupOf(walk)
      if (walk.passOver > 0) walk.passOver--
      else if (destination !== 'skip' && destination !== 'fonts' && destination !== 'info') walk.bytes.push(value)
    }
  }
}

/** Ends the file, whatever is still open. */
export function finishRtf(walk: RtfWalk): void {
  flushBytes(walk)
  if (walk.html !== undefined) return
  if (hasPieces(walk.rich)) endParagraph(walk.rich, kindOf(walk))
  while (walk.groups.length > 0) closeGroup(walk)
  standIn(walk.rich, walk.table, false)
}
