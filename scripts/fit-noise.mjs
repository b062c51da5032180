// Fits the weights by which the parser tells the site's blocks from the posting's, and writes
// src/parser/noise/noise-weights.ts: `node scripts/fit-noise.mjs`. A chain of blocks with two sides is fitted to the train split
// of the examination, to tests/fixtures/pages/seen, and to more folders of that form named as arguments. `--try` writes nothing
// and reports how the weights do on layouts that they were not fitted to: each layout is left out once, or with
// `--folds 10` a tenth of them at a time; `--show` also prints what came out wrong.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fold } from '../tests/exam/judge.mjs'
import { examDay } from '../tests/exam/words.mjs'
import { electronBinary, root, withSetup } from './setup.mjs'

const folder = join(root, 'tests', 'fixtures', 'exam')
const moreFolder = join(root, 'tests', 'fixtures', 'pages', 'seen')
const target = join(root, 'src', 'parser', 'noise', 'noise-weights.ts')

/** How strongly weights are drawn towards 0, and how many steps the fit takes. */
const drawn = 2
const steps = 150
/** By how much the right side of a block must win: for each of its words, and for a block of the site. */
const marginOfWord = 0.1
const marginOfNoise = 0.5
const mostMargin = 3
/** How far the written weights lean to noise: half a point more halves what leaks, and loses twice the words. */
const lean = 0
/**
 * What knows whole lines of the boards that were seen. Each page is fitted a second time without it, so that the rest is
 * weighed as it is needed on boards that nobody has seen.
 */
const known = new Set(['known', 'furniture', 'notice', 'noiseHeading', 'zone', 'headZone'])

/** What decides about a page's blocks, bundled for Node: the parser's own steps up to the features. */
const entry = `
import { readFile } from './formats/read-file'
import { showDescription } from './show-description'
import { readStructured } from './structured/structured-posting'
import { outlinePage } from './outline'
import { chooseTitle } from './title/choose-title'
import { noiseFeatures } from './noise/noise-features'
import { chainsOf, tellNoise } from './noise/noise'
import { findKnownNoise } from './noise/known-noise'
export { tellNoise }
export async function examine(input) {
  const read = await readFile(input)
  if (!read.ok || !('pages' in read.value)) return []
  return read.value.pages.map((source) => {
    const structured = readStructured(source.structured, source)
    const { page, isDescribed, addedAt } = showDescription(source, structured?.description ?? null)
    const outline = outlinePage(page, addedAt)
    const { titleAt } = chooseTitle(outline, structured)
    const features = noiseFeatures(outline, titleAt, isDescribed, findKnownNoise(outline, titleAt, isDescribed))
    return chainsOf(outline, titleAt).map((chain) =>
      chain.map((at) => ({ text: outline.blocks[at].text, features: features[at] })))
  })
}`

async function loadExaminer() {
  const { build } = await import('vite')
  const outDir = join(root, 'out', 'fit-noise')
  const id = join(root, 'src', 'parser', 'fit-noise-entry.ts')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'entry', resolveId: (name) => (name === id ? id : null), load: (name) => (name === id ? entry : null) }
    ],
    build: { ssr: id, outDir, emptyOutDir: true, target: 'node20' }
  })
  const name = readdirSync(outDir).find((file) => file.startsWith('fit-noise'))
  return import(pathToFileURL(join(outDir, name)).href)
}

/** As in the report: a fifth of the files is for testing only. */
function isTest(name) {
  return createHash('sha256').update(name).digest()[0] % 5 === 0
}

const bare = (text) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const holds = (text, part) => ` ${text} `.includes(` ${part} `)

/** Tells for a block's text whether it is noise (1), the posting's (0), or not judged (null). */
function labelOf(truth) {
  const noise = new Set(truth.noise.map(bare))
  const own = new Set(truth.own.flatMap(({ heading, text }) => [bare(heading ?? ''), bare(text)]))
  own.delete('')
  noise.delete('')
  const [longNoise, longOwn] = [[...noise], [...own]]
  return (block) => {
    const text = bare(block)
    if (text === '') return null
    const exact = [noise.has(text), own.has(text)]
    if (exact[0] !== exact[1]) return exact[0] ? 1 : 0
    if (exact[0]) return null
    const few = text.split(' ').length < 4
    const isOwn = longOwn.some(
      (other) => (!few && holds(other, text)) || (!few && other.length > 12 && holds(text, other))
    )
    const isNoise = longNoise.some((other) => (!few && holds(other, text)) || (other.length > 3 && holds(text, other)))
    return isOwn === isNoise ? null : isNoise ? 1 : 0
  }
}

async function gatherChains(examine, folders) {
  const chains = []
  for (const [at, path] of folders.entries()) {
    for (const name of readdirSync(path).sort()) {
      if (path === folder && isTest(name)) continue
      const truth = JSON.parse(readFileSync(join(path, name, 'truth.json'), 'utf8'))
      const source = readdirSync(join(path, name)).find((file) => file.startsWith('source.'))
      const bytes = new Uint8Array(readFileSync(join(path, name, source)))
      const pages = await examine({ name: source, bytes, modifiedAt: examDay })
      if (pages.length !== 1) continue
      const label = labelOf(truth)
      for (const chain of pages[0]) {
        const blocks = chain.map(({ text, features }) => ({
          text,
          features,
          label: label(text),
          words: bare(text).split(' ').length
        }))
        if (blocks.some((block) => block.label !== null)) chains.push({ set: at, layout: truth.layout, name, blocks })
      }
    }
  }
  return chains
}

const withoutKnown = (features) => Object.fromEntries(Object.entries(features).filter(([name]) => !known.has(name)))

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
        on: Object.entries(kept(features)).map(([name, value]) => [index.get(name), value])
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
function fitWeights(chains, names) {
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

/** How many noise blocks a chain leaks and how many words it loses under some weights. */
function judge(chains, weights, tellNoise, kept, show = false) {
  const sum = { noise: 0, leaked: 0, words: 0, lost: 0 }
  for (const { blocks, name } of chains) {
    const verdicts = tellNoise(
      blocks.map(({ features }) => kept(features)),
      weights
    )
    for (const [at, { label, words, text }] of blocks.entries()) {
      if (label === 1) sum.noise++
      if (label === 0) sum.words += words
      if (label === 1 && !verdicts[at]) sum.leaked++
      if (label === 0 && verdicts[at]) sum.lost += words
      if (show && label !== null && label !== (verdicts[at] ? 1 : 0))
        console.log(`${name} ${label === 1 ? 'LEAK' : 'LOST'} ${JSON.stringify(text.slice(0, 100))}`)
    }
  }
  return sum
}

const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
const add = (a, b) => Object.fromEntries(Object.keys(a).map((key) => [key, a[key] + b[key]]))

/** Leaves each layout out once, and tells how its pages come out under weights fitted to the others. */
function tryLayouts(chains, names, tellNoise, options) {
  const layouts = [...new Set(chains.map(({ layout }) => layout))]
  const folds = options.includes('--folds') ? Number(options[options.indexOf('--folds') + 1]) : layouts.length
  const groups = Array.from({ length: folds }, (_, at) => new Set(layouts.filter((_, index) => index % folds === at)))
  const shifts = [-1, -0.5, 0, 0.5, 1]
  const none = { noise: 0, leaked: 0, words: 0, lost: 0 }
  const sums = new Map()
  for (const group of groups) {
    const held = chains.filter(({ layout }) => group.has(layout))
    const weights = fitWeights(
      chains.filter(({ layout }) => !group.has(layout)),
      names
    )
    for (const shift of shifts) {
      const shifted = { ...weights, bias: weights.bias + shift }
      for (const [way, kept] of [
        ['as it is', (features) => features],
        ['without known lines', withoutKnown]
      ]) {
        for (const set of [...new Set(held.map((chain) => chain.set))]) {
          const key = `set ${set} shift ${shift} ${way}`
          const show = options.includes('--show') && shift === 0 && way === 'as it is'
          const sum = judge(
            held.filter((chain) => chain.set === set),
            shifted,
            tellNoise,
            kept,
            show
          )
          sums.set(key, add(sums.get(key) ?? none, sum))
        }
      }
    }
  }
  for (const [key, { noise, leaked, words, lost }] of [...sums].sort())
    console.log(
      `${key}: leaked ${leaked} of ${noise} = ${share(leaked, noise)}, words lost ${lost} of ${words} = ${share(lost, words)}`
    )
}

function writeTable({ features, ...costs }) {
  const lines = Object.entries(features)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, weight]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight}`)
  const rest = Object.entries(costs).map(([name, cost]) => `  ${name}: ${cost}`)
  const [head] = readFileSync(target, 'utf8').split('export const noiseWeights')
  writeFileSync(
    target,
    `${head}export const noiseWeights: NoiseWeights = {\n  features: {\n${lines.join(',\n')}\n  },\n${rest.join(',\n')}\n}\n`
  )
}

async function run() {
  const { examine, tellNoise } = await loadExaminer()
  const options = process.argv.slice(2)
  const named = options.filter((option) => option.includes('/'))
  const folders = [folder, moreFolder, ...named]
  const chains = await gatherChains(examine, folders)
  const names = [
    ...new Set(chains.flatMap(({ blocks }) => blocks.flatMap(({ features }) => Object.keys(features))))
  ].sort()
  if (options.includes('--try')) return tryLayouts(chains, names, tellNoise, options)
  const weights = fitWeights(chains, names)
  writeTable({ ...weights, bias: Math.round((weights.bias + lean) * 100) / 100 })
  console.log(JSON.stringify(judge(chains, weights, tellNoise, (features) => features)))
}

await withSetup(async () => {
  if (process.versions.electron !== undefined) return run()
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const args = [import.meta.filename, ...process.argv.slice(2)]
  process.exitCode = spawnSync(electronBinary(), args, { cwd: root, stdio: 'inherit', env }).status ?? 1
})
