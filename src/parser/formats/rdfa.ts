import { addValue, type Item, type ItemStep, maxValues, textOf } from './attribute-items'
import { attributeOf, type HtmlElement, type HtmlParent, isElement } from './html-tree'

/** The last part of a name: `schema:title` and `https://schema.org/title` are `title`. */
function localNames(names: string): string[] {
  return names.split(/\s+/).flatMap((name) => name.replace(/^.*[:/#]/, '') || [])
}

/** What an attribute says instead of the words inside the element: a machine's form, or an address. */
function statedValue(element: HtmlElement): string {
  const stated = attributeOf(element, 'content') ?? attributeOf(element, 'datetime')
  const linked = attributeOf(element, 'resource') ?? attributeOf(element, 'href') ?? attributeOf(element, 'src')
  return stated ?? (textOf(element) === '' || element.tagName === 'link' ? (linked ?? '') : textOf(element))
}

/**
 * The objects that a page describes by `typeof` and `property`. A description is left to the readable text. Objects
 * that refer to each other by `resource` are joined where the reference stands.
 */
export function readRdfa(root: HtmlParent): unknown[] {
  const items: Item[] = []
  const byName = new Map<string, Item>()
  const holders = new Map<Item, Item | null>()
  /** The object that a name refers to, unless it holds the one that refers: nothing may stand inside itself. */
  const referred = (name: string | undefined, from: Item): Item | undefined => {
    const target = name === undefined ? undefined : byName.get(name)
    for (let at: Item | null = from; at !== null; at = holders.get(at) ?? null) if (at === target) return undefined
    return target
  }
  let values = 0
  const stack: ItemStep[] = [...root.childNodes].reverse().map((node) => ({ node, item: null }))
  for (let step = stack.pop(); step !== undefined && values < maxValues; step = stack.pop()) {
    const { node, item } = step
    if (!isElement(node)) continue
    const names = localNames(attributeOf(node, 'property') ?? attributeOf(node, 'rel') ?? '')
    const type = attributeOf(node, 'typeof')
    let inner = item
    if (type !== undefined) {
      values++
      inner = { '@type': localNames(type) }
      holders.set(inner, item)
      const about = attributeOf(node, 'resource') ?? attributeOf(node, 'about')
      if (about !== undefined) byName.set(about, inner)
      if (item !== null && names.length > 0) for (const name of names) addValue(item, name, inner)
      else items.push(inner)
    } else if (item !== null && attributeOf(node, 'property') !== undefined) {
      const value = referred(attributeOf(node, 'resource'), item) ?? statedValue(node)
      for (const name of names) if (name !== 'description' && value !== '') addValue(item, name, value)
      values++
    }
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at]
      if (child !== undefined) stack.push({ node: child, item: inner })
    }
  }
  return items
}
