import type { StoreFacts } from '../../shared/contract'
import { settingsText } from '../../shared/messages/window'
import type { Result } from '../../shared/result'
import { tracker } from '../tracker'
import { announce } from './announce'
import { showFailure, showToast } from './toasts'

/** Reads where the store is and what it holds. */
export function readStoreFacts(): Promise<Result<StoreFacts>> {
  return tracker.getStoreFacts({})
}

/** Copies the store; a toast says where to, or why not. */
export async function backUp(): Promise<void> {
  const answer = await tracker.backUp({})
  if (!answer.ok) {
    showFailure(answer.failure)
    return
  }
  const text = settingsText.backedUp(answer.value.path)
  showToast(text)
  announce(text)
}
