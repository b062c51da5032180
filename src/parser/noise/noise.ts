import { findHeadEnd } from '../head'
import type { Outline } from '../outline'
import { keepEnclosed } from './enclosed'
import { findKnownNoise } from './known-noise'
import { noiseFeatures } from './noise-features'
import { type NoiseFeatures, type NoiseWeights, noiseSum, tellRuns } from './noise-runs'
import { noiseWeights } from './noise-weights'

/** From this sum on a line is the site's wherever it stands. */
const surely = 4
/** From this sum on a line between the lines beside the title and the text is the site's. */
const likely = 2
/** From this share of the length that counts on a line is text. */
const longText = 0.25
/** From this sum on a line that is known for the site's is noise in the midst of the posting. */
const leastOfKnown = 0
/** From this sum on a fact under a label is noise, though its words are not known for the site's. */
const leastOfFact = 3.5
/** Up to this sum an item of a list directly below a heading of the posting stays with it. */
const mostOfItem = 1.5
/** Down to this sum a sentence with a date is the posting's own, save under a heading of the site. */
const surelyDated = -1.5
/** Down to this sum a block is the posting's own in the midst of noise, while its headings are still ahead. */
const surelyOwn = -4.5

/**
 * Share of the text by the known lines alone that must be left: no weights may take most of a posting away. Where less
 * is known of a board, more than half of what its known lines leave is still the site's.
 */
const leastLeft = 0.35

/** Length of what is not noise, from the beginning of the text on. */
function lengthLeft({ blocks, bodyStart }: Outline, noise: readonly boolean[]): number {
  return blocks.reduce((sum, { text }, at) => sum + (at < bodyStart || noise[at] === true ? 0 : text.length), 0)
}

/** Which blocks of a run of the page are noise: by their runs, save those that prove themselves alone. */
export function tellNoise(blocks: readonly NoiseFeatures[], weights: NoiseWeights): boolean[] {
  const verdicts = tellRuns(blocks, weights)
  const isOwnItem = (at: number) => {
    const features = blocks[at]
    if (features?.coreItem === undefined || features.zone !== undefined || features.known !== undefined) return false
    return noiseSum(features, weights) <= mostOfItem
  }
  return verdicts.map((verdict, at) => {
    const features = blocks[at] ?? {}
    const sum = noiseSum(features, weights)
    if (isOwnItem(at) || (features.coreHeading !== undefined && isOwnItem(at + 1))) return false
    const isText = features.sentence !== undefined || (features.length ?? 0) >= longText
    // Texts above the title are introductions, and may name the employer.
    if (features.beforeTitle !== undefined && isText && features.known === undefined && sum < likely) return false
    // "Please apply at https://…" is no button: a button has its address behind it.
    if (features.applyAt !== undefined && features.zone === undefined && features.known === undefined) return false
    if (!verdict) return features.known !== undefined && sum >= leastOfKnown
    if (features.fact !== undefined) return features.known !== undefined || sum >= leastOfFact
    if (features['text:date'] !== undefined && features.zone === undefined && sum <= surelyDated) return false
    return features.coreAhead === undefined || sum > surelyOwn
  })
}

/** The blocks that are told apart in runs: those before the title, and those after the lines beside it. */
export function chainsOf(outline: Outline, titleAt: number | null): number[][] {
  const all = outline.blocks.map((_, at) => at)
  if (titleAt === null) return [all.slice(outline.bodyStart)]
  const from = Math.max(findHeadEnd(outline, titleAt), titleAt < outline.bodyStart ? outline.bodyStart : 0)
  // What a mail says before the title is written for this reader.
  const before = outline.page.meta.mail === undefined ? all.slice(0, titleAt) : []
  return [before, all.slice(from)].filter((chain) => chain.length > 0)
}

/**
 * Which blocks of the page belong to the site and not to the posting. What is known of boards decides about the lines
 * beside the title; all others are weighed by their features, in runs.
 */
export function findNoise(outline: Outline, titleAt: number | null, isDescribed: (text: string) => boolean): boolean[] {
  const byKnown = findKnownNoise(outline, titleAt, isDescribed)
  const noise = [...byKnown]
  const features = noiseFeatures(outline, titleAt, isDescribed, byKnown)
  const headEnd = titleAt === null ? 0 : findHeadEnd(outline, titleAt)
  const limit = titleAt === null ? surely : likely
  for (let at = headEnd; at < outline.bodyStart; at++)
    if (noiseSum(features[at] ?? {}, noiseWeights) >= limit) noise[at] = true
  for (const chain of chainsOf(outline, titleAt)) {
    const blocks = chain.map((at) => features[at] ?? {})
    for (const [index, verdict] of tellNoise(blocks, noiseWeights).entries()) noise[chain[index] ?? -1] = verdict
  }
  if (lengthLeft(outline, noise) < lengthLeft(outline, byKnown) * leastLeft) return byKnown
  return keepEnclosed(outline, noise, byKnown, features)
}
