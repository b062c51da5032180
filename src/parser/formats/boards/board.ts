import { entryOf, isNode, listOf, type Node, wordsOf } from '../../structured/structured-values'
import { unescapeHtml } from '../unescape-html'

/**
 * A posting as a board's data describes it, under the names of schema.org with a few of our own, so that one reader
 * checks it: `structured-posting.ts`. Every value is as the board wrote it; what it leaves out is left out.
 */
export interface BoardPosting {
  readonly title: unknown
  /** HTML: the parts of the posting in order, each under its heading. */
  readonly description?: string | null
  readonly hiringOrganization?: unknown
  /** Lines of text, or objects with `name` and `address`. */
  readonly jobLocation?: readonly unknown[]
  readonly workplaceType?: unknown
  readonly applicantLocationRequirements?: unknown
  readonly employmentType?: readonly unknown[]
  readonly seniority?: unknown
  readonly baseSalary?: readonly unknown[]
  readonly equity?: boolean
  readonly bonus?: boolean
  readonly datePosted?: unknown
  readonly validThrough?: unknown
  readonly jobStartDate?: unknown
  readonly identifier?: unknown
  readonly url?: unknown
  readonly applyUrl?: unknown
  readonly skills?: unknown
  readonly experienceRequirements?: unknown
  readonly educationRequirements?: unknown
  /** Words on when it was posted, where there is no date: "Posted 3 Days Ago". */
  readonly postedWords?: unknown
}

/** A board by the shape of its data. */
export interface Board {
  /** As in `vocabulary/boards.ts`; null for data that tells nothing of where it comes from. */
  readonly name: string | null
  /** Whether the object is a posting of this board. Told by its keys, never by where it stands. */
  readonly accepts: (node: Node) => boolean
  /** The posting; `around` are the objects that hold it, outermost first. */
  readonly read: (node: Node, around: readonly Node[]) => BoardPosting
}

/** The value at a path of keys such as `location.name`; a list on the way stands for its first entry. */
export function at(node: unknown, path: string): unknown {
  let value: unknown = node
  for (const key of path.split('.')) {
    if (Array.isArray(value)) value = value[0]
    if (!isNode(value)) return undefined
    value = Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value === '' ? undefined : (value ?? undefined)
}

/** The first of the paths under which something stands. */
export function firstAt(node: unknown, ...paths: readonly string[]): unknown {
  for (const path of paths) {
    const value = at(node, path)
    if (value !== undefined) return value
  }
  return undefined
}

/** Whether something stands under one of the keys. */
export function hasAny(node: Node, ...keys: readonly string[]): boolean {
  return keys.some((key) => at(node, key) !== undefined)
}

/** Whether a line of words stands under the key. */
export function hasWords(node: Node, key: string): boolean {
  const value = at(node, key)
  return typeof value === 'string' && value.length <= 300 && wordsOf(value) !== null
}

/** The text as HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const tag = /<\/?[a-z][^<>]{0,2000}>/i

/** HTML or plain text as HTML with its line ends. */
function markupOf(source: string): string {
  const text = unescapeHtml(source)
  if (!tag.test(text)) return `<p>${text.trim().replace(/\r?\n/g, '<br>')}</p>`
  return /<li[\s>]/i.test(text) && !/<[uo]l[\s>]/i.test(text) ? `<ul>${text}</ul>` : text
}

/** A part of the posting under its heading; nothing where the board left it out. */
export function section(heading: unknown, body: unknown): string {
  const text = Array.isArray(body) ? body.filter((entry) => typeof entry === 'string').join('\n') : body
  if (typeof text !== 'string' || text.trim() === '') return ''
  const words = wordsOf(heading)
  return `${words === null ? '' : `<h3>${escapeHtml(words)}</h3>`}${markupOf(text)}\n`
}

/** A place from the parts of an address; the name is for what has no parts. */
export function placeOf(name: unknown, city?: unknown, region?: unknown, country?: unknown): Node {
  return { name, address: { addressLocality: city, addressRegion: region, addressCountry: country } }
}

/** Pay from its parts; nothing where both figures are missing. */
export function payOf(min: unknown, max: unknown, currency: unknown, unit: unknown, place?: unknown): Node[] {
  if ((min ?? null) === null && (max ?? null) === null) return []
  return [{ '@type': 'MonetaryAmount', currency, place, value: { minValue: min, maxValue: max, unitText: unit } }]
}

/** Whether a board's flag is set: true, "true", "yes" or 1. */
export function isSet(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|1)$/i.test(value))
}

/** The work mode of flags: one that is set alone. */
export function modeOfFlags(remote: unknown, hybrid: unknown, onsite?: unknown): string | undefined {
  const modes = [isSet(hybrid) ? 'hybrid' : '', isSet(remote) ? 'remote' : '', isSet(onsite) ? 'onsite' : '']
  const set = modes.filter((mode) => mode !== '')
  return set[0] === 'hybrid' || set.length === 1 ? set[0] : undefined
}

/** The employer that the objects around a posting name, innermost first. */
export function employerAround(around: readonly Node[]): unknown {
  for (const node of [...around].reverse()) {
    for (const path of ['hiringOrganization', 'organization', 'company', 'employer', 'account']) {
      const value = entryOf(node, path)
      const name = isNode(value) ? at(value, 'name') : typeof value === 'string' ? value : undefined
      if (name !== undefined) return name
    }
    const named = firstAt(node, 'companyName', 'company_name', 'organizationName')
    if (named !== undefined) return named
  }
  return undefined
}

/** The entries of a list as names: of words, or of objects with a name or label. */
export function namesOf(value: unknown): unknown[] {
  return listOf(value).map((entry) =>
    isNode(entry) ? firstAt(entry, 'name', 'Name', 'label', 'title', 'descriptor') : entry
  )
}
