import { useEffect, useRef } from 'react'
import { answerWords, employersText } from '../../shared/messages/employers'
import { outcomeNames, untitled } from '../../shared/messages/names'
import type { EmployerApplication } from '../../shared/model'
import { useBoard } from '../state/board-store'
import { openApplication } from '../state/open-application'
import { dateInFull } from '../ui/format-date'
import styles from './employer-page.module.css'

function factsOf(application: EmployerApplication): string {
  const { appliedAt, createdAt, endedAt, outcome, isClosed } = application
  const begin =
    appliedAt === null ? employersText.savedOn(dateInFull(createdAt)) : employersText.appliedOn(dateInFull(appliedAt))
  const end = outcome === null ? 'closed' : outcomeNames[outcome].toLowerCase()
  const parts = [
    begin,
    answerWords(application),
    isClosed && endedAt !== null ? employersText.endedOn(end, dateInFull(endedAt)) : ''
  ]
  const words = parts.filter((part) => part !== '').join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The applications of an employer; each opens in the panel, and gets the focus back from it. */
export function EmployerApplications({ applications }: { readonly applications: readonly EmployerApplication[] }) {
  const openId = useBoard((state) => state.openId)
  const before = useRef(openId)
  const ref = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const closed = openId === null ? before.current : null
    before.current = openId
    // The focus is with nobody when the panel that had it is gone.
    if (closed === null || document.activeElement !== document.body) return
    ref.current?.querySelector<HTMLElement>(`[data-application="${closed}"]`)?.focus()
  }, [openId])
  return (
    <section>
      <h3>{employersText.applications}</h3>
      <ul ref={ref} className={styles.rows}>
        {applications.map((application) => (
          <Row key={application.id} application={application} isOpen={application.id === openId} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly application: EmployerApplication
  readonly isOpen: boolean
}

function Row({ application, isOpen }: RowProps) {
  const { id, title, stage, stageHue, outcome } = application
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-application={id}
        data-open={isOpen || undefined}
        onClick={() => void openApplication(id)}
      >
        <span className={styles.title}>{title === '' ? untitled.title : title}</span>
        {outcome !== null ? (
          <span className={styles.outcome} data-outcome={outcome}>
            {outcomeNames[outcome]}
          </span>
        ) : (
          <span className={styles.stage}>
            <span className={styles.dot} style={{ background: `var(--stage-${stageHue})` }} aria-hidden="true" />
            {stage}
          </span>
        )}
        <span className={styles.when}>{factsOf(application)}</span>
      </button>
    </li>
  )
}
