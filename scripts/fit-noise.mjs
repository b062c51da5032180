// Fits the weights by which the parser tells the site's blocks from the posting's, and writes
// src/parser/noise/noise-weights.ts: `node scripts/fit-noise.mjs`. A chain of blocks with two sides is fitted to the train split
// of the examination, to tests/fixtures/pages/seen, and to more folders of that form named as arguments. `--try` writes nothing
// and reports how the weights do on layouts that they were not fitted to: each layout is left out once, or with
// `--folds 10` a tenth of them at a time; `--held FOLDER`
// reports how they do on pages that nothing was fitted to; `--show` also prints what came out wrong.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../tests/exam/judge.mjs'
import { examDay } from '../tests/exam/words.mjs'
import { bundleParser, isTest, say, sourceOf, truthOf } from './bundle-parser.mjs'
import { fitWeights, withoutKnown } from './noise-fit.mjs'
import { fitWords, fitWordsOfOthers } from './noise-words-fit.mjs'
import { electronBinary, root, withSetup } from './setup.mjs'
import { linesOfSigns } from './signs.mjs'

const folder = join(root, 'tests', 'fixtures', 'exam')
const moreFolder = join(root, 'tests', 'fixtures', 'pages', 'seen')
const target = join(root, 'src', 'parser', 'noise', 'noise-weights.ts')
const wordsTarget = join(root, 'src', 'parser', 'noise', 'site-word-weights.ts')
const cellsOfLine = 128

/** How far the written weights lean to noise: half a point more halves what leaks, and loses twice the words. */
const lean = 0
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
import { shapeOf } from './noise/noise-words'
import { sayings, siteScore } from './noise/site-says'
import { textCells, wordCells } from './sections/kind-words'
import { forget } from './text/remember'
export { forget, sayings, siteScore, tellNoise, wordCells }
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
      chain.map((at) => {
        const block = outline.blocks[at]
        return { text: block.text, shape: shapeOf(block), cells: textCells(block.text), features: features[at] }
      }))
  })
}`

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

async function gatherChains({ examine, forget }, folders) {
  const chains = []
  for (const [at, path] of folders.entries()) {
    for (const name of readdirSync(path).sort()) {
      if (path === folder && isTest(name)) continue
      const truth = truthOf(join(path, name))
      const pages = await examine(sourceOf(join(path, name), examDay))
      forget()
      if (pages.length !== 1) continue
      const label = labelOf(truth)
      for (const chain of pages[0]) {
        const blocks = chain.map(({ text, features, ...rest }) => ({
          ...rest,
          text,
          features,
          label: label(text),
          words: bare(text).split(' ').length
        }))
        if (blocks.some((block) => block.label !== null)) {
          chains.push({ set: at, layout: truth.layout, content: truth.content, name, blocks })
        }
      }
    }
  }
  return chains
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
        say(`${name} ${label === 1 ? 'LEAK' : 'LOST'} ${JSON.stringify(text.slice(0, 100))}`)
    }
  }
  return sum
}

const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
const add = (a, b) => Object.fromEntries(Object.keys(a).map((key) => [key, a[key] + b[key]]))

/** Tells how pages come out that nothing was fitted to. */
function tellOfHeld(chains, weights, tellNoise, show) {
  for (const shift of [-0.5, 0, 0.5]) {
    const shifted = { ...weights, bias: weights.bias + shift }
    const { noise, leaked, words, lost } = judge(chains, shifted, tellNoise, (own) => own, show && shift === 0)
    say(`held, shift ${shift}: leaked ${share(leaked, noise)}, words lost ${share(lost, words)}`)
  }
}

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
    say(
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

function writeWords({ cells, unit }) {
  writeFileSync(
    wordsTarget,
    `import { readCells } from '../sections/read-cells'
import type { WordTable } from './site-says'

/** What words weigh for the site, a sign a weight; fitted by \`scripts/fit-noise.mjs\`, which writes this file. */
const signs: readonly string[] = [
${linesOfSigns(cells, cellsOfLine).join(',\n')}
]

/** The words of sites and of postings. */
export const siteWordWeights: WordTable = { cells: readCells(signs), unit: ${unit} }
`
  )
}

/** Chains with what the words of each block say, by the table that a chain is given. */
function withWords(chains, tableOf, { siteScore, sayings }) {
  return chains.map((chain) => {
    const table = tableOf(chain)
    const said = sayings(
      chain.blocks.map(({ text }) => siteScore(text, table)),
      chain.blocks.map(({ shape }) => shape)
    )
    const blocks = chain.blocks.map((block, at) => {
      const own = Object.fromEntries(Object.entries(block.features).filter(([name]) => !name.startsWith('says:')))
      return { ...block, features: { ...own, ...said[at] } }
    })
    return { ...chain, blocks }
  })
}

async function run() {
  const examiner = await bundleParser('fit-noise', { entry })
  const { tellNoise, wordCells } = examiner
  const options = process.argv.slice(2)
  const named = options.filter((option, at) => option.includes('/') && options[at - 1] !== '--held')
  const folders = [folder, moreFolder, ...named]
  const gathered = await gatherChains(examiner, folders)
  const chains = withWords(gathered, fitWordsOfOthers(gathered, wordCells), examiner)
  const names = [
    ...new Set(chains.flatMap(({ blocks }) => blocks.flatMap(({ features }) => Object.keys(features))))
  ].sort()
  if (options.includes('--held')) {
    const held = await gatherChains(examiner, [options[options.indexOf('--held') + 1]])
    const table = fitWords(gathered, wordCells)
    const spoken = withWords(held, () => table, examiner)
    return tellOfHeld(spoken, fitWeights(chains, names), tellNoise, options.includes('--show'))
  }
  if (options.includes('--try')) return tryLayouts(chains, names, tellNoise, options)
  const weights = fitWeights(chains, names)
  writeWords(fitWords(gathered, wordCells))
  writeTable({ ...weights, bias: Math.round((weights.bias + lean) * 100) / 100 })
  say(JSON.stringify(judge(chains, weights, tellNoise, (features) => features)))
}

await withSetup(async () => {
  if (process.versions.electron !== undefined) return run()
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const args = [import.meta.filename, ...process.argv.slice(2)]
  process.exitCode = spawnSync(electronBinary(), args, { cwd: root, stdio: 'inherit', env }).status ?? 1
})
