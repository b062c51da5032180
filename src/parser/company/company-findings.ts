import type { Finding } from '../finding'
import { findHeadEnd } from '../head'
import { isSiteRegion, type Outline } from '../outline'
import type { Resolved } from '../resolve'
import type { StructuredPosting } from '../structured/structured-posting'
import type { TitleFinding } from '../title/prose-titles'
import { boards } from '../vocabulary/boards'
import { findFootNames, findHomeLinks, findLogo, findOwners } from './company-footers'
import { findImprints } from './company-imprints'
import { doubtBoards, findNamingLines } from './company-lines'
import { countMentions, findMentions, yieldToFull } from './company-mentions'
import { agreeOnCompany } from './company-names'
import { findPublics } from './company-publics'
import { doubtLone, findRepeated } from './company-repeats'
import { findOpeningSubjects, findRegistered } from './company-subjects'
import {
  findBeforePlace,
  findBehindTitle,
  findInCopiedTitle,
  findInOpening,
  findInPageTitle,
  findInTitle,
  findMentionedTail
} from './company-titles'
import { findByDomain, joinDomain } from './find-by-domain'
import { findBesideTitle, raiseByText, withoutMonograms } from './find-company'
import { findInSender } from './mail-sender'

/** How many blocks a letter may have before its title. */
const shortOpening = 8

/** From this confidence on data and labels are taken at their word. */
const sureStated = 0.8

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
    // A number behind the name is a department's: "Enrollment Services 4410".
    const confidence = /\p{L} \d{3,}$/u.test(text) ? 0.42 : 0.93
    found.push({ value: text, method: 'label', confidence, quote: text, start, end })
  }
  // The line above the title is navigation by its place, and still often the employer's name.
  const isPlain = (at: number) => {
    const block = outline.blocks[at]
    return block !== undefined && (outline.furniture[at] ?? 0) < 0.5 && !isSiteRegion(block) && block.linked < 0.9
  }
  const ownLine = title?.finding.block ?? titleAt
  for (const line of new Set([titleAt, ownLine])) {
    if (line === null) continue
    const beside = (at: number) => (at > line ? isUsable(at) : isPlain(at))
    found.push(...findBesideTitle(outline, line, findHeadEnd(outline, line), beside))
  }
  // A letter or a notice says who seeks whom above the line that holds the title.
  const isRead = (at: number) =>
    isUsable(at) || (titleAt !== null && titleAt <= shortOpening && at < titleAt && isPlain(at))
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
  found.push(...findPublics(outline, isRead), ...findLogo(outline.page), ...findImprints(outline))
  found.push(...findHomeLinks(outline), ...findOwners(outline), ...findFootNames(outline))
  found.push(...findNamingLines(outline, isUsable), ...findInSender(outline.page))
  found.push(...findInPageTitle(outline.page.meta.title, title?.value), ...findInCopiedTitle(outline, title?.value))
  const mentions = [
    ...findMentions(outline, isRead),
    ...findRegistered(outline, isRead),
    ...findOpeningSubjects(outline, titleAt, isUsable)
  ]
  if (title !== undefined)
    found.push(
      ...findMentionedTail(
        title.finding.quote,
        title.finding.start,
        mentions.map(({ value }) => value)
      )
    )
  // What data or a label names needs no agreement of lines.
  const stated = found.filter(({ method, confidence }) => method !== 'pattern' && confidence >= sureStated)
  const repeated = findRepeated(outline, title?.value, mentions, isUsable).filter(
    ({ value }) => !stated.some((other) => agreeOnCompany(value, other.value) === 1)
  )
  const all = [...doubtLone(found, repeated, outline.page.text), ...repeated]
  const named = doubtBoards(raiseByText(outline, isUsable, joinDomain(all, findByDomain(outline, isRead))))
  return withoutMonograms([...named, ...yieldToFull(countMentions(mentions), named)])
}
