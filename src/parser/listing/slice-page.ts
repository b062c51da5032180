import type { Page } from '../page'

/** What of a page's meta values holds for each of its parts: the site, and nothing of a single posting. */
const siteWide: readonly string[] = ['og:site_name', 'application-name']

interface Placed {
  readonly start: number
  readonly end: number
}

/** The first of the parts, which are in order, that begins at an offset or after it. */
function firstFrom(parts: readonly Placed[], offset: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function partsInside<T extends Placed>(parts: readonly T[], start: number, end: number): T[] {
  const inside: T[] = []
  for (let at = firstFrom(parts, start); at < parts.length; at++) {
    const part = parts[at]
    if (part === undefined || part.end > end) break
    inside.push({ ...part, start: part.start - start, end: part.end - start })
  }
  return inside
}

/**
 * The part of a page between two offsets of its text, as a page of its own: blocks and links that lie wholly inside,
 * with offsets that count from the part's beginning.
 */
export function slicePage(page: Page, start: number, end: number): Page {
  return {
    ...page,
    text: page.text.slice(start, end),
    blocks: partsInside(page.blocks, start, end),
    links: partsInside(page.links, start, end),
    structured: [],
    meta: Object.fromEntries(Object.entries(page.meta).filter(([name]) => siteWide.includes(name))),
    url: null
  }
}
