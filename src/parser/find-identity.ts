import { canonicalUrl } from '../shared/canonical-url'
import { type Context, toFinding } from './context'
import type { Finding } from './finding'
import { boards } from './vocabulary/boards'

const requisitionShape = /^#?\s?((?=[\w./-]*\d)[A-Z\d][\w./-]{1,29})\b/i

/** A number that prose asks to quote: "quoting reference CON/27/02", "unter der Kennziffer 2026-411". */
const quotedRequisition =
  /\b(?:reference(?: (?:number|no\.?|code))?|ref\.?|job (?:id|code|number)|requisition(?: (?:id|number))?|kennziffer|referenznummer|stellennummer|chiffre|référence|referencia|riferimento|referentie(?:nummer)?|vacaturenummer)[ :#]{1,3}(?:nr\.? |no\.? )?((?=[A-Z\d/._-]*\d)[A-Z\d](?:[A-Z\d/._-]{1,24}[A-Z\d]))(?![\w])/gi

/** Requisition numbers under their labels, and in lines such as "Ref: AB-123". */
export function findRequisitions(context: Context): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const fact of context.facts) {
    if (fact.field !== 'requisitionId') continue
    const match = requisitionShape.exec(fact.text)
    if (match?.[1] === undefined) continue
    const start = match[0].length - match[1].length
    found.push(toFinding(context, { value: match[1], start, end: match[0].length }, fact.start, 'label', 0.92))
  }
  for (const [at, block] of context.outline.blocks.entries()) {
    if (context.noise[at] === true || block.text.length > 2_000) continue
    for (const match of block.text.matchAll(quotedRequisition)) {
      const value = match[1] ?? ''
      const start = match.index + match[0].length - value.length
      found.push(toFinding(context, { value, start, end: start + value.length }, block.start, 'prose', 0.7))
    }
  }
  return found
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/@\s]{0,100}@)?([^/:?#\s]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** The board or system behind an address; undefined when it is none that is known. */
export function boardOf(url: string): string | undefined {
  const host = hostOf(url)
  return boards.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)))?.name
}

/** The page's own address: as declared, or where one of its own links leads to a posting of a known board. */
export function findUrls(context: Context): Finding<string>[] {
  const { page } = context.outline
  const own = page.url === null ? null : canonicalUrl(page.url)
  if (own !== null)
    return [{ value: own, method: 'meta', confidence: 0.9, quote: page.url ?? '', start: null, end: null }]
  return context.facts
    .filter((fact) => fact.field === 'url')
    .flatMap((fact) => {
      const url = canonicalUrl(/https?:\/\/\S+/i.exec(fact.text)?.[0] ?? '')
      return url === null
        ? []
        : [toFinding(context, { value: url, start: 0, end: fact.text.length }, fact.start, 'label', 0.9)]
    })
}

const applyWords =
  /^(?:apply|bewerben|jetzt bewerben|online bewerben|postuler|aplicar|solicitar|inscr|candidati|candidatar|solliciteer|solliciteren)\b/i

/** Where the application goes: links named "Apply", and addresses after such words. */
export function findApplyUrls(context: Context): Finding<string>[] {
  const { text, links } = context.outline.page
  const found: Finding<string>[] = []
  for (const link of links) {
    const url = canonicalUrl(link.url)
    if (url === null) continue
    const words = text.slice(link.start, link.end)
    const before = text.slice(Math.max(0, link.start - 40), link.start)
    const named = applyWords.test(words)
    const announced = /(?:apply|bewerb\w*|postul\w*|solicit\w*|candid\w*|sollicit\w*)[^.\n]{0,25}$/i.test(before)
    if (!named && !announced) continue
    const { start, end } = link
    found.push({ value: url, method: 'pattern', confidence: named ? 0.85 : 0.7, quote: words, start, end })
  }
  return found
}

const poweredBy = /\bpowered by\s{1,3}([A-Z][\w.]{2,20}(?: [A-Z]\w{2,15})?)/gi
const copyrightLine =
  /(?:©|\(c\)|copyright)(?: ?©)? ?(?:20\d\d)?,? ?([A-Z][\w ]{2,24}?)(?=[,.\n]|$| Inc| Corporation| 20)/gm

/** The system that a page's foot names: "Powered by Greenhouse", "© 2026 Workday, Inc.". */
function footerSources(text: string): Finding<string>[] {
  return [poweredBy, copyrightLine].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const board = boards.find(({ name }) => name.toLowerCase() === match[1]?.trim().toLowerCase())
      if (board === undefined) return []
      const start = match.index
      const end = start + match[0].length
      return [{ value: board.name, method: 'pattern' as const, confidence: 0.72, quote: match[0], start, end }]
    })
  )
}

/** The board or system that published the posting, by its addresses and its own words. */
export function findSources(context: Context): Finding<string>[] {
  const { page } = context.outline
  const found: Finding<string>[] = []
  const own = page.url === null ? undefined : boardOf(page.url)
  if (own !== undefined)
    found.push({ value: own, method: 'meta', confidence: 0.95, quote: page.url ?? '', start: null, end: null })
  const site = page.meta['og:site_name']
  const named = site === undefined ? undefined : boards.find(({ name }) => name.toLowerCase() === site.toLowerCase())
  if (named !== undefined && site !== undefined) {
    found.push({ value: named.name, method: 'meta', confidence: 0.9, quote: site, start: null, end: null })
  }
  for (const { url, start, end } of page.links) {
    const name = boardOf(url)
    if (name !== undefined)
      found.push({ value: name, method: 'pattern', confidence: 0.6, quote: page.text.slice(start, end), start, end })
  }
  for (const fact of context.facts) {
    if (fact.field !== 'source') continue
    const board = boards.find(({ name }) => fact.text.toLowerCase().startsWith(name.toLowerCase()))
    if (board !== undefined)
      found.push(toFinding(context, { value: board.name, start: 0, end: board.name.length }, fact.start, 'label', 0.85))
  }
  found.push(...footerSources(page.text))
  for (const { name, words } of boards) {
    const match = words === undefined ? null : words.exec(page.text)
    if (match !== null)
      found.push(
        toFinding(context, { value: name, start: match.index, end: match.index + match[0].length }, 0, 'pattern', 0.75)
      )
  }
  return found
}
