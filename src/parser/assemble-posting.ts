import { canonicalUrl } from '../shared/canonical-url'
import type { Evidence, ParsedPosting, Posting } from '../shared/posting'
import type { Context } from './context'
import { describe } from './describe'
import { detectLanguage } from './detect-language'
import { findByDomain, joinDomain } from './find-by-domain'
import {
  agreeOnCompany,
  countMentions,
  findBesideTitle,
  findInPageTitle,
  findInTitle,
  findMentions,
  raiseByText,
  yieldToFull
} from './find-company'
import { findFields } from './find-fields'
import { findTitles } from './find-title'
import type { Finding, Findings } from './finding'
import { readSeniority } from './findings/ranks'
import { cleanTitle } from './findings/seniority'
import { findHeadEnd } from './head'
import { headingKey } from './headings'
import { isProse, isSentence } from './mark-headings'
import { findNoise } from './noise'
import { isSiteRegion, type Outline, outlinePage } from './outline'
import type { Page } from './page'
import { toPlainCase } from './plain-case'
import type { TitleFinding } from './prose-titles'
import { isPosting } from './recognise-posting'
import { type Resolved, resolve } from './resolve'
import { buildSections, type DraftSection, type KeptBlock, oneLine, toSections } from './sections'
import { showDescription } from './show-description'
import { readStructured, type StructuredPosting } from './structured-posting'
import { boards } from './vocabulary/boards'

/** Tells whether two titles mean the same role: the same words, or the words of one within the other. */
function titleAgreement(): (a: string, b: string) => number {
  const keys = new Map<string, string>()
  const keyOf = (title: string) => {
    const known = keys.get(title)
    if (known !== undefined) return known
    const key = headingKey(cleanTitle(title.replace(calls, '')).title)
    keys.set(title, key)
    return key
  }
  return (a, b) => agreeOnKeys(keyOf(a), keyOf(b))
}

function agreeOnKeys(first: string, second: string): number {
  if (first === second) return 1
  return ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `) ? 0.6 : 0
}

/** Words with which a line calls for somebody and that are no part of the role. */
const calls = /\s+(?:wanted|needed|required|urgently|gesucht|gezocht)(?=\s*(?:[-–|,!]|$))/gi

function titleFindings(outline: Outline, structured: StructuredPosting | undefined): TitleFinding[] {
  const fromData = (structured?.findings.title ?? []).map((finding) => ({ ...finding, block: null }))
  return [...fromData, ...findTitles(outline)]
}

/** The block whose line is the title: the winner's own, or the line that says the same nearest to the text. */
function titleBlock(
  outline: Outline,
  winner: TitleFinding | undefined,
  all: readonly TitleFinding[],
  agree: (a: string, b: string) => number
): number | null {
  if (winner === undefined) return null
  if (winner.block !== null) return firstRepetition(outline, winner.block)
  const lines = all.filter((finding) => finding.block !== null && agree(finding.value, winner.value) > 0)
  const best = lines.reduce<TitleFinding | undefined>(
    (a, b) => (a === undefined || b.confidence > a.confidence ? b : a),
    undefined
  )
  return best?.block == null ? null : firstRepetition(outline, best.block)
}

/** A page may show its title twice, with its facts between: the first one counts unless another role stands between. */
function firstRepetition(outline: Outline, at: number): number {
  const text = outline.blocks[at]?.text
  let first = at
  for (let before = at - 1; before >= 0 && before >= at - 40; before--) {
    if (outline.blocks[before]?.text === text) first = before
    else if ((outline.titleLikeness[before] ?? 0) >= 0.5) break
  }
  return first
}

function companyFindings(
  outline: Outline,
  structured: StructuredPosting | undefined,
  title: Resolved<string, TitleFinding> | undefined,
  titleAt: number | null,
  noise: readonly boolean[]
): Finding<string>[] {
  const isUsable = (at: number) => noise[at] !== true
  const found: Finding<string>[] = [...(structured?.findings.company ?? [])]
  for (const fact of outline.facts) {
    if (fact.field !== 'company' || noise[fact.block] === true || fact.text.length > 80) continue
    const { text, start, end } = fact
    found.push({ value: text, method: 'label', confidence: 0.93, quote: text, start, end })
  }
  if (titleAt !== null) {
    // The line above the title is navigation by its place, and still often the employer's name.
    const beside = (at: number) => {
      if (at > titleAt) return isUsable(at)
      const block = outline.blocks[at]
      return block !== undefined && (outline.furniture[at] ?? 0) < 0.5 && !isSiteRegion(block) && block.linked < 0.9
    }
    found.push(...findBesideTitle(outline, titleAt, findHeadEnd(outline, titleAt), beside))
  }
  if (title !== undefined) found.push(...findInTitle(title.finding.quote, title.finding.start))
  const siteName = outline.page.meta['og:site_name']
  if (siteName !== undefined && siteName.length < 60) {
    const value = siteName.replace(/ (?:careers?|jobs|karriere|recrutement|vacatures)$/i, '')
    const board = boards.some(({ name }) => name.toLowerCase() === value.toLowerCase())
    if (!board) found.push({ value, method: 'meta', confidence: 0.4, quote: siteName, start: null, end: null })
  }
  found.push(...findInPageTitle(outline.page.meta.title, title?.value))
  const named = raiseByText(outline, isUsable, joinDomain(found, findByDomain(outline, isUsable)))
  return [...named, ...yieldToFull(countMentions(findMentions(outline, isUsable)), named)]
}

function isFactOnly(outline: Outline): ReadonlySet<number> {
  const short = outline.facts.filter((fact) => fact.text.length <= 160)
  return new Set(short.flatMap((fact) => [fact.block, fact.labelBlock]))
}

/** Fewest facts that make a table. */
const smallestTable = 2

/** The labels and values after the last sentence: a board's own table of facts, not the posting's text. */
function closingTable(outline: Outline, noise: readonly boolean[]): ReadonlySet<number> {
  const last = outline.blocks.findLastIndex((block, at) => noise[at] !== true && (isProse(block) || isSentence(block)))
  const pairs = outline.facts.filter((fact) => fact.labelBlock !== fact.block && fact.labelBlock > last)
  if (pairs.length < smallestTable) return new Set()
  return new Set(pairs.flatMap((fact) => [fact.block, fact.labelBlock]))
}

/** The blocks of the posting's own text: without noise, without the lines of facts around the title. */
function keptBlocks(outline: Outline, noise: readonly boolean[], titleAt: number | null): KeptBlock[] {
  const headEnd = titleAt === null ? 0 : findHeadEnd(outline, titleAt)
  const facts = isFactOnly(outline)
  const table = closingTable(outline, noise)
  const labels = new Set(outline.facts.flatMap((fact) => (fact.labelBlock === fact.block ? [] : [fact.labelBlock])))
  return outline.blocks.flatMap((block, at) => {
    if (noise[at] === true || at === titleAt || table.has(at)) return []
    if (titleAt !== null && at > titleAt && at < headEnd) return []
    if (facts.has(at) && at < outline.bodyStart) return []
    const heading = outline.headings[at] ?? null
    return [{ block, heading: facts.has(at) && !labels.has(at) ? null : heading }]
  })
}

function headBlocks(outline: Outline, noise: readonly boolean[], titleAt: number | null) {
  if (titleAt === null)
    return outline.blocks.slice(0, Math.min(outline.bodyStart, 12)).filter((_, at) => noise[at] !== true)
  const end = findHeadEnd(outline, titleAt)
  return outline.blocks.filter((_, at) => at >= titleAt && at < end && noise[at] !== true)
}

const emptyPosting: Posting = {
  title: null,
  titleRaw: null,
  company: null,
  agency: null,
  locations: [],
  workMode: null,
  remoteScope: null,
  timezones: null,
  employmentTypes: [],
  workload: null,
  seniority: null,
  level: null,
  salary: null,
  salaries: [],
  equity: false,
  bonus: false,
  postedAt: null,
  deadline: null,
  startDate: null,
  estimated: [],
  skills: [],
  languages: [],
  experienceYears: null,
  education: null,
  sections: [],
  description: null,
  requisitionId: null,
  url: null,
  applyUrl: null,
  source: null,
  contacts: [],
  visa: null,
  clearance: null,
  language: null
}

/** A title without the employer's name before or behind it: "Head of Finance, Ropewalk". */
function withoutCompany(title: string, company: string | null): string {
  if (company === null || title.length <= company.length + 3) return title
  const rest = title.slice(0, -company.length)
  if (title.endsWith(company) && /(?:,| [-–—|@]| at) $/.test(rest)) return rest.replace(/[\s,|@–—-]+$| at $/, '')
  const behind = title.slice(company.length)
  return title.startsWith(company) && /^(?:,|:| [-–—|:]) /.test(behind) ? behind.replace(/^[\s,:|–—-]+/, '') : title
}

type Seniority = NonNullable<Posting['seniority']>

/** The rank under a label such as "Experience level", when it names one and not several. */
function findRanks(context: Context): Finding<Seniority>[] {
  return context.facts.flatMap(({ field, text, start, end }) => {
    const value = field === 'seniority' && !/[-/,&]/.test(text) ? readSeniority(text) : null
    return value === null ? [] : [{ value, method: 'label', confidence: 0.85, quote: text, start, end }]
  })
}

/** Quotes the readable text as it stands, with the line breaks of wrapped paragraphs. */
function quoteText(evidence: Record<string, Evidence>, text: string): void {
  for (const [field, found] of Object.entries(evidence)) {
    const { start, end } = found
    if (start !== null && end !== null) evidence[field] = { ...found, quote: text.slice(start, end) }
  }
}

/** The posting's own text as the evidence for its sections, its description and its language. */
function addTextEvidence(
  evidence: Record<string, Evidence>,
  posting: Posting,
  sections: readonly DraftSection[],
  text: string
): void {
  const starts = sections.filter((section) => section.blocks.length > 0)
  const spans = starts.flatMap(({ heading, blocks }) => heading ?? blocks[0] ?? [])
  const [first, ...rest] = spans
  if (first === undefined) return
  const { start, end } = first
  const also = rest.map((block): [number, number] => [block.start, block.end])
  const base: Evidence = { method: 'heading', confidence: 0.85, quote: text.slice(start, end), start, end }
  evidence.sections = also.length === 0 ? base : { ...base, also }
  evidence.description = evidence.sections
  if (posting.language !== null) evidence.language = { ...base, method: 'prose', confidence: 0.95 }
}

/** How many of the fields that postings state and other texts rarely do were found. */
function countFound(values: Partial<Posting>): number {
  const lists = [values.salaries, values.employmentTypes, values.locations]
  const single = [values.workMode, values.experienceYears, values.deadline]
  const filled = lists.filter((list) => list !== undefined && list.length > 0).length
  return filled + single.filter((value) => value !== undefined && value !== null).length
}

/** The posting on a page; undefined when the page holds none. */
export async function assemblePosting(source: Page, modifiedAt: number | null): Promise<ParsedPosting | undefined> {
  const structured = readStructured(source.structured)
  const { page, isDescribed } = showDescription(source, structured?.description ?? null)
  const outline = outlinePage(page)
  const titles = titleFindings(outline, structured)
  const agree = titleAgreement()
  const title = resolve(titles, agree)
  const titleAt = titleBlock(outline, title?.finding, titles, agree)
  const noise = findNoise(outline, titleAt, isDescribed)
  const company = resolve(companyFindings(outline, structured, title, titleAt, noise), agreeOnCompany)
  const sections = buildSections(keptBlocks(outline, noise, titleAt), company?.value ?? null)
  const text = sections.flatMap((section) => section.blocks.map((block) => block.text)).join('\n')
  const facts = outline.facts.filter((fact) => noise[fact.block] !== true)
  const language = (await detectLanguage(text)) ?? page.language
  const context: Context = {
    outline,
    noise,
    titleAt,
    head: headBlocks(outline, noise, titleAt),
    facts,
    sections,
    company: company?.value ?? null,
    titleWords: title === undefined ? '' : cleanTitle(title.value).title,
    country: null,
    modifiedAt,
    language
  }
  const fields = findFields(context, structured?.findings ?? ({} satisfies Findings))
  const signs = {
    structured: structured !== undefined,
    titleConfidence: title?.evidence.confidence ?? 0,
    sections,
    facts: facts.length,
    fields: countFound(fields.values),
    text: outline.blocks.flatMap((block, at) => (noise[at] === true ? [] : [block.text])).join('\n')
  }
  if (!isPosting(signs)) return undefined
  const clean = title === undefined ? null : cleanTitle(title.value.replace(calls, ''))
  const rank = resolve<Seniority, Finding<Seniority>>(findRanks(context))
  const posting: Posting = {
    ...emptyPosting,
    ...fields.values,
    title: clean === null ? null : toPlainCase(withoutCompany(clean.title, company?.value ?? null)),
    titleRaw: title === undefined ? null : oneLine(title.value),
    seniority: clean?.seniority ?? rank?.value ?? null,
    level: clean?.level ?? null,
    company: company?.value ?? null,
    sections: toSections(sections),
    description: describe(sections),
    url: fields.values.url ?? (page.url === null ? null : canonicalUrl(page.url)),
    language
  }
  const evidence: Record<string, Evidence> = { ...fields.evidence }
  if (title !== undefined) {
    evidence.title = title.evidence
    evidence.titleRaw = title.evidence
    if (clean?.seniority != null) evidence.seniority = title.evidence
    if (posting.level !== null) evidence.level = title.evidence
  }
  if (evidence.seniority === undefined && rank !== undefined) evidence.seniority = rank.evidence
  if (company !== undefined) evidence.company = company.evidence
  addTextEvidence(evidence, posting, sections, page.text)
  quoteText(evidence, page.text)
  const blocks = outline.blocks.map(({ kind, level, start, end }, at) => ({
    kind,
    level,
    start,
    end,
    noise: noise[at] === true
  }))
  return { posting, evidence, warnings: [...page.warnings], text: page.text, blocks }
}
