import { type RefObject, useLayoutEffect } from 'react'
import { useBoard } from '../state/board-store'
import { keepFocus, takesFocus } from '../state/focus'

function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Lets the focus follow a card: when it is asked for, and when the card is drawn anew in another column. */
export function useFocus(ref: RefObject<HTMLElement | null>, id: number): void {
  const serial = useBoard((state) => (state.focusedId === id ? state.focusSerial : 0))
  useLayoutEffect(() => {
    if (serial > 0 && takesFocus(id)) ref.current?.focus()
  }, [serial, id, ref])
  useLayoutEffect(() => {
    const element = ref.current
    if (hasNoFocus() && takesFocus(id)) element?.focus()
    return () => {
      if (document.activeElement === element) keepFocus(id)
    }
  }, [id, ref])
}
