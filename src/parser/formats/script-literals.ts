import { parseSoundJson, parseTolerantJson } from './tolerant-json'

/** Most literals of one page that are read, and how many characters are gone through for them. */
const mostLiterals = 200
const maxScanned = 20_000_000
/** Shortest literal that can hold a posting, in UTF-16 units. */
const shortest = 120
/** Longest literal that is mended when it is no sound JSON. */
const longestMended = 400_000

/** Where a value may begin: behind a sign of equality, in a call of `JSON.parse`, in what a page streams to itself. */
const starts =
  /=\s{0,20}(?=[{[])|JSON\.parse\(\s{0,20}(?:decodeURIComponent\(\s{0,20})?(?=["'`])|__next_f\.push\(\s{0,20}(?=\[)/g

/** The end of a string that begins at a quotation mark; -1 when it does not end. */
function stringEnd(source: string, at: number): number {
  const quote = source.charAt(at)
  for (let next = at + 1; next < source.length; next++) {
    const character = source.charAt(next)
    if (character === '\\') next++
    else if (character === quote) return next + 1
  }
  return -1
}

/** The end of an object or list that begins at a bracket; -1 when it does not end. */
function literalEnd(source: string, at: number): number {
  let depth = 0
  for (let next = at; next < source.length; next++) {
    const character = source.charAt(next)
    if (character === '"' || character === "'" || character === '`') {
      const end = stringEnd(source, next)
      if (end === -1) return -1
      next = end - 1
    } else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') {
      depth--
      if (depth === 0) return next + 1
    }
  }
  return -1
}

const shortEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0'
}

/** The value of a string literal of a script, without running it. */
function stringValue(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(
      /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r?\n)|(.))/gis,
      (_whole, long, four, two, end, one) => {
        const code = long ?? four ?? two
        if (code !== undefined) {
          const point = Number.parseInt(String(code), 16)
          return point <= 0x10ffff ? String.fromCodePoint(point) : ''
        }
        if (end !== undefined) return ''
        return shortEscapes[String(one)] ?? String(one)
      }
    )
}

function decoded(text: string): string {
  if (!/^%(?:7B|5B)/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch (_malformed) {
    return text
  }
}

/** The value of an object or list in a script; code is no data, and is not mended into any. */
function literalValue(literal: string): unknown[] {
  const sound = parseSoundJson(literal)
  if (sound !== undefined) return [sound]
  const isData = /^[{[]\s{0,50}(?:[{[]\s{0,50}){0,5}["'\w]/.test(literal) && literal.length <= longestMended
  return isData && !/\bfunction\b|=>|\breturn\b/.test(literal) ? parseTolerantJson(literal) : []
}

/** What is found in the scripts of a page so far. */
export interface ScriptData {
  readonly values: unknown[]
  /** Pieces of text that the page streams to itself, in order. */
  readonly streamed: string[]
  scanned: number
}

/** Nothing found yet. */
export function newScriptData(): ScriptData {
  return { values: [], streamed: [], scanned: 0 }
}

function readStreamed(literal: string, data: ScriptData): void {
  const [value] = literalValue(literal)
  const text = Array.isArray(value) ? value[1] : undefined
  if (typeof text === 'string') data.streamed.push(text)
}

/** Adds the data in the literals of a script. Nothing is evaluated; what is no data is passed over. */
export function readScript(source: string, data: ScriptData): void {
  starts.lastIndex = 0
  for (let match = starts.exec(source); match !== null; match = starts.exec(source)) {
    if (data.values.length >= mostLiterals || data.scanned > maxScanned) return
    const at = match.index + match[0].length
    const isCall = match[0].startsWith('JSON')
    const end = isCall ? stringEnd(source, at) : literalEnd(source, at)
    data.scanned += (end === -1 ? source.length : end) - at
    if (end === -1) continue
    starts.lastIndex = end
    const literal = source.slice(at, end)
    if (match[0].startsWith('__next')) readStreamed(literal, data)
    else if (literal.length < shortest) continue
    else if (isCall) data.values.push(...parseTolerantJson(decoded(stringValue(literal))))
    else data.values.push(...literalValue(literal))
  }
}
