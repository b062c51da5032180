import type { Outline } from '../outline'
import type { Block } from '../page'
import type { NoiseFeatures } from './noise-runs'
import { longestShort } from './noise-words'
import { isOwnHeading } from './noise-zones'

/** What one item of a list has says less than what its list has: each gets the share of the items that have it. */
const ofLists = ['item:bare', 'item:figure', 'item:capitals', 'item:call']

/** Gives each item of a list its share of the features that lists have in common, in place. */
export function shareInLists(blocks: readonly Block[], features: readonly Record<string, number>[]): void {
  const isItem = (at: number) => blocks[at]?.kind === 'listItem'
  for (let from = 0; from < blocks.length; from++) {
    if (!isItem(from)) continue
    let to = from + 1
    while (isItem(to) && blocks[to]?.region === blocks[from]?.region) to++
    for (const name of ofLists) {
      const list = features.slice(from, to)
      const share = list.filter((item) => item[name] !== undefined).length / list.length
      for (const item of list) {
        if (share > 0) item[name] = share
      }
    }
    from = to - 1
  }
}

/** How many blocks after a heading of the posting may belong to it where nothing of the site stands between. */
const sectionReach = 14

/** Kinds of sections that only a posting has. */
export const coreKinds: ReadonlySet<string> = new Set([
  'responsibilities',
  'requirements',
  'niceToHave',
  'benefits',
  'process'
])

/** For each block whether it stands in a section of the posting: below its heading, with no word of the site between. */
export function findSections(outline: Outline, features: readonly NoiseFeatures[]): boolean[] {
  let left = 0
  return outline.blocks.map((_, at) => {
    const own = features[at] ?? {}
    const isCore = isOwnHeading(outline, at) && coreKinds.has(outline.headings[at]?.kind ?? '')
    const breaks = ['call', 'apply', 'ages', 'postings', 'people', 'rooms'].some((name) => own[name] !== undefined)
    if (isCore) left = sectionReach
    else if (breaks || (outline.furniture[at] ?? 0) >= 0.5 || outline.headings[at]?.kind === 'noise') left = 0
    else left = Math.max(0, left - 1)
    return left > 0 && !isCore
  })
}

/** For each block whether it is an item of the list that stands directly below a heading of the posting. */
export function findCoreItems(outline: Outline, isCore: (at: number) => boolean): boolean[] {
  let inside = false
  return outline.blocks.map(({ kind, linked }, at) => {
    inside = kind === 'listItem' && linked < 0.5 && (inside || isCore(at - 1))
    return inside
  })
}

/** How often each short line stands on the page. */
export function countLines(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of blocks) {
    if (text.length <= longestShort) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
