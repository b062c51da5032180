import type { XmlAttributes, XmlReader } from './xml'

/** What a style says of paragraphs and words. */
export interface OdtStyle {
  readonly bold: boolean
  /** Size of the letters in points; 0 when no style says it. */
  readonly size: number
  /** Level of a heading from 1; 0 for text. */
  readonly heading: number
  readonly hidden: boolean
}

/** A style as it stands in the file, before what it takes from its parent. */
interface Entry {
  parent: string | undefined
  bold: boolean | undefined
  size: string | undefined
  heading: number | undefined
  hidden: boolean | undefined
  /** The looks of links: underlined, and no headings for that. */
  isLink: boolean
}

/** The styles of a document by their names, as they stand in its files. */
export interface OdtStyles {
  readonly entries: Map<string, Entry>
  readonly known: Map<string, OdtStyle>
  language: string | null
}

/** How many styles can be built on each other. */
const longestChain = 20

/** No styles yet. */
export function newOdtStyles(): OdtStyles {
  return { entries: new Map(), known: new Map(), language: null }
}

function headingOf(attributes: XmlAttributes): number | undefined {
  const outline = Number(attributes['style:default-outline-level'])
  if (outline > 0) return Math.min(6, outline)
  const name = (attributes['style:name'] ?? '').replace(/_20_/g, ' ')
  const level = /^Heading ([1-9])$/i.exec(name)?.[1]
  if (level !== undefined) return Math.min(6, Number(level))
  if (/^(?:Title|Titel)$/i.test(name)) return 1
  return /^(?:Subtitle|Heading)$/i.test(name) ? 2 : undefined
}

function takeProperties(entry: Entry, styles: OdtStyles, attributes: XmlAttributes, isDefault: boolean): void {
  const weight = attributes['fo:font-weight']
  if (weight !== undefined) entry.bold = /^(?:bold|[6-9]00)$/i.test(weight)
  const line = attributes['style:text-underline-style']
  // Somebody who underlines a line without making it bold means the same.
  if (line !== undefined && line !== 'none' && entry.bold !== true && !entry.isLink) entry.bold = true
  entry.size ??= attributes['fo:font-size']
  if (attributes['text:display'] === 'none') entry.hidden = true
  const language = attributes['fo:language']?.toLowerCase()
  if (isDefault && language !== undefined && /^[a-z]{2}$/.test(language)) styles.language ??= language
}

/** Gathers the styles of a part of an ODT. */
export function styleReader(styles: OdtStyles): XmlReader {
  let current: Entry | undefined
  let isDefault = false
  return {
    open(name, attributes) {
      if (name === 'style:style' || name === 'style:default-style') {
        isDefault = name === 'style:default-style'
        const family = attributes['style:family'] ?? ''
        current = {
          parent: isDefault ? undefined : (attributes['style:parent-style-name'] ?? ''),
          bold: undefined,
          size: undefined,
          heading: headingOf(attributes),
          hidden: undefined,
          isLink: /link/i.test(attributes['style:name'] ?? '')
        }
        styles.entries.set(`${family} ${isDefault ? '' : (attributes['style:name'] ?? '')}`, current)
      } else if (name === 'style:text-properties' && current !== undefined) {
        takeProperties(current, styles, attributes, isDefault)
      }
    },
    close(name) {
      if (name === 'style:style' || name === 'style:default-style') current = undefined
    }
  }
}

function sizeOf(size: string | undefined, outer: number): number {
  const number = Number.parseFloat(size ?? '')
  if (!(number > 0)) return outer
  if (size?.endsWith('%') === true) return (outer * number) / 100
  return size?.endsWith('cm') === true ? number * 28.35 : number
}

/** A style with all that it takes from others. The family is `paragraph` or `text`. */
export function styleOf(styles: OdtStyles, family: string, name: string): OdtStyle {
  const key = `${family} ${name}`
  const known = styles.known.get(key)
  if (known !== undefined) return known
  const chain: Entry[] = []
  let next: string | undefined = name
  for (let i = 0; i < longestChain && next !== undefined; i++) {
    const entry: Entry | undefined = styles.entries.get(`${family} ${next}`)
    if (entry === undefined) break
    chain.unshift(entry)
    next = entry.parent
  }
  let style: OdtStyle = { bold: false, size: 0, heading: 0, hidden: false }
  for (const { bold, size, heading, hidden } of chain) {
    style = {
      bold: bold ?? style.bold,
      size: sizeOf(size, style.size),
      heading: heading ?? style.heading,
      hidden: hidden ?? style.hidden
    }
  }
  styles.known.set(key, style)
  return style
}

/** Whether a style of words says itself whether they are bold, or how large: where it does not, the paragraph does. */
export function ownLook(styles: OdtStyles, name: string): { bold: boolean | undefined; size: number; hidden: boolean } {
  const entry = styles.entries.get(`text ${name}`)
  const { bold, size, hidden } = styleOf(styles, 'text', name)
  const says = entry?.bold !== undefined || bold
  return { bold: says ? bold : undefined, size, hidden }
}
