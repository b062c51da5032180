// The report card of the parser: parses all postings of the examination, prints how much came out right, and writes
// docs/report.md. `npm run report`; `-- --layout NAME` and `-- --content NAME` look at some files and write nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeFile } from '../tests/exam/judge.mjs'
import { addUp, writeCalibration, writeFields, writeGroups } from '../tests/exam/summary.mjs'
import { examDay } from '../tests/exam/words.mjs'
import { bundleParser, isTest, say, sourceOf, truthOf } from './bundle-parser.mjs'
import { electronBinary, root, withSetup } from './setup.mjs'

const folder = join(root, 'tests', 'fixtures', 'exam')
const pagesFolder = join(root, 'tests', 'fixtures', 'pages')
const refusedFolder = join(root, 'tests', 'fixtures', 'exam-refused')

/** The day on which the pages by other hands were saved; mails have dates of their own. */
const pagesDay = Date.UTC(2026, 4, 13, 12)

/** The pages that others wrote who did not know the parser: `seen` ones it was mended by, `unseen` ones by nobody. */
async function judgePages(parse, part) {
  const judged = []
  for (const name of readdirSync(join(pagesFolder, part)).sort()) {
    const path = join(pagesFolder, part, name)
    judged.push({ name, ...judgeFile(truthOf(path), await parse(sourceOf(path, pagesDay))) })
  }
  return judged
}

async function judgeAll(parse, wanted) {
  const judged = []
  for (const name of readdirSync(folder).sort().filter(wanted)) {
    const truth = truthOf(join(folder, name))
    const { layout, format, lang, way } = truth
    judged.push({
      name,
      layout,
      format,
      lang,
      way: way ?? 'not text',
      test: isTest(name),
      ...judgeFile(truth, await parse(sourceOf(join(folder, name), examDay)))
    })
  }
  return judged
}

/** The files that hold no posting, with what came out of each. */
async function judgeRefusals(parse) {
  const names = existsSync(refusedFolder) ? readdirSync(refusedFolder).sort() : []
  const answers = []
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(refusedFolder, name)))
    const result = await parse({ name, bytes, modifiedAt: examDay })
    answers.push({
      name,
      refused: !result.ok,
      title: result.ok ? (result.value.postings[0]?.posting.title ?? null) : null
    })
  }
  return answers
}

const shown = (value) => JSON.stringify(value)?.replaceAll('|', '\\|')

function failuresOf({ name, refused, verdicts, skills, sections, noise, words }) {
  if (refused !== null) return [`- ${name}: refused (${refused})`]
  const lines = verdicts
    .filter(({ verdict }) => verdict !== 'right' && verdict !== 'silent')
    .map(
      ({ field, verdict, expected, got }) =>
        `- ${name}: ${field} ${verdict}: expected ${shown(expected)}, got ${shown(got)}`
    )
  if (skills !== null && skills.missing.length > 0) lines.push(`- ${name}: skills missed: ${skills.missing.join(', ')}`)
  if (skills !== null && skills.wrong.length > 0) lines.push(`- ${name}: skills wrong: ${skills.wrong.join(', ')}`)
  for (const { expected, got, text } of sections.astray)
    lines.push(`- ${name}: section expected ${expected}, got ${got}: ${shown(text)}`)
  for (const text of noise.leaked) lines.push(`- ${name}: noise leaked: ${shown(text.slice(0, 80))}`)
  if (words.lost.length > 0)
    lines.push(`- ${name}: ${words.lost.length} words lost: ${words.lost.slice(0, 12).join(' ')}`)
  return lines
}

function writeCard(judged, refusals, seen, unseen) {
  const train = judged.filter(({ test }) => !test)
  const test = judged.filter((file) => file.test)
  const missed = refusals.filter(({ refused }) => !refused)
  return [
    '# Report card of the parser',
    '',
    'Written by `npm run report` over the invented postings in `tests/fixtures/exam`; the rules are in `tests/exam/judge.mjs`.',
    '"Right of stated" is the share of what the files state that came out right; "invented of silent" the share of files',
    'silent about a field that got a value all the same. The test split, a fifth of the files by hash of the name, is told in figures only.',
    '',
    '## Pages by other hands, not seen',
    '',
    'Written by people who had not seen the parser, half of them hard on purpose; told in figures only. `role` is the title',
    'with words around the role let pass, since people disagree about those.',
    '',
    ...writeFields(addUp(unseen)),
    '',
    '### Calibration',
    '',
    ...writeCalibration(unseen),
    '',
    '## Pages by other hands, by which the parser was mended',
    '',
    ...writeFields(addUp(seen)),
    '',
    '## Test split',
    '',
    ...writeFields(addUp(test)),
    '',
    '## Train split',
    '',
    ...writeFields(addUp(train)),
    '',
    '## Calibration, test split',
    '',
    ...writeCalibration(test),
    '',
    '## Calibration, train split',
    '',
    ...writeCalibration(train),
    '',
    '## Not postings',
    '',
    `${refusals.length - missed.length} of ${refusals.length} refused.`,
    ...missed.map(({ name, title }) => `- ${name}: taken for a posting, ${shown(title)}`),
    ...[
      ['test', test],
      ['train', train]
    ].flatMap(([split, files]) =>
      ['format', 'lang', 'way', 'layout'].flatMap((key) => [
        '',
        `## By ${key}, ${split} split`,
        '',
        ...writeGroups(files, (file) => file[key], key)
      ])
    ),
    '',
    '## Failures in the train split',
    '',
    ...train.flatMap(failuresOf),
    '',
    '## Failures on the pages that were seen',
    '',
    ...seen.flatMap(failuresOf),
    ''
  ].join('\n')
}

/** Parses and judges all that the command line asks for, prints it, and writes the card unless it is a part only. */
async function report() {
  const options = process.argv.slice(2)
  const only = (flag) => (options.includes(flag) ? options[options.indexOf(flag) + 1] : null)
  const [layout, content] = [only('--layout'), only('--content')]
  const parse = (await bundleParser('report')).parsePosting
  const started = performance.now()
  const part = layout !== null || content !== null
  const wanted = (name) => {
    const [ofLayout, ofContent] = name.split('--')
    return (layout === null || ofLayout === layout) && (content === null || ofContent === content)
  }
  const judged = await judgeAll(parse, wanted)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (part) {
    const train = judged.filter(({ test }) => !test)
    say([...writeFields(addUp(train)), '', ...train.flatMap(failuresOf)].join('\n'))
    return
  }
  const [seen, unseen] = [await judgePages(parse, 'seen'), await judgePages(parse, 'unseen')]
  const text = writeCard(judged, await judgeRefusals(parse), seen, unseen)
  writeFileSync(join(root, 'docs', 'report.md'), text)
  say(text.split('\n## By')[0])
  say(`${judged.length} files in ${seconds} s; all of it is in docs/report.md.`)
}

await withSetup(async () => {
  if (process.versions.electron !== undefined) return report()
  // The parser is judged on the runtime that ships, which knows more than the oldest Node that can build it.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const args = [import.meta.filename, ...process.argv.slice(2)]
  process.exitCode = spawnSync(electronBinary(), args, { cwd: root, stdio: 'inherit', env }).status ?? 1
})
