import { foldWord } from './findings/words'
import { newPageWriter, writtenText } from './formats/page-writer'
import { writeHtml } from './formats/read-html'
import type { Block, Page } from './page'

/** A page that shows its posting's description, and whether words stand in that description. */
export interface ShownPage {
  readonly page: Page
  readonly isDescribed: (text: string) => boolean
  /** Where the description begins in the readable text when the page itself did not show it; else null. */
  readonly addedAt: number | null
}

/** Text as it is compared: letters and digits only. */
function lettersOf(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Share of the longer blocks whose words the page shows. */
function shownShare(blocks: readonly Block[], shown: string): number {
  const long = blocks.filter((block) => block.text.length >= 40)
  if (long.length === 0) return 0
  return long.filter((block) => shown.includes(lettersOf(block.text).slice(0, 120))).length / long.length
}

/**
 * Adds a description that stands in the page's data to the readable text where the page does not show it. In both
 * cases the description tells which blocks of the page are the posting's.
 */
export function showDescription(page: Page, description: string | null): ShownPage {
  if (description === null) return { page, isDescribed: () => false, addedAt: null }
  const writer = newPageWriter()
  writeHtml(writer, description)
  const letters = lettersOf(writtenText(writer))
  const isDescribed = (text: string) => {
    const words = lettersOf(text)
    return words.length >= 12 && letters.includes(words)
  }
  if (writer.blocks.length === 0 || shownShare(writer.blocks, lettersOf(page.text)) >= 0.5)
    return { page, isDescribed, addedAt: null }
  const gap = page.text === '' ? '' : '\n\n'
  const offset = page.text.length + gap.length
  const move = <T extends { start: number; end: number }>(part: T): T => ({
    ...part,
    start: part.start + offset,
    end: part.end + offset
  })
  const text = page.text + gap + writtenText(writer)
  const blocks = [...page.blocks, ...writer.blocks.map((block) => ({ ...move(block), region: 'main' as const }))]
  const shown = { ...page, text, blocks, links: [...page.links, ...writer.links.map(move)] }
  return { page: shown, isDescribed, addedAt: offset }
}
