import type { Region } from '../page'
import { testAny } from '../text/any-of'
import { attributeOf, type HtmlElement, isElement } from './html-tree'

/** Elements whose content is never read. `noscript` and `template` hold repetitions and machinery. */
const unread = new Set(
  'head script style noscript template svg math canvas iframe object embed audio video select datalist textarea dialog map'.split(
    ' '
  )
)

const inline = new Set(
  `a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark meter nobr output
   picture progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr`.split(/\s+/)
)

const regionOfTag: Readonly<Record<string, Region>> = {
  header: 'header',
  nav: 'nav',
  main: 'main',
  article: 'main',
  aside: 'aside',
  footer: 'footer',
  form: 'form'
}

const regionOfRole: Readonly<Record<string, Region>> = {
  banner: 'header',
  navigation: 'nav',
  menubar: 'nav',
  menu: 'nav',
  main: 'main',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'aside',
  alertdialog: 'aside',
  search: 'form'
}

/** Class names and ids that say what a part is for, as whole words between hyphens, underscores or case changes. */
const namedRegions: readonly (readonly [pattern: RegExp, region: Region])[] = [
  [/(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|menu|topbar|skip-?links?)(?=$|[\s_-])/i, 'nav'],
  [/(?:^|[\s_-])(?:page-?|site-?|global-?)?footer(?=$|[\s_-])/i, 'footer'],
  [
    /(?:^|[\s_-])(?:sidebar|cookies?|consent|gdpr|newsletter|modal|popup|similar|related|recommended|recommendations|share|social|also-viewed)(?=$|[\s_-])|(?:similar|related|recommended|more|other|featured)[-_]?(?:jobs?|positions?|postings?|vacanc)|cookie(?:banner|consent|bar)/i,
    'aside'
  ]
]

const namesRegion = testAny(namedRegions.map(([pattern]) => pattern))

/** Elements that stand for the whole page: a class such as `has-sidebar` there says nothing about a part. */
const wholePage = new Set(['html', 'body', 'main', 'article'])

/** Whether nothing inside the element is meant to be read. */
export function isUnread(element: HtmlElement): boolean {
  if (unread.has(element.tagName)) return true
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return value !== 'until-found'
    if (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) return true
  }
  return false
}

/** Whether the element flows inside a line of text. */
export function isInline(element: HtmlElement): boolean {
  return inline.has(element.tagName)
}

/** What part of the page an element opens; undefined when it says nothing about it. */
export function regionOf(element: HtmlElement): Region | undefined {
  const role = attributeOf(element, 'role')
  const byRole = role === undefined ? undefined : regionOfRole[role]
  if (byRole !== undefined) return byRole
  const byTag = regionOfTag[element.tagName]
  if (byTag !== undefined) return byTag
  if (isInline(element) || wholePage.has(element.tagName)) return undefined
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  if (names.length < 3 || names.length > 1_000) return undefined
  return namesRegion(names) ? namedRegions.find(([pattern]) => pattern.test(names))?.[1] : undefined
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** How far into an item it is looked for a heading: past the boxes that surround a card. */
const cardDepth = 5
/** How many elements of one depth are looked at. */
const cardBreadth = 20

/** Whether an item of a list is a card: it has a heading of its own, or an article, where a sentence would stand. */
export function isCard(item: HtmlElement): boolean {
  let level: readonly HtmlElement[] = [item]
  for (let depth = 0; depth < cardDepth && level.length > 0; depth++) {
    level = childrenOf(level)
    if (level.some(({ tagName }) => tagName === 'article' || headings.has(tagName))) return true
  }
  return false
}

/** The first elements inside some others. */
function childrenOf(parents: readonly HtmlElement[]): HtmlElement[] {
  const children: HtmlElement[] = []
  for (const { childNodes } of parents) {
    for (const node of childNodes) {
      if (isElement(node) && children.push(node) === cardBreadth) return children
    }
  }
  return children
}

/** Whether the element draws its text bold. */
export function isBold(element: HtmlElement): boolean {
  const { tagName } = element
  if (tagName === 'strong' || tagName === 'b' || tagName === 'u') return true
  return (
    /^(?:span|p|div|font)$/.test(tagName) &&
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(element, 'style') ?? '')
  )
}

/** Inline elements that are drawn as things of their own: two of them side by side are two words. */
export function standsAlone(tagName: string): boolean {
  return tagName === 'span' || tagName === 'a' || tagName === 'button' || tagName === 'label' || tagName === 'time'
}

/** Fewest parts side by side that make a row of chips. */
const fewestChips = 3

/** Whether the element is one of several of its kind, side by side with no words between them: a row of chips. */
export function isInChipRow({ parentNode, tagName }: HtmlElement): boolean {
  const parts = parentNode?.childNodes ?? []
  if (parts.length < fewestChips || parts.length > 40) return false
  let chips = 0
  for (const part of parts) {
    if (isElement(part) && part.tagName === tagName) chips++
    else if (isElement(part) || ('value' in part && part.value.trim() !== '')) return false
  }
  return chips >= fewestChips
}
