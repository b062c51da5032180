import { cleanTitle } from '../findings/seniority'
import type { Outline } from '../outline'
import { headingKey } from '../sections/headings'
import type { TitleFinding } from './prose-titles'

/** How sure a line is that the page's own title repeats, wherever it stands. */
const titledConfidence = 0.82

/** Lines that look like roles and stand in the page's own title: of several cards on a page the one it is about. */
export function titledLines(outline: Outline): TitleFinding[] {
  const { meta } = outline.page
  const own = ['title', 'og:title', 'twitter:title'].flatMap((key) => (meta[key] === undefined ? [] : [meta[key]]))
  if (own.length === 0 || meta.mail !== undefined) return []
  const keys = own.map((words) => ` ${headingKey(words)} `)
  const at = outline.blocks.findIndex(
    ({ text, kind }, index) =>
      text.length <= 140 &&
      kind !== 'listItem' &&
      (outline.titleLikeness[index] ?? 0) >= 0.5 &&
      keys.some((words) => words.includes(` ${headingKey(cleanTitle(text).title)} `))
  )
  const block = outline.blocks[at]
  if (block === undefined) return []
  const { text, start, end } = block
  return [{ value: text, method: 'pattern', confidence: titledConfidence, quote: text, start, end, block: at }]
}
