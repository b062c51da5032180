/** Most words and phrases of a query that are looked for; a person types fewer. */
const maxTerms = 40

interface Term {
  readonly text: string
  readonly isExcluded: boolean
  /** False for a phrase whose closing quote was typed: it is meant as it stands. */
  readonly isOpen: boolean
}

/** What is typed, taken apart: `word`, `"a phrase"`, and either with `-` in front. */
function termsOf(query: string): readonly Term[] {
  // Control characters would end the text for SQLite before its closing quote.
  const clean = query.toWellFormed().replace(/\p{Cc}+/gu, ' ')
  const terms: Term[] = []
  for (const [, minus, phrase, close, word] of clean.matchAll(/(?:(?<!\S)(-))?(?:"([^"]*)("?)|([^\s"]\S*))/gu)) {
    const text = phrase ?? word ?? ''
    // What holds neither letter nor digit is no word to the index, and would match nothing.
    if (/[\p{L}\p{N}]/u.test(text)) terms.push({ text, isExcluded: minus !== undefined, isOpen: close !== '"' })
  }
  return terms.slice(0, maxTerms)
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/**
 * What was typed as a query for FTS5 (https://sqlite.org/fts5.html, section 3): all words must occur, the last
 * one may be a beginning, `"phrases"` stand together, `-word` must not occur. Every word is quoted, so that no
 * input is ever syntax. Null when there is no word that must occur.
 */
export function toFtsQuery(query: string): string | null {
  const terms = termsOf(query)
  const last = terms.at(-1)
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  if (wanted.length === 0) return null
  const required = wanted.map((term) => quoted(term.text) + (term === last && term.isOpen ? '*' : ''))
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map(({ text }) => quoted(text))
  const must = `(${required.join(' AND ')})`
  return excluded.length === 0 ? must : `${must} NOT (${excluded.join(' OR ')})`
}
