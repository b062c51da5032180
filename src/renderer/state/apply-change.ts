import type { Card, Change } from '../../shared/model'
import type { BoardState, PendingMove } from './board-store'
import { boardStore } from './board-store'
import { refreshDetail } from './open-application'
import { withPendingMoves } from './pending-moves'

/** The cards after a change: the changed ones replaced or added, away those that are gone or wait to be chosen from a list. */
export function mergeCards(cards: ReadonlyMap<number, Card>, change: Change): ReadonlyMap<number, Card> {
  const merged = new Map(cards)
  for (const card of change.cards) {
    if (card.review === 'list') merged.delete(card.id)
    else merged.set(card.id, card)
  }
  for (const id of change.gone) merged.delete(id)
  return merged
}

function withoutGone(ids: ReadonlySet<number>, gone: readonly number[]): ReadonlySet<number> {
  return gone.some((id) => ids.has(id)) ? ids.difference(new Set(gone)) : ids
}

/** The state after a change that main confirmed; `token` names the pending moves that it settles. */
export function afterChange(state: BoardState, change: Change, token: number | null, now: string): Partial<BoardState> {
  const confirmed = mergeCards(state.confirmed, change)
  const pending = withoutToken(state.pending, token)
  return {
    confirmed,
    pending,
    cards: withPendingMoves(confirmed, pending, now),
    stages: change.stages ?? state.stages,
    history: change.history,
    selection: withoutGone(state.selection, change.gone)
  }
}

/** The pending moves without those of one edit. */
export function withoutToken(pending: readonly PendingMove[], token: number | null): readonly PendingMove[] {
  return pending.filter((move) => move.token !== token)
}

/** Merges what main changed into the window, and reads the open application again. */
export function applyChange(change: Change, token: number | null = null): void {
  boardStore.setState((state) => afterChange(state, change, token, new Date().toISOString()))
  const { openId } = boardStore.getState()
  if (openId === null) return
  if (change.gone.includes(openId)) boardStore.setState({ openId: null, openAt: null, detail: { status: 'closed' } })
  else void refreshDetail()
}
