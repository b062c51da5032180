import { maxTextLength } from '../../../shared/posting'
import { failure, type Result, success } from '../../../shared/result'
import type { Page } from '../../page'
import type { FileContent } from '../file-content'
import { newPageWriter, writeBlock, writtenText } from '../page-writer'
import type { DocumentFacts } from './document-facts'
import type { Draft } from './rich-lines'

/** Longest lines that are taken for headings by being bold and by being large, in UTF-16 units. */
const longestBold = 90
const longestLarge = 120
/** Share of bold letters above which a document is written in bold, and bold says nothing. */
const mostlyBold = 0.6
/** By how much larger than the text a heading is drawn, for each level. */
const levels: readonly (readonly [ratio: number, level: number])[] = [
  [1.6, 1],
  [1.3, 2],
  [1.15, 3]
]

/** How most of the document's letters are drawn. */
interface Usual {
  readonly size: number
  readonly bold: boolean
}

function usualOf(drafts: readonly Draft[]): Usual {
  const sizes = new Map<number, number>()
  let bold = 0
  let all = 0
  for (const draft of drafts) {
    all += draft.text.length
    bold += draft.bold
    if (draft.size > 0) sizes.set(draft.size, (sizes.get(draft.size) ?? 0) + draft.text.length)
  }
  const [size = 0] = [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])
  return { size, bold: bold > all * mostlyBold }
}

/** A label with its value is a fact, however it is drawn. */
const labelled = /^[^:]{2,40}: +\S/

/** An address is drawn as it is for being one. */
const address = /@|:\/\/|\bwww\./i

function isBold(draft: Draft): boolean {
  return draft.bold >= draft.text.length * 0.9
}

/** A numbered line in bold above text, and not one of several, is a heading with a number. */
function isNumberedHeading(draft: Draft, previous: Draft | undefined, next: Draft | undefined): boolean {
  if (draft.kind !== 'listItem' || !isBold(draft) || next === undefined) return false
  const alone = previous?.kind !== 'listItem' || previous.level !== draft.level || !isBold(previous)
  return (
    alone &&
    (next.kind === 'listItem' ? next.level > draft.level && !isBold(next) : next.kind === 'paragraph' && !isBold(next))
  )
}

/** The level of the heading that somebody made of a paragraph by drawing it larger or bold; 0 when it is none. */
function drawnLevel(draft: Draft, usual: Usual, isNumbered: boolean): number {
  const { text, size } = draft
  if ((draft.kind !== 'paragraph' && !isNumbered) || text.length > longestLarge || /[.,;]$/.test(text)) return 0
  if (address.test(text)) return 0
  const ratio = usual.size > 0 ? size / usual.size : 0
  const larger = levels.find(([least]) => ratio >= least)?.[1]
  if (larger !== undefined && (!labelled.test(text) || larger === 1)) return larger
  if (usual.bold || text.length > longestBold || labelled.test(text)) return 0
  return isBold(draft) ? 4 : 0
}

/** Names that programs give to documents: of templates, of files, of nothing. */
const emptyTitle =
  /^(?:document|dokument|documento?|untitled|unbenannt|ohne titel|sans titre|sin título|senza titolo|naamloos|sem título|word|normal|title|titel|titre|título|titolo|template|vorlage|modèle|plantilla|blank|neu|new)?(?: (?:document|dokument|documento?|sin título))?[\s()_-]{0,3}\d{0,4}\)?$|^microsoft (?:office )?word\b|\.(?:docx?|dotx?|odt|rtf|pages|pdf|txt|tmp)$/i

function metaOf(title: string | null): Record<string, string> {
  const words = title?.replace(/\s+/g, ' ').trim() ?? ''
  return words.length < 3 || words.length > 200 || emptyTitle.test(words) ? {} : { title: words }
}

function safeLink(url: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)[^\s]{3,2000}$/i.test(url) ? url : undefined
}

function pageOf(drafts: readonly Draft[], facts: DocumentFacts): Page {
  const usual = usualOf(drafts)
  const writer = newPageWriter()
  for (const [at, draft] of drafts.entries()) {
    const { text, region, links } = draft
    const level = drawnLevel(draft, usual, isNumberedHeading(draft, drafts[at - 1], drafts[at + 1]))
    const linked = links.reduce((sum, { from, to }) => sum + to - from, 0) / text.length
    const kind = level > 0 ? { kind: 'heading' as const, level } : { kind: draft.kind, level: draft.level }
    const start = writeBlock(writer, { ...kind, text, region, linked: Math.min(1, linked) })
    for (const link of links) {
      const url = safeLink(link.url)
      if (url !== undefined) writer.links.push({ url, start: start + link.from, end: start + link.to })
    }
  }
  const { blocks, links } = writer
  const text = writtenText(writer)
  return {
    text,
    blocks,
    links,
    structured: [],
    meta: metaOf(facts.title),
    url: null,
    language: facts.language,
    warnings: []
  }
}

/** The page that a document is, its hand-made headings told by how they differ from the rest of it. */
export function readDrafts(drafts: readonly Draft[], facts: DocumentFacts): Result<FileContent> {
  if (drafts.length === 0) return failure('empty')
  if (drafts.reduce((sum, { text }) => sum + text.length + 2, 0) > maxTextLength) return failure('too-large')
  return success({ pages: [pageOf(drafts, facts)] })
}
