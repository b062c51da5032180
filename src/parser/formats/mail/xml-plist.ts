import { decodeEntities } from '../tolerant-json'
import type { Plist } from './plist'

/** The platform's decoder of Base64. */
declare function atob(text: string): string

/** Deepest nesting and most values: each open tag is held until it is closed. */
const maxDepth = 32
const maxValues = 100_000

const tag =
  /<(?:(key|string|data)>([^<]*)(?:<\/\1|$)|(\/?)(dict|array)|(string|data|true|false|integer|real|date)(?:\s?\/>|>))/g

interface Open {
  readonly entries: [key: string, value: Plist][] | null
  readonly values: Plist[]
  key: string | null
}

function bytesOf(base64: string): Uint8Array {
  const plain = base64.replace(/[^A-Za-z0-9+/]+/g, '')
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain
  const text = atob(whole)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

function closeOf(open: Open): Plist {
  return open.entries === null ? open.values : Object.fromEntries(open.entries)
}

function add(open: Open | undefined, value: Plist): void {
  if (open === undefined) return
  if (open.entries === null) open.values.push(value)
  else if (open.key !== null) open.entries.push([open.key, value])
  open.key = null
}

/** The value of a property list in XML; of one that was cut off, what was read. Undefined when it holds none. */
export function parseXmlPlist(text: string): Plist | undefined {
  const stack: Open[] = []
  let top: Plist | undefined
  let count = 0
  for (const match of text.matchAll(tag)) {
    const [, kind, content = '', closing, container] = match
    const open = stack.at(-1)
    if (++count > maxValues) return undefined
    if (kind === 'key' && open !== undefined) open.key = decodeEntities(content).trim()
    else if (kind === 'string') add(open, decodeEntities(content))
    else if (kind === 'data') add(open, bytesOf(content))
    else if (container !== undefined && closing === '') {
      if (stack.length >= maxDepth) return undefined
      stack.push({ entries: container === 'dict' ? [] : null, values: [], key: null })
    } else if (container !== undefined) {
      const closed = stack.pop()
      if (closed === undefined) continue
      top = closeOf(closed)
      add(stack.at(-1), top)
    } else if (kind === undefined) add(open, null)
  }
  for (let closed = stack.pop(); closed !== undefined; closed = stack.pop()) {
    top = closeOf(closed)
    add(stack.at(-1), top)
  }
  return top
}
