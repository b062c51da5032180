import { attributeOf, type HtmlElement, type HtmlNode, type HtmlParent, isElement, isText } from './html-tree'

/** An object read from attributes, in the form that JSON-LD would have. */
type Item = Record<string, unknown>

interface Step {
  readonly node: HtmlNode
  readonly item: Item | null
}

/** Most values of one page: each is kept as text. */
const maxValues = 2_000

function textOf(element: HtmlElement): string {
  const parts: string[] = []
  const stack: HtmlNode[] = [...element.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) parts.push(node.value)
    else if (isElement(node)) stack.push(...[...node.childNodes].reverse())
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function add(item: Item, name: string, value: unknown): void {
  const before = item[name]
  if (before === undefined) item[name] = value
  else if (Array.isArray(before)) before.push(value)
  else item[name] = [before, value]
}

/** The objects that a page describes by `itemscope` and `itemprop`. A description is left to the readable text. */
export function readMicrodata(root: HtmlParent): unknown[] {
  const items: Item[] = []
  let values = 0
  const stack: Step[] = [...root.childNodes].reverse().map((node) => ({ node, item: null }))
  for (let step = stack.pop(); step !== undefined && values < maxValues; step = stack.pop()) {
    const { node, item } = step
    if (!isElement(node)) continue
    const name = attributeOf(node, 'itemprop')
    let inner = item
    if (attributeOf(node, 'itemscope') !== undefined) {
      inner = { '@type': attributeOf(node, 'itemtype') ?? '' }
      if (item !== null && name !== undefined) add(item, name, inner)
      else items.push(inner)
    } else if (item !== null && name !== undefined && name !== 'description') {
      const value = attributeOf(node, 'content') ?? attributeOf(node, 'datetime') ?? textOf(node)
      if (value !== '') add(item, name, value)
      values++
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) stack.push({ node: child, item: inner })
    }
  }
  return items
}
