import type { FieldName } from '../../shared/posting'
import type { Span } from './locate-passage'

/** Words from which a field was read. */
export interface FieldSpan extends Span {
  readonly field: FieldName
}

/** A stretch of a block in which nothing changes: the fields read from it, and whether a search found it. */
export interface Segment extends Span {
  readonly fields: readonly FieldName[]
  readonly isHit: boolean
}

function covers(span: Span, start: number, end: number): boolean {
  return span.start <= start && span.end >= end
}

function touches(span: Span, start: number, end: number): boolean {
  return span.start < end && span.end > start
}

/** The stretch from `start` to `end` cut wherever a span or a hit begins or ends; the segments join without gaps. */
export function splitText(
  { start, end }: Span,
  spans: readonly FieldSpan[],
  hits: readonly Span[]
): readonly Segment[] {
  const near = spans.filter((span) => touches(span, start, end))
  const nearHits = hits.filter((hit) => touches(hit, start, end))
  const cuts = [...near, ...nearHits].flatMap((span) => [span.start, span.end])
  const inside = cuts.filter((cut) => cut > start && cut < end)
  const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    const fields = near.filter((span) => covers(span, from, to)).map(({ field }) => field)
    return { start: from, end: to, fields: [...new Set(fields)], isHit: nearHits.some((hit) => covers(hit, from, to)) }
  })
}
