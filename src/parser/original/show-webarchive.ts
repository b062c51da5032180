import type { OriginalContent } from '../../shared/original-view'
import { failure, type Result, success } from '../../shared/result'
import { parseBinaryPlist } from '../formats/mail/binary-plist'
import { isDictionary, type Plist, type PlistDictionary } from '../formats/mail/plist'
import { decodeText } from '../text/decode'
import { harmlessPage } from './harmless-page'
import type { Resource } from './resources'

function resourceOf(value: Plist | undefined): [string, Resource] | undefined {
  if (!isDictionary(value)) return undefined
  const { WebResourceURL: address, WebResourceData: bytes, WebResourceMIMEType: type } = value
  if (typeof address !== 'string' || !(bytes instanceof Uint8Array)) return undefined
  return [address, { type: typeof type === 'string' ? type.toLowerCase() : '', bytes }]
}

function resourcesOf({ WebSubresources: list }: PlistDictionary): Map<string, Resource> {
  const resources = new Map<string, Resource>()
  for (const value of Array.isArray(list) ? (list as readonly Plist[]) : []) {
    const [address, resource] = resourceOf(value) ?? []
    if (address !== undefined && resource !== undefined) resources.set(address, resource)
  }
  return resources
}

/** The page in a web archive of Safari, with the pictures and styles that were saved along. */
export async function showWebarchive(bytes: Uint8Array): Promise<Result<OriginalContent>> {
  const archive = parseBinaryPlist(bytes)
  const main = isDictionary(archive) ? resourceOf(archive.WebMainResource) : undefined
  if (!isDictionary(archive) || main === undefined) return failure('unreadable')
  const [base, { bytes: page }] = main
  const html = harmlessPage({ html: decodeText(page).text, resources: resourcesOf(archive), base })
  return html === undefined ? failure('too-large') : success({ kind: 'page', html })
}
