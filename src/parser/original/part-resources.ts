import type { MimePart } from '../formats/mail/mime-tree'
import type { Resource } from './resources'

/** The leaves of a mail or of a saved page, in their order. */
export function leavesOf(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}

/** What pages in a mail or a saved page may name: each part by its address and by its `cid:`. */
export function resourcesOf(root: MimePart): Map<string, Resource> {
  const resources = new Map<string, Resource>()
  for (const part of leavesOf(root)) {
    const resource = { type: part.type, bytes: part.bytes }
    const location = part.header('content-location')
    const id = part.header('content-id')?.replace(/^<|>$/g, '')
    if (location !== null) resources.set(location, resource)
    if (id !== undefined) resources.set(`cid:${id}`, resource)
  }
  return resources
}

/** The address of a part as a page names it; null when it has none. */
export function addressOf(part: MimePart): string | null {
  const location = part.header('content-location')
  return location !== null && /^https?:\/\/\S+$/i.test(location) ? location : null
}
