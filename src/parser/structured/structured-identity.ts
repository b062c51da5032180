import { canonicalUrl } from '../../shared/canonical-url'
import { agreeOnCompany, companyKey, isName } from '../company/company-names'
import type { Finding } from '../finding'
import type { Page } from '../page'
import { headingKey } from '../sections/headings'
import { boards } from '../vocabulary/boards'
import { dataFinding } from './structured-finding'
import { entryOf, isNode, listOf, type Node, wordsOf } from './structured-values'

/** Titles that pages have and roles have not, as `headingKey` writes them. */
const pageTitle =
  /^(?:(?:our )?(?:careers?|jobs?|vacanc(?:y|ies)|openings?|opportunities|positions?|roles?)(?: (?:at .{1,60}|details?|description|search|page|opportunities|openings?|posting|board|site|portal))?|(?:open|current|all|job) (?:positions?|jobs?|roles?|vacancies|openings?|opportunities|details?|description|postings?)|job ?(?:detail|posting|offer|ad|alert)s?|(?:karriere|stellenangebote?|stellenanzeigen?|jobborse|offene stellen|offres? demploi|carrieres?|recrutement|nos offres|empleos?|ofertas? de empleo|trabaja con nosotros|lavora con noi|offerte di lavoro|vacatures?|werken bij.{0,40}|vagas?|carreiras?)|home(?:page)?|untitled|apply(?: now)?|sign in|login|welcome|page not found|error|undefined|title|test)$/

/** How sure a name is that is a board's: boards hire too, and then the page's text says so. */
const boardsName = 0.3

function isBoard(name: string): boolean {
  const key = companyKey(name)
  return boards.some((board) => companyKey(board.name) === key)
}

/** Whether the words under `title` are a page's and not a role's. */
function isPageTitle(words: string, company: string | null, page: Page | undefined): boolean {
  if (pageTitle.test(headingKey(words))) return true
  const parts = words.split(/ [|–—·-] /)
  const isSite = (part: string) =>
    pageTitle.test(headingKey(part)) ||
    (company !== null && (agreeOnCompany(part, company) > 0 || company.startsWith(part)))
  if (parts.length > 1 && parts.every(isSite)) return true
  if (company !== null && agreeOnCompany(words, company) === 1) return true
  const site = page?.meta['og:site_name']
  return site !== undefined && companyKey(site) === companyKey(words)
}

/** The employer that the data names; an address or a board's own name does not count for much. */
export function readCompany(node: Node): Finding<string>[] {
  const organization = listOf(entryOf(node, 'hiringOrganization'))[0]
  const words = wordsOf(isNode(organization) ? (organization.name ?? entryOf(organization, 'name')) : organization)
  if (words === null || words.length > 120 || /^(?:https?:|www\.)|^\d+$/i.test(words)) return []
  if (/^(?:confidential|anonymous|company(?: name)?|employer|private|not disclosed)$/i.test(words)) return []
  // Systems put a number of their own before the name: "0042 Northlight GmbH".
  const name = words.replace(/^\d{3,6}[ -]+(?=\p{Lu})/u, '')
  return [dataFinding(name, words, isBoard(name) ? boardsName : isName(name) ? 0.9 : 0.75)]
}

/** The title that the data gives, unless it is the page's or the employer's. */
export function readTitle(node: Node, company: string | null, page: Page | undefined): Finding<string>[] {
  for (const key of ['title', 'name']) {
    const words = wordsOf(entryOf(node, key))
    if (words !== null && words.length <= 300 && !isPageTitle(words, company, page))
      return [dataFinding(words, words, key === 'title' ? undefined : 0.85)]
  }
  return []
}

/** The number under which the employer keeps the posting. */
export function readRequisition(node: Node): Finding<string>[] {
  const identifier = listOf(entryOf(node, 'identifier'))[0]
  const words = wordsOf(isNode(identifier) ? entryOf(identifier, 'value') : identifier)
  if (words === null || words.length > 80 || /^https?:|\s.*\s.*\s/.test(words)) return []
  return [dataFinding(words, words, /\d/.test(words) ? 0.85 : 0.5)]
}

/** The address under a key, without tracking. */
export function readAddress(node: Node, key: string): Finding<string>[] {
  const value = listOf(entryOf(node, key))[0]
  const words = isNode(value) ? wordsOf(entryOf(value, '@id') ?? entryOf(value, 'url')) : wordsOf(value)
  const url = words === null ? null : canonicalUrl(words)
  return url === null || words === null ? [] : [dataFinding(url, words, 0.8)]
}
