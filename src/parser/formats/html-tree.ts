import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'

/** An element of the tree. */
export type HtmlElement = DefaultTreeAdapterMap['element']
/** A node of the tree. */
export type HtmlNode = DefaultTreeAdapterMap['childNode']
/** A document or an element. */
export type HtmlParent = DefaultTreeAdapterMap['parentNode']

/** Most nodes of a page: a small file of unclosed formatting tags unfolds into millions. */
export const maxNodes = 200_000
/** Deepest nesting: the parser's own stack is searched for every tag, which deep nesting makes quadratic. */
export const maxDepth = 512
/** Most attributes of one tag: the tokenizer compares each with all before it. */
export const maxAttributes = 1_000

class PageTooLargeError extends Error {}

const depthKey = Symbol('depth')

interface Deep {
  [depthKey]?: number
}

/** parse5's own tree, which refuses to grow beyond the limits while it is being built. */
function limitedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0
  function attach(parent: HtmlParent | DefaultTreeAdapterMap['template'], child: object): void {
    const depth = ((parent as Deep)[depthKey] ?? 0) + 1
    ;(child as Deep)[depthKey] = depth
    nodes++
    if (depth > maxDepth || nodes > maxNodes) throw new PageTooLargeError()
  }
  return {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      attach(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent, child, reference) {
      attach(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, reference)
    }
  }
}

/** Shortest tag that can carry too many attributes, in UTF-16 units. */
const longTag = 4_000
const opensLongTag = /<[a-z][^<>]{4000}/iy

/** Whether some tag carries more attributes than any page does. One pass. */
function hasEndlessTag(html: string): boolean {
  let end = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    if (end < at) end = html.indexOf('>', at)
    if (end === -1) end = html.length
    if (end - at < longTag) continue
    opensLongTag.lastIndex = at
    if (!opensLongTag.test(html)) continue
    const inside = html.slice(at, end)
    if ((inside.match(/=|\s[\w-]+(?=\s)/g)?.length ?? 0) > maxAttributes && !/["']data:/.test(inside)) return true
    at = end - 1
  }
  return false
}

/** The tree of a page as browsers build it; undefined when it exceeds the limits above. */
export function parseHtml(html: string): DefaultTreeAdapterMap['document'] | undefined {
  if (hasEndlessTag(html)) return undefined
  try {
    return parse(html, { treeAdapter: limitedAdapter(), scriptingEnabled: false })
  } catch (error) {
    if (error instanceof PageTooLargeError) return undefined
    throw error
  }
}

/** The value of an attribute; undefined when the element has none. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value
  return undefined
}

/** Whether the node is an element. */
export function isElement(node: { nodeName: string }): node is HtmlElement {
  return 'tagName' in node
}

/** Whether the node is text. */
export function isText(node: { nodeName: string }): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text'
}

/** The text inside an element, scripts included, as it stands in the source. */
export function rawTextOf(element: HtmlElement): string {
  const parts: string[] = []
  const stack: HtmlNode[] = [...element.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) parts.push(node.value)
    else if (isElement(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) push(stack, node.childNodes[i])
  }
  return parts.join('')
}

function push(stack: HtmlNode[], node: HtmlNode | undefined): void {
  if (node !== undefined) stack.push(node)
}
