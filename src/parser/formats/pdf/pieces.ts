import { cleanText } from '../../text/clean-text'
import type { PdfPage, TextItem } from './open-pdf'
import { readTags, type Tag } from './tags'

/** A stretch of text on a page. Lengths are points; `y` is the height of the base line, growing downwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly rightToLeft: boolean
  readonly tag: Tag | null
  /** Whether the file itself says that it is no part of the text, such as a page number. */
  readonly artifact: boolean
}

/** A link on a page: its address and the box of its words, in the measures of pieces. */
export interface LinkBox {
  readonly url: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The text of one page with its places. */
export interface PageText {
  readonly pieces: readonly Piece[]
  readonly links: readonly LinkBox[]
  /** The upper and the lower edge of the page. */
  readonly top: number
  readonly bottom: number
  readonly language: string | null
}

/** How far a whole file may go, so that one made to be large stops early: stretches of text, and links. */
const maxPieces = 400_000
const maxLinks = 500

/** What is left of the limits while a file is read. */
export interface Budget {
  pieces: number
  links: number
}

/** The limits for one file. */
export function newBudget(): Budget {
  return { pieces: maxPieces, links: maxLinks }
}

interface Turn {
  /** Quarter turns against the clock in which most of the text stands. */
  readonly quarters: number
}

function quartersOf(item: TextItem): number | null {
  const [a = 0, b = 0] = item.transform ?? []
  const length = Math.hypot(a, b)
  if (!(length > 0)) return null
  if (Math.abs(b) < length * 0.05) return a > 0 ? 0 : 2
  if (Math.abs(a) < length * 0.05) return b > 0 ? 1 : 3
  return null
}

/** The point after turning the page so that its text stands upright; `y` grows downwards. */
function turned(turn: Turn, x: number, y: number): { readonly x: number; readonly y: number } {
  switch (turn.quarters) {
    case 1:
      return { x: y, y: x }
    case 2:
      return { x: -x, y }
    case 3:
      return { x: -y, y: -x }
    default:
      return { x, y: -y }
  }
}

function mainTurn(items: readonly TextItem[]): Turn {
  const lengths = [0, 0, 0, 0]
  for (const item of items) {
    const quarters = quartersOf(item)
    if (quarters !== null) lengths[quarters] = (lengths[quarters] ?? 0) + (item.str?.trim().length ?? 0)
  }
  return { quarters: lengths.indexOf(Math.max(...lengths)) }
}

/** Soft hyphens are kept at the end of a line, where they say that the word goes on. */
function cleanPiece(text: string): string {
  const soft = text.trimEnd().endsWith('\u00ad')
  return cleanText(text.normalize('NFC')).replace(/[\t\n]/g, ' ') + (soft ? '\u00ad' : '')
}

/** The stretches of text that stand upright; a stretch that is drawn twice to look bold counts once. */
function toPieces(items: readonly TextItem[], tags: ReadonlyMap<string, Tag>, turn: Turn): Piece[] {
  const pieces: Piece[] = []
  const open: { tag: Tag | null; artifact: boolean }[] = []
  const drawn = new Set<string>()
  for (const item of items) {
    if (item.type !== undefined) {
      const around = open.at(-1) ?? { tag: null, artifact: false }
      if (item.type === 'endMarkedContent') open.pop()
      else if (open.length < 200)
        open.push({
          tag: tags.get(item.id ?? '') ?? around.tag,
          artifact: around.artifact || item.tag === 'Artifact'
        })
      continue
    }
    if (item.str === undefined || item.str.trim() === '' || quartersOf(item) !== turn.quarters) continue
    const [, , c = 0, d = 0, e = 0, f = 0] = item.transform ?? []
    const size = Math.hypot(c, d)
    const text = cleanPiece(item.str)
    const { x, y } = turned(turn, e, f)
    if (!(size > 0.5) || !Number.isFinite(x + y) || text.trim() === '') continue
    const place = `${Math.round(x / 1.5)} ${Math.round(y / 1.5)} ${text}`
    if (drawn.has(place)) continue
    drawn.add(place)
    const around = open.at(-1) ?? { tag: null, artifact: false }
    const width = Math.max(0, item.width ?? 0)
    const rightToLeft = item.dir === 'rtl'
    pieces.push({ text, x, y, width, size, font: item.fontName ?? '', rightToLeft, ...around })
  }
  return pieces
}

async function readLinks(page: PdfPage, turn: Turn, budget: Budget): Promise<LinkBox[]> {
  if (budget.links <= 0) return []
  const boxes: LinkBox[] = []
  for (const { subtype, url, rect } of await page.getAnnotations()) {
    if (subtype !== 'Link' || url === undefined || rect?.length !== 4 || budget.links-- <= 0) continue
    if (!/^(?:https?:|mailto:)/i.test(url) || url.length > 2_000) continue
    const one = turned(turn, rect[0] ?? 0, rect[1] ?? 0)
    const other = turned(turn, rect[2] ?? 0, rect[3] ?? 0)
    const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)]
    boxes.push({ url, left, right, top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) })
  }
  return boxes
}

/** The text of a page; undefined when the file has more of it than is read. */
export async function readPieces(page: PdfPage, tagged: boolean, budget: Budget): Promise<PageText | undefined> {
  const items: TextItem[] = []
  const reader = page.streamTextContent({ includeMarkedContent: tagged }).getReader()
  let language: string | null = null
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    language ??= chunk.value?.lang ?? null
    for (const item of chunk.value?.items ?? []) items.push(item)
    budget.pieces -= chunk.value?.items.length ?? 0
    if (budget.pieces < 0) {
      await reader.cancel(new Error('too large'))
      return undefined
    }
  }
  const turn = mainTurn(items)
  const tags = tagged ? readTags(await page.getStructTree()) : new Map<string, Tag>()
  const pieces = toPieces(items, tags, turn)
  const links = pieces.length === 0 ? [] : await readLinks(page, turn, budget)
  const [left = 0, low = 0, right = 0, high = 0] = page.view
  const edges = [turned(turn, left, low).y, turned(turn, right, high).y]
  page.cleanup()
  return { pieces, links, top: Math.min(...edges), bottom: Math.max(...edges), language }
}
