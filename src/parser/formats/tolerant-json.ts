/** Longest sound and longest damaged data that is read, in UTF-16 units: mending takes far longer than reading. */
const maxSoundLength = 20_000_000
const maxLength = 2_000_000
/** Deepest nesting of data: what is deeper is dropped, so that no walk over it can overflow. */
const maxDepth = 64

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' '
}

/** The text with HTML's character references resolved: the few named ones of markup, and all numeric ones. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The value of sound JSON without unsafe keys and what is nested too deep; undefined for anything else. */
export function parseSoundJson(text: string): unknown {
  try {
    return dropUnsafe(JSON.parse(text), 0)
  } catch (_notJson) {
    return undefined
  }
}

/** Without keys that would reach into the language, and without what is nested too deep. */
function dropUnsafe(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > maxDepth) return null
  if (Array.isArray(value)) return value.map((entry) => dropUnsafe(entry, depth + 1))
  const kept: [string, unknown][] = []
  for (const [key, entry] of Object.entries(value)) {
    if (key !== '__proto__' && key !== 'constructor' && key !== 'prototype')
      kept.push([key, dropUnsafe(entry, depth + 1)])
  }
  return Object.fromEntries(kept)
}

const wrappers =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

interface Repair {
  readonly out: string[]
  at: number
  /** Kind of the last token, to see where a comma is missing. */
  last: 'value' | 'comma' | 'colon' | 'open' | 'start'
  readonly open: string[]
}

/** What follows a comma between values and hardly ever one in a sentence. */
const followsComma =
  /^,[\s,]{0,200}(?:["'{[\-\d}\]/]|(?:true|false|null|undefined)\b|[A-Za-z_$][\w$]{0,60}\s{0,20}:\s{0,20}["'{[\d-])/

/** Whether the quotation mark at this place ends the string: what follows continues the object or list. */
function endsString(text: string, at: number): boolean {
  let next = at + 1
  while (next < text.length && /\s/.test(text.charAt(next)) && next < at + 400) next++
  const character = text.charAt(next)
  if (character === '' || character === ':' || character === '}' || character === ']') return true
  if (character === ',') return followsComma.test(text.slice(next, next + 300))
  return character === '"' && /^"[@\w:-]{1,60}"\s{0,20}:/.test(text.slice(next, next + 90))
}

function copyString(text: string, repair: Repair): void {
  const quote = text.charAt(repair.at)
  let out = '"'
  let at = repair.at + 1
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '\\') {
      const next = text.charAt(at + 1)
      const known = /["\\/bfnrt]/.test(next) || (next === 'u' && /^[\da-f]{4}/i.test(text.slice(at + 2, at + 6)))
      out += known ? character + next : next === "'" ? "'" : `\\\\${next === '' ? '' : (escapes[next] ?? next)}`
      at += 2
      continue
    }
    if (character === quote && endsString(text, at)) break
    out += character === '"' ? '\\"' : character < ' ' ? (escapes[character] ?? ' ') : character
    at++
  }
  beginValue(repair)
  repair.out.push(`${out}"`)
  repair.at = at + 1
  repair.last = 'value'
}

function beginValue(repair: Repair): void {
  if (repair.last === 'value') repair.out.push(',')
}

function copyBare(text: string, repair: Repair): void {
  const word = /^[^\s,:{}[\]"']{1,200}/.exec(text.slice(repair.at, repair.at + 200))?.[0] ?? text.charAt(repair.at)
  beginValue(repair)
  const isJson = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)
  repair.out.push(isJson ? word : JSON.stringify(word === 'undefined' || word === 'NaN' ? '' : word))
  repair.at += word.length
  repair.last = 'value'
}

function close(repair: Repair, character: string): void {
  // A comma before a closing bracket has nothing after it.
  if (repair.out.at(-1) === ',') repair.out.pop()
  if (repair.last === 'colon') repair.out.push('null')
  const opened = repair.open.pop()
  if (opened !== undefined) repair.out.push(opened === '{' ? '}' : ']')
  repair.last = 'value'
  if (character !== '') repair.at++
}

function skipComment(text: string, repair: Repair): boolean {
  const two = text.slice(repair.at, repair.at + 2)
  if (two !== '//' && two !== '/*') return false
  const end = text.indexOf(two === '//' ? '\n' : '*/', repair.at + 2)
  repair.at = end === -1 ? text.length : end + (two === '//' ? 1 : 2)
  return true
}

/** One step over the text: a bracket, a comma, a string, a bare word, a comment. */
function step(text: string, repair: Repair): void {
  const character = text.charAt(repair.at)
  if (character === '{' || character === '[') {
    beginValue(repair)
    repair.open.push(character)
    repair.out.push(character)
    repair.last = 'open'
    repair.at++
  } else if (character === '}' || character === ']') close(repair, character)
  else if (character === ',') {
    if (repair.last === 'value') {
      repair.out.push(',')
      repair.last = 'comma'
    }
    repair.at++
  } else if (character === ':') {
    repair.out.push(':')
    repair.last = 'colon'
    repair.at++
  } else if (character === '"' || character === "'") copyString(text, repair)
  else if (/\s|;/.test(character)) repair.at++
  else if (!skipComment(text, repair)) copyBare(text, repair)
}

/** JSON as it is often damaged, made whole: raw line ends, stray quotes, missing or extra commas, comments, no end. */
function repairJson(text: string): string[] {
  const values: string[] = []
  const repair: Repair = { out: [], at: 0, last: 'start', open: [] }
  while (repair.at < text.length) {
    step(text, repair)
    if (repair.open.length === 0 && repair.last === 'value') {
      values.push(repair.out.splice(0).join(''))
      repair.last = 'start'
    }
  }
  while (repair.open.length > 0) close(repair, '')
  if (repair.out.length > 0) values.push(repair.out.join(''))
  return values
}

/**
 * The values in a block of JSON, however it is damaged: wrapped in comments or CDATA, encoded as HTML, with raw line
 * ends in strings, commas missing or too many, cut off, several one after another. Nothing when it is no JSON at all.
 */
export function parseTolerantJson(source: string): unknown[] {
  if (source.length > maxSoundLength) return []
  const bare = source.replace(wrappers, '').trim()
  const sound = parseSoundJson(bare)
  if (sound !== undefined) return [sound]
  if (bare.length > maxLength) return []
  const decoded = /^\s*[{[]\s*&(?:quot|#34|#x22);/.test(bare) ? decodeEntities(bare) : bare
  return repairJson(decoded)
    .map(parseSoundJson)
    .filter((value) => typeof value === 'object' && value !== null)
}
