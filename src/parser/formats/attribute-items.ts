import { type HtmlElement, type HtmlNode, isElement, isText } from './html-tree'

/** An object read from attributes of elements (Microdata, RDFa), in the form that JSON-LD would have. */
export type Item = Record<string, unknown>

/** Where the walk over a page stands: a node, and the object that its values belong to. */
export interface ItemStep {
  readonly node: HtmlNode
  readonly item: Item | null
}

/** Most values of one page: each is kept as text. */
export const maxValues = 2_000

/** The words inside an element, spaces collapsed. */
export function textOf(element: HtmlElement): string {
  const parts: string[] = []
  const stack: HtmlNode[] = [...element.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) parts.push(node.value)
    else if (isElement(node)) stack.push(...[...node.childNodes].reverse())
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Gives an object a value; one that has a value of that name already gets a list. */
export function addValue(item: Item, name: string, value: unknown): void {
  if (name === '__proto__') return
  const before = item[name]
  if (before === undefined) item[name] = value
  else if (Array.isArray(before)) before.push(value)
  else item[name] = [before, value]
}
