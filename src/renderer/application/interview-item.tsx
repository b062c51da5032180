import { interviewText, notesText } from '../../shared/messages/application'
import { failureSentence } from '../../shared/messages/failures'
import { interviewKindNames } from '../../shared/messages/names'
import type { Interview } from '../../shared/model'
import { flushInterview, trashInterview, useInterviewState } from '../state/save-interview'
import { Button } from '../ui/button'
import { momentInFull } from '../ui/format-date'
import { ChevronRight, Trash2 } from '../ui/icons'
import { InterviewForm } from './interview-form'
import styles from './interviews-tab.module.css'

interface InterviewItemProps {
  readonly interview: Interview
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function whenOf({ startsAt, minutes }: Interview): string {
  if (startsAt === null) return interviewText.noTime
  return [momentInFull(startsAt), minutes === null ? '' : interviewText.minutes(minutes)]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The id of the element that holds the fields of a round. */
export function roundFormId(id: number): string {
  return `interview-${id}`
}

/** One round: a line that opens into its fields. */
export function InterviewItem({ interview, isOpen, onToggle }: InterviewItemProps) {
  const { id, kind, people, result } = interview
  const formId = roundFormId(id)
  return (
    <article className={styles.round}>
      <h3>
        <button
          type="button"
          className={styles.line}
          aria-expanded={isOpen}
          aria-controls={isOpen ? formId : undefined}
          onClick={onToggle}
        >
          <ChevronRight aria-hidden="true" />
          <span className={styles.kind}>{interviewKindNames[kind]}</span>
          <span className={styles.when} data-unset={interview.startsAt === null || undefined}>
            {whenOf(interview)}
          </span>
          {(result !== '' || people !== '') && <span className={styles.people}>{result !== '' ? result : people}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={formId} className={styles.body}>
          <InterviewForm interview={interview} />
          <footer className={styles.foot}>
            <SaveMark id={id} />
            <Button look="quiet" onClick={() => void trashInterview(id)}>
              <Trash2 aria-hidden="true" />
              {interviewText.trash}
            </Button>
          </footer>
        </div>
      )}
    </article>
  )
}

function SaveMark({ id }: { readonly id: number }) {
  const state = useInterviewState(id)
  if (state.name === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <span>{failureSentence(state.failure)}</span>
        <Button onClick={() => void flushInterview(id)}>{notesText.retry}</Button>
      </div>
    )
  }
  return (
    <span className={styles.mark} role="status" data-state={state.name}>
      {state.name === 'saved' ? notesText.saved : notesText.saving}
    </span>
  )
}
