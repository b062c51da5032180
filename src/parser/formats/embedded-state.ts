import { findBoardPostings } from './boards/find-board-postings'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  rawTextOf
} from './html-tree'
import { newScriptData, readScript, type ScriptData } from './script-literals'
import { readRows } from './streamed-rows'
import { parseTolerantJson } from './tolerant-json'

/** Shortest script or attribute that can hold a posting, in UTF-16 units. */
const shortest = 150
/** Most characters of scripts that are read: a page of nothing but scripts would be gone through again and again. */
const maxLength = 20_000_000
/** A word that stands in the data of every posting. */
const telling = /job|posting|position|vacanc|employ|salary|hiring|career|offer/i

const scriptTypes = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i

/** Comments and text of an element: some pages keep data in comments inside `code`. */
function codeText(element: HtmlElement): string {
  return element.childNodes
    .map((node) =>
      isText(node) ? node.value : node.nodeName === '#comment' && 'data' in node ? String(node.data) : ''
    )
    .join('')
    .trim()
}

function readElement(element: HtmlElement, data: ScriptData): void {
  const { tagName } = element
  if (tagName === 'script') {
    const type = (attributeOf(element, 'type') ?? '').split(';', 1)[0]?.trim() ?? ''
    if (/ld\+json/i.test(type)) return
    const text = rawTextOf(element)
    data.scanned += text.length
    if (text.length < shortest || data.scanned > maxLength || !(telling.test(text) || text.includes('__next_f'))) return
    if (/json/i.test(type)) data.values.push(...parseTolerantJson(text))
    else if (scriptTypes.test(type)) readScript(text, data)
    return
  }
  if (tagName === 'code') readData(codeText(element), data)
  else for (const { value } of element.attrs) readData(value, data)
}

function readData(text: string, data: ScriptData): void {
  if (text.length < shortest || !/^\s{0,20}[{[]\s{0,20}["{]/.test(text) || !telling.test(text)) return
  data.scanned += text.length
  if (data.scanned <= maxLength) data.values.push(...parseTolerantJson(text))
}

/**
 * The postings in the data from which a page draws itself: its scripts, the attributes of its elements, hidden
 * code. They are told by their shape wherever they stand, and no script is run. Which of them the page is about is
 * for others to tell.
 */
export function readEmbedded(root: HtmlParent): object[] {
  const data = newScriptData()
  const stack: HtmlNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue
    readElement(node, data)
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at]
      if (child !== undefined && isElement(child)) stack.push(child)
    }
  }
  if (data.streamed.length > 0) data.values.push(...readRows(data.streamed.join('')))
  return findBoardPostings(data.values)
}
