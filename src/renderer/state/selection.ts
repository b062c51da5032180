import { boardText } from '../../shared/messages/board'
import { announce } from './announce'
import { boardStore } from './board-store'
import { currentColumns, standingOf } from './current-columns'

function announceCount(): void {
  announce(boardText.selected(boardStore.getState().selection.size))
}

/** Marks a card, or takes the mark away. */
export function toggleSelected(id: number): void {
  boardStore.setState(({ selection }) => ({ selection: selection.symmetricDifference(new Set([id])) }))
  announceCount()
}

/** Marks the cards from the focused one to this one, when both are in the same stage; else this one alone. */
export function selectTo(id: number): void {
  const { focusedId } = boardStore.getState()
  const ids = standingOf(id)?.column.cards.map((card) => card.id) ?? []
  const [from, to] = [ids.indexOf(focusedId ?? id), ids.indexOf(id)].sort((a, b) => a - b)
  const range = from === undefined || from < 0 || to === undefined ? [id] : ids.slice(from, to + 1)
  boardStore.setState(({ selection }) => ({ selection: selection.union(new Set(range)) }))
  announceCount()
}

/** Takes all marks away. */
export function clearSelection(): void {
  boardStore.setState({ selection: new Set() })
}

/** The cards that an action on this card concerns, in the order of the board: all marked ones when it is one of them. */
export function concerned(id: number): readonly number[] {
  const { selection } = boardStore.getState()
  if (!selection.has(id)) return [id]
  return currentColumns().flatMap((column) =>
    column.cards.map((card) => card.id).filter((candidate) => selection.has(candidate))
  )
}
