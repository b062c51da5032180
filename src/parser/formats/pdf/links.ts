import type { LinkBox, Piece } from './pieces'

/** Words of a link in a text. */
export interface LinkSpan {
  readonly url: string
  readonly from: number
  readonly to: number
}

/** The words of a stretch that a link's box covers, from one word's beginning to another's end. */
function spanIn(text: string, piece: Piece, start: number, box: LinkBox): LinkSpan | undefined {
  const length = piece.text.length
  const middle = piece.y - piece.size * 0.35
  if (middle < box.top || middle > box.bottom || piece.width === 0) return undefined
  const share = (x: number) => Math.min(1, Math.max(0, (x - piece.x) / piece.width))
  const from = Math.round(share(box.left) * length)
  const to = Math.round(share(box.right) * length)
  if (to <= from) return undefined
  return { url: box.url, ...wholeWords(text, start + from, Math.min(text.length, start + to)) }
}

/** Letters differ in width, so that an edge by share is off by a few: it is moved to the nearest end of a word. */
function wholeWords(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const isEdge = (at: number) => at <= 0 || at >= text.length || text[at - 1] === ' ' || text[at] === ' '
  const near = (at: number) => [0, -1, 1, -2, 2, -3, 3].map((step) => at + step).find(isEdge) ?? at
  let start = Math.max(0, near(from))
  let end = Math.min(text.length, near(to))
  while (start < end && text[start] === ' ') start++
  while (end > start && /[\s.,;:]/.test(text[end - 1] ?? '')) end--
  return { from: start, to: end }
}

/** The links in a text that was put together from pieces; `starts` says where in it each begins. */
export function linksIn(text: string, pieces: readonly Piece[], starts: readonly number[], boxes: readonly LinkBox[]) {
  const spans: LinkSpan[] = []
  if (boxes.length === 0) return spans
  for (const [at, piece] of pieces.entries()) {
    for (const box of boxes) {
      const span = spanIn(text, piece, starts[at] ?? 0, box)
      const last = spans.at(-1)
      if (span === undefined) continue
      if (last?.url === span.url && span.from - last.to <= 1) spans[spans.length - 1] = { ...last, to: span.to }
      else spans.push(span)
    }
  }
  return spans
}
