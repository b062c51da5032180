// Fits the weights by which the kinds of a posting's blocks are told, to the truth of the exam's train split, to the
// pages by other hands that were seen, and to the sentences in `tests/fixtures/sentences`; writes
// `src/parser/sections/kind-weights.ts`. `--try` writes nothing: it leaves out each fifth of the contents and pages in
// turn and tells how their blocks come out; `--show` beside it lists those that come out wrong.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../tests/exam/judge.mjs'
import { examDay } from '../tests/exam/words.mjs'
import { bundleParser, isTest, say, sourceOf, truthOf } from './bundle-parser.mjs'
import { fitWeights, option } from './kind-fit.mjs'
import { electronBinary, root, withSetup } from './setup.mjs'
import { linesOfSigns } from './signs.mjs'

const fixtures = join(root, 'tests', 'fixtures')
const target = join(root, 'src', 'parser', 'sections', 'kind-weights.ts')
const folders = { exam: join(fixtures, 'exam'), seen: join(fixtures, 'pages', 'seen') }
const cellsTarget = join(root, 'src', 'parser', 'sections', 'word-weights.ts')
const sentences = join(fixtures, 'sentences')

/** Into how many parts the pages are split where each is left out once. */
const folds = option('folds', 5)
/** What decides about a page's blocks, bundled for Node: the parser's own steps up to the features. */
const entry = `
import { readFile } from './formats/read-file'
import { showDescription } from './show-description'
import { readStructured } from './structured/structured-posting'
import { outlinePage } from './outline'
import { chooseTitle } from './title/choose-title'
import { companyFindings } from './company/company-findings'
import { likeliest, weighCompanies } from './company/weigh-companies'
import { findNoise } from './noise/noise'
import { keptBlocks } from './noise/keep-blocks'
import { draftSections, placeBlocks } from './sections/sections'
import { kindFeatures } from './sections/kind-features'
import { headingCells, textCells, wordCells } from './sections/kind-words'
export { tellKinds } from './sections/kind-chain'
export { headingCells, textCells, wordCells }
export { forget } from './text/remember'
export async function examine(input) {
  const read = await readFile(input)
  if (!read.ok || !('pages' in read.value)) return []
  return read.value.pages.map((source) => {
    const structured = readStructured(source.structured, source)
    const { page, isDescribed, addedAt } = showDescription(source, structured?.description ?? null)
    const outline = outlinePage(page, addedAt)
    const { title, titleAt } = chooseTitle(outline, structured)
    const noise = findNoise(outline, titleAt, isDescribed)
    const { ways } = companyFindings(outline, structured, title, titleAt, noise)
    const company = likeliest(weighCompanies(ways, { outline, noise, title: title?.value ?? null, titleAt }))
    const drafts = draftSections(keptBlocks(outline, noise, titleAt), company?.value ?? null)
    const placed = placeBlocks(drafts)
    const features = kindFeatures(placed, drafts.setting)
    return placed.map(({ block, kind, heading }, at) => ({ text: block.text, kind, heading: heading?.text ?? null, features: features[at] }))
  })
}`

const bare = (text) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Tells for a block's text which kinds are right; null where nobody knows. */
function labelOf(truth) {
  const own = truth.own.map(({ text, kinds }) => ({ text: bare(text), kinds }))
  return (block, heading) => {
    const text = bare(block)
    if (text === '') return null
    const exact = own.find((other) => other.text === text || other.text === `${bare(heading ?? '')} ${text}`)
    if (exact !== undefined) return exact.kinds
    if (text.split(' ').length < 3) return null
    const around = own.find((other) => ` ${other.text} `.includes(` ${text} `))
    if (around !== undefined) return around.kinds
    const inside = own.filter((other) => other.text.length > 12 && ` ${text} `.includes(` ${other.text} `))
    return inside.length > 0 ? [...new Set(inside.flatMap(({ kinds }) => kinds))] : null
  }
}

async function gatherPages(examine, forget) {
  const pages = []
  for (const [set, path] of Object.entries(folders)) {
    for (const name of readdirSync(path).sort()) {
      if (set === 'exam' && isTest(name)) continue
      const truth = truthOf(join(path, name))
      if (truth.judgeSections === false) continue
      const label = labelOf(truth)
      const found = await examine(sourceOf(join(path, name), examDay))
      forget()
      if (found.length !== 1) continue
      const blocks = found[0].map((block) => ({ ...block, right: label(block.text, block.heading) }))
      // One content stands on many layouts of the exam: it is left out as a whole.
      const group = set === 'exam' ? truth.content : name
      if (blocks.some(({ right }) => right !== null)) pages.push({ set, name, group, blocks })
    }
  }
  return pages
}

/** The sentences of `tests/fixtures/sentences`: a file a language, a line "# kind" above the sentences of a kind. */
function gatherSentences({ textCells, headingCells }) {
  if (!existsSync(sentences)) return []
  return readdirSync(sentences)
    .sort()
    .flatMap((file) => {
      let kind = null
      return readFileSync(join(sentences, file), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (line.startsWith('# ')) kind = line.slice(2).trim()
          if (line.startsWith('#') || line.trim() === '') return []
          const isHeading = line.startsWith('= ')
          const text = isHeading ? line.slice(2) : line
          const features = {
            named: {},
            cells: isHeading ? new Uint16Array() : textCells(text),
            headingCells: isHeading ? headingCells(text) : new Uint16Array(),
            border: 'heading',
            drafted: kind,
            trust: 0,
            follows: false
          }
          return [
            { set: 'sentence', name: file, group: `${file} ${text}`, blocks: [{ text, right: [kind], features }] }
          ]
        })
    })
}

/** How many blocks come out right by headings and rules alone, and how many by the weights. */
function judge(pages, weights, tellKinds, show = false) {
  const sum = { blocks: 0, rules: 0, told: 0, mended: 0, spoilt: 0 }
  for (const { name, blocks } of pages) {
    const told = tellKinds(
      blocks.map(({ features }) => features),
      weights
    )
    for (const [at, { right, kind, text }] of blocks.entries()) {
      if (right === null) continue
      const [byRules, byWeights] = [right.includes(kind), right.includes(told[at])]
      sum.blocks++
      if (byRules) sum.rules++
      if (byWeights) sum.told++
      if (byRules && !byWeights) sum.spoilt++
      if (!byRules && byWeights) sum.mended++
      if (show && !byWeights)
        say(`${name} ${right.join('|')} rules ${kind} told ${told[at]} ${JSON.stringify(text.slice(0, 90))}`)
    }
  }
  return sum
}

const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
const add = (a, b) => Object.fromEntries(Object.keys(a).map((key) => [key, a[key] + b[key]]))

/** Leaves a part of the groups out in turn, and tells how their pages come out under weights fitted to the others. */
function tryFolds(pages, lines, kinds, { tellKinds, wordCells }) {
  const foldOf = (group) => createHash('sha256').update(group).digest()[1] % folds
  const sums = {}
  for (let fold = 0; fold < folds; fold++) {
    const held = pages.filter(({ group }) => foldOf(group) === fold)
    const kept = pages.filter(({ group }) => foldOf(group) !== fold)
    const weights = fitWeights([...kept, ...lines], kinds, namesOf(kept), wordCells)
    for (const set of Object.keys(folders)) {
      const own = held.filter((page) => page.set === set)
      const sum = judge(own, weights, tellKinds, process.argv.includes('--show') && set === 'seen')
      sums[set] = sums[set] === undefined ? sum : add(sums[set], sum)
    }
  }
  for (const [set, { blocks, rules, told, mended, spoilt }] of Object.entries(sums))
    say(
      `${set}: of ${blocks} blocks right by rules ${share(rules, blocks)}, by weights ${share(told, blocks)} (${mended} mended, ${spoilt} spoilt)`
    )
}

const namesOf = (pages) => {
  const counts = new Map()
  for (const { blocks } of pages)
    for (const { features } of blocks)
      for (const name of Object.keys(features.named)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 3)
    .map(([name]) => name)
    .sort()
}

async function run() {
  const examiner = await bundleParser('fit-sections', { entry })
  const pages = await gatherPages(examiner.examine, examiner.forget)
  const lines = gatherSentences(examiner)
  const kinds = [...new Set(pages.flatMap(({ blocks }) => blocks.flatMap(({ right }) => right ?? [])))].sort()
  if (process.argv.includes('--try')) return tryFolds(pages, lines, kinds, examiner)
  const weights = fitWeights([...pages, ...lines], kinds, namesOf(pages), examiner.wordCells)
  writeTable(weights)
  for (const set of Object.keys(folders))
    say(
      set,
      JSON.stringify(
        judge(
          pages.filter((page) => page.set === set),
          weights,
          examiner.tellKinds
        )
      )
    )
}

const cellsOfLine = 128

function writeTable({ kinds, named, cells, unit, borders }) {
  const size = kinds.length
  const list = (values) => `[${values.map((value) => (Object.is(value, -0) ? 0 : value)).join(', ')}]`
  const names = Object.entries(named).map(
    ([name, values]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${list(values)}`
  )
  const rows = Object.entries(borders).map(([border, values]) => {
    const lines = values.map((row) => `      ${list(row)}`)
    return `    ${border}: [\n${lines.join(',\n')}\n    ]`
  })
  writeFileSync(
    target,
    `import type { KindWeights } from './kind-chain'
import { readCells } from './read-cells'
import { wordWeights } from './word-weights'

/** The weights by which the kinds of blocks are told; fitted by \`scripts/fit-sections.mjs\`, which writes this file. */
export const kindWeights: KindWeights = {
  kinds: [${kinds.map((kind) => `'${kind}'`).join(', ')}],
  unit: ${unit},
  cells: readCells(wordWeights),
  named: {
${names.join(',\n')}
  },
  borders: {
${rows.join(',\n')}
  }
}
`
  )
  const lines = linesOfSigns(cells, cellsOfLine * size)
  writeFileSync(
    cellsTarget,
    `/** What words weigh for each kind, a sign a weight; fitted by \`scripts/fit-sections.mjs\`, which writes this file. */
export const wordWeights: readonly string[] = [
${lines.join(',\n')}
]
`
  )
}

await withSetup(async () => {
  if (process.versions.electron !== undefined) return run()
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const args = [import.meta.filename, ...process.argv.slice(2)]
  process.exitCode = spawnSync(electronBinary(), args, { cwd: root, stdio: 'inherit', env }).status ?? 1
})
