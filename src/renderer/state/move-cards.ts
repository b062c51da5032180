import type { SingleEdit } from '../../shared/edit'
import { boardText } from '../../shared/messages/board'
import { announce } from './announce'
import { boardStore } from './board-store'
import type { Column } from './columns'
import { currentColumns, shownColumns, standingOf } from './current-columns'
import { edit } from './edit'
import { concerned } from './selection'
import { titleOf } from './title-of'

/** A direction on the board. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/** A place on the board: in front of a card of a stage, or at the stage's end. */
export interface Place {
  readonly stageId: number
  readonly before: number | null
}

/** The place one step from a card's own, in the order that the board shows; null at the edge of the board. */
export function placeBeside(columns: readonly Column[], id: number, direction: Direction): Place | null {
  const at = columns.findIndex(({ cards }) => cards.some((card) => card.id === id))
  const own = columns[at]
  if (own === undefined) return null
  const index = own.cards.findIndex((card) => card.id === id)
  if (direction === 'up' || direction === 'down') {
    const target = direction === 'up' ? index - 1 : index + 2
    if (target < 0 || target > own.cards.length) return null
    return { stageId: own.stage.id, before: own.cards[target]?.id ?? null }
  }
  const beside = columns[at + (direction === 'left' ? -1 : 1)]
  return beside === undefined ? null : { stageId: beside.stage.id, before: beside.cards[index]?.id ?? null }
}

/** The first place of a stage for these cards. */
export function topOf(columns: readonly Column[], stageId: number, ids: readonly number[]): Place {
  const column = columns.find(({ stage }) => stage.id === stageId)
  return { stageId, before: column?.cards.find((card) => !ids.includes(card.id))?.id ?? null }
}

function isThere(id: number, { stageId, before }: Place): boolean {
  const standing = standingOf(id)
  if (standing?.column.stage.id !== stageId) return false
  return before === id || (standing.column.cards[standing.index + 1]?.id ?? null) === before
}

/** A neighbour that moves along is no landmark: the next card that stays is. */
function landmarkOf({ stageId, before }: Place, ids: readonly number[]): number | null {
  const inStage = currentColumns().find(({ stage }) => stage.id === stageId)?.cards ?? []
  const from = inStage.findIndex((card) => card.id === before)
  return from < 0 ? null : (inStage.slice(from).find((card) => !ids.includes(card.id))?.id ?? null)
}

/** Moves cards to a place, in the order given, as one step of undo. A card that is there already stays. */
export async function moveCards(ids: readonly number[], place: Place): Promise<void> {
  const [only] = ids
  if (only === undefined || (ids.length === 1 && isThere(only, place))) return
  const before = landmarkOf(place, ids)
  const moves: SingleEdit[] = ids.map((id) => ({ type: 'moveApplication', id, stageId: place.stageId, before }))
  const [single] = moves
  if (single === undefined) return
  await edit(moves.length === 1 ? single : { type: 'batch', edits: moves })
}

/** Moves a card, or all marked cards with it, to the top of a stage. */
export async function moveToStage(id: number, stageId: number): Promise<void> {
  const ids = concerned(id).filter((other) => boardStore.getState().cards.get(other)?.stageId !== stageId)
  await moveCards(ids, topOf(currentColumns(), stageId, ids))
}

/**
 * Moves a card one step, and all marked cards with it: to another stage together, up and down those of its own stage.
 * At the edge of the board they stay, and that is said.
 */
export async function moveBeside(id: number, direction: Direction): Promise<void> {
  const own = boardStore.getState().cards.get(id)?.stageId
  const isWithin = direction === 'up' || direction === 'down'
  const ids = concerned(id).filter((one) => !isWithin || boardStore.getState().cards.get(one)?.stageId === own)
  const foremost = direction === 'up' ? ids[0] : direction === 'down' ? ids.at(-1) : id
  const place = placeBeside(shownColumns(), foremost ?? id, direction)
  if (place === null) {
    const card = boardStore.getState().cards.get(id)
    if (card !== undefined) announce(boardText.atEdge(titleOf(card)))
    return
  }
  await moveCards(ids, place)
}
