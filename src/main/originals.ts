import { type OriginalContent, type OriginalView, originalOrigin } from '../shared/original-view'
import { failure, type Result, success } from '../shared/result'
import type { DrawPage, ShowOriginal } from './import/show-original'
import type { Store } from './store/open-store'
import { findOriginal } from './store/postings'

/** What the window loads of an original: a harmless page, or a picture of a page. */
export interface OriginalPart {
  readonly type: 'text/html; charset=utf-8' | 'image/png'
  readonly body: string | Uint8Array
}

/** Originals as the window shows them. */
export interface Originals {
  /** How the original of a posting is shown; what it loads for that is at addresses that `load` answers. */
  readonly view: (postingId: number) => Promise<Result<OriginalView>>
  /** What is at such an address; undefined when nothing is. */
  readonly load: (url: string) => Promise<OriginalPart | undefined>
}

/** Pages that are kept ready: the panel shows one, and going back and forth asks for it again. */
const mostPages = 4
/** Most pages of a PDF that are drawn. */
const mostDrawn = 200

const pagePath = /^\/(\d{1,15})\/page$/
const drawingPath = /^\/(\d{1,15})\/(\d{1,5})\.png$/

function viewOf(postingId: number, content: OriginalContent): OriginalView {
  const page = `${originalOrigin}/${postingId}/page`
  switch (content.kind) {
    case 'page':
      return { kind: 'page', url: page }
    case 'mail': {
      const { headers, text, attachments } = content
      return { kind: 'mail', headers, text, attachments, url: content.html === null ? null : page }
    }
    case 'pdf': {
      const pages = Array.from({ length: Math.min(content.pages, mostDrawn) }, (_, at) => at + 1)
      return { kind: 'pdf', pages: pages.map((page) => `${originalOrigin}/${postingId}/${page}.png`) }
    }
    default:
      return content
  }
}

/** Shows originals of a store: what is in them is made ready in the jail, and never anywhere else. */
export function openOriginals(store: Store, show: ShowOriginal, draw: DrawPage): Originals {
  const pages = new Map<number, string>()

  function keep(postingId: number, html: string): void {
    pages.delete(postingId)
    pages.set(postingId, html)
    const [oldest] = pages.keys()
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest)
  }

  return {
    view: async (postingId) => {
      const original = await findOriginal(store.db, postingId)
      if (original === undefined) return failure('not-found')
      const shown = await show({ name: original.fileName, bytes: original.bytes })
      if (!shown.ok) return shown
      const { value } = shown
      if (value.kind === 'page') keep(postingId, value.html)
      if (value.kind === 'mail' && value.html !== null) keep(postingId, value.html)
      return success(viewOf(postingId, value))
    },
    load: async (url) => {
      const { origin, pathname } = partsOf(url)
      if (origin !== originalOrigin) return undefined
      const page = pages.get(Number(pagePath.exec(pathname)?.[1]))
      if (page !== undefined) return { type: 'text/html; charset=utf-8', body: page }
      const [, id, number] = drawingPath.exec(pathname) ?? []
      const original = id === undefined ? undefined : await findOriginal(store.db, Number(id))
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
