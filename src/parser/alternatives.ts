/** Where a group or class that opens at a place of a pattern's source closes. */
function closeOf(source: string, open: number): number {
  let depth = 0
  let inClass = false
  for (let at = open; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    if (depth === 0 && !inClass) return at
  }
  return source.length
}

/** The alternatives of a pattern's source that stand in no group: `a|(?:b|c)` gives `a` and `(?:b|c)`. */
export function alternativesOf(source: string): string[] {
  const alternatives: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '(' || sign === '[') at = closeOf(source, at)
    else if (sign === '|') {
      alternatives.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...alternatives, source.slice(from)]
}

const digits = [...'0123456789']

/** What an escaped sign stands for, where that is a few characters. */
function escaped(sign: string): readonly string[] | undefined {
  if (sign === 'd') return digits
  return /[a-z\d]/i.test(sign) ? undefined : [sign]
}

/** The characters of a class without its brackets: `a`, `b` and `c` for `a-c`. */
function signsOfClass(inside: string): readonly string[] | undefined {
  if (inside.startsWith('^')) return undefined
  const signs: string[] = []
  for (let at = 0; at < inside.length; at++) {
    const sign = inside.charAt(at)
    if (sign === '\\') {
      const meant = escaped(inside.charAt(++at))
      if (meant === undefined) return undefined
      signs.push(...meant)
    } else if (inside[at + 1] === '-' && at + 2 < inside.length) {
      for (let unit = inside.charCodeAt(at); unit <= inside.charCodeAt(at + 2); unit++)
        signs.push(String.fromCharCode(unit))
      at += 2
    } else signs.push(sign)
  }
  return signs
}

function joined(parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const signs: string[] = []
  for (const part of parts) {
    if (part === undefined) return undefined
    signs.push(...part)
  }
  return signs
}

/** The first signs of the first part of a pattern's source, and where that part ends. */
function firstPart(source: string): [signs: readonly string[] | undefined, end: number] {
  const first = source.charAt(0)
  if (source.startsWith('(?:')) {
    const close = closeOf(source, 0)
    return [joined(alternativesOf(source.slice(3, close)).map(firstSigns)), close + 1]
  }
  if (first === '[') {
    const close = closeOf(source, 0)
    return [signsOfClass(source.slice(1, close)), close + 1]
  }
  if (first === '\\') return [escaped(source.charAt(1)), 2]
  return [/[\^$.()|?*+{}]/.test(first) ? undefined : [first], 1]
}

/**
 * The characters, as UTF-16 units, with which each match of a pattern's source begins; undefined where that is not
 * easily said. For patterns that heed case.
 */
export function firstSigns(source: string): readonly string[] | undefined {
  if (source === '') return undefined
  if (source.startsWith('\\b')) return firstSigns(source.slice(2))
  const [signs, end] = firstPart(source)
  const optional = /^(?:[?*]|\{[^}]*\})\??/.exec(source.slice(end))
  if (optional === null) return signs
  return joined([signs, firstSigns(source.slice(end + optional[0].length))])
}
