import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react'
import { applicationText } from '../../shared/messages/application'
import styles from './application-panel.module.css'

const key = 'foothold.panel-width'
const smallest = 420
const usual = 560
const largest = 900
const step = 20

function limited(width: number): number {
  return Math.round(Math.min(Math.max(width, smallest), largest))
}

function storedWidth(): number {
  const stored = Number(localStorage.getItem(key))
  return stored > 0 ? limited(stored) : usual
}

/** The edge of the panel: dragged, or moved with the arrow keys, it sets the width; the board makes room. */
export function PanelResizer() {
  const [width, setWidth] = useState(storedWidth)
  const [isDragged, setDragged] = useState(false)

  useEffect(() => {
    // The board leaves room for the panel by the same token.
    document.documentElement.style.setProperty('--panel-width', `${width}px`)
    localStorage.setItem(key, String(width))
  }, [width])

  function drag(event: PointerEvent<HTMLElement>): void {
    if (isDragged) setWidth(limited(window.innerWidth - event.clientX))
  }

  function stepByKey(event: KeyboardEvent): void {
    const steps: Partial<Record<string, number>> = { ArrowLeft: step, ArrowRight: -step }
    const change = steps[event.key]
    if (change === undefined) return
    event.preventDefault()
    setWidth(limited(width + change))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className={styles.resizer}
      role="separator"
      tabIndex={0}
      aria-label={applicationText.resize}
      aria-orientation="vertical"
      aria-valuemin={smallest}
      aria-valuemax={largest}
      aria-valuenow={width}
      data-dragged={isDragged || undefined}
      onKeyDown={stepByKey}
      onDoubleClick={() => setWidth(usual)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragged(true)
      }}
      onPointerMove={drag}
      onPointerUp={() => setDragged(false)}
      onPointerCancel={() => setDragged(false)}
    />
  )
}
