import type { Card, Stage } from '../../shared/model'
import { boardStore, useBoard } from './board-store'
import { type Column, columnsOf } from './columns'

let last: { stages: readonly Stage[]; cards: ReadonlyMap<number, Card>; columns: readonly Column[] } | null = null

/** The columns of the board as shown now; worked out again only when stages or cards changed. */
export function currentColumns(): readonly Column[] {
  const { stages, cards } = boardStore.getState()
  if (last?.stages !== stages || last.cards !== cards) {
    last = { stages, cards, columns: columnsOf(stages, cards, last?.columns) }
  }
  return last.columns
}

/** The columns of the board, for a component. */
export function useColumns(): readonly Column[] {
  return useBoard(currentColumns)
}

/** The column in which a card stands, and its place there from 0. */
export function standingOf(id: number): { readonly column: Column; readonly index: number } | undefined {
  for (const column of currentColumns()) {
    const index = column.cards.findIndex((card) => card.id === id)
    if (index >= 0) return { column, index }
  }
  return undefined
}
