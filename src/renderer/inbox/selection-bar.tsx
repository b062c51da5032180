import { useEffect, useRef, useState } from 'react'
import { inboxText } from '../../shared/messages/inbox'
import { fieldNames } from '../../shared/messages/names'
import type { Card, StoredPosting } from '../../shared/model'
import { fillableFields, plainWords } from '../posting/fill-field'
import { fillSelected } from './fill-selected'
import { selectedIn } from './selected-words'
import styles from './selection-bar.module.css'

/** Where the bar stands: above the words, or below them where there is no room. */
interface Place {
  readonly left: number
  readonly top: number
  readonly isBelow: boolean
}

/** Room that the bar needs above the words, in pixels. */
const height = 44

function placeOf(range: Range): Place | null {
  const [first] = range.getClientRects()
  const whole = range.getBoundingClientRect()
  const scroller = range.startContainer.parentElement?.closest('[data-part="text"]')?.getBoundingClientRect()
  if (first === undefined || scroller === undefined) return null
  if (whole.bottom < scroller.top || whole.top > scroller.bottom) return null
  const isBelow = first.top - height < scroller.top
  return { left: Math.max(first.left, scroller.left), top: isBelow ? whole.bottom : first.top, isBelow }
}

interface SelectionBarProps {
  readonly card: Card
  readonly stored: StoredPosting
}

/** What selected words of the posting can fill, beside them. The figures are the keys that do the same. */
export function SelectionBar({ card, stored }: SelectionBarProps) {
  const [place, setPlace] = useState<Place | null>(null)
  const ref = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isHeld = false
    const show = () => {
      const range = isHeld ? null : selectedIn(document.querySelector('[data-part="text"]'))
      const hasWords = range !== null && plainWords(range.toString()) !== ''
      setPlace(hasWords ? placeOf(range) : null)
    }
    const hold = (event: PointerEvent) => {
      if (event.target instanceof Node && ref.current?.contains(event.target)) return
      isHeld = true
      show()
    }
    const release = () => {
      isHeld = false
      // The selection is taken back after a click into it.
      requestAnimationFrame(show)
    }
    document.addEventListener('selectionchange', show)
    document.addEventListener('scroll', show, true)
    window.addEventListener('resize', show)
    window.addEventListener('pointerdown', hold)
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', release)
    return () => {
      document.removeEventListener('selectionchange', show)
      document.removeEventListener('scroll', show, true)
      window.removeEventListener('resize', show)
      window.removeEventListener('pointerdown', hold)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
    }
  }, [])

  if (place === null) return null
  return (
    <div
      ref={ref}
      className={styles.bar}
      role="toolbar"
      aria-label={inboxText.fill}
      data-below={place.isBelow || undefined}
      style={{ left: `min(${place.left}px, calc(100vw - var(--bar-room)))`, top: place.top }}
      // The words stay selected while a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {fillableFields.map((field, at) => (
        <button key={field} type="button" tabIndex={-1} onClick={() => void fillSelected(field, card, stored)}>
          <kbd>{at + 1}</kbd>
          {fieldNames[field]}
        </button>
      ))}
    </div>
  )
}
