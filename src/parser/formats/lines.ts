/** A line of a text without its surrounding spaces. An empty line has `start === end`. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Spaces before the first character; a tab counts as four. */
  readonly indent: number
}

/** The lines of a text between two offsets. */
export function splitLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let at = from
  while (at <= to) {
    const next = text.indexOf('\n', at)
    const stop = next === -1 || next > to ? to : next
    lines.push(trimLine(text, at, stop))
    at = stop + 1
  }
  return lines
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9
}

function trimLine(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  let indent = 0
  while (start < end && isSpace(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1
    start++
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end, indent }
}

/** Whether the sentence of a line goes on in the next: by how that begins, or because no sentence ends on such a word. */
function runsOn(text: string, line: Line, next: Line): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end)
  if (/[.!?:]$/.test(tail)) return false
  return /[\p{Ll}\d("']/u.test(text.charAt(next.start)) || /(?: \p{Ll}{1,3}|,)$/u.test(tail)
}

/** Width at which the lines of the text were broken by a mail program or a terminal; null when they were not. */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let longest = 0
  let continued = 0
  let filled = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (line === undefined || next === undefined) continue
    const width = line.end - line.start + line.indent
    longest = Math.max(longest, width)
    if (width < 50 || next.start === next.end) continue
    filled++
    if (runsOn(text, line, next)) continued++
  }
  if (longest < 55 || longest > 110 || filled < 2 || continued < 2) return null
  return continued * 5 >= filled * 2 ? longest : null
}
