import { failure, type Result } from '../../../shared/result'
import type { Region } from '../../page'
import type { FileContent } from '../file-content'
import { factsReader } from './document-facts'
import { bodyReader } from './docx-body'
import { readChunk } from './docx-chunks'
import { type Package, type Relation, readPart, readRelations } from './docx-parts'
import { readStyles, type Styles } from './docx-styles'
import type { Draft } from './rich-lines'
import { readDrafts } from './rich-page'
import { finishRichText, newRichText } from './rich-text'
import { newAllowance } from './unpack'
import type { Zip } from './zip-directory'

/** Most headers and footers that are read: a document has three of each for a section. */
const maxMargins = 12

function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type && !relation.external)?.target
}

/** What headers or footers say, each thing once: they repeat on first, even and odd pages. */
function readMargins(pack: Package, relations: readonly Relation[], styles: Styles, region: Region): Draft[] {
  const found = new Map<string, Draft>()
  for (const { target, external } of relations.filter(({ type }) => type === region).slice(0, maxMargins)) {
    if (external) continue
    const rich = newRichText()
    const read = readPart(pack, target, bodyReader(rich, styles, readRelations(pack, target), region))
    const finished = finishRichText(rich)
    if (!read.ok || !finished.ok) continue
    for (const draft of finished.value) if (!found.has(draft.text)) found.set(draft.text, draft)
  }
  return [...found.values()]
}

/** A Word document. Nothing outside it is opened, whatever it refers to. */
export async function readDocx(zip: Zip): Promise<Result<FileContent>> {
  const pack: Package = { zip, allowance: newAllowance() }
  const outer = readRelations(pack, '')
  const main = targetOf(outer, 'officeDocument') ?? 'word/document.xml'
  const relations = readRelations(pack, main)
  const styles = readStyles(pack, targetOf(relations, 'styles'))
  const rich = newRichText()
  const body = readPart(pack, main, bodyReader(rich, styles, relations, null))
  if (!body.ok) return body
  if (body.value === undefined) return failure('unreadable')
  const finished = finishRichText(rich)
  if (!finished.ok) return finished
  const chunk = finished.value.length === 0 ? await readChunk(pack, relations) : undefined
  if (chunk !== undefined) return chunk
  const header = readMargins(pack, relations, styles, 'header')
  const footer = readMargins(pack, relations, styles, 'footer')
  const core = factsReader()
  readPart(pack, targetOf(outer, 'core-properties') ?? 'docProps/core.xml', core.reader)
  const { title, language } = core.facts()
  return readDrafts([...header, ...finished.value, ...footer], { title, language: language ?? styles.language })
}
