import type { ReactNode } from 'react'
import { historyHint } from '../../shared/messages/edits'
import { shellText } from '../../shared/messages/window'
import { type BoardState, useBoard } from '../state/board-store'
import { redo, undo } from '../state/history'
import { keyLabels } from '../state/match-shortcut'
import { Button } from '../ui/button'
import { Redo2, Undo2 } from '../ui/icons'
import { Tip } from '../ui/tip'
import styles from './shell.module.css'

/** How many applications have not ended. */
function openCount({ cards, stages }: BoardState): number {
  const closed = new Set(stages.filter((stage) => stage.kind === 'closed').map((stage) => stage.id))
  let count = 0
  for (const card of cards.values()) if (card.outcome === null && !closed.has(card.stageId)) count += 1
  return count
}

/** Name of the view, undo and redo, and at the right what the views put there. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  const view = useBoard((state) => state.view)
  const history = useBoard((state) => state.history)
  const open = useBoard(openCount)
  return (
    <header className={styles.bar}>
      <h1>{shellText[view]}</h1>
      {view === 'board' && open > 0 && <span className={styles.openCount}>{shellText.open(open)}</span>}
      <div className={styles.history}>
        <Tip text={historyHint('Undo', history.undo)} keys={keyLabels('Mod+z')}>
          <Button
            look="icon"
            aria-label={shellText.undo}
            aria-disabled={history.undo === null}
            onClick={() => void undo()}
          >
            <Undo2 aria-hidden="true" />
          </Button>
        </Tip>
        <Tip text={historyHint('Redo', history.redo)} keys={keyLabels('Mod+Shift+z')}>
          <Button
            look="icon"
            aria-label={shellText.redo}
            aria-disabled={history.redo === null}
            onClick={() => void redo()}
          >
            <Redo2 aria-hidden="true" />
          </Button>
        </Tip>
      </div>
      <div className={styles.barEnd}>{children}</div>
    </header>
  )
}
