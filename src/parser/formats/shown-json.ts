import { decodeEntities } from './tolerant-json'

/** A page on which a browser shows a file of JSON, and nothing else before it. */
const opening =
  /<body[^>]{0,500}>\s{0,50}(?:<div[^>]{0,200}><\/div>\s{0,50})?<pre[^>]{0,500}>\s{0,50}(?=[{[]\s{0,50}["{])/i

/** How much of a page is looked at for the text that it shows, in UTF-16 units. */
const searchedLength = 10_000

/** The JSON that a saved page shows as it stands; null for any other page. */
export function shownJson(html: string): string | null {
  const match = opening.exec(html.slice(0, searchedLength))
  if (match === null) return null
  const from = match.index + match[0].length
  const end = html.indexOf('</pre>', from)
  return decodeEntities(html.slice(from, end === -1 ? html.length : end))
}
