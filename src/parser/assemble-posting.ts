import { canonicalUrl } from '../shared/canonical-url'
import type { Evidence, ParsedPosting, Posting } from '../shared/posting'
import type { Context } from './context'
import { describe } from './describe'
import { detectLanguage } from './detect-language'
import { agreeOnCompany, countMentions, findBesideTitle, findInTitle, findMentions } from './find-company'
import { findFields } from './find-fields'
import { findTitles } from './find-title'
import type { Finding, Findings } from './finding'
import { cleanTitle } from './findings/seniority'
import { findHeadEnd } from './head'
import { headingKey } from './headings'
import { findNoise } from './noise'
import { type Outline, outlinePage } from './outline'
import type { Page } from './page'
import type { TitleFinding } from './prose-titles'
import { isPosting } from './recognise-posting'
import { type Resolved, resolve } from './resolve'
import { buildSections, type KeptBlock, oneLine, toSections } from './sections'
import { showDescription } from './show-description'
import { readStructured, type StructuredPosting } from './structured-posting'

/** Whether two titles mean the same role: the same words, or the words of one within the other. */
function agreeOnTitle(a: string, b: string): number {
  const first = headingKey(cleanTitle(a).title)
  const second = headingKey(cleanTitle(b).title)
  if (first === second) return 1
  return ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `) ? 0.6 : 0
}

function titleFindings(outline: Outline, structured: StructuredPosting | undefined): TitleFinding[] {
  const fromData = (structured?.findings.title ?? []).map((finding) => ({ ...finding, block: null }))
  return [...fromData, ...findTitles(outline)]
}

/** The block whose line is the title: the winner's own, or the line that says the same nearest to the text. */
function titleBlock(winner: TitleFinding | undefined, all: readonly TitleFinding[]): number | null {
  if (winner === undefined) return null
  if (winner.block !== null) return winner.block
  const lines = all.filter((finding) => finding.block !== null && agreeOnTitle(finding.value, winner.value) > 0)
  const best = lines.reduce<TitleFinding | undefined>(
    (a, b) => (a === undefined || b.confidence > a.confidence ? b : a),
    undefined
  )
  return best?.block ?? null
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
    const beside = (at: number) => (at < titleAt ? (outline.furniture[at] ?? 0) < 0.5 : isUsable(at))
    found.push(...findBesideTitle(outline, titleAt, findHeadEnd(outline, titleAt), beside))
  }
  if (title !== undefined) found.push(...findInTitle(title.finding.quote, title.finding.start))
  const siteName = outline.page.meta['og:site_name']
  if (siteName !== undefined && siteName.length < 60) {
    const value = siteName.replace(/ (?:careers?|jobs|karriere|recrutement|vacatures)$/i, '')
    found.push({ value, method: 'meta', confidence: 0.4, quote: siteName, start: null, end: null })
  }
  found.push(...countMentions(findMentions(outline, isUsable)))
  return found
}

function isFactOnly(outline: Outline): ReadonlySet<number> {
  const short = outline.facts.filter((fact) => fact.text.length <= 160)
  return new Set(short.flatMap((fact) => [fact.block, fact.labelBlock]))
}

/** The blocks of the posting's own text: without noise, without the lines of facts around the title. */
function keptBlocks(outline: Outline, noise: readonly boolean[], titleAt: number | null): KeptBlock[] {
  const headEnd = titleAt === null ? 0 : findHeadEnd(outline, titleAt)
  const facts = isFactOnly(outline)
  return outline.blocks.flatMap((block, at) => {
    if (noise[at] === true || at === titleAt) return []
    if (titleAt !== null && at > titleAt && at < headEnd) return []
    if (facts.has(at) && at < outline.bodyStart) return []
    return [{ block, heading: facts.has(at) ? null : (outline.headings[at] ?? null) }]
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

/** The posting on a page; undefined when the page holds none. */
export async function assemblePosting(source: Page, modifiedAt: number | null): Promise<ParsedPosting | undefined> {
  const structured = readStructured(source.structured)
  const { page, isDescribed } = showDescription(source, structured?.description ?? null)
  const outline = outlinePage(page)
  const titles = titleFindings(outline, structured)
  const title = resolve(titles, agreeOnTitle)
  const titleAt = titleBlock(title?.finding, titles)
  const noise = findNoise(outline, titleAt, isDescribed)
  const company = resolve(companyFindings(outline, structured, title, titleAt, noise), agreeOnCompany)
  const sections = buildSections(keptBlocks(outline, noise, titleAt), company?.value ?? null)
  const text = sections.flatMap((section) => section.blocks.map((block) => block.text)).join('\n')
  const facts = outline.facts.filter((fact) => noise[fact.block] !== true)
  const signs = {
    structured: structured !== undefined,
    titleConfidence: title?.evidence.confidence ?? 0,
    sections,
    facts: facts.length,
    text
  }
  if (!isPosting(signs)) return undefined
  const language = (await detectLanguage(text)) ?? page.language
  const context: Context = {
    outline,
    noise,
    titleAt,
    head: headBlocks(outline, noise, titleAt),
    facts,
    sections,
    company: company?.value ?? null,
    country: null,
    modifiedAt,
    language
  }
  const fields = findFields(context, structured?.findings ?? ({} satisfies Findings))
  const clean = title === undefined ? null : cleanTitle(title.value)
  const posting: Posting = {
    ...emptyPosting,
    ...fields.values,
    title: clean?.title ?? null,
    titleRaw: title === undefined ? null : oneLine(title.value),
    seniority: clean?.seniority ?? null,
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
    if (posting.seniority !== null) evidence.seniority = title.evidence
    if (posting.level !== null) evidence.level = title.evidence
  }
  if (company !== undefined) evidence.company = company.evidence
  const blocks = outline.blocks.map(({ kind, level, start, end }, at) => ({
    kind,
    level,
    start,
    end,
    noise: noise[at] === true
  }))
  return { posting, evidence, warnings: [...page.warnings], text: page.text, blocks }
}
