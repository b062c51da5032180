import { isSiteRegion, type Outline } from '../outline'
import { hasSpaces, isProse, isSentence } from '../sections/mark-headings'
import type { NoiseFeatures } from './noise-runs'

/** Most lines in a row that the posting's own text on both sides can keep. */
const longestRun = 8
/** Fewest spaces of a line that closes such a run as text does. */
const fewestOfText = 7
/** Fewest spaces of a line that goes on with the text before it. */
const fewestSpaces = 3

/** Marks of the site by which a line is nobody's list. */
const marks = ['call', 'apply', 'postings', 'people', 'rooms', 'earnings', 'alerts']
/** The same of a line's place. */
const places = ['card', 'zone', 'linked', 'title']

function isMarked(features: NoiseFeatures): boolean {
  const has = (name: string) => features[name] !== undefined
  return places.some(has) || marks.some((name) => has(name) || has(`item:${name}`) || has(`text:${name}`))
}

function mayBeOwn(outline: Outline, at: number, features: NoiseFeatures): boolean {
  const block = outline.blocks[at]
  if (block === undefined || isSiteRegion(block) || (outline.furniture[at] ?? 0) >= 0.5) return false
  return outline.headings[at]?.kind !== 'noise' && !isMarked(features)
}

/** The sign with which a line opens, where that is no letter, figure or quote: a bullet, an emoji. */
function openingSign(text: string): string | undefined {
  return /^(?:\p{Extended_Pictographic}|[-–•*+>✓✅→])/u.exec(text)?.[0]
}

/** Whether a line goes on with the one before it, as people write: in lower case, or behind the same kind of sign. */
function goesOn(outline: Outline, at: number): boolean {
  const [before, block] = [outline.blocks[at - 1], outline.blocks[at]]
  if (before === undefined || block === undefined || !hasSpaces(block.text, fewestSpaces)) return false
  if (/^\p{Ll}/u.test(block.text) && !/^(?:https?|www)\b/.test(block.text)) return true
  return openingSign(block.text) !== undefined && openingSign(before.text) !== undefined
}

/**
 * The verdicts, with lines given back to the posting that stand in the midst of its text: a few between its sentences of
 * which none is known for the site's (a list without bullets), and lines that go on with the text before them.
 */
export function keepEnclosed(
  outline: Outline,
  noise: readonly boolean[],
  known: readonly boolean[],
  features: readonly NoiseFeatures[]
): boolean[] {
  const kept = [...noise]
  const isOwn = (at: number) => at >= outline.bodyStart && at < kept.length && kept[at] !== true
  for (let from = outline.bodyStart + 1; from < kept.length; from++) {
    if (kept[from] !== true || !isOwn(from - 1)) continue
    let to = from
    while (
      to - from <= longestRun &&
      kept[to] === true &&
      known[to] !== true &&
      mayBeOwn(outline, to, features[to] ?? {})
    )
      to++
    const after = outline.blocks[to]
    const isText = isProse(after) || isSentence(after) || hasSpaces(after?.text ?? '', fewestOfText)
    const isEnclosed = to > from && to - from <= longestRun && isOwn(to) && isText
    if (isEnclosed) for (let at = from; at < to; at++) kept[at] = false
    else if (mayBeOwn(outline, from, features[from] ?? {}) && goesOn(outline, from)) kept[from] = false
  }
  return kept
}
