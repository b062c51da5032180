import { boardStore } from '../state/board-store'
import { showFailure } from '../state/toasts'

const internal = { code: 'internal' } as const

function report(): void {
  if (boardStore.getState().phase.name === 'loading')
    boardStore.setState({ phase: { name: 'failed', failure: internal } })
  else showFailure(internal)
}

/** Makes errors that no other code caught visible: as a toast, or in place of a board that was still loading. */
export function reportStrayErrors(): void {
  window.addEventListener('unhandledrejection', report)
  window.addEventListener('error', (event) => {
    // A notice of the browser's about layout, not an error.
    if (!event.message.startsWith('ResizeObserver')) report()
  })
}
