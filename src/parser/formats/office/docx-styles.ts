import { type Package, readPart } from './docx-parts'
import type { XmlAttributes } from './xml'

/** How words are drawn, as far as a style or a run says so. */
export interface Look {
  bold?: boolean
  underlined?: boolean
  /** Size of the letters in points. */
  size?: number
  hidden?: boolean
}

/** What a paragraph is, as far as a style or the paragraph itself says so. */
export interface Shape {
  /** Level of a heading from 1; 0 for text. */
  heading?: number
  /** Level of a list from 1; 0 for none. */
  list?: number
}

interface Style extends Look, Shape {
  readonly basedOn?: string
}

/** The styles of a document by their ids; '' is what holds where nothing else does. */
export interface Styles {
  readonly byId: Map<string, Look & Shape>
  /** Style of paragraphs that name none. */
  readonly usual: string
  /** ISO 639-1 of the document's own language. */
  readonly language: string | null
}

/** How many styles can be built on each other. */
const longestChain = 20

const numbered =
  /^(?:heading|überschrift|titre|título|titolo|kop|encabezado|intestazione|cabeçalho|rubrik|overskrift)\s?([1-9])$/i

function headingOfName(name: string): number | undefined {
  const level = numbered.exec(name)?.[1]
  if (level !== undefined) return Math.min(6, Number(level))
  if (/^(?:title|titel|titre|título|titolo)$/i.test(name)) return 1
  return /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|heading)$/i.test(name) ? 2 : undefined
}

/** Whether a switch such as bold is on. */
export function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off|none)$/i.test(attributes['w:val'] ?? '')
}

/** Takes what an element says about how words are drawn. */
export function takeLook(look: Look, name: string, attributes: XmlAttributes): void {
  if (name === 'w:b') look.bold = isOn(attributes)
  else if (name === 'w:u') look.underlined = isOn(attributes)
  else if (name === 'w:vanish') look.hidden = isOn(attributes)
  else if (name === 'w:sz') {
    const size = Number(attributes['w:val']) / 2
    if (size > 0 && size < 1_000) look.size = size
  }
}

/** Takes what an element says about what a paragraph is. */
export function takeShape(shape: Shape, name: string, attributes: XmlAttributes): void {
  const value = Number(attributes['w:val'])
  if (name === 'w:outlineLvl') shape.heading = value >= 0 && value < 9 ? Math.min(6, value + 1) : 0
  else if (name === 'w:ilvl') shape.list = Math.min(6, Math.max(0, value || 0) + 1)
  else if (name === 'w:numId') shape.list = value === 0 ? 0 : (shape.list ?? 1)
}

interface Reading {
  readonly styles: Map<string, Style & { name?: string }>
  current: (Style & { name?: string; basedOn?: string }) | undefined
  usual: string
  language: string | null
}

function openStyle(reading: Reading, name: string, attributes: XmlAttributes): void {
  if (name === 'w:style') {
    const id = attributes['w:styleId'] ?? ''
    reading.current = {}
    reading.styles.set(id, reading.current)
    if (attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/i.test(attributes['w:default'] ?? ''))
      reading.usual = id
  } else if (name === 'w:docDefaults') {
    reading.current = {}
    reading.styles.set('', reading.current)
  } else if (name === 'w:lang') {
    reading.language ??= /^[a-z]{2}(?=$|-)/i.exec(attributes['w:val'] ?? '')?.[0].toLowerCase() ?? null
  } else if (reading.current !== undefined) {
    if (name === 'w:name') reading.current.name = attributes['w:val'] ?? ''
    else if (name === 'w:basedOn') reading.current.basedOn = attributes['w:val'] ?? ''
    takeLook(reading.current, name, attributes)
    takeShape(reading.current, name, attributes)
  }
}

/** A style with what it takes from those that it is built on. */
function resolved(reading: Reading, id: string): Look & Shape {
  const chain: (Look & Shape)[] = []
  let next: string | undefined = id
  for (let i = 0; i < longestChain && next !== undefined; i++) {
    const style: (Style & { name?: string }) | undefined = reading.styles.get(next)
    if (style === undefined) break
    const { name = '', basedOn, ...own } = style
    const heading = headingOfName(name)
    chain.unshift(heading === undefined ? own : { ...own, heading })
    next = basedOn
  }
  return Object.assign({}, ...chain)
}

/** Reads the styles of a DOCX; a document without readable ones has none. */
export function readStyles(pack: Package, part: string | undefined): Styles {
  const reading: Reading = { styles: new Map(), current: undefined, usual: '', language: null }
  if (part !== undefined) {
    readPart(pack, part, {
      open: (name, attributes) => openStyle(reading, name, attributes),
      close: (name) => {
        if (name === 'w:style' || name === 'w:docDefaults') reading.current = undefined
      }
    })
  }
  const byId = new Map([...reading.styles.keys()].map((id) => [id, resolved(reading, id)]))
  return { byId, usual: reading.usual, language: reading.language }
}
