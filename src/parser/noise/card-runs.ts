import { foldWord } from '../findings/words'
import type { Outline } from '../outline'
import { isSentence } from '../sections/mark-headings'
import { siteWords } from '../vocabulary/site-words'

/** Longest line of a card, in UTF-16 units. */
const longestLine = 90
/** Most lines from the title of one card to the title of the next. */
const longestCard = 7
/** Fewest cards in a row that make their shape a card's. */
const fewestCards = 2

const money = /[€$£¥₹]|\b(?:eur|usd|gbp|chf|r\$|kr|pln|zl)\b/i

/** Whether the line can be one of a card: short, without a sentence. */
function isCardLine(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  if (block === undefined || block.text.length > longestLine || isSentence(block)) return false
  if (block.kind === 'listItem' && block.linked < 0.3) return false
  const heading = outline.headings[at]
  return heading == null || heading.kind === 'noise' || heading.kind === 'other' || heading.strength < 0.7
}

/** Whether the line says something that cards say under a title: an age, a sum, a count. */
function isStamp(text: string): boolean {
  const folded = foldWord(text)
  return siteWords.ages.test(folded) || (text.length <= 50 && money.test(text)) || siteWords.counts.test(folded)
}

/**
 * For each block how much it stands in a row of cards, 0 to 1: short lines in which names of roles recur at short
 * distances with ages, sums or counts between them. Three cards or more are sure.
 */
export function findCardRuns(outline: Outline): number[] {
  const runs = outline.blocks.map(() => 0)
  let from = 0
  for (let at = 0; at <= outline.blocks.length; at++) {
    if (at < outline.blocks.length && isCardLine(outline, at)) continue
    markRun(outline, from, at, runs)
    from = at + 1
  }
  return runs
}

/** Marks the cards among consecutive short lines, from the first title or stamp to the end of the last card. */
function markRun(outline: Outline, from: number, to: number, runs: number[]): void {
  const titles: number[] = []
  const stamps: number[] = []
  for (let at = from; at < to; at++) {
    const block = outline.blocks[at]
    if (block === undefined) continue
    if (isStamp(block.text)) stamps.push(at)
    else if ((outline.titleLikeness[at] ?? 0) >= 0.5 && block.kind !== 'listItem') titles.push(at)
  }
  for (const marks of [titles, stamps]) {
    for (const chain of chainsOf(marks)) {
      const first = chain[0] ?? from
      const last = chain.at(-1) ?? first
      const inside = stamps.filter((at) => at >= first - 1 && at <= last + longestCard).length
      // Roles one under the other without anything between are a list of roles as well.
      if (chain.length < fewestCards || (marks === titles && inside === 0 && chain.length < 4)) continue
      const sure = chain.length >= 3 || inside >= 2 ? 1 : 0.6
      const period = Math.ceil((last - first) / (chain.length - 1))
      const start = marks === titles ? first : Math.max(from, first - period + 1)
      const end = marks === titles ? Math.min(to, last + period) : last + 1
      for (let at = start; at < end; at++) runs[at] = Math.max(runs[at] ?? 0, sure)
    }
  }
}

/** Marks in chains: those of one chain are no further apart than a card is long. */
function chainsOf(marks: readonly number[]): number[][] {
  const chains: number[][] = []
  for (const at of marks) {
    const last = chains.at(-1)
    if (last !== undefined && at - (last.at(-1) ?? at) <= longestCard) last.push(at)
    else chains.push([at])
  }
  return chains
}
