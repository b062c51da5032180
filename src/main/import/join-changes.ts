import type { Card, Change } from '../../shared/model'

/** Several changes in their order, as the one change that they come to; null when there are none. */
export function joinChanges(changes: readonly Change[]): Change | null {
  const last = changes.at(-1)
  if (last === undefined) return null
  const cards = new Map<number, Card>()
  const gone = new Set<number>()
  for (const change of changes) {
    for (const card of change.cards) {
      cards.set(card.id, card)
      gone.delete(card.id)
    }
    for (const id of change.gone) {
      cards.delete(id)
      gone.add(id)
    }
  }
  return {
    ...last,
    done: { ...last.done, count: cards.size, title: cards.size === 1 ? last.done.title : null },
    cards: [...cards.values()],
    gone: [...gone],
    stages: changes.findLast((change) => change.stages !== null)?.stages ?? null
  }
}
