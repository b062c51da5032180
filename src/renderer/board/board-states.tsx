import { type ReactNode, useEffect, useState } from 'react'
import { boardText } from '../../shared/messages/board'
import { failureSentence } from '../../shared/messages/failures'
import { keepingText } from '../../shared/messages/keeping'
import { shellText } from '../../shared/messages/window'
import type { Failure } from '../../shared/result'
import { useShownColumns } from '../state/current-columns'
import { importSamples } from '../state/import-samples'
import { loadBoard } from '../state/load-board'
import { showView } from '../state/views'
import { warmUp } from '../state/warm-up'
import { Button } from '../ui/button'
import { CircleAlert, FileUp } from '../ui/icons'
import { Tip } from '../ui/tip'
import styles from './board.module.css'

/** What stands in place of the columns while the board is read. It comes in late, so that a quick start does not flicker. */
export function LoadingBoard() {
  return (
    <div className={styles.skeleton} role="status" aria-label={boardText.loading}>
      {[3, 2, 2, 1, 1, 1].map((cards, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the grey shapes never change
        <div key={column} aria-hidden="true">
          {[...'x'.repeat(cards + 1)].map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the grey shapes never change
            <i key={index} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Says why the board cannot be shown, and offers to try again. */
export function FailedBoard({ failure }: { readonly failure: Failure }) {
  return (
    <div className={styles.centre} role="alert">
      <span className={styles.emblem}>
        <CircleAlert aria-hidden="true" />
      </span>
      <h2>{boardText.failedTitle}</h2>
      <p>{failureSentence(failure)}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => void loadBoard()}>
          {shellText.tryAgain}
        </Button>
        {failure.code === 'store-damaged' && <Button onClick={() => showView('settings')}>{keepingText.goBack}</Button>}
      </div>
    </div>
  )
}

/** The stages without cards, as a picture of what the board will be. */
function GhostColumns() {
  const columns = useShownColumns()
  return (
    <div className={styles.ghosts} aria-hidden="true">
      {columns.map(({ stage }) => (
        <div key={stage.id}>
          <span className={styles.ghostHead}>
            <span style={{ background: `var(--stage-${stage.hue})` }} />
            {stage.name}
          </span>
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}

function SamplesButton() {
  const [isBusy, setBusy] = useState(false)
  async function run(): Promise<void> {
    setBusy(true)
    await importSamples()
    setBusy(false)
  }
  return (
    <Tip text={boardText.samplesHint}>
      <Button disabled={isBusy} onClick={() => void run()}>
        {isBusy ? boardText.addingSamples : boardText.samples}
      </Button>
    </Tip>
  )
}

/** What to do first. `addPosting` is the button that chooses files. */
export function EmptyBoard({ addPosting }: { readonly addPosting: ReactNode }) {
  // Nothing else can be done here than to bring a file.
  useEffect(() => {
    const waiting = requestIdleCallback(warmUp, { timeout: 2_000 })
    return () => cancelIdleCallback(waiting)
  }, [])
  return (
    <div className={styles.empty}>
      <GhostColumns />
      <div className={styles.centre}>
        <span className={styles.emblem}>
          <FileUp aria-hidden="true" />
        </span>
        <h2>{boardText.emptyTitle}</h2>
        <p>{boardText.emptyHint}</p>
        <div className={styles.ways}>
          {addPosting}
          <SamplesButton />
        </div>
        <Button look="quiet" className={styles.other} onClick={() => showView('moving-in')}>
          {boardText.emptyMoveIn}
        </Button>
        <p className={styles.hint}>
          <kbd>Ctrl</kbd> <kbd>V</kbd> {boardText.emptyPaste}. {boardText.emptyOffline}
        </p>
      </div>
    </div>
  )
}
