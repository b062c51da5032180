import { useEffect, useRef } from 'react'
import { failureSentence } from '../../shared/messages/failures'
import { movingInText } from '../../shared/messages/moving-in'
import { useMovingIn } from '../state/moving-in/moving-in-store'
import { CircleAlert, FileSpreadsheet } from '../ui/icons'
import { ChooseTable } from './choose-table'
import styles from './moving-in.module.css'
import { OpenTable } from './open-table'

/** The view in which somebody moves in with a spreadsheet or the export of another tracker. */
export function MovingIn() {
  const phase = useMovingIn((state) => state.phase)
  switch (phase.name) {
    case 'none':
      return <EmptyView />
    case 'reading':
      return (
        <div className={styles.centre} role="status">
          <span className={styles.emblem}>
            <FileSpreadsheet aria-hidden="true" />
          </span>
          <p>{movingInText.reading(phase.fileName)}</p>
        </div>
      )
    case 'failed':
      return (
        <div className={styles.centre} role="alert">
          <span className={styles.emblem}>
            <CircleAlert aria-hidden="true" />
          </span>
          <h2>{movingInText.failedTitle}</h2>
          <p>{failureSentence(phase.failure)}</p>
          <ChooseTable look="primary">{movingInText.another}</ChooseTable>
        </div>
      )
    case 'open':
      return <OpenTable />
    default:
      return phase satisfies never
  }
}

function EmptyView() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.querySelector('button')?.focus(), [])
  return (
    <div ref={ref} className={styles.centre}>
      <span className={styles.emblem}>
        <FileSpreadsheet aria-hidden="true" />
      </span>
      <h2>{movingInText.emptyTitle}</h2>
      <p>{movingInText.emptyHint}</p>
      <ChooseTable look="primary">{movingInText.choose}</ChooseTable>
    </div>
  )
}
