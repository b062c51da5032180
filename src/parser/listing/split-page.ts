import type { CardFact, Page } from '../page'
import { choosePosting, groupPostings } from '../structured/structured-choice'
import { findCards } from './find-cards'
import { findParts } from './find-parts'
import { readCard } from './read-card'
import { slicePage } from './slice-page'

/** A way to take a page apart. Cards are postings by where they stand; parts must be postings in their own right. */
export interface Split {
  readonly pages: readonly Page[]
  readonly kind: 'data' | 'cards' | 'parts'
}

/** The address of a card, made whole by the page's own. */
function addressOn(page: Page, url: string | null): string | null {
  if (url === null || /^https?:/i.test(url)) return url
  const origin = /^https?:\/\/[^/?#]+/i.exec(page.url ?? '')?.[0]
  return origin !== undefined && url.startsWith('/') && !url.startsWith('//') ? origin + url : null
}

/** The postings that a page describes in its data and of which it shows none as its own. */
function splitData(page: Page): Split[] {
  const groups = groupPostings(page.structured)
  if (groups.length < 2 || choosePosting(page.structured, page).length > 0) return []
  const bare = { ...page, text: '', blocks: [], links: [], meta: {}, url: null }
  return [{ kind: 'data', pages: groups.map((group) => ({ ...bare, structured: group })) }]
}

/** Share of the cards of a list that must name an employer, or a place where all are of one employer. */
const fewestNamed = 0.7

/** Where the one link of a card leads; null for a card with several or none. */
function onlyLink({ links }: Page): string | null {
  const addresses = new Set(links.map(({ url }) => url))
  const [first] = addresses
  return addresses.size === 1 && first !== undefined ? first : null
}

function splitCards(page: Page): Split[] {
  const pages = findCards(page).map(({ start, end, title, url: ownUrl }) => {
    const part = slicePage(page, start, end)
    const url = ownUrl ?? onlyLink(part)
    const words = { ...title, start: title.start - start, end: title.end - start }
    return { ...part, url: addressOn(page, url), card: readCard(part.blocks, words) }
  })
  const shareWith = (name: CardFact['field']) =>
    pages.filter(({ card }) => card.some(({ field }) => field === name)).length / pages.length
  // An employer's own list of openings need not name it again in each.
  const isOwnList = shareWith('location') >= fewestNamed && pages.every(({ url }) => url !== null)
  return pages.length > 0 && (shareWith('company') >= fewestNamed || isOwnList) ? [{ kind: 'cards', pages }] : []
}

/** The ways in which a page may hold several postings, the surest first; none for most pages. */
export function splitsOf(page: Page): readonly Split[] {
  const data = splitData(page)
  if (data.length > 0 || page.structured.length > 0) return data
  const parts = findParts(page).map(
    (spans): Split => ({ kind: 'parts', pages: spans.map(({ start, end }) => slicePage(page, start, end)) })
  )
  return [...parts, ...splitCards(page)]
}
