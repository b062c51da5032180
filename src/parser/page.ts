import type { TextBlock } from '../shared/posting'

/** Where in a page a block stands, as far as the format tells. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'form' | null

/** A stretch of the readable text with its kind, and what its format knows of its surroundings. */
export interface Block extends Omit<TextBlock, 'noise'> {
  /** `text.slice(start, end)` of the page. */
  readonly text: string
  readonly region: Region
  /** Share of the block's characters that stand in links, 0 to 1. */
  readonly linked: number
}

/** A link of the page. Offsets are those of its words in the readable text. */
export interface Link {
  readonly url: string
  readonly start: number
  readonly end: number
}

/** A fact that a line of a card states by its place and not by a label. Offsets are those of its words. */
export interface CardFact {
  readonly field: 'title' | 'company' | 'location'
  readonly start: number
  readonly end: number
}

/** What every format reader produces: the readable text with its structure, and the data that is not shown. */
export interface Page {
  /** What is read. Blocks, links and evidence refer to it by offsets; no block overlaps another. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  /** Machine-readable data of the page, such as its JSON-LD objects, as parsed and unchecked. */
  readonly structured: readonly unknown[]
  /** The page's meta values by lower-case name: `title`, `og:title`, `og:site_name`, `description` … */
  readonly meta: Readonly<Record<string, string>>
  /** Where the page says that it lives. */
  readonly url: string | null
  /** Language that the format declares, ISO 639-1. */
  readonly language: string | null
  /** When the page was written, in milliseconds since 1970, where its format knows better than the file. */
  readonly date?: number
  /** For a card of a list, which is a posting by where it stands: what its lines say by their order. */
  readonly card?: readonly CardFact[]
  /** What was odd about the input, as sentences for people. */
  readonly warnings: readonly string[]
  /** Whether the page is nothing but the address of a posting. */
  readonly isLink?: boolean
}
