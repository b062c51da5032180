import { useRef, useState } from 'react'
import { applicationText } from '../../shared/messages/application'
import type { Card } from '../../shared/model'
import { edit } from '../state/edit'
import { EditableText } from '../ui/editable-text'
import { dayInFull } from '../ui/format-date'
import { ArrowRight, Calendar, X } from '../ui/icons'
import { withCentury } from '../ui/with-century'
import styles from './panel-header.module.css'

/** What comes next, and when; both are edited where they stand. */
export function NextStepRow({ card }: { readonly card: Card }) {
  async function saveText(nextStep: string): Promise<boolean> {
    return (await edit({ type: 'changeApplication', id: card.id, fields: { nextStep } })).ok
  }
  return (
    <div className={styles.next} data-set={card.nextStep !== '' || undefined}>
      <ArrowRight aria-hidden="true" />
      <EditableText
        key={card.id}
        value={card.nextStep}
        label={applicationText.nextStep}
        editLabel={applicationText.nextStep}
        placeholder={applicationText.addNextStep}
        onCommit={saveText}
      />
      <DayField card={card} />
    </div>
  )
}

function DayField({ card }: { readonly card: Card }) {
  const ref = useRef<HTMLInputElement>(null)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [isEditing, setEditing] = useState(false)
  const { nextStepOn } = card

  async function save(day: string | null): Promise<void> {
    if (day !== nextStepOn) await edit({ type: 'changeApplication', id: card.id, fields: { nextStepOn: day } })
  }

  if (!isEditing) {
    return (
      <button
        ref={buttonRef}
        type="button"
        className={styles.day}
        data-unset={nextStepOn === null || undefined}
        aria-label={
          nextStepOn === null ? applicationText.addDay : `${applicationText.nextStepOn}: ${dayInFull(nextStepOn)}`
        }
        onClick={() => {
          setEditing(true)
          requestAnimationFrame(() => ref.current?.focus())
        }}
      >
        <Calendar aria-hidden="true" />
        {nextStepOn !== null && dayInFull(nextStepOn)}
      </button>
    )
  }
  return (
    <span className={styles.dayEdit}>
      <input
        ref={ref}
        type="date"
        className={styles.dayInput}
        aria-label={applicationText.nextStepOn}
        defaultValue={nextStepOn ?? ''}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Escape') event.currentTarget.value = nextStepOn ?? ''
          event.currentTarget.blur()
          requestAnimationFrame(() => buttonRef.current?.focus())
        }}
        onBlur={(event) => {
          setEditing(false)
          void save(event.currentTarget.value === '' ? null : withCentury(event.currentTarget.value))
        }}
      />
      {nextStepOn !== null && (
        <button
          type="button"
          className={styles.clearDay}
          aria-label={applicationText.clearDay}
          // Before the field loses the focus and saves what is in it.
          onPointerDown={(event) => {
            event.preventDefault()
            if (ref.current !== null) ref.current.value = ''
            ref.current?.blur()
          }}
          onClick={() => void save(null)}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
