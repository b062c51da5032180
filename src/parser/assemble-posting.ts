import { canonicalUrl } from '../shared/canonical-url'
import { emptyPosting } from '../shared/empty-posting'
import type { Evidence, ParsedPosting, Posting, TextBlock } from '../shared/posting'
import { chooseCompany } from './company/choose-company'
import { companyFindings } from './company/company-findings'
import { likeliest, weighCompanies } from './company/weigh-companies'
import type { Context } from './context'
import { describe } from './describe'
import { detectLanguage } from './detect-language'
import { findFields } from './fields/find-fields'
import type { Finding, Findings } from './finding'
import { readSeniority } from './findings/ranks'
import { cleanTitle } from './findings/seniority'
import { headBlocks, keptBlocks } from './noise/keep-blocks'
import { findNoise } from './noise/noise'
import { outlinePage } from './outline'
import { ownFacts, strayTags } from './own-facts'
import type { Block, Page } from './page'
import { isPosting } from './recognise-posting'
import { resolve } from './resolve'
import { buildSections, draftSections, oneLine, toSections } from './sections/sections'
import { showDescription } from './show-description'
import { readStructured } from './structured/structured-posting'
import { addTextEvidence, quoteText } from './text-evidence'
import { calls, chooseTitle, roleOnly } from './title/choose-title'
import { toPlainCase } from './title/plain-case'

type Seniority = NonNullable<Posting['seniority']>

/** The rank under a label such as "Experience level", when it names one and not several. */
function findRanks(context: Context): Finding<Seniority>[] {
  return context.facts.flatMap(({ field, text, start, end }) => {
    const value = field === 'seniority' && !/[/,&]|-(?!level\b)/i.test(text) ? readSeniority(text) : null
    return value === null ? [] : [{ value, method: 'label', confidence: 0.85, quote: text, start, end }]
  })
}

/** How many of the fields that postings state and other texts rarely do were found. */
function countFound(values: Partial<Posting>): number {
  const lists = [values.salaries, values.employmentTypes, values.locations]
  const single = [values.workMode, values.experienceYears, values.deadline]
  const filled = lists.filter((list) => list !== undefined && list.length > 0).length
  return filled + single.filter((value) => value !== undefined && value !== null).length
}

/** The blocks as the window draws them: a line that opens a section is a heading in plain text too. */
function showBlocks(blocks: readonly Block[], headings: ReadonlySet<number>, noise: readonly boolean[]): TextBlock[] {
  return blocks.map(({ kind, level, start, end }, at) => {
    const opens = headings.has(start) && kind !== 'heading'
    return { kind: opens ? 'heading' : kind, level: opens ? 2 : level, start, end, noise: noise[at] === true }
  })
}

/** The posting on a page; undefined when the page holds none. */
export async function assemblePosting(source: Page, modifiedAt: number | null): Promise<ParsedPosting | undefined> {
  const structured = readStructured(source.structured, source)
  const { page, isDescribed, addedAt } = showDescription(source, structured?.description ?? null)
  const outline = outlinePage(page, addedAt)
  const { title, titleAt } = chooseTitle(outline, structured)
  const noise = findNoise(outline, titleAt, isDescribed)
  const found = companyFindings(outline, structured, title, titleAt, noise)
  const companies = found.all
  const weighed = weighCompanies(found.ways, { outline, noise, title: title?.value ?? null, titleAt })
  const company = likeliest(weighed)
  const drafts = draftSections(keptBlocks(outline, noise, titleAt), company?.value ?? null)
  const sections = buildSections(drafts)
  const text = sections.flatMap((section) => section.blocks.map((block) => block.text)).join('\n')
  const facts = ownFacts(outline, noise, titleAt)
  const language = (await detectLanguage(text)) ?? page.language
  const context: Context = {
    outline,
    noise,
    titleAt,
    head: headBlocks(outline, noise, titleAt),
    facts,
    tags: strayTags(outline, noise, titleAt, facts),
    sections,
    company: company?.value ?? null,
    employers: companies,
    titleWords: title === undefined ? '' : cleanTitle(title.value).title,
    country: null,
    modifiedAt,
    language
  }
  const fields = findFields(context, structured?.findings ?? ({} satisfies Findings), structured?.skills)
  const signs = {
    structured: structured !== undefined,
    isCard: source.card !== undefined,
    titleConfidence: title?.evidence.confidence ?? 0,
    // The weights know postings alone, and find their kinds in any text.
    sections: drafts.sections.flat(),
    piped: titleAt !== null && (outline.blocks[titleAt]?.text.split('|').length ?? 0) >= 4,
    facts: facts.length,
    fields: countFound(fields.values),
    text: outline.blocks.flatMap((block, at) => (noise[at] === true ? [] : [block.text])).join('\n')
  }
  if (!isPosting(signs)) return undefined
  const clean = title === undefined ? null : cleanTitle(title.value.replace(calls, ''))
  const places = (fields.values.locations ?? []).flatMap(({ text, city }) => (city === null ? [text] : [text, city]))
  const agency = fields.values.agency ?? null
  const employer = chooseCompany(weighed, companies, { places, title: title?.value ?? null, agency })
  const ranks = [...(structured?.findings.seniority ?? []), ...findRanks(context)]
  const rank = resolve<Seniority, Finding<Seniority>>(ranks)
  const posting: Posting = {
    ...emptyPosting,
    ...fields.values,
    title: clean === null ? null : toPlainCase(roleOnly(clean.title, employer?.value ?? null, places)),
    titleRaw: title === undefined ? null : oneLine(title.value),
    seniority: clean?.seniority ?? rank?.value ?? null,
    level: clean?.level ?? null,
    company: employer?.value ?? null,
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
  if (employer !== undefined) evidence.company = employer.evidence
  addTextEvidence(evidence, posting, sections, page.text)
  quoteText(evidence, page.text)
  const headings = new Set(sections.flatMap(({ heading }) => (heading === null ? [] : [heading.start])))
  const blocks = showBlocks(outline.blocks, headings, noise)
  return { posting, evidence, warnings: [...page.warnings], text: page.text, blocks }
}
