import { addValue, type Item, type ItemStep, maxValues, textOf } from './attribute-items'
import { attributeOf, type HtmlParent, isElement } from './html-tree'

/** The objects that a page describes by `itemscope` and `itemprop`. A description is left to the readable text. */
export function readMicrodata(root: HtmlParent): unknown[] {
  const items: Item[] = []
  let values = 0
  const stack: ItemStep[] = [...root.childNodes].reverse().map((node) => ({ node, item: null }))
  for (let step = stack.pop(); step !== undefined && values < maxValues; step = stack.pop()) {
    const { node, item } = step
    if (!isElement(node)) continue
    const name = attributeOf(node, 'itemprop')
    let inner = item
    if (attributeOf(node, 'itemscope') !== undefined) {
      inner = { '@type': attributeOf(node, 'itemtype') ?? '' }
      if (item !== null && name !== undefined) addValue(item, name, inner)
      else items.push(inner)
    } else if (item !== null && name !== undefined && name !== 'description') {
      const value = attributeOf(node, 'content') ?? attributeOf(node, 'datetime') ?? textOf(node)
      if (value !== '') addValue(item, name, value)
      values++
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) stack.push({ node: child, item: inner })
    }
  }
  return items
}
