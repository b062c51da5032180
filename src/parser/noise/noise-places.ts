import { foldWord } from '../findings/words'
import type { Outline } from '../outline'
import { isProse, isSentence } from '../sections/mark-headings'
import { siteWords } from '../vocabulary/site-words'
import { address } from './noise-words'
import { isOwnHeading } from './noise-zones'

/** Shortest line with an address or number that is text: a name stands beside it. */
const shortestContact = 30
/** How many blocks without text around a block make it lonely. */
const loneliness = 6
/** How many questions within how many blocks are a list of questions. */
const fewestQuestions = 2
const questionReach = 6
/** Fewest blocks of text before a call to apply that ends the posting. */
const textBeforeApply = 3

/** Whether the block is text of some kind: sentences, items, a heading of the posting. */
function isText(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  if (block === undefined || block.linked > 0.5) return false
  if (isProse(block) || isSentence(block) || block.kind === 'listItem' || isOwnHeading(outline, at)) return true
  return block.text.length >= shortestContact && address.test(foldWord(block.text))
}

/** Whether text stands below a heading: a line of some words at least that is no heading and no button. */
export function isFollowed(outline: Outline, at: number): boolean {
  const next = outline.blocks[at + 1]
  if (next === undefined) return false
  if (isText(outline, at + 1) && !isOwnHeading(outline, at + 1)) return true
  if (outline.headings[at + 1] != null || (outline.furniture[at + 1] ?? 0) >= 0.5 || next.linked > 0.5) return false
  return next.text.split(' ').length >= 4
}

/** For each block how many blocks without text stand before it, up to `loneliness`, as a share. */
export function distances(outline: Outline, from: number, step: 1 | -1): number[] {
  const { blocks } = outline
  const shares = blocks.map(() => 0)
  let count = loneliness
  for (let at = from; at >= 0 && at < blocks.length; at += step) {
    count = isText(outline, at) ? 0 : count + 1
    shares[at] = Math.min(1, count / loneliness)
  }
  return shares
}

/** Whether the block is a short question, and no heading of the posting. */
export function isAsked(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  return block?.text.endsWith('?') === true && block.text.length < 140 && !isOwnHeading(outline, at)
}

/** For each block whether it is one of several questions near each other. */
export function findQuestions(outline: Outline): boolean[] {
  const asked = outline.blocks.map((_, at) => isAsked(outline, at))
  return asked.map((question, at) => {
    if (!question) return false
    const near = asked.slice(Math.max(0, at - questionReach), at + questionReach + 1)
    return near.filter(Boolean).length >= fewestQuestions
  })
}

/** Whether the line asks to apply as buttons do. */
function isApplyCall(outline: Outline, at: number): boolean {
  const block = outline.blocks[at]
  if (block === undefined || block.text.length > 60 || block.kind === 'listItem' || isOwnHeading(outline, at))
    return false
  const folded = foldWord(block.text)
  return siteWords.apply.test(folded) && folded.split(' ').length <= 7 && !/[.:]$/.test(folded)
}

/** The first call to apply below the posting's text; what follows it is seldom the posting's. */
export function findApply(outline: Outline): number {
  let text = 0
  for (let at = outline.bodyStart; at < outline.blocks.length; at++) {
    if (isText(outline, at)) text++
    else if (text >= textBeforeApply && isApplyCall(outline, at)) return at
  }
  return outline.blocks.length
}
