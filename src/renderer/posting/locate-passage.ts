import type { Passage } from '../../shared/search-answer'

/** A stretch of a text, as offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** White space one for one, as passages have it. */
function withPlainSpace(text: string): string {
  return text.replace(/\s/g, ' ')
}

/** The passage without the ellipses that say that the text goes on, and how much was cut from its front. */
function coreOf({ text }: Passage): { readonly core: string; readonly cut: number } {
  const cut = text.startsWith('…') ? 1 : 0
  return { core: text.slice(cut, text.endsWith('…') ? -1 : undefined), cut }
}

function firstOccurrence(text: string, word: string): readonly Span[] {
  const start = text.toLowerCase().indexOf(word.toLowerCase())
  return start < 0 || word === '' ? [] : [{ start, end: start + word.length }]
}

/**
 * Where the marked words of a passage stand in the text it was taken from. When the text has changed since,
 * the first place of each marked word; nothing where they no longer occur.
 */
export function locatePassage(text: string, passage: Passage): readonly Span[] {
  const plain = withPlainSpace(text)
  const { core, cut } = coreOf(passage)
  const at = plain.indexOf(withPlainSpace(core))
  if (at >= 0) return passage.marks.map(([start, end]) => ({ start: at + start - cut, end: at + end - cut }))
  return passage.marks.flatMap(([start, end]) => firstOccurrence(plain, passage.text.slice(start, end)))
}
