import { maxTextLength } from '../../../shared/posting'
import { failure, type Result, success } from '../../../shared/result'
import type { Page } from '../../page'
import { cleanText } from '../../text/clean-text'
import type { FileContent } from '../file-content'
import { writtenText } from '../page-writer'
import { readColumns } from './layout'
import { openPdf, type PdfDocument } from './open-pdf'
import { newBudget, type PageText, type Piece, readPieces } from './pieces'
import { dropRunning } from './running'
import { toSegments } from './segments'
import { writeColumns } from './write-blocks'

/** Most pages that are read: a posting has a few, and a few bytes make a page. */
const maxPages = 200
/** Fewest letters that are a text; a scan may carry a stamp. */
const fewestLetters = 20

/** Titles that programs write and nobody chose. */
const nobodysTitle =
  /^(?:microsoft (?:word|powerpoint)|untitled|unbenannt|sans titre|sin t[ií]tulo|about:blank|document\d*|dokument\d*|print|layout \d|\S+\.(?:docx?|pdf|indd|odt|html?|rtf|pages|pptx?|tmp))\b|\.(?:docx?|pdf|indd|odt|rtf|pages|pptx?)$|^[\w-]*\d{5,}[\w-]*$/i

async function readTitle(document: PdfDocument): Promise<string> {
  try {
    const title = (await document.getMetadata()).info?.Title
    const words = typeof title === 'string' ? cleanText(title).replace(/\s+/g, ' ').trim() : ''
    return words.length > 300 || nobodysTitle.test(words) ? '' : words
  } catch (_damaged) {
    return ''
  }
}

async function isTagged(document: PdfDocument): Promise<boolean> {
  try {
    return (await document.getMarkInfo())?.Marked === true
  } catch (_damaged) {
    return false
  }
}

/** Without what the file itself calls no part of the text, unless that is most of it. */
function withoutArtifacts({ pieces, top, bottom }: PageText): readonly Piece[] {
  const edge = (bottom - top) * 0.15
  const isLeftOut = ({ artifact, y }: Piece) => artifact && (y < top + edge || y > bottom - edge)
  const kept = pieces.filter((piece) => !isLeftOut(piece))
  return kept.length * 2 < pieces.length ? pieces : kept
}

interface ReadPages {
  readonly texts: readonly PageText[]
  readonly warnings: readonly string[]
}

/** The text of all pages; undefined when there is too much of it. A page that cannot be read is left out and named. */
async function readPages(document: PdfDocument): Promise<ReadPages | undefined> {
  const tagged = await isTagged(document)
  const budget = newBudget()
  const texts: PageText[] = []
  const warnings: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const text = await readPieces(await document.getPage(number), tagged, budget)
      if (text === undefined) return undefined
      texts.push(text)
    } catch (_damaged) {
      warnings.push(`Page ${number} is damaged and was left out.`)
    }
  }
  return { texts, warnings }
}

function toPage({ texts, warnings }: ReadPages, title: string): Page {
  const pages = texts.map((text) => ({
    segments: toSegments(withoutArtifacts(text), text.links),
    top: text.top,
    bottom: text.bottom
  }))
  const plain = dropRunning(pages, title)
  const writer = writeColumns(plain.pages.flatMap(readColumns))
  const language = /^[a-z]{2}(?=$|[-_])/i.exec(texts.find((text) => text.language !== null)?.language ?? '')?.[0]
  return {
    text: writtenText(writer),
    blocks: writer.blocks,
    links: writer.links,
    structured: [],
    meta: title === '' ? {} : { title },
    url: plain.url,
    language: language?.toLowerCase() ?? null,
    warnings
  }
}

/** Whether there is text that can be read: letters, and not the numbers of letters in a font without names for them. */
function hasText(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const lost = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0
  return letters >= fewestLetters && lost < letters
}

/**
 * A PDF as one page of readable text, in the order in which a person reads it. Pictures of pages are the failure
 * `no-text`, a password that is not empty is `encrypted`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<FileContent>> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const { document, close } = opened.value
  try {
    if (document.numPages > maxPages) return failure('too-large')
    const read = await readPages(document)
    if (read === undefined) return failure('too-large')
    if (read.texts.length === 0) return failure('unreadable')
    const page = toPage(read, await readTitle(document))
    if (page.text.length > maxTextLength) return failure('too-large')
    return hasText(page.text) ? success({ pages: [page] }) : failure('no-text')
  } catch (_damaged) {
    return failure('unreadable')
  } finally {
    await close()
  }
}
