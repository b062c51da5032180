import { failure, type Result } from '../../../shared/result'
import type { FileContent } from '../file-content'
import { decodeAs } from './decode-bytes'
import { factsReader } from './document-facts'
import { odtReader } from './odt-body'
import { newOdtStyles, styleReader } from './odt-styles'
import type { Draft } from './rich-lines'
import { readDrafts } from './rich-page'
import { finishRichText, newRichText } from './rich-text'
import { type Allowance, newAllowance, unpackNamed } from './unpack'
import { readXmlPart } from './xml'
import type { Zip } from './zip-directory'

/** Whether the document asks for a password: then the files in it are locked one by one. */
function isEncrypted(zip: Zip, allowance: Allowance): boolean {
  const manifest = unpackNamed(zip, 'META-INF/manifest.xml', allowance)
  return manifest?.ok === true && decodeAs('utf-8', manifest.value).includes('encryption-data')
}

/** Headers and footers, each thing once: they repeat on first, left and right pages. */
function onceOf(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map((draft) => [`${draft.region} ${draft.text}`, draft])).values()]
}

/** The bytes of a part; none for one that is missing or damaged and can be missed. */
function bytesOf(read: Result<Uint8Array> | undefined): Uint8Array {
  return read?.ok === true ? read.value : new Uint8Array()
}

/** A text document of LibreOffice, OpenOffice and others. */
export function readOdt(zip: Zip): Result<FileContent> {
  const allowance = newAllowance()
  if (isEncrypted(zip, allowance)) return failure('encrypted')
  const content = unpackNamed(zip, 'content.xml', allowance) ?? failure('unreadable')
  if (!content.ok) return content
  const named = bytesOf(unpackNamed(zip, 'styles.xml', allowance))
  const styles = newOdtStyles()
  readXmlPart(named, styleReader(styles))
  const refused = readXmlPart(content.value, styleReader(styles))
  if (refused !== undefined) return failure(refused)
  const body = newRichText()
  readXmlPart(content.value, odtReader(body, styles))
  const finished = finishRichText(body)
  if (!finished.ok) return finished
  const margins = newRichText()
  readXmlPart(named, odtReader(margins, styles))
  const margin = finishRichText(margins)
  const around = margin.ok ? onceOf(margin.value) : []
  const meta = factsReader()
  readXmlPart(bytesOf(unpackNamed(zip, 'meta.xml', allowance)), meta.reader)
  const { title, language } = meta.facts()
  const drafts = [
    ...around.filter(({ region }) => region === 'header'),
    ...finished.value,
    ...around.filter(({ region }) => region === 'footer')
  ]
  return readDrafts(drafts, { title, language: language ?? styles.language })
}
