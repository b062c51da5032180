import { bestKind, scoreBlocks } from '../judge-content'
import type { Block } from '../page'
import { tongueOf } from '../tongue'
import type { ContentKind } from '../vocabulary/content-words'
import type { Recognised } from './headings'
import { isProse, isSentence } from './mark-headings'
import type { MarkedBlocks } from './restore-lists'

/** Kinds of which lists under headings are. */
const listKinds: ReadonlySet<ContentKind> = new Set(['responsibilities', 'requirements', 'niceToHave', 'benefits'])
/** Longest unknown heading, in words and in UTF-16 units. */
const longestWords = 8
const longestLine = 60
/** Longest line of a list, in UTF-16 units. */
const longestItem = 320
/** Most lines that are looked at below a heading. */
const longestRun = 30
/** From this strength on a heading's own words decide. */
const trusted = 0.75
/** How much of a word a line must say on average, for its list to name the heading. */
const fewestWords = 0.6
/** The same where it gainsays a known heading. */
const gainsaying = 1.2
/** Share of small words from which a list's own language counts, and not the page's. */
const fewestSmall = 0.15

function gapAfter(marked: MarkedBlocks, at: number): number {
  const [block, next] = [marked.blocks[at], marked.blocks[at + 1]]
  if (block === undefined || next === undefined) return 0
  return marked.text.slice(block.end, next.start).split('\n').length - 1
}

/** Whether an unknown line stands as headings do: short, without a full stop, apart from what is before it. */
function standsAsHeading(marked: MarkedBlocks, at: number): boolean {
  const block = marked.blocks[at]
  const next = marked.blocks[at + 1]
  if (block === undefined || next === undefined || block.kind !== 'paragraph' || block.region === 'nav') return false
  const { text } = block
  if (text.length > longestLine || text.split(/\s+/).length > longestWords || /[.,;!]$|\d|@/.test(text)) return false
  if (!/^[^\p{Ll}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  if ((marked.furniture[at] ?? 0) >= 0.5 || marked.facts.has(at) || next.text.length < 3) return false
  if (next.kind === 'listItem') return true
  const emoji = /^\p{Extended_Pictographic}/u.test(text)
  return (emoji || gapAfter(marked, at - 1) > gapAfter(marked, at)) && next.kind === 'paragraph'
}

/** The lines below a heading that belong together: a list, or lines without a wider gap between them. */
function runBelow(marked: MarkedBlocks, heading: number): Block[] {
  const run: Block[] = []
  const first = marked.blocks[heading + 1]
  const gap = gapAfter(marked, heading + 1)
  for (let at = heading + 1; at <= heading + longestRun; at++) {
    const block = marked.blocks[at]
    if (block === undefined || (marked.headings[at] ?? null) !== null || block.kind !== first?.kind) break
    if (block.kind === 'row' || block.text.length > longestItem || (marked.furniture[at] ?? 0) >= 0.5) break
    if (run.length > 0 && block.kind === 'paragraph' && gapAfter(marked, at - 1) > gap) break
    run.push(block)
  }
  return run
}

/** What the lines below say that the heading is. */
function kindBelow(marked: MarkedBlocks, at: number, tongue: string | undefined, known: Recognised | null) {
  const run = runBelow(marked, at)
  if (run.length < 2) return undefined
  const said = tongueOf(run.map(({ text }) => text))
  const scores = scoreBlocks(run, said !== undefined && said.share >= fewestSmall ? said.language : tongue)
  const best = bestKind(scores, listKinds)
  if (best === undefined || best.lead <= 0) return undefined
  if (known === null || known.strength < trusted || known.kind === 'other')
    return best.score >= fewestWords * run.length ? best.kind : undefined
  const own = known.kind in scores ? scores[known.kind as ContentKind] : Number.POSITIVE_INFINITY
  const isList = run[0]?.kind === 'listItem'
  // What is wished for reads like what is asked for.
  if (known.kind === 'niceToHave' && best.kind === 'requirements') return undefined
  return isList && best.score >= gainsaying * run.length && own <= best.score / 4 ? best.kind : undefined
}

/**
 * The headings, with those that nobody can know ("Your playground") named by what the list below them speaks of, and
 * with the lines found that only stand as headings do. A known heading is gainsaid only by a list that speaks plainly.
 */
export function nameHeadings(marked: MarkedBlocks, tongue: string | undefined): (Recognised | null)[] {
  let began = false
  const headings = [...marked.headings]
  for (const [at, block] of marked.blocks.entries()) {
    const mark = headings[at] ?? null
    if (mark?.kind === 'noise') continue
    if (began && mark === null && standsAsHeading({ ...marked, headings }, at)) {
      const kind = kindBelow({ ...marked, headings }, at, tongue, null)
      const next = marked.blocks[at + 1]
      if (kind !== undefined) headings[at] = { kind, strength: 0.75, isTold: true }
      else if (next?.kind === 'listItem' || isSentence(next) || isProse(next))
        headings[at] = { kind: 'other', strength: 0.4 }
    } else if (mark !== null) {
      const kind = kindBelow({ ...marked, headings }, at, tongue, mark)
      if (kind !== undefined && (began || block.kind === 'heading')) {
        headings[at] = { kind, strength: Math.max(mark.strength, 0.75), isTold: mark.kind !== kind }
      }
    }
    if (isProse(block) || isSentence(block) || (mark !== null && mark.strength >= trusted)) began = true
  }
  return headings
}
