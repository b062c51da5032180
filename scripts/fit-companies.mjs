// Fits the weights by which the parser tells the employer's name from others on a page, and writes
// src/parser/company/company-weights.ts: `node scripts/fit-companies.mjs`. The names that the finders found on a page compete;
// weights are fitted under which the right one is the likeliest, on the train split of the examination, on
// tests/fixtures/pages/seen and on tests/fixtures/heads. Each page is also read with the employer's own line taken away, without its data, and with
// another employer's name in place of its own, so that the weights do not lean on what happens to stand on these pages.
// `--try` writes nothing and reports how they do on pages that they were not fitted to, a tenth of them at a time;
// `--show` also prints what came out wrong.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldCompany } from '../tests/exam/judge.mjs'
import { examDay } from '../tests/exam/words.mjs'
import { bundleParser, isTest, say, sourceOf, truthOf } from './bundle-parser.mjs'
import { electronBinary, root, withSetup } from './setup.mjs'

const examFolder = join(root, 'tests', 'fixtures', 'exam')
const headsFolder = join(root, 'tests', 'fixtures', 'heads')
const seenFolder = join(root, 'tests', 'fixtures', 'pages', 'seen')
const target = join(root, 'src', 'parser', 'company', 'company-weights.ts')

/** How strongly weights are drawn towards 0, and how many steps the fit takes. */
const drawn = 1
const steps = 200
/** What a page of our own counts beside one that another hand wrote, and what a changed page counts. */
const ownWeight = 0.25
const changedWeight = 0.5
/** The day on which the pages by other hands were saved. */
const pagesDay = Date.UTC(2026, 4, 13, 12)
/** From this chance on a name is given. */
const given = 0.28

/** Employers' names of many kinds, one of which takes the place of a page's own. */
const otherNames =
  'Kettelbrook;Ovanta;Lindqvist & Moor;Brightwater;North Star;Fern and Finch;Haus Morgenrot;Studio Vanta;Rapid;Nexora Labs;St. Aelred;Familie Brandstetter;The Copper Kettle;vivalta;ABX;Sorrel;Casa Ribeira;Mercado do Sol;Le Petit Colibri;Praxis Dr. Hallberg;Volta Energie;Tre Querce;De Gouden Aar;Grupo Almenar;Ashdown Primary School;Klinik am Weiher;Pereira e Filhos;Morgan Hale;Zwölf Grad;Atelier 27;OptiServ 24;Hirschen Ohlau;Comune di Valserra;Orchard;Ridge;Quarterdeck Foods;Brückner Bau;Almond Tree;Søndervik;Clínica Aldaba'.split(
    ';'
  )

/** The parser's own steps up to the features, bundled for Node. */
const entry = `
import { readFile } from './formats/read-file'
import { showDescription } from './show-description'
import { readStructured } from './structured/structured-posting'
import { outlinePage } from './outline'
import { chooseTitle } from './title/choose-title'
import { findNoise } from './noise/noise'
import { companyFindings } from './company/company-findings'
import { gatherCandidates } from './company/company-candidates'
import { companyFeatures } from './company/company-features'
export async function examine(input) {
  const read = await readFile(input)
  if (!read.ok || !('pages' in read.value)) return []
  return read.value.pages.map((source) => {
    const structured = readStructured(source.structured, source)
    const { page, isDescribed, addedAt } = showDescription(source, structured?.description ?? null)
    const outline = outlinePage(page, addedAt)
    const { title, titleAt } = chooseTitle(outline, structured)
    const noise = findNoise(outline, titleAt, isDescribed)
    const candidates = gatherCandidates(companyFindings(outline, structured, title, titleAt, noise).ways)
    const features = companyFeatures(candidates, { outline, noise, title: title?.value ?? null, titleAt })
    return candidates.map(({ key, best }, at) => ({ key, value: best.value, features: features[at] }))
  })
}`

const squeezed = (text) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()

/** The text without its first short line, or first element, that holds the name; undefined where it is named nowhere else. */
function withoutLine(text, names, isHtml) {
  const holds = (part) => names.some((name) => part.includes(name))
  let rest = text
  if (isHtml) {
    const bare = text.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, (part) => ' '.repeat(part.length))
    const element = [...bare.matchAll(/>([^<>]{3,90})</g)].find(([, words]) => holds(words))
    if (element === undefined) return undefined
    rest = text.slice(0, element.index + 1) + text.slice(element.index + element[0].length - 1)
  } else {
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.length < 90 && holds(line) && !/^[\w-]+: /.test(line))
    if (at < 0) return undefined
    rest = lines.filter((_, index) => index !== at).join('\n')
  }
  return holds(rest) ? rest : undefined
}

const withoutData = (text) =>
  text.replace(/<script[^>]*ld\+json[^>]*>[\s\S]*?<\/script>|<meta[^>]*>|<title>[\s\S]*?<\/title>/g, '')

/** The text with another name in place of the employer's, in addresses too. */
function renamed(text, names, name) {
  let changed = text
  for (const own of [...names].sort((a, b) => b.length - a.length)) {
    changed = changed.split(own).join(name).split(own.toUpperCase()).join(name.toUpperCase())
    const domain = squeezed(own)
    if (domain.length > 4) changed = changed.split(domain).join(squeezed(name))
    const dashed = own.toLowerCase().replaceAll(' ', '-')
    if (dashed.length > 4) changed = changed.split(dashed).join(squeezed(name))
  }
  return changed
}

/** A page as it is, and changed, each with the names that are right on it. */
function versionsOf(name, source, bytes, names, others) {
  const plain = { way: 'plain', bytes, names: [...names, ...others] }
  if (names.length === 0 || !/\.(?:txt|md|html?|eml)$/.test(source)) return [plain]
  const text = new TextDecoder().decode(bytes)
  const encode = (changed) => new TextEncoder().encode(changed)
  const isHtml = /<(?:html|body|div)\b/i.test(text)
  const versions = [plain]
  const headless = withoutLine(text, names, isHtml)
  if (headless !== undefined) versions.push({ way: 'headless', bytes: encode(headless), names: [...names, ...others] })
  if (isHtml) versions.push({ way: 'bare', bytes: encode(withoutData(text)), names: [...names, ...others] })
  if (others.length > 0 || !names.some((own) => text.includes(own))) return versions
  const first = createHash('sha256').update(name).digest()[1]
  for (const step of [0, 13]) {
    const other = otherNames[(first + step) % otherNames.length]
    versions.push({ way: 'renamed', bytes: encode(renamed(text, names, other)), names: [other] })
    if (headless !== undefined)
      versions.push({ way: 'renamed headless', bytes: encode(renamed(headless, names, other)), names: [other] })
  }
  return versions
}

/** A page with its truth: the names that are right, and who posts for another. */
function* pagesOf(folder, set) {
  for (const name of readdirSync(folder).sort()) {
    if (set === 'exam' && isTest(name)) continue
    const { company, agency } = truthOf(join(folder, name)).fields
    if (company === undefined) continue
    const { name: source, ...file } = sourceOf(join(folder, name), set === 'exam' ? examDay : pagesDay)
    yield { set, name, source, ...file, company, agency }
  }
}

/** The short pages of the unit tests: `=== name`, answers, `---`, text. */
function* heads() {
  const answer = (answers, name) => new RegExp(`^${name}: (.+)$`, 'm').exec(answers)?.[1]?.replace(/^-$/, '')
  for (const file of readdirSync(headsFolder).sort()) {
    for (const part of readFileSync(join(headsFolder, file), 'utf8').split(/^=== /m).slice(1)) {
      const [name, ...rest] = part.split('\n')
      const [answers, ...texts] = rest.join('\n').split('\n---\n')
      const bytes = new TextEncoder().encode(texts.join('\n---\n'))
      const source = `source.${answer(answers, 'kind') ?? 'txt'}`
      const [company, agency] = [answer(answers, 'company'), answer(answers, 'agency')]
      yield { set: 'heads', name, source, bytes, company, agency, modifiedAt: pagesDay }
    }
  }
}

const spellings = (names) => (names ?? '').split('=').filter((part) => part !== '')

async function gatherPages(examine) {
  const pages = []
  for (const page of [...pagesOf(examFolder, 'exam'), ...pagesOf(seenFolder, 'seen'), ...heads()]) {
    const { set, name, source, bytes, modifiedAt } = page
    for (const version of versionsOf(name, source, bytes, spellings(page.company), spellings(page.agency))) {
      const read = await examine({ name: source, bytes: version.bytes, modifiedAt })
      if (read.length !== 1) continue
      const right = new Set(version.names.map(foldCompany))
      const candidates = read[0].map((candidate) => ({ ...candidate, right: right.has(foldCompany(candidate.value)) }))
      pages.push({ name, set, way: version.way, stated: version.names.length > 0, candidates })
    }
  }
  return pages
}

/** The weights under which the right names are likeliest, drawn towards 0: steps that grow while they keep their direction. */
function fitWeights(pages, names) {
  const index = new Map(names.map((name, at) => [name, at]))
  const size = names.length + 1
  const encoded = pages.map(({ candidates, set, way }) => ({
    weight: (set === 'seen' ? 1 : ownWeight) * (way === 'plain' ? 1 : changedWeight),
    isFound: candidates.some(({ right }) => right),
    candidates: candidates.map(({ features, right }) => ({
      right,
      on: [...Object.entries(features).map(([name, value]) => [index.get(name), value]), [size - 1, 1]].filter(
        ([at]) => at !== undefined
      )
    }))
  }))
  const weights = new Float64Array(size)
  const pace = new Float64Array(size).fill(0.1)
  let before = new Float64Array(size)
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(size)
    for (let at = 0; at < size - 1; at++) slope[at] = -drawn * weights[at]
    for (const { weight, isFound, candidates } of encoded) {
      const sums = candidates.map(({ on }) => on.reduce((sum, [name, value]) => sum + weights[name] * value, 0))
      const most = Math.max(0, ...sums)
      const powers = sums.map((sum) => Math.exp(sum - most))
      const none = Math.exp(-most)
      const all = powers.reduce((sum, power) => sum + power, none)
      const right = isFound ? powers.reduce((sum, power, at) => sum + (candidates[at].right ? power : 0), 0) : none
      for (const [at, { on, right: isRight }] of candidates.entries()) {
        const lack = (isFound && isRight ? powers[at] / right : 0) - powers[at] / all
        if (Math.abs(lack) < 1e-9) continue
        for (const [name, value] of on) slope[name] += weight * lack * value
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
    bias: round(weights[size - 1])
  }
}

/** The chance of each name of a page under some weights. */
function chancesOf(candidates, { features: weights, bias }) {
  const sums = candidates.map(({ features }) =>
    Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, bias)
  )
  const most = Math.max(0, ...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((sum, power) => sum + power, Math.exp(-most))
  return powers.map((power) => power / all)
}

function judge(pages, weights, sums, show) {
  for (const { name, set, way, stated, candidates } of pages) {
    const chances = chancesOf(candidates, weights)
    const best = chances.reduce((a, chance, at) => (chance > (chances[a] ?? 0) ? at : a), 0)
    const chosen = (chances[best] ?? 0) >= given ? candidates[best] : undefined
    const key = `${set} ${way}`
    sums[key] ??= { stated: 0, right: 0, wrong: 0, missed: 0, invented: 0, found: 0 }
    const sum = sums[key]
    if (stated) {
      sum.stated++
      if (candidates.some(({ right }) => right)) sum.found++
    }
    const verdict =
      chosen === undefined ? (stated ? 'missed' : 'silent') : chosen.right ? 'right' : stated ? 'wrong' : 'invented'
    if (verdict !== 'silent') sum[verdict]++
    if (show && ['wrong', 'missed', 'invented'].includes(verdict)) {
      const own = candidates.find(({ right }) => right)
      const at = candidates.indexOf(own)
      say(
        `${name} (${way}) ${verdict}: ${chosen?.value ?? '-'} ${(chances[best] ?? 0).toFixed(2)}; right ${own?.value ?? 'not found'} ${(chances[at] ?? 0).toFixed(2)}`
      )
    }
  }
}

function report(sums) {
  for (const [key, { stated, right, wrong, missed, invented, found }] of Object.entries(sums).sort())
    say(
      `${key}: right ${right} of ${stated} = ${((100 * right) / stated).toFixed(1)} %, wrong ${wrong}, missed ${missed}, invented ${invented}; among the names ${found}`
    )
}

function tryFolds(pages, names, options) {
  const sums = {}
  for (let fold = 0; fold < 10; fold++) {
    const isHeld = ({ name }) => createHash('sha256').update(name).digest()[2] % 10 === fold
    const weights = fitWeights(
      pages.filter((page) => !isHeld(page)),
      names
    )
    judge(pages.filter(isHeld), weights, sums, options.includes('--show'))
  }
  report(sums)
}

function writeTable({ features, bias }) {
  const lines = Object.entries(features)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, weight]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight}`)
  writeFileSync(
    target,
    `import type { CompanyWeights } from './company-features'\n\n/** Fitted by \`scripts/fit-companies.mjs\`. */\nexport const companyWeights: CompanyWeights = {\n  features: {\n${lines.join(',\n')}\n  },\n  bias: ${bias}\n}\n`
  )
}

async function run() {
  const options = process.argv.slice(2)
  const pages = await gatherPages((await bundleParser('fit-companies', { entry })).examine)
  const names = [
    ...new Set(pages.flatMap(({ candidates }) => candidates.flatMap(({ features }) => Object.keys(features))))
  ].sort()
  if (options.includes('--try')) return tryFolds(pages, names, options)
  const weights = fitWeights(pages, names)
  writeTable(weights)
  const sums = {}
  judge(pages, weights, sums, options.includes('--show'))
  report(sums)
}

await withSetup(async () => {
  if (process.versions.electron !== undefined) return run()
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const args = [import.meta.filename, ...process.argv.slice(2)]
  process.exitCode = spawnSync(electronBinary(), args, { cwd: root, stdio: 'inherit', env }).status ?? 1
})
