import type { Evidence, FieldName, Posting, Section } from '../shared/posting'
import { blocksOf, type Context, toFinding } from './context'
import { findApplyUrls, findContacts, findRequisitions, findSources, findUrls } from './find-identity'
import { findLocations, placeKey } from './find-locations'
import { findForms, findModes, findScopes, findWorkloads, findZones } from './find-terms'
import type { Finding, Findings } from './finding'
import { findSalaries } from './findings/salaries'
import { findSkills } from './findings/skills'
import { type Agreement, resolve, resolveList, toEvidence } from './resolve'

/** Values of fields, with the evidence for each. */
export interface Fields {
  readonly values: { -readonly [F in FieldName]?: Posting[F] }
  readonly evidence: Record<string, Evidence>
}

const skillKinds: ReadonlySet<Section['kind']> = new Set([
  'about',
  'responsibilities',
  'requirements',
  'niceToHave',
  'other',
  'location'
])

function skillFindings(context: Context): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const fact of context.facts) {
    if (fact.field === 'skills')
      for (const match of findSkills(fact.text)) found.push(toFinding(context, match, fact.start, 'label', 0.9))
  }
  for (const block of [...context.head, ...blocksOf(context, skillKinds)]) {
    for (const match of findSkills(block.text)) found.push(toFinding(context, match, block.start, 'pattern', 0.85))
  }
  return found.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}

function salaryFindings(context: Context) {
  const found: Finding<Posting['salaries'][number]>[] = []
  const options = { country: context.country }
  for (const fact of context.facts) {
    if (fact.field !== 'salary') continue
    for (const match of findSalaries(fact.text, options))
      found.push(toFinding(context, match, fact.start, 'label', 0.93))
  }
  const start = context.titleAt ?? 0
  for (const [at, block] of context.outline.blocks.entries()) {
    if (at < start || context.noise[at] === true) continue
    for (const match of findSalaries(block.text, options))
      found.push(toFinding(context, match, block.start, 'pattern', 0.85))
  }
  return found
}

function keyOfSalary(salary: Posting['salaries'][number]): string {
  return [salary.min, salary.max, salary.place].join('|')
}

/** Finds every field but title, employer and sections, and settles each. */
export function findFields(context: Context, structured: Findings): Fields {
  const values: Fields['values'] = {}
  const evidence: Fields['evidence'] = {}

  function settle<F extends FieldName>(
    field: F,
    found: readonly Finding<NonNullable<Posting[F]>>[],
    agree?: Agreement<NonNullable<Posting[F]>>
  ): void {
    const known = (structured[field] ?? []) as readonly Finding<NonNullable<Posting[F]>>[]
    const best = resolve([...known, ...found], agree)
    if (best === undefined) return
    values[field] = best.value
    evidence[field] = best.evidence
  }

  function settleList<T>(
    field: FieldName,
    found: readonly Finding<T>[],
    keyOf: (value: T) => string,
    gap?: number
  ): void {
    const known = (structured[field] ?? []) as unknown as readonly Finding<T[]>[]
    const best = resolveList(found, keyOf, gap)
    const [data] = known
    if (data !== undefined && data.confidence > (best.evidence?.confidence ?? 0) - 0.02) {
      ;(values as Record<string, unknown>)[field] = data.value
      evidence[field] = toEvidence(data)
      return
    }
    if (best.evidence === undefined) return
    ;(values as Record<string, unknown>)[field] = best.values
    evidence[field] = best.evidence
  }

  settleList('locations', findLocations(context), placeKey)
  settle('workMode', findModes(context))
  settleList('employmentTypes', findForms(context), (form) => form)
  settle('workload', findWorkloads(context), (a, b) => (a.min === b.min && a.max === b.max ? 1 : 0))
  settleList('salaries', salaryFindings(context), keyOfSalary)
  settle('remoteScope', findScopes(context))
  settle('timezones', findZones(context))
  settleList('skills', skillFindings(context), (skill) => skill.toLowerCase(), 1)
  settle('requisitionId', findRequisitions(context))
  settle('url', findUrls(context))
  settle('applyUrl', findApplyUrls(context))
  settle('source', findSources(context))
  settleList('contacts', findContacts(context), (contact) => contact.email ?? '')
  settle('postedAt', [])
  settle('deadline', [])
  const salary = values.salaries?.[0]
  if (salary !== undefined && evidence.salaries !== undefined) {
    values.salary = salary
    evidence.salary = evidence.salaries
  }
  return { values, evidence }
}
