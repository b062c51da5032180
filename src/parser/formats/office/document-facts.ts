import type { XmlReader } from './xml'

/** What a document says of itself beside its text. */
export interface DocumentFacts {
  readonly title: string | null
  /** ISO 639-1. */
  readonly language: string | null
}

/** Longest value that is kept while it is read, in UTF-16 units. */
const longestValue = 1_000

/** Gathers the title and the language from the part of a document in which they stand. */
export function factsReader(): { readonly reader: XmlReader; readonly facts: () => DocumentFacts } {
  const found = { 'dc:title': '', 'dc:language': '' }
  let current: keyof typeof found | undefined
  const reader: XmlReader = {
    open: (name) => {
      current = name === 'dc:title' || name === 'dc:language' ? name : undefined
    },
    close: () => {
      current = undefined
    },
    text: (text) => {
      if (current !== undefined && found[current].length < longestValue) found[current] += text
    }
  }
  const facts = (): DocumentFacts => ({
    title: found['dc:title'] === '' ? null : found['dc:title'],
    language: /^[a-z]{2}(?=$|[-_])/i.exec(found['dc:language'])?.[0].toLowerCase() ?? null
  })
  return { reader, facts }
}
