import type { Section } from '../../shared/posting'
import type { KindFeatures } from './kind-features'

/** What each feature weighs for each kind, and what it costs to go from one kind to another. */
export interface KindWeights {
  /** The kinds, in the order of all lists of weights. */
  readonly kinds: readonly Section['kind'][]
  readonly named: Readonly<Record<string, readonly number[]>>
  /** For each cell of the table of words a weight for each kind, one after the other. */
  readonly cells: Int8Array
  /** What a unit of `cells` is worth. */
  readonly unit: number
  /** For each border, from each kind (a row) to each. */
  readonly borders: Readonly<Record<KindFeatures['border'], readonly (readonly number[])[]>>
}

/** How much speaks for each kind in a block by itself. */
export function kindSums({ named, cells, headingCells }: KindFeatures, weights: KindWeights): Float64Array {
  const size = weights.kinds.length
  const sums = new Float64Array(size)
  for (const [name, value] of Object.entries(named)) {
    const list = weights.named[name]
    if (list !== undefined) for (const [kind, weight] of list.entries()) sums[kind] = (sums[kind] ?? 0) + weight * value
  }
  for (const group of [cells, headingCells]) {
    // Each word of a long text says less than each of a short one.
    const share = weights.unit / Math.sqrt(group.length + 1)
    for (const cell of group) {
      for (let kind = 0; kind < size; kind++)
        sums[kind] = (sums[kind] ?? 0) + (weights.cells[cell * size + kind] ?? 0) * share
    }
  }
  return sums
}

/**
 * The kinds of a run of blocks: neighbours are mostly of one kind, and kinds follow one another in an order. Of all ways
 * the one counts whose sums, with the weights of its borders, are the greatest.
 */
export function tellKinds(blocks: readonly KindFeatures[], weights: KindWeights): Section['kind'][] {
  const size = weights.kinds.length
  let best = new Float64Array(size)
  const steps: Uint8Array[] = []
  const same = Uint8Array.from(weights.kinds.keys())
  for (const [at, features] of blocks.entries()) {
    if (features.follows && at > 0) {
      steps.push(same)
      continue
    }
    const sums = kindSums(features, weights)
    const drafted = weights.kinds.indexOf(features.drafted)
    if (drafted !== -1) sums[drafted] = (sums[drafted] ?? 0) + features.trust
    const border = weights.borders[features.border]
    const next = new Float64Array(size)
    const step = new Uint8Array(size)
    for (let to = 0; to < size; to++) {
      let most = at === 0 ? 0 : Number.NEGATIVE_INFINITY
      for (let from = 0; at > 0 && from < size; from++) {
        const sum = (best[from] ?? 0) + (border[from]?.[to] ?? 0)
        if (sum <= most) continue
        most = sum
        step[to] = from
      }
      next[to] = most + (sums[to] ?? 0)
    }
    best = next
    steps.push(step)
  }
  let kind = best.indexOf(Math.max(...best))
  const told: Section['kind'][] = []
  for (let at = blocks.length - 1; at >= 0; at--) {
    told[at] = weights.kinds[kind] ?? 'other'
    kind = steps[at]?.[kind] ?? 0
  }
  return told
}
