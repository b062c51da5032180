import type { OriginalOwner } from '../shared/original-owner'
import { type OriginalContent, type OriginalView, originalOrigin } from '../shared/original-view'
import { failure, type Result, success } from '../shared/result'
import type { DrawPage, ShowOriginal } from './import/show-original'
import { findOriginalOf } from './store/find-original'
import type { Store } from './store/open-store'

/** What the window loads of an original: a harmless page, or a picture of a page. */
export interface OriginalPart {
  readonly type: 'text/html; charset=utf-8' | 'image/png'
  readonly body: string | Uint8Array
}

/** Originals as the window shows them. */
export interface Originals {
  /** How an original is shown; what it loads for that is at addresses that `load` answers. */
  readonly view: (owner: OriginalOwner) => Promise<Result<OriginalView>>
  /** What is at such an address; undefined when nothing is. */
  readonly load: (url: string) => Promise<OriginalPart | undefined>
}

/** Pages that are kept ready: the panel shows one, and going back and forth asks for it again. */
const mostPages = 4
/** Most pages of a PDF that are drawn. */
const mostDrawn = 200

const pagePath = /^\/((?:refused-)?\d{1,15})\/page$/
const drawingPath = /^\/((?:refused-)?\d{1,15})\/(\d{1,5})\.png$/

/** How an original is called in addresses: `12` for that of a posting, `refused-3` for a refused file. */
function nameOf(owner: OriginalOwner): string {
  return 'postingId' in owner ? `${owner.postingId}` : `refused-${owner.refusalId}`
}

function ownerOf(name: string): OriginalOwner {
  const [, refusalId] = /^refused-(\d+)$/.exec(name) ?? []
  return refusalId === undefined ? { postingId: Number(name) } : { refusalId: Number(refusalId) }
}

function viewOf(name: string, content: OriginalContent): OriginalView {
  const page = `${originalOrigin}/${name}/page`
  switch (content.kind) {
    case 'page':
      return { kind: 'page', url: page }
    case 'mail': {
      const { headers, text, attachments } = content
      return { kind: 'mail', headers, text, attachments, url: content.html === null ? null : page }
    }
    case 'pdf': {
      const pages = Array.from({ length: Math.min(content.pages, mostDrawn) }, (_, at) => at + 1)
      return { kind: 'pdf', pages: pages.map((page) => `${originalOrigin}/${name}/${page}.png`) }
    }
    default:
      return content
  }
}

/** Shows originals of a store: what is in them is made ready in the jail, and never anywhere else. */
export function openOriginals(store: Store, show: ShowOriginal, draw: DrawPage): Originals {
  const pages = new Map<string, string>()

  function keep(name: string, html: string): void {
    pages.delete(name)
    pages.set(name, html)
    const [oldest] = pages.keys()
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest)
  }

  return {
    view: async (owner) => {
      const name = nameOf(owner)
      const original = await findOriginalOf(store.db, owner)
      if (original === undefined) return failure('not-found')
      const shown = await show({ name: original.fileName, bytes: original.bytes })
      if (!shown.ok) return shown
      const { value } = shown
      if (value.kind === 'page') keep(name, value.html)
      if (value.kind === 'mail' && value.html !== null) keep(name, value.html)
      return success(viewOf(name, value))
    },
    load: async (url) => {
      const { origin, pathname } = partsOf(url)
      if (origin !== originalOrigin) return undefined
      const page = pages.get(pagePath.exec(pathname)?.[1] ?? '')
      if (page !== undefined) return { type: 'text/html; charset=utf-8', body: page }
      const [, name, number] = drawingPath.exec(pathname) ?? []
      const original = name === undefined ? undefined : await findOriginalOf(store.db, ownerOf(name))
      if (original === undefined || Number(number) > mostDrawn) return undefined
      const drawn = await draw({ bytes: original.bytes, page: Number(number) })
      return drawn.ok ? { type: 'image/png', body: drawn.value } : undefined
    }
  }
}

/** The parts of an address; empty for what is none. Schemes of our own have no origin by themselves. */
function partsOf(url: string): { readonly origin: string; readonly pathname: string } {
  try {
    const { protocol, host, pathname } = new URL(url)
    return { origin: `${protocol}//${host}`, pathname }
  } catch {
    return { origin: '', pathname: '' }
  }
}
