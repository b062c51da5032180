/** A stretch of a passage. */
export interface MarkedPart {
  readonly start: number
  readonly words: string
  readonly isMarked: boolean
}

/**
 * A text cut at its marks, in order and without gaps. Marks that overlap are joined; what lies outside of the
 * text is left out.
 */
export function splitMarks(text: string, marks: readonly (readonly [number, number])[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  const add = (to: number, isMarked: boolean) => {
    if (to <= at) return
    parts.push({ start: at, words: text.slice(at, to), isMarked })
    at = to
  }
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    add(Math.min(start, text.length), false)
    add(Math.min(end, text.length), true)
  }
  add(text.length, false)
  return parts
}
