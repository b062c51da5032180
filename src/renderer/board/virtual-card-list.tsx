import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer
} from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useBoard } from '../state/board-store'
import { CardItem } from './card-item'
import type { CardListProps } from './card-list'
import styles from './column.module.css'
import { useReveal } from './use-reveal'

/** Height of a card with a title of one line, in pixels; real heights are measured. */
const usualHeight = 100
/** Height of the window that is no column: the top bar and the head of the column, in pixels. */
const frameHeight = 84

interface VirtualCardListProps extends CardListProps {
  readonly scroller: HTMLElement | null
}

type List = Virtualizer<HTMLElement, HTMLLIElement>

/** Tells the height of the scroller as the browser lays it out: asking for it would lay out the page at once. */
function observeRect({ scrollElement }: List, tell: (rect: { width: number; height: number }) => void) {
  if (scrollElement === null) return undefined
  const observer = new ResizeObserver(([entry]) => {
    const box = entry?.borderBoxSize[0]
    if (box !== undefined) tell({ width: box.inlineSize, height: box.blockSize })
  })
  observer.observe(scrollElement)
  return () => observer.disconnect()
}

/** The index of the drawn card that stands apart from the others, which follow one another: the focused one, far away. */
function indexApart(items: readonly VirtualItem[]): number | null {
  const [first, second] = items
  const [before, last] = items.slice(-2)
  if (first !== undefined && second !== undefined && second.index > first.index + 1) return first.index
  return before !== undefined && last !== undefined && last.index > before.index + 1 ? last.index : null
}

/** The cards of a column with many, of which only those in sight are drawn, and the focused one. */
export function VirtualCardList(props: VirtualCardListProps) {
  'use no memo'
  const { cards, stage, label, now, today, tabStop, scroller } = props
  const focusedId = useBoard((state) => state.focusedId)
  const serial = useBoard((state) => state.focusSerial)
  const focused = focusedId === null ? -1 : cards.findIndex((card) => card.id === focusedId)
  const [isSettled, setSettled] = useState(false)
  // The first frame draws what is in sight and no more; the rows beyond the edges come when there is time.
  useEffect(() => {
    const request = requestIdleCallback(() => {
      isDrawn.current = true
      setSettled(true)
    })
    return () => cancelIdleCallback(request)
  }, [])
  const isDrawn = useRef(false)
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: cards.length,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    getItemKey: (index) => cards[index]?.id ?? index,
    // Before the column is measured it is taken to be as high as what the frame leaves, so that the first frame has cards.
    initialRect: { width: 0, height: window.innerHeight - frameHeight },
    observeElementRect: observeRect,
    // The first frame is drawn before its cards are measured; later ones are measured at once, so that nothing jumps.
    measureElement: (element, entry) => {
      const box = entry?.borderBoxSize[0]
      if (box !== undefined) return Math.round(box.blockSize)
      return isDrawn.current ? element.offsetHeight : usualHeight
    },
    overscan: isSettled ? 6 : 0,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
    useFlushSync: false,
    rangeExtractor: (range: Range) => {
      const inSight = defaultRangeExtractor(range)
      const isApart = focused >= 0 && (focused < (inSight[0] ?? 0) || focused > (inSight.at(-1) ?? 0))
      return isApart ? [...inSight, focused].sort((a, b) => a - b) : inSight
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a request for focus scrolls, a card that moves does not
  useEffect(() => {
    if (focused >= 0 && serial > 0) virtualizer.scrollToIndex(focused, { align: 'auto' })
  }, [serial])
  // At once: on the way of a gentle scroll the heights of the cards become known, and the place would change.
  useReveal(cards, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }))
  const items = virtualizer.getVirtualItems()
  const apart = indexApart(items)
  // The cards follow one another as in any list, so that they are where they belong before their heights are known.
  const above = items.find(({ index }) => index !== apart)?.start ?? 0
  const style = { height: virtualizer.getTotalSize(), paddingTop: above, position: 'relative' } as const
  return (
    <ul className={styles.list} aria-label={label} style={style}>
      {items.map(({ index, start }) => {
        const card = cards[index]
        return card === undefined ? null : (
          <CardItem
            key={card.id}
            card={card}
            stage={stage}
            index={index}
            count={cards.length}
            now={now}
            today={today}
            isTabStop={card.id === tabStop}
            measure={virtualizer.measureElement}
            offset={index === apart ? start : undefined}
          />
        )
      })}
    </ul>
  )
}
