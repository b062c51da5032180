import { findSeparator } from './csv'
import { isTrelloBoard } from './trello'

/** How much of the first line may be text before a separator has to come, in UTF-16 units. */
const headReach = 4_000
/** Share of rows that have the width of the others. */
const regularEnough = 0.8

/**
 * Whether a text is a table of applications and no posting: rows of one width under headings that name its columns.
 * A name that ends in `.csv` or `.tsv` lets headings pass that are not known. A board of Trello as JSON is one too.
 */
export function looksLikeTable(text: string, name: string): boolean {
  if (/^\s*\{/.test(text)) return isTrelloBoard(text)
  if (!/[,;\t|]/.test(text.slice(0, headReach))) return false
  const isNamed = /\.(?:csv|tsv|tab)$/i.test(name)
  const { shape } = findSeparator(text)
  if (shape.regular < regularEnough || shape.rows < 1) return false
  if (isNamed) return shape.columns >= 2 && (shape.rows >= 2 || shape.named >= 2)
  return shape.columns >= 3 && shape.rows >= 2 && shape.named >= 3
}
