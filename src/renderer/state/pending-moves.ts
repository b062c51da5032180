import type { Card } from '../../shared/model'
import type { PendingMove } from './board-store'

/** Sorts below every character that a real position is made of. */
const justAfter = '!'

/**
 * A position between a card's neighbours, until main says the real one. Real positions hold letters and
 * digits only, so the mark sorts after the card in front and before everything that follows it.
 */
function guessPosition(cards: ReadonlyMap<number, Card>, move: PendingMove): string {
  const limit = move.before === null ? null : (cards.get(move.before)?.position ?? null)
  let previous = ''
  for (const card of cards.values()) {
    const isInFront = card.stageId === move.stageId && card.id !== move.id && (limit === null || card.position < limit)
    if (isInFront && card.position > previous) previous = card.position
  }
  return previous + justAfter
}

function applyMove(cards: Map<number, Card>, move: PendingMove, now: string): void {
  const card = cards.get(move.id)
  if (card === undefined) return
  const enteredAt = card.stageId === move.stageId ? card.enteredAt : now
  cards.set(move.id, { ...card, stageId: move.stageId, position: guessPosition(cards, move), enteredAt })
}

/** The confirmed cards with the pending moves applied in their order. */
export function withPendingMoves(
  confirmed: ReadonlyMap<number, Card>,
  pending: readonly PendingMove[],
  now: string
): ReadonlyMap<number, Card> {
  if (pending.length === 0) return confirmed
  const cards = new Map(confirmed)
  for (const move of pending) applyMove(cards, move, now)
  return cards
}
