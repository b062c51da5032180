import { flushAll, hasUnsaved } from './save-schedule'

/** How the page is being left. */
type Leaving = 'close' | 'reload'

const goOn: Readonly<Record<Leaving, () => void>> = {
  close: () => window.close(),
  reload: () => location.reload()
}

/** A field that is edited where it stands gives up what was typed only when it is left. */
function leaveField(): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur()
}

/**
 * Keeps the window open until everything typed is on disk, and lets it go when that fails a second time.
 * Returns the way to stop.
 */
export function guardClose(): () => void {
  let leaving: Leaving = 'close'
  let mayGo = false

  function holdOn(event: BeforeUnloadEvent): void {
    leaveField()
    if (mayGo || !hasUnsaved()) return
    event.preventDefault()
    const how = leaving
    void flushAll().then((isSaved) => {
      // After a failure the window stays, with the sentence beside the text; the next close goes through.
      mayGo = !isSaved
      if (isSaved) goOn[how]()
    })
  }

  function flushWhenHidden(): void {
    if (document.visibilityState === 'hidden') void flushAll()
  }

  function noteReload(event: NavigateEvent): void {
    if (event.navigationType !== 'reload') return
    leaving = 'reload'
    // A reload asks to leave before this runs; one that is refused never does, and must not look like a later close.
    queueMicrotask(() => {
      leaving = 'close'
    })
  }

  window.addEventListener('beforeunload', holdOn)
  document.addEventListener('visibilitychange', flushWhenHidden)
  navigation.addEventListener('navigate', noteReload)
  return () => {
    window.removeEventListener('beforeunload', holdOn)
    document.removeEventListener('visibilitychange', flushWhenHidden)
    navigation.removeEventListener('navigate', noteReload)
  }
}
