import { Parser } from 'htmlparser2'
import type { FailureCode } from '../../../shared/result'
import { decodeAs } from './decode-bytes'

/** Deepest nesting: documents stay below 60, and every closing tag is looked for through all that are open. */
const maxDepth = 256
/** Largest part of a document that is read, in bytes: the text of a posting is a hundredth of it. */
const maxPartBytes = 24_000_000
/** Characters that are given to the parser at a time, so that a refusal stops it early. */
const step = 1 << 16

/** The attributes of an element by their names. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What is told of an XML file while it is read. Names begin with the prefixes of `namespaces`. */
export interface XmlReader {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** The prefixes under which the namespaces of documents are known here, whatever a file calls them. */
const namespaces: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/spreadsheetml\/(?:2006\/)?main$/, 'x'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/:opendocument:xmlns:(office|text|table|style|draw|meta|manifest):1\.0$/, ''],
  [/:xsl-fo-compatible:1\.0$/, 'fo'],
  [/\/1999\/xlink$/, 'xlink'],
  [/\/XML\/1998\/namespace$/, 'xml']
]

function prefixOf(address: string): string {
  for (const [pattern, prefix] of namespaces) {
    const match = pattern.exec(address)
    if (match !== null) return prefix === '' ? (match[1] ?? '') : prefix
  }
  return '?'
}

class XmlRefusedError extends Error {
  constructor(readonly code: FailureCode) {
    super(code)
  }
}

/** Names with the prefixes of this file's namespaces replaced by ours. */
interface Names {
  readonly prefixes: Map<string, string>
  readonly known: Map<string, string>
}

function bindNamespaces(names: Names, attributes: XmlAttributes): void {
  for (const [name, address] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name === 'xmlns' ? '' : name.slice(6)
    const ours = prefixOf(address)
    if (names.prefixes.get(prefix) === ours) continue
    names.prefixes.set(prefix, ours)
    names.known.clear()
  }
}

function ourName(names: Names, name: string, isAttribute: boolean): string {
  const key = isAttribute ? `@${name}` : name
  const known = names.known.get(key)
  if (known !== undefined) return known
  const colon = name.indexOf(':')
  const prefix = colon === -1 ? '' : name.slice(0, colon)
  const local = name.slice(colon + 1)
  const ours = colon === -1 && isAttribute ? '' : (names.prefixes.get(prefix) ?? prefix)
  const full = ours === '' ? local : `${ours}:${local}`
  if (names.known.size < 5_000) names.known.set(key, full)
  return full
}

function ourAttributes(names: Names, attributes: XmlAttributes): XmlAttributes {
  const ours: Record<string, string> = {}
  for (const name in attributes) ours[ourName(names, name, true)] = attributes[name] ?? ''
  return ours
}

function newParser(reader: XmlReader): Parser {
  const names: Names = { prefixes: new Map([['xml', 'xml']]), known: new Map() }
  let depth = 0
  return new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (depth > maxDepth) throw new XmlRefusedError('too-large')
        bindNamespaces(names, attributes)
        reader.open(ourName(names, name, false), ourAttributes(names, attributes))
      },
      onclosetag(name) {
        depth--
        reader.close?.(ourName(names, name, false))
      },
      ontext: (data) => reader.text?.(data),
      onprocessinginstruction(name, data) {
        // A declaration with an inner part defines entities: no word processor writes one, and bombs are made so.
        if (/^!doctype/i.test(name) && data.includes('[')) throw new XmlRefusedError('unreadable')
      }
    },
    // Of entities, this mode resolves the five of XML and numbers, and nothing that a file defines.
    { xmlMode: true, decodeEntities: true }
  )
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  return decodeAs('utf-8', bytes)
}

/** Reads a part of a document from its start to its end. Answers why it was refused; undefined when it was not. */
export function readXmlPart(
  bytes: Uint8Array,
  reader: XmlReader,
  maxBytes: number = maxPartBytes
): FailureCode | undefined {
  if (bytes.length > maxBytes) return 'too-large'
  const text = decodeXml(bytes)
  const parser = newParser(reader)
  try {
    for (let at = 0; at < text.length; at += step) parser.write(text.slice(at, at + step))
    parser.end()
    return undefined
  } catch (error) {
    if (error instanceof XmlRefusedError) return error.code
    throw error
  }
}
