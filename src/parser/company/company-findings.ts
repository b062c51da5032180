import type { Finding } from '../finding'
import { findHeadEnd } from '../head'
import { isSiteRegion, type Outline } from '../outline'
import { type Resolved, resolve } from '../resolve'
import type { StructuredPosting } from '../structured/structured-posting'
import type { TitleFinding } from '../title/prose-titles'
import { boards } from '../vocabulary/boards'
import type { FoundByWay } from './company-candidates'
import { findFootNames, findHomeLinks, findLogo, findOwners } from './company-footers'
import { findImprints } from './company-imprints'
import { doubtBoards, findNamingLines } from './company-lines'
import { countMentions, findMentions, yieldToFull } from './company-mentions'
import { agreeOnCompany } from './company-names'
import { findPublics } from './company-publics'
import { doubtLone, findRepeated } from './company-repeats'
import { findCalled, findRuns, findTwice } from './company-runs'
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

/** What names the employer: each finding once for what is told of recruiters and clients, and by who found it. */
export interface CompanyFindings {
  readonly all: readonly Finding<string>[]
  readonly ways: FoundByWay
}

/** All candidates for the employer: data, labels, the lines beside the title, the page's own title, and prose. */
export function companyFindings(
  outline: Outline,
  structured: StructuredPosting | undefined,
  title: Resolved<string, TitleFinding> | undefined,
  titleAt: number | null,
  noise: readonly boolean[]
): CompanyFindings {
  const isUsable = (at: number) => noise[at] !== true
  // The line above the title is navigation by its place, and still often the employer's name.
  const isPlain = (at: number) => {
    const block = outline.blocks[at]
    return block !== undefined && (outline.furniture[at] ?? 0) < 0.5 && !isSiteRegion(block) && block.linked < 0.9
  }
  // A letter or a notice says who seeks whom above the line that holds the title.
  const isRead = (at: number) =>
    isUsable(at) || (titleAt !== null && titleAt <= shortOpening && at < titleAt && isPlain(at))
  const ownLine = title?.finding.block ?? titleAt
  const titleLines = [...new Set([titleAt, ownLine])].filter((line) => line !== null)
  const lines: FoundByWay = {
    data: structured?.findings.company ?? [],
    label: labelled(outline, isUsable),
    beside: titleLines.flatMap((line) => {
      const beside = (at: number) => (at > line ? isUsable(at) : isPlain(at))
      return findBesideTitle(outline, line, findHeadEnd(outline, line), beside)
    }),
    title: title === undefined ? [] : inTitle(outline, title),
    site: siteName(outline),
    public: findPublics(outline, isRead),
    logo: findLogo(outline.page),
    imprint: findImprints(outline),
    home: findHomeLinks(outline),
    owner: findOwners(outline),
    foot: findFootNames(outline),
    naming: findNamingLines(outline, isUsable),
    sender: findInSender(outline.page),
    page: [...findInPageTitle(outline.page.meta.title, title?.value), ...findInCopiedTitle(outline, title?.value)]
  }
  const prose = {
    mention: findMentions(outline, isRead),
    registered: findRegistered(outline, isRead),
    subject: findOpeningSubjects(outline, titleAt, isUsable)
  }
  const mentions = Object.values(prose).flat()
  const names = mentions.map(({ value }) => value)
  const tail = title === undefined ? [] : findMentionedTail(title.finding.quote, title.finding.start, names)
  const found = [...Object.values(lines).flat(), ...tail]
  // What data or a label names needs no agreement of lines.
  const stated = found.filter(({ method, confidence }) => method !== 'pattern' && confidence >= sureStated)
  const repeated = findRepeated(outline, title?.value, mentions, isUsable)
  const alone = repeated.filter(({ value }) => !stated.some((other) => agreeOnCompany(value, other.value) === 1))
  const domain = findByDomain(outline, isRead)
  const all = [...doubtLone(found, alone, outline.page.text), ...alone]
  const named = doubtBoards(raiseByText(outline, isUsable, joinDomain(all, domain)))
  const joined = withoutMonograms([...named, ...yieldToFull(countMentions(mentions), named)])
  return {
    all: joined,
    ways: withoutWriter(outline, {
      ...lines,
      ...prose,
      tail,
      repeated,
      domain,
      agreed: agreedName(joined),
      any: joined,
      run: findRuns(outline, isRead),
      called: findCalled(outline),
      twice: findTwice(outline)
    })
  }
}

/** The findings without the surname of who writes the mail, unless the sender's own line calls it the employer's. */
function withoutWriter({ page }: Outline, ways: FoundByWay): FoundByWay {
  const writer = page.meta['mail:name'] ?? ''
  const isSurname = (value: string) => !value.includes(' ') && writer.endsWith(` ${value}`)
  const entries = Object.entries(ways).map(([way, found]) => [
    way,
    way === 'sender' ? found : found.filter(({ value }) => !isSurname(value))
  ])
  return writer === '' ? ways : Object.fromEntries(entries)
}

/** The name on which the findings agree best, by how sure each is. */
function agreedName(found: readonly Finding<string>[]): Finding<string>[] {
  const agreed = resolve(found, agreeOnCompany)
  return agreed === undefined ? [] : [{ ...agreed.finding, confidence: agreed.evidence.confidence }]
}

/** The employer under its label. */
function labelled({ facts }: Outline, isUsable: (at: number) => boolean): Finding<string>[] {
  return facts.flatMap(({ field, block, text, start, end }) => {
    if (field !== 'company' || !isUsable(block) || text.length > 80) return []
    // A number behind the name is a department's: "Enrollment Services 4410".
    const confidence = /\p{L} \d{3,}$/u.test(text) ? 0.42 : 0.93
    return [{ value: text, method: 'label' as const, confidence, quote: text, start, end }]
  })
}

/** The employer in the title's own line. */
function inTitle(outline: Outline, { finding }: Resolved<string, TitleFinding>): Finding<string>[] {
  const { quote, start } = finding
  return [
    ...findInTitle(quote, start),
    ...findBehindTitle(quote, start, outline),
    ...findBeforePlace(quote, start, outline.page.text),
    ...findInOpening(outline, quote)
  ]
}

/** The name that the site gives itself, where it is no board's. */
function siteName({ page }: Outline): Finding<string>[] {
  const quote = page.meta['og:site_name']
  if (quote === undefined || quote.length >= 60) return []
  const value = quote.replace(/ (?:careers?|jobs|karriere|recrutement|vacatures)$/i, '')
  if (boards.some(({ name }) => name.toLowerCase() === value.toLowerCase())) return []
  return [{ value, method: 'meta', confidence: 0.4, quote, start: null, end: null }]
}
