import { failure, type Result, success } from '../../../shared/result'
import { type Allowance, unpackNamed } from './unpack'
import { readXmlPart, type XmlReader } from './xml'
import type { Zip } from './zip-directory'

/** A DOCX or XLSX that is being read. */
export interface Package {
  readonly zip: Zip
  readonly allowance: Allowance
}

/** What a part of a DOCX refers to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `hyperlink`, `styles`, `header` … */
  readonly type: string
  /** An address when external, which is never opened; else the name of a part. */
  readonly target: string
  readonly external: boolean
}

/** The name that a path means from a folder. */
function resolve(folder: string, path: string): string {
  const parts = path.startsWith('/') ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.filter((part) => part !== '').join('/')
}

/** Reads a part; `undefined` as its value when the document has none of that name. */
export function readPart(
  pack: Package,
  name: string,
  reader: XmlReader,
  maxBytes?: number
): Result<'read' | undefined> {
  const bytes = unpackNamed(pack.zip, name, pack.allowance)
  if (bytes === undefined) return success(undefined)
  if (!bytes.ok) return bytes
  const refused = readXmlPart(bytes.value, reader, maxBytes)
  return refused === undefined ? success('read') : failure(refused)
}

/** What a part refers to; of the whole document for the name ''. */
export function readRelations(pack: Package, part: string): Relation[] {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const relations: Relation[] = []
  readPart(pack, `${folder}_rels/${part.slice(cut)}.rels`, {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
      if (name !== 'rel:Relationship' || id === undefined || type === undefined || target === undefined) return
      const external = mode?.toLowerCase() === 'external'
      const word = type.slice(type.lastIndexOf('/') + 1)
      relations.push({ id, type: word, external, target: external ? target : resolve(folder, target) })
    }
  })
  return relations
}
