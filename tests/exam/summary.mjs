// Adds up the verdicts of many files, and writes them as Markdown.
import { fields } from './judge.mjs'

/** What is aimed at, in percent; see `rows` for what each is a share of. */
export const targets = {
  title: 97,
  company: 97,
  salary: 98,
  locations: 95,
  workMode: 95,
  employmentTypes: 95,
  postedAt: 97,
  deadline: 97,
  startDate: 97,
  language: 99,
  skillsFound: 92,
  skillsRight: 95,
  sections: 93,
  noise: 1,
  words: 1
}

const share = (part, whole) => (whole === 0 ? null : (100 * part) / whole)
const percent = (number) => (number === null ? '–' : `${number.toFixed(1)} %`)

/** Counts per field and per rule over the verdicts of files. */
export function addUp(judged) {
  const byField = Object.fromEntries(
    [...fields, 'contact'].map((field) => [field, { right: 0, silent: 0, wrong: 0, missed: 0, invented: 0 }])
  )
  const total = {
    files: judged.length,
    refused: 0,
    split: 0,
    skills: { expected: 0, found: 0, named: 0, right: 0 },
    sections: { blocks: 0, right: 0 },
    noise: { blocks: 0, leaked: 0 },
    words: { words: 0, lost: 0 }
  }
  for (const { verdicts, skills, sections, noise, words, refused, parts } of judged) {
    if (refused !== null) total.refused++
    if (parts > 1) total.split++
    for (const { field, verdict } of verdicts) byField[field][verdict]++
    if (skills !== null) for (const key of Object.keys(total.skills)) total.skills[key] += skills[key]
    total.sections.blocks += sections.blocks
    total.sections.right += sections.right
    total.noise.blocks += noise.blocks
    total.noise.leaked += noise.leaked.length
    total.words.words += words.words
    total.words.lost += words.lost.length
  }
  return { ...total, byField }
}

/** Of what files state, how much came out right, in percent. */
export function rightShare({ right, wrong, missed }) {
  return share(right, right + wrong + missed)
}

/** The shares that are neither of one field: skills, sections, noise, words. */
export function otherShares({ skills, sections, noise, words }) {
  return {
    skillsFound: share(skills.found, skills.expected),
    skillsRight: share(skills.right, skills.named),
    sections: share(sections.right, sections.blocks),
    noise: share(noise.leaked, noise.blocks),
    words: share(words.lost, words.words)
  }
}

function mark(name, value) {
  const target = targets[name]
  if (target === undefined || value === null) return ''
  const met = name === 'noise' || name === 'words' ? value <= target : value >= target
  return met ? 'met' : 'not met'
}

const target = (name) =>
  targets[name] === undefined ? '' : `${name === 'noise' || name === 'words' ? '≤' : '≥'} ${targets[name]} %`

/** One table a field, and one of the rest. */
export function writeFields(sum) {
  const rows = Object.entries(sum.byField)
    .filter(([, counts]) => Object.values(counts).some((count) => count > 0))
    .map(([field, counts]) => {
      const right = rightShare(counts)
      const made = share(counts.invented, counts.invented + counts.silent)
      return `| ${field} | ${counts.right} | ${counts.silent} | ${counts.wrong} | ${counts.missed} | ${counts.invented} | ${percent(right)} | ${target(field)} | ${percent(made)} | ${mark(field, right)} |`
    })
  const others = otherShares(sum)
  const names = {
    skillsFound: ['skills: of those stated, found', `${sum.skills.found} of ${sum.skills.expected}`],
    skillsRight: ['skills: of those named, right', `${sum.skills.right} of ${sum.skills.named}`],
    sections: ['own blocks in a section of the right kind', `${sum.sections.right} of ${sum.sections.blocks}`],
    noise: ['noise leaked', `${sum.noise.leaked} of ${sum.noise.blocks}`],
    words: ['words lost', `${sum.words.lost} of ${sum.words.words}`]
  }
  return [
    `${sum.files} files, ${sum.refused} refused, ${sum.split} taken for several postings.`,
    '',
    '| field | right | silent rightly | wrong | missed | invented | right of stated | target | invented of silent | |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    ...rows,
    '',
    '| rule | count | share | target | |',
    '|---|--:|--:|--:|---|',
    ...Object.entries(names).map(
      ([key, [name, count]]) =>
        `| ${name} | ${count} | ${percent(others[key])} | ${target(key)} | ${mark(key, others[key])} |`
    )
  ]
}

/** Ten bins of confidence over all values that were given: count, mean confidence, share that is right. */
export function writeCalibration(judged) {
  const given = judged
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ confidence, verdict }) => confidence !== null && ['right', 'wrong', 'invented'].includes(verdict))
  const bins = Array.from({ length: 10 }, (_, at) =>
    given.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at)
  )
  return [
    '| confidence | values | mean confidence | right |',
    '|---|--:|--:|--:|',
    ...bins.map((bin, at) => {
      const mean = share(
        bin.reduce((sum, { confidence }) => sum + confidence, 0),
        bin.length
      )
      const right = share(bin.filter(({ verdict }) => verdict === 'right').length, bin.length)
      return `| ${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)} | ${bin.length} | ${percent(mean)} | ${percent(right)} |`
    })
  ]
}

const shortFields = ['title', 'company', 'locations', 'workMode', 'employmentTypes', 'salary', 'postedAt']

/** One line a group: the main fields' shares of right, then the other rules. */
export function writeGroups(judged, nameOf, heading) {
  const groups = new Map()
  for (const file of judged) groups.set(nameOf(file), [...(groups.get(nameOf(file)) ?? []), file])
  return [
    `| ${heading} | files | refused | ${shortFields.join(' | ')} | skills found | skills right | sections | noise leaked | words lost |`,
    `|---|--:|--:|${shortFields.map(() => '--:|').join('')}--:|--:|--:|--:|--:|`,
    ...[...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, files]) => {
        const sum = addUp(files)
        const others = Object.values(otherShares(sum)).map(percent)
        const cells = shortFields.map((field) => percent(rightShare(sum.byField[field])))
        return `| ${name} | ${sum.files} | ${sum.refused} | ${[...cells, ...others].join(' | ')} |`
      })
  ]
}
