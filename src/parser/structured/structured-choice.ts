import { canonicalUrl } from '../../shared/canonical-url'
import { agreeOnCompany } from '../company/company-names'
import { cleanTitle } from '../findings/seniority'
import type { Page } from '../page'
import { headingKey } from '../sections/headings'
import { entryOf, findNodes, isNode, listOf, type Node, wordsOf } from './structured-values'

/** Most postings of one page that are told apart: a page of results has some dozens. */
const mostPostings = 1_000

function titleKey(node: Node): string {
  const words = wordsOf(entryOf(node, 'title') ?? entryOf(node, 'name'))
  return words === null ? '' : headingKey(cleanTitle(words).title)
}

function addressOf(node: Node): string | null {
  return canonicalUrl(wordsOf(entryOf(node, 'url')) ?? '')
}

function numberIn(node: Node): string | null {
  const identifier = listOf(entryOf(node, 'identifier'))[0]
  const words = wordsOf(isNode(identifier) ? entryOf(identifier, 'value') : identifier)
  return words !== null && words.length >= 5 && /^[\w-]+$/.test(words) && /\d/.test(words) ? words : null
}

/** Whether two objects can describe the same posting: nothing that both say differs. */
export function isSamePosting(a: Node, b: Node): boolean {
  if (titleKey(a) !== titleKey(b)) return false
  const [first, second] = [addressOf(a), addressOf(b)]
  if (first !== null && second !== null && first !== second) return false
  const [one, other] = [wordsOf(entryOf(a, 'hiringOrganization')), wordsOf(entryOf(b, 'hiringOrganization'))]
  return one === null || other === null || agreeOnCompany(one, other) > 0
}

/** The postings that data describes, each with all objects that describe it, in order. */
export function groupPostings(values: readonly unknown[]): (readonly Node[])[] {
  const groups: Node[][] = []
  const byTitle = new Map<string, Node[][]>()
  for (const node of findNodes(values, 'JobPosting').slice(0, mostPostings)) {
    const key = titleKey(node)
    const alike = byTitle.get(key) ?? []
    const known = alike.find(([first]) => first !== undefined && isSamePosting(first, node))
    if (known !== undefined) {
      known.push(node)
      continue
    }
    const group = [node]
    groups.push(group)
    byTitle.set(key, [...alike, group])
  }
  return groups
}

/** How many different postings the structured data of a page describes. */
export function countPostings(values: readonly unknown[]): number {
  return groupPostings(values).length
}

/** What of a page says which posting it is about. */
interface Signs {
  readonly url: string | null
  /** The page's own addresses and titles, as they are compared. */
  readonly addresses: string
  readonly titles: string
  readonly headings: ReadonlySet<string>
  /** The readable text as it is compared, with spaces around. */
  readonly text: string
}

/** How much of a page's text is searched for a title, in UTF-16 units. */
const searchedLength = 100_000

function signsOf(page: Page): Signs {
  const { meta } = page
  const titles = [meta.title, meta['og:title'], meta['twitter:title']].filter((words) => words !== undefined)
  const main = page.blocks.filter(({ kind, level, region }) => kind === 'heading' && level <= 2 && region !== 'aside')
  return {
    url: canonicalUrl(page.url ?? ''),
    addresses: [page.url, meta['og:url']].join(' '),
    titles: titles.map((words) => ` ${headingKey(words)} `).join('|'),
    headings: new Set(main.filter(({ level }) => level === 1).map(({ text }) => headingKey(cleanTitle(text).title))),
    text: ` ${headingKey(page.text.slice(0, searchedLength))} `
  }
}

/** How plainly a page says that it is about a posting: its address, its number, its title in title and heading. */
function visibility(node: Node, signs: Signs): number {
  const key = titleKey(node)
  const url = addressOf(node)
  const number = numberIn(node)
  const slug = url === null ? null : (/[/=-]([\da-f-]{36}|\d{5,})(?=$|[/&?#])/.exec(url)?.[1] ?? null)
  const inAddress = [number, slug].some((part) => part !== null && signs.addresses.includes(part))
  let sum = (url !== null && url === signs.url) || inAddress ? 4 : 0
  if (key.length < 3) return sum
  if (signs.headings.has(key)) sum += 2
  if (signs.titles.includes(` ${key} `)) sum += 1
  return sum
}

/** Text of a page that shows nothing of its posting: less than this is a shell that a script fills. */
const shellLength = 600

/**
 * The objects that describe the posting which a page is about: the only one, or the one whose address, number or
 * title the page itself shows. None when several are shown as plainly. `strict` takes the only one too only when
 * the page shows its title or shows next to nothing.
 */
export function choosePosting(values: readonly unknown[], page: Page | undefined, strict = false): readonly Node[] {
  const groups = groupPostings(values)
  const [first] = groups
  if (first === undefined) return []
  if (groups.length === 1 && !strict) return first
  if (page === undefined) return groups.length === 1 ? first : []
  const signs = signsOf(page)
  const scored = groups.map((group) => ({ group, score: Math.max(...group.map((node) => visibility(node, signs))) }))
  const highest = Math.max(...scored.map(({ score }) => score))
  const best = scored.filter(({ score }) => score === highest)
  const [winner] = best
  if (winner === undefined || best.length > 1) return []
  if (highest > 0) return winner.group
  const [node] = winner.group
  const isShown = node !== undefined && signs.text.includes(` ${titleKey(node)} `)
  const isShell = page.text.length < shellLength && signs.headings.size === 0
  return groups.length === 1 && (isShown || isShell) ? winner.group : []
}
