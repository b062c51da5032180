// Fits the confidences that are shown to how often values are right in the train split of the examination and
// on the pages by other hands that were seen, and writes
// src/parser/calibration-table.ts: `node scripts/calibrate.mjs`. Few monotone steps a field and method, drawn towards
// those of the method, so that the table says no more than some hundred postings can tell. Run the report afterwards.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeFile } from '../tests/exam/judge.mjs'
import { examDay } from '../tests/exam/words.mjs'
import { bundleParser, isTest, sourceOf, truthOf } from './bundle-parser.mjs'
import { electronBinary, root, withSetup } from './setup.mjs'

const folder = join(root, 'tests', 'fixtures', 'exam')
/** Pages by other hands, half of them hard on purpose: there is more of the world in them than in the examination. */
const pagesFolder = join(root, 'tests', 'fixtures', 'pages', 'seen')
const pagesDay = Date.UTC(2026, 4, 13, 12)
const pagesWeight = 2
const target = join(root, 'src', 'parser', 'calibration-table.ts')

/** Where the steps begin, and the least values for steps of a field and method of its own. */
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9]
const leastOfField = 40
/**
 * How many values the expectation counts for, at least and as a share of those seen. Those who write the parser see what
 * goes wrong in the train split and mend it, so that elsewhere more goes wrong: neither is believed alone.
 */
const priorWeight = 10
const distrust = 0.4
/** What is expected: somewhat more than the finders say, who are cautious. */
const expectation = (raw) => 1 - (1 - raw) * 0.5
/** How far above what is expected a step may lie, and the highest of all. */
const mostAbove = 0.11
const highest = 0.97

/** Where in the table's file the written part begins. */
const marker = 'export const examinedFields ='
const tableHead = `/**
 * How often values are right, by field and method, \`*\` for any of those fields: steps of "from this confidence on = shown
 * as this one".
 */
export const shownConfidence: Readonly<Record<string, string>> = {\n`

/** Leaves calibration out, so that what the finders give comes out. */
const rawConfidences = {
  name: 'raw-confidences',
  load: (id) => (id.endsWith('/src/parser/calibration.ts') ? 'export const calibrate = (evidence) => evidence' : null)
}

/** Each judged value of the train split: field, method, confidence, whether it is right. */
async function gatherValues(parse) {
  const names = readdirSync(folder).filter((name) => !isTest(name))
  return [
    ...(await gatherFrom(parse, folder, names, examDay, 1)),
    ...(await gatherFrom(parse, pagesFolder, readdirSync(pagesFolder), pagesDay, pagesWeight))
  ]
}

async function gatherFrom(parse, from, names, day, weight) {
  const values = []
  for (const name of names.sort()) {
    const path = join(from, name)
    const result = await parse(sourceOf(path, day))
    if (!result.ok || result.value.postings.length !== 1) continue
    const [{ evidence }] = result.value.postings
    const verdicts = judgeFile(truthOf(path), result).verdicts
    const role = verdicts.find(({ field }) => field === 'role')?.verdict
    for (const { field, verdict: strict, confidence } of verdicts) {
      const own = field === 'contact' ? 'contacts' : field
      // Which words around a role belong to its title, people disagree about.
      const verdict = field === 'title' && from === pagesFolder ? (role ?? strict) : strict
      // An employer's name comes with its chance already.
      if (own === 'company') continue
      if (confidence !== null && verdict !== 'missed' && verdict !== 'silent')
        values.push({ field: own, method: evidence[own].method, raw: confidence, right: verdict === 'right', weight })
    }
  }
  return values
}

/** A step for each stretch of confidence: no lower than the one before it, and no higher than the stretch allows. */
function fitSteps(values, expect) {
  let lowest = 0
  return edges.map((from, at) => {
    const to = edges[at + 1] ?? 2
    const middle = (Math.max(from, 0.4) + Math.min(to, 1)) / 2
    const inside = values.filter(({ raw }) => raw >= from && raw < to)
    const sumOf = (list) => list.reduce((sum, value) => sum + value.weight, 0)
    const [all, right] = [sumOf(inside), sumOf(inside.filter((value) => value.right))]
    const weight = priorWeight + distrust * all
    const share = (right + weight * expect(middle)) / (all + weight)
    lowest = Math.max(lowest, Math.min(share, expectation(middle) + mostAbove, highest))
    return { from, shown: lowest }
  })
}

function readSteps(steps, raw) {
  return steps.findLast(({ from }) => raw >= from).shown
}

function writeLine(key, steps) {
  const rounded = steps.map(({ from, shown }) => ({ from, shown: Math.round(shown * 100) / 100 }))
  const told = rounded.filter(({ shown }, at) => shown !== rounded[at - 1]?.shown)
  return `  '${key}': '${told.map(({ from, shown }) => `${from}=${shown}`).join(' ')}'`
}

function fitTable(values) {
  const lines = []
  const ofMethod = new Map()
  for (const [method, all] of [...Map.groupBy(values, (value) => value.method)].sort()) {
    ofMethod.set(method, fitSteps(all, expectation))
    lines.push(writeLine(`*:${method}`, ofMethod.get(method)))
  }
  const ofField = Map.groupBy(values, ({ field, method }) => `${field}:${method}`)
  for (const [key, own] of [...ofField].sort()) {
    const method = own[0].method
    if (own.length >= leastOfField)
      lines.push(
        writeLine(
          key,
          fitSteps(own, (raw) => readSteps(ofMethod.get(method), raw))
        )
      )
  }
  return lines
}

async function calibrate() {
  const values = await gatherValues((await bundleParser('calibrate', { plugins: [rawConfidences] })).parsePosting)
  const fields = [...new Set(values.map(({ field }) => field))].sort().join(' ')
  const [head] = readFileSync(target, 'utf8').split(marker)
  const table = `${tableHead}${fitTable(values).join(',\n')}\n}\n`
  writeFileSync(target, `${head}${marker}\n  '${fields}'\n\n${table}`)
  process.stdout.write(`${values.length} values; written to src/parser/calibration-table.ts\n`)
}

await withSetup(async () => {
  if (process.versions.electron !== undefined) return calibrate()
  // Judged on the runtime that ships, as the report is.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  process.exitCode =
    spawnSync(electronBinary(), [import.meta.filename], { cwd: root, stdio: 'inherit', env }).status ?? 1
})
