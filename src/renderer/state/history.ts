import { redoneSentence, undoneSentence } from '../../shared/messages/edits'
import { failureSentence } from '../../shared/messages/failures'
import type { Change, EditSummary } from '../../shared/model'
import type { Failure, Result } from '../../shared/result'
import { tracker } from '../tracker'
import { announce } from './announce'
import { applyChange } from './apply-change'
import { boardStore, type Toast } from './board-store'
import { focusCard } from './focus'
import { showFailure, showToast } from './toasts'

/** That nothing is left to undo or to redo is said, but it is no failure. */
function refuse(failure: Failure): void {
  if (failure.code !== 'nothing-to-undo' && failure.code !== 'nothing-to-redo') {
    showFailure(failure)
    return
  }
  const sentence = failureSentence(failure)
  showToast(sentence)
  announce(sentence)
}

function settle(answer: Result<Change>, sentence: (done: EditSummary) => string, action: Toast['action']): void {
  if (!answer.ok) {
    refuse(answer.failure)
    return
  }
  applyChange(answer.value)
  const { cards } = answer.value
  const [only] = cards
  const { view, openId } = boardStore.getState()
  // The focus goes to the card that came back or moved, so that the next key concerns it.
  if (only !== undefined && cards.length === 1 && view === 'board' && openId === null) focusCard(only.id)
  const text = sentence(answer.value.done)
  showToast(text, 'plain', action)
  announce(text)
}

/** Takes the newest edit back; a toast names it and offers to redo it. */
export async function undo(): Promise<void> {
  settle(await tracker.undo({}), undoneSentence, 'redo')
}

/** Makes the edit that was last taken back again. */
export async function redo(): Promise<void> {
  settle(await tracker.redo({}), redoneSentence, 'undo')
}
