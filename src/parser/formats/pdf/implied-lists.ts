import type { Paragraph } from './paragraphs'

/** How far the items of a list without marks are set in, in points. */
const leastIndent = 8
const mostIndent = 90

interface SetIn {
  readonly paragraphs: readonly Paragraph[]
  readonly margin: number
}

function leftOf(paragraph: Paragraph): number {
  return paragraph.lines[0]?.left ?? 0
}

function isSetIn(paragraph: Paragraph, margin: number): boolean {
  const [first] = paragraph.lines
  if (first === undefined || first.row || first.mark !== null) return false
  const indent = first.left - margin
  const even = paragraph.lines.every((line) => Math.abs(line.left - first.left) <= 2)
  return even && indent >= leastIndent && indent <= mostIndent
}

/** The edges at which the paragraphs of a run begin, from the left; undefined when these are no list's. */
function edgesOf({ paragraphs }: SetIn): readonly number[] | undefined {
  const lefts = paragraphs.map(leftOf).sort((one, other) => one - other)
  const edges = lefts.filter((left, at) => at === 0 || left - (lefts[at - 1] ?? 0) > 4)
  // Centred lines stand at edges of their own.
  return paragraphs.length < 2 || edges.length > Math.max(1, paragraphs.length / 2) ? undefined : edges
}

/** An item that ended where the next one's first word did not fit is parted from it, where its list ends items so. */
function partItem(paragraph: Paragraph, closed: boolean): Paragraph[] {
  const parts: Paragraph[] = []
  for (const line of paragraph.lines) {
    const last = parts.at(-1)
    const ended = closed && /[.;!?]$/.test(last?.lines.at(-1)?.text ?? '') && /^\p{Lu}/u.test(line.text)
    const known = line.tag !== null && line.tag.block === last?.lines.at(-1)?.tag?.block
    if (last === undefined || (ended && !known)) parts.push({ ...paragraph, lines: [line] })
    else last.lines.push(line)
  }
  return parts
}

function toItems(run: SetIn): readonly Paragraph[] {
  const edges = edgesOf(run)
  if (edges === undefined) return run.paragraphs
  const closed = run.paragraphs.filter(({ lines }) => /[.;!?]$/.test(lines.at(-1)?.text ?? '')).length
  const parts = run.paragraphs.flatMap((paragraph) => partItem(paragraph, closed * 3 >= run.paragraphs.length * 2))
  return parts.map((paragraph) => {
    const rank = edges.findLastIndex((edge) => leftOf(paragraph) >= edge - 4)
    return { ...paragraph, impliedLevel: Math.min(6, rank + 1) }
  })
}

/** Finds paragraphs that are set in from the text around them, line by line: lists whose bullets are drawn. */
export function findImpliedLists(
  paragraphs: readonly Paragraph[],
  isHead: (paragraph: Paragraph) => boolean
): Paragraph[] {
  const plain = paragraphs.filter(({ lines }) => lines[0]?.mark === null && lines[0].row === false)
  const margin = Math.min(...plain.map(leftOf))
  const hasText = plain.some((paragraph) => leftOf(paragraph) - margin <= 3 && !isHead(paragraph))
  if (!hasText) return [...paragraphs]
  const found: Paragraph[] = []
  let run: Paragraph[] = []
  const close = () => {
    found.push(...toItems({ paragraphs: run, margin }))
    run = []
  }
  for (const paragraph of paragraphs) {
    if (!isHead(paragraph) && isSetIn(paragraph, margin)) run.push(paragraph)
    else {
      close()
      found.push(paragraph)
    }
  }
  close()
  return found
}
