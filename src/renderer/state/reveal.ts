import { boardStore } from './board-store'

/** Asks the board to bring a card into sight, without moving the focus; nothing happens while another view is shown. */
export function revealCard(id: number): void {
  if (boardStore.getState().view === 'board') boardStore.setState({ revealId: id })
}

/** Says that the card is in sight, or that this was not the time for it. */
export function revealed(): void {
  if (boardStore.getState().revealId !== null) boardStore.setState({ revealId: null })
}
