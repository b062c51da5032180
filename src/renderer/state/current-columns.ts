import type { Card, Stage } from '../../shared/model'
import { boardStore, useBoard } from './board-store'
import { type Column, columnsOf, isStrip } from './columns'

let last: { stages: readonly Stage[]; cards: ReadonlyMap<number, Card>; columns: readonly Column[] } | null = null

/** The columns of the board as shown now; worked out again only when stages or cards changed. */
export function currentColumns(): readonly Column[] {
  const { stages, cards } = boardStore.getState()
  if (last?.stages !== stages || last.cards !== cards) {
    last = { stages, cards, columns: columnsOf(stages, cards, last?.columns) }
  }
  return last.columns
}

let lastShown: { all: readonly Column[]; shown: readonly Column[] } | null = null

/** The columns that are not hidden. */
export function shownColumns(): readonly Column[] {
  const all = currentColumns()
  if (lastShown?.all !== all) lastShown = { all, shown: all.filter(({ stage }) => !stage.isHidden) }
  return lastShown.shown
}

/** The columns whose cards are drawn, among which the focus goes from card to card. */
export function openColumns(): readonly Column[] {
  const { focusedId, openId } = boardStore.getState()
  return shownColumns().filter((column) => !isStrip(column, [focusedId, openId]))
}

/** All columns of the board, for a component. */
export function useColumns(): readonly Column[] {
  return useBoard(currentColumns)
}

/** The columns that are not hidden, for a component. */
export function useShownColumns(): readonly Column[] {
  return useBoard(shownColumns)
}

/** The column in which a card stands, and its place there from 0. */
export function standingOf(id: number): { readonly column: Column; readonly index: number } | undefined {
  for (const column of currentColumns()) {
    const index = column.cards.findIndex((card) => card.id === id)
    if (index >= 0) return { column, index }
  }
  return undefined
}
