import { failureSentence } from '../../shared/messages/failures'
import type { Failure } from '../../shared/result'
import { announce } from './announce'
import { boardStore, type Toast } from './board-store'

/** Most toasts that stand at once; the oldest gives way. */
export const maxToasts = 3

let lastToastId = 0

function isReplaced(earlier: Toast, { text, action }: Toast): boolean {
  return earlier.text === text || (action !== null && earlier.action !== null)
}

/**
 * Shows a toast. One that offers undo or redo takes the place of the earlier ones that did, because the
 * button always concerns the newest edit; one that says the same again takes the place of the first. Silent for screen readers: the caller announces.
 */
export function showToast(text: string, tone: Toast['tone'] = 'plain', action: Toast['action'] = null): void {
  lastToastId += 1
  const toast = { id: lastToastId, text, tone, action }
  boardStore.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => !isReplaced(other, toast)), toast].slice(-maxToasts)
  }))
}

/** Shows and announces what went wrong, in a sentence. */
export function showFailure(failure: Failure): void {
  const sentence = failureSentence(failure)
  showToast(sentence, 'failure')
  announce(sentence, true)
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  boardStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

/** Takes away the toasts whose button would no longer do what it says. */
export function dismissActionToasts(): void {
  boardStore.setState(({ toasts }) =>
    toasts.some((toast) => toast.action !== null) ? { toasts: toasts.filter((toast) => toast.action === null) } : {}
  )
}
