import type { Segment } from './segments'

/** The stretches of one page, from top to bottom, and the heights of the page's edges. */
export interface PageSegments {
  readonly segments: readonly Segment[]
  readonly top: number
  readonly bottom: number
}

/** Share of a page's height at its top and at its bottom in which headers and footers stand. */
const edgeShare = 0.13
/** The same for what a browser prints around a page. */
const printShare = 0.065

const webAddress = /^(?:https?:\/\/|file:\/\/\/?|www\.)\S{3,}$/i
const dateAndTime =
  /^(?:\p{L}{2,12}[.,]? )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? \p{L}{3,10}\.? \d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4})[,.]?(?: (?:um|at|à|alle|om|às|a las)?\s?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?(?: uhr)?)?$/iu
const pageOf =
  /^(?:(?:page|seite|p[aá]gina|pagina|side|sida|p\.|s\.) ?)?\d{1,3} ?(?:\/|of|von|de|sur|van|di|av|af|\|) ?\d{1,3}$/i
const pageNumber =
  /^(?:[-–—] ?)?(?:(?:page|seite|p[aá]gina|pagina|side|sida|p\.|s\.) ?)?\d{1,3}(?: ?[-–—])?(?: ?(?:\/|of|von|de|sur|van|di|av|af|\|) ?\d{1,3})?$/i

/** Text as it is compared between pages: any number is a number. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
}

function isInEdge({ top, bottom }: PageSegments, { y, size }: Segment, share: number): boolean {
  const height = (bottom - top) * share
  return y - size <= top + height || y >= bottom - height
}

/** What stands at the same height of many pages with the same words. */
function findRepeated(pages: readonly PageSegments[]): (page: PageSegments, segment: Segment) => boolean {
  const places = new Map<string, Set<number>>()
  const placeOf = (page: PageSegments, segment: Segment, shift: number) =>
    `${Math.round((segment.y - page.top) / 4) + shift} ${keyOf(segment.text)}`
  for (const [at, page] of pages.entries()) {
    for (const segment of page.segments) {
      if (segment.text.length > 300 || !isInEdge(page, segment, edgeShare)) continue
      for (const shift of [-1, 0, 1]) {
        const place = placeOf(page, segment, shift)
        places.set(place, (places.get(place) ?? new Set()).add(at))
      }
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.4))
  return (page, segment) => {
    if (pages.length < 2 || segment.text.length > 300 || !isInEdge(page, segment, edgeShare)) return false
    return (places.get(placeOf(page, segment, 0))?.size ?? 0) >= enough
  }
}

/** Whether a line at the edge is one that a browser prints there: address, date and time, number of the page. */
function isPrinted(line: readonly Segment[], title: string): boolean {
  const texts = line.map(({ text, mark }) => `${mark?.text ?? ''}${text}`.trim())
  const isTitle = (text: string) => {
    const start = text.replace(/(?:…|\.\.\.)$/, '').trim()
    return start.length >= 5 && (title.startsWith(start) || text.startsWith(title)) && title !== ''
  }
  const known = (text: string) => webAddress.test(text) || dateAndTime.test(text) || pageOf.test(text)
  const marked = texts.filter(known).length
  const titles = texts.filter((text) => !known(text) && isTitle(text)).length
  if (marked + titles === texts.length) return marked > 0
  // The title of a page is printed between a date and an address, whatever the file calls itself.
  return (
    texts.length >= 2 &&
    texts.length <= 3 &&
    marked === texts.length - 1 &&
    texts.some((text) => dateAndTime.test(text) || webAddress.test(text))
  )
}

/** The outermost line of a page at its top or bottom. */
function edgeLine(page: PageSegments, atTop: boolean): Segment[] {
  const edge = atTop ? page.segments[0] : page.segments.at(-1)
  if (edge === undefined || !isInEdge(page, edge, printShare)) return []
  return page.segments.filter((segment) => Math.abs(segment.y - edge.y) <= edge.size * 0.6)
}

/** A line as a browser prints it may stand in one stretch: "https://example.com/job 1/2". */
function splitPrinted(line: readonly Segment[]): Segment[] {
  const [only] = line
  if (line.length !== 1 || only === undefined) return [...line]
  const found =
    /^(\S+:\/\/\S+) +(.{1,20})$/.exec(only.text) ??
    /^(.{1,20}) +(https?:\/\/\S+)$/.exec(only.text) ??
    /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?) +(.+)$/i.exec(only.text)
  return found === null ? [only] : found.slice(1).map((text) => ({ ...only, text }))
}

/** Pages without what only their paper carries, and the address that a browser printed on them. */
export interface PlainPages {
  readonly pages: readonly (readonly Segment[])[]
  readonly url: string | null
}

function plainAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || /…|\.\.\.$/.test(text)) return null
  return text
}

/** Leaves out headers, footers and page numbers: what repeats at the edges of pages, and what browsers print there. */
export function dropRunning(pages: readonly PageSegments[], title: string): PlainPages {
  const isRepeated = findRepeated(pages)
  let url: string | null = null
  const plain = pages.map((page) => {
    const dropped = new Set<Segment>()
    for (const atTop of [true, false]) {
      const line = edgeLine(page, atTop)
      const parts = splitPrinted(line)
      if (line.length > 0 && isPrinted(parts, title)) {
        for (const segment of line) dropped.add(segment)
        for (const { text } of parts) url ??= plainAddress(text)
      }
    }
    for (const segment of page.segments) {
      const words = `${segment.mark?.text ?? ''}${segment.text}`.trim()
      const isNumber = pageNumber.test(words) && (pages.length > 1 || pageOf.test(words))
      const outermost = segment === page.segments[0] || segment === page.segments.at(-1)
      if ((isNumber && outermost && isInEdge(page, segment, edgeShare)) || isRepeated(page, segment))
        dropped.add(segment)
    }
    return page.segments.filter((segment) => !dropped.has(segment))
  })
  return { pages: plain, url }
}
