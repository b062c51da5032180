import type { Section } from '../../shared/posting'
import { blocksOf, type Context, toFinding } from '../context'
import type { Finding } from '../finding'
import { askedSkills } from '../findings/described-skills'
import { findSkills } from '../findings/skills'

const skillKinds: ReadonlySet<Section['kind']> = new Set([
  'about',
  'responsibilities',
  'requirements',
  'niceToHave',
  'other',
  'location'
])

/** Sections that say what is asked for. */
const demandKinds: ReadonlySet<Section['kind']> = new Set(['requirements', 'niceToHave'])

/** Technologies and methods in the lines beside the title, under labels and in the posting's own text, in order. */
export function skillFindings(context: Context): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const fact of context.facts) {
    if (fact.field === 'skills')
      for (const match of findSkills(fact.text)) found.push(toFinding(context, match, fact.start, 'label', 0.9))
  }
  const demands = new Set(blocksOf(context, demandKinds))
  for (const block of [...context.head, ...blocksOf(context, skillKinds)]) {
    for (const match of askedSkills(block.text, findSkills(block.text), demands.has(block)))
      found.push(toFinding(context, match, block.start, 'pattern', 0.85))
  }
  found.push(...tagSkills(context))
  return found
    .filter(({ start, end }) => start === null || end === null || !isInName(context, start, end))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}

/** Whether a place in the text is part of the employer's name: "Wagtail Farm" keeps no sites in Wagtail. */
function isInName({ company, outline }: Context, start: number, end: number): boolean {
  if (company === null || company.length < end - start) return false
  const from = Math.max(0, start - company.length)
  const at = outline.page.text.slice(from, end + company.length).indexOf(company)
  return at !== -1 && from + at <= start && from + at + company.length >= end
}

/** Longest line that can be a tag, in UTF-16 units. */
const longestTag = 24

/** Tags on lines of their own support one another as a list in one line does: "Swift", "SwiftUI", "Combine". */
function tagSkills(context: Context): Finding<string>[] {
  const kept = [...new Set([...context.head, ...blocksOf(context, skillKinds)])]
  const tags = kept.filter(({ text }) => text.length <= longestTag).sort((a, b) => a.start - b.start)
  const runs: (typeof tags)[] = []
  for (const tag of tags) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && tag.start - last.end <= 2) run.push(tag)
    else runs.push([tag])
  }
  return runs.flatMap((run) => {
    if (run.length < 2) return []
    const starts: number[] = []
    let text = ''
    for (const tag of run) {
      starts.push(text.length)
      text += `${tag.text}, `
    }
    return askedSkills(text, findSkills(text), false).flatMap((match) => {
      const at = starts.indexOf(match.start)
      const tag = run[at]
      if (tag === undefined || match.end - match.start !== tag.text.length) return []
      return [toFinding(context, { ...match, start: 0, end: tag.text.length }, tag.start, 'pattern', 0.84)]
    })
  })
}
