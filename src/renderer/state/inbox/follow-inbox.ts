import { boardStore } from '../board-store'
import { importStore } from '../imports'
import { refreshInbox } from './read-inbox'

/** How long reading the inbox waits while files come in, in milliseconds: a large import has an answer many times a second. */
const pauseInImports = 600

/** Reads the inbox now and whenever something changed on the board or came in. Returns the way to stop. */
export function followInbox(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const readSoon = () => {
    const isRunning = importStore.getState().runs.some(({ phase }) => phase === 'running')
    timer ??= setTimeout(
      () => {
        timer = undefined
        void refreshInbox()
      },
      isRunning ? pauseInImports : 0
    )
  }
  void refreshInbox()
  const stops = [
    boardStore.subscribe(({ history, phase }, before) => {
      if (history !== before.history || phase !== before.phase) readSoon()
    }),
    importStore.subscribe(({ runs }, before) => {
      const settledRuns = (all: typeof runs) =>
        all.reduce((sum, { done, phase }) => sum + done + Number(phase === 'done'), 0)
      if (settledRuns(runs) > settledRuns(before.runs)) readSoon()
    })
  ]
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
