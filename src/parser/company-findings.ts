import { findHomeLinks, findOwners } from './company-footers'
import { doubtBoards, findNamingLines } from './company-lines'
import { countMentions, findMentions, yieldToFull } from './company-mentions'
import { findOpeningSubjects, findRegistered } from './company-subjects'
import {
  findBeforePlace,
  findBehindTitle,
  findInCopiedTitle,
  findInOpening,
  findInPageTitle,
  findInTitle
} from './company-titles'
import { findByDomain, joinDomain } from './find-by-domain'
import { findBesideTitle, raiseByText, withoutMonograms } from './find-company'
import type { Finding } from './finding'
import { findHeadEnd } from './head'
import { findInSender } from './mail-sender'
import { isSiteRegion, type Outline } from './outline'
import type { TitleFinding } from './prose-titles'
import type { Resolved } from './resolve'
import type { StructuredPosting } from './structured-posting'
import { boards } from './vocabulary/boards'

/** All candidates for the employer: data, labels, the lines beside the title, the page's own title, and prose. */
export function companyFindings(
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
  if (title !== undefined) {
    const { quote, start } = title.finding
    found.push(...findInTitle(quote, start), ...findBehindTitle(quote, start, outline))
    found.push(...findBeforePlace(quote, start, outline.page.text), ...findInOpening(outline, quote))
  }
  const siteName = outline.page.meta['og:site_name']
  if (siteName !== undefined && siteName.length < 60) {
    const value = siteName.replace(/ (?:careers?|jobs|karriere|recrutement|vacatures)$/i, '')
    const board = boards.some(({ name }) => name.toLowerCase() === value.toLowerCase())
    if (!board) found.push({ value, method: 'meta', confidence: 0.4, quote: siteName, start: null, end: null })
  }
  found.push(...findHomeLinks(outline), ...findOwners(outline))
  found.push(...findNamingLines(outline, isUsable), ...findInSender(outline.page))
  found.push(...findInPageTitle(outline.page.meta.title, title?.value), ...findInCopiedTitle(outline, title?.value))
  const named = doubtBoards(raiseByText(outline, isUsable, joinDomain(found, findByDomain(outline, isUsable))))
  const mentions = [
    ...findMentions(outline, isUsable),
    ...findRegistered(outline, isUsable),
    ...findOpeningSubjects(outline, titleAt, isUsable)
  ]
  return withoutMonograms([...named, ...yieldToFull(countMentions(mentions), named)])
}
