import { boardText } from '../../shared/messages/board'
import { announce } from './announce'
import { boardStore } from './board-store'
import { shownColumns, standingOf } from './current-columns'
import { type Direction, moveCards, placeBeside } from './move-cards'
import { withPendingMoves } from './pending-moves'
import { titleOf } from './title-of'

/** Token of the pending move by which a lifted card is shown where it would drop; edits count from 1. */
const liftToken = 0

/** Where a card stands, as `sentence` puts it, said at once. */
function say(id: number, sentence: (title: string, stage: string, place: number, of: number) => string): void {
  const standing = standingOf(id)
  const card = standing?.column.cards[standing.index]
  if (standing === undefined || card === undefined) return
  const { stage, cards } = standing.column
  announce(sentence(titleOf(card), stage.name, standing.index + 1, cards.length), true)
}

/** Lifts a card, so that the arrow keys carry it. */
export function lift(id: number): void {
  const { selection } = boardStore.getState()
  boardStore.setState({ liftedId: id })
  const also = selection.has(id) && selection.size > 1 ? ` ${boardText.liftedOne(selection.size)}` : ''
  say(id, (...standing) => boardText.lifted(...standing) + also)
}

/** Carries the lifted card one step. Nothing is saved before it is dropped. */
export function carry(direction: Direction): void {
  const { liftedId, pending, confirmed } = boardStore.getState()
  const place = liftedId === null ? null : placeBeside(shownColumns(), liftedId, direction)
  if (liftedId === null || place === null) return
  const others = pending.filter((move) => move.token !== liftToken)
  const next = [...others, { token: liftToken, id: liftedId, ...place }]
  boardStore.setState({ pending: next, cards: withPendingMoves(confirmed, next, new Date().toISOString()) })
  say(liftedId, (_title, stage, place, of) => boardText.carried(stage, place, of))
}

/** Ends lifting; the move that was shown and not saved, or null when the card was not carried. */
function setDown(): { id: number; stageId: number; before: number | null } | null {
  const { pending, confirmed } = boardStore.getState()
  const carried = pending.find((move) => move.token === liftToken) ?? null
  const others = pending.filter((move) => move.token !== liftToken)
  boardStore.setState({
    liftedId: null,
    pending: others,
    cards: withPendingMoves(confirmed, others, new Date().toISOString())
  })
  return carried
}

/** Drops the lifted card where it is shown. */
export async function dropLifted(): Promise<void> {
  const move = setDown()
  if (move === null) return
  await moveCards([move.id], move)
}

/** Puts the lifted card back where it was lifted; does nothing when none is. */
export function putBack(): void {
  const { liftedId } = boardStore.getState()
  if (liftedId === null) return
  setDown()
  say(liftedId, boardText.putBack)
}
