import type { Evidence, Posting } from '../shared/posting'
import type { DraftSection } from './sections/sections'

/** Quotes the readable text as it stands, with the line breaks of wrapped paragraphs. */
export function quoteText(evidence: Record<string, Evidence>, text: string): void {
  for (const [field, found] of Object.entries(evidence)) {
    const { start, end } = found
    if (start !== null && end !== null) evidence[field] = { ...found, quote: text.slice(start, end) }
  }
}

/** The posting's own text as the evidence for its sections, its description and its language. */
export function addTextEvidence(
  evidence: Record<string, Evidence>,
  posting: Posting,
  sections: readonly DraftSection[],
  text: string
): void {
  const starts = sections.filter((section) => section.blocks.length > 0)
  const spans = starts.flatMap(({ heading, blocks }) => heading ?? blocks[0] ?? [])
  const [first, ...rest] = spans
  if (first === undefined) return
  const { start, end } = first
  const also = rest.map((block): [number, number] => [block.start, block.end])
  const base: Evidence = { method: 'heading', confidence: 0.85, quote: text.slice(start, end), start, end }
  evidence.sections = also.length === 0 ? base : { ...base, also }
  evidence.description = evidence.sections
  if (posting.language !== null) evidence.language = { ...base, method: 'prose', confidence: 0.95 }
}
