import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { correctionText } from '../../shared/messages/application'
import { fieldNames, payPeriodNames } from '../../shared/messages/names'
import { type Corrections, payPeriods } from '../../shared/posting'
import { type Control, correctionOf } from './correction'
import styles from './correction-form.module.css'
import type { ShownField } from './posting-fields'

interface CorrectionFormProps {
  readonly field: ShownField
  readonly control: Control
  /** What stands in the inputs at first. */
  readonly draft: readonly string[]
  /** Saves; false when it could not be saved, and the form stays. */
  readonly onSave: (fields: Corrections) => Promise<boolean>
  /** Told whether the value takes the focus, or something else has it already. */
  readonly onLeave: (takesFocus: boolean) => void
}

/** The inputs of one field where its value stood. Enter and leaving them save, Escape leaves the value as it was. */
export function CorrectionForm({ field, control, draft, onSave, onLeave }: CorrectionFormProps) {
  const [typed, setTyped] = useState(draft)
  const [isOdd, setOdd] = useState(false)
  const ref = useRef<HTMLFormElement>(null)
  const isDone = useRef(false)
  useEffect(() => ref.current?.querySelector<HTMLElement>('input, select')?.focus(), [])

  async function save(values: readonly string[], takesFocus: boolean): Promise<void> {
    if (isDone.current) return
    if (values.join('\n') === draft.join('\n')) return onLeave(takesFocus)
    const fields = correctionOf(field, values)
    setOdd(fields === null)
    if (fields === null) return
    isDone.current = true
    if (await onSave(fields)) onLeave(takesFocus)
    else isDone.current = false
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    void save(typed, true)
  }

  function handleKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    isDone.current = true
    onLeave(true)
  }

  function leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && ref.current?.contains(relatedTarget)) return
    void save(typed, false)
  }

  function set(index: number, value: string): void {
    setOdd(false)
    setTyped(typed.map((old, at) => (at === index ? value : old)))
  }

  return (
    <form ref={ref} className={styles.form} onSubmit={submit} onKeyDown={handleKey} onBlur={leave}>
      <Inputs field={field} control={control} typed={typed} isOdd={isOdd} set={set} />
      {/* Enter in one of several inputs submits a form that has a button. */}
      <button type="submit" className={styles.submit} tabIndex={-1} aria-hidden="true" />
      {isOdd && (
        <p className={styles.odd} role="alert">
          {correctionText.odd[control.kind]}
        </p>
      )}
    </form>
  )
}

interface InputsProps extends Pick<CorrectionFormProps, 'field' | 'control'> {
  readonly typed: readonly string[]
  readonly isOdd: boolean
  readonly set: (index: number, value: string) => void
}

function Inputs({ field, control, typed, isOdd, set }: InputsProps) {
  const name = fieldNames[field]
  const input = (index: number, label: string, className: string | undefined, type = 'text') => (
    <input
      type={type}
      className={className}
      aria-label={label}
      aria-invalid={isOdd || undefined}
      placeholder={label === name ? undefined : label}
      value={typed[index] ?? ''}
      maxLength={2_000}
      onChange={(event) => set(index, event.target.value)}
    />
  )
  switch (control.kind) {
    case 'choice':
      return (
        <select aria-label={name} value={typed[0] ?? ''} onChange={(event) => set(0, event.target.value)}>
          <option value="">{correctionText.notStated}</option>
          {Object.entries(control.names).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )
    case 'day':
      return input(0, name, undefined, 'date')
    case 'range':
      return (
        <>
          {input(0, correctionText.from, styles.figure)}
          {input(1, correctionText.to, styles.figure)}
        </>
      )
    case 'pay':
      return (
        <>
          {input(0, correctionText.from, styles.figure)}
          {input(1, correctionText.to, styles.figure)}
          {input(2, correctionText.currency, styles.currency)}
          <select
            aria-label={correctionText.period}
            value={typed[3] ?? ''}
            onChange={(event) => set(3, event.target.value)}
          >
            <option value="">{correctionText.period}</option>
            {payPeriods.map((period) => (
              <option key={period} value={period}>
                {payPeriodNames[period]}
              </option>
            ))}
          </select>
        </>
      )
    default:
      return input(0, name, styles.line)
  }
}
