import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { TextBlock } from '../../shared/posting'
import { panelStore, usePanel } from '../state/application-detail'
import { blocksToReveal } from './blocks-to-reveal'
import { scrollTowards } from './scroll-towards'
import type { FieldSpan } from './split-text'

/** Time that a field is pointed at before the text follows, in milliseconds: passing over is not pointing at. */
const settleTime = 140

function firstLit(container: HTMLElement | null, field: string): HTMLElement | null {
  return container?.querySelector<HTMLElement>(`[data-fields~="${field}"]`) ?? null
}

interface LitWords {
  readonly blocks: readonly TextBlock[]
  /** True for a block that is drawn anyway. */
  readonly isDrawn: (block: TextBlock) => boolean
  readonly spans: readonly FieldSpan[]
  readonly textRef: RefObject<HTMLDivElement | null>
}

/** Brings the words of the lit field into sight. Answers the starts of the hidden blocks that this has shown. */
export function useLitWords({ blocks, isDrawn, spans, textRef }: LitWords): {
  readonly revealed: ReadonlySet<number>
  readonly reveal: () => void
} {
  const field = usePanel(({ lit }) => (lit?.from === 'fields' ? lit.field : null))
  const [revealed, setRevealed] = useState<ReadonlySet<number>>(new Set())

  const show = useCallback(
    (wanted: string) => {
      const words = spans.filter((span) => span.field === wanted)
      const starts = blocksToReveal(blocks, words, isDrawn)
      if (starts.length > 0) setRevealed((known) => known.union(new Set(starts)))
      requestAnimationFrame(() => {
        const target = firstLit(textRef.current, wanted)
        const scroller = target?.closest<HTMLElement>('[data-scroller]')
        if (target && scroller) scrollTowards(scroller, target.getBoundingClientRect())
      })
    },
    [blocks, isDrawn, spans, textRef]
  )

  useEffect(() => {
    if (field === null) return undefined
    const timer = setTimeout(() => show(field), settleTime)
    return () => clearTimeout(timer)
  }, [field, show])

  const reveal = useCallback(() => {
    const { lit } = panelStore.getState()
    if (lit !== null) show(lit.field)
  }, [show])

  return { revealed, reveal }
}
