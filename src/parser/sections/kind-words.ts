import { foldWord } from '../findings/words'
import { remember } from '../text/remember'

/** How many cells the table of words has: a power of two. Words that share a cell share a weight. */
export const wordCells = 8192

/** How much of a block's text is read, in UTF-16 units, and how many of its words. */
const longestText = 480
const mostWords = 70
/** From this length on the beginning of a word counts as a word of its own, and how long that beginning is. */
const longWord = 7
const stem = 5

function cellOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash >>> 15) ^ hash) & (wordCells - 1)
}

const wordOrSign = /[\p{L}\p{M}]+|\d+|[%€$£?!:]/gu

/** The words of a text as they count: lower case, without diacritics and apostrophes, figures as one word. */
function wordsOf(text: string): string[] {
  const folded = foldWord(text.slice(0, longestText)).replace(/[’'´`]/g, '')
  return (folded.match(wordOrSign) ?? []).slice(0, mostWords).map((word) => (/^\d/.test(word) ? '0' : word))
}

/**
 * The cells of a text's words: each word, the beginnings of long ones, neighbours two by two, and the first words once
 * more as those with which the text begins. `mark` keeps words of headings apart from words of text.
 */
function cellsOf(text: string, mark: string): Uint16Array {
  const cells = new Set<number>()
  const words = wordsOf(text)
  for (const [at, word] of words.entries()) {
    cells.add(cellOf(`${mark}${word}`))
    if (word.length >= longWord) cells.add(cellOf(`${mark}${word.slice(0, stem)}*`))
    const next = words[at + 1]
    if (next !== undefined) cells.add(cellOf(`${mark}${word} ${next}`))
  }
  const [first = '', second = ''] = words
  cells.add(cellOf(`${mark}^${first}`))
  cells.add(cellOf(`${mark}^${first} ${second}`))
  return Uint16Array.from(cells)
}

/** The cells of the words of a block's text, in no order, each once. */
export const textCells = remember((text: string): Uint16Array => cellsOf(text, ''))

/** The same of a heading's words. */
export const headingCells = remember((text: string): Uint16Array => cellsOf(text, '#'))
