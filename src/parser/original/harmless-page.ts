import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  parseHtml,
  rawTextOf
} from '../formats/html-tree'
import { drawingAttributes, droppedElements, formElements, plainAttributes, voidElements } from './harmless-names'
import { harmlessStyle } from './harmless-style'
import { findResource, hostOf, openPictureBook, type PictureBook, type Resources } from './resources'

/** What a page is shown with. */
interface Showing {
  readonly out: string[]
  readonly pictures: PictureBook
  readonly sheetOf: (address: string) => string | undefined
}

/** The decoder of the platform, as far as it is used here. */
declare class TextDecoder {
  decode(input?: Uint8Array): string
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}

function isDrawing(element: HtmlElement): boolean {
  return element.namespaceURI === 'http://www.w3.org/2000/svg'
}

/** The attributes of an element that say how it looks. */
function writeAttributes(element: HtmlElement, { out, pictures }: Showing): void {
  const inDrawing = isDrawing(element)
  for (const { name, value } of element.attrs) {
    const key = name.toLowerCase()
    if (!plainAttributes.has(key) && !(inDrawing && drawingAttributes.has(key))) continue
    // A drawing's colours may name other places.
    if (inDrawing && key !== 'style' && /url\s*\(/i.test(value) && !/^url\(\s*["']?#[\w-]+["']?\s*\)$/i.test(value))
      continue
    const shown = key === 'style' ? harmlessStyle(value, pictures) : value
    out.push(` ${name}="${escapeValue(shown)}"`)
  }
}

/** A picture that was saved with the page, or a box that says from where it would have been loaded. */
function writePicture(element: HtmlElement, showing: Showing): void {
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? ''
  const data = showing.pictures.dataOf(address)
  if (data !== undefined) {
    showing.out.push('<img')
    writeAttributes(element, showing)
    showing.out.push(` src="${escapeValue(data)}">`)
    return
  }
  const alt = (attributeOf(element, 'alt') ?? '').trim()
  const host = hostOf(address)
  const isTiny = ['width', 'height'].some((name) => /^[0-3](?:px)?$/.test(attributeOf(element, name) ?? ''))
  if (isTiny || (alt === '' && host === null)) return
  const label = [alt, host].filter((part) => part !== null && part !== '').join(' · ')
  showing.out.push(`<span data-foothold-picture="">${escapeText(label)}</span>`)
}

/** A link keeps its words and tells its address when pointed at; it leads nowhere. */
function writeLink(element: HtmlElement, showing: Showing): void {
  const address = attributeOf(element, 'href') ?? ''
  showing.out.push('<span data-foothold-link=""')
  writeAttributes(element, showing)
  if (/^(?:https?|mailto):/i.test(address) && attributeOf(element, 'title') === undefined)
    showing.out.push(` title="${escapeValue(address)}"`)
  showing.out.push('>')
  writeAll(element, showing)
  showing.out.push('</span>')
}

function writeSheet(element: HtmlElement, showing: Showing): void {
  if (!/\bstylesheet\b/i.test(attributeOf(element, 'rel') ?? '')) return
  const css = showing.sheetOf(attributeOf(element, 'href') ?? '')
  if (css !== undefined) showing.out.push(`<style>${harmlessStyle(css, showing.pictures)}</style>`)
}

function writeField(element: HtmlElement, { out }: Showing): void {
  const type = attributeOf(element, 'type') ?? 'text'
  const value = attributeOf(element, 'value') ?? ''
  if (/^(?:submit|button|reset)$/i.test(type) && value !== '') out.push(`<span>${escapeText(value)}</span>`)
}

function writeStyle(element: HtmlElement, showing: Showing): void {
  showing.out.push(`<style>${harmlessStyle(rawTextOf(element), showing.pictures)}</style>`)
}

/** Elements that are shown as something else than they are. */
const writers: Readonly<Record<string, (element: HtmlElement, showing: Showing) => void>> = {
  link: writeSheet,
  style: writeStyle,
  img: writePicture,
  a: writeLink,
  input: writeField
}

/** An element of a known look. Its name is written as it came; one that is no name is left out and its content kept. */
function writePlain(element: HtmlElement, name: string, showing: Showing): void {
  const shown = formElements[name] ?? element.tagName
  const isName = /^[a-z][a-z0-9-]*$/i.test(shown)
  if (isName) {
    showing.out.push(`<${shown}`)
    writeAttributes(element, showing)
    showing.out.push('>')
  }
  if (voidElements.has(name)) return
  writeAll(element, showing)
  if (isName) showing.out.push(`</${shown}>`)
}

function writeElement(element: HtmlElement, showing: Showing): void {
  const name = element.tagName.toLowerCase()
  const write = writers[name]
  if (write !== undefined) write(element, showing)
  else if (!droppedElements.has(name) && !name.startsWith('fe')) writePlain(element, name, showing)
}

function writeNode(node: HtmlNode, showing: Showing): void {
  if (isText(node)) showing.out.push(escapeText(node.value))
  else if (isElement(node)) writeElement(node, showing)
}

function writeAll(parent: HtmlParent, showing: Showing): void {
  for (const node of parent.childNodes) writeNode(node, showing)
}

/** What a page looks like that says nothing of its looks, and how what was left out is told. */
const ownStyle = `html{background:#fff;color:#1b1f27;color-scheme:light;font:15px/1.55 system-ui,sans-serif}
body{margin:16px;overflow-wrap:break-word}img{max-width:100%}
[data-foothold-link]{text-decoration:underline;text-underline-offset:2px}
[data-foothold-picture]{display:inline-block;padding:2px 8px;border:1px dashed #98a1b0;border-radius:4px;color:#4a5466;font:12px/1.5 system-ui,sans-serif}`

/** A saved page with the files that were saved along with it. */
export interface SavedPage {
  readonly html: string
  readonly resources: Resources
  /** Where the page was, for finding what it names by short addresses. */
  readonly base: string | null
}

/**
 * A page as it looked, with nothing in it that runs, loads, sends or leads away: only known looks are kept. It is meant
 * for a frame that forbids all of that as well. Undefined when the page exceeds the limits of the HTML reader.
 */
export function harmlessPage({ html, resources, base }: SavedPage): string | undefined {
  const tree = parseHtml(html)
  if (tree === undefined) return undefined
  const sheetOf = (address: string) => {
    const sheet = findResource(resources, address, base)
    return sheet?.type === 'text/css' ? new TextDecoder().decode(sheet.bytes) : undefined
  }
  const out = [`<!doctype html><meta charset="utf-8"><style>${ownStyle}</style>`]
  writeAll(tree, { out, pictures: openPictureBook(resources, base), sheetOf })
  return out.join('')
}
