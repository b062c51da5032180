import { Parser } from 'htmlparser2'

/** Deepest nesting, most elements and most text of a feed that are read: a few letters of tags become an object each. */
const maxDepth = 256
const maxElements = 500_000

/** An element as data: its text, or its children and attributes by name, a list where a name repeats. */
export type XmlValue = string | { [name: string]: XmlValue | XmlValue[] }

interface Open {
  readonly name: string
  readonly children: Map<string, XmlValue[]>
  text: string
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function toValue({ children, text }: Open): XmlValue {
  if (children.size === 0) return text.trim()
  const entries = [...children].map(([name, values]): [string, XmlValue | XmlValue[]] => {
    const [only] = values
    return [name, values.length === 1 && only !== undefined ? only : values]
  })
  if (text.trim() !== '' && !children.has('value')) entries.push(['value', text.trim()])
  return Object.fromEntries(entries.filter(([name]) => name !== '__proto__'))
}

function add(open: Open | undefined, name: string, value: XmlValue): void {
  const known = open?.children.get(name)
  if (known === undefined) open?.children.set(name, [value])
  else known.push(value)
}

/**
 * XML as data, elements as keys without their prefixes. Attributes of elements with children count as children; no
 * document type is read and no entities but the five. What is nested or repeated without end is left out.
 */
export function parseXml(xml: string): XmlValue {
  const root: Open = { name: '', children: new Map(), text: '' }
  const stack: Open[] = [root]
  let elements = 0
  let skipped = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++
        if (skipped > 0 || stack.length > maxDepth || elements > maxElements) {
          skipped++
          return
        }
        const open: Open = { name: localName(name), children: new Map(), text: '' }
        for (const [key, value] of Object.entries(attributes)) {
          if (!key.startsWith('xmlns') && value !== '') add(open, localName(key), value)
        }
        stack.push(open)
      },
      ontext(text) {
        const open = stack.at(-1)
        if (open !== undefined && skipped === 0) open.text += text
      },
      onclosetag() {
        if (skipped > 0) {
          skipped--
          return
        }
        const open = stack.pop()
        if (open !== undefined) add(stack.at(-1), open.name, toValue(open))
      }
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.write(xml)
  parser.end()
  return toValue(root)
}
