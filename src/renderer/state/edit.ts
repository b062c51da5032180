import type { Edit, SingleEdit } from '../../shared/edit'
import { editSentence, movedSentence } from '../../shared/messages/edits'
import type { Change } from '../../shared/model'
import type { Result } from '../../shared/result'
import { tracker } from '../tracker'
import { announce } from './announce'
import { applyChange, withoutToken } from './apply-change'
import { boardStore, type PendingMove } from './board-store'
import { standingOf } from './current-columns'
import { withPendingMoves } from './pending-moves'
import { heldOpen } from './save-schedule'
import { titleOf } from './title-of'
import { dismissActionToasts, showFailure, showToast } from './toasts'

/** Edits that are shown where they happen, in a field or an editor, and need no toast. */
const quietEdits: ReadonlySet<Edit['type']> = new Set([
  'changeApplication',
  'correctPosting',
  'addNote',
  'changeNote',
  'addInterview',
  'changeInterview',
  'changeStage'
])

let lastToken = 0

function singleEdits(edit: Edit): readonly SingleEdit[] {
  return edit.type === 'batch' ? edit.edits : [edit]
}

function movesIn(edit: Edit, token: number): readonly PendingMove[] {
  return singleEdits(edit)
    .filter((single) => single.type === 'moveApplication')
    .map(({ id, stageId, before }) => ({ token, id, stageId, before }))
}

function setPending(pending: readonly PendingMove[]): void {
  const now = new Date().toISOString()
  boardStore.setState(({ confirmed }) => ({ pending, cards: withPendingMoves(confirmed, pending, now) }))
}

/** Says what a move of one card did, with the place it has now. */
function announceMove(move: PendingMove, fromStageId: number | undefined): void {
  const standing = standingOf(move.id)
  const card = standing?.column.cards[standing.index]
  if (standing === undefined || card === undefined) return
  const { stage, cards } = standing.column
  const from = boardStore.getState().stages.find(({ id }) => id === fromStageId)?.name ?? null
  announce(movedSentence(titleOf(card), from, stage.name, standing.index + 1, cards.length))
}

function showMoves(moves: readonly PendingMove[]): void {
  const { pending, cards } = boardStore.getState()
  const [first] = moves
  if (first === undefined) return
  const from = cards.get(first.id)?.stageId
  setPending([...pending, ...moves])
  if (moves.length === 1) announceMove(first, from)
}

function showDone(change: Change, edit: Edit, isAnnounced: boolean): void {
  dismissActionToasts()
  if (quietEdits.has(edit.type)) return
  const sentence = editSentence(change.done)
  showToast(sentence, 'plain', 'undo')
  if (!isAnnounced) announce(sentence)
}

/**
 * Makes an edit. A move is shown at once; when main refuses it, the card goes back and a toast says why.
 * After success a toast offers undo, except for edits that are shown where they are typed.
 */
export async function edit(change: Edit): Promise<Result<Change>> {
  lastToken += 1
  const token = lastToken
  const moves = movesIn(change, token)
  showMoves(moves)
  const answer = await heldOpen(tracker.edit(change))
  if (answer.ok) {
    applyChange(answer.value, token)
    showDone(answer.value, change, moves.length === 1)
  } else {
    setPending(withoutToken(boardStore.getState().pending, token))
    showFailure(answer.failure)
  }
  return answer
}
