import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './editable-text.module.css'

interface EditableTextProps {
  readonly value: string
  /** Name of the field, and of the button that begins to edit it. */
  readonly label: string
  readonly editLabel: string
  /** Stands where nothing is. */
  readonly placeholder: string
  readonly maxLength?: number
  readonly className?: string | undefined
  /** Takes the new text; false keeps it in the field, because it could not be saved. */
  readonly onCommit: (text: string) => Promise<boolean>
}

/** A line of text that becomes a field where it stands. Enter and leaving it save, Escape puts the old text back. */
export function EditableText(props: EditableTextProps) {
  const [isEditing, setEditing] = useState(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const wantsFocus = useRef(false)
  const { value, editLabel, placeholder, className } = props

  // Once the button is there, however long that takes.
  useLayoutEffect(() => {
    if (isEditing || !wantsFocus.current) return
    wantsFocus.current = false
    buttonRef.current?.focus()
  }, [isEditing])

  function leave(takesFocus: boolean): void {
    wantsFocus.current = takesFocus
    setEditing(false)
  }

  if (isEditing) return <Field {...props} onLeave={leave} />
  return (
    <button
      ref={buttonRef}
      type="button"
      className={[styles.text, className].filter(Boolean).join(' ')}
      data-empty={value === '' || undefined}
      title={editLabel}
      onClick={() => setEditing(true)}
    >
      {value === '' ? placeholder : value}
    </button>
  )
}

interface FieldProps extends EditableTextProps {
  readonly onLeave: (takesFocus: boolean) => void
}

function Field({ value, label, maxLength = 500, className, onCommit, onLeave }: FieldProps) {
  const [text, setText] = useState(value)
  const ref = useRef<HTMLTextAreaElement>(null)
  const typed = useRef(value)
  const commit = useRef(onCommit)
  commit.current = onCommit
  typed.current = text
  const settled = useRef(value)

  useEffect(() => {
    ref.current?.focus()
    ref.current?.select()
    // The panel may close while something typed was not saved yet.
    return () => {
      if (typed.current.trim() !== settled.current) void commit.current(typed.current.trim())
    }
  }, [])

  async function save(takesFocus: boolean): Promise<void> {
    const next = text.trim()
    if (next !== settled.current) {
      settled.current = next
      if (!(await commit.current(next))) {
        settled.current = value
        return
      }
    }
    onLeave(takesFocus)
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      void save(true)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      typed.current = value
      settled.current = value
      onLeave(true)
    }
  }

  return (
    <textarea
      ref={ref}
      rows={1}
      className={[styles.field, className].filter(Boolean).join(' ')}
      aria-label={label}
      maxLength={maxLength}
      value={text}
      onChange={(event) => setText(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={handleKey}
      onBlur={() => void save(false)}
    />
  )
}
