import type { Page } from '../page'

/** What of a page's meta values holds for each of its parts: the site, and nothing of a single posting. */
const siteWide: readonly string[] = ['og:site_name', 'application-name']

/**
 * The part of a page between two offsets of its text, as a page of its own: blocks and links that lie wholly inside,
 * with offsets that count from the part's beginning.
 */
export function slicePage(page: Page, start: number, end: number): Page {
  const move = <T extends { readonly start: number; readonly end: number }>(part: T): T => ({
    ...part,
    start: part.start - start,
    end: part.end - start
  })
  const isInside = (part: { readonly start: number; readonly end: number }) => part.start >= start && part.end <= end
  return {
    ...page,
    text: page.text.slice(start, end),
    blocks: page.blocks.filter(isInside).map(move),
    links: page.links.filter(isInside).map(move),
    structured: [],
    meta: Object.fromEntries(Object.entries(page.meta).filter(([name]) => siteWide.includes(name))),
    url: null
  }
}
