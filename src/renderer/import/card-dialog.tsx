import { type FormEvent, useId, useState } from 'react'
import { importText } from '../../shared/messages/import'
import { shellText } from '../../shared/messages/window'
import { addByHand, addressOf } from '../state/add-by-hand'
import { useColumns } from '../state/current-columns'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import styles from './add-posting.module.css'

interface CardDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A dialog in which a card is written by hand. */
export function CardDialog({ isOpen, onClose }: CardDialogProps) {
  return (
    <Sheet title={importText.byHandTitle} closeLabel={shellText.close} isOpen={isOpen} isNarrow onClose={onClose}>
      <CardForm onClose={onClose} />
    </Sheet>
  )
}

function CardForm({ onClose }: { readonly onClose: () => void }) {
  const columns = useColumns()
  const stageLabel = useId()
  const [title, setTitle] = useState('')
  const [company, setCompany] = useState('')
  const [link, setLink] = useState('')
  const [stageId, setStageId] = useState(columns[0]?.stage.id ?? null)
  const isLinkWrong = addressOf(link) === undefined
  const isEmpty = title.trim() === '' && link.trim() === ''

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isEmpty || isLinkWrong) return
    if (await addByHand({ title, company, link, stageId })) onClose()
  }

  return (
    <form className={styles.card} onSubmit={(event) => void submit(event)}>
      <Line label={importText.byHandRole} value={title} onChange={setTitle} isFirst />
      <Line label={importText.byHandEmployer} value={company} onChange={setCompany} />
      <Line
        label={importText.byHandLink}
        value={link}
        onChange={setLink}
        fault={isLinkWrong ? importText.byHandLinkWrong : undefined}
      />
      <div className={styles.line}>
        <label htmlFor={stageLabel}>{importText.byHandStage}</label>
        <select id={stageLabel} value={stageId ?? ''} onChange={(event) => setStageId(Number(event.target.value))}>
          {columns.map(({ stage }) => (
            <option key={stage.id} value={stage.id}>
              {stage.name}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.ways}>
        <span>{importText.byHandHint}</span>
        <Button look="primary" type="submit" disabled={isEmpty || isLinkWrong}>
          {importText.byHandAdd}
        </Button>
      </div>
    </form>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isFirst?: boolean
  /** What is wrong with it. */
  readonly fault?: string | undefined
}

function Line({ label, value, onChange, isFirst = false, fault }: LineProps) {
  const id = useId()
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={500}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write in it
        autoFocus={isFirst}
        value={value}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
