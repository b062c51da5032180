import { boardStore } from './board-store'

/** The card that should take the focus as soon as it is drawn; not state, because nothing is drawn from it. */
let wanted: number | null = null

/** Remembers the card to which Tab comes back. */
export function rememberFocus(id: number): void {
  if (boardStore.getState().focusedId !== id) boardStore.setState({ focusedId: id })
}

/** Gives a card the focus, at once or as soon as it is drawn. */
export function focusCard(id: number): void {
  wanted = id
  boardStore.setState({ focusedId: id, focusSerial: boardStore.getState().focusSerial + 1 })
}

/** Says that a card lost the focus only because it is drawn elsewhere now. */
export function keepFocus(id: number): void {
  wanted = id
}

/** True once for the card that should take the focus now. */
export function takesFocus(id: number): boolean {
  if (wanted !== id) return false
  wanted = null
  return true
}
