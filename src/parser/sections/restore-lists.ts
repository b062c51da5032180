import type { Section } from '../../shared/posting'
import type { Block } from '../page'
import type { Recognised } from './headings'

/** Sections whose lines are items even where their bullets were lost. */
const listKinds: ReadonlySet<Section['kind']> = new Set(['responsibilities', 'requirements', 'niceToHave', 'benefits'])
/** Longest line that can be an item, in UTF-16 units. */
const longestItem = 320

/** What is known of the blocks where lists are restored. */
export interface MarkedBlocks {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly headings: readonly (Recognised | null)[]
  readonly furniture: readonly number[]
  /** Blocks that hold facts under labels. */
  readonly facts: ReadonlySet<number>
}

function sentencesIn(text: string): number {
  return (text.match(/[.!?](?=\s+\p{Lu})/gu)?.length ?? 0) + 1
}

function isItem(marked: MarkedBlocks, at: number): boolean {
  const block = marked.blocks[at]
  if (block === undefined || block.kind !== 'paragraph' || block.text.length > longestItem) return false
  if ((marked.headings[at] ?? null) !== null || marked.facts.has(at) || block.text.endsWith(':')) return false
  return (marked.furniture[at] ?? 0) < 0.5 && sentencesIn(block.text) <= 2
}

/** Whether an empty line stands between a block and the one before it. */
function isApart(marked: MarkedBlocks, at: number): boolean {
  const before = marked.blocks[at - 1]
  const block = marked.blocks[at]
  if (before === undefined || block === undefined) return true
  return marked.text.slice(before.end, block.start).split('\n').length > 2
}

/** The lines under a heading that are items: up to the next heading, or to an empty line where the others have none. */
function runAfter(marked: MarkedBlocks, heading: number): number[] {
  const run: number[] = []
  let at = heading + 1
  const opener = marked.blocks[at]
  if (opener !== undefined && opener.kind === 'paragraph' && opener.text.endsWith(':')) at++
  const first = at
  for (; isItem(marked, at); at++) {
    if (at > first + 1 && isApart(marked, at) !== isApart(marked, first + 1)) break
    if (at === first + 1 && isApart(marked, at) && !isApart(marked, first) && first > heading + 1) break
    run.push(at)
  }
  return run
}

function isList(marked: MarkedBlocks, run: readonly number[]): boolean {
  if (run.length < 2) return false
  const single = run.filter((at) => sentencesIn(marked.blocks[at]?.text ?? '') === 1).length
  const closed = run.filter((at) => /[.!?]$/.test(marked.blocks[at]?.text ?? '')).length
  if (single * 4 < run.length * 3) return false
  // Two or three full sentences in a row are a text; with fragments among them, or more of them, they are a list.
  return run.length >= 3 || closed < run.length || !isApart(marked, run[1] ?? 0)
}

/** Shortest line that is a text's, in UTF-16 units. */
const shortestText = 60

/** Whether words that head a list elsewhere stand in a menu: they are a button's, and no text stands above them. */
function isMenuItem({ blocks, furniture }: MarkedBlocks, at: number): boolean {
  if ((furniture[at] ?? 0) < 0.5 || blocks[at]?.kind === 'heading') return false
  return blocks.slice(0, at).every(({ text }) => text.length < shortestText)
}

/** The blocks, with the lines of lists that lost their bullets as items: below a heading that promises a list. */
export function restoreLists(marked: MarkedBlocks): Block[] {
  const items = new Set<number>()
  for (const [at, heading] of marked.headings.entries()) {
    if (heading === null || heading.strength < 0.7 || !listKinds.has(heading.kind as Section['kind'])) continue
    if (isMenuItem(marked, at)) continue
    const run = runAfter(marked, at)
    if (isList(marked, run)) for (const index of run) items.add(index)
  }
  return marked.blocks.map((block, at) => (items.has(at) ? { ...block, kind: 'listItem', level: 1 } : block))
}
