import { useEffect, useRef } from 'react'
import { employersText } from '../../shared/messages/employers'
import { failureSentence } from '../../shared/messages/failures'
import { shellText } from '../../shared/messages/window'
import { useBoard } from '../state/board-store'
import { followEmployers, refreshEmployers, shownEmployers, useEmployers } from '../state/employers'
import { today } from '../state/today'
import { showView } from '../state/views'
import { Button } from '../ui/button'
import { Building2, CircleAlert } from '../ui/icons'
import { Notice } from '../ui/notice'
import { EmployerPage } from './employer-page'
import styles from './employers.module.css'
import { EmployersHead } from './employers-head'
import { EmployersList } from './employers-list'
import { useEmployersKeys } from './use-employers-keys'

/** All employers at the left, and the one that is looked at. */
export function Employers() {
  const lines = useEmployers((state) => state.lines)
  const failure = useEmployers((state) => state.failure)
  const filter = useEmployers((state) => state.filter)
  const sort = useEmployers((state) => state.sort)
  const employer = useEmployers((state) => state.employer)
  const isPanelOpen = useBoard((state) => state.openId !== null)
  const ref = useRef<HTMLDivElement>(null)
  useEmployersKeys(ref)
  useEffect(followEmployers, [])

  if (failure !== null && lines === null) {
    return (
      <Notice icon={CircleAlert} role="alert" title={employersText.failedTitle} hint={failureSentence(failure)}>
        <Button onClick={() => void refreshEmployers()}>{shellText.tryAgain}</Button>
      </Notice>
    )
  }
  if (lines === null) return <div role="status" aria-label={employersText.loading} />
  if (lines.length === 0) return <Empty />
  const shown = shownEmployers(lines, { filter, sort }, today())
  return (
    <div ref={ref} className={styles.employers} data-panel={isPanelOpen || undefined}>
      <section className={styles.side} aria-label={employersText.list}>
        <EmployersHead shown={shown.length} count={lines.length} />
        <EmployersList lines={shown} />
      </section>
      {employer !== null && <EmployerPage employer={employer} />}
    </div>
  )
}

function Empty() {
  return (
    <Notice icon={Building2} title={employersText.emptyTitle} hint={employersText.emptyHint}>
      <Button onClick={() => showView('board')}>{employersText.toBoard}</Button>
    </Notice>
  )
}
