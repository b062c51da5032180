import type { TagNode } from './open-pdf'

/** What a tagged file says of a stretch of text. */
export interface Tag {
  /** A number for each element that is a block of its own; the same for all text in it. */
  readonly block: number
  readonly kind: 'paragraph' | 'heading' | 'listItem' | 'row'
  /** Level of a heading or item, from 1. */
  readonly level: number
  /** A number for each cell of a row, for text that belongs together. */
  readonly cell: number
  /** Whether it is the mark in front of an item. */
  readonly label: boolean
}

/** Deepest element that is looked at, and most of a page: elements may hold themselves. */
const maxDepth = 60
const maxElements = 20_000
/** Most paragraphs in a cell of a table, on average: with more the table only places things. */
const mostInCell = 3

interface Visit {
  readonly node: TagNode
  readonly tag: Tag | null
  readonly lists: number
  readonly depth: number
}

/** Whether a row holds facts, and is not a frame in which whole texts were placed. */
function isPlainRow(row: TagNode): boolean {
  let paragraphs = 0
  let cells = 0
  const stack: TagNode[] = [row]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node !== row && /^(?:L|H[1-6]?|Table)$/.test(node.role ?? '')) return false
    if (node.role === 'P') paragraphs++
    if (node.role === 'TD' || node.role === 'TH') cells++
    for (const child of node.children ?? []) stack.push(child)
  }
  return cells >= 2 && paragraphs <= cells * mostInCell
}

function tagOf({ node, tag, lists }: Visit, number: number): Tag | null {
  const role = node.role ?? ''
  const heading = /^H([1-6]?)$/.exec(role)
  const plain = { block: number, level: 0, cell: 0, label: false }
  if (heading !== null && tag?.kind !== 'row')
    return { ...plain, kind: 'heading', level: Math.max(1, Number(heading[1] ?? 1)) }
  if (role === 'LI') return { ...plain, kind: 'listItem', level: Math.max(1, lists) }
  if (role === 'Lbl' && tag?.kind === 'listItem') return { ...tag, label: true }
  if (role === 'TR') return isPlainRow(node) ? { ...plain, kind: 'row' } : tag
  if ((role === 'TD' || role === 'TH') && tag?.kind === 'row') return { ...tag, cell: number }
  if (/^(?:P|Caption|BlockQuote|TOCI|DT|DD)$/.test(role) && (tag === null || tag.kind === 'paragraph'))
    return { ...plain, kind: 'paragraph' }
  return tag
}

/** For each piece of tagged content of a page, by its id, the block in which it stands. */
export function readTags(root: TagNode | null): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>()
  const stack: Visit[] = root === null ? [] : [{ node: root, tag: null, lists: 0, depth: 0 }]
  let number = 0
  for (let visit = stack.pop(); visit !== undefined && number < maxElements; visit = stack.pop()) {
    const { node, lists, depth } = visit
    number++
    const tag = tagOf(visit, number)
    if (node.type === 'content' && node.id !== undefined && tag !== null) tags.set(node.id, tag)
    if (depth >= maxDepth) continue
    const inside = lists + (node.role === 'L' ? 1 : 0)
    // The last one in is the first one out.
    for (const child of [...(node.children ?? [])].reverse())
      stack.push({ node: child, tag, lists: inside, depth: depth + 1 })
  }
  return tags
}
