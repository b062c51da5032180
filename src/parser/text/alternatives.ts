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
