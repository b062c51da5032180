import { type FormEvent, useId, useState } from 'react'
import { stagesText } from '../../shared/messages/stages'
import type { Stage } from '../../shared/model'
import { useColumns } from '../state/current-columns'
import { removeStage } from '../state/stages'
import { Button } from '../ui/button'
import styles from './stage-form.module.css'

interface RemoveStageProps {
  readonly stage: Stage
  readonly onDone: () => void
}

/** Asks where the cards of a stage go that is removed. */
export function RemoveStage({ stage, onDone }: RemoveStageProps) {
  const columns = useColumns()
  const selectId = useId()
  const at = columns.findIndex((column) => column.stage.id === stage.id)
  const others = columns.filter((column) => column.stage.id !== stage.id)
  const count = columns[at]?.cards.length ?? 0
  const [into, setInto] = useState((columns[at - 1] ?? columns[at + 1])?.stage.id ?? null)
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (await removeStage(stage.id, into)) onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.question}>{stagesText.removeHint(count)}</p>
      {count > 0 && (
        <div className={styles.row}>
          <label htmlFor={selectId}>{stagesText.removeInto}</label>
          <span className={styles.field}>
            <select id={selectId} value={into ?? ''} onChange={(event) => setInto(Number(event.target.value))}>
              {others.map((column) => (
                <option key={column.stage.id} value={column.stage.id}>
                  {column.stage.name}
                </option>
              ))}
            </select>
          </span>
        </div>
      )}
      <footer className={styles.foot}>
        <Button onClick={onDone}>{stagesText.cancel}</Button>
        <Button look="primary" type="submit">
          {stagesText.removeNow}
        </Button>
      </footer>
    </form>
  )
}
