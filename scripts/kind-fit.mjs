// The mathematics of `fit-sections.mjs`: chains of blocks whose kinds are known in part, and the weights under which what
// is known is likeliest.
import { mostSteps } from './signs.mjs'

const borderNames = ['list', 'text', 'heading']

/** A number behind an option of the command line, so that each setting can be tried. */
export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}

/** How strongly weights are drawn towards 0, how long their first steps are, and how often all pages are gone through. */
const drawn = option('drawn', 0.02)
const pace = option('pace', 0.1)
const paceOfCells = option('pace-cells', 0.5)
const rounds = option('rounds', 8)
/** What a page of the exam counts beside one by other hands, since its rules were made by it; and what a sentence counts. */
const weightOf = { exam: option('exam', 0.3), seen: 1, sentence: option('sentence', 1) }
/** What pages count twice more, without their rules and headings, so that the words learn to speak for themselves. */
const bareWeight = option('bare', 3)
/** Blocks whose kinds are this near to right teach nothing more. */
const leastLack = 0.005
const bareName = /^(?:rule|head|headless|opened):/
const borderKey = Object.fromEntries(borderNames.map((name, at) => [name, at]))

/** Pages as numbers. */
function encode(pages, kinds, names) {
  const index = new Map(names.map((name, at) => [name, at]))
  const one = (page, weight, kept, withHeading) => ({
    weight,
    page,
    blocks: page.blocks
      .filter(({ features }) => !features.follows)
      .map(({ features, right }) => ({
        names: Object.entries(features.named)
          .filter(([name]) => kept(name) && index.has(name))
          .map(([name, value]) => [index.get(name), value]),
        groups: withHeading ? [features.cells, features.headingCells] : [features.cells],
        border: borderKey[features.border],
        free: right === null ? null : kinds.map((kind) => right.includes(kind))
      }))
  })
  return pages.flatMap((page) => {
    const weight = weightOf[page.set]
    const whole = one(page, weight, () => true, true)
    if (page.set === 'sentence' || bareWeight === 0) return [whole]
    return [
      whole,
      one(page, weight * bareWeight, (name) => !bareName.test(name), false),
      one(page, weight * bareWeight, (name) => !bareName.test(name), true)
    ]
  })
}

function logSum(values) {
  const most = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** For a chain the chance of each kind of each block, and of each pair at each border. */
function expect(chain, sums, borders, size, isBound) {
  const n = sums.length
  const none = -1e9
  const bound = sums.map((row, at) =>
    isBound && chain.blocks[at].free !== null ? row.map((sum, kind) => (chain.blocks[at].free[kind] ? sum : none)) : row
  )
  const ahead = [bound[0]]
  const cells = new Float64Array(size)
  for (let at = 1; at < n; at++) {
    const border = borders[chain.blocks[at].border]
    const row = new Float64Array(size)
    for (let to = 0; to < size; to++) {
      for (let from = 0; from < size; from++) cells[from] = ahead[at - 1][from] + border[from * size + to]
      row[to] = logSum(cells) + bound[at][to]
    }
    ahead.push(row)
  }
  const total = logSum(ahead[n - 1])
  const chances = []
  const pairs = []
  let after = new Float64Array(size)
  for (let at = n - 1; at >= 0; at--) {
    chances[at] = new Float64Array(size)
    for (let kind = 0; kind < size; kind++) chances[at][kind] = Math.exp(ahead[at][kind] + after[kind] - total)
    if (at === 0) break
    const border = borders[chain.blocks[at].border]
    const pair = new Float64Array(size * size)
    const next = new Float64Array(size)
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        cells[to] = border[from * size + to] + bound[at][to] + after[to]
        pair[from * size + to] = Math.exp(ahead[at - 1][from] + cells[to] - total)
      }
      next[from] = logSum(cells)
    }
    pairs[at] = pair
    after = next
  }
  return { chances, pairs }
}

/** The weights under which the right kinds are likeliest, drawn towards 0: Adagrad, page by page in a fixed order. */
export function fitWeights(pages, kinds, names, wordCells) {
  const size = kinds.length
  const chains = encode(pages, kinds, names)
  const named = new Float64Array(names.length * size)
  const cells = new Float32Array(wordCells * size)
  const borders = borderNames.map(() => new Float64Array(size * size))
  const [namedPast, cellsPast] = [new Float64Array(named.length).fill(0.1), new Float32Array(cells.length).fill(0.1)]
  const bordersPast = borders.map((list) => new Float64Array(list.length).fill(0.1))
  const step = (list, past, at, slope, length) => {
    const pull = slope - drawn * list[at]
    past[at] += pull * pull
    list[at] += (length * pull) / Math.sqrt(past[at])
  }
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const order = chains.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (const at of order) {
      const chain = chains[at]
      const sums = chain.blocks.map(({ names: own, groups }) => {
        const row = new Float64Array(size)
        for (const [name, value] of own) for (let k = 0; k < size; k++) row[k] += named[name * size + k] * value
        for (const group of groups) {
          const share = 1 / Math.sqrt(group.length + 1)
          for (const cell of group) for (let k = 0; k < size; k++) row[k] += cells[cell * size + k] * share
        }
        return row
      })
      const bound = expect(chain, sums, borders, size, true)
      const free = expect(chain, sums, borders, size, false)
      for (const [index, block] of chain.blocks.entries()) {
        const lack = bound.chances[index].map((chance, k) => chain.weight * (chance - free.chances[index][k]))
        if (lack.every((value) => Math.abs(value) < leastLack)) continue
        for (const [name, value] of block.names)
          for (let k = 0; k < size; k++) step(named, namedPast, name * size + k, lack[k] * value, pace)
        for (const group of block.groups) {
          const share = 1 / Math.sqrt(group.length + 1)
          for (const cell of group)
            for (let k = 0; k < size; k++) step(cells, cellsPast, cell * size + k, lack[k] * share, paceOfCells)
        }
        if (index === 0) continue
        const [one, other] = [bound.pairs[index], free.pairs[index]]
        for (let p = 0; p < size * size; p++)
          step(borders[block.border], bordersPast[block.border], p, chain.weight * (one[p] - other[p]), drawn, pace)
      }
    }
  }
  return rounded({ kinds, named, cells, borders }, names)
}

/** The weights as the table has them: a cell's in whole steps, one sign of text each. */
function rounded({ kinds, named, cells, borders }, names) {
  const size = kinds.length
  const sorted = Float32Array.from(cells, Math.abs).sort()
  const unit = Math.max(1e-6, sorted[Math.floor(sorted.length * 0.999)]) / mostSteps
  const two = (value) => Math.round(value * 100) / 100
  return {
    kinds,
    named: Object.fromEntries(names.map((name, at) => [name, [...named.slice(at * size, (at + 1) * size)].map(two)])),
    cells: Int8Array.from(cells, (value) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / unit)))),
    unit: Number(unit.toPrecision(4)),
    borders: Object.fromEntries(
      borderNames.map((name, at) => [
        name,
        kinds.map((_, from) => [...borders[at].slice(from * size, (from + 1) * size)].map(two))
      ])
    )
  }
}
