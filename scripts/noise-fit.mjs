// The mathematics of `fit-noise.mjs`: chains of blocks of two sides that are known in part, and the weights under which what
// is known is likeliest.
/** How strongly weights are drawn towards 0, and how many steps the fit takes. */
const drawn = 2
const steps = 150
/** By how much the right side of a block must win: for each of its words, and for a block of the site. */
const marginOfWord = 0.1
const marginOfNoise = 0.5
const mostMargin = 3
/**
 * What knows whole lines of the boards that were seen. Each page is fitted a second time without it, so that the rest is
 * weighed as it is needed on boards that nobody has seen.
 */
const known = new Set(['known', 'furniture', 'notice', 'noiseHeading', 'zone', 'headZone'])

/** Features without what knows whole lines. */
export const withoutKnown = (features) =>
  Object.fromEntries(Object.entries(features).filter(([name]) => !known.has(name)))

/** Chains as numbers: names of features as indexes, the last five weights being bias, leaving, entering and both inside. */
function encode(chains, names) {
  const index = new Map(names.map((name, at) => [name, at]))
  const files = Map.groupBy(chains, ({ layout }) => layout)
  return chains.flatMap(({ blocks, layout }) =>
    [(features) => features, withoutKnown].map((kept) =>
      blocks.map(({ features, label, words }) => ({
        label,
        startsOwn: features.beforeTitle === undefined,
        ahead: features.coreAhead ?? 0,
        // Pages of one layout tell less than as many layouts.
        weight: 1 / Math.sqrt(files.get(layout).length),
        margin: label === 0 ? Math.min(mostMargin, words * marginOfWord) : label === 1 ? -marginOfNoise : 0,
        on: Object.entries(kept(features))
          .filter(([name]) => index.has(name))
          .map(([name, value]) => [index.get(name), value])
      }))
    )
  )
}

const addLogs = (a, b) => (a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b)))

/**
 * The expectations of a chain: for each block the chance of noise, and of changing sides before it; where labels are
 * fixed, only ways that keep to them count. Also the logarithm of all ways' weight.
 */
function expect(sums, leaves, enters, labels, startsOwn) {
  const n = sums.length
  const none = -1e9
  const [own, noise] = [new Float64Array(n), new Float64Array(n)]
  const free = (at, side) => labels === null || labels[at] === null || labels[at] === side
  for (let at = 0; at < n; at++) {
    const a = at === 0 ? 0 : addLogs(own[at - 1], noise[at - 1] - enters[at])
    const b = at > 0 ? addLogs(noise[at - 1], own[at - 1] - leaves[at]) : startsOwn ? -leaves[at] : 0
    own[at] = free(at, 0) ? a : none
    noise[at] = free(at, 1) ? b + sums[at] : none
  }
  const total = addLogs(own[n - 1], noise[n - 1])
  const chance = new Float64Array(n)
  const [left, entered] = [new Float64Array(n), new Float64Array(n)]
  let [ownAfter, noiseAfter] = [0, 0]
  for (let at = n - 1; at >= 0; at--) {
    chance[at] = Math.exp(noise[at] + noiseAfter - total)
    if (at === 0) {
      if (startsOwn) left[at] = chance[at]
      break
    }
    const toNoise = (free(at, 1) ? sums[at] : none) + noiseAfter
    const toOwn = (free(at, 0) ? 0 : none) + ownAfter
    left[at] = Math.exp(own[at - 1] - leaves[at] + toNoise - total)
    entered[at] = Math.exp(noise[at - 1] - enters[at] + toOwn - total)
    ownAfter = addLogs(toOwn, toNoise - leaves[at])
    noiseAfter = addLogs(toNoise, toOwn - enters[at])
  }
  return { chance, left, entered, total }
}

/** The weights under which the labels are likeliest, drawn towards 0: steps that grow while they keep their direction. */
export function fitWeights(chains, names) {
  const encoded = encode(chains, names)
  const size = names.length + 5
  const [bias, leave, enter, leaveInside, enterInside] = [5, 4, 3, 2, 1].map((back) => size - back)
  const weights = new Float64Array(size)
  weights[leave] = 1
  weights[enter] = 1
  const pace = new Float64Array(size).fill(0.1)
  let before = new Float64Array(size)
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(size)
    for (let at = 0; at < size; at++) slope[at] = at === bias ? 0 : -drawn * weights[at]
    for (const chain of encoded) {
      const sums = chain.map(({ on }) => on.reduce((sum, [name, value]) => sum + weights[name] * value, weights[bias]))
      const leaves = chain.map(({ ahead }) => weights[leave] + weights[leaveInside] * ahead)
      const enters = chain.map(({ ahead }) => weights[enter] + weights[enterInside] * ahead)
      const bound = expect(
        sums,
        leaves,
        enters,
        chain.map(({ label }) => label),
        chain[0].startsOwn
      )
      const pressed = sums.map((sum, at) => sum + chain[at].margin)
      const free = expect(pressed, leaves, enters, null, chain[0].startsOwn)
      const { weight } = chain[0]
      for (const [at, { on }] of chain.entries()) {
        const lack = bound.chance[at] - free.chance[at]
        if (Math.abs(lack) < 1e-9) continue
        slope[bias] += weight * lack
        for (const [name, value] of on) slope[name] += weight * lack * value
      }
      for (const [at, { ahead }] of chain.entries()) {
        const left = weight * (bound.left[at] - free.left[at])
        const entered = weight * (bound.entered[at] - free.entered[at])
        slope[leave] -= left
        slope[leaveInside] -= left * ahead
        slope[enter] -= entered
        slope[enterInside] -= entered * ahead
      }
    }
    for (let at = 0; at < size; at++) {
      const turn = slope[at] * before[at]
      pace[at] = turn > 0 ? Math.min(0.5, pace[at] * 1.2) : turn < 0 ? pace[at] * 0.5 : pace[at]
      weights[at] += Math.sign(slope[at]) * pace[at]
    }
    before = slope
  }
  const round = (value) => Math.round(value * 100) / 100
  return {
    features: Object.fromEntries(names.map((name, at) => [name, round(weights[at])])),
    bias: round(weights[bias]),
    leave: round(weights[leave]),
    enter: round(weights[enter]),
    leaveInside: round(weights[leaveInside]),
    enterInside: round(weights[enterInside])
  }
}
