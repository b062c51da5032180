import { tracker } from '../tracker'
import { boardStore } from './board-store'

/** Reads the whole board from main. While a board is shown it stays until the new one is there. */
export async function loadBoard(): Promise<void> {
  const { phase } = boardStore.getState()
  if (phase.name === 'failed') boardStore.setState({ phase: { name: 'loading' } })
  const answer = await tracker.getBoard({})
  if (!answer.ok) {
    boardStore.setState({ phase: { name: 'failed', failure: answer.failure } })
    return
  }
  const { stages, cards, history } = answer.value
  const confirmed = new Map(cards.map((card) => [card.id, card]))
  boardStore.setState({ phase: { name: 'ready' }, stages, confirmed, cards: confirmed, pending: [], history })
}
