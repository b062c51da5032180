import { decodeEntities } from '../formats/tolerant-json'

/** An object of structured data. Its keys are compared without case: some boards write `HiringOrganization`. */
export type Node = Readonly<Record<string, unknown>>

/** Most objects that are looked at: structured data of a page is small. */
const maxNodes = 20_000

/** Whether the value is an object and no list. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value under a key, whatever its case; `schema:` and other prefixes do not matter. */
export function entryOf(node: Node, key: string): unknown {
  if (Object.hasOwn(node, key)) return node[key]
  const wanted = key.toLowerCase()
  for (const [name, value] of Object.entries(node)) {
    if (name.toLowerCase().replace(/^.*[:/#]/, '') === wanted) return value
  }
  return undefined
}

/** The value as a list: a single one is a list of one, nothing is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return []
  return Array.isArray(value) ? value : [value]
}

/** Whether the object is of this type of schema.org, in any way of writing it. */
export function isOfType(node: Node, type: string): boolean {
  return listOf(entryOf(node, '@type') ?? entryOf(node, 'type')).some(
    (entry) => typeof entry === 'string' && entry.replace(/^.*[:/#]/, '').toLowerCase() === type.toLowerCase()
  )
}

/** The value as a line of words: entities resolved, spaces collapsed; null for what is none or says nothing. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return wordsOf(value[0])
  if (isNode(value)) return wordsOf(entryOf(value, 'name') ?? entryOf(value, '@value') ?? entryOf(value, 'value'))
  if (typeof value !== 'string') return null
  const words = decodeEntities(decodeEntities(value))
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' || /^(?:n\/?a|none|null|undefined|-+|tbd|not specified|unknown)$/i.test(words) ? null : words
}

/** The value as a number, also from text such as "68,000.00"; null for what is none. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string') return null
  const plain = value
    .replace(/[\s'’\u00a0]/g, '')
    .replace(/[,.](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** All objects of a type anywhere inside the values, in order, each once. */
export function findNodes(values: readonly unknown[], type: string): Node[] {
  const found: Node[] = []
  const stack: unknown[] = [...values].reverse()
  for (let seen = 0; stack.length > 0 && seen < maxNodes; seen++) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    if (isNode(value) && isOfType(value, type)) found.push(value)
    const inner = Array.isArray(value) ? value : Object.values(value)
    for (let at = inner.length - 1; at >= 0; at--) if (typeof inner[at] === 'object') stack.push(inner[at])
  }
  return found
}
