import { canonicalUrl } from '../shared/canonical-url'
import { emptyPosting } from '../shared/empty-posting'
import type { Evidence, ParsedPosting, Posting } from '../shared/posting'
import { findInPageTitle, findInTitle } from './company/company-titles'
import { boardOf } from './fields/board-names'
import { cleanTitle, looksLikeTitle } from './findings/seniority'
import type { Page } from './page'
import { lowestConfidence } from './resolve'
import { boardPaths } from './vocabulary/board-paths'

/** How sure words are that only an address spells: without capitals, signs and accents. */
const slugConfidence = 0.45
/** Longest title that is taken from an address, in words. */
const mostTitleWords = 10

/** Abbreviations in the names of roles that are written in capitals. */
const capitals = new Set('ai ml it hr qa ui ux pr bi sap sre sql php aws ios api crm erp seo cnc'.split(' '))
const small = new Set('of and for the in to de du des la le en et di del y und für im am bei with at on a'.split(' '))
const companyEnds = /-(?:gmbh|inc|ltd|llc|ag|bv|careers?|jobs|karriere)$/i

interface Words {
  readonly value: string
  readonly quote: string
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words.replaceAll('+', ' '))
  } catch (_malformed) {
    return words
  }
}

/** Words of an address as a person would write them: "senior-data-engineer" as "Senior Data Engineer". */
function spell(slug: string): string {
  const words = decoded(slug)
    .split(/[-_\s]+/)
    .filter((word) => word !== '')
  return words
    .map((word, at) => {
      const lower = word.toLowerCase()
      if (capitals.has(lower)) return lower.toUpperCase()
      if (word !== lower || (at > 0 && small.has(lower))) return word
      return word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join(' ')
}

function titleOf(slug: string | undefined): Words | undefined {
  if (slug === undefined || !/[-_]/.test(slug)) return undefined
  const value = spell(slug.replace(/-(?:m-w-d|w-m-d|m-f-d|h-f|f-h|mwd|remote|full-time|part-time)(?=-|$).*$/i, ''))
  const isTitle = value.split(' ').length <= mostTitleWords && looksLikeTitle(value) >= 0.5
  return isTitle ? { value, quote: slug } : undefined
}

function companyOf(slug: string | undefined): Words | undefined {
  if (slug === undefined || /^\d+$/.test(slug) || slug.length < 2) return undefined
  return { value: spell(slug.replace(companyEnds, '')), quote: slug }
}

/** What the address says by the way in which boards build theirs. */
function readAddressWords(url: string) {
  const rest = url.replace(/^https?:\/\/(?:www\.)?/i, '')
  for (const { board, pattern } of boardPaths) {
    const groups = pattern.exec(rest)?.groups
    if (groups === undefined && !pattern.test(rest)) continue
    return {
      board,
      company: companyOf(groups?.company),
      title: titleOf(groups?.title),
      requisition: groups?.requisition
    }
  }
  const last = rest
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1)
    ?.replace(/\.\w{2,5}$/, '')
  const title = titleOf(last?.replace(/^[a-z]{0,3}\d{3,}-|[-_][a-z]{0,3}\d{3,}$/gi, ''))
  return { board: boardOf(url), company: undefined, title, requisition: undefined }
}

/** The title that the name of a bookmark holds: "Staff Engineer, Payments - Wren & Co". */
function titleOfName(name: string | undefined): Words | undefined {
  const parts = name?.split(/\s+[|–—·:-]\s+|\s+(?:at|bei|chez|en|presso|bij)\s+/) ?? []
  const value = parts.find((part) => looksLikeTitle(part) >= 0.5)?.trim()
  return value === undefined || name === undefined ? undefined : { value, quote: name }
}

/**
 * What the address of a posting says of it: where it was published, and, less surely, by whom and for which role. It
 * is kept as a posting to be completed.
 */
export function assembleLink(page: Page): ParsedPosting {
  const url = page.url ?? page.text
  const name = page.meta.title
  const words = readAddressWords(url)
  const title = titleOfName(name) ?? words.title
  const clean = title === undefined ? null : cleanTitle(title.value)
  const beside = name === undefined ? [] : [...findInTitle(name, null), ...findInPageTitle(name, title?.value)]
  const employer = beside.find(({ confidence }) => confidence >= lowestConfidence)
  const evidence: Record<string, Evidence> = {}
  const quoted = (quote: string, confidence: number): Evidence => {
    const start = page.text.indexOf(quote)
    return start < 0
      ? { method: 'meta', confidence, quote, start: null, end: null }
      : { method: 'pattern', confidence, quote, start, end: start + quote.length }
  }
  const company = employer?.value ?? words.company?.value ?? null
  const posting: Posting = {
    ...emptyPosting,
    title: clean?.title ?? null,
    titleRaw: title?.value ?? null,
    seniority: clean?.seniority ?? null,
    level: clean?.level ?? null,
    company,
    requisitionId: words.requisition ?? null,
    url: canonicalUrl(url),
    source: words.board ?? null
  }
  const titleEvidence =
    title === undefined ? undefined : quoted(title.quote, title.quote === name ? 0.6 : slugConfidence)
  if (titleEvidence !== undefined) {
    evidence.title = titleEvidence
    evidence.titleRaw = titleEvidence
    if (posting.seniority !== null) evidence.seniority = titleEvidence
    if (posting.level !== null) evidence.level = titleEvidence
  }
  if (employer !== undefined) evidence.company = quoted(employer.quote, 0.5)
  else if (words.company !== undefined) evidence.company = quoted(words.company.quote, slugConfidence + 0.05)
  if (words.requisition !== undefined) evidence.requisitionId = quoted(words.requisition, 0.8)
  if (posting.url !== null) evidence.url = quoted(page.text, 0.9)
  if (posting.source !== null) evidence.source = quoted(page.text, 0.9)
  const blocks = page.blocks.map(({ kind, level, start, end }) => ({ kind, level, start, end, noise: false }))
  return {
    posting,
    evidence,
    warnings: [
      ...page.warnings,
      'This is only a link, and nothing was fetched. Add the posting’s text to complete it.'
    ],
    text: page.text,
    blocks
  }
}
