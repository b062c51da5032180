import type { StoredPosting } from '../../shared/model'
import type { Evidence } from '../../shared/posting'
import type { Span } from './locate-passage'
import { lineOf } from './posting-fields'
import type { FieldSpan } from './split-text'

function placesOf({ start, end, also = [] }: Evidence): readonly Span[] {
  const first = start === null || end === null ? [] : [{ start, end }]
  return [...first, ...also.map(([from, to]) => ({ start: from, end: to }))]
}

/** The language is read from the whole text; lighting up its first line would say something wrong. */
const ofTheWholeText: ReadonlySet<string> = new Set(['language'])

/** The words in the readable text from which the shown fields were read, in their order. */
export function fieldSpans({ evidence, text }: StoredPosting): readonly FieldSpan[] {
  return Object.entries(evidence)
    .flatMap(([name, found]) => {
      const field = ofTheWholeText.has(name) ? null : lineOf(name)
      return field === null ? [] : placesOf(found).map((place) => ({ ...place, field }))
    })
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start)
}
