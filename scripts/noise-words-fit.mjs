// What words weigh for the site's blocks and the posting's, for `fit-noise.mjs`: a logistic fit over the cells of the words
// of blocks that are judged.
import { createHash } from 'node:crypto'
import { option } from './kind-fit.mjs'
import { mostSteps } from './signs.mjs'

/** How strongly weights are drawn towards 0, how long first steps are, and how often all blocks are gone through. */
const drawn = option('words-drawn', 0.003)
const pace = option('words-pace', 0.3)
const rounds = option('words-rounds', 8)
/** What a page of the exam counts beside one by other hands: few hands wrote it. */
const weightOfExam = option('words-exam', 0.5)
/** How many parts layouts are put in, and contents, so that no page is weighed by words of its own. */
const parts = option('words-parts', 6)

/** The weights of all cells and the bias, by the chains' blocks. */
function fitCells(chains, size, layouts) {
  const cells = new Float64Array(size + 1)
  const past = new Float64Array(size + 1).fill(0.1)
  const blocks = chains.flatMap(({ blocks: own, layout, set }) =>
    own
      .filter(({ label }) => label !== null)
      .map(({ cells: on, label }) => ({
        on,
        label,
        weight: (set === 0 ? weightOfExam : 1) / Math.sqrt(layouts.get(layout))
      }))
  )
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const step = (at, slope) => {
    past[at] += slope * slope
    cells[at] += (pace * slope) / Math.sqrt(past[at])
  }
  for (let round = 0; round < rounds; round++) {
    for (let at = blocks.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[blocks[at], blocks[other]] = [blocks[other], blocks[at]]
    }
    for (const { on, label, weight } of blocks) {
      const share = 1 / Math.sqrt(on.length + 1)
      let sum = cells[size]
      for (const cell of on) sum += cells[cell] * share
      const lack = weight * (label - 1 / (1 + Math.exp(-sum)))
      step(size, lack)
      for (const cell of on) step(cell, lack * share - drawn * cells[cell])
    }
  }
  return cells
}

/** The weights as the table has them: whole steps of a unit. */
function rounded(cells, size) {
  const sorted = Float64Array.from(cells.subarray(0, size), Math.abs).sort()
  const unit = Number((Math.max(1e-6, sorted[Math.floor(size * 0.999)]) / mostSteps).toPrecision(4))
  const steps = Int8Array.from(cells.subarray(0, size), (value) =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / unit)))
  )
  return { cells: steps, unit }
}

const partOf = (name) => createHash('sha256').update(name).digest()[2] % parts

const layoutsOf = (chains) =>
  new Map([...Map.groupBy(chains, ({ layout }) => layout)].map(([name, own]) => [name, own.length]))

/** The table of all chains' words. */
export function fitWords(chains, size) {
  return rounded(fitCells(chains, size, layoutsOf(chains)), size)
}

/** Tells for each chain the table fitted to the pages of other layouts and other contents. */
export function fitWordsOfOthers(chains, size) {
  const layouts = layoutsOf(chains)
  const keyOf = ({ layout, content }) => `${partOf(layout)} ${partOf(content)}`
  const tables = new Map()
  return (chain) => {
    const key = keyOf(chain)
    if (!tables.has(key)) {
      const [layout, content] = [partOf(chain.layout), partOf(chain.content)]
      const others = chains.filter((other) => partOf(other.layout) !== layout && partOf(other.content) !== content)
      tables.set(key, rounded(fitCells(others, size, layouts), size))
    }
    return tables.get(key)
  }
}
