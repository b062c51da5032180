import type { Place } from '../../shared/posting'
import { type Context, toFinding } from '../context'
import type { Finding, Match } from '../finding'
import { readPlaceLine } from '../findings/places'
import { isSkill } from '../findings/skills-alone'
import { foldWord } from '../findings/words'
import type { Block } from '../page'
import { isSentence } from '../sections/mark-headings'
import { placelessWords } from '../vocabulary/places-words'

/** How many lines below the title its card can go on, and the longest line of one in UTF-16 units. */
const cardReach = 14
const nearReach = 4
const longestLine = 200
/** How many lines behind the employer's name its place can stand. */
const behindEmployer = 2

/** The first part of a line of facts: "Leipzig, Sachsen · Erneut veröffentlicht". */
function firstPart(text: string): string {
  return text.split(/ ?[·•|] ?/, 1)[0] ?? text
}

const noName = /^[\s,.;:/&+()[\]·•|–—\d-]*$/

/** The places of a line that holds nothing else, each with its country. */
function wholePlaces(text: string, hints: ReadonlySet<string>): readonly Match<Place>[] {
  const found = readPlaceLine(text, { towns: 'head', hints })
  if (found.length === 0 || found.some(({ value }) => value.country === null)) return []
  let rest = ''
  let at = 0
  for (const match of found) {
    rest += ` ${text.slice(at, match.start)} `
    at = match.end
  }
  rest += text.slice(at)
  const words = rest.split(/\s+/).filter((word) => !noName.test(word))
  return words.every((word) => placelessWords.has(foldWord(word.replace(/[^\p{L}\p{M}]/gu, '')))) ? found : []
}

/** Indexes of the lines that may be of the posting's own card, the surest first. */
function cardLines(context: Context): number[] {
  const { outline, company, titleAt, noise } = context
  const { blocks, bodyStart } = outline
  const lines: number[] = []
  if (titleAt !== null) {
    const end = Math.min(Math.max(bodyStart, titleAt + nearReach), titleAt + cardReach, blocks.length)
    for (let at = titleAt + 1; at < end; at++) lines.push(at)
  } else {
    for (let at = Math.max(0, bodyStart - cardReach); at < bodyStart; at++) lines.push(at)
  }
  for (const [at, block] of blocks.entries()) {
    if (company === null || block.text !== company || noise[at] === true) continue
    for (let next = at + 1; next <= at + behindEmployer; next++) if (noise[next] === false) lines.push(next)
  }
  return lines
}

/**
 * The places of the first line of the card that names nothing but places, for cards whose lines were taken for the
 * site's or for text. Without a title only where all such lines above the text agree.
 */
export function findCardPlaces(context: Context, hints: ReadonlySet<string>): Finding<Place>[] {
  const { outline, noise, titleAt } = context
  const read: { block: Block; found: readonly Match<Place>[]; noisy: boolean }[] = []
  for (const at of cardLines(context)) {
    const block = outline.blocks[at]
    if (block === undefined || block.text.length > longestLine || isSentence(block) || outline.factBlocks.has(at))
      continue
    if (context.company !== null && block.text === context.company) continue
    if (!block.text.includes(',') && isSkill(block.text)) continue
    const found = wholePlaces(firstPart(block.text), hints)
    if (found.length > 0) read.push({ block, found, noisy: noise[at] === true })
  }
  const [first, ...others] = read
  if (first === undefined) return []
  const key = (found: readonly Match<Place>[]) => found.map(({ value }) => value.city ?? value.region).join('|')
  if (titleAt === null && others.some(({ found }) => key(found) !== key(first.found))) return []
  return first.found.map((match) => toFinding(context, match, first.block.start, 'pattern', first.noisy ? 0.7 : 0.78))
}
