import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { hueNames, stageKindNames, stagesText } from '../../shared/messages/stages'
import { type Stage, stageKinds } from '../../shared/model'
import { Button } from '../ui/button'
import styles from './stage-form.module.css'

/** What a person says of a stage. */
export type StageDraft = Pick<Stage, 'name' | 'kind' | 'hue' | 'maxCards' | 'agesAfterDays'>

interface StageFormProps {
  readonly start: StageDraft
  /** What the button says that saves. */
  readonly action: string
  readonly onCancel: () => void
  readonly onSave: (draft: StageDraft) => Promise<unknown>
}

function countOf(text: string): number | null {
  const count = Number.parseInt(text, 10)
  return count >= 1 ? Math.min(count, 10_000) : null
}

/** Name, kind, colour and hints of a stage. */
export function StageForm({ start, action, onCancel, onSave }: StageFormProps) {
  const [draft, setDraft] = useState(start)
  const change = (fields: Partial<StageDraft>) => setDraft((before) => ({ ...before, ...fields }))
  function submit(event: FormEvent): void {
    event.preventDefault()
    void onSave({ ...draft, name: draft.name.trim() })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Row label={stagesText.name}>
        {(id) => (
          <input
            id={id}
            type="text"
            maxLength={60}
            required
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write in it
            autoFocus
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Row>
      <Row label={stagesText.kind} hint={stagesText.kindHint}>
        {(id) => (
          <select
            id={id}
            value={draft.kind}
            onChange={(event) => change({ kind: stageKinds.find((kind) => kind === event.target.value) ?? draft.kind })}
          >
            {stageKinds.map((kind) => (
              <option key={kind} value={kind}>
                {stageKindNames[kind]}
              </option>
            ))}
          </select>
        )}
      </Row>
      <HueChoice hue={draft.hue} onChoose={(hue) => change({ hue })} />
      <Row label={stagesText.limit} hint={stagesText.limitHint}>
        {(id) => <Count id={id} value={draft.maxCards} onChange={(maxCards) => change({ maxCards })} />}
      </Row>
      <Row label={stagesText.ages} hint={stagesText.agesHint} unit={stagesText.agesUnit}>
        {(id) => <Count id={id} value={draft.agesAfterDays} onChange={(agesAfterDays) => change({ agesAfterDays })} />}
      </Row>
      <footer className={styles.foot}>
        <Button onClick={onCancel}>{stagesText.cancel}</Button>
        <Button look="primary" type="submit" disabled={draft.name.trim() === ''}>
          {action}
        </Button>
      </footer>
    </form>
  )
}

interface RowProps {
  readonly label: string
  readonly hint?: string
  readonly unit?: string
  readonly children: (id: string) => ReactNode
}

function Row({ label, hint, unit, children }: RowProps) {
  const id = useId()
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <div>
        <span className={styles.field}>
          {children(id)}
          {unit !== undefined && <span>{unit}</span>}
        </span>
        {hint !== undefined && <p>{hint}</p>}
      </div>
    </div>
  )
}

interface CountProps {
  readonly id: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

function Count({ id, value, onChange }: CountProps) {
  return (
    <input
      id={id}
      type="number"
      min={1}
      max={10_000}
      className={styles.count}
      value={value ?? ''}
      onChange={(event) => onChange(countOf(event.target.value))}
    />
  )
}

function HueChoice({ hue, onChoose }: { readonly hue: number; readonly onChoose: (hue: number) => void }) {
  const name = useId()
  return (
    <fieldset className={styles.row}>
      <legend>{stagesText.hue}</legend>
      <div className={styles.hues}>
        {Object.entries(hueNames).map(([number, title]) => (
          <label key={number} title={title}>
            <input
              type="radio"
              name={name}
              aria-label={title}
              checked={hue === Number(number)}
              onChange={() => onChoose(Number(number))}
            />
            <span style={{ background: `var(--stage-${number})` }} aria-hidden="true" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
