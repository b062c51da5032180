import { isNode } from '../structured/structured-values'
import { parseTolerantJson } from './tolerant-json'

/** Most rows and deepest nesting of a stream that are read: rows may name each other without end. */
const maxRows = 5_000
const maxDepth = 64

/** How many units from a place on make this many bytes of UTF-8. */
function unitsOf(text: string, from: number, bytes: number): number {
  let count = 0
  let at = from
  while (at < text.length && count < bytes) {
    const unit = text.charCodeAt(at)
    const isPair = unit >= 0xd800 && unit < 0xdc00
    count += unit < 0x80 ? 1 : unit < 0x800 ? 2 : isPair ? 4 : 3
    at += isPair ? 2 : 1
  }
  return at
}

function withTexts(value: unknown, texts: ReadonlyMap<string, string>, depth: number): unknown {
  if (typeof value === 'string') return /^\$[\da-f]{1,6}$/.test(value) ? (texts.get(value.slice(1)) ?? value) : value
  if (depth > maxDepth) return null
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, texts, depth + 1))
  if (!isNode(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withTexts(entry, texts, depth + 1)]))
}

/**
 * The data in what a page streams to itself: rows such as `1a:{"title":…}`, and long texts as rows of their own,
 * `1b:T4c2,…`, to which others refer as `$1b`.
 */
export function readRows(text: string): unknown[] {
  const texts = new Map<string, string>()
  const values: unknown[] = []
  const head = /([\da-f]{1,6}):(?:T([\da-f]{1,7}),)?/y
  let at = 0
  for (let row = 0; row < maxRows && at < text.length; row++) {
    head.lastIndex = at
    const match = head.exec(text)
    const newline = text.indexOf('\n', at)
    const lineEnd = newline === -1 ? text.length : newline
    if (match === null) {
      at = lineEnd + 1
      continue
    }
    const from = at + match[0].length
    if (match[2] !== undefined) {
      const end = unitsOf(text, from, Number.parseInt(match[2], 16))
      texts.set(match[1] ?? '', text.slice(from, end))
      at = end
      continue
    }
    if (/^[[{]/.test(text.charAt(from))) values.push(...parseTolerantJson(text.slice(from, lineEnd)))
    at = lineEnd + 1
  }
  return values.map((value) => withTexts(value, texts, 0))
}
