import { useEffect, useMemo, useRef, useState } from 'react'
import { postingText } from '../../shared/messages/application'
import type { Card, StoredPosting } from '../../shared/model'
import type { Passage } from '../../shared/search-answer'
import { useSettings } from '../state/settings'
import { Unfold } from '../ui/unfold'
import { blocksToReveal } from './blocks-to-reveal'
import { FieldList } from './field-list'
import { fieldSpans } from './field-spans'
import { locatePassage } from './locate-passage'
import { OriginalView } from './original-view'
import { fieldRows } from './posting-fields'
import { PostingFoot } from './posting-foot'
import { type Look, PostingLooks } from './posting-looks'
import { PostingText } from './posting-text'
import { readBlocks } from './read-blocks'
import styles from './read-posting.module.css'
import { scrollTowards } from './scroll-towards'
import { useDrawnBlocks } from './use-drawn-blocks'
import { useLitWords } from './use-lit-words'

interface ReadPostingProps {
  readonly stored: StoredPosting
  /** The passage that a search found in it, or null. */
  readonly passage: Passage | null
  /** The card whose title and employer are shown among the fields, to be corrected there. */
  readonly card?: Card
  /** True to have the fields and the words beside each other in every width. */
  readonly isSideBySide?: boolean
}

/** The fields of a posting and the words that they were read from, beside each other where there is room. */
export function ReadPosting({ stored, passage, card, isSideBySide = false }: ReadPostingProps) {
  const textRef = useRef<HTMLDivElement>(null)
  const care = useSettings((settings) => settings.care)
  const rows = useMemo(() => fieldRows(stored, { card: card ?? null, care }), [stored, card, care])
  const spans = useMemo(() => fieldSpans(stored), [stored])
  const blocks = useMemo(() => readBlocks(stored), [stored])
  const hits = useMemo(() => (passage === null ? [] : locatePassage(stored.text, passage)), [stored, passage])
  const { isDrawn, hidden, left, showsWhole, toggleWhole, drawMore } = useDrawnBlocks(blocks)
  const { revealed, reveal } = useLitWords({ blocks, isDrawn, spans, textRef })
  const forHits = useMemo(() => new Set(blocksToReveal(blocks, hits, isDrawn)), [blocks, hits, isDrawn])
  const shown = useMemo(
    () => blocks.filter((block) => isDrawn(block) || revealed.has(block.start) || forHits.has(block.start)),
    [blocks, isDrawn, revealed, forHits]
  )
  const [look, setLook] = useState<Look>('text')
  useEffect(() => {
    if (hits.length > 0) setLook('text')
  }, [hits])
  useScrollToHit(textRef, hits)

  return (
    <div className={styles.posting} data-side={isSideBySide || undefined}>
      <div className={styles.fields} data-scroller="" data-part="fields">
        <FieldList stored={stored} card={card ?? null} rows={rows} onReveal={reveal} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.text} data-scroller="" data-part="text" tabIndex={0} aria-label={postingText.text}>
        <PostingLooks postingId={stored.id} look={look} onChoose={setLook} />
        {look === 'original' && <OriginalView postingId={stored.id} />}
        {look === 'text' && <PostingText ref={textRef} stored={stored} blocks={shown} spans={spans} hits={hits} />}
        {look === 'text' && (
          <div className={styles.rest}>
            {left > 0 && <Unfold label={postingText.showMore(left)} onToggle={drawMore} />}
            {hidden > 0 && (
              <Unfold
                isOpen={showsWhole}
                label={showsWhole ? postingText.hideRest : postingText.showWhole(hidden)}
                onToggle={toggleWhole}
              />
            )}
          </div>
        )}
        <PostingFoot stored={stored} />
      </section>
    </div>
  )
}

/** Brings the words that a search found into sight, once for each passage. */
function useScrollToHit(textRef: React.RefObject<HTMLDivElement | null>, hits: readonly unknown[]): void {
  useEffect(() => {
    const target = hits.length === 0 ? null : (textRef.current?.querySelector<HTMLElement>('[data-hit]') ?? null)
    const scroller = target?.closest<HTMLElement>('[data-scroller]')
    if (target && scroller) scrollTowards(scroller, target.getBoundingClientRect())
  }, [textRef, hits])
}
