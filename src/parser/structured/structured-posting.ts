import type { Finding, Findings } from '../finding'
import { unescapeHtml } from '../formats/unescape-html'
import type { Page } from '../page'
import { choosePosting } from './structured-choice'
import { dataFinding } from './structured-finding'
import { readAddress, readCompany, readRequisition, readTitle } from './structured-identity'
import { readPay } from './structured-pay'
import { readMode, readPlaces, readScope } from './structured-places'
import { readDay, readEducation, readForms, readRank, readSkills, readYears } from './structured-terms'
import { entryOf, listOf, type Node, wordsOf } from './structured-values'

/** What a page's structured data says of its posting. */
export interface StructuredPosting {
  readonly findings: Findings
  /** Technologies that the data lists, one finding each: they add to those in the text. */
  readonly skills: readonly Finding<string>[]
  /** The description as it stands in the data, HTML with entities resolved as often as they were encoded. */
  readonly description: string | null
}

/** Shortest description that is one, in UTF-16 units. */
const shortestDescription = 40

function descriptionOf(node: Node): string | null {
  const value = entryOf(node, 'description')
  const text = listOf(value)
    .map((part) => (typeof part === 'string' ? part : (wordsOf(part) ?? '')))
    .join('\n')
  if (text.trim().length < shortestDescription) return null
  const html = unescapeHtml(text)
  // Plain text keeps its line breaks only when they are written as HTML.
  return /<[a-z/]/i.test(html) ? html : html.replace(/\r?\n|\\n/g, '<br>')
}

/** A deadline before the day of posting is that of an earlier round, or a slip. */
function soundDeadline(deadline: Finding<string>[], posted: Finding<string>[]): Finding<string>[] {
  const [end] = deadline
  const [start] = posted
  return end !== undefined && start !== undefined && end.value < start.value ? [] : deadline
}

function findingsOf(node: Node, page: Page | undefined): Findings {
  const company = readCompany(node)
  const employer = company[0]?.value ?? null
  const posted = readDay(node, 'datePosted')
  const mode = readMode(node)
  const source = wordsOf(entryOf(node, 'source'))
  return {
    title: readTitle(node, employer, page),
    company,
    locations: readPlaces(node, employer),
    workMode: mode,
    remoteScope: mode.some(({ value }) => value === 'remote') ? readScope(node) : [],
    employmentTypes: readForms(node),
    seniority: readRank(node),
    salaries: readPay(node),
    equity: entryOf(node, 'equity') === true ? [dataFinding(true, 'equity')] : [],
    bonus: entryOf(node, 'bonus') === true ? [dataFinding(true, 'bonus')] : [],
    postedAt: posted,
    deadline: soundDeadline(readDay(node, 'validThrough'), posted),
    startDate: readDay(node, 'jobStartDate'),
    experienceYears: readYears(node),
    education: readEducation(node),
    requisitionId: readRequisition(node),
    url: readAddress(node, 'url'),
    applyUrl: readAddress(node, 'applyUrl'),
    source: source === null || source.length > 60 ? [] : [dataFinding(source, source, 0.95)]
  }
}

/** For each field what the first object says that says anything. */
function joinFindings(all: readonly Findings[]): Findings {
  const joined: Record<string, unknown> = {}
  for (const findings of all) {
    for (const [field, found] of Object.entries(findings)) {
      if ((joined[field] as readonly unknown[] | undefined)?.length !== undefined && isFilled(joined[field])) continue
      joined[field] = found
    }
  }
  return joined as Findings
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}

/**
 * The posting in a page's structured data, checked value by value: the one that the page is about, where the data
 * describes several. Undefined when it holds none, or when nothing tells which.
 */
export function readStructured(values: readonly unknown[], page?: Page): StructuredPosting | undefined {
  const nodes = choosePosting(values, page)
  if (nodes.length === 0) return undefined
  return {
    findings: joinFindings(nodes.map((node) => findingsOf(node, page))),
    skills: nodes.flatMap(readSkills),
    description: nodes.map(descriptionOf).find((description) => description !== null) ?? null
  }
}
