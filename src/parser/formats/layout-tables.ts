import { type HtmlElement, type HtmlNode, isElement, isText } from './html-tree'

/** How many nodes of a cell are looked at, so that tables within tables cost no more than the first of them. */
const searchedNodes = 60
/** From so many paragraphs on a cell holds text and not a value. */
const fewestParagraphs = 3

const structure = new Set('table ul ol h1 h2 h3 h4 h5 h6 hr'.split(' '))
const paragraphs = new Set('p div section article blockquote'.split(' '))

/** Whether the element is a cell of a table. */
export function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th'
}

function holdsText(element: HtmlElement): boolean {
  const queue: HtmlNode[] = element.childNodes.slice(0, searchedNodes)
  let found = 0
  for (let at = 0; at < Math.min(queue.length, searchedNodes); at++) {
    const node = queue[at]
    if (node === undefined || !isElement(node)) continue
    if (structure.has(node.tagName)) return true
    if (paragraphs.has(node.tagName) && node.childNodes.some((child) => isElement(child) || isText(child))) found++
    if (found >= fewestParagraphs) return true
    queue.push(...node.childNodes.slice(0, searchedNodes))
  }
  return false
}

/** Whether a table's row only places things on the page, as mails and old pages do: one cell, or cells full of text. */
export function isLayoutRow(row: HtmlElement): boolean {
  const cells = row.childNodes
    .slice(0, searchedNodes)
    .filter((node) => isElement(node))
    .filter(isCell)
  return cells.length === 1 || cells.some(holdsText)
}
