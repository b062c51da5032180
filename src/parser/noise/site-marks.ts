import { isSiteRegion, type Outline } from '../outline'
import type { NoiseFeatures } from './noise-runs'

/** Marks of a site's presence, and how many blocks with one of them make a page a site's. */
export const siteMarks = [
  'call',
  'apply',
  'postings',
  'alerts',
  'law',
  'rooms',
  'people',
  'ages',
  'reviews',
  'earnings',
  'text:law'
]
const fewestMarks = 4

/** How little of a site is on the page: 1 for none, 0 from `fewestMarks` marks on. */
export function quietness(outline: Outline, features: readonly NoiseFeatures[]): number {
  const marked = outline.blocks.filter(
    (block, at) =>
      isSiteRegion(block) ||
      (outline.furniture[at] ?? 0) >= 0.5 ||
      siteMarks.some((name) => features[at]?.[name] !== undefined)
  )
  return Math.max(0, 1 - marked.length / fewestMarks)
}
