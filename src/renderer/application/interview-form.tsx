import { type ReactNode, useState } from 'react'
import { interviewText } from '../../shared/messages/application'
import { interviewKindNames } from '../../shared/messages/names'
import { type Interview, interviewKinds } from '../../shared/model'
import { changeInterview, flushInterview, type InterviewFields, useInterviewState } from '../state/save-interview'
import { withCentury } from '../ui/with-century'
import styles from './interviews-tab.module.css'
import { fromLocalTime, toLocalTime } from './local-time'

const { fields } = interviewText

type TextField = 'place' | 'people' | 'preparation' | 'questions' | 'debrief' | 'result'

/** The fields of a round. What is typed stands here and is saved after a pause. */
export function InterviewForm({ interview }: { readonly interview: Interview }) {
  const { id } = interview
  const [draft, setDraft] = useState<InterviewFields>(interview)
  const [shown, setShown] = useState(interview)
  const isSaved = useInterviewState(id).name === 'saved'
  const zone = interview.timeZone ?? Temporal.Now.timeZoneId()

  // An undo changes the round under the form; while something typed waits to be saved, that goes first.
  if (isSaved && interview !== shown) {
    setShown(interview)
    setDraft(interview)
  }

  function change(patch: Partial<InterviewFields>): void {
    setDraft({ ...draft, ...patch })
    changeInterview(id, patch)
  }

  const text = (name: TextField, isLong: boolean) => (
    <Labelled name={name} isLong={isLong}>
      <textarea
        rows={isLong ? 3 : 1}
        maxLength={isLong ? undefined : 500}
        value={draft[name]}
        onChange={(event) => change({ [name]: isLong ? event.target.value : oneLine(event.target.value) })}
      />
    </Labelled>
  )

  return (
    // Leaving a field saves at once.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid everywhere and would need a legend
    <div
      className={styles.form}
      role="group"
      aria-label={interviewKindNames[draft.kind]}
      onBlur={() => void flushInterview(id)}
    >
      <Labelled name="kind">
        <select
          value={draft.kind}
          onChange={(event) => change({ kind: interviewKinds.find((kind) => kind === event.target.value) ?? 'other' })}
        >
          {interviewKinds.map((kind) => (
            <option key={kind} value={kind}>
              {interviewKindNames[kind]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled name="startsAt">
        <input
          type="datetime-local"
          value={toLocalTime(draft.startsAt, zone)}
          onChange={(event) => change({ startsAt: fromLocalTime(event.target.value, zone), timeZone: zone })}
          // Not while it is typed: 2026 passes through 0020.
          onBlur={({ target: { value } }) => {
            if (withCentury(value) !== value) change({ startsAt: fromLocalTime(withCentury(value), zone) })
          }}
        />
      </Labelled>
      <Labelled name="minutes">
        <input
          type="number"
          min={1}
          max={10_000}
          step={5}
          value={draft.minutes ?? ''}
          onChange={(event) => change({ minutes: minutesOf(event.target.value, draft.minutes) })}
        />
      </Labelled>
      {text('place', false)}
      {text('people', false)}
      {text('preparation', true)}
      {text('questions', true)}
      {text('debrief', true)}
      {text('result', false)}
    </div>
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}

/** The minutes typed; what is out of bounds is not taken, so that it shows at once. */
function minutesOf(text: string, before: number | null): number | null {
  if (text === '') return null
  const minutes = Math.trunc(Number(text))
  return minutes >= 1 && minutes <= 10_000 ? minutes : before
}

interface LabelledProps {
  readonly name: keyof typeof fields
  readonly isLong?: boolean
  readonly children: ReactNode
}

function Labelled({ name, isLong = false, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.field} data-field={name} data-long={isLong || undefined}>
      <span>{fields[name]}</span>
      {children}
    </label>
  )
}
