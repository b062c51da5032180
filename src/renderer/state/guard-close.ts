import { flushAll, hasUnsaved } from './save-schedule'

/** How the page is being left. */
type Leaving = 'close' | 'reload'

const goOn: Readonly<Record<Leaving, () => void>> = {
  close: () => window.close(),
  reload: () => location.reload()
}

/**
 * Keeps the window open until everything typed is on disk, and lets it go when that fails a second time.
 * Returns the way to stop.
 */
export function guardClose(): () => void {
  let leaving: Leaving = 'close'
  let mayGo = false

  function holdOn(event: BeforeUnloadEvent): void {
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
