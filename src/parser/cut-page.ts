import type { Page } from './page'

/** What lies between two joined pages. */
const gap = '\n\n'

/** The part of a page between two offsets of its text; a block across an edge is left out. */
export function cutPage(page: Page, from: number, to: number): Page {
  const isInside = ({ start, end }: { start: number; end: number }) => start >= from && end <= to
  const shift = <T extends { start: number; end: number }>(part: T): T => ({
    ...part,
    start: part.start - from,
    end: part.end - from
  })
  return {
    ...page,
    text: page.text.slice(from, to),
    blocks: page.blocks.filter(isInside).map(shift),
    links: page.links.filter(isInside).map(shift)
  }
}

/** Pages as one, in order; undefined for none. What is not text comes from the first that has it. */
export function joinPages(pages: readonly Page[]): Page | undefined {
  const [first, ...rest] = pages
  return rest.reduce<Page | undefined>((joined, page) => (joined === undefined ? page : append(joined, page)), first)
}

function append(a: Page, b: Page): Page {
  const by = a.text.length + gap.length
  const shift = <T extends { start: number; end: number }>(part: T): T => ({
    ...part,
    start: part.start + by,
    end: part.end + by
  })
  return {
    text: a.text + gap + b.text,
    blocks: [...a.blocks, ...b.blocks.map(shift)],
    links: [...a.links, ...b.links.map(shift)],
    structured: [...a.structured, ...b.structured],
    meta: { ...b.meta, ...a.meta },
    url: a.url ?? b.url,
    language: a.language ?? b.language,
    warnings: [...a.warnings, ...b.warnings]
  }
}
