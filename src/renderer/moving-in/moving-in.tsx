import { useEffect, useRef } from 'react'
import { failureSentence } from '../../shared/messages/failures'
import { movingInText } from '../../shared/messages/moving-in'
import { useMovingIn } from '../state/moving-in/moving-in-store'
import { CircleAlert, FileSpreadsheet } from '../ui/icons'
import { Notice } from '../ui/notice'
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
      return <Notice icon={FileSpreadsheet} role="status" hint={movingInText.reading(phase.fileName)} />
    case 'failed':
      return (
        <Notice icon={CircleAlert} role="alert" title={movingInText.failedTitle} hint={failureSentence(phase.failure)}>
          <ChooseTable look="primary">{movingInText.another}</ChooseTable>
        </Notice>
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
    <div ref={ref} className={styles.empty}>
      <Notice icon={FileSpreadsheet} title={movingInText.emptyTitle} hint={movingInText.emptyHint}>
        <ChooseTable look="primary">{movingInText.choose}</ChooseTable>
      </Notice>
    </div>
  )
}
