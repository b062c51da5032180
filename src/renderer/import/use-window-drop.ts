import { useEffect, useState } from 'react'
import { warmUp } from '../state/warm-up'
import { isOfMail } from './dropped-words'
import { isInText } from './is-editable'
import { copyTransfer, type Transfer } from './read-transfer'

/** What hovers over the window, and what it would be dropped on. */
export interface Hover {
  readonly kind: 'files' | 'link' | 'message' | 'text'
  /** How many files or folders; 0 when that is not known. */
  readonly count: number
  /** The column under the pointer, or null. */
  readonly column: HTMLElement | null
}

function kindOf(event: DragEvent): Hover['kind'] | null {
  const types = event.dataTransfer?.types ?? []
  if (types.includes('Files')) return 'files'
  if (isOfMail(types)) return 'message'
  if (types.includes('text/uri-list')) return 'link'
  return types.includes('text/plain') || types.includes('text/html') ? 'text' : null
}

function columnAt(event: DragEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-stage-id]') : null
}

function hoverOf(event: DragEvent): Hover | null {
  const kind = kindOf(event)
  if (kind === null) return null
  const items = [...(event.dataTransfer?.items ?? [])]
  return { kind, count: items.filter((item) => item.kind === 'file').length, column: columnAt(event) }
}

function isSame(a: Hover | null, b: Hover | null): boolean {
  return a?.kind === b?.kind && a?.count === b?.count && a?.column === b?.column
}

/**
 * Makes the whole window a target for files and texts from outside; whatever is dropped, the page stays.
 * Answers what hovers over it. Text over a text field is left to the field.
 */
export function useWindowDrop(onDrop: (transfer: Transfer, column: HTMLElement | null) => void): Hover | null {
  const [hover, setHover] = useState<Hover | null>(null)

  useEffect(() => {
    // Cards and words that are dragged within the window begin here; what comes from outside does not.
    let isInternal = false
    const show = (next: Hover | null) => setHover((known) => (isSame(known, next) ? known : next))
    const isOurs = (event: DragEvent) => !isInternal && (kindOf(event) === 'files' || !isInText(event))

    function begin(): void {
      isInternal = true
    }
    function end(): void {
      isInternal = false
    }
    function over(event: DragEvent): void {
      if (isInternal) return
      if (!isOurs(event)) {
        show(null)
        return
      }
      event.preventDefault()
      const next = hoverOf(event)
      if (next !== null) warmUp()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = next === null ? 'none' : 'copy'
      show(next)
    }
    function leave(event: DragEvent): void {
      if (event.relatedTarget === null) show(null)
    }
    function drop(event: DragEvent): void {
      show(null)
      if (!isOurs(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null && kindOf(event) !== null)
        onDrop(copyTransfer(event.dataTransfer), columnAt(event))
    }

    const listeners = { dragstart: begin, dragend: end, dragenter: over, dragover: over, dragleave: leave, drop }
    const entries = Object.entries(listeners) as [string, (event: Event) => void][]
    for (const [type, listener] of entries) window.addEventListener(type, listener, { capture: true })
    return () => {
      for (const [type, listener] of entries) window.removeEventListener(type, listener, { capture: true })
    }
  }, [onDrop])

  return hover
}
