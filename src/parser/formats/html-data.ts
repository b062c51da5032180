import type { Page } from '../page'
import { attributeOf, type HtmlElement, type HtmlNode, type HtmlParent, isElement, rawTextOf } from './html-tree'
import { readMicrodata } from './microdata'
import { readRdfa } from './rdfa'
import { parseTolerantJson } from './tolerant-json'

/** Most blocks of structured data that are read: a page has a few. */
const maxScripts = 50

/** Longest text of a logo, in UTF-16 units. */
const longestLogo = 80

/** What a page says of itself to machines. */
export type HtmlData = Pick<Page, 'structured' | 'meta' | 'url' | 'language'>

interface Gathered {
  readonly structured: unknown[]
  readonly meta: Record<string, string>
  canonical: string | null
  language: string | null
  hasItems: boolean
  hasTypes: boolean
}

function readMeta(element: HtmlElement, gathered: Gathered): void {
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop')
  const content = attributeOf(element, 'content')?.trim()
  if (name === undefined || content === undefined || content === '') return
  const key = name.toLowerCase()
  if (!Object.hasOwn(gathered.meta, key)) gathered.meta[key] = content
}

/** The words of the page's logo: the first picture that is called one, or that leads to the page's beginning. */
function readLogo(element: HtmlElement, gathered: Gathered): void {
  const words = attributeOf(element, 'alt')?.replace(/\s+/g, ' ').trim() ?? ''
  if (words === '' || words.length > longestLogo || Object.hasOwn(gathered.meta, 'logo')) return
  const names = ['class', 'id', 'src'].map((name) => attributeOf(element, name) ?? '').join(' ')
  if (/logo|brand/i.test(`${names.slice(0, 400)} ${words}`) || isInHead(element)) gathered.meta.logo = words
}

/** How far above a picture the page's head is looked for, in elements. */
const headReach = 5

function isInHead(element: HtmlElement): boolean {
  let parent = element.parentNode
  for (let step = 0; step < headReach && parent !== null; step++) {
    if (!isElement(parent)) return false
    if (
      parent.tagName === 'header' ||
      /(?:^|[\s_-])(?:logo|brand|site-header|navbar)/i.test(attributeOf(parent, 'class') ?? '')
    )
      return true
    parent = parent.parentNode
  }
  return false
}

function readElement(element: HtmlElement, gathered: Gathered): void {
  switch (element.tagName) {
    case 'html':
      gathered.language = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang') ?? null
      return
    case 'title':
      gathered.meta.title ??= rawTextOf(element).replace(/\s+/g, ' ').trim()
      return
    case 'meta':
      readMeta(element, gathered)
      return
    case 'link':
      if (attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
        gathered.canonical ??= attributeOf(element, 'href') ?? null
      return
    case 'img':
      readLogo(element, gathered)
      return
    case 'script':
      if (/ld\+json/i.test(attributeOf(element, 'type') ?? '') && gathered.structured.length < maxScripts) {
        gathered.structured.push(...parseTolerantJson(rawTextOf(element)))
      }
      return
    default:
      return
  }
}

/** The JSON-LD blocks, meta values, own address and language of a page. */
export function readHtmlData(root: HtmlParent): HtmlData {
  const gathered: Gathered = {
    structured: [],
    meta: {},
    canonical: null,
    language: null,
    hasItems: false,
    hasTypes: false
  }
  const stack: HtmlNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName !== 'svg') readElement(node, gathered)
    for (const { name, value } of node.attrs) {
      if (name === 'itemtype' && /JobPosting/i.test(value)) gathered.hasItems = true
      else if (name === 'typeof' && /JobPosting/i.test(value)) gathered.hasTypes = true
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined && isElement(child)) stack.push(child)
    }
  }
  const language = /^[a-z]{2}(?=$|[-_])/i.exec(gathered.language ?? '')?.[0].toLowerCase() ?? null
  const url = gathered.canonical ?? gathered.meta['og:url'] ?? null
  const described = [...(gathered.hasItems ? readMicrodata(root) : []), ...(gathered.hasTypes ? readRdfa(root) : [])]
  const structured = [...gathered.structured, ...described]
  return { structured, meta: gathered.meta, url, language }
}
