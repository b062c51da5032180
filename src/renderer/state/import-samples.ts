import { samplesAdded } from '../../shared/messages/edits'
import { tracker } from '../tracker'
import { announce } from './announce'
import { applyChange } from './apply-change'
import { currentColumns } from './current-columns'
import { focusCard } from './focus'
import { showFailure, showToast } from './toasts'

/** Puts the sample postings on the board; one undo takes them away. */
export async function importSamples(): Promise<void> {
  const answer = await tracker.importSamples({})
  if (!answer.ok) {
    showFailure(answer.failure)
    return
  }
  if (answer.value.change !== null) applyChange(answer.value.change)
  // The button that was pressed goes with the empty board.
  const first = currentColumns().find(({ cards }) => cards.length > 0)?.cards[0]
  if (first !== undefined) focusCard(first.id)
  const text = samplesAdded(answer.value.outcomes.filter((outcome) => outcome.ok).length)
  showToast(text, 'plain', 'undo')
  announce(text)
}
