import type { Finding } from '../finding'
import type { Outline } from '../outline'
import { findPublicNames } from '../vocabulary/public-employers'
import { trimName } from './company-names'
import { withoutPlaceBehind } from './company-places'

/** How sure a town's administration is that seeks somebody, one that is named in passing, and each further mention. */
const seeking = 0.72
const named = 0.42
const mentionShare = 0.05
const mostNamed = 0.58

/** Towns and districts as employers, by the words for their administrations: "Stadt Tannholm", "Comune di Olmeto". */
export function findPublics(outline: Outline, isRead: (at: number) => boolean): Finding<string>[] {
  const byName = new Map<string, Finding<string>>()
  for (const [at, block] of outline.blocks.entries()) {
    if (!isRead(at)) continue
    for (const { value: words, start: from, isSeeking } of findPublicNames(block.text)) {
      const value = withoutPlaceBehind(trimName(words), block.text, outline.page.text)
      const known = byName.get(value)
      const start = block.start + from + words.indexOf(value)
      const first = known ?? { value, method: 'prose', quote: value, start, end: start + value.length, confidence: 0 }
      const passing = known === undefined ? named : Math.min(mostNamed, known.confidence + mentionShare)
      byName.set(value, { ...first, confidence: Math.max(first.confidence, isSeeking ? seeking : passing) })
    }
  }
  return [...byName.values()]
}
