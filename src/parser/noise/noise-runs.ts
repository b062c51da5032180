/** What speaks for or against a block's being the site's: shares from 0 to 1, left out where 0. */
export type NoiseFeatures = Readonly<Record<string, number>>

/** What each feature weighs, what noise weighs by itself (`bias`), and what it costs to change sides. */
export interface NoiseWeights {
  readonly features: Readonly<Record<string, number>>
  readonly bias: number
  /** From the posting to the site, and back. */
  readonly leave: number
  readonly enter: number
  /** How much more each costs where headings of the posting are still ahead. */
  readonly leaveInside: number
  readonly enterInside: number
}

/** How much more leaving costs on a page that shows no site at all: set by hand, for pages seen are nearly all of sites. */
const leaveQuiet = 9

/** The sum that speaks for a block's being the site's, by itself. */
export function noiseSum(features: NoiseFeatures, weights: NoiseWeights): number {
  let sum = weights.bias
  for (const [name, value] of Object.entries(features)) sum += (weights.features[name] ?? 0) * value
  return sum
}

/**
 * Which blocks are noise: noise and posting both come in runs. Of all ways to tell the blocks apart the one counts whose
 * sums, without what its changes of side cost, are the greatest.
 */
export function tellRuns(blocks: readonly NoiseFeatures[], weights: NoiseWeights): boolean[] {
  // Below the title the posting has begun; above it nobody knows.
  let [own, noise] = [0, blocks[0]?.beforeTitle === undefined ? Number.NEGATIVE_INFINITY : 0]
  const steps: { toOwn: boolean; toNoise: boolean }[] = []
  for (const features of blocks) {
    const sum = noiseSum(features, weights)
    const inside = features.coreAhead ?? 0
    const leave = weights.leave + weights.leaveInside * inside + leaveQuiet * (features.quiet ?? 0)
    const enter = weights.enter + weights.enterInside * inside
    // Whether each side is best come to from noise.
    const toOwn = noise - enter > own
    const toNoise = noise >= own - leave
    steps.push({ toOwn, toNoise })
    const next = [toOwn ? noise - enter : own, (toNoise ? noise : own - leave) + sum] as const
    own = next[0]
    noise = next[1]
  }
  const verdicts: boolean[] = []
  let isNoise = noise > own
  for (let at = steps.length - 1; at >= 0; at--) {
    verdicts[at] = isNoise
    isNoise = (isNoise ? steps[at]?.toNoise : steps[at]?.toOwn) === true
  }
  return verdicts
}
