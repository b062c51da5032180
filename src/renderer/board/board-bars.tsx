import { boardText } from '../../shared/messages/board'
import { useBoard } from '../state/board-store'
import { clearSelection } from '../state/selection'
import { trashCards } from '../state/trash'
import { Button } from '../ui/button'
import { Trash2, X } from '../ui/icons'
import styles from './board.module.css'

/** Says which keys carry a lifted card. */
export function LiftHint() {
  const isLifted = useBoard((state) => state.liftedId !== null)
  const selected = useBoard(({ liftedId, selection }) =>
    liftedId !== null && selection.has(liftedId) && selection.size > 1 ? selection.size : 0
  )
  if (!isLifted) return null
  return (
    <p className={`${styles.float} ${styles.floatHint}`}>
      {boardText.liftedHint} {selected > 0 && boardText.liftedOne(selected)}
    </p>
  )
}

interface SelectionBarProps {
  /** Opens the menu of stages for the marked cards. */
  readonly chooseStage: (id: number, anchor: HTMLElement) => void
}

/** What can be done with the cards that are marked. */
export function SelectionBar({ chooseStage }: SelectionBarProps) {
  const selection = useBoard((state) => state.selection)
  const isLifted = useBoard((state) => state.liftedId !== null)
  const [first] = selection
  if (first === undefined || isLifted) return null
  return (
    <div className={styles.float} role="toolbar" aria-label={boardText.selected(selection.size)}>
      <strong>{boardText.selected(selection.size)}</strong>
      <Button onClick={(event) => chooseStage(first, event.currentTarget)} aria-haspopup="menu">
        {boardText.moveTo}
      </Button>
      <Button onClick={() => void trashCards(first)}>
        <Trash2 aria-hidden="true" />
        {boardText.trash}
      </Button>
      <Button look="icon" aria-label={boardText.clearSelection} onClick={clearSelection}>
        <X aria-hidden="true" />
      </Button>
    </div>
  )
}
