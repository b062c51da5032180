import type { Card, Stage } from '../../shared/model'

/** A stage with its cards in order. */
export interface Column {
  readonly stage: Stage
  readonly cards: readonly Card[]
}

function byPosition(a: { position: string; id: number }, b: { position: string; id: number }): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1
  return a.id - b.id
}

function sameCards(a: readonly Card[], b: readonly Card[]): boolean {
  return a.length === b.length && a.every((card, index) => card === b[index])
}

/** True when a column is drawn as a narrow strip: it is collapsed, and none of these cards, which are looked at, is in it. */
export function isStrip({ stage, cards }: Column, lookedAt: readonly (number | null)[]): boolean {
  return stage.isCollapsed && !cards.some(({ id }) => lookedAt.includes(id))
}

/**
 * The stages in order, each with its cards in order. A column that did not change is the very one of
 * `previous`, so that only changed columns are drawn again.
 */
export function columnsOf(
  stages: readonly Stage[],
  cards: ReadonlyMap<number, Card>,
  previous: readonly Column[] = []
): readonly Column[] {
  const byStage = Map.groupBy(cards.values(), (card) => card.stageId)
  return stages.toSorted(byPosition).map((stage) => {
    const inStage = (byStage.get(stage.id) ?? []).sort(byPosition)
    const before = previous.find((column) => column.stage === stage)
    return before !== undefined && sameCards(before.cards, inStage) ? before : { stage, cards: inStage }
  })
}
