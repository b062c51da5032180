import type { Outline } from '../outline'
import { isProse } from '../sections/mark-headings'
import { isCopyright } from './furniture'

const applyButton =
  /^(?:(?:view|see|show) (?:all|more) jobs|(?:voir|ver|vedi|bekijk) (?:toutes|todas|tutte|alle) |alle (?:jobs|stellen)|save(?: job)?$|share|(?:easy |quick )?(?:apply|bewerben|jetzt bewerben|postuler|solliciteer|candidat|aplicar|inscr))/i

/** Headings of one word that are also badges and buttons; they open a zone only where the format calls them headings. */
function opensZone(outline: Outline, at: number, titleAt: number | null): boolean {
  const block = outline.blocks[at]
  const heading = outline.headings[at]
  if (block === undefined || heading?.kind !== 'noise') return false
  if (block.kind === 'heading') return true
  // A button beside the title ("Apply for this job") stands between the facts and the text.
  if (titleAt !== null && at > titleAt && at < outline.bodyStart && applyButton.test(block.text)) return false
  return block.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 2
}

/** Whether the block is a heading of the posting's own kind. */
export function isOwnHeading(outline: Outline, at: number): boolean {
  const heading = outline.headings[at] ?? null
  return heading !== null && heading.strength >= 0.7 && heading.kind !== 'noise' && heading.kind !== 'other'
}

/** A heading of the posting ends a zone when text follows it; without text it is an entry of a menu or a filter. */
function closesZone(outline: Outline, at: number): boolean {
  if (!isOwnHeading(outline, at)) return false
  const next = outline.blocks[at + 1]
  return isProse(next) || (next?.kind === 'listItem' && next.linked < 0.5)
}

/** For each block whether it stands under a heading of the site, below a letter's greeting or the site's last line. */
export function findZones(outline: Outline, titleAt: number | null): boolean[] {
  let inside = false
  return outline.blocks.map((block, at) => {
    if (
      opensZone(outline, at, titleAt) ||
      at === outline.signOff ||
      (at > outline.bodyStart && isCopyright(block.text))
    )
      inside = true
    else if (at === titleAt || at === outline.bodyStart || closesZone(outline, at)) inside = false
    return inside
  })
}
