import { type RefObject, useEffect, useRef } from 'react'

/** Keeps the focus within an element when the button that has it goes away with what it did. */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const onIn = ({ target }: FocusEvent) => {
      last.current = target
    }
    const onOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) last.current = null
    }
    element.addEventListener('focusin', onIn)
    element.addEventListener('focusout', onOut)
    return () => {
      element.removeEventListener('focusin', onIn)
      element.removeEventListener('focusout', onOut)
    }
  }, [ref])
  useEffect(() => {
    if (document.activeElement !== document.body) return
    if (!(last.current instanceof Node) || last.current.isConnected) return
    last.current = null
    ref.current?.focus({ preventScroll: true })
  })
}
