import { labelField } from './facts'
import { isProse } from './mark-headings'
import type { Outline } from './outline'

/** What speaks for a block being the site's and not the posting's. The sum of the weights is held against `limit`. */
const weights = {
  /** The format says so: navigation, footer, side column, form. */
  nav: 1.2,
  footer: 1,
  aside: 0.9,
  form: 0.9,
  /** A button, a counter, a notice. */
  furniture: 1,
  /** Under a heading such as "Similar jobs", up to the posting's next own heading. */
  zone: 1.4,
  /** Before the title: navigation, other cards. */
  beforeTitle: 0.9,
  /** After the posting's last text, among short lines without sentences. */
  afterEnd: 0.9,
  /** Nearly all of a short block is a link. */
  link: 0.6,
  /** Sentences. */
  prose: -0.4,
  /** A heading of the posting's own kind. */
  ownHeading: -0.6,
  /** A fact under its label. */
  fact: -0.5,
  /** The words stand in the page's structured description. */
  described: -2
} as const

/** From this sum on a block is noise. */
const limit = 0.8

/** Headings of one word that are also badges and buttons; they open a zone only where the format calls them headings. */
function opensZone(outline: Outline, at: number, lastText: number): boolean {
  const block = outline.blocks[at]
  if (block === undefined || outline.headings[at]?.kind !== 'noise') return false
  if (block.kind === 'heading' || at > lastText) return true
  return block.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 2
}

function closesZone(outline: Outline, at: number): boolean {
  const heading = outline.headings[at]
  if (heading === null || heading === undefined || heading.strength < 0.75) return false
  if (heading.kind === 'noise' || heading.kind === 'other') return false
  // A heading without text of its own is an entry of a menu or a filter.
  const next = outline.blocks[at + 1]
  return isProse(next) || (next?.kind === 'listItem' && next.linked < 0.5)
}

/** For each block whether it stands under a heading of the site. */
function findZones(outline: Outline, titleAt: number | null): boolean[] {
  const lastText = lastTextBlock(outline)
  let inside = false
  return outline.blocks.map((_, at) => {
    if (opensZone(outline, at, lastText)) inside = true
    else if (at === titleAt || at === outline.bodyStart || closesZone(outline, at)) inside = false
    return inside
  })
}

/** The last block with sentences that is not furniture: what comes after it ends the posting. */
function lastTextBlock(outline: Outline): number {
  let inZone = false
  let last = -1
  for (const [at, block] of outline.blocks.entries()) {
    const heading = outline.headings[at]
    if (heading?.kind === 'noise' && (block.kind === 'heading' || block.text.includes(' ')))
      inZone = at >= outline.bodyStart
    else if (inZone && closesZone(outline, at)) inZone = false
    if (inZone || (outline.furniture[at] ?? 0) >= 0.5 || block.linked > 0.5) continue
    if (isProse(block) || block.kind === 'listItem') last = at
  }
  return last
}

const sentence = /\p{L}.{15,}[.!?:]["”’)]?$|@|https?:|\d/u

/** Which blocks of the page belong to the site and not to the posting; explained by the sums of `weights`. */
export function findNoise(outline: Outline, titleAt: number | null, isDescribed: (text: string) => boolean): boolean[] {
  const zones = findZones(outline, titleAt)
  const lastText = lastTextBlock(outline)
  const factBlocks = new Set(outline.facts.flatMap((fact) => [fact.block, fact.labelBlock]))
  return outline.blocks.map((block, at) => {
    if (at === titleAt) return false
    let sum = (outline.furniture[at] ?? 0) * weights.furniture
    if (block.region !== null && block.region in weights) sum += weights[block.region as 'nav']
    if (zones[at] === true) sum += weights.zone
    if (titleAt !== null && at < titleAt) sum += weights.beforeTitle
    if (at > lastText && at > outline.bodyStart && !sentence.test(block.text)) sum += weights.afterEnd
    if (block.linked > 0.8 && block.text.length < 100) sum += weights.link
    if (isProse(block)) sum += weights.prose
    const heading = outline.headings[at]
    if (heading !== null && heading !== undefined && heading.kind !== 'noise' && heading.strength >= 0.7)
      sum += weights.ownHeading
    if (factBlocks.has(at) && labelField(block.text) !== 'ignored') sum += weights.fact
    if (isDescribed(block.text)) sum += weights.described
    return sum >= limit
  })
}
