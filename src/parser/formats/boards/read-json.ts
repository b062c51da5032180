import { failure, type Result, success } from '../../../shared/result'
import type { FileContent } from '../file-content'
import { parseTolerantJson } from '../tolerant-json'
import { toBoardPage } from './board-page'
import { findBoardPostings } from './find-board-postings'

/** Most postings of one file that are read: more would take longer than anybody waits. */
export const mostPostings = 200

/** A call around the data: boards wrap it for pages of other sites. */
const opening = /^\s{0,100}(?:\/\*\*\/\s{0,10})?(?:(?:var|let|const) )?[\w$.[\]'"]{1,80}\s{0,10}[(=]\s{0,10}(?=[{[])/
const closing = /[);]{1,2}\s{0,10}$/
const guard = /^\s*(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);)\s*/

/** The pages of postings found in data; a failure when it holds none. */
export function toContent(values: readonly unknown[]): Result<FileContent> {
  const postings = findBoardPostings(values)
  if (postings.length === 0) return failure('not-a-posting')
  const pages = postings.slice(0, mostPostings).map(toBoardPage)
  const [first, ...rest] = pages
  if (first === undefined || postings.length <= mostPostings) return success({ pages })
  const warning = `Only the first ${mostPostings} of ${postings.length} postings were read.`
  return success({ pages: [{ ...first, warnings: [warning] }, ...rest] })
}

/** The JSON of a board, a feed or JSON-LD, a page for each posting in it. Damaged JSON is mended where it can be. */
export async function readJson(text: string): Promise<Result<FileContent>> {
  return toContent(parseTolerantJson(text.replace(guard, '').replace(opening, '').replace(closing, '')))
}
